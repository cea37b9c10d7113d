//! Compares what a fleet has published with what the simulator notified.

use std::collections::BTreeMap;

use async_nats::jetstream::consumer::pull::OrderedConfig;
use async_nats::jetstream::{self};
use ccgateway_relay::marker::Marker;
use ccgateway_simulator::Simulator;
use futures_util::StreamExt;
use serde_json::Value;

/// What was published, and found to be right: per agent the events that the simulator notified, in order, none twice, and each missing one
/// where a marker says so; a snapshot after the last gap; epochs that only grow, and sequences without gaps.
#[derive(Debug, Default)]
pub(crate) struct Judgement {
    pub(crate) events: usize,
    /// Events that are missing, each within a marked gap.
    pub(crate) missing: usize,
    /// Of these, the ones that a query for a snapshot has dropped.
    pub(crate) dropped: usize,
    /// Markers by type.
    pub(crate) markers: BTreeMap<String, usize>,
    /// Markers that say that events may be missing.
    pub(crate) gaps: usize,
    /// Sign-ins at the gateway.
    pub(crate) sign_ins: usize,
}

struct Message {
    epoch: u64,
    sequence: u64,
    body: Value,
}

impl Judgement {
    /// Reads the whole stream. `Err` says what is wrong, or not there yet.
    pub(crate) async fn of(simulator: &Simulator, agents: &[u32], context: &jetstream::Context) -> Result<Self, String> {
        let messages = read(context).await?;
        let mut judgement = Self::default();
        let notified = simulator.events(0);
        for &agent in agents {
            let notified = notified.iter().filter(|event| event.agent.0 == agent);
            let notified: Vec<Value> = notified.map(|event| serde_json::from_str(&event.json).unwrap()).collect();
            let published = messages.get(&agent).map(Vec::as_slice).unwrap_or_default();
            judgement.judge(&notified, published).map_err(|problem| format!("agent {agent}: {problem}"))?;
        }
        let is_sign_in = |operation: &str| operation.to_ascii_lowercase().contains("login");
        let requests = simulator.requests();
        judgement.sign_ins = requests.iter().filter(|request| request.operation.is_some_and(is_sign_in)).count();
        Ok(judgement)
    }

    fn judge(&mut self, notified: &[Value], published: &[Message]) -> Result<(), String> {
        let (mut next, mut may_be_missing, mut may_be_dropped, mut last) = (0, false, false, (0, 0));
        let mut is_uncertain = false;
        for (index, message) in published.iter().enumerate() {
            let place = (message.epoch, message.sequence);
            if place != (last.0, last.1 + 1) && !(message.epoch > last.0 && message.sequence == 1) {
                return Err(format!("{place:?} follows {last:?}"));
            }
            last = place;
            let kind = message.body["eventType"].as_str().unwrap_or_default();
            if Marker::is_type(kind) {
                *self.markers.entry(kind.to_owned()).or_default() += 1;
                // The query for a snapshot empties the queue of events.
                may_be_dropped |= kind == "Relay_Resynchronised";
                let content = &message.body["content"];
                let is_gap = kind == "EventsMayBeMissing" || content["eventsMayBeMissing"] == true;
                let is_handed_over = kind == "Relay_TakenOver" && !is_gap;
                is_uncertain = is_gap || is_uncertain && is_handed_over;
                if is_gap && content["sinceEpoch"].is_null() {
                    may_be_missing = true;
                    self.gaps += 1;
                }
                continue;
            }
            let Some(found) = notified[next..].iter().position(|event| *event == message.body) else {
                return Err(format!("at {place:?}: twice, out of order or never notified: {}", message.body));
            };
            // A process that was replaced may have taken them, and reported it later.
            let since = |later: &Message| later.body["content"]["sinceEpoch"].as_u64().is_some_and(|epoch| epoch <= message.epoch);
            may_be_missing |= published[index..].iter().any(since);
            if found > 0 && !may_be_missing && !may_be_dropped {
                return Err(format!("{found} events are missing before {place:?} without a marker: {}", notified[next]));
            }
            self.dropped += if may_be_missing { 0 } else { found };
            (next, may_be_missing, may_be_dropped) = (next + found + 1, false, false);
            self.events += 1;
            self.missing += found;
        }
        match notified.len() - next {
            0 if is_uncertain => Err("after a gap no snapshot has followed yet".to_owned()),
            0 => Ok(()),
            left => Err(format!("{left} events are not published yet, from {}", notified[next])),
        }
    }
}

async fn read(context: &jetstream::Context) -> Result<BTreeMap<u32, Vec<Message>>, String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let mut stream = context.get_stream("ccgw_events").await.map_err(|error| text(&error))?;
    let count = stream.info().await.map_err(|error| text(&error))?.state.messages;
    let mut read = BTreeMap::<u32, Vec<Message>>::new();
    if count == 0 {
        return Ok(read);
    }
    let consumer = stream.create_consumer(OrderedConfig::default()).await.map_err(|error| text(&error))?;
    let mut messages = consumer.messages().await.map_err(|error| text(&error))?.take(count as usize);
    while let Some(message) = messages.next().await {
        let message = message.map_err(|error| text(&error))?;
        let header = |name: &str| message.headers.as_ref().and_then(|headers| headers.get(name)).map(|value| value.as_str().to_owned());
        let number = |name: &str| header(name).and_then(|value| value.parse().ok()).unwrap_or_default();
        let body = serde_json::from_slice(&message.payload).map_err(|error| text(&error))?;
        let agent = number("Ccgw-Agent") as u32;
        read.entry(agent).or_default().push(Message { epoch: number("Ccgw-Epoch"), sequence: number("Ccgw-Sequence"), body });
    }
    Ok(read)
}
