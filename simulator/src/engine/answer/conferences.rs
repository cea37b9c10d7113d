//! Answers to queries about conferences.

use crate::engine::model::conference::{Participant, SpeechMode};
use crate::ids::ConferenceId;

/// A conference in an answer. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConferenceInfo {
    /// Id.
    pub id: ConferenceId,
    /// A file is being played to all.
    pub playing: bool,
    /// When it began.
    pub started: u64,
    /// Minutes that it may last.
    pub minutes: u32,
    /// Minutes that it has lasted.
    pub elapsed: u64,
    /// Who is in it.
    pub members: Vec<MemberInfo>,
}

/// A member of a conference in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemberInfo {
    /// Who.
    pub who: Participant,
    /// The client's own device call type.
    pub device_call_type: u8,
    /// The client's own device type.
    pub device_type: u8,
    /// What it can do.
    pub speech: SpeechMode,
    /// Is held.
    pub held: bool,
    /// A file is being played to it.
    pub playing: bool,
    /// Has the chair.
    pub chair: bool,
    /// When it joined.
    pub joined: u64,
}
