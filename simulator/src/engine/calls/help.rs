//! Help from another agent while a customer is on the line.

use crate::engine::answer::refusal::{BAD_PARAMETER, HELP_NO_CALL};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::calls::answering::Unanswered;
use crate::engine::command::call::HelpRequest;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::help::{HelpMode, HelpTarget};
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::call::{DATA_MAX, LegState, new_call};
use crate::engine::state::link::{Link, LinkKind, LinkStage};
use crate::ids::AgentId;

impl State {
    // Choice: a request for help needs a talk with an outside party that is not itself part of a help or a conference.
    pub(crate) fn inner_help(&mut self, agent: AgentId, request: HelpRequest) -> Handled {
        let kind = match request.mode {
            HelpMode::TwoParty => LinkKind::TwoPartyHelp,
            HelpMode::ThreeParty => LinkKind::ThreePartyHelp,
        };
        if request.destination.is_empty() || request.data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        let target = match request.target {
            HelpTarget::Queue => request.destination.parse().ok().and_then(|queue| self.best_agent(queue, Some(agent))),
            HelpTarget::Agent => self.agent_by_number(&request.destination),
        };
        let first = self.current_call(agent).filter(|&call| {
            self.leg_state(agent, call) == Some(LegState::Talking) && self.calls[&call].has_customer() && !self.is_linked(call)
        });
        let first = first.ok_or(HELP_NO_CALL)?;
        let (second, _) = self.next_call_id();
        let target = target.filter(|&target| target != agent && self.agent_ref(target).is_idle());
        let Some(target) = target else {
            self.emit(agent, EventKind::ConsultFail { call: second });
            return Ok(Outcome::CallId(second));
        };
        self.ask(agent, target, kind, first, second, request);
        Ok(Outcome::CallId(second))
    }

    fn ask(&mut self, agent: AgentId, target: AgentId, kind: LinkKind, first: CallId, second: CallId, request: HelpRequest) {
        let helper = target.to_string();
        let call = new_call(second, kind.feature(), agent.to_string(), helper.clone(), request.data);
        self.calls.insert(second, call);
        self.add_leg(second, agent, LegState::Dialling);
        self.links.push(Link { owner: agent, first, second, kind, stage: LinkStage::Ringing });
        if kind == LinkKind::TwoPartyHelp {
            self.put_on_hold(agent, first);
            self.emit(agent, EventKind::Hold { call: first });
        } else if request.hold {
            self.put_on_hold(agent, first);
        }
        self.note_operation(agent, if kind == LinkKind::TwoPartyHelp { Operation::TwoPartyHelp } else { Operation::ThreePartyHelp });
        self.emit(agent, EventKind::CustomerAlerting { call: second, phone: helper.clone(), workno: helper });
        self.offer(second, target);
    }

    /// The helper answers.
    pub(crate) fn help_answered(&mut self, link: Link) {
        for known in self.links.iter_mut() {
            if known.second == link.second {
                known.stage = LinkStage::Established;
            }
        }
        let Link { owner, first, second, .. } = link;
        let helpers: Vec<AgentId> = self.calls[&second].legs.iter().map(|leg| leg.agent).filter(|&agent| agent != owner).collect();
        if link.kind == LinkKind::TwoPartyHelp {
            self.talk(owner, second);
            for helper in helpers {
                self.talk(helper, second);
            }
        } else {
            self.conference_begins(owner, first, second);
        }
    }

    /// The helper, or the target of a transfer, did not answer, or the request was taken back. `resume`: the customer is taken off hold.
    pub(crate) fn help_failed(&mut self, link: Link, resume: bool) {
        let Link { owner, first, second, .. } = link;
        self.unlink(link);
        let rung: Vec<AgentId> = self.calls[&second].legs.iter().map(|leg| leg.agent).filter(|&agent| agent != owner).collect();
        for helper in rung {
            self.unanswered(helper, second, Unanswered::GivenUp);
        }
        self.calls.remove(&second);
        self.forget_leg(owner, second);
        let failed =
            if link.kind.is_transfer() { EventKind::ConnectFail { call: second } } else { EventKind::ConsultFail { call: second } };
        self.emit(owner, failed);
        if link.kind.is_transfer() {
            self.emit(owner, EventKind::TransOutResult { ok: false });
        }
        if resume && self.leg_state(owner, first) == Some(LegState::Held) {
            self.talk(owner, first);
        }
    }

    /// Two-party help: the helper leaves, or is sent away; owner and customer talk again.
    pub(crate) fn two_party_helper_leaves(&mut self, link: Link, by: HungUpBy) {
        let Link { owner, first, second, .. } = link;
        self.unlink(link);
        let Some(ended) = self.calls.remove(&second) else { return };
        for leg in ended.legs.iter().filter(|leg| leg.agent != owner) {
            let helper = leg.agent;
            self.forget_leg(helper, second);
            self.emit(helper, EventKind::CallRelease { call: second });
            self.emit(helper, EventKind::CustomerRelease { call: second, number: owner.to_string() });
            self.part_over(helper, by, leg.recording, true);
        }
        self.forget_leg(owner, second);
        self.emit(owner, EventKind::CallRelease { call: second });
        self.emit(owner, EventKind::CustomerRelease { call: second, number: ended.other(owner) });
        self.recordings_stop(owner, ended.recording_of(owner));
        self.talk(owner, first);
    }

    /// Two-party help: the owner leaves; the customer goes to the helper.
    // Choice: the recording of the customer's call goes on with the helper instead of ending, without a new event.
    pub(crate) fn two_party_owner_leaves(&mut self, link: Link) {
        let Link { owner, first, second, .. } = link;
        self.unlink(link);
        let helper = self.calls[&second].other(owner);
        let (inherited, ended) = self.leave_both(owner, first, second, true);
        self.emit(owner, EventKind::CallRelease { call: second });
        self.emit(owner, EventKind::CustomerRelease { call: second, number: helper });
        self.emit(owner, EventKind::CallRelease { call: first });
        self.part_over(owner, HungUpBy::Agent, ended, true);
        self.move_into(second, first, owner, inherited);
    }

    /// Two-party help: the customer hangs up while held; owner and helper go on as in an internal call.
    // Choice: when a customer who is held for help hangs up, the helper gets no event.
    pub(crate) fn two_party_customer_leaves(&mut self, link: Link) {
        let Link { owner, first, second, .. } = link;
        self.unlink(link);
        let Some(ended) = self.calls.remove(&first) else { return };
        self.forget_leg(owner, first);
        self.emit(owner, EventKind::CustomerRelease { call: first, number: ended.other(owner) });
        self.emit(owner, EventKind::CallRelease { call: first });
        self.recordings_stop(owner, ended.recording_of(owner));
        if let Some(call) = self.calls.get_mut(&second) {
            call.feature = Feature::Internal;
        }
    }
}
