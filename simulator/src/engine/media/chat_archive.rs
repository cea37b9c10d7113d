//! What is kept of text chats: messages, files, and when each chat began and ended.

use std::ops::RangeInclusive;

use crate::config::right::Right;
use crate::engine::answer::Handled;
use crate::engine::answer::chats::{ChatLine, ChatRecord, PageOf};
use crate::engine::answer::media::MediaData;
use crate::engine::answer::refusal::{BAD_PARAMETER, MESSAGE_NOT_KEPT, NO_SESSION, NO_SUCH_RECORDING, Refusal};
use crate::engine::command::messaging::{OutsideMessage, Page, Upload};
use crate::engine::event::chat::{ChatMessage, ChatText};
use crate::engine::event::media::MediaEvent;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::ids::AgentId;

const RECEIVER_MAX: usize = 4000;
const OUTSIDE_MESSAGE_MAX: usize = 6144;
const SERVER_MAX: usize = 100;
const PAGE_SIZE_MAX: u32 = 1000;

impl State {
    /// Gives a message to the other members of a chat, and keeps it.
    pub(crate) fn deliver(&mut self, chat: CallId, sender: AgentId, number: String, kind: String, text: ChatText) {
        let members = self.media.chats.get(&chat).map(|known| known.members.clone()).unwrap_or_default();
        let receivers: Vec<AgentId> = members.into_iter().filter(|&member| member != sender).collect();
        let at = self.now;
        for &receiver in &receivers {
            let message = ChatMessage { chat, sender, at, number: number.clone(), kind: kind.clone(), text: text.clone() };
            self.emit_media(receiver, MediaEvent::ChatDataRecved(message));
        }
        self.media.chat_archive.keep_message(ChatLine { chat, number, sender, receivers, kind, text, at });
    }

    // Choice: what is sent outside goes nowhere. The limits are those that a program of the vendor states.
    pub(crate) fn say_outside(message: &OutsideMessage) -> Result<(), Refusal> {
        let OutsideMessage { receiver, text, server } = message;
        let is_fine = |text: &str, max: usize| !text.is_empty() && text.chars().count() <= max;
        let is_server = server.chars().count() <= SERVER_MAX;
        if is_fine(receiver, RECEIVER_MAX) && is_fine(text, OUTSIDE_MESSAGE_MAX) && is_server { Ok(()) } else { Err(BAD_PARAMETER) }
    }

    pub(crate) fn upload(&mut self, agent: AgentId, upload: Upload) -> Handled {
        let Upload { chat, number, kind, name, bytes } = upload;
        let chat = self.chat_by_text(agent, &chat).ok_or(NO_SESSION)?;
        if name.is_empty() || name.contains(['/', '\\']) {
            return Err(BAD_PARAMETER);
        }
        let vdn = self.agent_ref(agent).config.vdn;
        let path = self.media.chat_archive.keep_file(vdn, &name, bytes).ok_or(MESSAGE_NOT_KEPT)?;
        self.deliver(chat, agent, number.clone(), kind, ChatText::File { path: path.clone(), name: name.clone() });
        Ok(MediaData::Uploaded { path, name, number }.into())
    }

    pub(crate) fn chat_file(&self, path: &str) -> Handled {
        let file = self.media.chat_archive.files.get(path).ok_or(NO_SUCH_RECORDING)?;
        Ok(MediaData::ChatFile(file.clone()).into())
    }

    // Choice: an agent sees the messages of the chats that it is or was in, an inspector those of its VDN. Of other chats there are none.
    pub(crate) fn chat_messages(&self, agent: AgentId, wanted: &str, page: Page) -> Handled {
        let visible = |line: &&ChatLine| {
            let is_party = line.sender == agent || line.receivers.contains(&agent);
            let is_inspector = || self.agent_ref(agent).config.has_right(Right::Inspect) && self.of_same_vdn(agent, line.sender).is_some();
            line.chat.to_string() == wanted && (is_party || is_inspector())
        };
        let lines = self.media.chat_archive.messages.iter().filter(visible).cloned();
        Ok(MediaData::ChatMessages(part(lines.collect(), page).ok_or(BAD_PARAMETER)?).into())
    }

    // Choice: chats of the VDN are listed, the oldest first. Only the numbers of both sides and the time are compared.
    pub(crate) fn chat_history(&self, agent: AgentId, caller: &str, called: &str, began: &RangeInclusive<u64>, page: Page) -> Handled {
        let vdn = self.agent_ref(agent).config.vdn;
        let is_wanted = |record: &&ChatRecord| {
            let is_alike = |wanted: &str, number: &str| wanted.is_empty() || wanted == number;
            let is_between = is_alike(caller, &record.caller) && is_alike(called, &record.called);
            record.vdn == vdn && is_between && began.contains(&record.began)
        };
        let records = self.media.chat_archive.chats.values().filter(is_wanted).cloned();
        Ok(MediaData::ChatHistory(part(records.collect(), page).ok_or(BAD_PARAMETER)?).into())
    }

    pub(crate) fn archive_chat(&mut self, chat: CallId) {
        let Some(known) = self.media.chats.get(&chat) else { return };
        let vdn = known.caller.parse().ok().and_then(|caller: AgentId| self.agents.get(&caller)).map(|caller| caller.config.vdn);
        let (caller, called) = (known.caller.clone(), known.called.clone());
        let record = ChatRecord { chat, vdn: vdn.unwrap_or_default(), caller, called, began: self.now, connected: None, ended: None };
        self.media.chat_archive.keep_chat(chat, record);
    }

    pub(crate) fn change_record(&mut self, chat: CallId, change: impl FnOnce(&mut ChatRecord, u64)) {
        let now = self.now;
        if let Some(record) = self.media.chat_archive.chats.get_mut(&chat) {
            change(record, now);
        }
    }
}

/// A part of a list; `None`: there can be no such part.
fn part<T>(all: Vec<T>, page: Page) -> Option<PageOf<T>> {
    let Page { number, size } = page;
    if number == 0 || !(1..=PAGE_SIZE_MAX).contains(&size) {
        return None;
    }
    let total = all.len();
    let before = usize::try_from(u64::from(number - 1) * u64::from(size)).ok()?;
    let entries = (1..).zip(all).skip(before).take(usize::try_from(size).ok()?).collect();
    Some(PageOf { number, size, total, entries })
}
