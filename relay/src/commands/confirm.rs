//! What comes of commands, by the events of their agent.
//!
//! The events are those that are published: whoever sends a command gets its outcome no earlier than the consumers of the stream.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use async_nats::Client;
use ccgateway::live::outcome::{self, Expectation, Ticket, Tracker};
use ccgateway::operation::Operation;
use ccgateway::{AgentId, CallId, Event};
use futures_util::StreamExt as _;
use serde_json::{Map, Value};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::reply::{Confirmation, Verdict};
use crate::marker::Marker;
use crate::subjects::Subjects;

/// Confirms the commands of one agent. It follows the agent's events only while there is something to confirm.
pub(super) struct Confirmer {
    client: Client,
    subjects: Subjects,
    agent: AgentId,
    following: tokio::sync::Mutex<Weak<Following>>,
}

/// The events of an agent, and the commands that wait for them.
struct Following {
    tracker: Mutex<Tracker>,
    steps: watch::Sender<()>,
    events: Mutex<Option<JoinHandle<()>>>,
}

/// A command whose outcome is waited for.
pub(super) struct Confirming(Option<(Arc<Following>, Ticket)>);

impl Confirmer {
    pub(super) fn new(client: Client, subjects: Subjects, agent: AgentId) -> Self {
        Self { client, subjects, agent, following: tokio::sync::Mutex::default() }
    }

    /// Begins to wait for the outcome of a command that is about to be sent.
    pub(super) async fn begin(&self, operation: &'static Operation, values: &Map<String, Value>) -> Confirming {
        let expectation = Expectation::of_values(operation, values);
        if !expectation.can_be_confirmed() {
            return Confirming(None);
        }
        let Ok(following) = self.following().await else { return Confirming(None) };
        let ticket = following.tracker().begin(expectation, None);
        Confirming(Some((following, ticket)))
    }

    async fn following(&self) -> Result<Arc<Following>, String> {
        let mut known = self.following.lock().await;
        if let Some(following) = known.upgrade() {
            return Ok(following);
        }
        let mut events = self.client.subscribe(self.subjects.events_of(self.agent)).await.map_err(|error| error.to_string())?;
        // The server knows the subscription before the command is sent.
        self.client.flush().await.map_err(|error| error.to_string())?;
        let following = Arc::new(Following { tracker: Mutex::default(), steps: watch::Sender::new(()), events: Mutex::default() });
        let follower = Arc::downgrade(&following);
        let task = tokio::spawn(async move {
            while let Some(message) = events.next().await {
                let (Ok(event), Some(following)) = (serde_json::from_slice::<Event>(&message.payload), follower.upgrade()) else {
                    continue;
                };
                match Marker::read(&event) {
                    // The query for the snapshot may have dropped events.
                    Some(Marker::Resynchronised { .. } | Marker::TakenOver { events_may_be_missing: true, .. }) => {
                        following.tracker().gap()
                    }
                    _ => following.tracker().event(&Arc::new(event)),
                }
                following.steps.send_replace(());
            }
        });
        *following.events.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
        *known = Arc::downgrade(&following);
        Ok(following)
    }
}

impl Following {
    fn tracker(&self) -> MutexGuard<'_, Tracker> {
        self.tracker.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        if let Some(task) = self.events.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            task.abort();
        }
    }
}

impl Confirming {
    /// The gateway took the command: waits for what comes of it.
    pub(super) async fn outcome(mut self, result: &Value, within: Duration) -> Confirmation {
        let Some((following, ticket)) = self.0.clone() else { return confirmation(Verdict::NothingToWaitFor) };
        let mut steps = following.steps.subscribe();
        following.tracker().answered(ticket, result.as_str().map(CallId::from));
        let verdict = tokio::time::timeout(within, async {
            loop {
                if let Some(verdict) = following.tracker().take(ticket) {
                    return verdict;
                }
                // The sender lives as long as `following`, so waiting cannot fail.
                let _ = steps.changed().await;
            }
        });
        let verdict = verdict.await;
        // Nothing is left to cancel when this is dropped.
        self.0 = None;
        match verdict {
            Ok(verdict) => of_verdict(verdict),
            Err(_) => {
                let seen = following.tracker().cancel(ticket);
                let progress = seen.events.iter().map(|event| json(event)).collect();
                Confirmation { progress, events_may_be_missing: seen.events_may_be_missing, ..confirmation(Verdict::NotInTime) }
            }
        }
    }
}

impl Drop for Confirming {
    fn drop(&mut self) {
        if let Some((following, ticket)) = self.0.take() {
            following.tracker().cancel(ticket);
        }
    }
}

fn confirmation(verdict: Verdict) -> Confirmation {
    Confirmation { verdict, event: None, progress: Vec::new(), events_may_be_missing: false }
}

fn of_verdict(verdict: outcome::Verdict) -> Confirmation {
    let of = |kind, outcome: outcome::Outcome| {
        let progress = outcome.progress.iter().map(|event| json(event)).collect();
        Confirmation { event: Some(json(&outcome.event)), progress, ..confirmation(kind) }
    };
    match verdict {
        outcome::Verdict::Succeeded(outcome) => of(Verdict::Succeeded, outcome),
        outcome::Verdict::Failed(outcome) => of(Verdict::Failed, outcome),
        outcome::Verdict::SessionEnded(event) => Confirmation { event: Some(json(&event)), ..confirmation(Verdict::SessionEnded) },
        _ => confirmation(Verdict::NotInTime),
    }
}

fn json(event: &Event) -> Value {
    serde_json::to_value(event).unwrap_or_default()
}
