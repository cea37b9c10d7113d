//! States and call data as clients ask for them.

use std::collections::BTreeSet;

use super::Engine;
use super::agent::{Pending, Presence};
use super::answer::Outcome;
use super::call::{CallId, Leg, LegState};
use super::event::InspectionKind;
use super::snapshot::{AgentSnapshot, AgentState, CallSnapshot, PartySnapshot, PartyState, QueueSnapshot};

/// "No such state" in the coding of `syncagentinfo`.
pub(super) const NO_STATE: u8 = 255;

/// The agent's state in the coding of `syncagentinfo`, and the one before.
#[derive(Debug, Clone, Copy)]
pub(super) struct SyncState {
    pub(super) current: u8,
    pub(super) last: u8,
    pub(super) since: u64,
}

/// What `syncagentinfo` tells. Times are in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SyncInfo {
    /// Agent id.
    pub agent: u32,
    /// State: 1 idle, 2 wrap-up, 3 rest, 4 busy, 6 dialling, 8 being offered a call, 9 talking, 10 three-party call, 11 hold, 12 mute,
    /// 13 asking for help, 14 transferring, 15 inserting, 16 listening, 17 whispering.
    pub state: u8,
    /// The state before; 255: none.
    pub last_state: u8,
    /// When the state began.
    pub state_since: u64,
    /// A busy state waits for the end of the call.
    pub pre_busy: bool,
    /// A rest waits for the end of the call.
    pub pre_rest: bool,
    /// Feature code of the current call as it began; 0 without one.
    pub call_feature: i32,
    /// Feature code of the talk now; 0 without one.
    pub talking_feature: i32,
    /// Data attached to the current call.
    pub call_data: String,
    /// Calling number of the current call.
    pub caller: String,
    /// Called number of the current call.
    pub called: String,
    /// Numbers of the other parties, separated by commas.
    pub partner: String,
    /// The agent talks in its first call.
    pub first_talking: bool,
    /// The call that began first.
    pub main_call: Option<CallId>,
    /// The call the agent talks in, dials or is offered.
    pub current_call: Option<CallId>,
    /// The call that was held last.
    pub held_call: Option<CallId>,
    /// When that hold began.
    pub hold_since: Option<u64>,
    /// When the talk in the first call began.
    pub talk_since: Option<u64>,
    /// When the talk in the second call began.
    pub second_talk_since: Option<u64>,
    /// The inspector that inspects this agent.
    pub inspector: Option<u32>,
    /// VDN of the agent and begin of the recording that runs.
    pub recording: Option<(u32, u64)>,
    /// Code of the operation in force; 0: none.
    pub operation: u8,
    /// When that operation began.
    pub operation_since: Option<u64>,
    /// The time now.
    pub now: u64,
}

impl Engine {
    pub(super) fn agent_status(&self, agent: u32) -> Outcome {
        let (agent_state, is_working) = match self.agent_ref(agent).presence {
            Presence::Idle => (4, false),
            Presence::Busy { .. } => (3, false),
            Presence::Work => (5, false),
            Presence::Rest { .. } => (8, false),
            // Choice: an agent that inspects counts as being in a call.
            Presence::Occupied => (7, true),
        };
        Outcome::AgentStatus { agent_state, is_working }
    }

    /// State and call data; the event queue is empty afterwards.
    pub(super) fn sync_agent_info(&mut self, agent: u32) -> Outcome {
        self.note_states(&self.touched_agents());
        self.agent_mut(agent).events.clear();
        let known = self.agent_ref(agent);
        let current = self.current_call(agent);
        let held = self.held_calls(agent).last().copied();
        let shown = current.or(held);
        let leg = |call: CallId| self.calls.get(&call).and_then(|known| known.leg(agent));
        let legs: Vec<&Leg> = known.legs.iter().filter_map(|&call| leg(call)).collect();
        let call = shown.and_then(|call| self.calls.get(&call));
        let link = current.and_then(|call| self.link_of(call));
        let is_conference = link.is_some_and(|link| link.is_three_party());
        let feature = call.map_or(0, |call| call.feature.code());
        let partner = match link.filter(|_| is_conference) {
            Some(link) => {
                let customer = self.calls[&link.first].other(link.owner);
                let other = if agent == link.owner { self.calls[&link.second].other(agent) } else { link.owner.to_string() };
                format!("{customer},{other}")
            }
            None => call.map(|call| call.other(agent)).unwrap_or_default(),
        };
        let inspector = self.inspections.iter().find(|(_, running)| running.target == agent).map(|(&id, _)| id);
        let info = SyncInfo {
            agent,
            state: known.state.current,
            last_state: known.state.last,
            state_since: known.state.since,
            pre_busy: matches!(known.pending, Some(Pending::Busy { .. })),
            pre_rest: matches!(known.pending, Some(Pending::Rest { .. })),
            call_feature: feature,
            talking_feature: link.map_or(feature, |link| link.kind.feature().code()),
            call_data: call.map(|call| call.data.clone()).unwrap_or_default(),
            caller: call.map(|call| call.caller.clone()).unwrap_or_default(),
            called: call.map(|call| call.called.clone()).unwrap_or_default(),
            partner,
            // Choice: `firsttalkingFlag` is true while the agent talks in the call that began first.
            first_talking: legs.first().is_some_and(|leg| leg.state == LegState::Talking),
            main_call: known.legs.first().copied(),
            current_call: current,
            held_call: held,
            hold_since: held.and_then(leg).map(|leg| leg.since),
            talk_since: legs.first().and_then(|leg| leg.talked_since),
            second_talk_since: legs.get(1).and_then(|leg| leg.talked_since),
            inspector,
            recording: legs.iter().find_map(|leg| leg.recording).map(|recording| (known.config.vdn, recording.begin)),
            operation: known.operation.map_or(0, |(code, _)| code),
            operation_since: known.operation.map(|(_, since)| since),
            now: self.now,
        };
        Outcome::Sync(Box::new(info))
    }

