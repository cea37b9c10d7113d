//! A message of the stream, read.

use async_nats::{HeaderMap, jetstream};
use ccgateway::{AgentId, Event};
use jiff::Timestamp;

use crate::headers::{AGENT, EPOCH, PROCESS, SEQUENCE, TIME};
use crate::marker::Marker;

/// A message of the stream.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The agent.
    pub agent: AgentId,
    /// The epoch of the agent's lease in which it was published; it grows each time the agent changes hands.
    pub epoch: u64,
    /// Its number within the epoch, from 1 and without gaps.
    pub sequence: u64,
    /// Its place in the stream of all agents, from which a consumer can go on.
    pub place: u64,
    /// When the process got it, by its own clock.
    pub time: Option<Timestamp>,
    /// The process that published it.
    pub process: String,
    /// What it is.
    pub item: Item,
}

/// What a message of the stream is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// An event of the gateway.
    Event(Box<Event>),
    /// What the fleet itself says.
    Marker(Marker),
}

impl Delivery {
    /// Reads a message of the stream, from whatever consumer it comes. `None` of a message that no process of a fleet has published.
    #[must_use]
    pub fn read(message: &jetstream::Message) -> Option<Self> {
        let place = message.info().ok()?.stream_sequence;
        Self::of_parts(message.headers.as_ref()?, &message.payload, place)
    }

    pub(super) fn of_parts(headers: &HeaderMap, payload: &[u8], place: u64) -> Option<Self> {
        let text = |name: &'static str| headers.get(name).map(|value| value.as_str());
        let event: Event = serde_json::from_slice(payload).ok()?;
        let item = Marker::read(&event).map_or_else(|| Item::Event(Box::new(event)), Item::Marker);
        Some(Self {
            agent: AgentId::new(text(AGENT)?.parse().ok()?).ok()?,
            epoch: text(EPOCH)?.parse().ok()?,
            sequence: text(SEQUENCE)?.parse().ok()?,
            place,
            time: text(TIME).and_then(|time| time.parse().ok()),
            process: text(PROCESS).unwrap_or_default().to_owned(),
            item,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_is_read_with_its_headers() {
        let mut headers = HeaderMap::new();
        for (name, value) in [(AGENT, "1001"), (EPOCH, "3"), (SEQUENCE, "7"), (TIME, "2026-01-02T03:04:05Z"), (PROCESS, "a.1")] {
            headers.insert(name, value);
        }
        let payload = json!({ "eventType": "AgentState_Ready", "workNo": "1001", "content": null }).to_string();
        let delivery = Delivery::of_parts(&headers, payload.as_bytes(), 42).unwrap();
        assert_eq!((delivery.agent.get(), delivery.epoch, delivery.sequence, delivery.place), (1001, 3, 7, 42));
        assert!(matches!(&delivery.item, Item::Event(event) if event.event_type() == "AgentState_Ready"));
        let marker = json!({ "eventType": "Relay_SignedIn", "workNo": "1001", "content": { "process": "a.1" } }).to_string();
        assert!(matches!(Delivery::of_parts(&headers, marker.as_bytes(), 43).unwrap().item, Item::Marker(Marker::SignedIn { .. })));
        assert_eq!(Delivery::of_parts(&HeaderMap::new(), payload.as_bytes(), 44), None);
    }
}
