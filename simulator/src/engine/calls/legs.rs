//! Who is in which call, and which calls belong together.

use crate::engine::event::call::CallInfo;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::{Leg, LegState};
use crate::engine::state::link::Link;
use crate::ids::AgentId;

impl State {
    pub(crate) fn leg_state(&self, agent: AgentId, call: CallId) -> Option<LegState> {
        self.calls.get(&call)?.leg(agent).map(|leg| leg.state)
    }

    pub(crate) fn link_of(&self, call: CallId) -> Option<Link> {
        self.links.iter().copied().find(|link| link.involves(call))
    }

    pub(crate) fn unlink(&mut self, link: Link) {
        self.links.retain(|known| known.second != link.second);
    }

    pub(crate) fn is_muted(&self, agent: AgentId) -> bool {
        let leg = self.current_call(agent).and_then(|call| self.calls.get(&call)?.leg(agent));
        leg.is_some_and(|leg| leg.muted)
    }

    /// The call the agent talks in, else the one it dials, else the one it is offered.
    pub(crate) fn current_call(&self, agent: AgentId) -> Option<CallId> {
        let rank = |call: CallId| match self.leg_state(agent, call)? {
            LegState::Talking => Some(0),
            LegState::Lifting { .. } | LegState::Dialling => Some(1),
            LegState::Ringing { .. } => Some(2),
            LegState::Held | LegState::Joined | LegState::Suspended => None,
        };
        let ranked = self.agent_ref(agent).legs.iter().filter_map(|&call| Some((rank(call)?, call)));
        ranked.min_by_key(|&(rank, _)| rank).map(|(_, call)| call)
    }

    /// Calls the agent holds, the one held first first.
    pub(crate) fn held_calls(&self, agent: AgentId) -> Vec<CallId> {
        let mut held: Vec<(u64, CallId)> = self
            .agent_ref(agent)
            .legs
            .iter()
            .filter_map(|&call| {
                let leg = self.calls.get(&call)?.leg(agent)?;
                (leg.state == LegState::Held).then_some((leg.since, call))
            })
            .collect();
        held.sort_unstable();
        held.into_iter().map(|(_, call)| call).collect()
    }

    /// Takes a call that is gone off the agent's list. Gives whether the agent is in no call any more.
    pub(crate) fn forget_leg(&mut self, agent: AgentId, call: CallId) -> bool {
        let legs = &mut self.agent_mut(agent).legs;
        legs.retain(|&known| known != call);
        legs.is_empty()
    }

    pub(crate) fn call_info(&self, call: CallId) -> CallInfo {
        let known = &self.calls[&call];
        CallInfo {
            call,
            caller: known.caller.clone(),
            called: known.called.clone(),
            feature: known.feature,
            transferred_from: known.transferred_from,
            video: known.video,
        }
    }

    pub(crate) fn next_call_id(&mut self) -> (CallId, u32) {
        self.last_call += 1;
        (CallId::new(self.now, self.last_call), self.last_call)
    }

    pub(crate) fn add_leg(&mut self, call: CallId, agent: AgentId, state: LegState) {
        let leg = Leg::new(agent, state, self.now);
        if let Some(known) = self.calls.get_mut(&call) {
            known.legs.push(leg);
            self.agent_mut(agent).legs.push(call);
        }
    }

    pub(crate) fn remove_leg(&mut self, call: CallId, agent: AgentId) -> Option<Leg> {
        self.agent_mut(agent).legs.retain(|&known| known != call);
        let legs = &mut self.calls.get_mut(&call)?.legs;
        let index = legs.iter().position(|leg| leg.agent == agent)?;
        Some(legs.remove(index))
    }
}
