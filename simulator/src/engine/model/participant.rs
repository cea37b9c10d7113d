//! Participants of conferences.

use crate::ids::AgentId;

/// Somebody who takes part in a conference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Participant {
    /// An agent, by its id.
    Agent(AgentId),
    /// An outside number.
    Phone(String),
}

/// Somebody who is to take part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
}
