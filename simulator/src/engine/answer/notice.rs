//! What clients have been seen to do wrong.

use std::fmt;

use crate::ids::AgentId;

/// Something that a client does wrong, noted once per session. Its text names no Guid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// It was refused since it still uses the Guid of its sign-in, which has been replaced.
    GuidOfSignIn(AgentId),
    /// It was refused since it still uses another Guid that has been replaced.
    OutdatedGuid(AgentId),
    /// It was refused since it sends no Guid.
    NoGuid(AgentId),
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GuidOfSignIn(agent) => write!(
                f,
                "agent {agent} still uses the Guid of its sign-in and is refused: its client takes no new Guid from polls and heartbeats, \
                 which needs static authentication"
            ),
            Self::OutdatedGuid(agent) => {
                write!(f, "agent {agent} uses an outdated Guid and is refused: its client has missed the answer that brought the new one")
            }
            Self::NoGuid(agent) => {
                write!(f, "agent {agent} sends no Guid and is refused: its client expects a gateway without authentication")
            }
        }
    }
}
