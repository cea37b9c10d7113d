//! Text chats between agents, as far as client programs show them.
//!
//! No page describes these operations, so what follows on them is chosen here.

use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{NO_SESSION, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::messaging::ChatCommand;
use crate::engine::event::EventKind;
use crate::engine::event::chat::ChatText;
use crate::engine::event::media::MediaEvent;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::messaging::ChatTarget;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::chat::Chat;
use crate::ids::AgentId;

/// How many text chats an agent takes at once, unless it has said so.
const CHATS: usize = 60;

impl State {
    pub(crate) fn chat_command(&mut self, agent: AgentId, command: ChatCommand) -> Handled {
        match command {
            ChatCommand::Begin { to } => {
                self.begin_chat(agent, to);
                // As in the one answer that is known.
                return Ok(Outcome::Data(Data::Text(to.to_string())));
            }
            ChatCommand::Answer { chat } => return self.answer_chat(agent, &chat),
            ChatCommand::Reject { chat } => {
                let id = self.rung_chat(agent, &chat)?;
                self.chat_unanswered(id);
            }
            // Choice: whether a message has arrived is not reported, since no source shows the events for that.
            ChatCommand::Say { chat, text, number } => {
                let id = self.chat_by_text(agent, &chat).ok_or(NO_SESSION)?;
                self.deliver(id, agent, number, String::new(), ChatText::Words(text));
                return Ok(Outcome::CallId(id));
            }
            ChatCommand::Confirm => {}
            ChatCommand::SayOutside(message) => Self::say_outside(&message)?,
            ChatCommand::Upload(upload) => return self.upload(agent, upload),
            ChatCommand::Fetch { path } => return self.chat_file(&path),
            ChatCommand::Messages { chat, page } => return self.chat_messages(agent, &chat, page),
            ChatCommand::History { caller, called, began, page } => return self.chat_history(agent, &caller, &called, &began, page),
            ChatCommand::End { chat } => return self.drop_chat(agent, &chat),
            ChatCommand::Transfer { chat, to, address, data, stay } => self.hand_chat_over(agent, &chat, to, &address, data, stay)?,
        }
        Ok(Outcome::Absent)
    }

    // Choice: an agent that is rung refuses the chat with this, as it refuses a call by releasing it.
    fn drop_chat(&mut self, agent: AgentId, chat: &str) -> Handled {
        let rung = self.rung_chat(agent, chat).ok();
        let id = rung.or_else(|| self.chat_by_text(agent, chat)).ok_or(NO_SESSION)?;
        if rung.is_some() {
            self.chat_unanswered(id);
        } else {
            self.end_chat(id);
        }
        Ok(Outcome::CallId(id))
    }

    fn begin_chat(&mut self, agent: AgentId, to: AgentId) {
        let (id, _) = self.next_call_id();
        self.emit_media(agent, MediaEvent::ChatCallOutCreated { chat: id, called: to.to_string() });
        if to == agent || self.of_same_vdn(agent, to).is_none_or(|to| !self.takes_chats(to)) {
            self.emit_media(agent, MediaEvent::ChatCalloutFailed { chat: id });
            return;
        }
        let (caller, called) = (agent.to_string(), to.to_string());
        let chat = Chat { id, caller, called, data: String::new(), members: vec![agent], ringing: None, handed_by: None };
        self.media.chats.insert(id, chat);
        self.archive_chat(id);
        self.offer_chat(id, to);
    }

    fn answer_chat(&mut self, agent: AgentId, chat: &str) -> Handled {
        let id = self.rung_chat(agent, chat)?;
        let Some(chat) = self.media.chats.get_mut(&id) else { return Err(NO_SESSION) };
        chat.ringing = None;
        chat.members.push(agent);
        let (info, members, handed_by) = (chat.info(), chat.members.clone(), chat.handed_by.take());
        self.change_record(id, |record, now| record.connected = record.connected.or(Some(now)));
        for member in members.into_iter().filter(|&member| handed_by.is_none() || member == agent) {
            self.emit_media(member, MediaEvent::ChatConnected(info.clone()));
        }
        if let Some(from) = handed_by {
            self.leave_chat(id, from);
            self.emit(from, EventKind::SuccTransResult { call: id, taken: true });
        }
        Ok(Outcome::CallId(id))
    }

    /// Hands a chat to an agent, or to the first agent of a queue that takes chats; access codes of queues name them, too.
    pub(crate) fn hand_chat_over(
        &mut self,
        agent: AgentId,
        chat: &str,
        to: ChatTarget,
        address: &str,
        data: String,
        stay: bool,
    ) -> Result<(), Refusal> {
        let id = self.chat_by_text(agent, chat).filter(|id| self.media.chats[id].ringing.is_none()).ok_or(NO_SESSION)?;
        let is_free = |target: AgentId| !self.media.chats[&id].involves(target) && self.takes_chats(target);
        let target = match to {
            ChatTarget::Agent => address.parse().ok().and_then(|target| self.of_same_vdn(agent, target)).filter(|&target| is_free(target)),
            ChatTarget::Queue => {
                let mut queues = self.config.queues.iter();
                let queue = queues.find(|queue| queue.id.to_string() == address || queue.access_number == address).map(|queue| queue.id);
                let mut agents = self.agents.iter();
                queue.and_then(|queue| agents.find(|(id, known)| known.skills.contains(&queue) && is_free(**id)).map(|(&id, _)| id))
            }
        };
        let target = target.ok_or(NO_SESSION)?;
        if let Some(chat) = self.media.chats.get_mut(&id) {
            chat.data = data;
            chat.handed_by = stay.then_some(agent);
        }
        if !stay {
            self.leave_chat(id, agent);
        }
        self.offer_chat(id, target);
        Ok(())
    }

    fn offer_chat(&mut self, id: CallId, to: AgentId) {
        let until = self.now + millis(self.config.answer_timeout);
        if let Some(chat) = self.media.chats.get_mut(&id) {
            chat.ringing = Some((to, until));
            let info = chat.info();
            self.emit_media(to, MediaEvent::ChatRing(info));
        }
    }

    /// An offered chat is not accepted: it goes on when a transfer that can fail is under way, and ends otherwise.
    pub(crate) fn chat_unanswered(&mut self, id: CallId) {
        let Some(chat) = self.media.chats.get_mut(&id) else { return };
        let Some((rung, _)) = chat.ringing.take() else { return };
        let (handed_by, members) = (chat.handed_by.take(), chat.members.clone());
        self.emit_media(rung, MediaEvent::ChatDisconnected { chat: id });
        if let Some(from) = handed_by {
            self.emit(from, EventKind::SuccTransResult { call: id, taken: false });
            return;
        }
        self.media.chats.remove(&id);
        self.change_record(id, |record, now| record.ended = Some(now));
        for member in members {
            self.emit_media(member, MediaEvent::ChatCalloutFailed { chat: id });
        }
    }

    fn leave_chat(&mut self, id: CallId, agent: AgentId) {
        if let Some(chat) = self.media.chats.get_mut(&id) {
            chat.members.retain(|member| *member != agent);
            self.emit_media(agent, MediaEvent::ChatDisconnected { chat: id });
        }
    }

    fn end_chat(&mut self, id: CallId) {
        let Some(ended) = self.media.chats.remove(&id) else { return };
        self.change_record(id, |record, now| record.ended = Some(now));
        for agent in ended.members.into_iter().chain(ended.ringing.map(|(rung, _)| rung)) {
            self.emit_media(agent, MediaEvent::ChatDisconnected { chat: id });
        }
    }

    /// An agent signs out: its chats end, and those that are offered to it are not accepted.
    pub(crate) fn chats_end(&mut self, agent: AgentId) {
        let ids: Vec<CallId> = self.media.chats.values().filter(|chat| chat.involves(agent)).map(|chat| chat.id).collect();
        for id in ids {
            if self.media.chats[&id].members.contains(&agent) {
                self.end_chat(id);
            } else {
                self.chat_unanswered(id);
            }
        }
    }

    /// Whether the agent is signed in to text chat and has not as many as it takes.
    fn takes_chats(&self, agent: AgentId) -> bool {
        let limit = self.media.chat_limits.get(&agent).map_or(CHATS, |&limit| usize::try_from(limit).unwrap_or(CHATS));
        self.agent_ref(agent).session.as_ref().is_some_and(|session| session.text_chat)
            && self.media.chats.values().filter(|chat| chat.involves(agent)).count() < limit
    }

    /// A chat that the agent is in.
    pub(crate) fn chat_by_text(&self, agent: AgentId, wanted: &str) -> Option<CallId> {
        let mut chats = self.media.chats.values();
        chats.find(|chat| chat.members.contains(&agent) && chat.id.to_string() == wanted).map(|chat| chat.id)
    }

    fn rung_chat(&self, agent: AgentId, wanted: &str) -> Result<CallId, Refusal> {
        let mut chats = self.media.chats.values();
        let rung = chats.find(|chat| chat.ringing.is_some_and(|(rung, _)| rung == agent) && chat.id.to_string() == wanted);
        rung.map(|chat| chat.id).ok_or(NO_SESSION)
    }
}
