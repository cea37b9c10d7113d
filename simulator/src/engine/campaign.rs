//! Campaigns call customers by themselves and give those who answer to agents.

use super::Engine;
use super::call::{CallId, Feature, LegState};
use super::control::ControlError;
use super::event::EventKind;
use super::routing::{is_dialable, new_call};
use super::timers::millis;

/// For whom a campaign calls a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCall {
    /// For an idle agent, which is occupied before the number is rung.
    PreOccupying {
        /// The agent.
        agent: u32,
    },
    /// For whoever in a queue is idle when the number has answered.
    Predicted {
        /// The queue.
        queue: u32,
    },
}

impl Engine {
    /// A campaign rings a number.
    // Choice: the calling number that is shown is the phone of the agent, or the access number of the queue.
    pub(super) fn campaign_calls(&mut self, number: String, call: CampaignCall) -> Result<CallId, ControlError> {
        if !is_dialable(&number) {
            return Err(ControlError::NotANumber(number));
        }
        if self.is_engaged(&number) {
            return Err(ControlError::NumberBusy(number));
        }
        match call {
            CampaignCall::PreOccupying { agent } => self.pre_occupy(agent, number),
            CampaignCall::Predicted { queue } => {
                let caller = self.queue(queue).ok_or(ControlError::UnknownQueue(queue))?.access_number.clone();
                let (id, _) = self.next_call_id();
                let mut call = new_call(id, Feature::Predicted, caller, number.clone(), String::new());
                call.queue = Some(queue);
                self.calls.insert(id, call);
                self.ring_outside(id, number);
                Ok(id)
            }
        }
    }

    // Choice: the agent is told first that it is taken, and then why. Its phone does not ring before the number has answered.
    fn pre_occupy(&mut self, agent: u32, number: String) -> Result<CallId, ControlError> {
        if !self.agents.get(&agent).is_some_and(super::Agent::is_idle) {
            return Err(ControlError::NotIdle(agent));
        }
        let (id, _) = self.next_call_id();
        let call = new_call(id, Feature::PreOccupied, self.phone_of(agent), number.clone(), String::new());
        self.calls.insert(id, call);
        self.add_leg(id, agent, LegState::Dialling);
        self.occupy(agent);
        self.emit(agent, EventKind::AgentOccupyed);
        self.ring_outside(id, number);
        Ok(id)
    }

    /// A number that a campaign rings has answered: the agent is rung, or the call waits in its queue. Gives whether it is such a call.
    // Choice: from here on it is offered and answered as a customer's call is. When the agent for whom the number was rung does not
    // answer, the call ends.
    pub(super) fn campaign_answered(&mut self, call: CallId) -> bool {
        let (now, until) = (self.now, self.now.saturating_add(millis(self.config.answer_timeout)));
        let Some(known) = self.calls.get_mut(&call) else { return false };
        match known.feature {
            Feature::Predicted => {
                self.waiting.insert(known.ticket, call);
            }
            Feature::PreOccupied => {
                let Some(leg) = known.legs.first_mut() else { return false };
                (leg.state, leg.since) = (LegState::Ringing { until }, now);
                let agent = leg.agent;
                self.ring(call, agent);
            }
            _ => return false,
        }
        true
    }
}
