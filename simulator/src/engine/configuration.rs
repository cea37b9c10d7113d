//! The configuration interface: operations that no agent acts in, with a session of their own.
//!
//! What they set is kept here, apart from called routes, which customers and transfers go by.

mod called_route;
mod platform;
mod skill_group;
mod subscription;

use std::collections::BTreeMap;
use std::fmt;

pub use called_route::{CalledRoute, RouteTarget};
pub use platform::{NodePolicy, StatusTask, VdnGroup};
pub use skill_group::{SkillGroup, SkillGroupMember};
pub use subscription::SubscriptionRequest;

use self::subscription::Subscription;
use super::Engine;
use super::answer::{Answer, Handled, Outcome};
use super::codes::{CONFIG_INPUT, CONFIG_NO_SESSION, CONFIG_SESSION_OVER, Refusal};
use super::timers::millis;
use crate::config::centre::CentreConfig;

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
        agents: Vec<u32>,
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

/// What operations of the configuration interface tell.
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
    pub id: u32,
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

/// Sessions of the configuration interface, and what was set through it.
#[derive(Debug)]
pub(super) struct Configuration {
    sessions: BTreeMap<SessionGuid, ConfigurationSession>,
    last_subscription: u32,
    subscriptions: BTreeMap<String, Subscription>,
    status_tasks: BTreeMap<u32, StatusTask>,
    /// Weights by VDN and node.
    node_policies: BTreeMap<(u32, u32), u32>,
    vdn_groups: BTreeMap<u32, VdnGroup>,
    skill_groups: BTreeMap<u32, SkillGroup>,
    routes: BTreeMap<u32, CalledRoute>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SessionGuid(String);

impl fmt::Debug for SessionGuid {
    /// Leaves the Guid out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionGuid").finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct ConfigurationSession {
    vdn: u32,
    /// When it was begun, or used last.
    used: u64,
}

impl Configuration {
    pub(super) fn new(config: &CentreConfig) -> Self {
        Self {
            sessions: BTreeMap::new(),
            last_subscription: 0,
            subscriptions: BTreeMap::new(),
            status_tasks: BTreeMap::new(),
            node_policies: BTreeMap::new(),
            vdn_groups: BTreeMap::new(),
            skill_groups: BTreeMap::new(),
            routes: called_route::configured(config),
        }
    }
}

impl Engine {
    /// Begins a session of the configuration interface and gives its Guid.
    // Choice: no public page shows the authentication interface that gives this Guid, so it is asked for here. It stays the same.
    pub fn begin_configuration(&mut self, vdn: u32, now: u64) -> String {
        self.advance(now);
        let guid = self.fresh_guid(0);
        self.configuration.sessions.insert(SessionGuid(guid.clone()), ConfigurationSession { vdn, used: self.now });
        guid
    }

    /// Carries out an operation of the configuration interface at time `now`, after everything that fell due before.
    pub fn configure(&mut self, guid: Option<&str>, command: ConfigurationCommand, now: u64) -> Answer {
        self.advance(now);
        self.end_silent_subscriptions();
        let answer = self.configuration_vdn(guid).and_then(|vdn| self.configure_vdn(vdn, command));
        self.settle();
        answer.map_or_else(Answer::from, Answer::ok)
    }

    fn configure_vdn(&mut self, vdn: u32, command: ConfigurationCommand) -> Handled {
        match command {
            ConfigurationCommand::Register(request) => self.subscribe(&request),
            ConfigurationCommand::KeepAlive { task, token } => self.keep_alive(&task, token.as_deref()),
            ConfigurationCommand::Unregister { task } => self.unsubscribe(&task),
            ConfigurationCommand::ModifyAgentStatus(task) => self.set_status_task(*task),
            ConfigurationCommand::UnregisterAgentStatus { id } => self.end_status_task(id),
            ConfigurationCommand::ModifyNodePolicy(policies) => self.set_node_policies(policies),
            ConfigurationCommand::ModifyVdnGroup { id, group } => self.set_vdn_group(id, *group),
            ConfigurationCommand::QueryAgents { agents } => self.configured_agents(vdn, &agents),
            ConfigurationCommand::QueryRoutes { ids } => self.query_routes(&ids),
            ConfigurationCommand::AddRoute { id, route } => self.add_route(id, route),
            ConfigurationCommand::DeleteRoute { id } => self.delete_route(id),
            ConfigurationCommand::AddSkillGroup { id, name, members } => self.add_skill_group(id, name, members),
            ConfigurationCommand::ModifySkillGroup { id, name, members } => self.modify_skill_group(id, name, members),
            ConfigurationCommand::Malformed => Err(CONFIG_INPUT),
        }
    }

