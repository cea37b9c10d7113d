//! Events: what happens to an agent.
//!
//! [`Session::events`](crate::Session::events) gives them as a stream. Each keeps its content as it came, so nothing is
//! lost where the gateway says more than the contract knows.

mod stream;

use serde::de::DeserializeOwned;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::operation::Evidence;
use crate::wire::{LenientMillis, LenientText};

#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/events.rs"]
mod table;

pub use stream::{Connection, EventStream, StreamEnd};
pub use table::{EVENTS, EventKind};

/// What the contract knows about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventInfo {
    /// The identifier on the wire, such as `AgentEvent_Talking`.
    pub id: &'static str,
    /// What it means.
    pub description: &'static str,
    /// Where it is known from.
    pub evidence: Evidence,
    /// Pages and other sources.
    pub sources: &'static [&'static str],
}

/// One event of one agent.
#[derive(Debug, Clone)]
pub struct Event {
    agent: Option<LenientText>,
    generated_at: Option<LenientMillis>,
    kind: EventKind,
    content: Option<Box<RawValue>>,
}

/// An event that could not be read into a type of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct UnknownEvent {
    event_type: String,
    problem: Option<String>,
}

impl Event {
    /// The agent whom it concerns, as the gateway writes it.
    pub fn agent(&self) -> Option<String> {
        self.agent.as_ref().and_then(LenientText::get)
    }

    /// When the gateway made it; only newer releases say so.
    pub fn generated_at(&self) -> Option<jiff::Timestamp> {
        self.generated_at.as_ref().and_then(LenientMillis::get)
    }

    /// What happened.
    pub fn kind(&self) -> &EventKind {
        &self.kind
    }

    /// What happened, by value.
    pub fn into_kind(self) -> EventKind {
        self.kind
    }

    /// The identifier on the wire, such as `AgentEvent_Talking`.
    pub fn event_type(&self) -> &str {
        self.kind.event_type()
    }

    /// The content as it came: JSON text, fields that the contract does not know included; "null" for none.
    pub fn raw_content(&self) -> &str {
        self.content.as_deref().map_or("null", RawValue::get)
    }

    /// The content as a JSON value.
    pub fn content(&self) -> Value {
        serde_json::from_str(self.raw_content()).unwrap_or(Value::Null)
    }
}

impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        (&self.agent, &self.generated_at, &self.kind) == (&other.agent, &other.generated_at, &other.kind)
            && self.content() == other.content()
    }
}

impl UnknownEvent {
    /// The identifier on the wire.
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// For an event that the contract knows: why its content could not be read. None where the identifier is new.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }
}

/// The content of an event as JSON text.
type RawContent<'a> = Option<&'a RawValue>;

/// Reads a content; null is read as an object without fields, since every field of a content may be missing.
fn decode<T: DeserializeOwned>(content: RawContent<'_>) -> Result<T, serde_json::Error> {
    match content.map(RawValue::get) {
        None | Some("null") => T::deserialize(Value::Object(serde_json::Map::new())),
        Some(text) => serde_json::from_str(text),
    }
}

/// Reads a content that may be null.
fn decode_nullable<T: DeserializeOwned>(content: RawContent<'_>) -> Result<Option<T>, serde_json::Error> {
    match content.map(RawValue::get) {
        None | Some("null" | "\"\"") => Ok(None),
        Some(text) => serde_json::from_str(text).map(Some),
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Wire {
            event_type: String,
            #[serde(default)]
            event_gen_time: Option<LenientMillis>,
            #[serde(default)]
            work_no: Option<LenientText>,
            #[serde(default)]
            content: Option<Box<RawValue>>,
        }

        let wire = Wire::deserialize(deserializer)?;
        let unknown = |problem| EventKind::Unknown(UnknownEvent { event_type: wire.event_type.clone(), problem });
        // Identifiers with a blank before them stand in published examples.
        let kind = match EventKind::decode(wire.event_type.trim(), wire.content.as_deref()) {
            Ok(Some(kind)) => kind,
            Ok(None) => unknown(None),
            Err(error) => unknown(Some(error.to_string())),
        };
        Ok(Self { agent: wire.work_no, generated_at: wire.event_gen_time, kind, content: wire.content })
    }
}

/// The event as the gateway wrote it.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut event = serializer.serialize_struct("Event", 4)?;
        event.serialize_field("eventType", self.event_type())?;
        match &self.generated_at {
            Some(time) => event.serialize_field("eventGenTime", time)?,
            None => event.skip_field("eventGenTime")?,
        }
        match &self.agent {
            Some(agent) => event.serialize_field("workNo", agent)?,
            None => event.skip_field("workNo")?,
        }
        event.serialize_field("content", &self.content)?;
        event.end()
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Event {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Event".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let agent = generator.subschema_for::<Option<LenientText>>();
        let time = generator.subschema_for::<Option<LenientMillis>>();
        schemars::json_schema!({
            "type": "object",
            "required": ["eventType"],
            "properties": { "eventType": { "type": "string" }, "eventGenTime": time, "workNo": agent, "content": {} }
        })
    }
}
