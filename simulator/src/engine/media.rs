//! Recordings, playback, agent conferences, media sessions and text chats: what they have in common.

use std::collections::{BTreeMap, BTreeSet};

use super::Engine;
use super::agentconf::{AgentConference, ConferenceChange, ConferenceCommand, ConferenceInfo, Participant};
use super::answer::Handled;
use super::call::CallId;
use super::changes::Flagged;
use super::event::{EventKind, HungUpBy};
use super::files::{Download, RecordedPart};
use super::mediacall::SessionCommand;
use super::playback::{Playback, PlaybackCommand};
use super::recording::RecordingCommand;
use super::textchat::{Chat, ChatCommand, ChatInfo, ChatMessage};

/// What an agent asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaCommand {
    /// Of recordings being made.
    Recording(RecordingCommand),
    /// Of recordings being played.
    Playback(PlaybackCommand),
    /// A file.
    Download(Download),
    /// Of conferences.
    Conference(ConferenceCommand),
    /// Of media sessions.
    Session(SessionCommand),
    /// Of text chats.
    Chat(ChatCommand),
}

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
        conference: u32,
    },
    /// There will be no conference.
    RequestFailed {
        /// Code of the cause.
        cause: u32,
    },
    /// The agent is in a conference.
    SelfJoinResult {
        /// The conference.
        conference: u32,
    },
    /// The agent has left a conference.
    SelfLeaveResult {
        /// The conference.
        conference: u32,
    },
    /// A conference is about to end.
    ConferenceTimeout {
        /// The conference.
        conference: u32,
    },
    /// The agent is asked into a conference.
    ConferenceRinging {
        /// The conference.
        conference: u32,
    },
    /// The agent has the chair now.
    PresidentChanged {
        /// The conference.
        conference: u32,
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
        /// Call feature code.
        feature: i32,
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

/// What a question is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaData {
    /// Recording task that was begun.
    RecordingTask(u32),
    /// A file of recordings.
    File {
        /// Recording tasks that made it; each has a tone of its own.
        tones: Vec<u32>,
    },
    /// Minutes by which a conference was prolonged.
    ProlongedBy(u32),
    /// Those that were to be sent out of a conference, and were not in it.
    NotInConference(Vec<Participant>),
    /// Conferences.
    Conferences(Vec<ConferenceInfo>),
    /// Ids of conferences.
    ConferenceIds(Vec<u32>),
}

/// State of all that.
#[derive(Debug, Default)]
pub(super) struct Media {
    /// Recordings by file.
    pub(super) files: BTreeMap<String, Vec<RecordedPart>>,
    /// Recording tasks that are paused.
    pub(super) paused_recordings: BTreeSet<u32>,
    /// Agents whose screens are being recorded.
    pub(super) screens: BTreeSet<u32>,
    /// What is being played, by agent.
    pub(super) playbacks: BTreeMap<u32, Playback>,
    pub(super) conferences: Flagged<BTreeMap<u32, AgentConference>>,
    pub(super) last_conference: u32,
    pub(super) chats: BTreeMap<CallId, Chat>,
    /// How many text chats an agent takes at once, where it has said so.
    pub(super) chat_limits: BTreeMap<u32, u32>,
}

/// Something that falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MediaDue {
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

impl Engine {
    pub(super) fn media_command(&mut self, agent: u32, command: MediaCommand) -> Handled {
        match command {
            MediaCommand::Recording(command) => self.record_command(agent, command),
            MediaCommand::Playback(command) => self.play_command(agent, command),
            MediaCommand::Download(download) => self.download(agent, download),
            MediaCommand::Conference(command) => self.conference_command(agent, command),
            MediaCommand::Session(command) => self.session_command(agent, command),
            MediaCommand::Chat(command) => self.chat_command(agent, command),
        }
    }

    /// What is due next.
    pub(super) fn media_due(&self) -> Option<(u64, MediaDue)> {
        let playbacks =
            self.media.playbacks.iter().filter_map(|(&agent, playing)| Some((playing.ends_at()?, MediaDue::PlaybackOver(agent))));
        let conferences = self.media.conferences.values().flat_map(AgentConference::due);
        let chats = self.media.chats.values().filter_map(|chat| Some((chat.ringing?.1, MediaDue::ChatUnanswered(chat.id))));
        playbacks.chain(conferences).chain(chats).min()
    }

    pub(super) fn media_happens(&mut self, due: MediaDue) {
        match due {
            MediaDue::PlaybackOver(agent) => self.playback_ends(agent, StopCause::Finished),
            MediaDue::ParticipantAnswers(conference, place) => self.participant_answers(conference, place),
            MediaDue::ParticipantVoiceOver(conference, place) => self.participant_voice_ends(conference, place),
            MediaDue::VoiceOver(conference) => self.conference_voice_ends(conference),
            MediaDue::ConferencePrompt(conference) => self.conference_prompt(conference),
            MediaDue::ParticipantUnanswered(conference, place) => self.invitation_fails(conference, place, HungUpBy::Platform),
            MediaDue::ChatUnanswered(chat) => self.chat_unanswered(chat),
            MediaDue::ConferenceOver(conference) => self.conference_ends(conference, None),
        }
    }

    /// An agent signs out: what is played to it, recorded of it and talked with it ends.
    pub(super) fn media_ends(&mut self, agent: u32) {
        self.media.playbacks.remove(&agent);
        self.media.screens.remove(&agent);
        self.media.chat_limits.remove(&agent);
        self.conference_sign_out(agent);
        self.chats_end(agent);
    }

    pub(super) fn tell(&mut self, agent: u32, event: MediaEvent) {
        self.emit(agent, EventKind::Media(event));
    }
}
