//! Real telephones that are linked to agents: they ring until the agent has them lifted or hung up.

use crate::engine::answer::refusal::PHONE_NOT_RINGING;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::calls::answering::Unanswered;
use crate::engine::event::call::CallInfo;
use crate::engine::event::linked_phone::{LinkageEvent, PhoneStatus};
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::presence::Presence;
use crate::ids::AgentId;

impl State {
    /// Tells a program that signed in with `phonelinkage` whether that worked.
    // Choice: it works for agents that have a linked telephone, which is connected with the platform.
    pub(crate) fn link_phone(&mut self, agent: AgentId) {
        let linked = self.agent_ref(agent).config.linked_phone;
        self.emit(agent, EventKind::Linkage(LinkageEvent::Capability { linked }));
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.phone_linked = linked;
        }
        self.emit_linkage(agent, LinkageEvent::Status(PhoneStatus::Online));
    }

    /// Lets a linked telephone ring for an offered call. Gives whether the agent has one that is on the hook.
    // Choice: it rings for offered calls and for calls that the agent places; it is lifted without ringing when the agent
    // inspects, fetches a call, joins a conference or listens to a recording.
    pub(crate) fn ring_linked_phone(&mut self, agent: AgentId, info: &CallInfo) -> bool {
        self.rings(agent, Some((info.call, info.caller.clone())))
    }

    fn rings(&mut self, agent: AgentId, incoming: Option<(CallId, String)>) -> bool {
        let owner = self.agent_mut(agent);
        if !owner.config.linked_phone || owner.off_hook {
            return false;
        }
        owner.phone_rings = true;
        self.emit(agent, EventKind::PhoneAlerting { incoming });
        true
    }

    /// Lets a linked telephone ring before the agent's own call goes out. Gives whether the agent has one that is on the hook.
    pub(crate) fn ring_before_dialling(&mut self, agent: AgentId, call: CallId) -> bool {
        let rings = self.rings(agent, None);
        if rings {
            let until = self.now.saturating_add(millis(self.config.answer_timeout));
            let before = std::mem::replace(&mut self.agent_mut(agent).presence, Presence::Occupied);
            self.set_leg(agent, call, LegState::Lifting { until, before });
        }
        rings
    }

    /// The agent does not lift its telephone, so its call never goes out.
    // Choice: a call to another agent fails with the event for internal calls. No event reported a new state, so none reports the previous
    // one.
    pub(crate) fn phone_not_lifted(&mut self, agent: AgentId, call: CallId, by: HungUpBy) {
        let Some(LegState::Lifting { before, .. }) = self.leg_state(agent, call) else { return };
        let Some(failed) = self.calls.remove(&call) else { return };
        self.forget_leg(agent, call);
        if failed.feature == Feature::Internal {
            self.emit(agent, EventKind::InsideCallFail { call });
        } else {
            self.emit(agent, EventKind::CallOutFail { call });
            self.emit(agent, EventKind::ConnectFail { call });
        }
        self.hang_up_phone(agent, by);
        self.agent_mut(agent).presence = before;
        if self.agent_ref(agent).session.is_some() {
            self.take_pending(agent);
        }
    }

    pub(crate) fn phone_pickup(&mut self, agent: AgentId) -> Handled {
        let call = self.rung_at_phone(agent).ok_or(PHONE_NOT_RINGING)?;
        let owner = self.agent_mut(agent);
        owner.phone_rings = false;
        owner.off_hook = true;
        self.emit(agent, EventKind::PhoneOffhook);
        if let Some(LegState::Lifting { before, .. }) = self.leg_state(agent, call) {
            self.agent_mut(agent).presence = before;
            self.set_leg(agent, call, LegState::Dialling);
            self.goes_out(agent, call, true);
        } else {
            self.connect(call, agent);
        }
        Ok(Outcome::Reserved)
    }

    // Choice: hanging up has the consequences of a rejection that returns the call to the queue; a call that the agent places does not go
    // out.
    pub(crate) fn phone_hang_up(&mut self, agent: AgentId) -> Handled {
        let call = self.rung_at_phone(agent).ok_or(PHONE_NOT_RINGING)?;
        if let Some(LegState::Lifting { .. }) = self.leg_state(agent, call) {
            self.phone_not_lifted(agent, call, HungUpBy::Agent);
            return Ok(Outcome::Reserved);
        }
        self.hang_up_phone(agent, HungUpBy::Agent);
        self.unanswered(agent, call, Unanswered::Refused);
        Ok(Outcome::Reserved)
    }

    fn set_leg(&mut self, agent: AgentId, call: CallId, state: LegState) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent)) {
            leg.state = state;
            leg.since = now;
        }
    }

    fn rung_at_phone(&self, agent: AgentId) -> Option<CallId> {
        let known = self.agent_ref(agent);
        known.legs.first().copied().filter(|_| known.phone_rings)
    }
}
