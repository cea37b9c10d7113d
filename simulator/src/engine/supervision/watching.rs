//! Inspectors watch other agents: their sign-ins and sign-outs, and whether anybody is left who could take a call.
//!
//! An inspector names agents (`beginMonitor`), or watches all of its VDN from the sign-in on (`listenStatus`).

use crate::config::right::Right;
use crate::engine::answer::refusal::BAD_PARAMETER;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::EventKind;
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::ids::{AgentId, VdnId};

/// How many agents one request may name.
const MONITORED_MAX: usize = 500;

impl State {
    /// Begins or ends to notify an inspector of what agents do.
    // Choice: agents of other VDNs and unknown ids are ignored.
    pub(crate) fn monitor(&mut self, inspector: AgentId, agents: &[AgentId], on: bool) -> Handled {
        self.may_act_on(inspector, None, Right::Monitor)?;
        if agents.is_empty() || agents.len() > MONITORED_MAX {
            return Err(BAD_PARAMETER);
        }
        let vdn = self.agent_ref(inspector).config.vdn;
        for &agent in agents {
            let is_own = self.agents.get(&agent).is_some_and(|known| known.config.vdn == vdn);
            if on && is_own && agent != inspector {
                self.agent_mut(inspector).watched.insert(agent);
                self.monitors.insert(inspector);
            } else if !on {
                self.agent_mut(inspector).watched.remove(&agent);
            }
        }
        Ok(Outcome::Absent)
    }

    /// Tells those who watch an agent what it did.
    // Choice: who watches a VDN since the sign-in is told of sign-ins and sign-outs alone, as the page has it; who named the agent, of
    // everything.
    pub(crate) fn notify_watchers(&mut self, agent: AgentId, change: WatchedChange) {
        let watchers: Vec<AgentId> = if matches!(change, WatchedChange::Login | WatchedChange::Logout) {
            let vdn = self.agent_ref(agent).config.vdn;
            let watches = |id: AgentId, known: &Agent| {
                known.watched.contains(&agent) || known.watches_vdn() && known.config.vdn == vdn && id != agent
            };
            self.agents.iter().filter(|&(&id, known)| watches(id, known)).map(|(&id, _)| id).collect()
        } else {
            self.monitors.iter().copied().filter(|&monitor| self.agent_ref(monitor).watched.contains(&agent)).collect()
        };
        for watcher in watchers {
            self.emit(watcher, EventKind::QcAgentStateNotify { agent, change });
        }
    }

    /// Tells those who watch a VDN when none of its agents that are signed in is idle any more.
    // Choice: no source says who gets the event and which agents count. Here the agents that watch a VDN get it, each time the last of the
    // other agents stops being idle.
    pub(crate) fn note_all_busy(&mut self) {
        let watchers: Vec<(AgentId, VdnId)> =
            self.agents.iter().filter(|(_, known)| known.watches_vdn()).map(|(&id, known)| (id, known.config.vdn)).collect();
        for (watcher, vdn) in watchers {
            let is_colleague = |id: AgentId, known: &Agent| known.session.is_some() && known.config.vdn == vdn && id != watcher;
            let mut colleagues = self.agents.iter().filter(|&(&id, known)| is_colleague(id, known)).peekable();
            let all_busy = colleagues.peek().is_some() && colleagues.all(|(_, known)| !known.is_idle());
            let notified =
                self.agent_mut(watcher).session.as_mut().map(|session| std::mem::replace(&mut session.notified_all_busy, all_busy));
            if all_busy && notified == Some(false) {
                self.emit(watcher, EventKind::AllAgentBusy);
            }
        }
    }
}
