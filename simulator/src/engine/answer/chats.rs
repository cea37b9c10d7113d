//! Answers to queries about text chats.

use crate::engine::event::chat::ChatText;
use crate::engine::model::call::call_id::CallId;
use crate::ids::{AgentId, VdnId};

/// A text chat, over or not. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatRecord {
    /// Its id.
    pub chat: CallId,
    /// VDN.
    pub vdn: VdnId,
    /// Who asked.
    pub caller: String,
    /// Who was asked.
    pub called: String,
    /// When it was offered.
    pub began: u64,
    /// When it was accepted.
    pub connected: Option<u64>,
    /// When it ended.
    pub ended: Option<u64>,
}

/// A message of a text chat.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatLine {
    /// The chat.
    pub chat: CallId,
    /// The sender's own number of the message; empty: none.
    pub number: String,
    /// Who sent it.
    pub sender: AgentId,
    /// Who got it.
    pub receivers: Vec<AgentId>,
    /// Kind of the content; empty: text.
    pub kind: String,
    /// The message.
    pub text: ChatText,
    /// When, in milliseconds since 1970.
    pub at: u64,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageOf<T> {
    /// Which part, from 1.
    pub number: u32,
    /// How many entries a part has.
    pub size: u32,
    /// How many entries there are.
    pub total: usize,
    /// Those of this part, each with its place in the whole list, from 1.
    pub entries: Vec<(usize, T)>,
}
