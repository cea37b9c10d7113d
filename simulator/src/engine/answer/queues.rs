//! Answers to queries about queues.

use crate::engine::model::call::call_id::CallId;
use crate::ids::{QueueId, VdnId};

/// An access code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessCode {
    /// Its id.
    pub id: u32,
    /// The number that customers dial.
    pub number: String,
    /// What it is for.
    pub description: String,
    /// VDN.
    pub vdn: VdnId,
}

/// Statistics of one queue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueueStatistics {
    /// Queue id.
    pub id: QueueId,
    /// Name.
    pub name: String,
    /// Number that customers dial.
    pub access_number: String,
    /// Calls that wait.
    pub waiting: u64,
    /// How long the oldest of them has waited, in seconds.
    pub longest_wait: u64,
    /// The oldest of them.
    pub oldest: Option<CallId>,
    /// Agents signed in to the queue.
    pub signed_in: u64,
    /// Agents that a call could be given to now.
    pub available: u64,
    /// Share of the calls so far that an agent answered, in percent.
    pub service_level: u64,
}
