//! Answers of the configuration interface.

use crate::engine::model::platform::NodePolicy;
use crate::engine::model::route::CalledRoute;
use crate::engine::model::skill_group::SkillGroup;
use crate::ids::AgentId;

/// What operations of the configuration interface are answered with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConfigurationData {
    /// The new subscription.
    Subscription(String),
    /// Agents.
    Agents(Vec<ConfiguredAgent>),
    /// Called routes, by id.
    Routes(Vec<(u32, CalledRoute)>),
    /// The new called route.
    RouteId(u32),
    /// The new skill group.
    SkillGroupId(u32),
}

/// An agent as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfiguredAgent {
    /// Agent id.
    pub id: AgentId,
    /// Name.
    pub name: String,
    /// Days until the password expires; `None`: it never does.
    pub password_days: Option<u32>,
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
    pub status_tasks: Vec<(u32, String)>,
    /// Weights of nodes.
    pub node_policies: Vec<NodePolicy>,
    /// Names of the groups of VDNs, by id.
    pub vdn_groups: Vec<(u32, String)>,
    /// Skill groups, by id.
    pub skill_groups: Vec<(u32, SkillGroup)>,
    /// Called routes, by id.
    pub called_routes: Vec<(u32, CalledRoute)>,
}
