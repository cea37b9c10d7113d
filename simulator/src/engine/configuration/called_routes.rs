//! Called routes: which number leads to which skill queue or voice menu.

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::queues::AccessCode;
use crate::engine::answer::refusal::{CONFIG_INPUT, ROUTE_NOT_ADDED, ROUTE_NOT_DELETED};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, queried, within};
use crate::engine::model::call::number::is_dialable;
use crate::engine::model::configuration::route::{CalledRoute, RouteTarget};
use crate::engine::state::State;
use crate::ids::{RouteId, VdnId};

const IDS: &Ids = &[1..=10_000];
const SUBCODE_MAX: usize = 24;

impl State {
    /// Where a number leads.
    pub(crate) fn route_of(&self, number: &str) -> Option<RouteTarget> {
        self.configuration.routes.values().find(|route| route.number() == number).map(|route| route.target)
    }

    /// The access codes that lead to skill queues.
    // Choice: an access code has the id of the first route that begins with it, and is described by the name of the queue there.
    pub(crate) fn access_codes(&self, vdn: VdnId) -> Vec<AccessCode> {
        let mut codes: Vec<AccessCode> = Vec::new();
        for (&id, route) in &self.configuration.routes {
            let RouteTarget::Queue(queue) = route.target else { continue };
            if codes.iter().all(|code| code.number != route.access_code) {
                let description = self.queue(queue).map(|queue| queue.name.clone()).unwrap_or_default();
                codes.push(AccessCode { id: id.0, number: route.access_code.clone(), description, vdn });
            }
        }
        codes
    }

    // Choice: routes belong to every VDN, as queues do; unknown ids are ignored.
    pub(crate) fn query_routes(&self, ids: &[RouteId]) -> Handled {
        Ok(ConfigurationData::Routes(queried(ids, IDS, &self.configuration.routes)?).into())
    }

    // Choice: a number leads to one target only, which has to exist.
    pub(crate) fn add_route(&mut self, id: Option<RouteId>, route: CalledRoute) -> Handled {
        let is_subcode = route.subcode.len() <= SUBCODE_MAX && (route.subcode.is_empty() || is_dialable(&route.subcode));
        if !is_subcode || !is_dialable(&route.access_code) {
            return Err(CONFIG_INPUT);
        }
        let id = given_or_free(id, IDS, |id| self.configuration.routes.contains_key(&id))?.ok_or(ROUTE_NOT_ADDED)?;
        let is_there = match route.target {
            RouteTarget::Queue(queue) => self.queue(queue).is_some(),
            RouteTarget::Ivr(wanted) => self.config.ivrs.iter().any(|ivr| ivr.id == wanted),
        };
        let number = route.number();
        if !is_there || !is_dialable(&number) || self.route_of(&number).is_some() {
            return Err(ROUTE_NOT_ADDED);
        }
        self.configuration.routes.insert(id, route);
        Ok(ConfigurationData::RouteId(id).into())
    }

    pub(crate) fn delete_route(&mut self, id: Option<RouteId>) -> Handled {
        let id = within(id, IDS)?;
        self.configuration.routes.remove(&id).map(|_| Outcome::Absent).ok_or(ROUTE_NOT_DELETED)
    }
}
