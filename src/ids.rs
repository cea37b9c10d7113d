//! Identifiers of agents and calls.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

use crate::wire::LenientText;

/// ID of an agent, which the gateway also calls its work number.
///
/// The documented range is 101 to 999999 (101 to 59999 before release 25.200.0). [`AgentId::new`], parsing and
/// deserializing check it; [`AgentId::new_unchecked`] is for sites that use other numbers.
///
/// ```
/// use ccgateway::AgentId;
///
/// let agent = AgentId::new(1001)?;
/// assert_eq!(agent, "1001".parse::<AgentId>()?);
/// assert!(AgentId::new(100).is_err());
/// assert_eq!(AgentId::new_unchecked(7).to_string(), "7");
/// # Ok::<(), ccgateway::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentId(u32);

/// Why a value is not the ID of an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidAgentId {
    /// The number is outside the documented range.
    #[error("agent ID {0} is not in {min} to {max}", min = AgentId::MIN, max = AgentId::MAX)]
    OutOfRange(u32),
    /// The text is not a number of at most 32 bits.
    #[error("an agent ID is a number from {min} to {max}", min = AgentId::MIN, max = AgentId::MAX)]
    NotANumber,
}

impl AgentId {
    /// The smallest documented ID.
    pub const MIN: u32 = 101;
    /// The largest documented ID.
    pub const MAX: u32 = 999_999;

    /// An ID in the documented range.
    ///
    /// # Errors
    /// [`InvalidAgentId::OutOfRange`] for any other number.
    pub const fn new(id: u32) -> Result<Self, InvalidAgentId> {
        if id < Self::MIN || id > Self::MAX { Err(InvalidAgentId::OutOfRange(id)) } else { Ok(Self(id)) }
    }

    /// An ID of a site that does not keep to the documented range. The gateway may refuse it.
    pub const fn new_unchecked(id: u32) -> Self {
        Self(id)
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The agent that a field from the gateway names, whatever the range of the ID; `None` if the field is not a number.
    pub fn from_lenient(text: &LenientText) -> Option<Self> {
        text.as_str().trim().parse().ok().map(Self)
    }
}

impl fmt::Display for AgentId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for AgentId {
    type Err = InvalidAgentId;

    fn from_str(text: &str) -> Result<Self, InvalidAgentId> {
        Self::new(text.trim().parse().map_err(|_| InvalidAgentId::NotANumber)?)
    }
}

impl TryFrom<u32> for AgentId {
    type Error = InvalidAgentId;

    fn try_from(id: u32) -> Result<Self, InvalidAgentId> {
        Self::new(id)
    }
}

/// Where the API takes a number to dial, an agent's ID is one.
impl From<AgentId> for String {
    fn from(id: AgentId) -> Self {
        id.to_string()
    }
}

/// Compares with an ID as the gateway writes it.
impl PartialEq<LenientText> for AgentId {
    fn eq(&self, other: &LenientText) -> bool {
        Self::from_lenient(other) == Some(*self)
    }
}

/// A text, as on the wire.
impl Serialize for AgentId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// A number or its digits, in the documented range.
impl<'de> Deserialize<'de> for AgentId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LenientText::deserialize(deserializer)?.as_str().parse().map_err(serde::de::Error::custom)
    }
}

/// Reads an ID of any range: for data that this library has written, where the ID was chosen before.
pub(crate) fn deserialize_unchecked<'de, D: Deserializer<'de>>(deserializer: D) -> Result<AgentId, D::Error> {
    let text = LenientText::deserialize(deserializer)?;
    AgentId::from_lenient(&text).ok_or_else(|| serde::de::Error::custom(InvalidAgentId::NotANumber))
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AgentId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AgentId".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9]+$" })
    }
}

/// ID of a call: seconds since 1970, a hyphen and a number, such as `1455885056-1095`. It is kept as it came.
///
/// It compares with texts, whichever stands first:
///
/// ```
/// use ccgateway::CallId;
///
/// let call = CallId::from("1455885056-1095");
/// assert!(call == "1455885056-1095" && "1455885056-1095" == call);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct CallId(String);

impl CallId {
    /// The ID as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for CallId {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

impl From<String> for CallId {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for CallId {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&CallId> for CallId {
    fn from(id: &CallId) -> Self {
        id.clone()
    }
}

impl From<CallId> for String {
    fn from(id: CallId) -> Self {
        id.0
    }
}

impl AsRef<str> for CallId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Comparisons with a kind of text, in both directions.
macro_rules! compares_with {
    ($($text:ty),*) => {$(
        impl PartialEq<$text> for CallId {
            fn eq(&self, other: &$text) -> bool {
                let text: &str = other.as_ref();
                self.0 == text
            }
        }

        impl PartialEq<CallId> for $text {
            fn eq(&self, other: &CallId) -> bool {
                other == self
            }
        }
    )*};
}

compares_with!(str, &str, String);

#[cfg(test)]
mod tests {
    use serde_json::from_str;

    use super::*;

    #[test]
    fn an_agent_id_is_checked_when_it_is_read() {
        assert_eq!(from_str::<AgentId>("\"1001\"").unwrap(), AgentId(1001));
        assert_eq!(from_str::<AgentId>("1001").unwrap(), AgentId(1001));
        assert_eq!(from_str::<AgentId>("7").unwrap_err().to_string(), "agent ID 7 is not in 101 to 999999");
        assert_eq!(from_str::<AgentId>("\"x\"").unwrap_err().to_string(), "an agent ID is a number from 101 to 999999");
    }

    #[test]
    fn a_call_id_compares_with_texts_in_both_directions() {
        let (call, text, owned) = (CallId::from("1-2"), "1-2", "1-2".to_owned());
        assert!(call == text);
        assert!(text == call);
        assert!(call == *text);
        assert!(*text == call);
        assert!(call == owned);
        assert!(owned == call);
    }
}
