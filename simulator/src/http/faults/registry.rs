//! The faults in force.

use std::sync::Mutex;

use crate::fault::{ActiveFault, Fault, FaultError, FaultKind, Subject};
use crate::http::lock::lock;
use crate::ids::AgentId;
use crate::millis::millis;

/// The most faults in force at once.
const MOST: usize = 1_000;

/// The faults in force.
#[derive(Debug, Default)]
pub(in crate::http) struct Faults(Mutex<Registry>);

#[derive(Debug, Default)]
struct Registry {
    last: u64,
    /// Oldest first.
    active: Vec<InForce>,
}

#[derive(Debug)]
struct InForce {
    public: ActiveFault,
    until: Option<u64>,
}

impl Faults {
    /// Takes those that apply to a request, without those of the Guid and the event: all delays, and the oldest of the others.
    pub(super) fn take(&self, agent: Option<AgentId>, operation: &str, now: u64) -> Vec<FaultKind> {
        lock(&self.0).take(agent, operation, now)
    }

    /// Takes the one that applies to the Guid or the event of an answer.
    pub(super) fn take_of(&self, subject: Subject, agent: Option<AgentId>, operation: &str, now: u64) -> Option<FaultKind> {
        lock(&self.0).take_of(subject, agent, operation, now)
    }

    pub(in crate::http) fn add(&self, fault: Fault, now: u64) -> Result<u64, FaultError> {
        let mut registry = lock(&self.0);
        registry.expire(now);
        if registry.active.len() >= MOST {
            return Err(FaultError::Invalid(format!("there are {MOST} faults in force already")));
        }
        registry.last += 1;
        let id = registry.last;
        let until = fault.lasting.map(|time| now.saturating_add(millis(time)));
        registry.active.push(InForce { public: ActiveFault { id, fault, hits: 0 }, until });
        Ok(id)
    }

    /// An id for what is over as soon as it begins.
    pub(in crate::http) fn next_id(&self) -> u64 {
        let mut registry = lock(&self.0);
        registry.last += 1;
        registry.last
    }

    pub(in crate::http) fn active(&self, now: u64) -> Vec<ActiveFault> {
        let mut registry = lock(&self.0);
        registry.expire(now);
        registry.active.iter().map(|fault| fault.public.clone()).collect()
    }

    pub(in crate::http) fn remove(&self, id: u64) -> bool {
        let mut registry = lock(&self.0);
        let before = registry.active.len();
        registry.active.retain(|fault| fault.public.id != id);
        registry.active.len() < before
    }

    pub(in crate::http) fn clear(&self) {
        lock(&self.0).active.clear();
    }
}

impl Registry {
    fn expire(&mut self, now: u64) {
        self.active.retain(|fault| {
            fault.until.is_none_or(|until| now < until) && fault.public.fault.times.is_none_or(|times| fault.public.hits < times)
        });
    }

    fn take(&mut self, agent: Option<AgentId>, operation: &str, now: u64) -> Vec<FaultKind> {
        self.expire(now);
        let mut decided = false;
        let mut taken = Vec::new();
        for ActiveFault { fault, hits, .. } in self.active.iter_mut().map(|fault| &mut fault.public) {
            let is_delay = matches!(fault.kind, FaultKind::Delay(_));
            if fault.kind.subject() != Subject::Request || !fault.matches(agent, operation) || (decided && !is_delay) {
                continue;
            }
            decided |= !is_delay;
            *hits += 1;
            taken.push(fault.kind.clone());
        }
        self.expire(now);
        taken
    }

    fn take_of(&mut self, subject: Subject, agent: Option<AgentId>, operation: &str, now: u64) -> Option<FaultKind> {
        self.expire(now);
        let mut all = self.active.iter_mut().map(|fault| &mut fault.public);
        let found = all.find(|active| active.fault.kind.subject() == subject && active.fault.matches(agent, operation))?;
        found.hits += 1;
        let kind = found.fault.kind.clone();
        self.expire(now);
        Some(kind)
    }
}
