//! Answers of the configuration interface.

use crate::engine::model::configuration::access_code::SystemAccessCode;
use crate::engine::model::configuration::ivr_server::IvrServer;
use crate::engine::model::configuration::platform::{NodePolicy, VdnGroup};
use crate::engine::model::configuration::role::Role;
use crate::engine::model::configuration::route::CalledRoute;
use crate::engine::model::configuration::skill_group::SkillGroup;
use crate::engine::model::configuration::vdn::Vdn;
use crate::ids::{AccessCodeId, AgentId, IvrServerId, QueueId, RoleId, RouteId, SkillGroupId, StatusTaskId, VdnGroupId, VdnId};

/// What operations of the configuration interface are answered with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigurationData {
    /// The new subscription.
    Subscription(String),
    /// Weights of nodes.
    NodePolicies(Vec<NodePolicy>),
    /// The new group of VDNs.
    VdnGroupId(VdnGroupId),
    /// Groups of VDNs, by id.
    VdnGroups(Vec<(VdnGroupId, VdnGroup)>),
    /// The new access code.
    AccessCodeId(AccessCodeId),
    /// Access codes, by id.
    AccessCodes(Vec<(AccessCodeId, SystemAccessCode)>),
    /// The new server of the IVR.
    IvrServer(IvrServerId, IvrServer),
    /// Servers of the IVR, by id.
    IvrServers(Vec<(IvrServerId, IvrServer)>),
    /// The new VDN.
    VdnId(VdnId),
    /// VDNs, by id.
    Vdns(Vec<(VdnId, Vdn)>),
    /// The VDN of the session.
    Vdn(Box<Vdn>),
    /// The new agent.
    AgentId(AgentId),
    /// Agents.
    Agents(Vec<ConfiguredAgent>),
    /// The new role.
    RoleId(RoleId),
    /// Roles, by id.
    Roles(Vec<(RoleId, Role)>),
    /// The new skill queue.
    QueueId(QueueId),
    /// Called routes, by id.
    Routes(Vec<(RouteId, CalledRoute)>),
    /// The new called route.
    RouteId(RouteId),
    /// The new skill group.
    SkillGroupId(SkillGroupId),
    /// Skill groups, by id.
    SkillGroups(Vec<(SkillGroupId, SkillGroup)>),
}

/// An agent as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfiguredAgent {
    /// Agent id.
    pub id: AgentId,
    /// Name.
    pub name: String,
    /// Full name.
    pub full_name: String,
    /// Days until the password expires; `None`: it never does.
    pub password_days: Option<u32>,
    /// Role.
    pub role: RoleId,
    /// How many chats at a time.
    pub chats: u32,
    /// Whether speech is recognised.
    pub recognises_speech: bool,
    /// Whether the agent may inspect.
    pub inspector: bool,
}

/// What the configuration interface has set, without passwords and tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigurationSnapshot {
    /// Subscriptions to the results of speech recognition that are alive.
    pub subscriptions: Vec<String>,
    /// Addresses that the states of agents are to be pushed to: of the system (0) and of VDNs.
    pub status_tasks: Vec<(StatusTaskId, String)>,
    /// Weights of nodes.
    pub node_policies: Vec<NodePolicy>,
    /// Names of the groups of VDNs, by id.
    pub vdn_groups: Vec<(VdnGroupId, String)>,
    /// Skill groups, by id.
    pub skill_groups: Vec<(SkillGroupId, SkillGroup)>,
    /// Called routes, by id.
    pub called_routes: Vec<(RouteId, CalledRoute)>,
    /// Roles, by id.
    pub roles: Vec<(RoleId, Role)>,
    /// Access codes, by id.
    pub access_codes: Vec<(AccessCodeId, SystemAccessCode)>,
    /// Servers of the IVR, by id.
    pub ivr_servers: Vec<(IvrServerId, IvrServer)>,
    /// VDNs, by id.
    pub vdns: Vec<(VdnId, Vdn)>,
    /// Ids of the agents that were added.
    pub added_agents: Vec<AgentId>,
    /// Ids of the skill queues that were added.
    pub added_queues: Vec<QueueId>,
    /// Numbers of the users of UAPs that were changed.
    pub uap_users: Vec<String>,
}
