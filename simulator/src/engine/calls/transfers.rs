//! The current call is handed on: to a queue, an agent, a voice menu, an access code or an outside number.
//!
//! Release: the agent leaves at once. Success: it leaves when the target answers. Suspend: a voice menu gets the call and gives it back.
//! Talk and three-party have two calls and are the business of `outside_transfers`.

use crate::config::right::Right;
use crate::engine::answer::refusal::{BAD_PARAMETER, Refusal, TRANSFER_NO_CALL};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::call::TransferRequest;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::number::is_caller;
use crate::engine::model::call::transfer::{TransferMode, TransferTarget};
use crate::engine::model::configuration::route::RouteTarget;
use crate::engine::model::operation::Operation;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::call::{DATA_MAX, LegState};
use crate::engine::state::link::LinkKind;
use crate::engine::state::transfer::Transfer;
use crate::ids::{AgentId, IvrId, QueueId};

const ADDRESS_MAX: usize = 24;

#[derive(Debug)]
enum Target {
    /// An idle agent, of the given queue when the call goes to one.
    Agent(AgentId, Option<QueueId>),
    /// A queue with no idle agent.
    Queue(QueueId),
    Ivr(IvrId),
    Outside,
    /// No such thing, or engaged.
    Nobody,
}

impl State {
    // Choice: only a talk with an outside party that is part of no help and no conference can be transferred; anything else is refused with
    // the inferred code 200-012. Data in the request replaces the data attached to the call.
    pub(crate) fn transfer(&mut self, agent: AgentId, request: TransferRequest) -> Handled {
        let (mode, call) = self.may_transfer(agent, &request)?;
        let is_outside = request.target == TransferTarget::Outside;
        let target = self.transfer_target(agent, &request);
        if let Some(known) = self.calls.get_mut(&call).filter(|_| !request.data.is_empty()) {
            known.data.clone_from(&request.data);
        }
        match (mode, target) {
            (TransferMode::Talk, _) => self.forward(agent, call, LinkKind::TalkTransfer, request),
            (TransferMode::ThreeParty, _) => self.forward(agent, call, LinkKind::ThreePartyTransfer, request),
            // Choice: the platform looks for the target before the agent leaves. If there is none, the talk continues, and the agent gets
            // the event that means failure in that mode.
            (mode, Target::Nobody) => {
                let is_success = mode == TransferMode::Success;
                let failed = if is_success { EventKind::SuccTransResult { call, taken: false } } else { EventKind::ConnectFail { call } };
                self.emit(agent, failed);
                if is_outside {
                    self.emit(agent, EventKind::TransOutResult { ok: false });
                }
            }
            (TransferMode::Release, target) => self.release_to(agent, call, target, request.address),
            (TransferMode::Success, target) => self.success_to(agent, call, target, request.address),
            (TransferMode::Suspend, Target::Ivr(ivr)) => self.suspend_in(agent, call, ivr, request.address),
            (TransferMode::Suspend, _) => return Err(BAD_PARAMETER),
        }
        Ok(Outcome::Reserved)
    }

    /// How a call is to be transferred, and which one; the target need not be there.
    pub(crate) fn may_transfer(&self, agent: AgentId, request: &TransferRequest) -> Result<(TransferMode, CallId), Refusal> {
        let mode = request.mode;
        if !mode.is_for(request.target)
            || !is_address(request.target, &request.address)
            || !is_caller(&request.caller)
            || request.data.len() > DATA_MAX
        {
            return Err(BAD_PARAMETER);
        }
        let call = self.current_call(agent).filter(|&call| {
            self.leg_state(agent, call) == Some(LegState::Talking)
                && self.calls[&call].feature.is_plain()
                && self.calls[&call].has_customer()
                && !self.is_linked(call)
        });
        let call = call.ok_or(TRANSFER_NO_CALL)?;
        let is_blind_outside = mode == TransferMode::Release && request.target == TransferTarget::Outside;
        if is_blind_outside && (self.calls[&call].feature.is_outgoing() || self.calls[&call].video) {
            return Err(TRANSFER_NO_CALL);
        }
        Ok((mode, call))
    }

