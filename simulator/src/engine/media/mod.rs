//! Recordings, playback, conferences, sessions and text chats: dispatch and deadlines.

mod chat_archive;
pub(crate) mod files;
mod library;
mod multimedia;
mod playback;
mod recording;
mod sessions;
mod text_chat;

use crate::engine::answer::Handled;
use crate::engine::command::media::MediaCommand;
use crate::engine::event::HungUpBy;
use crate::engine::event::media::StopCause;
use crate::engine::state::State;
use crate::engine::state::conference::AgentConference;
use crate::engine::state::due::MediaDue;
use crate::ids::AgentId;

impl State {
    pub(crate) fn media_command(&mut self, agent: AgentId, command: MediaCommand) -> Handled {
        match command {
            MediaCommand::Recording(command) => self.record_command(agent, command),
            MediaCommand::Playback(command) => self.play_command(agent, command),
            MediaCommand::Download(download) => self.download(agent, download),
            MediaCommand::Library(command) => self.library_command(agent, command),
            MediaCommand::Multimedia(command) => self.multimedia_command(agent, command),
            MediaCommand::Conference(command) => self.conference_command(agent, command),
            MediaCommand::Session(command) => self.media_session_command(agent, command),
            MediaCommand::Chat(command) => self.chat_command(agent, command),
        }
    }

    /// What is due next.
    pub(crate) fn media_due(&self) -> Option<(u64, MediaDue)> {
        let playbacks =
            self.media.playbacks.iter().filter_map(|(&agent, playing)| Some((playing.ends_at()?, MediaDue::PlaybackOver(agent))));
        let conferences = self.media.conferences.values().flat_map(AgentConference::due);
        let chats = self.media.chats.values().filter_map(|chat| Some((chat.ringing?.1, MediaDue::ChatUnanswered(chat.id))));
        playbacks.chain(conferences).chain(chats).min()
    }

    pub(crate) fn media_happens(&mut self, due: MediaDue) {
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
    pub(crate) fn media_ends(&mut self, agent: AgentId) {
        self.media.playbacks.remove(&agent);
        self.media.screens.remove(&agent);
        self.media.chat_limits.remove(&agent);
        self.media.download_tokens.remove(&agent);
        self.multimedia_ends(agent);
        self.conference_sign_out(agent);
        self.chats_end(agent);
    }
}
