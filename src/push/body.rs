//! Reading a request that pushes, whatever its form.

use std::pin::pin;

use bytes::{Buf, Bytes};
use http::HeaderMap;
use http_body::Body;
use http_body_util::BodyExt;
use serde_json::value::{RawValue, to_raw_value};

use super::answer::Outcome;
use crate::event::Event;
use crate::event::answer::pushed;
use crate::ids::AgentId;
use crate::transport::execute::in_utf8;
use crate::wire::LenientText;

/// The field of the form in the oldest variant.
const FIELD: &str = "eventContent";

/// What a request pushes.
pub(super) struct Pushed {
    /// The agent that it names, as far as that is one.
    agent: Option<LenientText>,
    pub(super) events: Vec<Event>,
}

impl Pushed {
    /// Whether it is for this agent: it names the agent, or none.
    pub(super) fn is_for(&self, agent: AgentId) -> bool {
        match &self.agent {
            Some(named) => agent == *named,
            None => self.events.iter().all(|event| event.agent().is_none_or(|named| named == agent)),
        }
    }
}

/// The whole body, if it is no longer than the limit. Not more of it is kept than that.
pub(super) async fn whole<B: Body>(body: B, limit: usize) -> Result<Bytes, Outcome> {
    if body.size_hint().lower() > limit as u64 {
        return Err(Outcome::TooLong);
    }
    let mut body = pin!(body);
    let mut whole = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Outcome::BrokenOff)?;
        let Ok(mut data) = frame.into_data() else { continue };
        if whole.len() + data.remaining() > limit {
            return Err(Outcome::TooLong);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            whole.extend_from_slice(chunk);
            let length = chunk.len();
            data.advance(length);
        }
    }
    Ok(whole.into())
}

/// Reads a body: JSON, or a form with JSON in its field, whatever the content type says. What is neither is an event that cannot be read.
pub(super) fn read(headers: &HeaderMap, body: Bytes) -> Pushed {
    let body = in_utf8(headers, body);
    let text = String::from_utf8_lossy(&body);
    let text = text.trim();
    if text.is_empty() {
        return Pushed { agent: None, events: Vec::new() };
    }
    // JSON can contain what looks like the field of a form, for example in the text of a chat.
    let is_json = text.starts_with(['{', '[', '"']);
    let form = if is_json { "" } else { text };
    let field = form_urlencoded::parse(form.as_bytes()).find(|(name, _)| name == FIELD).map(|(_, value)| value);
    let text = field.as_deref().unwrap_or(text);
    let (agent, events) = match serde_json::from_str::<Box<RawValue>>(text) {
        Ok(json) => pushed(json),
        Err(error) => (None, to_raw_value(text).map(|text| Event::unreadable(text, &error.to_string())).into_iter().collect()),
    };
    Pushed { agent, events }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGENT: AgentId = AgentId::new_unchecked(1001);

    fn body(text: &'static str) -> Pushed {
        read(&HeaderMap::new(), Bytes::from_static(text.as_bytes()))
    }

    fn names(text: &'static str) -> Vec<String> {
        body(text).events.iter().map(|event| event.event_type().to_owned()).collect()
    }

    #[test]
    fn every_form_is_read() {
        for text in [
            r#"{"workNo":"1001","eventList":[{"eventType":"A","workNo":"1001","content":null}]}"#,
            r#"{"workNo":1001,"eventList":{"eventType":"A","content":null}}"#,
            r#"{"eventList":[{"eventType":"A","workNo":1001,"content":""}]}"#,
            r#"{"message":"","retcode":"0","event":{"eventType":"A","workNo":"1001","content":{}}}"#,
            "\u{feff}\n{\"eventType\":\"A\",\"workNo\":\"1001\"}",
            "eventContent=%7B%22message%22%3A%22%22%2C%22retcode%22%3A%220%22%2C%22event%22%3A%7B%22eventType%22%3A%22A%22%7D%7D",
        ] {
            assert_eq!(names(text), ["A"], "{text}");
            assert!(body(text).is_for(AGENT), "{text}");
        }
    }

    #[test]
    fn what_is_no_event_is_kept() {
        for text in ["{", "soon", r#"{"workNo":"1001"}"#, "[7]"] {
            assert_eq!(names(text), [""], "{text}");
        }
        for text in ["", " ", r#"{"workNo":"1001","eventList":[]}"#, r#"{"message":"","retcode":"0"}"#] {
            assert!(names(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_text_within_json_is_no_form() {
        let forged = r#"{"workNo":"1001","eventList":[{"eventType":"A","content":"x&eventContent=%7B%22eventType%22%3A%22B%22%7D&"}]}"#;
        assert_eq!(names(forged), ["A"]);
        assert_eq!(names(&forged[..forged.len() - 1]), [""]);
    }

    #[test]
    fn another_agent_is_seen() {
        for text in [
            r#"{"workNo":"1002","eventList":[{"eventType":"A","workNo":"1001"}]}"#,
            r#"{"workNo":"ann","eventList":[{"eventType":"A"}]}"#,
            r#"{"retcode":"0","event":{"eventType":"A","workNo":"1002"}}"#,
            r#"{"eventList":[{"eventType":"A","workNo":"1001"},{"eventType":"A","workNo":"1002"}]}"#,
        ] {
            assert!(!body(text).is_for(AGENT), "{text}");
        }
    }
}
