//! Where messages and chats go, and in which media.

/// A medium of sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionMedium {
    /// Texts: text chats and messages of social networks.
    Text,
    /// Calls.
    Call,
    /// A medium that no agent has.
    Other,
}

/// Whom a chat is handed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatTarget {
    /// An agent.
    Agent,
    /// A skill queue.
    Queue,
}

/// Whom a bulletin is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BulletinTarget {
    /// An agent group.
    Group,
    /// The agents that are signed in to a skill queue.
    Queue,
}
