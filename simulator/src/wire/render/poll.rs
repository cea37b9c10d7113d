//! Answers to polls, and events on their own.

use serde::Serialize;

use super::event::WireEvent;
use crate::engine::Event;
use crate::wire::envelope::{json, without_result};

/// An event as the gateway sends it: the JSON text that a poll, a poll for all agents and a push carry alike.
#[must_use]
pub fn event_json(event: &Event) -> String {
    json(&WireEvent::from(event))
}

/// The type of an event, and the event as the gateway sends it.
pub(crate) fn event_type_and_json(event: &Event) -> (String, String) {
    let event = WireEvent::from(event);
    let text = json(&event);
    (event.event_type, text)
}

/// The answer to a poll that found an event.
pub(crate) fn event(event: &Event) -> String {
    #[derive(Serialize)]
    struct PollEnvelope<'a> {
        message: &'a str,
        retcode: &'a str,
        event: WireEvent,
    }
    json(&PollEnvelope { message: "", retcode: "0", event: WireEvent::from(event) })
}

/// The answer to a poll for all agents that found events.
pub(crate) fn events(events: &[Event]) -> String {
    #[derive(Serialize)]
    struct BatchEnvelope<'a> {
        message: &'a str,
        retcode: &'a str,
        event: Vec<WireEvent>,
    }
    json(&BatchEnvelope { message: "", retcode: "0", event: events.iter().map(WireEvent::from).collect() })
}

/// The refusal of a poll for all agents, in the order of the one example there is.
pub(crate) fn batch_refusal(retcode: &str, message: &str) -> String {
    #[derive(Serialize)]
    struct Refusal<'a> {
        message: &'a str,
        result: &'a str,
        retcode: &'a str,
    }
    json(&Refusal { message, result: "", retcode })
}

/// The answer to a poll that found none. Clients compare it byte for byte.
pub(crate) fn empty_poll() -> String {
    without_result("", "0")
}

#[cfg(test)]
mod tests {
    use super::empty_poll;

    #[test]
    fn an_empty_poll_is_exactly_the_compact_text() {
        assert_eq!(empty_poll(), r#"{"message":"","retcode":"0"}"#);
    }
}
