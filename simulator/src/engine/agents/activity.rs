//! What each agent does, and when that changed.

use crate::engine::answer::snapshot::AgentState;
use crate::engine::model::inspection::InspectionKind;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::engine::state::presence::Presence;
use crate::engine::state::sync_state::{NO_STATE, SyncState};

impl State {
    /// Notes which of these agents changed their state, and when.
    pub(crate) fn note_states(&mut self, agents: &[u32]) {
        for &agent in agents {
            self.note_state(agent);
        }
    }

    /// Notes whether an agent changed its state, and when.
    pub(crate) fn note_state(&mut self, agent: u32) {
        let (now, code) = (self.now, self.sync_code(agent));
        let noted = self.agent_mut(agent);
        let state = &mut noted.state;
        if state.current != code {
            noted.tally.spend(state.current, state.since, now);
            *state = SyncState { current: code, last: state.current, since: now };
        }
    }

    pub(crate) fn has_noted_state(&self, agent: u32) -> bool {
        self.agent_ref(agent).state.current == self.sync_code(agent)
    }

    fn sync_code(&self, agent: u32) -> u8 {
        match self.activity(agent) {
            AgentState::SignedOut => NO_STATE,
            AgentState::Idle => 1,
            AgentState::Work => 2,
            AgentState::Rest => 3,
            AgentState::Busy => 4,
            AgentState::Dialling | AgentState::Talking if self.is_transferring(agent) => 14,
            AgentState::Dialling if self.links.iter().any(|link| link.owner == agent) => 13,
            AgentState::Dialling => 6,
            AgentState::Ringing => 8,
            AgentState::Talking | AgentState::Conference if self.is_muted(agent) => 12,
            AgentState::Talking => 9,
            // Choice: a conference of agents is told as a three-party call, playback as being busy.
            AgentState::Conference | AgentState::AgentConference => 10,
            AgentState::Playback => 4,
            AgentState::Holding => 11,
            AgentState::Inspecting => match self.inspections.get(&agent).map(|running| running.kind) {
                Some(InspectionKind::Insert) => 15,
                Some(InspectionKind::Listen) => 16,
                Some(InspectionKind::Whisper) | None => 17,
            },
        }
    }

    pub(crate) fn activity(&self, agent: u32) -> AgentState {
        let known = self.agent_ref(agent);
        if known.session.is_none() {
            return AgentState::SignedOut;
        }
        match known.presence {
            Presence::Idle => AgentState::Idle,
            Presence::Busy { .. } => AgentState::Busy,
            Presence::Work => AgentState::Work,
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
