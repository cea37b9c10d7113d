//! What agents have received, tracked as a client would, and checked against the state.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ccgateway_simulator::engine::{Event, EventKind, LinkageEvent, MediaEvent, Participant, PhoneStatus, Recorded};
use ccgateway_simulator::{AgentId, AgentSnapshot, AgentState, CallId, ConferenceId, PartyState, TaskId};

use crate::checks::invariants::Picture;

/// What all agents were received.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    agents: BTreeMap<AgentId, Received>,
    /// Recordings that have begun and not ended, with the agent whose talk is recorded.
    recordings: BTreeMap<TaskId, AgentId>,
    /// Agents whose session ended since the last check.
    gone: BTreeSet<AgentId>,
    last_call: CallId,
    /// Calls that were there at the last check.
    calls: BTreeSet<CallId>,
}

/// What one agent has received in its session.
#[derive(Debug, Default)]
struct Received {
    /// Events that the agent has not taken yet.
    waiting: VecDeque<Event>,
    last: u64,
    state: Option<State>,
    phone: Phone,
    calls: BTreeMap<CallId, Stage>,
    /// What was received of the ends of calls since the last check.
    ends: Ends,
    /// When the agent became idle last.
    idle_since: u64,
    /// Whether the agent's program receives the events of a linked telephone.
    linked: bool,
    inspectors: BTreeSet<AgentId>,
    plays: bool,
    conference: Option<ConferenceId>,
    chats: BTreeSet<CallId>,
}

/// What an agent has received of the ends of calls.
#[derive(Debug, Default)]
struct Ends {
    /// Calls that the other party has left.
    left: BTreeSet<CallId>,
    /// Whether a release was received.
    released: bool,
    /// Whether a talk began, or went on.
    talked: bool,
    /// Whether the phone was hung up.
    hung_up: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Idle,
    Busy,
    Work,
    Rest,
    Occupied,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Phone {
    #[default]
    OnHook,
    Rings,
    Lifted,
}

/// How far the agent is in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Dialled,
    Offered,
    /// It was answered by itself, which is followed by the talk.
    Answered,
    Talking,
    Held,
    /// Somebody else took it, which is followed by the agent's leaving.
    HandedOver,
}

impl Ledger {
    /// An event is raised for an agent.
    pub(crate) fn raised(&mut self, event: &Event) {
        let received = self.agents.entry(event.agent).or_default();
        assert!(received.last <= event.at, "{event:?} is older than the event before");
        match &event.kind {
            EventKind::InService | EventKind::ShutdownService { .. } => {
                *received = Received::default();
                self.gone.insert(event.agent);
            }
            EventKind::Record(Recorded { task, .. }) => {
                assert_eq!(self.recordings.insert(*task, event.agent), None, "recording {task} begins twice");
            }
            EventKind::StopRecordDone { task, .. } => {
                assert!(self.recordings.remove(task).is_some(), "recording {task} ends, but does not run");
            }
            _ => {}
        }
        received.last = event.at;
        received.waiting.push_back(event.clone());
        received.receives(event);
    }

    /// An agent takes an event.
    pub(crate) fn taken(&mut self, event: &Event) {
        let waiting = &mut self.agents.entry(event.agent).or_default().waiting;
        assert_eq!(waiting.pop_front().as_ref(), Some(event), "events are taken once, in the order in which they came");
    }

    /// The events that wait for an agent are forgotten.
    pub(crate) fn emptied(&mut self, agent: AgentId) {
        self.agents.entry(agent).or_default().waiting.clear();
    }

    /// When an agent became idle last.
    pub(crate) fn idle_since(&self, agent: AgentId) -> u64 {
        self.agents.get(&agent).map_or(0, |received| received.idle_since)
    }

    /// Checks the events against the state.
    pub(crate) fn check(&mut self, picture: &Picture) {
        for agent in &picture.agents {
            let received = self.agents.entry(agent.id).or_default();
            if agent.state == AgentState::SignedOut {
                // A sign-out that the agent asked for raises no event.
                let sign_out = received.waiting.back().filter(|event| matches!(event.kind, EventKind::ShutdownService { .. })).cloned();
                *received = Received { waiting: sign_out.into_iter().collect(), last: received.last, ..Received::default() };
                self.gone.insert(agent.id);
            } else {
                received.fits(agent, picture);
                received.ends_of_calls(agent, picture);
            }
            assert_eq!(agent.pending_events, received.waiting.len(), "events of {} got lost, or came twice", agent.id);
        }
        self.check_recordings(picture);
        self.gone.clear();
        let calls: BTreeSet<CallId> = picture.calls.iter().map(|call| call.id).collect();
        for new in calls.difference(&self.calls) {
            assert!(*new > self.last_call, "call {new} has an id that was given before");
        }
        self.last_call = self.last_call.max(calls.last().copied().unwrap_or_default());
        self.calls = calls;
    }

