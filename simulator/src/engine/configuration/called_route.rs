//! Called routes: which number leads to which skill queue or voice menu.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::{ConfigurationData, given_or_free, told, within};
use crate::config::centre::CentreConfig;
use crate::engine::Engine;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::codes::{CONFIG_INPUT, ROUTE_NOT_ADDED, ROUTE_NOT_DELETED};
use crate::engine::routing::is_dialable;

const IDS: RangeInclusive<u32> = 1..=10_000;
const SUBCODE_MAX: usize = 24;

/// Kinds of targets, by their codes in the request.
const TO_QUEUE: u32 = 1;
const TO_IVR: u32 = 3;

/// A called route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalledRoute {
    /// Number that leads here.
    pub access_code: String,
    /// Further digits that have to follow it.
    pub subcode: String,
    /// 1: a skill queue; 3: a voice menu.
    pub device_type: u32,
    /// Id of the queue or the menu.
    pub device: u32,
}

/// Where a called route leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteTarget {
    /// To a skill queue.
    Queue(u32),
    /// To a voice menu.
    Ivr(u32),
}

impl CalledRoute {
    /// The number that is dialled.
    fn number(&self) -> String {
        format!("{}{}", self.access_code, self.subcode)
    }

    fn target(&self) -> Option<RouteTarget> {
        match self.device_type {
            TO_QUEUE => Some(RouteTarget::Queue(self.device)),
            TO_IVR => Some(RouteTarget::Ivr(self.device)),
            _ => None,
        }
    }
}

/// The routes that there are before any is added: those of the configured queues and voice menus.
pub(super) fn configured(config: &CentreConfig) -> BTreeMap<u32, CalledRoute> {
    let route = |access_code: &str, device_type, device| CalledRoute {
        access_code: access_code.to_owned(),
        subcode: String::new(),
        device_type,
        device,
    };
    let queues = config.queues.iter().map(|queue| route(&queue.access_number, TO_QUEUE, queue.id));
    let ivrs = config.ivrs.iter().map(|ivr| route(&ivr.access_code, TO_IVR, ivr.id));
    IDS.zip(queues.chain(ivrs)).collect()
}

impl Engine {
    /// Where a number leads.
    pub(in crate::engine) fn route_of(&self, number: &str) -> Option<RouteTarget> {
        self.configuration.routes.values().find(|route| route.number() == number).and_then(CalledRoute::target)
    }

    /// The access codes that lead to skill queues.
    pub(in crate::engine) fn access_codes(&self) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for route in self.configuration.routes.values().filter(|route| route.device_type == TO_QUEUE) {
            if !codes.contains(&route.access_code) {
                codes.push(route.access_code.clone());
            }
        }
        codes
    }

    // Choice: routes belong to every VDN, as queues do; ids of no route are passed over.
    pub(super) fn query_routes(&self, ids: &[u32]) -> Handled {
        if ids.iter().any(|id| !IDS.contains(id)) {
            return Err(CONFIG_INPUT);
        }
        let routes = self.configuration.routes.iter().filter(|(id, _)| ids.is_empty() || ids.contains(id));
        Ok(told(ConfigurationData::Routes(routes.map(|(&id, route)| (id, route.clone())).collect())))
    }

    // Choice: a number leads to one place only, and one that is there.
    pub(super) fn add_route(&mut self, id: Option<u32>, route: CalledRoute) -> Handled {
        let is_subcode = route.subcode.len() <= SUBCODE_MAX && (route.subcode.is_empty() || is_dialable(&route.subcode));
        let target = route.target().filter(|_| is_subcode && is_dialable(&route.access_code)).ok_or(CONFIG_INPUT)?;
        let id = given_or_free(id, &IDS, &self.configuration.routes)?.ok_or(ROUTE_NOT_ADDED)?;
        let is_there = match target {
            RouteTarget::Queue(queue) => self.queue(queue).is_some(),
            RouteTarget::Ivr(wanted) => self.config.ivrs.iter().any(|ivr| ivr.id == wanted),
        };
        let number = route.number();
        if !is_there || !is_dialable(&number) || self.route_of(&number).is_some() {
            return Err(ROUTE_NOT_ADDED);
        }
        self.configuration.routes.insert(id, route);
        Ok(told(ConfigurationData::RouteId(id)))
    }

    pub(super) fn delete_route(&mut self, id: Option<u32>) -> Handled {
        let id = within(id, &IDS)?;
        self.configuration.routes.remove(&id).map(|_| Outcome::Absent).ok_or(ROUTE_NOT_DELETED)
    }
}
