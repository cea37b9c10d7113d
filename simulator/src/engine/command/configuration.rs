//! Commands of the configuration interface.

use crate::engine::model::configuration::access_code::AccessCodeChange;
use crate::engine::model::configuration::agent::NewAgent;
use crate::engine::model::configuration::ivr_server::IvrServerChange;
use crate::engine::model::configuration::platform::{NodePolicy, StatusTask, VdnGroup};
use crate::engine::model::configuration::queue::QueueChange;
use crate::engine::model::configuration::route::CalledRoute;
use crate::engine::model::configuration::skill_group::SkillGroupMember;
use crate::engine::model::configuration::subscription::SubscriptionRequest;
use crate::engine::model::configuration::uap_user::UapUser;
use crate::engine::model::configuration::vdn::VdnChange;
use crate::ids::{AccessCodeId, AgentId, IvrServerId, QueueId, RoleId, RouteId, SkillGroupId, StatusTaskId, VdnGroupId, VdnId};

/// One operation of the configuration interface. Values are as the client wrote them; what they mean is decided here.
///
/// Where something is added, an id of `None` or 0 means any. Where something is queried, no ids mean all.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigurationCommand {
    /// An operation on subscriptions, which every session may send.
    Subscription(SubscriptionCommand),
    /// An operation on the system, for its administrators.
    System(SystemCommand),
    /// An operation on the VDN of the session.
    Vdn(VdnCommand),
    /// A request whose parameters could not be read.
    Malformed,
}

/// An operation on subscriptions to the results of speech recognition.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionCommand {
    /// Subscribe (`register`).
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
}

/// An operation on the system.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SystemCommand {
    /// Register a task that pushes the states of agents (`registerAgentStatus`).
    RegisterAgentStatus(Box<StatusTask>),
    /// Set it (`modifyAgentStatus`).
    ModifyAgentStatus(Box<StatusTask>),
    /// End it (`unregisterAgentStatus`).
    UnregisterAgentStatus {
        /// Whose it is.
        id: Option<StatusTaskId>,
    },
    /// Weights of nodes (`queryNodePolicy`).
    QueryNodePolicy,
    /// Set weights of nodes (`modifyNodePolicy`).
    ModifyNodePolicy(Vec<NodePolicy>),
    /// A further group of VDNs (`addVdnGroup`).
    AddVdnGroup {
        /// Its id.
        id: Option<VdnGroupId>,
        /// What it is to be.
        group: Box<VdnGroup>,
    },
    /// Set what a group of VDNs is (`modifyVdnGroup`).
    ModifyVdnGroup {
        /// Id of the group.
        id: Option<VdnGroupId>,
        /// What it is to be.
        group: Box<VdnGroup>,
    },
    /// Groups of VDNs (`queryVdnGroup`).
    QueryVdnGroups {
        /// Their ids.
        ids: Vec<VdnGroupId>,
        /// The group above; `None`: any.
        parent: Option<VdnGroupId>,
    },
    /// A further access code (`addAccessCode`).
    AddAccessCode {
        /// Its id.
        id: Option<AccessCodeId>,
        /// Its values.
        code: AccessCodeChange,
    },
    /// Change an access code (`modifyAccessCode`).
    ModifyAccessCode {
        /// Its id.
        id: Option<AccessCodeId>,
        /// Its new values.
        code: AccessCodeChange,
    },
    /// Access codes (`queryAccessCode`).
    QueryAccessCodes {
        /// Their ids.
        ids: Vec<AccessCodeId>,
    },
    /// Remove an access code (`deleteAccessCode`).
    DeleteAccessCode {
        /// Its id.
        id: Option<AccessCodeId>,
    },
    /// A further server of the IVR (`addIVR`).
    AddIvrServer {
        /// Its id.
        id: Option<IvrServerId>,
        /// Its values.
        server: IvrServerChange,
    },
    /// Change a server of the IVR (`modifyIVR`).
    ModifyIvrServer {
        /// Its id.
        id: Option<IvrServerId>,
        /// Its new values.
        server: IvrServerChange,
    },
    /// Servers of the IVR (`queryIVR`).
    QueryIvrServers {
        /// Their ids.
        ids: Vec<IvrServerId>,
    },
    /// A further VDN (`addVdn`).
    AddVdn {
        /// Its id.
        id: Option<VdnId>,
        /// The group that it belongs to.
        group: Option<VdnGroupId>,
        /// Its values, and its docking password.
        vdn: Box<VdnChange>,
    },
    /// VDNs (`queryVdn`).
    QueryVdns {
        /// Their ids.
        ids: Vec<VdnId>,
    },
    /// Remove a VDN (`deleteVdn`).
    DeleteVdn {
        /// Its id.
        id: Option<VdnId>,
        /// Its name, where it is given.
        name: Option<String>,
        /// Its group, where it is given.
        group: Option<VdnGroupId>,
    },
}

