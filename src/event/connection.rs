//! What an event stream is doing, and why it ended.

use crate::retcode::Retcode;

/// What the poll loop of an event stream is doing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Connection {
    /// No poll has been answered yet.
    Connecting,
    /// The last poll was answered.
    Connected,
    /// Polls fail; the next comes after a wait.
    Reconnecting {
        /// How many polls have failed in a row.
        attempt: u32,
        /// Why the last one failed, with its cause.
        reason: String,
    },
    /// The stream is over.
    Ended(StreamEnd),
}

impl Connection {
    /// Why the stream ended; `None` while it goes on.
    pub(super) fn end(&self) -> Option<StreamEnd> {
        match self {
            Self::Ended(end) => Some(end.clone()),
            _ => None,
        }
    }
}

/// Why an event stream ended.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamEnd {
    /// This program signed the agent out.
    SignedOut,
    /// The gateway no longer knows the session: sign in again.
    SessionLost(Retcode),
    /// The gateway keeps refusing to be polled, for example because events are pushed.
    Refused(Retcode),
    /// The gateway's certificate is not trusted. That does not pass by itself.
    NotTrusted,
    /// More polls failed in a row than [`GatewayBuilder::max_reconnects`](crate::GatewayBuilder::max_reconnects) allows.
    GaveUp {
        /// How many polls failed.
        attempts: u32,
    },
    /// Another stream follows this agent's events; two would take events from each other.
    AlreadyFollowed,
    /// The session is one of another gateway than the [`Batch`](super::Batch).
    WrongGateway,
}
