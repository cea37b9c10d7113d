//! Answers about media.

use crate::engine::answer::chats::{ChatLine, ChatRecord, PageOf};
use crate::engine::answer::conferences::ConferenceInfo;
use crate::engine::answer::data::PhoneToken;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::conference::Participant;
use crate::ids::{AgentId, ConferenceId, TaskId};

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
    /// A file that somebody has sent in a text chat.
    ChatFile(Vec<u8>),
    /// A file was kept for a text chat.
    Uploaded {
        /// Its path.
        path: String,
        /// Its name.
        name: String,
        /// The sender's own number of the message.
        number: String,
    },
    /// Messages of a text chat.
    ChatMessages(PageOf<ChatLine>),
    /// Text chats.
    ChatHistory(PageOf<ChatRecord>),
    /// A token for the component that records screens.
    ConnectToken(PhoneToken),
    /// Where a recording is kept.
    LocalPath {
        /// What it can be fetched with.
        token: PhoneToken,
        /// The path.
        path: String,
    },
    /// What joining the room of a video call needs.
    ConnectInfo {
        /// The agent that joins.
        agent: AgentId,
        /// The call, which names the room.
        call: CallId,
        /// When the data expire, in seconds since 1970.
        expires: u64,
        /// What proves them.
        signature: PhoneToken,
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
