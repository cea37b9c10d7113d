//! Commands about sessions and text chats.

use crate::ids::AgentId;

/// What an agent does with sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaSessionCommand {
    /// Send a message (`sendMessage`).
    Send {
        /// The session: a call or a text chat.
        call: String,
        /// The message.
        text: String,
    },
    /// Take a picture of the customer (`imageCapture`).
    Capture {
        /// The call.
        call: String,
        /// Of whom; `user` is the customer.
        user: String,
    },
    /// Say how many sessions of a medium one takes (`setCallNums`).
    Limit {
        /// The medium.
        medium: Option<u32>,
        /// How many.
        sessions: Option<u32>,
    },
    /// Say how many sessions one takes in all, and which media (`setCallNumsByMediaType`).
    Limits {
        /// How many.
        total: Option<u32>,
        /// The media.
        media: Vec<u32>,
    },
    /// Hand a session over (`transfer`).
    Transfer {
        /// The session.
        call: String,
        /// 1 queue, 2 agent, 4 access code.
        device_type: Option<u32>,
        /// 0 release, 2 success.
        mode: Option<u32>,
        /// Id or number, depending on `device_type`.
        address: String,
        /// Data for who takes it.
        data: String,
    },
}

/// What an agent does with text chats.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatCommand {
    /// Ask another agent (`internalCall`).
    Begin {
        /// The other agent.
        to: AgentId,
    },
    /// Accept (`answer`).
    Answer {
        /// The chat.
        chat: String,
    },
    /// Refuse (`reject`).
    Reject {
        /// The chat.
        chat: String,
    },
    /// Send a message (`chat`).
    Say {
        /// The chat.
        chat: String,
        /// The message.
        text: String,
    },
    /// End it (`drop`).
    End {
        /// The chat.
        chat: String,
    },
    /// Hand it over (`tranfser`, the spelling of the gateway).
    Transfer {
        /// The chat.
        chat: String,
        /// 1 agent, 10 queue.
        kind: Option<u32>,
        /// Id of the agent or queue.
        address: String,
        /// Data that goes with it.
        data: String,
    },
}
