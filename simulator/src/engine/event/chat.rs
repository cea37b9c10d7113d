//! Contents of the events about text chats.

use crate::engine::model::call::call_id::CallId;
use crate::ids::AgentId;

/// A text chat as it is reported to its members.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatInfo {
    /// The chat.
    pub chat: CallId,
    /// Who asked.
    pub caller: String,
    /// Who was asked.
    pub called: String,
    /// Data that goes with it.
    pub data: String,
}

/// A message in a text chat.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChatMessage {
    /// The chat.
    pub chat: CallId,
    /// Who sent it.
    pub sender: AgentId,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// The sender's own number of the message; empty: none.
    pub number: String,
    /// Kind of the content; empty: text.
    pub kind: String,
    /// The message.
    pub text: ChatText,
}

/// What a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatText {
    /// Words, as they were written.
    Words(String),
    /// Where a file is that was uploaded.
    File {
        /// The path by which it is fetched.
        path: String,
        /// Its name.
        name: String,
    },
}

impl ChatText {
    /// How much memory it takes beside itself.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::Words(words) => words.len(),
            Self::File { path, name } => path.len() + name.len(),
        }
    }
}

impl From<&str> for ChatText {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}
