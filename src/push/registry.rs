//! The agents of a receiver, found by the token of a request before its body is read.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::agent::PushedAgent;
use crate::event::gap::Gap;
use crate::session::Session;

/// How long a receiver still answers for an agent whose stream has ended: the gateway may report the end of the session.
const LINGER: Duration = Duration::from_secs(120);

/// The agents of a receiver.
#[derive(Default)]
pub(super) struct Registry {
    /// Makes keys of tokens. Its own keys are random, so the time of a search tells nothing of a token.
    hasher: RandomState,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    agents: Vec<Arc<PushedAgent>>,
    by_token: HashMap<u64, Arc<PushedAgent>>,
}

impl Registry {
    /// Adds an agent, and forgets those whose sessions are over.
    pub(super) fn add(&self, agent: &Arc<PushedAgent>) {
        let now = Instant::now();
        let mut state = self.state();
        let stale: Vec<_> = state.agents.iter().filter(|known| known.is_stale(now, LINGER)).cloned().collect();
        stale.iter().for_each(|known| state.remove(known));
        state.agents.push(Arc::clone(agent));
        drop(state);
        self.renew(agent);
    }

    /// Takes note of the present tokens of an agent.
    pub(super) fn renew(&self, agent: &Arc<PushedAgent>) {
        let mut state = self.state();
        let (before, now) = agent.renew_keys(|token| self.hasher.hash_one(token));
        before.iter().for_each(|key| drop(state.by_token.remove(key)));
        state.by_token.extend(now.into_iter().map(|key| (key, Arc::clone(agent))));
    }

    pub(super) fn remove(&self, agent: &Arc<PushedAgent>) {
        self.state().remove(agent);
    }

    /// The agent that has given the gateway this token.
    pub(super) fn find(&self, token: &str) -> Option<Arc<PushedAgent>> {
        let key = self.hasher.hash_one(token);
        let found = self.state().by_token.get(&key).cloned();
        found.filter(|agent| agent.accepts(token))
    }

    /// The agent of a session whose stream can go on.
    pub(super) fn of_session(&self, session: &Session) -> Option<Arc<PushedAgent>> {
        self.state().agents.iter().find(|agent| agent.is_of(session) && !agent.is_over()).cloned()
    }

    pub(super) fn mark_all(&self, gap: &Gap) {
        self.state().agents.iter().for_each(|agent| agent.feed.mark(gap.clone()));
    }

    pub(super) fn len(&self) -> usize {
        self.state().agents.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn remove(&mut self, agent: &Arc<PushedAgent>) {
        self.agents.retain(|known| !Arc::ptr_eq(known, agent));
        agent.keys().iter().for_each(|key| drop(self.by_token.remove(key)));
    }
}
