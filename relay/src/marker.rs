//! Markers: what the fleet itself says in the stream of an agent, in order with the events.
//!
//! A marker has the form of an event, with `eventType`, `workNo` and `content`, so whoever reads events reads markers too.

use bytes::Bytes;
use ccgateway::event::Gap;
use ccgateway::live::model::Snapshot;
use ccgateway::{AgentId, Event};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::process_id::ProcessId;

/// What the fleet says about an agent.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Marker {
    /// `Relay_SignedIn`: the fleet has signed the agent in.
    #[serde(rename_all = "camelCase")]
    SignedIn {
        /// The process that did so and holds the agent now.
        process: ProcessId,
    },
    /// `Relay_TakenOver`: another process holds the agent; the session goes on.
    #[serde(rename_all = "camelCase")]
    TakenOver {
        /// The process that holds the agent now.
        process: ProcessId,
        /// The process that held it before.
        from: Option<ProcessId>,
        /// Whether events may be missing between the message before and the message after.
        events_may_be_missing: bool,
        /// Why they may be missing.
        reason: Option<String>,
    },
    /// `EventsMayBeMissing`: events may be missing between the message before and the message after.
    #[serde(rename_all = "camelCase")]
    EventsMayBeMissing {
        /// What is known of them. With a member `sinceEpoch` they may be missing anywhere since that epoch began.
        #[serde(flatten)]
        gap: Value,
    },
    /// `Relay_Resynchronised`: where the agent stands, after events may have been missing. It comes once no event waits at the gateway.
    /// What came at the moment of the query is not in the stream, but in the snapshot.
    Resynchronised {
        /// The answers of the gateway.
        snapshot: Box<Snapshot>,
    },
    /// `Relay_SignedOut`: the agent is signed out.
    #[serde(rename_all = "camelCase")]
    SignedOut {
        /// The process that held the agent.
        process: ProcessId,
        /// Why.
        reason: String,
        /// Whether the fleet signs it in again.
        signs_in_again: bool,
    },
}

impl Marker {
    /// That events may be missing, for a reason of the fleet's own.
    #[must_use]
    pub fn missing(reason: &str) -> Self {
        Self::gap(reason, 0, None)
    }

    /// The same, at any time since an epoch began.
    #[must_use]
    pub fn missing_since(reason: &str, epoch: u64) -> Self {
        Self::gap(reason, 0, Some(epoch))
    }

    /// That another process has taken events that it could not publish, at any time since an epoch began.
    #[must_use]
    pub fn taken(process: &str, events: Option<usize>, since_epoch: u64) -> Self {
        let reason = format!("the process {process}, which had held the agent, took events when it did not hold it any more");
        Self::gap(&reason, events.unwrap_or(0), Some(since_epoch))
    }

    fn gap(reason: &str, dropped: usize, since_epoch: Option<u64>) -> Self {
        let mut gap = json!({ "lostAnswers": 0, "droppedEvents": dropped, "reason": reason });
        if let Some(epoch) = since_epoch {
            gap["sinceEpoch"] = epoch.into();
        }
        Self::EventsMayBeMissing { gap }
    }

    /// Whether a message of a type is a marker.
    #[must_use]
    pub fn is_type(event_type: &str) -> bool {
        event_type.starts_with("Relay_") || event_type == Gap::EVENT_TYPE
    }

