//! Sessions: messages and pictures in them, and how many an agent takes.

use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{
    BAD_PARAMETER, CAPTURE_NO_VIDEO, CAPTURE_USER, EMPTY_MESSAGE, NO_SESSION, Refusal, SESSION_MEDIUM, TOO_FEW_SESSIONS, TOO_MANY_SESSIONS,
    TRANSFER_DEVICE,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::messaging::MediaSessionCommand;
use crate::engine::event::media::MediaEvent;
use crate::engine::model::calendar::day_and_time;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::transfer::TransferMode;
use crate::engine::model::messaging::SessionMedium;
use crate::engine::state::State;
use crate::ids::AgentId;

/// The larger of the two limits on the page.
const MESSAGE_MAX: usize = 3800;
const SESSIONS_MAX: u32 = 60;
const DATA_MAX: usize = 2048;
const CONNECT_MILLIS: u64 = 5 * 60 * 1000;

impl State {
    pub(crate) fn media_session_command(&mut self, agent: AgentId, command: MediaSessionCommand) -> Handled {
        match command {
            MediaSessionCommand::Send { call, text } => self.send_message(agent, &call, &text)?,
            MediaSessionCommand::Capture { call, user } => {
                // Choice: a customer always agrees to a picture, and it never fails. Of the two codes whose meaning is not documented, one
                // is for a call without pictures, one for another user.
                let call = self.call_by_text(agent, &call).ok_or(NO_SESSION)?;
                if user != "user" {
                    return Err(CAPTURE_USER);
                }
                if !self.is_video(call) {
                    return Err(CAPTURE_NO_VIDEO);
                }
                let (day, time) = day_and_time(self.now);
                let file = format!("F:/{}/1/{day}/{agent}/{time}.jpg", self.agent_ref(agent).config.vdn);
                self.emit_media(agent, MediaEvent::ImageCapture { call, file });
                return Ok(Outcome::Absent);
            }
            MediaSessionCommand::Limit { medium, sessions } => {
                self.limit(agent, medium, sessions)?;
                return Ok(Outcome::Absent);
            }
            MediaSessionCommand::Limits { total, media } => {
                if media.is_empty() {
                    return Err(BAD_PARAMETER);
                }
                for medium in media {
                    self.limit(agent, medium, total)?;
                }
            }
            // Choice: who may inspect may limit the chats of agents of its VDN; unknown ids are ignored.
            MediaSessionCommand::LimitOf { agents, chats } => {
                self.may_inspect(agent, None)?;
                for target in agents {
                    if self.of_same_vdn(agent, target).is_some() {
                        self.media.chat_limits.insert(target, chats);
                    }
                }
                return Ok(Outcome::Absent);
            }
            MediaSessionCommand::ConnectInfo { call, user } => return self.connect_info(agent, &call, &user),
            MediaSessionCommand::Transfer { call, to, mode, address, data } => {
                let to = to.ok_or(TRANSFER_DEVICE)?;
                let mode = mode.filter(|mode| matches!(mode, TransferMode::Release | TransferMode::Success)).ok_or(BAD_PARAMETER)?;
                if data.len() > DATA_MAX {
                    return Err(BAD_PARAMETER);
                }
                self.hand_chat_over(agent, &call, to, &address, data, mode == TransferMode::Success)?;
                return Ok(Outcome::Absent);
            }
        }
        Ok(Outcome::Reserved)
    }

    /// What joining the room of a video call again needs.
    // Choice: of the two codes whose meaning is not documented, one is for a call without pictures, one for another user. The data are good
    // for five minutes.
    fn connect_info(&mut self, agent: AgentId, call: &str, user: &str) -> Handled {
        let call = self.call_by_text(agent, call).ok_or(NO_SESSION)?;
        if user != "agent" {
            return Err(CAPTURE_USER);
        }
        if !self.is_video(call) {
            return Err(CAPTURE_NO_VIDEO);
        }
        let (expires, signature) = ((self.now + CONNECT_MILLIS) / 1000, self.fresh_token());
        Ok(MediaData::ConnectInfo { agent, call, expires, signature }.into())
    }

    /// Sends a message to the agents at the other end of a session; what a customer is sent goes nowhere.
    fn send_message(&mut self, agent: AgentId, wanted: &str, text: &str) -> Result<(), Refusal> {
        if text.is_empty() {
            return Err(EMPTY_MESSAGE);
        }
        if text.len() > MESSAGE_MAX {
            return Err(BAD_PARAMETER);
        }
        if let Some(chat) = self.chat_by_text(agent, wanted) {
            let known = &self.media.chats[&chat];
            let (caller, called) = (known.caller.clone(), known.called.clone());
            let others: Vec<AgentId> = known.members.iter().copied().filter(|&member| member != agent).collect();
            for other in others {
                let (caller, called, text) = (caller.clone(), called.clone(), text.to_owned());
                self.emit_media(
                    other,
                    MediaEvent::MessageData { call: chat, caller, called, feature: Feature::Inbound, text, chat: true, video: false },
                );
            }
            return Ok(());
        }
        let call = self.call_by_text(agent, wanted).ok_or(NO_SESSION)?;
        let known = &self.calls[&call];
        let (caller, called, feature, video) = (known.caller.clone(), known.called.clone(), known.feature, known.video);
        let others: Vec<AgentId> = known.legs.iter().map(|leg| leg.agent).filter(|&other| other != agent).collect();
        for other in others {
            let (caller, called, text) = (caller.clone(), called.clone(), text.to_owned());
            self.emit_media(other, MediaEvent::MessageData { call, caller, called, feature, text, chat: false, video });
        }
        Ok(())
    }

    // Choice: of the two codes whose meaning is not documented, one is for a number below 1, one for a medium that the agent does not have.
    // An agent that is signed in to text chat has all text media. Only text chats are limited.
    fn limit(&mut self, agent: AgentId, medium: SessionMedium, sessions: Option<u32>) -> Result<(), Refusal> {
        let sessions = sessions.filter(|sessions| *sessions > 0).ok_or(TOO_FEW_SESSIONS)?;
        if sessions > SESSIONS_MAX {
            return Err(TOO_MANY_SESSIONS);
        }
        let known = self.agent_ref(agent);
        let has_chat = known.session.as_ref().is_some_and(|session| session.text_chat);
        let has_medium = match medium {
            SessionMedium::Text => has_chat,
            SessionMedium::Call => !known.skills.is_empty(),
            SessionMedium::Other => false,
        };
        if !has_medium {
            return Err(SESSION_MEDIUM);
        }
        if medium == SessionMedium::Text {
            self.media.chat_limits.insert(agent, sessions);
        }
        Ok(())
    }

    fn call_by_text(&self, agent: AgentId, wanted: &str) -> Option<CallId> {
        self.agent_ref(agent).legs.iter().copied().find(|call| call.to_string() == wanted)
    }
}
