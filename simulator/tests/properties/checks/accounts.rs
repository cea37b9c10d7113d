//! The passwords of agents, and what a sign-in answers about them.

use std::collections::BTreeMap;

use ccgateway_simulator::engine::SignIn;
use ccgateway_simulator::{AgentId, VdnId};

use crate::constants::START;

/// The configured password of the agent that has one.
pub(crate) const PASSWORD: &str = "Aa1-aaAA";
/// Agents whose password expires, and after how many days.
pub(crate) const EXPIRING: [(AgentId, u32); 2] = [(AgentId(1005), 0), (AgentId(2002), 1)];
const DAY: u64 = 86_400_000;
/// How long a new password is good.
const NEW_DAYS: u32 = 180;

/// The passwords as their owners know them.
#[derive(Debug)]
pub(crate) struct Accounts {
    changed: BTreeMap<AgentId, String>,
    expiries: BTreeMap<AgentId, u64>,
}

impl Accounts {
    pub(crate) fn new() -> Self {
        let expiries = EXPIRING.into_iter().map(|(agent, days)| (agent, START + u64::from(days) * DAY));
        Self { changed: BTreeMap::new(), expiries: expiries.collect() }
    }

    pub(crate) fn password_of(&self, agent: AgentId) -> String {
        self.changed.get(&agent).map_or(PASSWORD, String::as_str).to_owned()
    }

    /// An agent has changed its password.
    pub(crate) fn changes(&mut self, agent: AgentId, password: &str, now: u64) {
        self.changed.insert(agent, password.to_owned());
        if let Some(expiry) = self.expiries.get_mut(&agent) {
            *expiry = now + u64::from(NEW_DAYS) * DAY;
        }
    }

    /// Checks the answer to a sign-in against what is known.
    pub(crate) fn check(&self, answer: &SignIn, now: u64) {
        let expiry = self.expiries.get(&answer.agent);
        let days = expiry.map(|at| u32::try_from(at.saturating_sub(now) / DAY).unwrap());
        let has_expired = expiry.is_some_and(|at| *at <= now);
        assert_eq!((answer.password_days, answer.must_change_password), (days, has_expired), "{answer:?}");
        assert_eq!((answer.login_time, answer.vdn), (now, VdnId(answer.agent.0 / 1000)), "{answer:?}");
    }
}
