//! Agents' phones: lifted and put back on the hook.

use crate::engine::answer::refusal::PHONE_IN_CALL;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    /// The agent's phone rings and is lifted.
    // Choice: a phone is lifted at once, as a softphone is, unless it is a linked telephone that the agent has to lift.
    pub(crate) fn lift_phone(&mut self, agent: AgentId, incoming: Option<(CallId, String)>) {
        if !self.agent_ref(agent).off_hook {
            self.agent_mut(agent).off_hook = true;
            self.emit(agent, EventKind::PhoneAlerting { incoming });
            self.emit(agent, EventKind::PhoneOffhook);
        }
    }

    /// The agent's phone goes back on the hook, unless it is to stay lifted between calls.
    pub(crate) fn hang_up_phone(&mut self, agent: AgentId, by: HungUpBy) {
        let owner = self.agent_mut(agent);
        let rang = std::mem::take(&mut owner.phone_rings);
        let goes_down = owner.off_hook && owner.session.as_ref().is_none_or(|session| session.release_phone);
        owner.off_hook &= !goes_down;
        if rang || goes_down {
            self.emit(agent, EventKind::PhoneRelease { by });
        }
    }

    /// Puts a phone that stays lifted between calls on the hook.
    // Choice: a phone that is on the hook stays there, without an event; during a call or an inspection it is refused.
    pub(crate) fn release_phone(&mut self, agent: AgentId) -> Handled {
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
