//! What may have changed since the engine settled last, so that settling looks at that alone and not at every agent.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Deref, DerefMut};

use super::Engine;
use super::call::CallId;

/// A map that takes note of the values that are handed out to be changed.
#[derive(Debug)]
pub(super) struct Tracked<K, V> {
    values: BTreeMap<K, V>,
    touched: BTreeSet<K>,
}

/// A value that takes note of being handed out to be changed.
#[derive(Debug, Default)]
pub(super) struct Flagged<T> {
    value: T,
    touched: bool,
}

impl<K: Copy + Ord, V> Tracked<K, V> {
    pub(super) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let value = self.values.get_mut(key)?;
        self.touched.insert(*key);
        Some(value)
    }

    pub(super) fn insert(&mut self, key: K, value: V) {
        self.touched.insert(key);
        self.values.insert(key, value);
    }

    pub(super) fn remove(&mut self, key: &K) -> Option<V> {
        self.touched.insert(*key);
        self.values.remove(key)
    }
}

impl<K, V> Default for Tracked<K, V> {
    fn default() -> Self {
        Self { values: BTreeMap::new(), touched: BTreeSet::new() }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Tracked<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(values: I) -> Self {
        Self { values: values.into_iter().collect(), touched: BTreeSet::new() }
    }
}

impl<K, V> Deref for Tracked<K, V> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &Self::Target {
        &self.values
    }
}

impl<T> Deref for Flagged<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Flagged<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.touched = true;
        &mut self.value
    }
}

impl Engine {
    /// Agents whose state, calls or deadlines may be others than when the engine settled last.
    pub(super) fn touched_agents(&self) -> Vec<u32> {
        // These are rare, and whom they concern is not told by their keys.
        if self.links.touched || self.inspections.touched || self.media.conferences.touched || self.failures.touched {
            return self.agents.keys().copied().collect();
        }
        let with_calls = self.touched_calls().filter_map(|call| self.calls.get(&call)).flat_map(|call| &call.legs).map(|leg| leg.agent);
        let touched: BTreeSet<u32> = self.agents.touched.iter().copied().chain(with_calls).collect();
        touched.into_iter().collect()
    }

    pub(super) fn touched_calls(&self) -> impl Iterator<Item = CallId> {
        self.calls.touched.iter().copied()
    }

    /// Begins anew, when everything that was touched has been looked at.
    pub(super) fn forget_touched(&mut self) {
        self.agents.touched.clear();
        self.calls.touched.clear();
        self.links.touched = false;
        self.inspections.touched = false;
        self.media.conferences.touched = false;
        self.failures.touched = false;
    }
}

#[cfg(test)]
mod tests {
    use crate::Config;
    use crate::engine::{Command, Control, Engine, PollOutcome, SignInRequest};

    fn sign_in(engine: &mut Engine, agent: u32) -> String {
        let request = SignInRequest { password: Some(String::new()), phone: Some("7".into()), ..Default::default() };
        let guid = engine.command(agent, None, Command::Login(request), 0).set_guid.unwrap();
        engine.command(agent, Some(&guid), Command::ResetSkill { auto: true, skills: vec![] }, 0);
        guid
    }

    #[test]
    fn news_is_for_agents_that_a_poll_would_tell_something_new() {
        let mut engine = Engine::new(Config::contact_centre(1001..=1003), 1, 0);
        let guids = [1001, 1002].map(|agent| sign_in(&mut engine, agent));
        let news = |engine: &mut Engine| engine.take_news().into_iter().collect::<Vec<_>>();
        assert_eq!(news(&mut engine), [1001, 1002]);
        assert_eq!(news(&mut engine), [0; 0]);
        engine.control(Control::CustomerCalls { from: "0555".into(), to: "60001".into() }, 0).unwrap();
        assert_eq!(news(&mut engine), [1001]);
        while let PollOutcome::Event { .. } = engine.poll(1001, Some(&guids[0]), 0) {}
        engine.command(1002, Some(&guids[1]), Command::GetAgentStatus, 0);
        assert_eq!(news(&mut engine), [0; 0]);
        engine.control(Control::ExpireGuid { agent: 1002 }, 0).unwrap();
        assert_eq!(news(&mut engine), [1002]);
        engine.control(Control::DropSession { agent: 1002 }, 0).unwrap();
        assert_eq!(news(&mut engine), [1002]);
    }

    #[test]
    fn time_is_quiet_until_the_next_deadline_or_less_long() {
        let mut engine = Engine::new(Config::contact_centre([1001]), 1, 0);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (u64::MAX, None));
        let guid = sign_in(&mut engine, 1001);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (120_000, Some(120_000)));
        engine.poll(1001, Some(&guid), 100_000);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (120_000, Some(220_000)));
        engine.advance(120_000);
        assert_eq!((engine.quiet_until(), engine.next_deadline()), (220_000, Some(220_000)));
    }
}
