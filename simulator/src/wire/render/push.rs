//! Pushed events as JSON, and what their receiver answers.

use serde::{Deserialize, Serialize};

use super::event::WireEvent;
use crate::engine::Push;
use crate::wire::envelope::json;

/// The body of a push.
pub(crate) fn push_body(push: &Push) -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct PushBody {
        work_no: String,
        event_list: Vec<WireEvent>,
    }
    json(&PushBody { work_no: push.agent.to_string(), event_list: push.events.iter().map(WireEvent::from).collect() })
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
