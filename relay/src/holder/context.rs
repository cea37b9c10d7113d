//! What all holders of a process share.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use ccgateway::{AgentId, Gateway, Session};
use tokio::sync::{Semaphore, watch};

use crate::activity::Activity;
use crate::clock::Clock;
use crate::config::TimingConfig;
use crate::figures::Figures;
use crate::lease::Lease;
use crate::lifeline::Lifeline;
use crate::process_id::ProcessId;
use crate::publish;
use crate::seal::SealingKeys;
use crate::store::Bucket;

/// What all holders of a process share.
pub(crate) struct Context {
    pub(crate) me: ProcessId,
    pub(crate) gateway: Gateway,
    pub(crate) client: async_nats::Client,
    pub(crate) keys: SealingKeys,
    pub(crate) leases: Bucket<Lease>,
    pub(crate) publishing: Arc<publish::Shared>,
    pub(crate) lifeline: Lifeline,
    pub(crate) timings: TimingConfig,
    pub(crate) poll_pause: Duration,
    pub(crate) held_bytes: usize,
    pub(crate) password_commands: BTreeSet<String>,
    pub(crate) figures: Arc<Figures>,
    pub(crate) holdings: Holdings,
    /// How many agents are acquired at once.
    pub(crate) acquiring: Semaphore,
    /// For how many agents the gateway is asked at once where they stand.
    pub(crate) asking: Arc<Semaphore>,
    pub(crate) clock: Clock,
}

impl Context {
    /// The longest payload that a message may have, beside its headers.
    pub(crate) fn largest_payload(&self) -> usize {
        self.publishing.log.largest_payload()
    }
}

/// The agents that this process holds and that are signed in. All clones are the same.
#[derive(Clone, Default)]
pub struct Holdings(Arc<Inner>);

#[derive(Default)]
struct Inner {
    held: RwLock<HashMap<AgentId, Held>>,
    activities: RwLock<HashMap<AgentId, Activity>>,
    changes: watch::Sender<()>,
}

/// An agent that this process holds.
#[derive(Debug, Clone)]
pub struct Held {
    /// The epoch in which it holds the agent.
    pub epoch: u64,
    /// The session. Keep it no longer than a request takes: when the process has to let go of the agent, a poll that is under way ends
    /// only when no session is left.
    pub session: Session,
}

impl Holdings {
    /// What is held of an agent; `None` if another process holds it, or it is not signed in.
    #[must_use]
    pub fn get(&self, agent: AgentId) -> Option<Held> {
        self.0.held.read().unwrap_or_else(PoisonError::into_inner).get(&agent).cloned()
    }

    /// The agents, in no order.
    #[must_use]
    pub fn agents(&self) -> Vec<AgentId> {
        self.0.held.read().unwrap_or_else(PoisonError::into_inner).keys().copied().collect()
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.held.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Notes each change.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<()> {
        self.0.changes.subscribe()
    }

    /// How many agents do what.
    #[must_use]
    pub fn activities(&self) -> [(Activity, usize); Activity::ALL.len()] {
        let known = self.0.activities.read().unwrap_or_else(PoisonError::into_inner);
        let of = |agent: &AgentId| known.get(agent).copied().unwrap_or_default();
        let agents = self.agents();
        Activity::ALL.map(|activity| (activity, agents.iter().filter(|agent| of(agent) == activity).count()))
    }

    /// Takes note of what an agent does, where an event or a snapshot says so.
    pub(super) fn note(&self, agent: AgentId, activity: Option<Activity>) {
        if let Some(activity) = activity {
            self.0.activities.write().unwrap_or_else(PoisonError::into_inner).insert(agent, activity);
        }
    }

    /// Others use an agent until the guard is dropped, also where its holder is broken off.
    pub(super) fn put(&self, agent: AgentId, held: Held) -> Holding {
        let holding = Holding { holdings: self.clone(), agent, epoch: held.epoch };
        self.0.held.write().unwrap_or_else(PoisonError::into_inner).insert(agent, held);
        self.0.changes.send_replace(());
        holding
    }

    fn remove(&self, agent: AgentId, epoch: u64) {
        let mut held = self.0.held.write().unwrap_or_else(PoisonError::into_inner);
        if held.get(&agent).is_some_and(|held| held.epoch == epoch) {
            held.remove(&agent);
            drop(held);
            self.0.activities.write().unwrap_or_else(PoisonError::into_inner).remove(&agent);
            self.0.changes.send_replace(());
        }
    }
}

/// An agent that others can use as long as this lives.
pub(super) struct Holding {
    holdings: Holdings,
    agent: AgentId,
    epoch: u64,
}

impl Drop for Holding {
    fn drop(&mut self) {
        self.holdings.remove(self.agent, self.epoch);
    }
}

impl std::fmt::Debug for Holdings {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Holdings").field("count", &self.count()).finish()
    }
}
