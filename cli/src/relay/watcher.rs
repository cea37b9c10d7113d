//! Prints what comes into the stream of events, and counts it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use anyhow::Result;
use ccgateway::Event;
use ccgateway_relay::headers::{AGENT, EPOCH, PROCESS};
use futures_util::StreamExt as _;
use tokio::task::JoinHandle;

use super::stage::Stage;
use crate::print::{self, BAD, DIM, GOOD, ODD, harmless};

/// The events that are worth a line: most others come with them.
const SHOWN: [&str; 4] = ["AgentEvent_Ringing", "AgentEvent_Talking", "AgentEvent_Hold", "AgentEvent_Customer_Release"];

/// What was counted.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) events: AtomicU64,
    pub(super) gaps: AtomicU64,
}

/// Watches the stream until it is dropped.
pub(super) struct Watcher {
    pub(super) counts: Arc<Counts>,
    task: JoinHandle<()>,
}

impl Watcher {
    pub(super) async fn start(stage: &Stage, since: Instant) -> Result<Self> {
        let mut messages = stage.store.client.subscribe(stage.config.subjects.events()).await?;
        let counts = Arc::new(Counts::default());
        let counting = Arc::clone(&counts);
        let task = tokio::spawn(async move {
            while let Some(message) = messages.next().await {
                let Ok(event) = serde_json::from_slice::<Event>(&message.payload) else { continue };
                let header = |name: &str| message.headers.as_ref().and_then(|headers| headers.get(name)).map(ToString::to_string);
                let [agent, epoch, process] = [AGENT, EPOCH, PROCESS].map(|name| header(name).unwrap_or_default());
                counting.note(since, &event, &agent, &epoch, &process);
            }
        });
        Ok(Self { counts, task })
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Counts {
    fn note(&self, since: Instant, event: &Event, agent: &str, epoch: &str, process: &str) {
        let (kind, content) = (event.event_type(), event.content());
        let is_marker = kind.starts_with("Relay_") || kind == ccgateway::event::Gap::EVENT_TYPE;
        let is_gap = kind == ccgateway::event::Gap::EVENT_TYPE || content["eventsMayBeMissing"] == true;
        self.gaps.fetch_add(u64::from(is_gap), Ordering::Relaxed);
        self.events.fetch_add(u64::from(!is_marker), Ordering::Relaxed);
        if !is_marker && !SHOWN.contains(&kind) {
            return;
        }
        let style = if is_gap {
            BAD
        } else if is_marker {
            GOOD
        } else {
            ODD
        };
        let process = process.split('.').next().unwrap_or_default();
        let note = if is_gap { "  events may be missing" } else { "" };
        let (at, agent, kind, epoch, process) =
            (since.elapsed().as_secs_f64(), harmless(agent), harmless(kind), harmless(epoch), harmless(process));
        let line = format!("{DIM}{at:8.3}{DIM:#}  {agent}  {style}{kind}{style:#}{note}  {DIM}epoch {epoch}, {process}{DIM:#}\n");
        // Where nobody reads, the tour ends by itself.
        let _ = print::print(&line);
    }
}
