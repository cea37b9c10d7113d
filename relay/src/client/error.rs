//! What can go wrong with a fleet, seen from outside.

use ccgateway::{Error, TransportError};

/// Why a command brought no answer of the gateway. It is the [`carrier_error`](TransportError::carrier_error) of an error of a
/// [`Session`](ccgateway::Session); [`CommandError::of`] finds it there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CommandError {
    /// Nobody holds the agent. Nothing was sent.
    #[error("nobody holds the agent")]
    NotHeld,
    /// Commands may not use the operation. Nothing was sent.
    #[error("not allowed: {0}")]
    NotAllowed(String),
    /// The owner of the agent finds a value not valid. Nothing was sent.
    #[error("{field}: {reason}")]
    InvalidInput {
        /// The field by its name on the wire.
        field: String,
        /// The rule that it breaks.
        reason: String,
    },
    /// The gateway did not answer the owner of the agent, and nothing is left open by that.
    #[error("the gateway did not answer the owner of the agent: {0}")]
    NoAnswer(String),
    /// The owner of the agent does not know whether the gateway has carried the command out.
    #[error("the owner of the agent does not know the outcome: {0}")]
    OutcomeUnknown(String),
    /// The owner of the agent did not answer. It may have carried the command out.
    #[error("the owner of the agent did not answer: {0}")]
    Unanswered(String),
    /// There is no connection to NATS. Nothing was sent.
    #[error("there is no connection to NATS")]
    NotConnected,
}

impl CommandError {
    /// What an error of a session says of the command; `None` if the gateway itself has answered, or nothing was carried.
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        let source: &TransportError = match error {
            Error::Transport { source, .. } => source,
            Error::OutcomeUnknown { source, .. } => match &**source {
                Error::Transport { source, .. } => source,
                _ => return None,
            },
            _ => return None,
        };
        source.carrier_error()?.downcast_ref()
    }
}

/// What went wrong with a client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The prefix breaks the rule for prefixes.
    #[error("{0}")]
    Prefix(&'static str),
    /// The library cannot be set up.
    #[error(transparent)]
    Setup(#[from] Error),
    /// The stream of events cannot be read.
    #[error("the stream of events cannot be read: {0}")]
    Stream(String),
}

impl ClientError {
    pub(super) fn stream(error: impl std::fmt::Display) -> Self {
        Self::Stream(error.to_string())
    }
}
