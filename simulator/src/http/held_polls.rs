//! Polls that have not been answered, so that the answer of a sign-in or sign-out can wait for those of the session that it ends.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::timeout;

use super::lock::lock;
use crate::ids::AgentId;

/// How long is waited for a client that does not read the answer of its poll.
const PATIENCE: Duration = Duration::from_secs(1);

/// The polls of each agent that have not been answered.
#[derive(Debug, Default)]
pub(super) struct HeldPolls(Arc<Polls>);

#[derive(Debug, Default)]
struct Polls {
    /// By agent and number.
    held: Mutex<(BTreeMap<AgentId, BTreeSet<u64>>, u64)>,
    changed: Notify,
}

/// A poll, until its answer has been written, or its client has gone.
#[derive(Debug)]
pub(super) struct HeldPoll {
    polls: Arc<Polls>,
    agent: AgentId,
    number: u64,
}

impl HeldPolls {
    /// Notes that a poll has begun.
    pub(super) fn begin(&self, agent: AgentId) -> HeldPoll {
        let mut held = lock(&self.0.held);
        held.1 += 1;
        let number = held.1;
        held.0.entry(agent).or_default().insert(number);
        HeldPoll { polls: Arc::clone(&self.0), agent, number }
    }

    /// Waits until the polls that an agent has sent so far have been answered.
    pub(super) async fn answered(&self, agent: AgentId) {
        let sent = self.of(agent);
        let wait = async {
            loop {
                // Asked for before the look, so that no answer in between is missed.
                let changed = self.0.changed.notified();
                if self.of(agent).is_disjoint(&sent) {
                    return;
                }
                changed.await;
            }
        };
        // A client that reads no answer learns of nothing else, either.
        let _ = timeout(PATIENCE, wait).await;
    }

    fn of(&self, agent: AgentId) -> BTreeSet<u64> {
        lock(&self.0.held).0.get(&agent).cloned().unwrap_or_default()
    }
}

impl Drop for HeldPoll {
    fn drop(&mut self) {
        let mut held = lock(&self.polls.held);
        if let Some(numbers) = held.0.get_mut(&self.agent) {
            numbers.remove(&self.number);
            if numbers.is_empty() {
                held.0.remove(&self.agent);
            }
        }
        drop(held);
        self.polls.changed.notify_waiters();
    }
}
