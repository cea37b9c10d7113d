//! The answer to a poll, in whatever form the events come.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::envelope::Event;
use super::members::Members;
use crate::retcode::Retcode;
use crate::wire::LenientText;

/// The answer to a poll.
///
/// The gateway forgets an event once it has answered, so this reads every JSON text: an event in a list, at the top, under
/// `result`, beside a refusal, or without the fields that an event has. What is no event becomes one of the kind
/// [`Unknown`](crate::EventKind::Unknown), with the JSON as its content.
#[derive(Debug, Clone)]
pub struct PollAnswer {
    retcode: Option<Retcode>,
    message: Option<String>,
    events: Vec<Event>,
    raw: Box<RawValue>,
}

impl PollAnswer {
    fn read(raw: Box<RawValue>) -> Self {
        let Some(frame) = Members::of(&raw) else {
            return Self { retcode: None, message: None, events: events_in(&raw), raw };
        };
        let text = |name| frame.read::<LenientText>(name).filter(|text| !text.as_str().is_empty()).map(String::from);
        let mut events: Vec<_> = frame.all("event").flat_map(events_in).collect();
        if frame.get("eventType").is_some() {
            events.extend(events_in(&raw));
        }
        if events.is_empty() {
            // In place of an event; refusals have an empty text or object here.
            events.extend(frame.all("result").flat_map(events_in));
        }
        let retcode = text("retcode").map(|code: String| Retcode::from(code.as_str()));
        Self { retcode, message: text("message"), events, raw }
    }

    /// The return code; `None` if the answer has none.
    pub fn retcode(&self) -> Option<&Retcode> {
        self.retcode.as_ref()
    }

    /// The gateway's text, if it is not empty.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The events: none if none has come in time, and several only where the gateway answers with a list.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Takes the answer apart.
    pub(crate) fn into_parts(self) -> (Option<Retcode>, Option<String>, Vec<Event>) {
        (self.retcode, self.message, self.events)
    }
}

impl PartialEq for PollAnswer {
    fn eq(&self, other: &Self) -> bool {
        (&self.retcode, &self.message, &self.events) == (&other.retcode, &other.message, &other.events)
    }
}

impl<'de> Deserialize<'de> for PollAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let answer = Self::read(Box::deserialize(deserializer)?);
        if answer.retcode.is_none() && answer.events.is_empty() {
            return Err(serde::de::Error::custom("neither a return code nor an event"));
        }
        Ok(answer)
    }
}

/// As it came.
impl Serialize for PollAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PollAnswer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PollAnswer".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (event, retcode) = (generator.subschema_for::<Option<Event>>(), generator.subschema_for::<Retcode>());
        schemars::json_schema!({
            "type": "object",
            "properties": { "event": event, "message": { "type": ["string", "null"] }, "retcode": retcode }
        })
    }
}

/// The agent that a request which pushes is about, and its events: a list, or one in an envelope like that of a poll. What is neither
/// is an event that cannot be read.
#[cfg(feature = "push")]
pub(crate) fn pushed(request: Box<RawValue>) -> (Option<LenientText>, Vec<Event>) {
    let Some(frame) = Members::of(&request) else { return (None, events_in(&request)) };
    let agent = frame.read("workNo");
    if frame.get("eventList").is_some() {
        return (agent, frame.all("eventList").flat_map(events_in).collect());
    }
    let answer = PollAnswer::read(request);
    if answer.events.is_empty() && answer.retcode.is_none() {
        return (agent, vec![Event::unreadable(answer.raw, "neither eventList nor event")]);
    }
    (agent, answer.events)
}

/// The events in a value: that of an object, those of a list, none of nothing.
fn events_in(value: &RawValue) -> Vec<Event> {
    let text = value.get();
    if matches!(text, "null" | "\"\"" | "{}" | "[]") {
        return Vec::new();
    }
    match serde_json::from_str::<Vec<&RawValue>>(text) {
        Ok(list) => list.into_iter().flat_map(events_in).collect(),
        Err(_) => vec![Event::read(value)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::table::EventKind;

    fn events(answer: &str) -> Vec<(String, String)> {
        let answer: PollAnswer = serde_json::from_str(answer).unwrap();
        answer.events.iter().map(|event| (event.event_type().to_owned(), event.raw_content().to_owned())).collect()
    }

    #[test]
    fn every_place_of_an_event_is_read() {
        let event = r#"{"eventType":"AgentState_Ready","workNo":"1001","content":null}"#;
        for answer in [
            format!(r#"{{"retcode":"0","event":{event}}}"#),
            format!(r#"{{"retcode":"0","event":[{event}]}}"#),
            format!(r#"{{"retcode":"0","result":{event}}}"#),
            format!(r#"{{"retcode":"000-001","event":{event}}}"#),
            format!(r#"{{"retcode":null,"event":{event}}}"#),
            format!(r#"{{"event":{event}}}"#),
            format!("[{event}]"),
            event.to_owned(),
        ] {
            assert_eq!(events(&answer), [("AgentState_Ready".to_owned(), "null".to_owned())], "{answer}");
        }
    }

    #[test]
    fn what_comes_twice_is_read_twice() {
        let answer = r#"{"retcode":"0","event":{"eventType":"A"},"event":{"eventType":"B"}}"#;
        assert_eq!(events(answer).iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["A", "B"]);
    }

    #[test]
    fn what_is_no_event_is_kept_as_it_came() {
        for (answer, raw) in [
            (r#"{"retcode":"0","result":{"queueSize":3}}"#, r#"{"queueSize":3}"#),
            (r#"{"retcode":"0","event":"soon"}"#, r#""soon""#),
            (r#"{"retcode":"0","event":{"workNo":"1001"}}"#, r#"{"workNo":"1001"}"#),
            ("7", "7"),
        ] {
            let answer: PollAnswer = serde_json::from_str(answer).unwrap();
            let [event] = answer.events() else { panic!("{answer:?}") };
            assert!(matches!(event.kind(), EventKind::Unknown(unknown) if unknown.problem().is_some()), "{event:?}");
            assert_eq!(event.raw_content(), raw);
        }
    }

    #[test]
    fn nothing_is_no_event() {
        for answer in [r#"{"retcode":"0"}"#, r#"{"retcode":"0","event":null,"result":""}"#, r#"{"retcode":"0","event":[],"result":{}}"#] {
            assert!(events(answer).is_empty());
        }
        for answer in ["{}", "null", "[]", r#"{"message":"later"}"#] {
            assert!(serde_json::from_str::<PollAnswer>(answer).is_err());
        }
    }

    #[test]
    fn an_answer_is_written_as_it_came() {
        let text = r#"{"message":"","retcode":0,"event":{"eventType":1},"x":[1.50]}"#;
        let answer: PollAnswer = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&answer).unwrap(), text);
        assert_eq!(answer.retcode(), Some(&Retcode::SUCCESS));
    }
}
