//! Calls are offered to agents and answered.

use crate::engine::event::EventKind;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::AgentId;

impl State {
    /// A call is offered to an idle agent.
    pub(crate) fn offer(&mut self, call: CallId, agent: AgentId) {
        let until = self.now.saturating_add(millis(self.config.answer_timeout));
        self.add_leg(call, agent, LegState::Ringing { until });
        self.occupy(agent);
        self.ring(call, agent);
    }

    /// A call rings at an agent that it has occupied.
    pub(crate) fn ring(&mut self, call: CallId, agent: AgentId) {
        let info = self.call_info(call);
        if self.ring_linked_phone(agent, &info) {
            return;
        }
        self.lift_phone(agent, Some((call, info.caller.clone())));
        if self.agent_ref(agent).session.as_ref().is_some_and(|session| session.auto_answer) {
            self.emit(agent, EventKind::AutoAnswer(info));
            self.connect(call, agent);
        } else {
            self.emit(agent, EventKind::Ringing(info));
            self.emit_other_party(call, agent);
        }
    }

    /// Tells an agent that is to answer by hand of the other party.
    // Choice: the guide lists AgentEvent_Customer_Alerting for incoming calls, although the event's own page describes a party that is
    // being rung. It names the other party.
    fn emit_other_party(&mut self, call: CallId, agent: AgentId) {
        let known = &self.calls[&call];
        let phone = known.other(agent);
        let workno = if known.outside.is_empty() { phone.clone() } else { String::new() };
        self.emit(agent, EventKind::CustomerAlerting { call, phone, workno });
    }

    /// The agent that was rung answers.
    pub(crate) fn connect(&mut self, call: CallId, agent: AgentId) {
        if let Some(link) = self.link_of(call) {
            self.help_answered(link);
            return;
        }
        if let Some(transfer) = self.transfer_of(call) {
            self.transfer_answered(transfer, Some(agent));
            return;
        }
        self.talk(agent, call);
        let caller = self.calls[&call].legs.iter().find(|leg| leg.state == LegState::Dialling).map(|leg| leg.agent);
        if let Some(caller) = caller {
            self.talk(caller, call);
        }
    }

    /// The agent talks in this call, from now on or again.
    pub(crate) fn talk(&mut self, agent: AgentId, call: CallId) {
        self.enter_talk(agent, call);
        self.recording_starts(agent, call);
    }

    /// The agent talks, but recording has not begun.
    pub(crate) fn enter_talk(&mut self, agent: AgentId, call: CallId) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent)) {
            leg.state = LegState::Talking;
            leg.since = now;
            leg.muted = false;
            leg.video_muted = false;
            leg.talked_since.get_or_insert(now);
        }
        let info = self.call_info(call);
        self.emit(agent, EventKind::Talking(info));
    }
}
