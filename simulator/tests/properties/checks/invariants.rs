//! What holds of agents, calls, queues and media at every moment.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_simulator::engine::{Engine, Feature, Participant};
use ccgateway_simulator::{
    AgentId, AgentSnapshot, AgentState, CallId, CallSnapshot, ChatSnapshot, ConferenceSnapshot, InspectionSnapshot, PartySnapshot,
    PartyState, QueueSnapshot, TaskId,
};

/// Everything there is at one moment.
pub(crate) struct Picture {
    pub(crate) agents: Vec<AgentSnapshot>,
    pub(crate) calls: Vec<CallSnapshot>,
    pub(crate) queues: Vec<QueueSnapshot>,
    pub(crate) inspections: Vec<InspectionSnapshot>,
    pub(crate) conferences: Vec<ConferenceSnapshot>,
    pub(crate) chats: Vec<ChatSnapshot>,
}

impl Picture {
    pub(crate) fn of(engine: &Engine) -> Self {
        Self {
            agents: engine.agents(),
            calls: engine.calls(),
            queues: engine.queues(),
            inspections: engine.inspections(),
            conferences: engine.conferences(),
            chats: engine.chats(),
        }
    }

    pub(crate) fn agent(&self, id: AgentId) -> &AgentSnapshot {
        self.agents.iter().find(|agent| agent.id == id).unwrap()
    }

    pub(crate) fn is_signed_in(&self, id: AgentId) -> bool {
        self.agent(id).state != AgentState::SignedOut
    }

    /// The calls that an agent has a part in, and its parts.
    pub(crate) fn parts(&self, agent: AgentId) -> Vec<(CallId, &PartySnapshot)> {
        let parts = self.calls.iter().flat_map(|call| call.parties.iter().map(move |party| (call.id, party)));
        parts.filter(|(_, party)| party.agent == Some(agent)).collect()
    }

    /// Whether the agent has to lift its telephone before its own call goes out.
    pub(crate) fn waits_for_phone(&self, agent: AgentId) -> bool {
        self.calls.iter().any(|call| dialler_alone(call) == Some(agent))
    }

    /// Whether the agent is occupied by a campaign, and not rung yet.
    pub(crate) fn is_pre_occupied(&self, agent: AgentId) -> bool {
        let mut calls = self.calls.iter().filter(|call| call.feature == Feature::PreOccupied);
        calls.any(|call| call.parties.iter().any(|party| party.agent == Some(agent) && party.state == PartyState::Waiting))
    }

    fn waiting(&self) -> Vec<CallId> {
        self.queues.iter().flat_map(|queue| queue.waiting.iter().copied()).collect()
    }

    /// The conferences that somebody takes part in, or is asked into.
    fn conferences_of(&self, who: &Participant) -> usize {
        let members = self.conferences.iter().flat_map(|conference| conference.joined.iter().chain(&conference.ringing));
        members.filter(|member| *member == who).count()
    }
}

/// The agent that is the only party of a call and waits.
fn dialler_alone(call: &CallSnapshot) -> Option<AgentId> {
    match call.parties.as_slice() {
        [party] if party.state == PartyState::Waiting => party.agent,
        _ => None,
    }
}

/// Checks everything; `talk_rights` says which agents take inbound calls, where it is not the default.
pub(crate) fn check(picture: &Picture, talk_rights: &BTreeMap<AgentId, bool>) {
    for agent in &picture.agents {
        an_agent_talks_in_one_call_at_most(picture, agent);
        who_is_rung_is_in_nothing_else(picture, agent);
        the_state_of_an_agent_fits_its_calls(picture, agent);
        an_agent_and_its_calls_know_each_other(picture, agent);
        what_is_muted_is_a_talk(picture, agent);
        what_is_played_and_recorded_belongs_to_something_that_goes_on(picture, agent);
        who_is_signed_out_is_in_nothing(picture, agent);
    }
    for call in &picture.calls {
        a_call_has_parties_or_waits(picture, call);
        nobody_is_in_a_call_twice(call);
        who_is_in_a_menu_waits_for_nobody_else(picture, call);
    }
    a_number_is_in_one_place(picture);
    a_waiting_call_is_in_no_agents_hands(picture);
    nobody_is_idle_while_a_call_waits(picture, talk_rights);
    inspections_are_between_colleagues_that_are_there(picture);
    conferences_and_their_members_know_each_other(picture);
    chats_have_agents_that_are_there(picture);
}

fn an_agent_talks_in_one_call_at_most(picture: &Picture, agent: &AgentSnapshot) {
    let talks = picture.parts(agent.id).iter().filter(|(_, party)| party.state == PartyState::Talking).count();
    assert!(talks <= 1, "{} talks {talks} times at once", agent.id);
}

