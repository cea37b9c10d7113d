//! An event as it arrives: whom it concerns, when it was made, what happened.

use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::gap::Gap;
use super::kind;
use super::members::Members;
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
    /// The whole, if the fields above do not say all of it.
    whole: Option<Box<RawValue>>,
}

/// The fields of an event.
const FIELDS: [&str; 4] = ["eventType", "eventGenTime", "workNo", "content"];

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

    /// The whole event as it came: JSON text. `None` if the gateway wrote nothing but what the other methods return.
    pub fn raw(&self) -> Option<&str> {
        self.whole.as_deref().map(RawValue::get)
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
            && self.raw() == other.raw()
    }
}

impl Event {
    /// Reads an event from any JSON. What is no object with an identifier is of the kind `Unknown`, with all of it as content.
    pub(super) fn read(json: &RawValue) -> Self {
        let Some(members) = Members::of(json) else { return Self::unreadable(json.to_owned(), "not an object") };
        let Some(event_type) = members.read::<LenientText>("eventType") else {
            return Self::unreadable(json.to_owned(), "eventType is not a text");
        };
        let agent = members.read("workNo");
        let generated_at = members.read("eventGenTime");
        let content = members.get("content").filter(|content| content.get() != "null").map(ToOwned::to_owned);
        let is_missing = |name| members.get(name).is_none_or(|value| value.get() == "null");
        let is_whole = members.names().all(|name| FIELDS.contains(&name))
            && FIELDS.iter().all(|name| members.all(name).count() <= 1)
            && (agent.is_some() || is_missing("workNo"))
            && (generated_at.is_some() || is_missing("eventGenTime"))
            && members.get("eventType").is_some_and(|value| value.get().starts_with('"'));
        let kind = kind::read(event_type.into(), content.as_deref());
        Self { agent, generated_at, kind, content, whole: (!is_whole).then(|| json.to_owned()) }
    }

    /// What came in place of an event, or an answer that holds one and cannot be read.
    pub(crate) fn unreadable(json: Box<RawValue>, problem: &str) -> Self {
        let kind = EventKind::Unknown(kind::UnknownEvent::unreadable(problem, json.clone()));
        Self { agent: None, generated_at: None, kind, content: Some(json), whole: None }
    }

    /// Whether it is what came in place of an event.
    pub(super) fn is_unreadable(&self) -> bool {
        matches!(&self.kind, EventKind::Unknown(unknown) if unknown.event_type().is_empty())
    }

    /// The mark that events may be missing.
    pub(crate) fn gap(gap: Gap) -> Self {
        let content = to_raw_value(&gap).ok();
        Self { agent: None, generated_at: None, kind: EventKind::EventsMayBeMissing(gap), content, whole: None }
    }
}

/// Never fails on JSON: what the contract does not know is of the kind `Unknown`.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::read(&Box::<RawValue>::deserialize(deserializer)?))
    }
}

/// The event as the gateway wrote it.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(whole) = &self.whole {
            return whole.serialize(serializer);
        }
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
