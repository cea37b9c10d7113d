//! Text chats.

use std::collections::BTreeMap;

use crate::engine::answer::chats::{ChatLine, ChatRecord};
use crate::engine::event::chat::ChatInfo;
use crate::engine::model::call::call_id::CallId;
use crate::ids::{AgentId, VdnId};

/// How many bytes all files of chats may take.
const FILES_MAX: usize = 16 << 20;
const MESSAGES_MAX: usize = 10_000;
const CHATS_MAX: usize = 1_000;

/// A text chat.
#[derive(Debug, Clone)]
pub(crate) struct Chat {
    pub(crate) id: CallId,
    pub(crate) caller: String,
    pub(crate) called: String,
    pub(crate) data: String,
    /// Agents that are in it.
    pub(crate) members: Vec<AgentId>,
    /// The agent that it is offered to, and until when.
    pub(crate) ringing: Option<(AgentId, u64)>,
    /// The agent that wants to know what becomes of its transfer.
    pub(crate) handed_by: Option<AgentId>,
}

/// What is kept of text chats when they are over.
#[derive(Debug, Default)]
pub(crate) struct ChatArchive {
    pub(crate) chats: BTreeMap<CallId, ChatRecord>,
    pub(crate) messages: Vec<ChatLine>,
    /// Files that were sent, by path.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    last_file: u32,
}

impl ChatArchive {
    /// Keeps a file and gives its path; `None`: there is no more room.
    pub(crate) fn keep_file(&mut self, vdn: VdnId, name: &str, bytes: Vec<u8>) -> Option<String> {
        let kept: usize = self.files.values().map(Vec::len).sum();
        if kept + bytes.len() > FILES_MAX {
            return None;
        }
        self.last_file += 1;
        let path = format!("/{vdn}/{}/{name}", self.last_file);
        self.files.insert(path.clone(), bytes);
        Some(path)
    }

    /// Keeps a message; the oldest ones are forgotten when there are too many.
    pub(crate) fn keep_message(&mut self, line: ChatLine) {
        if self.messages.len() == MESSAGES_MAX {
            self.messages.remove(0);
        }
        self.messages.push(line);
    }

    /// Keeps that a chat has begun; the oldest ones are forgotten when there are too many.
    pub(crate) fn keep_chat(&mut self, chat: CallId, record: ChatRecord) {
        if self.chats.len() == CHATS_MAX {
            self.chats.pop_first();
        }
        self.chats.insert(chat, record);
    }
}

impl Chat {
    pub(crate) fn info(&self) -> ChatInfo {
        ChatInfo { chat: self.id, caller: self.caller.clone(), called: self.called.clone(), data: self.data.clone() }
    }

    pub(crate) fn involves(&self, agent: AgentId) -> bool {
        self.members.contains(&agent) || self.ringing.is_some_and(|(rung, _)| rung == agent)
    }
}
