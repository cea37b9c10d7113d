//! The record of a process, and what another process knows of it.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What a process writes every few seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProcessRecord {
    /// What it does.
    pub state: ProcessState,
    /// When it started, by its own clock (RFC 3339, UTC).
    pub started_at: String,
    /// Until when it is good, by its own clock: for people who look at the bucket. No process compares it with its clock.
    pub expires_at: String,
}

/// What a process does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ProcessState {
    /// It holds agents.
    Running,
    /// It hands its agents over and takes none.
    Draining,
    /// It has stopped, or another process has declared so. This is final.
    Ended,
}

impl ProcessRecord {
    /// A record that is written at a time and is good for the time of a lease.
    #[must_use]
    pub fn new(state: ProcessState, started_at: jiff::Timestamp, now: jiff::Timestamp, lease: Duration) -> Self {
        let expires_at = now.checked_add(lease).unwrap_or(now);
        Self { state, started_at: started_at.to_string(), expires_at: expires_at.to_string() }
    }

    /// The record of a process that has ended.
    #[must_use]
    pub fn ended(&self) -> Self {
        Self { state: ProcessState::Ended, ..self.clone() }
    }
}

/// What an observer knows of another process. Times are on the observer's own monotonic clock, since any moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcessView {
    /// What the process does.
    pub state: ProcessState,
    /// The revision of its record.
    pub revision: u64,
    /// When the observer saw this revision for the first time.
    pub seen_at: Duration,
}

impl ProcessView {
    /// Whether the record has not changed for the time of a lease. `heard_since` is the time since which the observer has been in contact
    /// with the store: what came before says nothing about others.
    #[must_use]
    pub fn is_overdue(&self, now: Duration, heard_since: Duration, lease: Duration) -> bool {
        self.state != ProcessState::Ended && now.saturating_sub(self.seen_at.max(heard_since)) >= lease
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEASE: Duration = Duration::from_secs(20);

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_process_is_overdue_by_the_clock_of_whoever_looks() {
        let view = ProcessView { state: ProcessState::Running, revision: 7, seen_at: at(100) };
        assert!(!view.is_overdue(at(119), at(0), LEASE));
        assert!(view.is_overdue(at(120), at(0), LEASE));
    }

    #[test]
    fn an_observer_that_was_cut_off_waits_again() {
        let view = ProcessView { state: ProcessState::Running, revision: 7, seen_at: at(100) };
        assert!(!view.is_overdue(at(170), at(160), LEASE));
        assert!(view.is_overdue(at(180), at(160), LEASE));
    }
}
