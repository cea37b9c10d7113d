//! Tasks that wait for something to happen in the engine, and what wakes them.

use std::collections::{BTreeMap, BTreeSet};

use tokio::sync::Notify;
use tokio::sync::futures::Notified;

use crate::ids::AgentId;

/// One waker for each kind of waiting task. A task asks for its `Notified` before it looks at the engine, so that no change in between is
/// missed.
#[derive(Debug)]
pub(super) struct Wakers {
    /// Held polls, by agent that was there from the start: its queue has got an event, or its Guid may be void.
    polls: BTreeMap<AgentId, Notify>,
    /// Held polls of the agents that were added.
    added_polls: Notify,
    /// Held polls for all agents: some agent's queue has got an event, or its Guid may be void.
    batch_polls: Notify,
    /// The task that pushes: there are events to be pushed.
    pushes: Notify,
    /// The task that lets things fall due: something may fall due earlier than before.
    timer: Notify,
}

impl Wakers {
    pub(super) fn new(agents: impl Iterator<Item = AgentId>) -> Self {
        let polls = agents.map(|agent| (agent, Notify::new())).collect();
        Self { polls, added_polls: Notify::new(), batch_polls: Notify::new(), pushes: Notify::new(), timer: Notify::new() }
    }

    /// What the held poll of an agent waits for.
    pub(super) fn poll(&self, agent: AgentId) -> Notified<'_> {
        self.polls.get(&agent).unwrap_or(&self.added_polls).notified()
    }

    pub(super) fn batch_poll(&self) -> Notified<'_> {
        self.batch_polls.notified()
    }

    pub(super) fn pushes(&self) -> Notified<'_> {
        self.pushes.notified()
    }

    pub(super) fn timer(&self) -> Notified<'_> {
        self.timer.notified()
    }

    /// Wakes the polls that bring the events of these agents.
    pub(super) fn wake_polls(&self, agents: &BTreeSet<AgentId>) {
        for poll in agents.iter().map(|agent| self.polls.get(agent).unwrap_or(&self.added_polls)) {
            poll.notify_waiters();
        }
        if !agents.is_empty() {
            self.batch_polls.notify_waiters();
        }
    }

    pub(super) fn wake_timer(&self) {
        self.timer.notify_waiters();
    }

    pub(super) fn wake_all_polls(&self) {
        for poll in self.polls.values().chain([&self.added_polls]) {
            poll.notify_waiters();
        }
        self.batch_polls.notify_waiters();
    }

    pub(super) fn wake_push(&self) {
        self.pushes.notify_waiters();
    }
}
