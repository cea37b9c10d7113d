//! Transfers to an outside number in the modes talk and three-party: a second call is placed for the customer, and can be taken back.

use crate::engine::answer::refusal::NO_TRANSFER;
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::call::TransferRequest;
use crate::engine::event::EventKind;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::call::{LegState, new_call};
use crate::engine::state::link::{Link, LinkKind, LinkStage};
use crate::ids::AgentId;

impl State {
    /// Rings the outside number beside the customer's call.
    // Choice: holding the customer raises no event of its own, as with three-party help; no source lists one.
    pub(crate) fn forward(&mut self, agent: AgentId, first: CallId, kind: LinkKind, request: TransferRequest) {
        let TransferRequest { address, caller, data, video, hold, .. } = request;
        let (second, _) = self.next_call_id();
        if self.is_engaged(&address) {
            // Choice: an engaged number does not ring; nothing changes for the customer.
            self.emit(agent, EventKind::ConnectFail { call: second });
            self.emit(agent, EventKind::TransOutResult { ok: false });
            return;
        }
        let caller = if caller.is_empty() { self.phone_of(agent) } else { caller };
        let mut call = new_call(second, Feature::Outbound, caller, address.clone(), data);
        call.video = video && self.is_video_agent(agent);
        self.calls.insert(second, call);
        self.add_leg(second, agent, LegState::Dialling);
        self.ring_outside(second, address.clone());
        self.links.push(Link { owner: agent, first, second, kind, stage: LinkStage::Ringing });
        if kind == LinkKind::TalkTransfer || hold {
            self.put_on_hold(agent, first);
        }
        self.note_operation(agent, if kind == LinkKind::TalkTransfer { Operation::TalkTransfer } else { Operation::ThreePartyTransfer });
        self.emit(agent, EventKind::CustomerAlerting { call: second, phone: address, workno: String::new() });
    }

    /// The outside number answers.
    // Choice: the guide has the conference event for both modes, so it comes in mode talk too, although the customer stays held.
    pub(crate) fn transfer_connected(&mut self, link: Link) {
        for known in self.links.iter_mut() {
            if known.second == link.second {
                known.stage = LinkStage::Established;
            }
        }
        let Link { owner, first, second, kind, .. } = link;
        // Choice: the result comes before the event of the talk that it leads to.
        self.emit(owner, EventKind::TransOutResult { ok: true });
        if kind == LinkKind::ThreePartyTransfer {
            self.conference_begins(owner, first, second);
            return;
        }
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&second).and_then(|call| call.leg_mut(owner)) {
            leg.state = LegState::Talking;
            leg.since = now;
            leg.talked_since = Some(now);
        }
        let partners = [self.calls[&first].other(owner), self.calls[&second].other(owner)];
        self.emit(owner, EventKind::Conference { call: second, partners });
    }

    /// The agent takes the customer back, and the outside party is dropped.
    // Choice: a transfer can also be cancelled while the outside number is still being rung.
    pub(crate) fn cancel_transfer(&mut self, agent: AgentId) -> Handled {
        let link = self.links.iter().copied().find(|link| link.owner == agent && link.kind.is_transfer()).ok_or(NO_TRANSFER)?;
        self.unlink(link);
        let Some(ended) = self.calls.remove(&link.second) else { return Err(NO_TRANSFER) };
        self.forget_leg(agent, link.second);
        self.talk(agent, link.first);
        self.emit(agent, EventKind::CustomerRelease { call: link.second, number: ended.other(agent) });
        self.recordings_stop(agent, ended.recording_of(agent));
        Ok(Outcome::Reserved)
    }

    /// Whether the agent rings or talks with somebody outside on a held customer's behalf.
    pub(crate) fn is_transferring(&self, agent: AgentId) -> bool {
        self.links.iter().any(|link| link.owner == agent && link.kind.is_transfer() && !link.is_three_party())
    }
}
