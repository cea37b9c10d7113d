//! Outside numbers: rung, answered, hung up.

use crate::engine::event::HungUpBy;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::call::{Outside, OutsideRinging};
use crate::engine::state::link::LinkStage;
use crate::ids::AgentId;

impl State {
    /// An outside party hangs up, refuses, or gives up waiting.
    pub(crate) fn outside_leaves(&mut self, call: CallId, number: &str) {
        match self.link_of(call) {
            Some(link) if call == link.first => self.first_leaves(link),
            Some(link) if link.stage == LinkStage::Ringing => self.help_failed(link, true),
            Some(link) => self.second_leaves(link, HungUpBy::Platform),
            None if self.transfer_rings(call, number) => {
                self.transfer_failed(call);
            }
            None if self.rings_outside(call) && self.transfer_of(call).is_none() => self.outbound_failed(call, HungUpBy::Platform),
            None => self.end_call(call, None),
        }
    }

    /// An outside number is rung in a call.
    pub(crate) fn ring_outside(&mut self, call: CallId, number: String) {
        let now = self.now;
        let ringing = OutsideRinging {
            answers_at: self.config.customer_answers_after.map(|delay| now.saturating_add(millis(delay))),
            until: now.saturating_add(millis(self.config.answer_timeout)),
        };
        if let Some(known) = self.calls.get_mut(&call) {
            known.outside.push(Outside { number, ringing: Some(ringing) });
        }
    }

    /// An outside number was rung long enough.
    pub(crate) fn outside_unanswered(&mut self, call: CallId) {
        if let Some(link) = self.link_of(call) {
            self.help_failed(link, true);
        } else if !self.transfer_failed(call) {
            self.outbound_failed(call, HungUpBy::Platform);
        }
    }

    pub(crate) fn rings_outside(&self, call: CallId) -> bool {
        self.calls[&call].outside.iter().any(|party| party.ringing.is_some())
    }

    /// The outside number that an agent rings answers.
    pub(crate) fn outside_answers(&mut self, call: CallId) {
        let (link, transfer) = (self.link_of(call), self.transfer_of(call));
        let Some(known) = self.calls.get_mut(&call) else { return };
        for party in &mut known.outside {
            party.ringing = None;
        }
        match (link, transfer) {
            (Some(link), _) => return self.transfer_connected(link),
            (None, Some(transfer)) => return self.transfer_answered(transfer, None),
            (None, None) if self.campaign_answered(call) => return,
            (None, None) => {}
        }
        let Some(known) = self.calls.get(&call) else { return };
        let dialling: Vec<AgentId> = known.legs.iter().map(|leg| leg.agent).collect();
        for agent in dialling {
            self.talk(agent, call);
        }
    }

    /// Whether an outside number is in a call or a conference, or rung by one.
    pub(crate) fn is_engaged(&self, number: &str) -> bool {
        self.outside_call(number).is_some() || self.is_in_conference(number)
    }

    /// The call that an outside number is in.
    pub(crate) fn outside_call(&self, number: &str) -> Option<CallId> {
        let mut calls = self.calls.values();
        calls.find(|call| call.outside.iter().any(|party| party.number == number)).map(|call| call.id)
    }
}
