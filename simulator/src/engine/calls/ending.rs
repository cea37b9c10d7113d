//! Ways a call, or somebody's part in it, ends.

use crate::engine::answer::refusal::{
    DISCONNECT_NO_CALL, DISCONNECT_NO_SUCH_NUMBER, DISCONNECT_NOT_ALLOWED, DROP_NO_CALL, RELEASE_NO_CALL, Refusal,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::calls::answering::Unanswered;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::link::{Link, LinkKind, LinkStage};
use crate::ids::AgentId;

impl State {
    /// The agent hangs up its current call, or ends its inspection.
    // Choice: an agent that is rung refuses the call with this, as it does by hanging up its telephone: the call returns to its queue, and
    // the agent becomes busy. An invitation to a conference is refused, too.
    pub(crate) fn release(&mut self, agent: AgentId) -> Handled {
        if self.end_inspection(agent, HungUpBy::Agent) {
            return Ok(Outcome::Reserved);
        }
        let Some(call) = self.current_call(agent) else {
            let (conference, place) = self.invitation(agent).ok_or(RELEASE_NO_CALL)?;
            self.invitation_fails(conference, place, HungUpBy::Agent);
            return Ok(Outcome::Reserved);
        };
        if !self.refuse(agent, call) {
            self.leave(agent, call);
        }
        Ok(Outcome::Reserved)
    }

    /// The agent hangs up in one of its calls.
    // Choice: releasing a help call that still rings cancels the request; releasing the customer's call also ends that call.
    pub(crate) fn leave(&mut self, agent: AgentId, call: CallId) {
        let Some(state) = self.leg_state(agent, call) else { return };
        match self.link_of(call) {
            Some(link) if link.owner == agent && link.stage == LinkStage::Ringing => {
                self.help_failed(link, call == link.second);
                if call == link.first {
                    self.end_call(call, Some(agent));
                }
            }
            Some(link) if link.owner == agent => self.owner_leaves(link),
            Some(link) if link.stage == LinkStage::Established => self.second_leaves(link, HungUpBy::Agent),
            _ => match (state, self.calls[&call].feature) {
                (LegState::Ringing { .. }, _) => self.unanswered(agent, call, Unanswered::SignedOut),
                (LegState::Lifting { .. }, _) => self.phone_not_lifted(agent, call, HungUpBy::Agent),
                (LegState::Dialling, feature) if feature.is_outgoing() => self.outbound_failed(call, HungUpBy::Agent),
                (LegState::Dialling, _) => {
                    self.ringing_given_up(call);
                    self.inner_failed(call, HungUpBy::Agent);
                }
                _ => self.end_call(call, Some(agent)),
            },
        }
    }

    /// A plain call ends for everybody in it.
    pub(crate) fn end_call(&mut self, call: CallId, hung_up: Option<AgentId>) {
        self.transfer_failed(call);
        let Some(mut ended) = self.calls.remove(&call) else { return };
        self.waiting.retain(|_, waiting| *waiting != call);
        if let Some(queue) = ended.queue.filter(|_| ended.outside.len() == 1 && ended.legs.iter().all(|leg| leg.talked_since.is_none())) {
            self.count_lost(queue);
        }
        ended.legs.sort_by_key(|leg| Some(leg.agent) != hung_up);
        for leg in &ended.legs {
            let agent = leg.agent;
            self.forget_leg(agent, call);
            if let LegState::Ringing { .. } = leg.state {
                self.emit(agent, EventKind::NoAnswer { call });
            } else {
                self.emit(agent, EventKind::CallRelease { call });
                self.emit(agent, EventKind::CustomerRelease { call, number: ended.other(agent) });
            }
            let by = if Some(agent) == hung_up { HungUpBy::Agent } else { HungUpBy::Platform };
            self.part_over(agent, by, leg.recording, leg.talked_since.is_some());
        }
    }

    pub(crate) fn drop_call(&mut self, agent: AgentId, wanted: &str) -> Handled {
        let call = self.agent_ref(agent).legs.iter().copied().find(|call| call.to_string() == wanted);
        let call = call.ok_or(DROP_NO_CALL)?;
        match self.link_of(call) {
            Some(link) if link.owner == agent && link.stage == LinkStage::Established => {
                if call == link.second {
                    self.second_leaves(link, HungUpBy::Platform);
                } else if link.is_three_party() {
                    // Choice: dropping the customer's call of a conference cuts the customer off.
                    self.first_leaves(link);
                } else {
                    // Choice: a customer held for help cannot be dropped, just as it cannot be disconnected.
                    return Err(DROP_NO_CALL);
                }
            }
            _ if self.refuse(agent, call) => {}
            _ => self.leave(agent, call),
        }
        Ok(Outcome::Reserved)
    }

    /// Cuts one number off the current call.
    // Choice: anything that is not allowed gives the code of a number that is not there.
    pub(crate) fn disconnect(&mut self, agent: AgentId, number: &str) -> Handled {
        let call = self.current_call(agent).ok_or(DISCONNECT_NO_CALL)?;
        if matches!(self.leg_state(agent, call), Some(LegState::Ringing { .. })) {
            return Err(DISCONNECT_NO_CALL);
        }
        if self.is_number_of(agent, number) {
            self.leave(agent, call);
            return Ok(Outcome::Reserved);
        }
        match self.link_of(call) {
            Some(link) => self.disconnect_linked(agent, link, number)?,
            None if self.transfer_rings(call, number) => return Err(DISCONNECT_NOT_ALLOWED),
            None if self.is_other_party(agent, call, number) => {
                if self.leg_state(agent, call) == Some(LegState::Talking) {
                    self.end_call(call, None);
                } else {
                    self.leave(agent, call);
                }
            }
            None => return Err(DISCONNECT_NO_SUCH_NUMBER),
        }
        Ok(Outcome::Reserved)
    }

    fn disconnect_linked(&mut self, agent: AgentId, link: Link, number: &str) -> Result<(), Refusal> {
        let is_first = self.is_other_party(link.owner, link.first, number);
        let is_second = self.is_other_party(link.owner, link.second, number);
        if agent != link.owner {
            // A helper, or the agent a conference was made with, may only take itself out.
            let is_in_call = is_first || self.is_number_of(link.owner, number);
            return Err(if is_in_call { DISCONNECT_NOT_ALLOWED } else { DISCONNECT_NO_SUCH_NUMBER });
        }
        match (link.stage, link.kind) {
            (LinkStage::Ringing, _) if is_second => self.help_failed(link, true),
            (LinkStage::Established, _) if is_second => self.second_leaves(link, HungUpBy::Platform),
            (LinkStage::Established, LinkKind::ThreePartyHelp | LinkKind::Conference | LinkKind::ThreePartyTransfer) if is_first => {
                self.first_leaves(link);
            }
            _ if is_first => return Err(DISCONNECT_NOT_ALLOWED),
            _ => return Err(DISCONNECT_NO_SUCH_NUMBER),
        }
        Ok(())
    }

    /// Whether `number` is the agent's id or its phone.
    pub(crate) fn is_number_of(&self, agent: AgentId, number: &str) -> bool {
        let phone = self.agent_ref(agent).session.as_ref().map(|session| session.phone.as_str());
        number == agent.to_string() || Some(number) == phone
    }

    /// Whether `number` is that of a party of the call other than the agent.
    fn is_other_party(&self, agent: AgentId, call: CallId, number: &str) -> bool {
        let Some(known) = self.calls.get(&call) else { return false };
        known.outside.iter().any(|party| party.number == number)
            || known.legs.iter().any(|leg| leg.agent != agent && self.is_number_of(leg.agent, number))
    }
}