/// An operation on the VDN of the session.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VdnCommand {
    /// A further agent (`addAgent`).
    AddAgent {
        /// Its id.
        id: Option<AgentId>,
        /// What it is to be.
        agent: Box<NewAgent>,
    },
    /// Agents (`queryAgent`).
    QueryAgents {
        /// Their ids.
        agents: Vec<AgentId>,
    },
    /// Remove an agent (`deleteAgent`).
    DeleteAgent {
        /// Its id.
        id: Option<AgentId>,
    },
    /// A further role (`addUserClass`).
    AddRole {
        /// Its id.
        id: Option<RoleId>,
        /// Its name.
        name: String,
        /// Its rights, each 1 or 0.
        rights: Vec<u32>,
    },
    /// Change a role (`modifyUserClass`).
    ModifyRole {
        /// Its id.
        id: Option<RoleId>,
        /// Its name; `None`: as before.
        name: Option<String>,
        /// Its rights; `None`: as before.
        rights: Option<Vec<u32>>,
    },
    /// Roles (`queryUserClass`).
    QueryRoles {
        /// Their ids.
        ids: Vec<RoleId>,
    },
    /// A further skill queue (`addSkillQueue`).
    AddQueue {
        /// Its id.
        id: Option<QueueId>,
        /// Its values.
        queue: Box<QueueChange>,
    },
    /// Change a skill queue (`modifySkillQueue`).
    ModifyQueue {
        /// Its id.
        id: Option<QueueId>,
        /// Its new values.
        queue: Box<QueueChange>,
    },
    /// Remove a skill queue (`deleteSkillQueue`).
    DeleteQueue {
        /// Its id.
        id: Option<QueueId>,
    },
    /// Called routes (`queryCallInfo`).
    QueryRoutes {
        /// Their ids.
        ids: Vec<RouteId>,
    },
    /// A further called route (`addCallInfo`).
    AddRoute {
        /// Its id.
        id: Option<RouteId>,
        /// The route.
        route: CalledRoute,
    },
    /// Remove a called route (`deleteCallInfo`).
    DeleteRoute {
        /// Its id.
        id: Option<RouteId>,
    },
    /// A further skill group (`addSkillGroup`).
    AddSkillGroup {
        /// Its id.
        id: Option<SkillGroupId>,
        /// Its name.
        name: String,
        /// Its skill queues.
        members: Vec<SkillGroupMember>,
    },
    /// Change a skill group (`modifySkillGroup`).
    ModifySkillGroup {
        /// Its id.
        id: Option<SkillGroupId>,
        /// Its name; `None`: as before.
        name: Option<String>,
        /// Its skill queues; `None`: as before.
        members: Option<Vec<SkillGroupMember>>,
    },
    /// Skill groups (`querySkillGroups`).
    QuerySkillGroups {
        /// Their ids.
        ids: Vec<SkillGroupId>,
    },
    /// Remove a skill group (`deleteSkillGroup`).
    DeleteSkillGroup {
        /// Its id.
        id: Option<SkillGroupId>,
    },
    /// The VDN itself (`queryVdnInfo`).
    QueryVdn,
    /// Change the VDN (`modifyVdnInfo`).
    ModifyVdn(Box<VdnChange>),
    /// Change a user of a UAP (`modifyUapAgent`).
    ModifyUapUser(Box<UapUser>),
}

macro_rules! commands {
    ($($kind:ident: $command:ident),*) => {$(
        impl From<$command> for ConfigurationCommand {
            fn from(command: $command) -> Self {
                Self::$kind(command)
            }
        }
    )*};
}

commands!(Subscription: SubscriptionCommand, System: SystemCommand, Vdn: VdnCommand);
