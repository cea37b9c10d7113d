//! Queries about agents.

use crate::engine::model::agent_right::AgentRight;
use crate::engine::model::agent_status::AgentStatus;
use crate::ids::{AgentId, GroupId, QueueId};

/// A question about agents. Whoever is meant, it is only about agents of the VDN of the one who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentQuery {
    /// One agent (`queryAgentInfoByWorkNo`).
    One {
        /// The agent.
        target: AgentId,
    },
    /// Agents signed in to a queue (`queryAgentInfoBySkillId` of a queue).
    SignedInTo {
        /// Queue id.
        skill: QueueId,
        /// How many at most; counts only together with `states`.
        limit: Option<u32>,
        /// In which states; counts only together with `limit`.
        states: Option<Vec<AgentStatus>>,
    },
    /// Certain agents (`queryAgentInfoBySkillId` of a list).
    Listed {
        /// Their ids.
        agents: Vec<AgentId>,
    },
    /// The same, whether they take inbound calls or not; an empty list: everybody (`queryAgentInfoWithoutSkills`).
    WithoutSkills {
        /// Their ids.
        agents: Vec<AgentId>,
    },
    /// Signed-in agents by queue (`queryAllOnlineAgents`).
    Online,
    /// Agents that a queue is configured for (`queryAgentInfoByConfigedSkillId`).
    ConfiguredFor {
        /// Queue id.
        skill: QueueId,
    },
    /// Ids of the agents signed in to a queue (`queryAgentIdsBySkillId`).
    IdsSignedInTo {
        /// Queue id.
        skill: QueueId,
    },
    /// Agents in a state, or in any (`getAgentListByStatus`, `getAllStatusAgents`, `getAllStatusLocalAgents`, `getIdleStatusAgents`).
    InState {
        /// The states; `None`: any.
        states: Option<Vec<AgentStatus>>,
    },
    /// Agents of a group, of one's own unless said otherwise (`queryAllAgentInfoOnMyGroup`, `queryAllAgentInfoOnMyGroupEx`).
    OfGroup {
        /// Group id.
        group: Option<GroupId>,
    },
    /// The group of an agent (`queryGroupInfoByWorkNo`).
    GroupOf {
        /// The agent.
        target: AgentId,
    },
    /// All groups (`queryGroupInfoOnVdn`).
    Groups,
    /// Whether oneself has a right.
    Right(AgentRight),
    /// Phones of the signed-in agents (`queryAllLoggedInAgentPhonesOnVdn`).
    Phones,
    /// The signed-in agents (`queryAllLoginedAgentInfoOnVdn`).
    SignedIn,
    /// All agents (`queryAgentStatusAndTimeOnVDN`).
    All,
    /// The skill queues of oneself (`queryAgentStatusAndSkill`).
    OwnSkills,
    /// Names of all agents (`queryAllAgentWasNameOnVdn`).
    Names,
    /// Agents that are in a text chat (`getAllAgentsInTextChat`).
    InTextChat,
    /// Agents that the one who asks may inspect (`queryAllMonitoredAgents`).
    Inspectable,
    /// The configured rest causes (`getAgentRestReason`).
    RestReasons,
}
