//! Why a colleague did not do what it was told.

use crate::ids::AgentId;

/// Why an agent did not do what it was told.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColleagueError {
    /// The contact centre has no such agent.
    #[error("there is no agent {0}")]
    UnknownAgent(AgentId),
    /// The agent is not signed in by the simulator.
    #[error("the simulator does not play agent {0}: let it sign in first, with POST /control/agents/{0}/sign-in")]
    NotPlayed(AgentId),
    /// A client is signed in as this agent.
    #[error("a client is signed in as agent {0}: the simulator plays no agent that has a client")]
    HasClient(AgentId),
    /// The gateway refuses it, as it would refuse a client.
    #[error("the gateway refuses that for agent {agent}: {retcode} {message}")]
    Refused {
        /// The agent.
        agent: AgentId,
        /// The return code.
        retcode: &'static str,
        /// The message of the answer.
        message: &'static str,
    },
}
