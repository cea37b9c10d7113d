//! Conferences of agents.

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

/// What a participant of a conference can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpeechMode {
    /// Hears, but is not heard.
    ListenOnly,
    /// Is heard, but does not hear.
    SpeakOnly,
    /// Hears and is heard.
    ListenAndSpeak,
    /// Neither hears nor is heard.
    CutOff,
}

/// How the number of seats of a conference changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SeatChange {
    /// There are more.
    Add,
    /// There are fewer.
    Remove,
}
