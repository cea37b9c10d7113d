//! Events about media.

use crate::engine::event::chat::{ChatInfo, ChatMessage};
use crate::engine::event::conference::ConferenceChange;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::ids::ConferenceId;

/// What happened. The variants carry the names of the gateway's events.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaEvent {
    /// A file is going to be played.
    PlaySucc,
    /// A file is being played.
    Play,
    /// A file cannot be played.
    PlayFail,
    /// Playback has ended.
    StopPlayDone {
        /// Why.
        cause: StopCause,
    },
    /// Playback is interrupted.
    PausePlayDone,
    /// Playback goes on.
    ResumePlayDone,
    /// Playback has jumped.
    JumpPlayDone,
    /// The screen is being recorded, or cannot be.
    StartRecordScreen {
        /// It is.
        ok: bool,
    },
    /// The screen is recorded no longer, or was not.
    StopRecordScreen {
        /// It is no longer.
        ok: bool,
    },
    /// The agent's conference begins.
    RequestSuccess {
        /// The conference.
        conference: ConferenceId,
    },
    /// There will be no conference.
    RequestFailed {
        /// Code of the cause.
        cause: u32,
    },
    /// The agent is in a conference.
    SelfJoinResult {
        /// The conference.
        conference: ConferenceId,
    },
    /// The agent has left a conference.
    SelfLeaveResult {
        /// The conference.
        conference: ConferenceId,
    },
    /// A conference is about to end.
    ConferenceTimeout {
        /// The conference.
        conference: ConferenceId,
    },
    /// The agent is asked into a conference.
    ConferenceRinging {
        /// The conference.
        conference: ConferenceId,
    },
    /// The agent has the chair now.
    PresidentChanged {
        /// The conference.
        conference: ConferenceId,
    },
    /// Something happened to a participant.
    ParticipantChanged(ConferenceChange),
    /// What was played to a conference has ended.
    StopVoice,
    /// What was played to a participant has ended.
    StopParticipantVoice,
    /// A message came in a session.
    MessageData {
        /// The session.
        call: CallId,
        /// Calling number.
        caller: String,
        /// Called number.
        called: String,
        /// Call feature.
        feature: Feature,
        /// The message.
        text: String,
        /// A text chat, not a call.
        chat: bool,
        /// A video call.
        video: bool,
    },
    /// A picture of the customer was taken.
    ImageCapture {
        /// The call.
        call: CallId,
        /// Its file.
        file: String,
    },
    /// The agent is asked into a multimedia conference.
    JoinConf {
        /// The conference.
        conference: ConferenceId,
    },
    /// A text chat is offered.
    ChatRing(ChatInfo),
    /// A text chat is established.
    ChatConnected(ChatInfo),
    /// A text chat has ended.
    ChatDisconnected {
        /// The chat.
        chat: CallId,
    },
    /// A message came in a text chat.
    ChatDataRecved(ChatMessage),
    /// Somebody is being asked into a text chat.
    ChatCallOutCreated {
        /// The chat.
        chat: CallId,
        /// Who is asked.
        called: String,
    },
    /// A text chat did not come about.
    ChatCalloutFailed {
        /// The chat.
        chat: CallId,
    },
}

impl MediaEvent {
    /// The length of what agents have written.
    pub(crate) fn text_bytes(&self) -> usize {
        match self {
            Self::MessageData { text, .. } => text.len(),
            Self::ChatRing(chat) | Self::ChatConnected(chat) => chat.data.len(),
            Self::ChatDataRecved(message) => message.text.bytes(),
            _ => 0,
        }
    }
}

/// Why a playback ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopCause {
    /// The end of the file was reached.
    Finished,
    /// The agent ended it.
    Stopped,
    /// It failed.
    Failed,
}
