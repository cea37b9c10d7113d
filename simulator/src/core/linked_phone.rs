//! Real telephones that are linked to agents: they ring until the agent has them lifted or hung up.

use super::Core;
use super::answer::{Handled, Outcome};
use super::answering::Unanswered;
use super::call::CallId;
use super::codes::{PHONE_IN_CALL, PHONE_NOT_RINGING};
use super::event::{CallInfo, EventKind, HungUpBy};

impl Core {
    /// Lets a linked telephone ring for an offered call. Gives whether the agent has one that is on the hook.
    // Choice: only offered calls wait for the telephone; it lifts itself when the agent dials, inspects or fetches a call.
    pub(super) fn ring_linked_phone(&mut self, agent: u32, info: &CallInfo) -> bool {
        let owner = self.agent_mut(agent);
        if !owner.config.linked_phone || owner.off_hook {
            return false;
        }
        owner.phone_rings = true;
        self.emit(agent, EventKind::PhoneAlerting { incoming: Some((info.call, info.caller.clone())) });
        true
    }

    pub(super) fn phone_pickup(&mut self, agent: u32) -> Handled {
        let call = self.rung_at_phone(agent).ok_or(PHONE_NOT_RINGING)?;
        let owner = self.agent_mut(agent);
        owner.phone_rings = false;
        owner.off_hook = true;
        self.emit(agent, EventKind::PhoneOffhook);
        self.connect(call, agent);
        Ok(Outcome::Reserved)
    }

    // Choice: what follows is what follows a rejection that sends the call back to the queue.
    pub(super) fn phone_hang_up(&mut self, agent: u32) -> Handled {
        let call = self.rung_at_phone(agent).ok_or(PHONE_NOT_RINGING)?;
        self.hang_up_phone(agent, HungUpBy::Agent);
        self.unanswered(agent, call, Unanswered::Refused);
        Ok(Outcome::Reserved)
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
