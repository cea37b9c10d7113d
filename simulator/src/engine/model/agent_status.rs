//! States of agents in the two codings that queries answer with.

/// State of an agent in the gateway's own coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentStatus {
    /// Signed out.
    SignedOut = 2,
    /// Busy.
    Busy = 3,
    /// Idle.
    Idle = 4,
    /// Wrapping up.
    WrapUp = 5,
    /// In a call.
    InCall = 7,
    /// Resting.
    Rest = 8,
}

/// State of an agent in the coding of the CTI platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CtiState {
    /// Signed out.
    SignedOut = 0,
    /// Idle.
    Idle = 1,
    /// Taken by a call or an inspection.
    Occupied = 3,
    /// Being offered a call.
    Ringing = 4,
    /// Talking.
    Talking = 5,
    /// Wrapping up.
    WrapUp = 6,
    /// Busy.
    Busy = 7,
    /// Resting.
    Rest = 8,
}