    // Choice: the address of an IVR is the id of its flow; an access code is that of a called route.
    // Choice: a transfer to an agent may name a queue: from then on the call belongs to that queue and returns there if the agent does not
    // answer. A queue that does not exist is ignored.
    fn transfer_target(&self, agent: AgentId, request: &TransferRequest) -> Target {
        let address = request.address.as_str();
        let queue = |queue: Option<QueueId>| match queue {
            Some(id) => self.best_agent(id, Some(agent)).map_or(Target::Queue(id), |found| Target::Agent(found, Some(id))),
            None => Target::Nobody,
        };
        let queues = &self.config.queues;
        match request.target {
            TransferTarget::Queue => queue(queues.iter().map(|queue| queue.id).find(|id| id.to_string() == address)),
            TransferTarget::Agent => {
                let takes = |found: AgentId| self.agent_ref(found).is_idle() && self.has_right(found, Right::TakeTransfers);
                let found = self.agent_by_number(address).filter(|&found| found != agent && takes(found));
                let named = request.skill.filter(|&skill| self.queue(skill).is_some());
                found.map_or(Target::Nobody, |found| Target::Agent(found, named))
            }
            TransferTarget::VoiceMenu => {
                let ivr = self.config.ivrs.iter().find(|ivr| ivr.id.to_string() == address);
                ivr.map_or(Target::Nobody, |ivr| Target::Ivr(ivr.id))
            }
            TransferTarget::AccessCode => match self.route_of(address) {
                Some(RouteTarget::Ivr(ivr)) => Target::Ivr(ivr),
                Some(RouteTarget::Queue(found)) => queue(Some(found)),
                None => Target::Nobody,
            },
            TransferTarget::Outside if self.is_engaged(address) => Target::Nobody,
            TransferTarget::Outside => Target::Outside,
        }
    }

    /// The agent leaves at once.
    // Choice: the agent is notified that the target rings before it leaves, in the order of the guide; a call that goes to a queue in
    // which nobody is idle rings nowhere. An IVR takes the call at once, but is reported like a phone.
    fn release_to(&mut self, agent: AgentId, call: CallId, target: Target, address: String) {
        self.note_operation(agent, Operation::ReleaseTransfer);
        match target {
            Target::Agent(found, queue) => {
                self.emit_alerting(agent, call, found);
                self.hand_over(agent, call);
                self.moves_to_queue(call, queue);
                self.set_transferred_from(call, Some(agent));
                self.offer(call, found);
            }
            Target::Queue(queue) => {
                self.hand_over(agent, call);
                self.moves_to_queue(call, Some(queue));
                self.set_transferred_from(call, Some(agent));
                let ticket = self.calls[&call].ticket;
                self.waiting.insert(ticket, call);
            }
            Target::Ivr(ivr) => {
                self.emit(agent, EventKind::CustomerAlerting { call, phone: address, workno: String::new() });
                self.hand_to_ivr(agent, call, ivr);
            }
            Target::Outside => {
                self.ring_outside(call, address.clone());
                self.emit(agent, EventKind::CustomerAlerting { call, phone: address, workno: String::new() });
                // Choice: the transfer has succeeded for the agent once it has handed the call over, whoever answers then.
                self.emit(agent, EventKind::TransOutResult { ok: true });
                self.hand_over(agent, call);
            }
            Target::Nobody => {}
        }
    }

    /// The agent leaves when the target answers.
    // Choice: if nobody in the queue is idle, the search for an agent lasts as long as a call would ring. An IVR takes the call at once.
    fn success_to(&mut self, agent: AgentId, call: CallId, target: Target, address: String) {
        self.note_operation(agent, Operation::SuccessTransfer);
        let transferred_before = self.calls[&call].transferred_from;
        let mut transfer = Transfer { by: agent, call, queue: None, waits_until: None, transferred_before };
        match target {
            Target::Agent(found, queue) => {
                transfer.queue = queue;
                self.transfers.push(transfer);
                self.ring_target(agent, call, found);
            }
            Target::Queue(queue) => {
                transfer.queue = Some(queue);
                transfer.waits_until = Some(self.now.saturating_add(millis(self.config.answer_timeout)));
                self.transfers.push(transfer);
            }
            Target::Ivr(ivr) => {
                self.emit(agent, EventKind::CustomerAlerting { call, phone: address, workno: String::new() });
                self.emit(agent, EventKind::SuccTransResult { call, taken: true });
                self.hand_to_ivr(agent, call, ivr);
            }
            Target::Outside => {
                self.transfers.push(transfer);
                self.ring_outside(call, address.clone());
                self.emit(agent, EventKind::CustomerAlerting { call, phone: address, workno: String::new() });
            }
            Target::Nobody => {}
        }
    }

