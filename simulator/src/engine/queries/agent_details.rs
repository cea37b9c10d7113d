//! One agent in detail.

use crate::engine::answer::agent_details::{AgentDetails, MembershipSnapshot, PartSnapshot, PartState, PendingState, TieKind, TieSnapshot};
use crate::engine::answer::snapshot::ChatSnapshot;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::conference::Participant;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::link::{Link, LinkKind, LinkStage};
use crate::engine::state::presence::Pending;
use crate::ids::AgentId;

impl State {
    /// One agent in detail; `None` when the configuration has no such agent.
    #[must_use]
    pub(crate) fn agent_details(&self, id: AgentId) -> Option<AgentDetails> {
        let agent = self.agent(id)?;
        let known = self.agent_ref(id);
        let inspections = self.inspections();
        let is_chat_of = |chat: &ChatSnapshot| chat.agents.contains(&id) || chat.offered_to == Some(id);
        Some(AgentDetails {
            agent,
            pending: known.pending.map(pending),
            parts: known.legs.iter().filter_map(|&call| self.part(id, call)).collect(),
            tie: known.legs.iter().find_map(|&call| self.link_of(call)).map(tie),
            inspected_by: inspections.iter().filter(|running| running.target == id).cloned().collect(),
            inspects: inspections.into_iter().find(|running| running.inspector == id),
            conference: self.membership(id),
            chats: self.chats().into_iter().filter(is_chat_of).collect(),
        })
    }

    fn part(&self, agent: AgentId, id: CallId) -> Option<PartSnapshot> {
        let call = self.calls.get(&id)?;
        let leg = call.leg(agent)?;
        Some(PartSnapshot {
            call: id,
            feature: call.feature,
            caller: call.caller.clone(),
            called: call.called.clone(),
            queue: call.queue,
            data: call.data.clone(),
            video: call.video,
            state: match leg.state {
                LegState::Lifting { .. } => PartState::Lifting,
                LegState::Dialling => PartState::Dialling,
                LegState::Ringing { .. } => PartState::Ringing,
                LegState::Talking => PartState::Talking,
                LegState::Held => PartState::Held,
                LegState::Joined => PartState::Joined,
                LegState::Suspended => PartState::Suspended,
            },
            since: leg.since,
            talked_since: leg.talked_since,
            muted: leg.muted,
            recorded: leg.recording.is_some(),
            others: call.others(agent),
        })
    }

    fn membership(&self, agent: AgentId) -> Option<MembershipSnapshot> {
        let who = Participant::Agent(agent);
        self.media.conferences.values().find_map(|conference| {
            let place = conference.place(&who)?;
            let joined = conference.members[place].joined.is_some();
            Some(MembershipSnapshot { conference: conference.id, joined, chair: conference.chair == agent })
        })
    }
}

fn pending(pending: Pending) -> PendingState {
    match pending {
        Pending::Busy { reason } => PendingState::Busy { reason },
        Pending::Rest { cause, seconds } => PendingState::Rest { cause, seconds },
    }
}

fn tie(link: Link) -> TieSnapshot {
    TieSnapshot {
        owner: link.owner,
        first: link.first,
        second: link.second,
        kind: match link.kind {
            LinkKind::TwoPartyHelp => TieKind::TwoPartyHelp,
            LinkKind::ThreePartyHelp => TieKind::ThreePartyHelp,
            LinkKind::Conference => TieKind::Conference,
            LinkKind::TalkTransfer => TieKind::TalkTransfer,
            LinkKind::ThreePartyTransfer => TieKind::ThreePartyTransfer,
        },
        established: link.stage == LinkStage::Established,
    }
}
