//! The content of events about one call.

use serde::{Deserialize, Serialize};

use crate::ids::CallId;

/// The content of an event about one call: the call's ID as a bare text, or in an object under `callid` or `callId`.
/// Programs that read these events disagree, so both forms are accepted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum CallIdContent {
    /// The bare ID.
    Bare(CallId),
    /// An object with the ID.
    Object(CallIdObject),
}

/// The object form of [`CallIdContent`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CallIdObject {
    /// The call, under the name that most events use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callid: Option<CallId>,
    /// The call, under the name that some events use.
    #[serde(default, rename = "callId", skip_serializing_if = "Option::is_none")]
    pub call_id: Option<CallId>,
    /// The other fields of the object.
    #[serde(flatten)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub other: serde_json::Map<String, serde_json::Value>,
}

impl CallIdContent {
    /// The ID of the call.
    pub fn call_id(&self) -> Option<&CallId> {
        match self {
            Self::Bare(id) => Some(id),
            Self::Object(object) => object.callid.as_ref().or(object.call_id.as_ref()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, to_string};

    use super::*;

    #[test]
    fn a_call_id_is_found_in_every_content_form() {
        for text in [r#""1-2""#, r#"{"callid":"1-2"}"#, r#"{"callId":"1-2","x":1}"#] {
            let content: CallIdContent = from_str(text).unwrap();
            assert_eq!(content.call_id().map(CallId::as_str), Some("1-2"));
            assert_eq!(to_string(&content).unwrap(), text);
        }
    }
}
