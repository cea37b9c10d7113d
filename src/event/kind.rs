//! What happened: the identifier of an event and its content.

use serde::de::DeserializeOwned;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::gap::Gap;
use super::table::EventKind;
use crate::operation::Evidence;

/// What the contract says about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventInfo {
    /// The identifier on the wire, such as `AgentEvent_Talking`.
    pub id: &'static str,
    /// What it means.
    pub description: &'static str,
    /// How its existence is known.
    pub evidence: Evidence,
    /// The sources: ids of the bibliography `openapi/sources.yaml`.
    pub sources: &'static [&'static str],
}

/// An event that could not be read into a type of its own.
#[derive(Debug, Clone)]
pub struct UnknownEvent {
    pub(super) event_type: String,
    pub(super) problem: Option<String>,
    pub(super) content: Option<Box<RawValue>>,
}

impl UnknownEvent {
    /// What is no event at all.
    pub(super) fn unreadable(problem: &str, content: Box<RawValue>) -> Self {
        Self { event_type: String::new(), problem: Some(problem.to_owned()), content: Some(content) }
    }

    /// The identifier on the wire; empty if what came has none.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// Why an event that the contract knows, or what came in place of an event, could not be read; `None` if only the identifier
    /// is new.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    /// The content as it came: JSON text, "null" for none.
    pub fn raw_content(&self) -> &str {
        self.content.as_deref().map_or("null", RawValue::get)
    }
}

impl PartialEq for UnknownEvent {
    fn eq(&self, other: &Self) -> bool {
        let content = |event: &Self| serde_json::from_str::<Value>(event.raw_content()).ok();
        (&self.event_type, &self.problem) == (&other.event_type, &other.problem) && content(self) == content(other)
    }
}

/// The content of an event as JSON text.
pub(super) type RawContent<'a> = Option<&'a RawValue>;

/// Reads the content of an event by its identifier.
pub(super) fn read(event_type: String, content: RawContent<'_>) -> EventKind {
    // Published examples have identifiers with a blank before them.
    if event_type == Gap::EVENT_TYPE
        && let Ok(gap) = decode(content)
    {
        return EventKind::EventsMayBeMissing(gap);
    }
    let problem = match EventKind::decode(event_type.trim(), content) {
        Ok(Some(kind)) => return kind,
        Ok(None) => None,
        Err(error) => Some(error.to_string()),
    };
    EventKind::Unknown(UnknownEvent { event_type, problem, content: content.map(ToOwned::to_owned) })
}

/// Reads a content; null is read as an object without fields, since every field of a content may be missing.
pub(super) fn decode<T: DeserializeOwned>(content: RawContent<'_>) -> Result<T, serde_json::Error> {
    match content.map(RawValue::get) {
        None | Some("null") => T::deserialize(Value::Object(serde_json::Map::new())),
        Some(text) => serde_json::from_str(text),
    }
}

/// Reads a content that may be null.
pub(super) fn decode_nullable<T: DeserializeOwned>(content: RawContent<'_>) -> Result<Option<T>, serde_json::Error> {
    match content.map(RawValue::get) {
        None | Some("null" | "\"\"") => Ok(None),
        Some(text) => serde_json::from_str(text).map(Some),
    }
}

/// As on the wire: `eventType` and `content`.
impl Serialize for EventKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let content = self.content().map_err(serde::ser::Error::custom)?;
        let mut event = serializer.serialize_struct("EventKind", 2)?;
        event.serialize_field("eventType", self.event_type())?;
        event.serialize_field("content", &content)?;
        event.end()
    }
}

/// Never fails on an identifier or content that the contract does not know: those become `Unknown`.
impl<'de> Deserialize<'de> for EventKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Wire {
            #[serde(rename = "eventType")]
            event_type: String,
            #[serde(default)]
            content: Option<Box<RawValue>>,
        }

        let wire = Wire::deserialize(deserializer)?;
        Ok(read(wire.event_type, wire.content.as_deref()))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for EventKind {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventKind".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known = Self::contents(generator).into_iter().map(|(id, content)| {
            let properties = serde_json::json!({ "eventType": { "const": id }, "content": content });
            serde_json::json!({ "type": "object", "required": ["eventType"], "properties": properties })
        });
        let ids: Vec<_> = super::table::EVENTS.iter().map(|event| event.id).collect();
        let other = serde_json::json!({
            "type": "object",
            "required": ["eventType"],
            "properties": { "eventType": { "type": "string", "not": { "enum": ids } }, "content": {} },
        });
        let kinds: Vec<_> = known.chain([other]).collect();
        schemars::json_schema!({ "oneOf": kinds })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_value, json, to_value};

    use super::*;

    #[test]
    fn a_kind_is_written_and_read_as_on_the_wire() {
        for wire in [
            json!({ "eventType": "AgentEvent_Hold", "content": { "callid": "1-2" } }),
            json!({ "eventType": "AgentState_Busy", "content": null }),
            json!({ "eventType": "AgentEvent_New", "content": { "x": [1] } }),
        ] {
            let kind: EventKind = from_value(wire.clone()).unwrap();
            assert_eq!(to_value(&kind).unwrap(), wire);
        }
    }

    #[test]
    fn an_unknown_kind_keeps_its_content() {
        let kind: EventKind = from_value(json!({ "eventType": "AgentEvent_New", "content": { "x": 1 } })).unwrap();
        let EventKind::Unknown(unknown) = kind else { panic!("{kind:?}") };
        assert_eq!(serde_json::from_str::<Value>(unknown.raw_content()).unwrap(), json!({ "x": 1 }));
        assert_eq!(unknown.problem(), None);
    }
}
