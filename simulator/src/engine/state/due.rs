//! Deadlines of media.

use crate::engine::model::call::call_id::CallId;

/// Something that falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum MediaDue {
    /// A playback has come to its end.
    PlaybackOver(u32),
    /// A participant, by its place, answers.
    ParticipantAnswers(u32, usize),
    /// What is played to a participant ends.
    ParticipantVoiceOver(u32, usize),
    /// What is played to a conference ends.
    VoiceOver(u32),
    /// A conference ends before long.
    ConferencePrompt(u32),
    /// A participant was rung long enough.
    ParticipantUnanswered(u32, usize),
    /// The time of a conference is over.
    ConferenceOver(u32),
    /// A text chat was offered long enough.
    ChatUnanswered(CallId),
}
