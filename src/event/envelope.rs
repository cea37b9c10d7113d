//! An event as it arrives: whom it concerns, when it was made, what happened.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::kind;
use super::table::EventKind;
use crate::ids::{AgentId, CallId};
use crate::wire::{LenientMillis, LenientText};

/// One event of one agent.
#[derive(Debug, Clone)]
pub struct Event {
    agent: Option<LenientText>,
    generated_at: Option<LenientMillis>,
    kind: EventKind,
    content: Option<Box<RawValue>>,
}

impl Event {
    /// The agent whom it concerns, whatever the range of the ID; `None` if the gateway does not say, or not by a number
    /// (see [`Event::raw_agent`]).
    pub fn agent(&self) -> Option<AgentId> {
        self.agent.as_ref().and_then(AgentId::from_lenient)
    }

    /// The agent as the gateway writes it.
    pub fn raw_agent(&self) -> Option<&str> {
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

    /// The call that it is about, if its content names one.
    pub fn call_id(&self) -> Option<&CallId> {
        self.kind.call_id()
    }

    /// The number of the caller, if its content has one.
    pub fn caller(&self) -> Option<&str> {
        self.kind.caller()
    }

    /// The number that was called, if its content has one.
    pub fn called(&self) -> Option<&str> {
        self.kind.called()
    }

    /// The content as it came: JSON text, including fields that the contract does not know; "null" for none.
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

/// Never fails on an identifier or content that the contract does not know: its kind is then `Unknown`.
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

        let Wire { event_type, event_gen_time, work_no, content } = Wire::deserialize(deserializer)?;
        let kind = kind::read(event_type, content.as_deref());
        Ok(Self { agent: work_no, generated_at: event_gen_time, kind, content })
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