    /// The VDN that a request is about.
    // Choice: a Guid that was not used for too long and one that never was any are told apart by the codes of this interface.
    fn configuration_vdn(&mut self, guid: Option<&str>) -> Result<u32, Refusal> {
        let now = self.now;
        let timeout = millis(self.config.configuration_timeout);
        let known = guid.and_then(|guid| self.configuration.sessions.get_mut(&SessionGuid(guid.to_owned())));
        let session = known.ok_or(CONFIG_NO_SESSION)?;
        if now > session.used.saturating_add(timeout) {
            return Err(CONFIG_SESSION_OVER);
        }
        session.used = now;
        Ok(session.vdn)
    }

    // Choice: ids that are no agents of the VDN are passed over.
    fn configured_agents(&self, vdn: u32, wanted: &[u32]) -> Handled {
        const AGENTS_MAX: usize = 100;
        if wanted.len() > AGENTS_MAX {
            return Err(CONFIG_INPUT);
        }
        let agents = self.agents.values().map(|agent| &agent.config);
        let agents = agents.filter(|agent| agent.vdn == vdn && (wanted.is_empty() || wanted.contains(&agent.id)));
        let agents = agents.map(|agent| ConfiguredAgent {
            id: agent.id,
            name: agent.name.clone(),
            password_days: self.password_days(agent.id),
            inspector: agent.inspector,
        });
        Ok(told(ConfigurationData::Agents(agents.collect())))
    }

    /// What the configuration interface has set so far.
    #[must_use]
    pub fn configuration(&self) -> ConfigurationSnapshot {
        let set = &self.configuration;
        let alive = set.subscriptions.iter().filter(|(_, subscription)| subscription.is_alive(self.now));
        ConfigurationSnapshot {
            subscriptions: alive.map(|(task, _)| task.clone()).collect(),
            status_tasks: set.status_tasks.iter().map(|(&id, task)| (id, task.callback_url.clone())).collect(),
            node_policies: set.node_policies.iter().map(|(&(vdn, node), &power)| NodePolicy { vdn, node, power }).collect(),
            vdn_groups: set.vdn_groups.iter().map(|(&id, group)| (id, group.name.clone())).collect(),
            skill_groups: set.skill_groups.iter().map(|(&id, group)| (id, group.clone())).collect(),
            called_routes: set.routes.iter().map(|(&id, route)| (id, route.clone())).collect(),
        }
    }
}

fn told(data: ConfigurationData) -> Outcome {
    Outcome::Configuration(Box::new(data))
}

/// An id that has to be given.
fn within(id: Option<u32>, range: &std::ops::RangeInclusive<u32>) -> Result<u32, Refusal> {
    id.filter(|id| range.contains(id)).ok_or(CONFIG_INPUT)
}

/// An id that is made when none, or 0, is given: the first that is free.
fn given_or_free<T>(id: Option<u32>, range: &std::ops::RangeInclusive<u32>, taken: &BTreeMap<u32, T>) -> Result<Option<u32>, Refusal> {
    match id {
        None | Some(0) => Ok(range.clone().find(|id| !taken.contains_key(id))),
        Some(_) => within(id, range).map(|id| Some(id).filter(|id| !taken.contains_key(id))),
    }
}

/// An address that something can be sent to.
fn is_url(text: &str, longest: usize) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    text.len() <= longest && host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
}
