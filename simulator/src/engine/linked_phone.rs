//! Real telephones that are linked to agents: they ring until the agent has them lifted or hung up.

use super::Engine;
use super::agent::Presence;
use super::answer::{Handled, Outcome};
use super::answering::Unanswered;
use super::call::{CallId, Feature, LegState};
use super::codes::{PHONE_IN_CALL, PHONE_NOT_RINGING};
use super::event::{CallInfo, EventKind, HungUpBy};
use super::timers::millis;

impl Engine {
    /// Lets a linked telephone ring for an offered call. Gives whether the agent has one that is on the hook.
    // Choice: it rings for offered calls and for calls that the agent places; it lifts itself when the agent inspects, fetches a call,
    // confers or listens to a recording.
    pub(super) fn ring_linked_phone(&mut self, agent: u32, info: &CallInfo) -> bool {
        self.rings(agent, Some((info.call, info.caller.clone())))
    }

    fn rings(&mut self, agent: u32, incoming: Option<(CallId, String)>) -> bool {
        let owner = self.agent_mut(agent);
        if !owner.config.linked_phone || owner.off_hook {
            return false;
        }
        owner.phone_rings = true;
        self.emit(agent, EventKind::PhoneAlerting { incoming });
        true
    }

    /// Lets a linked telephone ring before the agent's own call goes out. Gives whether the agent has one that is on the hook.
    pub(super) fn ring_before_dialling(&mut self, agent: u32, call: CallId) -> bool {
        let rings = self.rings(agent, None);
        if rings {
            let until = self.now.saturating_add(millis(self.config.answer_timeout));
            let before = std::mem::replace(&mut self.agent_mut(agent).presence, Presence::Occupied);
            self.set_leg(agent, call, LegState::Lifting { until, before });
        }
        rings
    }

    /// The agent does not lift its telephone, so its call never goes out.
    // Choice: a call to another agent fails with the event of its kind. No event told of a new state, so none tells of the old one.
    pub(super) fn phone_not_lifted(&mut self, agent: u32, call: CallId, by: HungUpBy) {
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

    pub(super) fn phone_pickup(&mut self, agent: u32) -> Handled {
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

    // Choice: what follows is what follows a rejection that sends the call back to the queue; a call of one's own does not go out.
    pub(super) fn phone_hang_up(&mut self, agent: u32) -> Handled {
        let call = self.rung_at_phone(agent).ok_or(PHONE_NOT_RINGING)?;
        if let Some(LegState::Lifting { .. }) = self.leg_state(agent, call) {
            self.phone_not_lifted(agent, call, HungUpBy::Agent);
            return Ok(Outcome::Reserved);
        }
        self.hang_up_phone(agent, HungUpBy::Agent);
        self.unanswered(agent, call, Unanswered::Refused);
        Ok(Outcome::Reserved)
    }

    fn set_leg(&mut self, agent: u32, call: CallId, state: LegState) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent)) {
            leg.state = state;
            leg.since = now;
        }
    }

    fn rung_at_phone(&self, agent: u32) -> Option<CallId> {
        let known = self.agent_ref(agent);
        known.legs.first().copied().filter(|_| known.phone_rings)
    }

    /// Puts a phone that stays lifted between calls on the hook.
    // Choice: a phone that is on the hook stays there, without an event; during a call or an inspection it is refused.
    pub(super) fn release_phone(&mut self, agent: u32) -> Handled {
        let is_inspecting = self.inspections.contains_key(&agent) || self.media.playbacks.contains_key(&agent) || self.confers(agent);
        let owner = self.agent_mut(agent);
        if is_inspecting || !owner.legs.is_empty() {
            return Err(PHONE_IN_CALL);
        }
        if std::mem::take(&mut owner.off_hook) {
            self.emit(agent, EventKind::PhoneRelease { by: HungUpBy::Agent });
        }
        Ok(Outcome::Absent)
    }
}