    /// Every recording whose begin was reported goes on until its end is reported, or the session of its agent ends.
    fn check_recordings(&mut self, picture: &Picture) {
        let running = picture.agents.iter().flat_map(|agent| agent.recordings.iter().map(move |&task| (task, agent.id)));
        let running: BTreeMap<TaskId, AgentId> = running.collect();
        for (task, agent) in &running {
            assert!(self.recordings.contains_key(task), "recording {task} of {agent} goes on after its end");
        }
        let gone = &self.gone;
        self.recordings.retain(|task, agent| {
            if let Some(recorded) = running.get(task) {
                *agent = *recorded;
                return true;
            }
            assert!(gone.contains(agent), "recording {task} of {agent} is gone without an event");
            false
        });
    }
}

impl Received {
    fn receives(&mut self, event: &Event) {
        match &event.kind {
            EventKind::Ready => self.becomes(State::Idle, event, |before| before != Some(State::Idle)),
            EventKind::CancelNotReadySuccess => self.becomes(State::Idle, event, |before| before == Some(State::Busy)),
            EventKind::CancelRestSuccess => self.becomes(State::Idle, event, |before| before == Some(State::Rest)),
            EventKind::CancelWorkSuccess => self.becomes(State::Idle, event, |before| before == Some(State::Work)),
            EventKind::Busy => self.becomes(State::Occupied, event, |before| before != Some(State::Occupied)),
            EventKind::Work => self.becomes(State::Work, event, |before| before != Some(State::Work)),
            EventKind::SetNotReadySuccess { .. } => self.becomes(State::Busy, event, |before| before.is_some()),
            EventKind::SetRestSuccess { .. } => self.becomes(State::Rest, event, |before| before.is_some()),
            EventKind::RestTimeout => self.becomes(State::Rest, event, |before| before == Some(State::Rest)),
            EventKind::PhoneAlerting { incoming } => {
                assert_eq!(self.phone, Phone::OnHook, "a lifted phone rings: {event:?}");
                self.phone = Phone::Rings;
                self.calls.extend(incoming.iter().map(|(call, _)| (*call, Stage::Offered)));
            }
            EventKind::PhoneOffhook => {
                assert_eq!(self.phone, Phone::Rings, "a phone that does not ring is lifted: {event:?}");
                self.phone = Phone::Lifted;
            }
            EventKind::PhoneRelease { .. } => {
                assert_ne!(self.phone, Phone::OnHook, "a phone on the hook is hung up: {event:?}");
                self.phone = Phone::OnHook;
                self.ends.hung_up = true;
            }
            EventKind::BeQcStart(inspected) => {
                self.inspectors.insert(inspected.inspector);
            }
            EventKind::BeQcStop(inspected) => {
                assert!(self.inspectors.remove(&inspected.inspector), "an inspection ends that did not begin: {event:?}");
            }
            EventKind::Media(media) => self.receives_media(media),
            EventKind::AgentOccupyed => assert_eq!(self.state, Some(State::Occupied), "{event:?}"),
            EventKind::Linkage(linkage) => self.receives_of_telephone(linkage),
            kind => self.receives_of_call(kind),
        }
    }

    /// The reported state can follow the one before.
    fn becomes(&mut self, state: State, event: &Event, may_follow: impl Fn(Option<State>) -> bool) {
        assert!(may_follow(self.state), "{event:?} after {:?}", self.state);
        self.state = Some(state);
        if state == State::Idle {
            self.idle_since = event.at;
        }
    }

