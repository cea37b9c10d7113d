//! Answers about media.

use crate::engine::answer::conferences::ConferenceInfo;
use crate::engine::model::conference::Participant;
use crate::ids::{ConferenceId, TaskId};

/// What a question is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaData {
    /// Recording task that was begun.
    RecordingTask(TaskId),
    /// A file of recordings.
    File {
        /// Recording tasks that made it; each has a tone of its own.
        tones: Vec<TaskId>,
    },
    /// Minutes by which a conference was prolonged.
    ProlongedBy(u32),
    /// Those that were to be sent out of a conference, and were not in it.
    NotInConference(Vec<Participant>),
    /// Conferences.
    Conferences(Vec<ConferenceInfo>),
    /// Ids of conferences.
    ConferenceIds(Vec<ConferenceId>),
}
