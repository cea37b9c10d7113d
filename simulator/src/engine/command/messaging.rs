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
    /// Say how many text chats agents take (`setMaxChatNum`).
    LimitOf {
        /// The agents.
        agents: Vec<AgentId>,
        /// How many.
        chats: u32,
    },
    /// Get the data for joining the room of a video call again (`getConnectInfo`).
    ConnectInfo {
        /// The call.
        call: String,
        /// Who joins; `agent` is oneself.
        user: String,
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
        /// The sender's own number of the message; empty: none.
        number: String,
    },
    /// Confirm a message that has come (`confirmmessage`).
    Confirm,
    /// Send a message to somebody outside without a chat (`sendmessagewithoutcall`).
    SayOutside(OutsideMessage),
    /// Keep a file for the chat, and send its path to the others (`mediafile`).
    Upload(Upload),
    /// A file of a chat (`mediafile`).
    Fetch {
        /// The path that the upload was answered with.
        path: String,
    },
    /// The messages of a chat (`callcontent`).
    Messages {
        /// The chat.
        chat: String,
        /// Which part of them.
        page: Page,
    },
    /// Past and present chats (`callsession`).
    History {
        /// Only those from this number; empty: from anybody.
        caller: String,
        /// Only those to this number; empty: to anybody.
        called: String,
        /// Only those that began then, in milliseconds since 1970.
        began: std::ops::RangeInclusive<u64>,
        /// Which part of them.
        page: Page,
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
        /// Stay until the other side has accepted.
        stay: bool,
    },
}

/// A message to somebody outside who is in no chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutsideMessage {
    /// To whom.
    pub receiver: String,
    /// The message.
    pub text: String,
    /// Host of the server that delivers it.
    pub server: String,
}

/// A file that is sent in a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The chat.
    pub chat: String,
    /// The sender's own number of the message.
    pub number: String,
    /// Kind of the message; 1 or 22.
    pub kind: String,
    /// Name of the file.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Which part, from 1.
    pub number: u32,
    /// How many entries a part has.
    pub size: u32,
}