    /// The events of a linked telephone agree with those of every phone.
    fn receives_of_telephone(&mut self, event: &LinkageEvent) {
        let has = |stage: Stage| self.calls.values().any(|known| *known == stage);
        let fits = match event {
            LinkageEvent::Capability { linked } => {
                self.linked = *linked;
                true
            }
            LinkageEvent::Status(PhoneStatus::OffHook) => self.phone == Phone::Lifted,
            LinkageEvent::Status(PhoneStatus::OnHook) => self.phone == Phone::OnHook,
            LinkageEvent::Status(PhoneStatus::Ringing) => self.phone == Phone::Rings,
            LinkageEvent::Status(PhoneStatus::Talking) | LinkageEvent::Muted { .. } | LinkageEvent::Unmuted { .. } => has(Stage::Talking),
            LinkageEvent::Held { call } | LinkageEvent::TransferOutResult { call, .. } => self.calls.get(call) == Some(&Stage::Talking),
            LinkageEvent::Unheld { call } => self.calls.get(call) == Some(&Stage::Held),
            _ => true,
        };
        let is_wanted = self.linked || matches!(event, LinkageEvent::Capability { .. });
        assert!(fits && is_wanted, "{event:?}, but the phone is {:?}, and the calls are {:?}", self.phone, self.calls);
    }

    fn receives_of_call(&mut self, kind: &EventKind) {
        match kind {
            EventKind::Ringing(info) => {
                self.calls.insert(info.call, Stage::Offered);
            }
            EventKind::AutoAnswer(info) => {
                self.calls.insert(info.call, Stage::Answered);
            }
            // The result of handing over a text chat comes as the same event.
            EventKind::SuccTransResult { call, taken: true } if self.calls.contains_key(call) => {
                self.calls.insert(*call, Stage::HandedOver);
            }
            EventKind::CustomerAlerting { call, .. } => {
                self.calls.entry(*call).or_insert(Stage::Dialled);
            }
            EventKind::CustomerRelease { call, .. } => {
                self.ends.left.insert(*call);
            }
            EventKind::Talking(info) => {
                self.ends.talked = true;
                self.calls.insert(info.call, Stage::Talking);
            }
            EventKind::Conference { call, .. } => {
                self.calls.insert(*call, Stage::Talking);
            }
            EventKind::Hold { call } => {
                let before = self.calls.insert(*call, Stage::Held);
                assert!(matches!(before, Some(Stage::Talking | Stage::Held)), "a call that was no talk is held: {kind:?} after {before:?}");
            }
            EventKind::CallRelease { call } => {
                self.ends.released = true;
                let before = self.calls.remove(call);
                assert!(
                    matches!(before, Some(Stage::Talking | Stage::Held | Stage::HandedOver)),
                    "the agent leaves a call it was not in: {kind:?} after {before:?}"
                );
            }
            EventKind::NoAnswer { call } => {
                let before = self.calls.remove(call);
                assert_eq!(before, Some(Stage::Offered), "a call that was not offered was not answered: {kind:?}");
            }
            EventKind::ConnectFail { call } if self.calls.get(call) == Some(&Stage::Dialled) => {
                self.calls.remove(call);
            }
            EventKind::CallOutFail { call } | EventKind::InsideCallFail { call } | EventKind::ConsultFail { call } => {
                self.calls.remove(call);
            }
            _ => {}
        }
    }

    fn receives_media(&mut self, event: &MediaEvent) {
        match event {
            MediaEvent::Play => {
                assert!(!self.plays, "two recordings are played at once");
                self.plays = true;
            }
            MediaEvent::PausePlayDone | MediaEvent::ResumePlayDone | MediaEvent::JumpPlayDone => assert!(self.plays, "{event:?}"),
            MediaEvent::StopPlayDone { .. } => self.plays = false,
            MediaEvent::SelfJoinResult { conference } => {
                assert_eq!(self.conference.replace(*conference), None, "an agent joins a second conference");
                // A talk becomes a conference without an event about its end.
                self.calls.clear();
            }
            MediaEvent::SelfLeaveResult { conference } => assert_eq!(self.conference.take(), Some(*conference), "{event:?}"),
            MediaEvent::ChatRing(chat) | MediaEvent::ChatConnected(chat) => {
                self.chats.insert(chat.chat);
            }
            MediaEvent::ChatCallOutCreated { chat, .. } => {
                self.chats.insert(*chat);
            }
            MediaEvent::ChatDisconnected { chat } | MediaEvent::ChatCalloutFailed { chat } => {
                assert!(self.chats.remove(chat), "a chat ends that the agent was not in: {event:?}");
            }
            MediaEvent::ChatDataRecved(message) => assert!(self.chats.contains(&message.chat), "{event:?}"),
            _ => {}
        }
    }