    /// Waiting transfers to queues find agents, after the customers that wait there. Gives whether one did.
    pub(crate) fn route_transfers(&mut self) -> bool {
        let mut found_one = false;
        let waiting: Vec<Transfer> = self.transfers.iter().filter(|transfer| transfer.waits_until.is_some()).copied().collect();
        for Transfer { by, call, queue, .. } in waiting {
            let found = queue.and_then(|queue| self.best_agent(queue, Some(by)));
            if let Some(found) = found {
                for known in self.transfers.iter_mut().filter(|known| known.call == call) {
                    known.waits_until = None;
                }
                self.ring_target(by, call, found);
                found_one = true;
            }
        }
        found_one
    }

    fn ring_target(&mut self, agent: AgentId, call: CallId, found: AgentId) {
        self.set_transferred_from(call, Some(agent));
        self.emit_alerting(agent, call, found);
        self.offer(call, found);
    }

    fn emit_alerting(&mut self, agent: AgentId, call: CallId, target: AgentId) {
        let number = target.to_string();
        self.emit(agent, EventKind::CustomerAlerting { call, phone: number.clone(), workno: number });
    }

    fn set_transferred_from(&mut self, call: CallId, agent: Option<AgentId>) {
        if let Some(known) = self.calls.get_mut(&call) {
            known.transferred_from = agent;
        }
    }

    fn moves_to_queue(&mut self, call: CallId, queue: Option<QueueId>) {
        if let (Some(known), Some(queue)) = (self.calls.get_mut(&call), queue) {
            known.queue = Some(queue);
        }
    }

    /// The agent leaves the call, which goes on without it.
    // Choice: the phone counts as hung up by the platform, as when two calls are connected.
    pub(crate) fn hand_over(&mut self, agent: AgentId, call: CallId) {
        let customer = self.calls[&call].other(agent);
        let recordings = self.remove_leg(call, agent).and_then(|leg| leg.recording);
        self.emit(agent, EventKind::CallRelease { call });
        self.emit(agent, EventKind::CustomerRelease { call, number: customer });
        self.part_over(agent, HungUpBy::Platform, recordings, true);
    }

    /// The target of a transfer in mode success took the call.
    pub(crate) fn transfer_answered(&mut self, transfer: Transfer, target: Option<AgentId>) {
        let Transfer { by, call, queue, .. } = transfer;
        self.transfers.retain(|known| known.call != call);
        self.moves_to_queue(call, queue);
        self.emit(by, EventKind::SuccTransResult { call, taken: true });
        // Choice: an outside number that is the target gives both results.
        if target.is_none() {
            self.emit(by, EventKind::TransOutResult { ok: true });
        }
        self.hand_over(by, call);
        if let Some(target) = target {
            self.talk(target, call);
        }
    }

    /// A transfer in mode success comes to nothing, and the talk goes on. Gives whether there was one.
    pub(crate) fn transfer_failed(&mut self, call: CallId) -> bool {
        let Some(transfer) = self.transfer_of(call) else { return false };
        self.transfers.retain(|known| known.call != call);
        self.ringing_given_up(call);
        let is_outside = self.rings_outside(call);
        if let Some(known) = self.calls.get_mut(&call) {
            known.outside.retain(|party| party.ringing.is_none());
        }
        self.set_transferred_from(call, transfer.transferred_before);
        self.emit(transfer.by, EventKind::SuccTransResult { call, taken: false });
        if is_outside {
            self.emit(transfer.by, EventKind::TransOutResult { ok: false });
        }
        true
    }

    pub(crate) fn transfer_of(&self, call: CallId) -> Option<Transfer> {
        self.transfers.iter().copied().find(|transfer| transfer.call == call)
    }

    /// Whether `number` is what a transfer in mode success rings.
    pub(crate) fn transfer_rings(&self, call: CallId, number: &str) -> bool {
        if self.transfer_of(call).is_none() {
            return false;
        }
        let known = &self.calls[&call];
        known.outside.iter().any(|party| party.ringing.is_some() && party.number == number)
            || known.legs.iter().any(|leg| matches!(leg.state, LegState::Ringing { .. }) && self.is_number_of(leg.agent, number))
    }

    /// Whether the call is part of a help, a conference or a transfer.
    pub(crate) fn is_linked(&self, call: CallId) -> bool {
        self.link_of(call).is_some() || self.transfer_of(call).is_some()
    }
}

/// Digits; for outside numbers the letters A to E, asterisks and hashes too.
fn is_address(target: TransferTarget, address: &str) -> bool {
    let is_outside = target == TransferTarget::Outside;
    let fits = |c: char| c.is_ascii_digit() || is_outside && matches!(c, 'A'..='E' | 'a'..='e' | '*' | '#');
    !address.is_empty() && address.len() <= ADDRESS_MAX && address.chars().all(fits)
}
