//! Everything outside the agents' own programs: customers, and faults on purpose.

use crate::engine::answer::control::{ControlError, WAITING_MAX};
use crate::engine::command::control::Control;
use crate::engine::event::{Event, EventKind};
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::Ending;
use crate::ids::AgentId;

impl State {
    pub(crate) fn control(&mut self, control: Control) -> Result<Option<CallId>, ControlError> {
        match control {
            Control::CustomerCalls { from, to } => self.customer_calls(from, to).map(Some),
            Control::CustomerAnswers { number } => {
                if self.conference_answered(&number) {
                    return Ok(None);
                }
                let call = self.outside_call(&number).filter(|&call| self.rings_outside(call));
                let call = call.ok_or(ControlError::NotRinging(number))?;
                self.outside_answers(call);
                Ok(None)
            }
            Control::CustomerHangsUp { number } => {
                if self.conference_hung_up(&number) {
                    return Ok(None);
                }
                let call = self.outside_call(&number).ok_or(ControlError::NotInACall(number.clone()))?;
                self.ending = Some(Ending::Outside);
                self.outside_leaves(call, &number);
                Ok(None)
            }
            Control::IvrReturns { number } => self.ivr_returns(number).map(|()| None),
            Control::OfferPreview { agent, numbers, data } => {
                self.signed_in(agent)?;
                self.check_room(agent, 1, numbers.len() + data.len())?;
                self.offer_preview(agent, numbers, data).map(|()| None)
            }
            Control::PhoneDoes { agent, action } => {
                self.signed_in(agent)?;
                self.phone_does(agent, action).map(|()| None)
            }
            Control::CampaignCalls { number, call } => self.campaign_calls(number, call).map(Some),
            Control::ExpireGuid { agent } => {
                self.signed_in(agent)?;
                self.void_guids(agent);
                Ok(None)
            }
            Control::DropSession { agent } => {
                self.signed_in(agent)?;
                self.sign_out(agent, true);
                Ok(None)
            }
            Control::NodeFails { node, takes, outcome } => self.node_fails(node, takes, outcome).map(|()| None),
            Control::InjectEvent { agent, event_type, content } => {
                self.signed_in(agent)?;
                self.check_room(agent, 1, event_type.len() + content.len())?;
                self.emit(agent, EventKind::Injected { event_type, content });
                Ok(None)
            }
        }
    }

    /// Whether so many events of a size may be put into an agent's queue.
    pub(crate) fn check_room(&self, agent: AgentId, count: u32, bytes: usize) -> Result<(), ControlError> {
        let waiting = self.agents.get(&agent).map_or(0, |agent| agent.events.bytes());
        let more = (size_of::<Event>() + bytes).saturating_mul(count as usize);
        if waiting.saturating_add(more) > WAITING_MAX { Err(ControlError::QueueFull(agent)) } else { Ok(()) }
    }

    fn signed_in(&self, agent: AgentId) -> Result<(), ControlError> {
        match self.agents.get(&agent) {
            Some(known) if known.session.is_some() => Ok(()),
            _ => Err(ControlError::NotSignedIn(agent)),
        }
    }
}
