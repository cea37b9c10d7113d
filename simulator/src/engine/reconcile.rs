//! What follows from any change. Only what may have changed since the last time is looked at, and not every agent.

use std::collections::BTreeSet;

use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    /// Brings everything up to date after a change: waiting calls find agents, and changes of state are noted.
    pub(crate) fn reconcile(&mut self) {
        self.releasing = None;
        self.ending = None;
        self.route();
        // Routing may have ended talks, too.
        self.end_interrupted_playbacks();
        self.note_all_busy();
        let touched = self.touched_agents();
        self.note_states(&touched);
        self.note_calls(&touched);
        self.note_deadlines(&touched);
        self.forget_touched();
        debug_assert!(self.is_reconciled(), "a change was missed");
    }

    /// Whether looking at everything would find nothing more to note.
    fn is_reconciled(&self) -> bool {
        let is_noted = |agent: AgentId| self.has_noted_state(agent) && self.has_noted_call(agent);
        self.agents.keys().all(|&agent| is_noted(agent)) && self.next_deadline().is_none_or(|deadline| self.quiet_until <= deadline)
    }

    /// Agents whose state, calls or deadlines may have changed since the last time.
    pub(crate) fn touched_agents(&self) -> Vec<AgentId> {
        // These are rare, and their keys don't say which agents they concern.
        if self.links.touched || self.inspections.touched || self.media.conferences.touched || self.failures.touched {
            return self.agents.keys().copied().collect();
        }
        let with_calls = self.touched_calls().filter_map(|call| self.calls.get(&call)).flat_map(|call| &call.legs).map(|leg| leg.agent);
        let touched: BTreeSet<AgentId> = self.agents.touched.iter().copied().chain(with_calls).collect();
        touched.into_iter().collect()
    }

    pub(crate) fn touched_calls(&self) -> impl Iterator<Item = CallId> {
        self.calls.touched.iter().copied()
    }

    /// Starts afresh, after everything that was touched has been looked at.
    fn forget_touched(&mut self) {
        self.agents.touched.clear();
        self.calls.touched.clear();
        self.links.touched = false;
        self.inspections.touched = false;
        self.media.conferences.touched = false;
        self.failures.touched = false;
    }
}