    /// Notes which of these agents changed their state, and when.
    pub(super) fn note_states(&mut self, agents: &[u32]) {
        for &agent in agents {
            self.note_state(agent);
        }
    }

    /// Notes whether an agent changed its state, and when.
    pub(super) fn note_state(&mut self, agent: u32) {
        let (now, code) = (self.now, self.sync_code(agent));
        let noted = self.agent_mut(agent);
        let state = &mut noted.state;
        if state.current != code {
            noted.tally.spend(state.current, state.since, now);
            *state = SyncState { current: code, last: state.current, since: now };
        }
    }

    pub(super) fn has_noted_state(&self, agent: u32) -> bool {
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

    fn activity(&self, agent: u32) -> AgentState {
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

    /// All agents, by id.
    #[must_use]
    pub fn agents(&self) -> Vec<AgentSnapshot> {
        self.agents.keys().filter_map(|&id| self.agent(id)).collect()
    }

    /// One agent; `None` when the configuration has no such agent.
    #[must_use]
    pub fn agent(&self, id: u32) -> Option<AgentSnapshot> {
        let agent = self.agents.get(&id)?;
        Some(AgentSnapshot {
            id,
            phone: agent.session.as_ref().map(|session| session.phone.clone()).unwrap_or_default(),
            state: self.activity(id),
            node: agent.session.as_ref().map(|session| self.config.name_of_node(session.node)),
            skills: agent.skills.iter().copied().collect(),
            active_call: self.current_call(id),
            held_calls: self.held_calls(id),
            muted: self.is_muted(id),
            video_muted: self.is_video_muted(id),
            auto_answer: agent.session.as_ref().is_some_and(|session| session.auto_answer),
            off_hook: agent.off_hook,
            playing: self.media.playbacks.contains_key(&id),
            recordings: self.recordings_of(id),
            pending_events: agent.events.len(),
        })
    }

    /// All calls, oldest first.
    #[must_use]
    pub fn calls(&self) -> Vec<CallSnapshot> {
        let waiting: BTreeSet<CallId> = self.waiting.values().copied().collect();
        let calls = self.calls.values().map(|call| {
            let is_waiting = waiting.contains(&call.id)
                || !call.legs.is_empty() && call.legs.iter().all(|leg| matches!(leg.state, LegState::Ringing { .. }));
            let outside = call.outside.iter().map(|party| PartySnapshot {
                agent: None,
                number: party.number.clone(),
                state: match party.ringing {
                    Some(_) => PartyState::Ringing,
                    None if is_waiting => PartyState::Waiting,
                    None => PartyState::Talking,
                },
            });
            let agents = call.legs.iter().map(|leg| PartySnapshot {
                agent: Some(leg.agent),
                number: leg.agent.to_string(),
                state: match leg.state {
                    LegState::Lifting { .. } | LegState::Dialling => PartyState::Waiting,
                    LegState::Ringing { .. } => PartyState::Ringing,
                    LegState::Talking => PartyState::Talking,
                    LegState::Held | LegState::Suspended => PartyState::Held,
                    LegState::Joined => PartyState::Joined,
                },
            });
            CallSnapshot {
                id: call.id,
                feature: call.feature.code(),
                caller: call.caller.clone(),
                called: call.called.clone(),
                queue: call.queue,
                ivr: call.ivr,
                digits: call.digits.clone(),
                video: call.video,
                video_mode: call.video_mode,
                speech_recognition: call.recognised,
                parties: outside.chain(agents).collect(),
            }
        });
        calls.collect()
    }

    /// All skill queues, by id.
    #[must_use]
    pub fn queues(&self) -> Vec<QueueSnapshot> {
        let mut queues: Vec<QueueSnapshot> = self
            .config
            .queues
            .iter()
            .map(|queue| {
                let waiting = self.waiting.values().filter(|call| self.calls[call].queue == Some(queue.id));
                let agents = self.agents.iter().filter(|(_, agent)| agent.skills.contains(&queue.id));
                QueueSnapshot {
                    id: queue.id,
                    name: queue.name.clone(),
                    access_number: queue.access_number.clone(),
                    waiting: waiting.copied().collect(),
                    agents: agents.map(|(&id, _)| id).collect(),
                }
            })
            .collect();
        queues.sort_by_key(|queue| queue.id);
        queues
    }
}
