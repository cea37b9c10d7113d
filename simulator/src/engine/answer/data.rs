//! Answers to queries.

use crate::config::queue::Ivr;
use crate::engine::answer::agents::{AgentGroup, AgentInfo};
use crate::engine::answer::calls::CallDetails;
use crate::engine::answer::queues::{AccessCode, QueueStatistics};
use crate::engine::answer::statistics::CallStatistics;
use crate::engine::model::agent_right::AgentRight;
use crate::ids::{AgentId, QueueId};

/// What a question is answered with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// An explicit nothing.
    Null,
    /// A number.
    Number(u64),
    /// Yes or no.
    Bool(bool),
    /// Whether the agent has a right.
    Right {
        /// The right.
        right: AgentRight,
        /// Whether the agent has it.
        granted: bool,
    },
    /// A text.
    Text(String),
    /// The data attached to a call.
    AttachedData {
        /// The data.
        data: String,
        /// The client asked for base64.
        encoded: bool,
    },
    /// Texts.
    Texts(Vec<String>),
    /// One agent.
    Agent(Box<AgentInfo>),
    /// Agents.
    Agents(Vec<AgentInfo>),
    /// Agents in short.
    AgentsInShort(Vec<AgentInfo>),
    /// Agents without their skills, with the states of the CTI platform.
    AgentsWithoutSkills(Vec<AgentInfo>),
    /// Names of agents.
    AgentNames(Vec<(AgentId, String)>),
    /// Rest causes, by number.
    RestReasons(Vec<(u8, String)>),
    /// Access codes.
    AccessCodes(Vec<AccessCode>),
    /// Records of what nobody has recorded.
    NoRecords,
    /// Skill queues, by id, and the agents that are signed in to them.
    OnlineAgents(Vec<(QueueId, Vec<AgentInfo>)>),
    /// A group of agents.
    Group(AgentGroup),
    /// Groups of agents.
    Groups(Vec<AgentGroup>),
    /// Skill queues of an agent: id and name.
    AgentSkills(Vec<(QueueId, String)>),
    /// Skill queues of an agent as a part of what is known of it.
    OwnSkills(Vec<(QueueId, String)>),
    /// Skill queues of a VDN: id and name.
    VdnSkills(Vec<(QueueId, String)>),
    /// How many callers wait.
    QueueLength(u64),
    /// IVR flows.
    Ivrs(Vec<Ivr>),
    /// Statistics of one queue.
    Queue(Box<QueueStatistics>),
    /// Statistics of queues.
    Queues(Vec<QueueStatistics>),
    /// A call, connected or ended.
    Call(Box<CallDetails>),
    /// A call asked for by its id.
    CallById(Box<CallDetails>),
    /// Calls.
    Calls(Vec<CallDetails>),
    /// Calls that wait or ring.
    WaitingCalls(Vec<CallDetails>),
    /// Calls on hold.
    HeldCalls(Vec<CallDetails>),
    /// Calls that another agent holds.
    HeldCallsOfOther(Vec<CallDetails>),
    /// An agent's counts of today.
    Statistics(Box<CallStatistics>),
    /// The main ones of an agent's counts of today.
    MainStatistics(Box<CallStatistics>),
    /// The agent's custom state; `None`: none is set.
    CustomState(Option<u16>),
    /// What registering a softphone needs.
    PhoneLogin {
        /// Number of the phone.
        phone: String,
        /// A temporary token.
        token: PhoneToken,
    },
    /// What initialising the VRC needs.
    VrcToken(PhoneToken),
}

/// A temporary token.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneToken(pub String);

impl std::fmt::Debug for PhoneToken {
    /// Leaves the token out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PhoneToken").finish_non_exhaustive()
    }
}
