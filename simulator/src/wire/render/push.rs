//! Pushed events as JSON, and what their receiver answers.

use serde::{Deserialize, Serialize};

use super::event::WireEvent;
use super::event_content::Content;
use crate::engine::{Event, Push, PushForm};
use crate::wire::envelope::json;

/// The body of one request that pushes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PushBody {
    pub(crate) content_type: &'static str,
    pub(crate) text: String,
}

/// The bodies of a push: one with all events, or in the older forms one for each.
// Choice: the field of the oldest form is that of an HTML form.
pub(crate) fn push_bodies(push: &Push) -> Vec<PushBody> {
    let alone = || push.events.iter().map(|event| envelope("", "0", &EventAlone::from(event)));
    match push.form {
        PushForm::List => {
            let list = EventList { work_no: push.agent.to_string(), event_list: push.events.iter().map(WireEvent::from).collect() };
            vec![PushBody { content_type: JSON, text: json(&list) }]
        }
        PushForm::Envelope => alone().map(|text| PushBody { content_type: JSON, text }).collect(),
        PushForm::Field => {
            let field = |text: String| form_urlencoded::Serializer::new(String::new()).append_pair("eventContent", &text).finish();
            alone().map(|text| PushBody { content_type: FORM, text: field(text) }).collect()
        }
    }
}

const JSON: &str = "application/json;charset=UTF-8";
const FORM: &str = "application/x-www-form-urlencoded;charset=UTF-8";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EventList {
    work_no: String,
    event_list: Vec<WireEvent>,
}

/// An event as the older forms have it: receivers refuse further fields.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EventAlone {
    event_type: String,
    work_no: String,
    content: Content,
}

impl From<&Event> for EventAlone {
    fn from(event: &Event) -> Self {
        let WireEvent { event_type, work_no, content, .. } = WireEvent::from(event);
        Self { event_type, work_no, content }
    }
}

fn envelope(message: &str, retcode: &str, event: &EventAlone) -> String {
    #[derive(Serialize)]
    struct Envelope<'a> {
        message: &'a str,
        retcode: &'a str,
        event: &'a EventAlone,
    }
    json(&Envelope { message, retcode, event })
}

/// Whether an answer of status 200 says that the events were taken.
// Choice: an answer that does not have the documented form counts as success.
pub(crate) fn is_taken(answer: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct PushAnswer {
        retcode: String,
    }
    serde_json::from_slice::<PushAnswer>(answer).map_or(true, |answer| answer.retcode == "0")
}

#[cfg(test)]
mod tests {
    use super::is_taken;

    #[test]
    fn only_another_code_is_a_refusal() {
        assert!(is_taken(br#"{"message":"success","retcode":"0"}"#));
        assert!(is_taken(b""));
        assert!(is_taken(b"ok"));
        assert!(!is_taken(br#"{"message":"later","retcode":"1"}"#));
    }
}
