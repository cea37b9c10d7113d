//! What an agent is doing, from the stream alone.

use std::sync::Arc;

use ccgateway::AgentId;
use ccgateway::live::model::{AgentView, Change, Model};
use futures_util::StreamExt as _;
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::delivery::{Delivery, Item};
use super::events::Events;
use crate::marker::Marker;

/// The model of one agent, fed with the messages of the stream: its events, and the markers. A view is uncertain from a gap on until the
/// fleet has asked the gateway where the agent stands. It does no input or output.
#[derive(Debug, Clone)]
pub struct ViewModel(Model);

impl ViewModel {
    /// The model of an agent of whom nothing is known yet. Feed it from the agent's last sign-in on, as [`Client::view`](super::Client::view)
    /// does; otherwise the view is uncertain until the next [`Marker::Resynchronised`].
    #[must_use]
    pub fn new(agent: AgentId) -> Self {
        Self(Model::new(agent))
    }

    /// What the agent is doing.
    #[must_use]
    pub fn view(&self) -> &AgentView {
        self.0.view()
    }

    /// Takes the next message, and gives what it has changed. Messages of other agents change nothing.
    pub fn take(&mut self, delivery: &Delivery) -> Vec<Change> {
        if delivery.agent != self.view().agent {
            return Vec::new();
        }
        let at = delivery.time.unwrap_or_else(Timestamp::now);
        match &delivery.item {
            Item::Event(event) => self.0.event(event, at),
            Item::Marker(Marker::SignedIn { .. } | Marker::SignedOut { .. }) => {
                self.0 = Model::new(delivery.agent);
                Vec::new()
            }
            Item::Marker(Marker::TakenOver { events_may_be_missing: false, .. }) => Vec::new(),
            Item::Marker(Marker::TakenOver { reason, .. }) => self.0.events_may_be_missing(reason.as_deref().unwrap_or_default(), at),
            Item::Marker(Marker::EventsMayBeMissing { gap }) => {
                self.0.events_may_be_missing(gap["reason"].as_str().unwrap_or_default(), at)
            }
            Item::Marker(Marker::Resynchronised { snapshot }) => self.0.snapshot(snapshot, at),
        }
    }
}

/// The view of one agent, kept up to date in the background; from [`Client::view`](super::Client::view). Dropping it ends that.
#[derive(Debug)]
pub struct LiveView {
    view: watch::Receiver<Arc<AgentView>>,
    following: JoinHandle<()>,
}

impl LiveView {
    pub(super) fn follow(agent: AgentId, mut events: Events) -> Self {
        let mut model = ViewModel::new(agent);
        let (sender, view) = watch::channel(Arc::new(model.view().clone()));
        let following = tokio::spawn(async move {
            while let Some(delivery) = events.next().await {
                match delivery {
                    Ok(delivery) => {
                        model.take(&delivery);
                        sender.send_if_modified(|known| {
                            let is_changed = **known != *model.view();
                            if is_changed {
                                *known = Arc::new(model.view().clone());
                            }
                            is_changed
                        });
                    }
                    Err(error) => tracing::warn!(%agent, %error, "the view waits for the stream"),
                }
            }
        });
        Self { view, following }
    }

    /// What the agent is doing.
    #[must_use]
    pub fn current(&self) -> Arc<AgentView> {
        self.view.borrow().clone()
    }

    /// The same, to be watched by other tasks. It is closed when the stream cannot be read any more.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Arc<AgentView>> {
        self.view.clone()
    }
}

impl Drop for LiveView {
    fn drop(&mut self) {
        self.following.abort();
    }
}

#[cfg(test)]
mod tests {
    use ccgateway::live::model::Snapshot;
    use serde_json::json;

    use super::*;
    use crate::process_id::ProcessId;

    fn delivery(item: Item) -> Delivery {
        let agent = AgentId::new(1001).unwrap();
        Delivery { agent, epoch: 1, sequence: 1, place: 1, time: Some(Timestamp::UNIX_EPOCH), process: String::new(), item }
    }

    fn event(event_type: &str) -> Delivery {
        let event = json!({ "eventType": event_type, "workNo": "1001", "content": null });
        delivery(Item::Event(serde_json::from_value(event).unwrap()))
    }

    #[test]
    fn a_view_is_certain_from_a_sign_in_until_a_gap_and_again_after_a_snapshot() {
        let mut model = ViewModel::new(AgentId::new(1001).unwrap());
        model.take(&delivery(Item::Marker(Marker::SignedIn { process: ProcessId::from_key("a.1") })));
        model.take(&event("AgentOther_InService"));
        assert!(model.view().is_certain());
        model.take(&delivery(Item::Marker(Marker::missing("a process was killed"))));
        assert!(!model.view().is_certain());
        let state = json!({ "state": 4, "curCallId": "1-2", "mainCallId": "1-2" });
        let snapshot = Snapshot::new(serde_json::from_value(state).unwrap()).calls(vec!["1-2".into()]).held(Vec::new());
        model.take(&delivery(Item::Marker(Marker::Resynchronised { snapshot: Box::new(snapshot) })));
        assert!(model.view().is_certain());
        assert_eq!(model.view().calls.iter().map(|call| call.id.as_str()).collect::<Vec<_>>(), ["1-2"]);
    }
}
