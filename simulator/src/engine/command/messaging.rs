//! Commands about sessions and text chats.

use crate::engine::model::call::transfer::TransferMode;
use crate::engine::model::messaging::{ChatTarget, SessionMedium};
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
        medium: SessionMedium,
        /// How many.
        sessions: Option<u32>,
    },
    /// Say how many sessions one takes in all, and which media (`setCallNumsByMediaType`).
    Limits {
        /// How many.
        total: Option<u32>,
        /// The media.
        media: Vec<SessionMedium>,
    },
    /// Hand a session over (`transfer`).
    Transfer {
        /// The session.
        call: String,
        /// Whom to; `None`: to nobody that a session can be handed to.
        to: Option<ChatTarget>,
        /// When the agent leaves; `None`: no mode that exists.
        mode: Option<TransferMode>,
        /// Id of the agent or queue, or access code of the queue.
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
        /// Whom to.
        to: ChatTarget,
        /// Id of the agent or queue.
        address: String,
        /// Data that goes with it.
        data: String,
    },
}
