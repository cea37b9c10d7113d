//! How the stream refuses what an owner sends that was replaced: pure. [`crate::publish`] says why it works.

/// Where a message stands among those of its agent, and who published it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    /// The epoch.
    pub epoch: u64,
    /// The number within the epoch, from 1.
    pub sequence: u64,
    /// The process.
    pub process: String,
}

/// What the stream knows a message by: it drops one whose id it has already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId {
    /// The epoch in which a message has the id by itself.
    pub epoch: u64,
    /// Its number within that epoch.
    pub sequence: u64,
}

/// What the new owner of an agent does to open its epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// It sends its first message under the id of the next message of the owner before.
    Send(MessageId),
    /// Its first message is there.
    IsOpen,
    /// Another process has opened this epoch or a later one.
    Fenced,
}

impl Position {
    /// The id of a message in the epoch of its publisher. The first message of an epoch has another one; see [`opening`].
    #[must_use]
    pub fn id(&self) -> MessageId {
        MessageId { epoch: self.epoch, sequence: self.sequence }
    }
}

/// Decides how to open an epoch, by the last message of the agent in the stream. `first` is the place of the message that opens it.
#[must_use]
pub fn opening(last: Option<&Position>, first: &Position) -> Opening {
    match last {
        None => Opening::Send(MessageId { epoch: 0, sequence: 1 }),
        Some(last) if last == first => Opening::IsOpen,
        Some(last) if last.epoch >= first.epoch => Opening::Fenced,
        Some(last) => Opening::Send(MessageId { epoch: last.epoch, sequence: last.sequence + 1 }),
    }
}
