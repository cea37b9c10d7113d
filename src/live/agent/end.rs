//! Why following an agent ends.

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::retcode::Retcode;

/// Why a live agent, or a session of one that is kept signed in, has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "camelCase")]
#[non_exhaustive]
pub enum EndReason {
    /// This program signed the agent out.
    #[error("signed out")]
    SignedOut,
    /// The gateway no longer knows the session. The code is the same when another sign-in has taken it over.
    #[error("the session is lost: {code}")]
    #[non_exhaustive]
    SessionLost {
        /// What the gateway answered.
        code: Retcode,
    },
    /// The agent is signed in elsewhere, by another program or person. Only [`KeepSignedIn`](super::KeepSignedIn) finds that out.
    #[error("the agent is signed in elsewhere")]
    TakenOver,
    /// The gateway keeps refusing to give events.
    #[error("the gateway refuses to give events: {code}")]
    #[non_exhaustive]
    Refused {
        /// What the gateway answered.
        code: Retcode,
    },
    /// The gateway refused to sign the agent in again, and would do so each time.
    #[error("the gateway refuses the sign-in: {reason}")]
    #[non_exhaustive]
    SignInRefused {
        /// The error, in words.
        reason: String,
    },
    /// The gateway's certificate is not trusted.
    #[error("the gateway's certificate is not trusted")]
    NotTrusted,
    /// More polls failed in a row than [`GatewayBuilder::max_reconnects`](crate::GatewayBuilder::max_reconnects) allows.
    #[error("{attempts} polls failed in a row")]
    #[non_exhaustive]
    GaveUp {
        /// How many polls failed.
        attempts: u32,
    },
    /// Another stream follows the agent's events.
    #[error("another stream follows the events of the agent")]
    AlreadyFollowed,
    /// The stream of events that the program gave has ended; the session goes on.
    #[error("the stream of events has ended")]
    SourceEnded,
    /// The stream of events that the program gave has ended with another error.
    #[error("the stream of events has ended: {reason}")]
    #[non_exhaustive]
    SourceFailed {
        /// The error, in words.
        reason: String,
    },
    /// The live agent was dropped, or turned into its session, which goes on.
    #[error("the live agent was dropped; the session goes on")]
    Dropped,
}

impl EndReason {
    /// What the last error of a stream of events means.
    pub(super) fn of(error: &Error) -> Self {
        match error {
            Error::SessionLost { retcode, .. } => Self::SessionLost { code: retcode.clone() },
            Error::Gateway { retcode, .. } => Self::Refused { code: retcode.clone() },
            Error::SignedOut { .. } => Self::SignedOut,
            Error::Transport { source, .. } if source.is_certificate() => Self::NotTrusted,
            Error::GaveUp { attempts, .. } => Self::GaveUp { attempts: *attempts },
            Error::AlreadyFollowed { .. } => Self::AlreadyFollowed,
            error => Self::SourceFailed { reason: error.in_full() },
        }
    }
}
