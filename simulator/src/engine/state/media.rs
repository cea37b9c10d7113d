//! Recordings, playback, conferences and text chats.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::answer::data::PhoneToken;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::chat::{Chat, ChatArchive};
use crate::engine::state::conference::{AgentConference, MultimediaConference};
use crate::engine::state::playback::Playback;
use crate::engine::state::recording_files::RecordingFiles;
use crate::engine::state::tracked::Flagged;
use crate::ids::{AgentId, ConferenceId, TaskId};

/// State of all that.
#[derive(Debug, Default)]
pub(crate) struct Media {
    pub(crate) files: RecordingFiles,
    /// Recording tasks that are paused.
    pub(crate) paused_recordings: BTreeSet<TaskId>,
    /// Agents whose screens are being recorded.
    pub(crate) screens: BTreeSet<AgentId>,
    /// What is being played, by agent.
    pub(crate) playbacks: BTreeMap<AgentId, Playback>,
    pub(crate) conferences: Flagged<BTreeMap<ConferenceId, AgentConference>>,
    pub(crate) last_conference: u32,
    pub(crate) multimedia: BTreeMap<ConferenceId, MultimediaConference>,
    pub(crate) chats: BTreeMap<CallId, Chat>,
    pub(crate) chat_archive: ChatArchive,
    /// How many text chats an agent takes at once, where it has said so.
    pub(crate) chat_limits: BTreeMap<AgentId, u32>,
    /// With what agents may fetch recordings.
    pub(crate) download_tokens: BTreeMap<AgentId, PhoneToken>,
}
