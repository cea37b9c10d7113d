//! Why a control command failed.

use crate::ids::{AgentId, NodeId, QueueId};

/// How many bytes of events may wait for an agent.
pub(crate) const WAITING_MAX: usize = 16 << 20;

/// Why something could not happen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ControlError {
    /// The number leads to no queue and no voice menu.
    #[error("no queue and no voice menu has the access number {0:?}")]
    UnknownAccessNumber(String),
    /// The number cannot be dialled.
    #[error("{0:?} is no number: expected 1 to 24 digits, '*' or '#'")]
    NotANumber(String),
    /// The number is in a call already.
    #[error("{0} is in a call already")]
    NumberBusy(String),
    /// The number is not being rung.
    #[error("nobody rings {0:?}")]
    NotRinging(String),
    /// The number is in no call.
    #[error("{0:?} is in no call")]
    NotInACall(String),
    /// The number is in no call that an agent has lent to a voice menu.
    #[error("{0:?} is in no voice menu that could return the call")]
    NotInIvr(String),
    /// The agent is not signed in.
    #[error("agent {0} is not signed in")]
    NotSignedIn(AgentId),
    /// The agent has no linked telephone, or this cannot be done with it now.
    #[error("this cannot be done with the telephone of agent {0} now")]
    PhoneCannot(AgentId),
    /// The agent is not idle.
    #[error("agent {0} is not idle")]
    NotIdle(AgentId),
    /// There is no such queue.
    #[error("there is no queue {0}")]
    UnknownQueue(QueueId),
    /// The cluster has no such node, or it is down already.
    #[error("no node {0} is up")]
    NoSuchNode(NodeId),
    /// So many events wait for the agent that no more can be put in.
    #[error("events of more than {WAITING_MAX} bytes would wait for agent {0}")]
    QueueFull(AgentId),
    /// The content of an event is no JSON.
    #[error("event content is no JSON: {0}")]
    NotJson(String),
}
