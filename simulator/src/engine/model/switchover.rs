//! Outcomes of a node failure.

/// What becomes of the agents of a node that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Switchover {
    /// Another node has them, with their states and calls; the next poll or heartbeat brings a Guid with its name.
    Recovered,
    /// The recovery took too long (`105-005`): they have to sign in again.
    TimedOut,
    /// Their Guids did not fit (`105-006`): they have to sign in again.
    WrongGuid,
    /// There is no recovery (`105-007`): they have to sign in again.
    SwitchedOff,
}
