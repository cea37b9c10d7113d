//! Answers to queries about agents.

use crate::engine::model::agent_status::{AgentStatus, CtiState};
use crate::ids::{AgentId, GroupId, QueueId, VdnId};

/// A group of agents.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentGroup {
    /// Group id.
    pub id: GroupId,
    /// Name, if it has one.
    pub name: Option<String>,
    /// The inspector in the group with the lowest id, and its name.
    pub inspector: Option<(AgentId, String)>,
}

/// An agent in an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentInfo {
    /// Agent id.
    pub id: AgentId,
    /// Name.
    pub name: String,
    /// State in the gateway's coding.
    pub state: AgentStatus,
    /// State in the coding of the CTI platform.
    pub cti_state: CtiState,
    /// Group.
    pub group: AgentGroup,
    /// Configured skill queues: id and name. Empty where they were not asked for.
    pub skills: Vec<(QueueId, String)>,
    /// Signed in.
    pub signed_in: bool,
    /// Signed in to text chat.
    pub text_chat: bool,
    /// VDN.
    pub vdn: VdnId,
    /// Phone number of the session, or the configured one.
    pub phone: String,
    /// How long the state has lasted, in seconds.
    pub state_seconds: u64,
    /// Time of the sign-in, in milliseconds since 1970; 0: signed out.
    pub login_time: u64,
    /// Reason of the state; 0: none.
    pub reason: u8,
}
