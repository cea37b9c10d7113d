//! Sessions of the configuration interface, and what was set through it.

use std::collections::BTreeMap;
use std::fmt;

use crate::config::administrator::Administrator;
use crate::config::centre::CentreConfig;
use crate::engine::model::configuration::access_code::SystemAccessCode;
use crate::engine::model::configuration::agent::AgentProfile;
use crate::engine::model::configuration::ivr_server::IvrServer;
use crate::engine::model::configuration::platform::{StatusTask, VdnGroup};
use crate::engine::model::configuration::queue::QueueChange;
use crate::engine::model::configuration::role::Role;
use crate::engine::model::configuration::route::{CalledRoute, RouteTarget};
use crate::engine::model::configuration::skill_group::SkillGroup;
use crate::engine::model::configuration::uap_user::UapUser;
use crate::engine::model::configuration::vdn::Vdn;
use crate::hidden::Hidden;
use crate::ids::{
    AccessCodeId, AdministratorId, AgentId, IvrServerId, NodeId, QueueId, RoleId, RouteId, SkillGroupId, StatusTaskId, VdnGroupId, VdnId,
};

/// Sessions of the configuration interface, and what was set through it.
#[derive(Debug)]
pub(crate) struct Configuration {
    pub(crate) sessions: BTreeMap<SessionGuid, ConfigurationSession>,
    pub(crate) administrators: BTreeMap<AdministratorId, Administrator>,
    pub(crate) vdn_passwords: BTreeMap<VdnId, Hidden>,
    pub(crate) last_subscription: u32,
    pub(crate) subscriptions: BTreeMap<String, Subscription>,
    pub(crate) status_tasks: BTreeMap<StatusTaskId, StatusTask>,
    /// Weights by VDN and node.
    pub(crate) node_policies: BTreeMap<(VdnId, NodeId), u32>,
    pub(crate) vdn_groups: BTreeMap<VdnGroupId, VdnGroup>,
    pub(crate) vdns: BTreeMap<VdnId, Vdn>,
    pub(crate) access_codes: BTreeMap<AccessCodeId, SystemAccessCode>,
    pub(crate) ivr_servers: BTreeMap<IvrServerId, IvrServer>,
    pub(crate) roles: BTreeMap<RoleId, Role>,
    /// The agents that were added.
    pub(crate) agents: BTreeMap<AgentId, AgentProfile>,
    /// The skill queues that were added or changed.
    pub(crate) queues: BTreeMap<QueueId, QueueChange>,
    pub(crate) skill_groups: BTreeMap<SkillGroupId, SkillGroup>,
    pub(crate) routes: BTreeMap<RouteId, CalledRoute>,
    /// Users of UAPs, by number.
    pub(crate) uap_users: BTreeMap<String, UapUser>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
pub(crate) struct SessionGuid(pub(crate) String);

impl fmt::Debug for SessionGuid {
    /// Leaves the Guid out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionGuid").finish_non_exhaustive()
    }
}

#[derive(Debug)]
pub(crate) struct ConfigurationSession {
    pub(crate) scope: Scope,
    /// When it was begun, or used last.
    pub(crate) used: u64,
}

/// What a session may configure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    System,
    Vdn(VdnId),
    /// The system and a VDN.
    Both(VdnId),
}

impl Configuration {
    pub(crate) fn new(config: &CentreConfig) -> Self {
        let vdns = config.agents.iter().map(|agent| agent.vdn);
        let vdns = vdns.chain(config.administrators.iter().filter_map(|administrator| administrator.vdn));
        let vdns = vdns.chain(config.vdn_passwords.keys().copied());
        Self {
            sessions: BTreeMap::new(),
            administrators: config.administrators.iter().map(|known| (known.id, known.clone())).collect(),
            vdn_passwords: config.vdn_passwords.clone(),
            last_subscription: 0,
            subscriptions: BTreeMap::new(),
            status_tasks: BTreeMap::new(),
            node_policies: BTreeMap::new(),
            vdn_groups: BTreeMap::new(),
            vdns: vdns.map(|vdn| (vdn, Vdn::by_default())).collect(),
            access_codes: access_codes(config),
            ivr_servers: BTreeMap::new(),
            roles: (1..).map(RoleId).zip(Role::first_ones()).collect(),
            agents: BTreeMap::new(),
            queues: BTreeMap::new(),
            skill_groups: BTreeMap::new(),
            routes: routes(config),
            uap_users: BTreeMap::new(),
        }
    }
}

/// A subscription without a heartbeat for this long is over.
const LAPSES_AFTER: u64 = 5 * 60 * 1000;

/// A subscription.
pub(crate) struct Subscription {
    pub(crate) token: String,
    /// When it began, or the last heartbeat came.
    pub(crate) seen: u64,
}

impl fmt::Debug for Subscription {
    /// Leaves the token out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("seen", &self.seen).finish_non_exhaustive()
    }
}

impl Subscription {
    pub(crate) fn is_alive(&self, now: u64) -> bool {
        now < self.seen.saturating_add(LAPSES_AFTER)
    }
}

/// The routes that there are before any is added: those of the configured queues and voice menus.
fn routes(config: &CentreConfig) -> BTreeMap<RouteId, CalledRoute> {
    let route = |access_code: &str, target| CalledRoute { access_code: access_code.to_owned(), subcode: String::new(), target };
    let queues = config.queues.iter().map(|queue| route(&queue.access_number, RouteTarget::Queue(queue.id)));
    let ivrs = config.ivrs.iter().map(|ivr| route(&ivr.access_code, RouteTarget::Ivr(ivr.id)));
    (1..=10_000).map(RouteId).zip(queues.chain(ivrs)).collect()
}

/// The access codes that there are before any is added.
// Choice: they are the numbers of the configured queues and voice menus, for ordinary calls.
fn access_codes(config: &CentreConfig) -> BTreeMap<AccessCodeId, SystemAccessCode> {
    const ORDINARY_CALL: u32 = 5;
    let code = |code: &str, description: &str| SystemAccessCode {
        code: code.to_owned(),
        description: description.to_owned(),
        medium: ORDINARY_CALL,
    };
    let queues = config.queues.iter().map(|queue| code(&queue.access_number, &queue.name));
    let ivrs = config.ivrs.iter().map(|ivr| code(&ivr.access_code, &ivr.description));
    (1..).map(AccessCodeId).zip(queues.chain(ivrs)).collect()
}
