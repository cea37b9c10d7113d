//! Contents of the events about conferences.

use crate::engine::model::conference::Participant;
use crate::ids::ConferenceId;

/// What happened to a participant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceChange {
    /// The conference.
    pub conference: ConferenceId,
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
    /// What.
    pub change: Change,
    /// Whether it came about.
    pub ok: bool,
}

/// Kinds of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Joined.
    Joined,
    /// Left.
    Left(LeaveReason),
    /// Has the chair now.
    Chair,
    /// May not speak.
    Silenced,
    /// May speak.
    Allowed,
    /// Is held.
    Held,
    /// Is held no longer.
    Unheld,
}

/// Why somebody left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveReason {
    /// At its own wish.
    Left,
    /// Sent out by the chair.
    Removed,
    /// Hung up.
    HungUp,
    /// Signed out.
    SignedOut,
}
