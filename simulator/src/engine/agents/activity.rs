//! What each agent does, and when that changed.

use crate::engine::answer::snapshot::AgentState;
use crate::engine::model::activity::Activity;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::inspection::InspectionKind;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::presence::Presence;
use crate::engine::state::sync_state::SyncState;
use crate::ids::AgentId;

impl State {
    /// Notes which of these agents changed their state, and when.
    pub(crate) fn note_states(&mut self, agents: &[AgentId]) {
        for &agent in agents {
            self.note_state(agent);
        }
    }

    /// Notes whether an agent changed its state, and when.
    pub(crate) fn note_state(&mut self, agent: AgentId) {
        let (now, activity) = (self.now, self.sync_activity(agent));
        let noted = self.agent_mut(agent);
        let state = &mut noted.state;
        if state.current != activity {
            noted.counters.spend(state.current, state.since, now);
            *state = SyncState { current: activity, last: state.current, since: now };
        }
    }

    pub(crate) fn has_noted_state(&self, agent: AgentId) -> bool {
        self.agent_ref(agent).state.current == self.sync_activity(agent)
    }

    fn sync_activity(&self, agent: AgentId) -> Option<Activity> {
        Some(match self.activity(agent) {
            AgentState::SignedOut => return None,
            AgentState::Idle => Activity::Idle,
            AgentState::WrapUp => Activity::WrapUp,
            AgentState::Rest => Activity::Rest,
            AgentState::Busy => Activity::Busy,
            AgentState::Playback => Activity::Playback,
            // Choice: "occupied" is an agent that a campaign keeps for a call that has not reached it.
            AgentState::Dialling if self.is_pre_occupied(agent) => Activity::Occupied,
            AgentState::Dialling | AgentState::Talking if self.is_transferring(agent) => Activity::Transferring,
            AgentState::Dialling if self.links.iter().any(|link| link.owner == agent) => Activity::AskingForHelp,
            AgentState::Dialling => Activity::Dialling,
            AgentState::Ringing => Activity::Offered,
            AgentState::Talking | AgentState::Conference if self.is_muted(agent) => Activity::Muted,
            AgentState::Talking => Activity::Talking,
            // Choice: a conference of agents is reported as a three-party call.
            AgentState::Conference | AgentState::AgentConference => Activity::ThreeParty,
            AgentState::Holding => Activity::Holding,
            AgentState::Inspecting => match self.inspections.get(&agent).map(|running| running.kind) {
                Some(InspectionKind::Insert) => Activity::Inserting,
                Some(InspectionKind::Listen) => Activity::Listening,
                Some(InspectionKind::Whisper) | None => Activity::Whispering,
            },
        })
    }

    fn is_pre_occupied(&self, agent: AgentId) -> bool {
        self.current_call(agent).is_some_and(|call| self.calls[&call].feature == Feature::PreOccupied)
    }

    pub(crate) fn activity(&self, agent: AgentId) -> AgentState {
        let known = self.agent_ref(agent);
        if known.session.is_none() {
            return AgentState::SignedOut;
        }
        match known.presence {
            Presence::Idle => AgentState::Idle,
            Presence::Busy { .. } => AgentState::Busy,
            Presence::WrapUp => AgentState::WrapUp,
            Presence::Rest { .. } => AgentState::Rest,
            Presence::Occupied if self.inspections.contains_key(&agent) => AgentState::Inspecting,
            Presence::Occupied if known.legs.is_empty() && self.confers(agent) => AgentState::AgentConference,
            Presence::Occupied if known.legs.is_empty() => AgentState::Playback,
            Presence::Occupied => match self.current_call(agent) {
                None => AgentState::Holding,
                Some(call) => match self.leg_state(agent, call) {
                    Some(LegState::Lifting { .. } | LegState::Dialling) => AgentState::Dialling,
                    Some(LegState::Ringing { .. }) => AgentState::Ringing,
                    _ if self.link_of(call).is_some_and(|link| link.is_three_party()) => AgentState::Conference,
                    _ => AgentState::Talking,
                },
            },
        }
    }
}
