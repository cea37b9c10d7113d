//! Commands of the configuration interface.

use crate::engine::model::platform::{NodePolicy, StatusTask, VdnGroup};
use crate::engine::model::route::CalledRoute;
use crate::engine::model::skill_group::SkillGroupMember;
use crate::engine::model::subscription::SubscriptionRequest;
use crate::ids::AgentId;

/// One operation of the configuration interface. Values are as the client wrote them; what they mean is decided here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigurationCommand {
    /// Subscribe to the results of speech recognition (`register`).
    Register(SubscriptionRequest),
    /// Keep a subscription alive (`handshake`, and with the token `handshakeEx`).
    KeepAlive {
        /// The subscription.
        task: String,
        /// The token, where the operation presents one.
        token: Option<String>,
    },
    /// End a subscription (`unregister`).
    Unregister {
        /// The subscription.
        task: String,
    },
    /// Set the task that pushes the states of agents (`modifyAgentStatus`).
    ModifyAgentStatus(Box<StatusTask>),
    /// End it (`unregisterAgentStatus`).
    UnregisterAgentStatus {
        /// 0: that of the system; otherwise that of a VDN.
        id: Option<u32>,
    },
    /// Set weights of nodes (`modifyNodePolicy`).
    ModifyNodePolicy(Vec<NodePolicy>),
    /// Set what a group of VDNs is (`modifyVdnGroup`).
    ModifyVdnGroup {
        /// Id of the group.
        id: Option<u32>,
        /// What it is to be.
        group: Box<VdnGroup>,
    },
    /// Agents of the VDN (`queryAgent`).
    QueryAgents {
        /// Their ids; none: all.
        agents: Vec<AgentId>,
    },
    /// Called routes (`queryCallInfo`).
    QueryRoutes {
        /// Their ids; none: all.
        ids: Vec<u32>,
    },
    /// A further called route (`addCallInfo`).
    AddRoute {
        /// Its id; `None` or 0: any.
        id: Option<u32>,
        /// The route.
        route: CalledRoute,
    },
    /// Remove a called route (`deleteCallInfo`).
    DeleteRoute {
        /// Its id.
        id: Option<u32>,
    },
    /// A further skill group (`addSkillGroup`).
    AddSkillGroup {
        /// Its id; `None` or 0: any.
        id: Option<u32>,
        /// Its name.
        name: String,
        /// Its skill queues.
        members: Vec<SkillGroupMember>,
    },
    /// Change a skill group (`modifySkillGroup`).
    ModifySkillGroup {
        /// Its id.
        id: Option<u32>,
        /// Its name; `None`: as before.
        name: Option<String>,
        /// Its skill queues; `None`: as before.
        members: Option<Vec<SkillGroupMember>>,
    },
    /// A request whose parameters could not be read.
    Malformed,
}