    /// What the agent has received agrees with the state.
    fn fits(&self, agent: &AgentSnapshot, picture: &Picture) {
        if picture.waits_for_phone(agent.id) {
            // No event reports a state before the telephone is lifted.
            let may_dial = matches!(self.state, Some(State::Idle | State::Busy | State::Work));
            assert!(may_dial && self.phone == Phone::Rings, "{agent:?} received {:?} and {:?}", self.state, self.phone);
        } else {
            assert_eq!(self.state, Some(state_of(agent.state)), "{agent:?} received another state");
        }
        assert_eq!(self.phone == Phone::Lifted, agent.off_hook, "{agent:?} received that its phone is {:?}", self.phone);
        assert_eq!(self.plays, agent.playing, "{agent:?} received otherwise");
        for (call, party) in picture.parts(agent.id) {
            let stage = self.calls.get(&call);
            let fits = match party.state {
                PartyState::Talking => stage == Some(&Stage::Talking),
                PartyState::Ringing => stage == Some(&Stage::Offered),
                PartyState::Waiting if picture.waits_for_phone(agent.id) || picture.is_pre_occupied(agent.id) => stage.is_none(),
                PartyState::Waiting => stage == Some(&Stage::Dialled),
                _ => matches!(stage, Some(Stage::Talking | Stage::Held)),
            };
            assert!(fits, "{agent:?} received {stage:?} of call {call}, in which it is {:?}", party.state);
        }
        let inspectors: BTreeSet<AgentId> =
            picture.inspections.iter().filter(|running| running.target == agent.id).map(|running| running.inspector).collect();
        assert_eq!(self.inspectors, inspectors, "{} received other inspectors", agent.id);
        let chats = picture.chats.iter().filter(|chat| chat.agents.contains(&agent.id) || chat.offered_to == Some(agent.id));
        let chats: BTreeSet<CallId> = chats.map(|chat| chat.id).collect();
        assert_eq!(self.chats, chats, "{} received other chats", agent.id);
        let mut conferences = picture.conferences.iter();
        let conference =
            conferences.find(|conference| conference.joined.contains(&Participant::Agent(agent.id))).map(|conference| conference.id);
        assert_eq!(self.conference, conference, "{} received another conference", agent.id);
    }
}

impl Received {
    /// Every part in a call has one end: its own event, or that of a documented merge with another call.
    fn ends_of_calls(&mut self, agent: &AgentSnapshot, picture: &Picture) {
        let parts: BTreeSet<CallId> = picture.parts(agent.id).into_iter().map(|(call, _)| call).collect();
        let gone = self.calls.iter().filter(|(call, _)| !parts.contains(call)).map(|(&call, &stage)| (call, stage));
        let gone: Vec<(CallId, Stage)> = gone.collect();
        let ends = std::mem::take(&mut self.ends);
        for (call, stage) in gone {
            let was_talk = matches!(stage, Stage::Talking | Stage::Held);
            let goes_on = picture.calls.iter().any(|known| known.id == call);
            // One of three leaves, or somebody who had two calls, or a transfer is cancelled: the agent goes on in the other call.
            let is_merged = (was_talk || stage == Stage::Dialled) && ends.left.contains(&call) && ends.talked;
            // The agent itself leaves two calls, with one release for both; the two other parties go on in one of them.
            let is_connected = was_talk && ends.released && goes_on;
            // A colleague picks up the call that rings here: the phone is hung up, unless it stays lifted between calls, and the call is
            // the colleague's.
            let is_picked_up = stage == Stage::Offered && (ends.hung_up || agent.off_hook) && goes_on;
            let is_documented = is_merged || is_connected || is_picked_up;
            assert!(is_documented, "{agent:?} was {stage:?} in call {call}, which is over without an event: {ends:?} {:?}", self.calls);
            self.calls.remove(&call);
        }
    }
}

fn state_of(state: AgentState) -> State {
    match state {
        AgentState::Idle => State::Idle,
        AgentState::Busy => State::Busy,
        AgentState::WrapUp => State::Work,
        AgentState::Rest => State::Rest,
        _ => State::Occupied,
    }
}