    /// The type, which is the last part of the subject too.
    #[must_use]
    pub fn event_type(&self) -> &'static str {
        match self {
            Self::SignedIn { .. } => "Relay_SignedIn",
            Self::TakenOver { .. } => "Relay_TakenOver",
            Self::EventsMayBeMissing { .. } => Gap::EVENT_TYPE,
            Self::Resynchronised { .. } => "Relay_Resynchronised",
            Self::SignedOut { .. } => "Relay_SignedOut",
        }
    }

    /// Reads a marker; `None` of an event that is none, or of a form that this version does not know.
    #[must_use]
    pub fn read(event: &Event) -> Option<Self> {
        let kind = match event.event_type() {
            "Relay_SignedIn" => "signedIn",
            "Relay_TakenOver" => "takenOver",
            Gap::EVENT_TYPE => "eventsMayBeMissing",
            "Relay_Resynchronised" => "resynchronised",
            "Relay_SignedOut" => "signedOut",
            _ => return None,
        };
        let read: Read = serde_json::from_value(json!({ kind: event.content() })).ok()?;
        Some(match read {
            Read::SignedIn { process } => Self::SignedIn { process },
            Read::TakenOver { process, from, events_may_be_missing, reason } => {
                Self::TakenOver { process, from, events_may_be_missing, reason }
            }
            Read::EventsMayBeMissing(gap) => Self::EventsMayBeMissing { gap: gap.into() },
            Read::Resynchronised { snapshot } => Self::Resynchronised { snapshot },
            Read::SignedOut { process, reason, signs_in_again } => Self::SignedOut { process, reason, signs_in_again },
        })
    }

    /// The marker as a message.
    pub(crate) fn json(&self, agent: AgentId) -> Bytes {
        let message = json!({ "eventType": self.event_type(), "workNo": agent.to_string(), "content": self });
        message.to_string().into()
    }
}

/// What is read of a marker, by its type.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
enum Read {
    SignedIn { process: ProcessId },
    TakenOver { process: ProcessId, from: Option<ProcessId>, events_may_be_missing: bool, reason: Option<String> },
    EventsMayBeMissing(Map<String, Value>),
    Resynchronised { snapshot: Box<Snapshot> },
    SignedOut { process: ProcessId, reason: String, signs_in_again: bool },
}

#[cfg(test)]
mod tests {
    use ccgateway::EventKind;

    use super::*;

    #[test]
    fn the_mark_of_a_gap_is_read_as_one() {
        let marker = Marker::missing("a poll was broken off");
        let event: Event = serde_json::from_slice(&marker.json(AgentId::new(1001).unwrap())).unwrap();
        assert!(matches!(event.kind(), EventKind::EventsMayBeMissing(gap) if gap.reason == "a poll was broken off"), "{event:?}");
    }

    #[test]
    fn another_marker_is_read_as_an_event_of_its_type() {
        let marker = Marker::SignedIn { process: ProcessId::from_key("a.1") };
        let event: Event = serde_json::from_slice(&marker.json(AgentId::new(1001).unwrap())).unwrap();
        assert_eq!((event.event_type(), event.content()), ("Relay_SignedIn", json!({ "process": "a.1" })));
    }

    #[test]
    fn markers_are_read_as_they_are_written() {
        let process = ProcessId::from_key("a.1");
        let state = json!({ "state": 3, "curCallId": "1-2" });
        let snapshot = Snapshot::new(serde_json::from_value(state).unwrap()).calls(vec!["1-2".into()]);
        let (from, reason) = (Some(ProcessId::from_key("b.1")), Some("it ended".to_owned()));
        for marker in [
            Marker::SignedIn { process: process.clone() },
            Marker::TakenOver { process: process.clone(), from, events_may_be_missing: true, reason },
            Marker::TakenOver { process: process.clone(), from: None, events_may_be_missing: false, reason: None },
            Marker::missing("a poll was broken off"),
            Marker::Resynchronised { snapshot: Box::new(snapshot) },
            Marker::SignedOut { process, reason: "it is over".to_owned(), signs_in_again: true },
        ] {
            let event: Event = serde_json::from_slice(&marker.json(AgentId::new(1001).unwrap())).unwrap();
            assert_eq!(Marker::read(&event), Some(marker));
        }
        let event: Event = serde_json::from_value(json!({ "eventType": "AgentState_Ready", "workNo": "1001" })).unwrap();
        assert_eq!(Marker::read(&event), None);
    }
}
