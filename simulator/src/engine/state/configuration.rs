//! Sessions of the configuration interface, and what was set through it.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;

use crate::config::centre::CentreConfig;
use crate::engine::model::platform::{StatusTask, VdnGroup};
use crate::engine::model::route::{CalledRoute, RouteTarget};
use crate::engine::model::skill_group::SkillGroup;
use crate::ids::{NodeId, VdnId};

/// Sessions of the configuration interface, and what was set through it.
#[derive(Debug)]
pub(crate) struct Configuration {
    pub(crate) sessions: BTreeMap<SessionGuid, ConfigurationSession>,
    pub(crate) last_subscription: u32,
    pub(crate) subscriptions: BTreeMap<String, Subscription>,
    pub(crate) status_tasks: BTreeMap<u32, StatusTask>,
    /// Weights by VDN and node.
    pub(crate) node_policies: BTreeMap<(VdnId, NodeId), u32>,
    pub(crate) vdn_groups: BTreeMap<u32, VdnGroup>,
    pub(crate) skill_groups: BTreeMap<u32, SkillGroup>,
    pub(crate) routes: BTreeMap<u32, CalledRoute>,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SessionGuid(pub(crate) String);

impl fmt::Debug for SessionGuid {
    /// Leaves the Guid out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionGuid").finish_non_exhaustive()
    }
}

#[derive(Debug)]
pub(crate) struct ConfigurationSession {
    pub(crate) vdn: VdnId,
    /// When it was begun, or used last.
    pub(crate) used: u64,
}

impl Configuration {
    pub(crate) fn new(config: &CentreConfig) -> Self {
        Self {
            sessions: BTreeMap::new(),
            last_subscription: 0,
            subscriptions: BTreeMap::new(),
            status_tasks: BTreeMap::new(),
            node_policies: BTreeMap::new(),
            vdn_groups: BTreeMap::new(),
            skill_groups: BTreeMap::new(),
            routes: configured(config),
        }
    }
}

pub(crate) const IDS: RangeInclusive<u32> = 1..=10_000;

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
pub(crate) fn configured(config: &CentreConfig) -> BTreeMap<u32, CalledRoute> {
    let route = |access_code: &str, target| CalledRoute { access_code: access_code.to_owned(), subcode: String::new(), target };
    let queues = config.queues.iter().map(|queue| route(&queue.access_number, RouteTarget::Queue(queue.id)));
    let ivrs = config.ivrs.iter().map(|ivr| route(&ivr.access_code, RouteTarget::Ivr(ivr.id)));
    IDS.zip(queues.chain(ivrs)).collect()
}
