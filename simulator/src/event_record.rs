//! The events of agents, for tests of what they were notified of.

use crate::ids::AgentId;

/// One event that an agent was notified of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventRecord {
    /// Number of the event among those of all agents, from 1 and without gaps.
    pub number: u64,
    /// The agent it was for.
    pub agent: AgentId,
    /// When it happened, by the simulator's clock, in milliseconds since 1970.
    pub at: u64,
    /// Event type, as `AgentEvent_Ringing`.
    pub event_type: String,
    /// The whole event, as a poll brings it.
    pub json: String,
}
