//! Agents that watch their VDN: they are notified of every sign-in and sign-out, and when nobody else is idle.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_simulator::engine::{Event, EventKind, WatchedChange};
use ccgateway_simulator::{AgentId, AgentState};

use crate::checks::invariants::Picture;
use crate::constants::{AGENTS, INSPECTORS};

/// What is known of those who watch.
#[derive(Debug, Default)]
pub(crate) struct Watchers {
    /// Whether nobody else was idle when it was looked last, by watcher.
    all_busy: BTreeMap<AgentId, bool>,
    signed_in: BTreeSet<AgentId>,
}

impl Watchers {
    /// An agent has signed in, and watches its VDN or not.
    pub(crate) fn signed_in(&mut self, agent: AgentId, watches_vdn: bool) {
        self.all_busy.remove(&agent);
        if watches_vdn && INSPECTORS.contains(&agent) {
            self.all_busy.insert(agent, false);
        }
    }

    /// Checks the events since the last look against the state. `at_once`: all of them have one cause.
    pub(crate) fn check(&mut self, picture: &Picture, events: &[Event], at_once: bool) {
        for event in events {
            match &event.kind {
                EventKind::AllAgentBusy => assert!(self.all_busy.contains_key(&event.agent), "{event:?} is for nobody who watches"),
                EventKind::QcAgentStateNotify { agent, .. } => {
                    assert!(INSPECTORS.contains(&event.agent) && are_colleagues(*agent, event.agent), "{event:?}");
                }
                _ => {}
            }
        }
        self.all_busy.retain(|&watcher, _| picture.is_signed_in(watcher));
        let signed_in: BTreeSet<AgentId> = AGENTS.into_iter().filter(|agent| picture.is_signed_in(*agent)).collect();
        let changed: BTreeSet<AgentId> = signed_in.symmetric_difference(&self.signed_in).copied().collect();
        for (&watcher, were_busy) in &mut self.all_busy {
            let received: Vec<&Event> = events.iter().filter(|event| event.agent == watcher).collect();
            let was_notified = received.iter().any(|event| event.kind == EventKind::AllAgentBusy);
            let mut colleagues = signed_in.iter().filter(|agent| are_colleagues(**agent, watcher)).peekable();
            let are_busy = colleagues.peek().is_some() && colleagues.all(|agent| picture.agent(*agent).state != AgentState::Idle);
            assert!(was_notified || *were_busy || !are_busy, "{watcher} was not notified that nobody is idle");
            assert!(!was_notified || are_busy || !at_once, "{watcher} was notified that nobody is idle, but somebody is");
            *were_busy = are_busy;
            let watched_before = self.signed_in.contains(&watcher);
            for &agent in changed.iter().filter(|agent| watched_before && are_colleagues(**agent, watcher)) {
                let last = received.iter().rev().find_map(|event| match event.kind {
                    EventKind::QcAgentStateNotify { agent: about, change: WatchedChange::Login } if about == agent => Some(true),
                    EventKind::QcAgentStateNotify { agent: about, change: WatchedChange::Logout } if about == agent => Some(false),
                    _ => None,
                });
                assert_eq!(last, Some(signed_in.contains(&agent)), "what {watcher} received about {agent}");
            }
        }
        self.signed_in = signed_in;
    }
}

/// Agents of one VDN have numbers of one thousand.
fn are_colleagues(agent: AgentId, other: AgentId) -> bool {
    agent != other && agent.0 / 1000 == other.0 / 1000
}
