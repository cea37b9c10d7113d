//! What a process knows of its fleet, from the buckets that it watches.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use ccgateway::AgentId;
use tokio::time::Instant;

use crate::agents::AgentSettings;
use crate::lease::{Lease, ProcessRecord, ProcessState, ProcessView};
use crate::process_id::ProcessId;
use crate::store::Entry;

/// How long a process that has ended is remembered in its bucket.
const REMEMBERED: Duration = Duration::from_secs(600);

/// What a process knows of its fleet.
pub(super) struct Fleet {
    start: Instant,
    /// The agents that should be signed in; without settings where these cannot be read.
    pub(super) wanted: HashMap<AgentId, Option<Arc<AgentSettings>>>,
    pub(super) leases: HashMap<AgentId, Entry<Lease>>,
    processes: HashMap<ProcessId, (ProcessRecord, ProcessView)>,
    /// Owners without a record, and since when they have none.
    unknown: HashMap<ProcessId, Duration>,
}

impl Fleet {
    pub(super) fn new() -> Self {
        Self { start: Instant::now(), wanted: HashMap::new(), leases: HashMap::new(), processes: HashMap::new(), unknown: HashMap::new() }
    }

    /// Takes note of a record. Gives whether the process is there for the first time, or does something else now.
    pub(super) fn process_seen(&mut self, id: ProcessId, entry: Entry<ProcessRecord>) -> bool {
        let now = self.start.elapsed();
        self.unknown.remove(&id);
        let before = self.processes.get(&id).map(|(_, view)| view);
        if before.is_some_and(|view| view.revision >= entry.revision) {
            return false;
        }
        let is_news = before.is_none_or(|view| view.state != entry.value.state);
        let view = ProcessView { state: entry.value.state, revision: entry.revision, seen_at: now };
        self.processes.insert(id, (entry.value, view));
        is_news
    }

    pub(super) fn process_removed(&mut self, id: &ProcessId) {
        self.processes.remove(id);
    }

    /// Takes note of a lease. False if it is known already, or older than what is known.
    pub(super) fn lease_seen(&mut self, agent: AgentId, entry: Entry<Lease>) -> bool {
        if self.leases.get(&agent).is_some_and(|known| known.revision >= entry.revision) {
            return false;
        }
        self.leases.insert(agent, entry);
        true
    }

    /// The processes that take agents.
    pub(super) fn takers(&self, me: &ProcessId, draining: bool) -> Vec<ProcessId> {
        let running = self.processes.iter().filter(|(_, (record, _))| record.state == ProcessState::Running).map(|(id, _)| id);
        let mut takers: Vec<_> = running.filter(|id| *id != me).cloned().collect();
        if !draining {
            takers.push(me.clone());
        }
        takers
    }

    /// Whether a process is known to have ended.
    pub(super) fn has_ended(&self, id: &ProcessId) -> bool {
        self.processes.get(id).is_some_and(|(record, _)| record.state == ProcessState::Ended)
    }

    /// The processes that are silent for longer than a lease, with the records by which they are declared to have ended, and the revision on
    /// which that depends.
    pub(super) fn overdue(&self, me: &ProcessId, heard_since: Instant, lease: Duration) -> Vec<(ProcessId, ProcessRecord, u64)> {
        let (now, heard_since) = (self.start.elapsed(), heard_since - self.start);
        let others = self.processes.iter().filter(|(id, _)| *id != me);
        let overdue = others.filter(|(_, (_, view))| view.is_overdue(now, heard_since, lease));
        overdue.map(|(id, (record, view))| (id.clone(), record.ended(), view.revision)).collect()
    }

    /// The owners of leases that have had no record for longer than a lease.
    pub(super) fn owners_without_record(&mut self, heard_since: Instant, lease: Duration) -> Vec<ProcessId> {
        let now = self.start.elapsed();
        let owners = self.leases.values().filter_map(|entry| entry.value.owner.as_ref());
        let without: Vec<_> = owners.filter(|owner| !self.processes.contains_key(*owner)).cloned().collect();
        for owner in &without {
            self.unknown.entry(owner.clone()).or_insert(now);
        }
        self.unknown.retain(|owner, _| without.contains(owner));
        let heard_since = heard_since - self.start;
        let overdue = self.unknown.iter().filter(|&(_, &since)| now.saturating_sub(since.max(heard_since)) >= lease);
        overdue.map(|(owner, _)| owner.clone()).collect()
    }

    /// Processes that have ended long ago and own nothing.
    pub(super) fn forgotten(&self) -> Vec<ProcessId> {
        let now = self.start.elapsed();
        let is_owner = |id: &ProcessId| self.leases.values().any(|entry| entry.value.owner.as_ref() == Some(id));
        let old = self
            .processes
            .iter()
            .filter(|(_, (record, view))| record.state == ProcessState::Ended && now.saturating_sub(view.seen_at) >= REMEMBERED);
        old.map(|(id, _)| id).filter(|id| !is_owner(id)).cloned().collect()
    }
}