fn who_is_rung_is_in_nothing_else(picture: &Picture, agent: &AgentSnapshot) {
    let parts = picture.parts(agent.id);
    let is_rung = parts.iter().any(|(_, party)| party.state == PartyState::Ringing);
    assert!(!is_rung || parts.len() == 1 && agent.state == AgentState::Ringing, "{agent:?} is rung beside something else: {parts:?}");
}

fn the_state_of_an_agent_fits_its_calls(picture: &Picture, agent: &AgentSnapshot) {
    let parts = picture.parts(agent.id);
    let has = |state: PartyState| parts.iter().any(|(_, party)| party.state == state);
    let (talks, dials) = (has(PartyState::Talking), has(PartyState::Waiting));
    let fits = match agent.state {
        AgentState::SignedOut | AgentState::Idle | AgentState::Busy | AgentState::WrapUp | AgentState::Rest => parts.is_empty(),
        AgentState::Playback => parts.is_empty() && agent.playing,
        AgentState::Inspecting => parts.is_empty() && picture.inspections.iter().any(|running| running.inspector == agent.id),
        AgentState::AgentConference => parts.is_empty() && picture.conferences_of(&Participant::Agent(agent.id)) == 1,
        AgentState::Dialling => dials && !talks,
        AgentState::Ringing => has(PartyState::Ringing),
        AgentState::Talking => talks,
        AgentState::Conference => talks && picture.calls.len() > 1,
        AgentState::Holding => !talks && !dials && has(PartyState::Held),
        _ => false,
    };
    assert!(fits, "{agent:?} against {parts:?}");
    let is_in_call = !parts.is_empty();
    let may_be_on_hook = agent.state == AgentState::Ringing || picture.waits_for_phone(agent.id) || picture.is_pre_occupied(agent.id);
    assert!(!is_in_call || agent.off_hook || may_be_on_hook, "{agent:?} is in a call with its phone on the hook");
}

fn an_agent_and_its_calls_know_each_other(picture: &Picture, agent: &AgentSnapshot) {
    let parts = picture.parts(agent.id);
    for call in agent.active_call.iter().chain(&agent.held_calls) {
        assert!(parts.iter().any(|(id, _)| id == call), "{agent:?} is not in call {call}");
    }
    for (call, party) in parts {
        let is_known = match party.state {
            PartyState::Talking | PartyState::Ringing => agent.active_call == Some(call),
            // A help call that rings is beside the talk, and a call that is lent to a voice menu beside the held ones.
            _ => true,
        };
        assert!(is_known, "{agent:?} does not know of call {call}");
    }
}

fn what_is_muted_is_a_talk(picture: &Picture, agent: &AgentSnapshot) {
    let talks = picture.parts(agent.id).iter().any(|(_, party)| party.state == PartyState::Talking);
    assert!(talks || !agent.muted && !agent.video_muted, "{agent:?} is muted in no talk");
}

fn what_is_played_and_recorded_belongs_to_something_that_goes_on(picture: &Picture, agent: &AgentSnapshot) {
    let parts = picture.parts(agent.id);
    let talks = parts.iter().any(|(_, party)| party.state == PartyState::Talking);
    assert!(!agent.playing || talks || agent.state == AgentState::Playback, "{agent:?} hears a recording in the wrong state");
    let confers = agent.state == AgentState::AgentConference;
    assert!(agent.recordings.is_empty() || confers || !parts.is_empty(), "{agent:?} is recorded in nothing");
    let others = picture.agents.iter().filter(|other| other.id != agent.id).flat_map(|other| &other.recordings);
    let others: BTreeSet<&TaskId> = others.collect();
    assert!(agent.recordings.iter().all(|task| !others.contains(task)), "{agent:?} shares a recording with somebody");
}

fn who_is_signed_out_is_in_nothing(picture: &Picture, agent: &AgentSnapshot) {
    if agent.state != AgentState::SignedOut {
        return;
    }
    let is_inspected = picture.inspections.iter().any(|running| running.inspector == agent.id || running.target == agent.id);
    let chats = picture.chats.iter().any(|chat| chat.agents.contains(&agent.id) || chat.offered_to == Some(agent.id));
    let has_nothing = picture.parts(agent.id).is_empty()
        && agent.skills.is_empty()
        && agent.phone.is_empty()
        && !agent.off_hook
        && !agent.playing
        && agent.recordings.is_empty()
        && agent.pending_events <= 1
        && picture.conferences_of(&Participant::Agent(agent.id)) == 0;
    assert!(has_nothing && !is_inspected && !chats, "{agent:?} has left something behind");
}

