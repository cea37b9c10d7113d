//! Three parties in one talk, and who is left when one of them goes.
//!
//! The first call is the one with the customer, the second the one with the party that was added. The owner is in both.

use crate::engine::answer::refusal::{BAD_PARAMETER, JOIN_NO_CALL, JOIN_NO_HELD_CALL};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::call::{DATA_MAX, LegState, Recording};
use crate::engine::state::link::{Link, LinkKind, LinkStage};
use crate::ids::AgentId;

impl State {
    // Choice: the event names the current call, the one that goes on as the conference. The page also lists a release event of the
    // other party; it comes when a party leaves, not now.
    // Choice: data in the request replaces the data attached to that call.
    pub(crate) fn conf_join(&mut self, agent: AgentId, held: &str, data: String) -> Handled {
        if held.is_empty() || data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        let second =
            self.current_call(agent).filter(|&call| self.leg_state(agent, call) == Some(LegState::Talking) && !self.is_linked(call));
        let second = second.ok_or(JOIN_NO_CALL)?;
        let first = self.held_calls(agent).into_iter().find(|call| call.to_string() == held);
        let first = first.filter(|&call| !self.is_linked(call)).ok_or(JOIN_NO_HELD_CALL)?;
        if let Some(known) = self.calls.get_mut(&second).filter(|_| !data.is_empty()) {
            known.data = data;
        }
        self.links.push(Link { owner: agent, first, second, kind: LinkKind::Conference, stage: LinkStage::Established });
        self.note_operation(agent, Operation::ThreePartyCall);
        self.conference_begins(agent, first, second);
        Ok(Outcome::Reserved)
    }

    /// All three talk from now on.
    // Choice: the conference event of the added agent has the customer as first and the owner as second partner.
    pub(crate) fn conference_begins(&mut self, owner: AgentId, first: CallId, second: CallId) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&first).and_then(|call| call.leg_mut(owner)) {
            leg.state = LegState::Joined;
            leg.since = now;
            leg.muted = false;
        }
        let customer = self.calls[&first].other(owner);
        let added = self.calls[&second].other(owner);
        let agents: Vec<AgentId> = self.calls[&second].legs.iter().map(|leg| leg.agent).collect();
        for agent in agents {
            if let Some(leg) = self.calls.get_mut(&second).and_then(|call| call.leg_mut(agent)) {
                leg.state = LegState::Talking;
                leg.since = now;
                leg.muted = false;
                leg.talked_since.get_or_insert(now);
            }
            let other = if agent == owner { added.clone() } else { owner.to_string() };
            self.emit(agent, EventKind::Conference { call: second, partners: [customer.clone(), other] });
        }
    }

    /// The owner leaves two linked calls.
    pub(crate) fn owner_leaves(&mut self, link: Link) {
        if link.kind == LinkKind::TwoPartyHelp {
            self.two_party_owner_leaves(link);
            return;
        }
        let Link { owner, first, second, kind, .. } = link;
        self.unlink(link);
        // The owner's recording ends with its part, except after help: then it goes on with the helper.
        let (inherited, ended) = self.leave_both(owner, first, second, kind == LinkKind::ThreePartyHelp);
        self.emit(owner, EventKind::CallRelease { call: second });
        if kind.is_transfer() {
            let target = self.calls[&second].other(owner);
            self.emit(owner, EventKind::CustomerRelease { call: second, number: target });
        }
        self.part_over(owner, HungUpBy::Agent, ended, true);
        self.move_into(second, first, owner, inherited);
    }

    /// The added party leaves, or is sent away; owner and customer talk with each other.
    pub(crate) fn second_leaves(&mut self, link: Link, by: HungUpBy) {
        if link.kind == LinkKind::TwoPartyHelp {
            self.two_party_helper_leaves(link, by);
            return;
        }
        let Link { owner, first, second, .. } = link;
        self.unlink(link);
        let Some(ended) = self.calls.remove(&second) else { return };
        for leg in ended.legs.iter().filter(|leg| leg.agent != owner) {
            self.forget_leg(leg.agent, second);
            self.emit(leg.agent, EventKind::CallRelease { call: second });
            self.part_over(leg.agent, by, leg.recording, true);
        }
        self.forget_leg(owner, second);
        self.emit(owner, EventKind::CustomerRelease { call: second, number: ended.other(owner) });
        self.recordings_stop(owner, ended.recording_of(owner));
        self.talk(owner, first);
    }

    /// The customer leaves, or is cut off; the owner and the added party talk with each other.
    // Choice: when the customer hangs up while the helper is still being rung, the request for help ends with the call.
    pub(crate) fn first_leaves(&mut self, link: Link) {
        if link.stage == LinkStage::Ringing {
            self.help_failed(link, false);
            self.end_call(link.first, None);
            return;
        }
        if link.kind == LinkKind::TwoPartyHelp {
            self.two_party_customer_leaves(link);
            return;
        }
        let Link { owner, first, second, .. } = link;
        self.unlink(link);
        let Some(ended) = self.calls.remove(&first) else { return };
        self.forget_leg(owner, first);
        let customer = ended.other(owner);
        let mut agents: Vec<AgentId> = Vec::new();
        if let Some(call) = self.calls.get_mut(&second) {
            agents.extend(call.legs.iter().map(|leg| leg.agent));
            if agents.len() > 1 {
                call.feature = Feature::Internal;
            }
        }
        for agent in agents {
            self.emit(agent, EventKind::CustomerRelease { call: first, number: customer.clone() });
            if agent == owner {
                self.recordings_stop(owner, ended.recording_of(owner));
            }
            self.talk(agent, second);
        }
    }

    /// Takes the agent out of both calls. Gives the recording of the first that goes on without it, if it does, and those that end.
    pub(crate) fn leave_both(
        &mut self,
        agent: AgentId,
        first: CallId,
        second: CallId,
        goes_on: bool,
    ) -> (Option<Recording>, Vec<Recording>) {
        let [first, second] = [first, second].map(|call| self.remove_leg(call, agent).and_then(|leg| leg.recording));
        if goes_on { (first, second.into_iter().collect()) } else { (None, first.into_iter().chain(second).collect()) }
    }

    /// Ends call `from`, whose remaining party goes on in call `into` with the party there; `left` is the agent that left both.
    ///
    /// A call whose two parties are both outside goes on without any agent.
    pub(crate) fn move_into(&mut self, from: CallId, into: CallId, left: AgentId, recording: Option<Recording>) {
        let Some(ended) = self.calls.remove(&from) else { return };
        if let Some(call) = self.calls.get_mut(&into) {
            call.outside.extend(ended.outside);
        }
        for mut leg in ended.legs {
            let agent = leg.agent;
            let own = std::mem::replace(&mut leg.recording, recording);
            leg.since = self.now;
            self.forget_leg(agent, from);
            self.agent_mut(agent).legs.push(into);
            if let Some(call) = self.calls.get_mut(&into) {
                call.legs.push(leg);
            }
            self.emit(agent, EventKind::CustomerRelease { call: from, number: left.to_string() });
            self.recordings_stop(agent, own);
            self.talk(agent, into);
        }
    }
}
