//! Deadlines of media.

use crate::engine::model::call::call_id::CallId;
use crate::ids::{AgentId, ConferenceId};

/// Something that falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MediaDue {
    /// A playback has come to its end.
    PlaybackOver(AgentId),
    /// A participant, by its place, answers.
    ParticipantAnswers(ConferenceId, usize),
    /// What is played to a participant ends.
    ParticipantVoiceOver(ConferenceId, usize),
    /// What is played to a conference ends.
    VoiceOver(ConferenceId),
    /// A conference ends before long.
    ConferencePrompt(ConferenceId),
    /// A participant was rung long enough.
    ParticipantUnanswered(ConferenceId, usize),
    /// The time of a conference is over.
    ConferenceOver(ConferenceId),
    /// A text chat was offered long enough.
    ChatUnanswered(CallId),
}
