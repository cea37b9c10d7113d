//! What the parts of the desk share.

use std::sync::Arc;

use ccgateway::EventKind;
use ccgateway::live::{LiveAgent, Notice, Subscription};
use futures_util::StreamExt;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::access::Access;
use super::journal::{Entry, Journal};
use super::simulation::Simulation;
use super::words;

/// One agent's desk.
pub(super) struct Shared {
    pub(super) access: Access,
    pub(super) live: LiveAgent,
    pub(super) journal: Journal,
    /// Why it is over, for the page; none before.
    pub(super) ended: watch::Sender<Option<Value>>,
    pub(super) simulation: Option<Arc<Simulation>>,
}

impl Shared {
    /// What a page is told first.
    pub(super) fn hello(&self) -> Value {
        let session = self.live.session();
        json!({ "agent": session.agent(), "gateway": session.gateway().base_url(), "simulated": self.simulation.is_some() })
    }

    /// Ends the desk for all pages.
    pub(super) fn end(&self, text: &str, advice: &str) {
        self.ended.send_replace(Some(json!({ "text": text, "advice": advice })));
    }

    /// Writes whatever happens into the log, until the end.
    pub(super) async fn record(&self, mut notices: Subscription) {
        while let Some(notice) = notices.next().await {
            match notice {
                Notice::Event(event) => {
                    if let EventKind::ChatDataReceived(message) = event.kind() {
                        let text = message.chat_content.as_ref().map(ToString::to_string).unwrap_or_default();
                        let chat = message.call_id.as_ref().map(ToString::to_string).unwrap_or_default();
                        self.journal.add(Entry::Message { chat, mine: false, text });
                    }
                    self.journal.add(words::of_event(&event));
                }
                Notice::Change(change) => self.journal.add(words::of_change(&*change)),
                Notice::Missed(missed) => {
                    self.journal.add(Entry::Gap { detail: format!("{} entries were left out of this log", missed.count) });
                }
                _ => {}
            }
        }
    }
}
