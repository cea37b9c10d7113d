//! Campaigns call customers, and offer agents numbers to call.

use crate::engine::answer::control::ControlError;
use crate::engine::answer::refusal::{BAD_PARAMETER, OPERATION_FAILED, WRONG_NUMBER};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::EventKind;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::number::is_dialable;
use crate::engine::model::campaign::CampaignCall;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::engine::state::call::{LegState, new_call};
use crate::ids::AgentId;

/// All numbers of one offer.
const NUMBERS_MAX: usize = 120;

impl State {
    /// A campaign rings a number.
    // Choice: the calling number that is shown is the phone of the agent, or the access number of the queue.
    pub(crate) fn campaign_calls(&mut self, number: String, call: CampaignCall) -> Result<CallId, ControlError> {
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

    // Choice: the agent is notified first that it is occupied, and then why. Its phone does not ring before the number has answered.
    fn pre_occupy(&mut self, agent: AgentId, number: String) -> Result<CallId, ControlError> {
        if !self.agents.get(&agent).is_some_and(Agent::is_idle) {
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
    // Choice: from here on the call is offered and answered like a customer's call. If the agent for whom the number was dialled does not
    // answer, the call ends.
    pub(crate) fn campaign_answered(&mut self, call: CallId) -> bool {
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

    /// Offers an agent one number, or several separated by commas.
    pub(crate) fn offer_preview(&mut self, agent: AgentId, numbers: String, data: String) -> Result<(), ControlError> {
        if numbers.len() > NUMBERS_MAX || !numbers.split(',').all(is_dialable) {
            return Err(ControlError::NotANumber(numbers));
        }
        self.last_preview += 1;
        let control = self.last_preview;
        self.agent_mut(agent).previews.insert(control, numbers.clone());
        self.emit(agent, EventKind::Preview { control, numbers, data });
        Ok(())
    }

    /// Calls a number that a campaign has offered.
    // Choice: an offer can be used for one call. The events are those of any outbound call.
    pub(crate) fn preview_callout(&mut self, agent: AgentId, called: String, control: Option<u32>) -> Handled {
        let control = control.ok_or(BAD_PARAMETER)?;
        if called.is_empty() {
            return Err(BAD_PARAMETER);
        }
        if !is_dialable(&called) {
            return Err(WRONG_NUMBER);
        }
        let offered = self.agent_ref(agent).previews.get(&control);
        if !offered.is_some_and(|numbers| numbers.split(',').any(|number| number == called)) {
            return Err(BAD_PARAMETER);
        }
        self.may_dial(agent)?;
        self.agent_mut(agent).previews.remove(&control);
        Ok(Outcome::CallId(self.dial_outside(agent, Feature::Previewed, called, String::new(), String::new())))
    }

    /// Drops what a campaign has offered.
    // Choice: an offer that does not exist is a wrong parameter, a call of the agent other than a held one the wrong state. There is no event.
    pub(crate) fn cancel_preview_callout(&mut self, agent: AgentId, control: Option<u32>) -> Handled {
        if self.current_call(agent).is_some() {
            return Err(OPERATION_FAILED);
        }
        let control = control.ok_or(BAD_PARAMETER)?;
        self.agent_mut(agent).previews.remove(&control).map(|_| Outcome::Reserved).ok_or(BAD_PARAMETER)
    }
}
