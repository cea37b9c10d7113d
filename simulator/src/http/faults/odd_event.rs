//! Gives the event in an answer an odd form.

use serde_json::{Map, Value, json};

use crate::odd_event::OddEvent;

/// Marks the response that has an event in it.
#[derive(Debug, Clone, Copy)]
pub(in crate::http) struct HasEvent;

/// The answer to a poll with its event, or the first of several, in an odd form; unchanged if it has none.
pub(super) fn with_odd_event(body: &[u8], form: OddEvent) -> Vec<u8> {
    changed(body, form).unwrap_or_else(|| body.to_vec())
}

fn changed(body: &[u8], form: OddEvent) -> Option<Vec<u8>> {
    let mut answer: Map<String, Value> = serde_json::from_slice(body).ok()?;
    let event = match answer.get_mut("event")? {
        Value::Array(events) => events.first_mut()?,
        event => event,
    };
    let fields = event.as_object_mut()?;
    match form {
        OddEvent::NoType => {
            fields.shift_remove("eventType");
        }
        OddEvent::NumericType => fields["eventType"] = 1.into(),
        OddEvent::RepeatedType => {
            let repeated = r#""eventType":"AgentEvent_Odd","eventType":"#;
            return Some(json!(answer).to_string().replacen(r#""eventType":"#, repeated, 1).into_bytes());
        }
        OddEvent::ObjectAgent => {
            let agent = fields["workNo"].take();
            fields["workNo"] = json!({ "id": agent });
        }
        OddEvent::TextTime => fields["eventGenTime"] = "just now".into(),
        OddEvent::List => *event = json!([event.take()]),
        OddEvent::Text => *event = event.to_string().into(),
        OddEvent::Result => {
            let events = answer.shift_remove("event")?;
            answer.insert("result".to_owned(), events);
        }
        OddEvent::Refusal => {
            answer.insert("retcode".to_owned(), "000-001".into());
        }
    }
    Some(json!(answer).to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLL: &[u8] = br#"{"message":"","retcode":"0","event":{"eventType":"X","eventGenTime":1,"workNo":"101","content":null}}"#;

    fn text(body: &[u8], form: OddEvent) -> String {
        String::from_utf8(with_odd_event(body, form)).unwrap()
    }

    #[test]
    fn every_form_is_odd_in_its_own_way() {
        for (form, expected) in [
            (OddEvent::NoType, r#"{"message":"","retcode":"0","event":{"eventGenTime":1,"workNo":"101","content":null}}"#),
            (
                OddEvent::NumericType,
                r#"{"message":"","retcode":"0","event":{"eventType":1,"eventGenTime":1,"workNo":"101","content":null}}"#,
            ),
            (
                OddEvent::RepeatedType,
                r#"{"message":"","retcode":"0","event":{"eventType":"AgentEvent_Odd","eventType":"X","eventGenTime":1,"workNo":"101","content":null}}"#,
            ),
            (
                OddEvent::ObjectAgent,
                r#"{"message":"","retcode":"0","event":{"eventType":"X","eventGenTime":1,"workNo":{"id":"101"},"content":null}}"#,
            ),
            (
                OddEvent::TextTime,
                r#"{"message":"","retcode":"0","event":{"eventType":"X","eventGenTime":"just now","workNo":"101","content":null}}"#,
            ),
            (OddEvent::List, r#"{"message":"","retcode":"0","event":[{"eventType":"X","eventGenTime":1,"workNo":"101","content":null}]}"#),
            (
                OddEvent::Text,
                r#"{"message":"","retcode":"0","event":"{\"eventType\":\"X\",\"eventGenTime\":1,\"workNo\":\"101\",\"content\":null}"}"#,
            ),
            (OddEvent::Result, r#"{"message":"","retcode":"0","result":{"eventType":"X","eventGenTime":1,"workNo":"101","content":null}}"#),
            (
                OddEvent::Refusal,
                r#"{"message":"","retcode":"000-001","event":{"eventType":"X","eventGenTime":1,"workNo":"101","content":null}}"#,
            ),
        ] {
            assert_eq!(text(POLL, form), expected, "{form:?}");
        }
    }

    #[test]
    fn of_several_events_the_first_is_odd() {
        let body = br#"{"retcode":"0","event":[{"eventType":"X"},{"eventType":"Y"}]}"#;
        assert_eq!(text(body, OddEvent::NoType), r#"{"retcode":"0","event":[{},{"eventType":"Y"}]}"#);
    }
}
