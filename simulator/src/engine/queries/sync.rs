//! State and call data of an agent that reloads its page.

use crate::config::release::Release;
use crate::engine::answer::Outcome;
use crate::engine::answer::sync::SyncInfo;
use crate::engine::model::agent_status::AgentStatus;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::{Leg, LegState};
use crate::engine::state::presence::{Pending, Presence};
use crate::ids::AgentId;

impl State {
    pub(crate) fn agent_status(&self, agent: AgentId) -> Outcome {
        let (agent_state, is_working) = match self.agent_ref(agent).presence {
            Presence::Idle => (AgentStatus::Idle, false),
            Presence::Busy { .. } => (AgentStatus::Busy, false),
            Presence::WrapUp => (AgentStatus::WrapUp, false),
            Presence::Rest { .. } => (AgentStatus::Rest, false),
            // Choice: an agent that inspects counts as being in a call.
            Presence::Occupied => (AgentStatus::InCall, true),
        };
        Outcome::AgentStatus { agent_state, is_working }
    }

    /// State and call data; the event queue is empty afterwards.
    pub(crate) fn sync_agent_info(&mut self, agent: AgentId) -> Outcome {
        self.note_states(&self.touched_agents());
        self.agent_mut(agent).events.clear();
        let known = self.agent_ref(agent);
        let current = self.current_call(agent);
        let held = self.held_calls(agent).last().copied();
        let shown = current.or(held);
        let leg = |call: CallId| self.calls.get(&call).and_then(|known| known.leg(agent));
        let legs: Vec<&Leg> = known.legs.iter().filter_map(|&call| leg(call)).collect();
        let call = shown.and_then(|call| self.calls.get(&call));
        let link = current.and_then(|call| self.link_of(call));
        let is_conference = link.is_some_and(|link| link.is_three_party());
        let feature = call.map(|call| call.feature);
        let partner = match link.filter(|_| is_conference) {
            Some(link) => {
                let customer = self.calls[&link.first].other(link.owner);
                let other = if agent == link.owner { self.calls[&link.second].other(agent) } else { link.owner.to_string() };
                format!("{customer},{other}")
            }
            None => call.map(|call| call.other(agent)).unwrap_or_default(),
        };
        let inspector = self.inspections.iter().find(|(_, running)| running.target == agent).map(|(&id, _)| id);
        let has_mode = self.config.release >= Release::R25_200;
        let info = SyncInfo {
            agent,
            state: known.state.current,
            last_state: known.state.last,
            state_since: known.state.since,
            pre_busy: matches!(known.pending, Some(Pending::Busy { .. })),
            pre_rest: matches!(known.pending, Some(Pending::Rest { .. })),
            call_feature: feature,
            talking_feature: link.map(|link| link.kind.feature()).or(feature),
            call_data: call.map(|call| call.data.clone()).unwrap_or_default(),
            caller: call.map(|call| call.caller.clone()).unwrap_or_default(),
            called: call.map(|call| call.called.clone()).unwrap_or_default(),
            partner,
            // Choice: `firsttalkingFlag` is true while the agent talks in the call that began first.
            first_talking: legs.first().is_some_and(|leg| leg.state == LegState::Talking),
            main_call: known.legs.first().copied(),
            current_call: current,
            held_call: held,
            hold_since: held.and_then(leg).map(|leg| leg.since),
            talk_since: legs.first().and_then(|leg| leg.talked_since),
            second_talk_since: legs.get(1).and_then(|leg| leg.talked_since),
            inspector,
            recording: legs.iter().find_map(|leg| leg.recording).map(|recording| (known.config.vdn, recording.begin)),
            operation: known.operation.map(|(operation, _)| operation),
            operation_since: known.operation.map(|(_, since)| since),
            // Choice: the change history names the field without a value or a meaning; it is what the sign-in named.
            sign_in_mode: known.session.as_ref().map(|session| session.sign_in_mode.clone()).filter(|_| has_mode),
            now: self.now,
        };
        Outcome::Sync(Box::new(info))
    }
}