fn a_call_has_parties_or_waits(picture: &Picture, call: &CallSnapshot) {
    if let Some(agent) = dialler_alone(call) {
        let agent = picture.agent(agent);
        assert!(!agent.off_hook && picture.parts(agent.id).len() == 1, "{agent:?} should have dialled in {call:?}");
        return;
    }
    let rings =
        call.feature == Feature::Predicted && call.parties.iter().all(|party| party.agent.is_none() && party.state == PartyState::Ringing);
    let is_alone = picture.waiting().contains(&call.id) || call.ivr.is_some() || rings;
    assert!(call.parties.len() >= if is_alone { 1 } else { 2 }, "{call:?} has too few parties");
}

fn who_is_in_a_menu_waits_for_nobody_else(picture: &Picture, call: &CallSnapshot) {
    let mut agents = call.parties.iter().filter(|party| party.agent.is_some());
    let has_lent = agents.next().is_none_or(|agent| agent.state == PartyState::Held) && agents.next().is_none();
    let customers = call.parties.iter().filter(|party| party.agent.is_none()).count();
    let is_alone = has_lent && customers == 1 && !picture.waiting().contains(&call.id);
    assert!(call.ivr.is_none() || is_alone, "{call:?} is in a voice menu, and elsewhere");
}

fn nobody_is_in_a_call_twice(call: &CallSnapshot) {
    let numbers: BTreeSet<&str> = call.parties.iter().map(|party| party.number.as_str()).collect();
    assert_eq!(numbers.len(), call.parties.len(), "{call:?}");
}

fn a_number_is_in_one_place(picture: &Picture) {
    let parties = picture.calls.iter().flat_map(|call| &call.parties).filter(|party| party.agent.is_none());
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for party in parties {
        *places.entry(party.number.clone()).or_default() += 1;
    }
    for member in picture.conferences.iter().flat_map(|conference| conference.joined.iter().chain(&conference.ringing)) {
        if let Participant::Phone(number) = member {
            *places.entry(number.clone()).or_default() += 1;
        }
    }
    assert!(places.values().all(|count| *count == 1), "a number is in several places: {places:?}");
}

fn a_waiting_call_is_in_no_agents_hands(picture: &Picture) {
    let waiting = picture.waiting();
    let distinct: BTreeSet<&CallId> = waiting.iter().collect();
    assert_eq!(distinct.len(), waiting.len(), "a call waits twice");
    for id in waiting {
        let call = picture.calls.iter().find(|call| call.id == id).expect("a call that waits is there");
        assert!(call.parties.iter().all(|party| party.state == PartyState::Waiting && party.agent.is_none()), "{call:?} waits");
    }
}

fn nobody_is_idle_while_a_call_waits(picture: &Picture, talk_rights: &BTreeMap<AgentId, bool>) {
    for queue in picture.queues.iter().filter(|queue| !queue.waiting.is_empty()) {
        let is_free = |id: &AgentId| picture.agent(*id).state == AgentState::Idle && talk_rights.get(id) != Some(&false);
        assert!(!queue.agents.iter().any(is_free), "a call waits in {queue:?} although an agent is idle");
    }
}

fn inspections_are_between_colleagues_that_are_there(picture: &Picture) {
    for running in &picture.inspections {
        assert_ne!(running.inspector, running.target);
        assert!(picture.is_signed_in(running.inspector) && picture.is_signed_in(running.target), "{running:?}");
        assert_eq!(running.inspector.0 / 1000, running.target.0 / 1000, "agents of one VDN have numbers of one thousand");
        assert_eq!(picture.agent(running.inspector).state, AgentState::Inspecting);
    }
}

fn conferences_and_their_members_know_each_other(picture: &Picture) {
    for conference in &picture.conferences {
        assert!(conference.joined.contains(&Participant::Agent(conference.chair)), "{conference:?} has nobody in the chair");
        for member in conference.joined.iter().chain(&conference.ringing) {
            assert_eq!(picture.conferences_of(member), 1, "{member:?} is in several conferences");
            if let Participant::Agent(agent) = member {
                assert_eq!(picture.agent(*agent).state, AgentState::AgentConference, "{agent} in {conference:?}");
                assert!(picture.agent(*agent).off_hook);
            }
        }
    }
}

fn chats_have_agents_that_are_there(picture: &Picture) {
    for chat in &picture.chats {
        let agents: BTreeSet<&AgentId> = chat.agents.iter().chain(&chat.offered_to).collect();
        assert_eq!(agents.len(), chat.agents.len() + usize::from(chat.offered_to.is_some()), "somebody is twice in {chat:?}");
        assert!(!agents.is_empty() && agents.iter().all(|agent| picture.is_signed_in(**agent)), "{chat:?}");
    }
}
