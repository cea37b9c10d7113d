//! A run: a contact centre in which one action after another is performed, with everything checked after each.

use std::collections::{BTreeMap, BTreeSet};

use ccgateway_simulator::engine::{
    AccountCommand, AgentType, Answer, BatchOutcome, CallCommand, CallStatistics, Command, ConfigurationCommand, Control, Engine, Event,
    EventKind, Outcome, PollOutcome, SessionCommand, SignInRequest, StateCommand,
};
use ccgateway_simulator::{AgentId, AgentSnapshot, AgentState, VdnId, event_json};

use crate::actions::configuration;
use crate::aim;
use crate::checks::accounts::Accounts;
use crate::checks::cluster::Cluster;
use crate::checks::invariants::{self, Picture};
use crate::checks::ledger::Ledger;
use crate::checks::limits::Limits;
use crate::checks::routing::{Routing, place_of};
use crate::checks::watching::Watchers;
use crate::constants::{AGENTS, CUSTOMERS, INSPECTORS, START, WRONG};
use crate::fixture::Fixture;

/// The VDN whose administrator configures the platform.
const VDN: VdnId = VdnId(1);

/// Everything that a run produced: answers, and events as they go out on the wire.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Transcript {
    pub(crate) answers: Vec<Answer>,
    pub(crate) events: Vec<String>,
}

pub(crate) struct Run {
    pub(crate) engine: Engine,
    pub(crate) now: u64,
    pub(crate) guids: BTreeMap<AgentId, String>,
    weighted: bool,
    accounts: Accounts,
    cluster: Cluster,
    limits: Limits,
    watchers: Watchers,
    /// Guid of the session of the configuration interface, and when it was used last.
    configuring: Option<(String, u64)>,
    /// How agents signed in last.
    sign_ins: BTreeMap<AgentId, SignInRequest>,
    /// Whether an agent takes inbound calls, where it has said so.
    talk_rights: BTreeMap<AgentId, bool>,
    /// Agents that do not want to be signed out when silent.
    pub(crate) lasting: BTreeSet<AgentId>,
    /// Numbers that campaigns have offered to agents, with their control blocks.
    pub(crate) previews: BTreeMap<AgentId, Vec<(u32, String)>>,
    /// The statistics that agents received last, with their day.
    pub(crate) statistics: BTreeMap<AgentId, (u64, CallStatistics)>,
    ledger: Ledger,
    /// Everything that there was at the last look.
    pub(crate) picture: Picture,
    /// Number of the last event that was looked at.
    seen: u64,
    pub(crate) transcript: Transcript,
}

impl Run {
    pub(crate) fn new(fixture: &Fixture) -> Self {
        let engine = Engine::new(fixture.config(), fixture.seed, START);
        let mut run = Self {
            picture: Picture::of(&engine),
            engine,
            now: START,
            guids: BTreeMap::new(),
            weighted: fixture.weighted,
            accounts: Accounts::new(),
            cluster: Cluster::new(fixture.nodes),
            limits: Limits::new(fixture.flow_control),
            watchers: Watchers::default(),
            configuring: None,
            sign_ins: BTreeMap::new(),
            talk_rights: BTreeMap::new(),
            lasting: BTreeSet::new(),
            previews: BTreeMap::new(),
            statistics: BTreeMap::new(),
            ledger: Ledger::default(),
            seen: 0,
            transcript: Transcript::default(),
        };
        for agent in AGENTS {
            let request = SignInRequest {
                password: Some(String::new()),
                auto_answer: agent.0 % 2 == 0,
                auto_enter_idle: agent.0 % 3 != 0,
                release_phone: agent.0 % 5 != 0,
                agent_type: Some(AgentType::Video),
                phone_linkage: true,
                watches_vdn: agent == INSPECTORS[0],
                ..Default::default()
            };
            run.sign_in(agent, request, false);
        }
        run
    }

    pub(crate) fn outside(&mut self, control: Control) {
        self.let_fall_due();
        let destination = self.routing().destination(&control);
        let result = self.engine.control(control.clone(), self.now);
        if let (Ok(_), Control::NodeFails { node, takes, outcome }) = (&result, &control) {
            self.cluster.fails(*node, u64::try_from(takes.as_millis()).unwrap(), *outcome, self.now);
        }
        let (events, before) = self.look_after(true);
        self.routing().who_waits_has_waited_shorter(&before);
        assert!(result.is_ok() || events == 0, "{control:?} could not happen, and raised an event");
        match (result, destination) {
            (Ok(new), Some((known, place))) => {
                let call = new.or(known).expect("a call is there");
                assert_eq!(place_of(&self.picture, call), Some(place), "{control:?} brought {call} to the wrong place");
            }
            (Ok(Some(_)), None) => assert!(!matches!(control, Control::CustomerCalls { .. }), "{control:?} has nowhere to go"),
            _ => {}
        }
    }

    /// The configuration interface is asked for something, by a session that is begun anew when it is over.
    pub(crate) fn configure(&mut self, mut command: ConfigurationCommand) {
        let before = self.engine.configuration();
        configuration::put_ids(&before, &mut command);
        let guid = self.configuring.as_ref().map(|(guid, _)| guid.as_str());
        let answer = self.engine.configure(guid, command.clone(), self.now);
        let (events, _) = self.look_after(true);
        assert_eq!(events, 0, "{command:?} raised an event");
        configuration::check(&command, &answer, &before, &self.engine.configuration());
        let expected = match &mut self.configuring {
            None => Some("107-007"),
            Some((_, used)) if self.now - *used > 120_000 => Some("107-000"),
            Some((_, used)) => {
                *used = self.now;
                None
            }
        };
        assert!(expected.is_none_or(|code| answer.retcode == code) && (expected.is_some() || !is_session_over(&answer)), "{answer:?}");
        if expected.is_some() {
            self.configuring = Some((self.engine.begin_configuration(VDN, self.now), self.now));
        }
        self.transcript.answers.push(answer);
    }

    pub(crate) fn pass(&mut self, millis: u64) {
        let until = self.now + millis;
        // A stop before nodes are back shows who was on them.
        while let Some(back) = self.cluster.next_back().filter(|back| *back <= until) {
            self.advance(self.now.max(back - 1));
            let before = self.engine.agents();
            self.advance(back);
            self.cluster.are_back(back, &before, &self.engine);
        }
        self.advance(until);
    }

    fn advance(&mut self, now: u64) {
        self.now = now;
        self.engine.advance(now);
        assert!(self.engine.next_deadline().is_none_or(|deadline| deadline > now), "what was due has not happened");
        self.look();
    }

    /// All nodes that failed are up again.
    pub(crate) fn nodes_come_back(&mut self) {
        while let Some(back) = self.cluster.next_back() {
            self.pass(back - self.now);
        }
    }

    /// So that the events of an action can be distinguished from what was due anyway.
    pub(crate) fn let_fall_due(&mut self) {
        if self.engine.next_deadline().is_some_and(|deadline| deadline <= self.now) {
            self.pass(0);
        }
    }

    /// An agent asks for something; calls and chats that are named by their place get their ids.
    pub(crate) fn ask(&mut self, agent: AgentId, mut command: Command) -> Answer {
        self.let_fall_due();
        aim::put_ids(&self.engine, agent, &mut command);
        let before = self.engine.agent(agent).expect("only agents ask");
        let guid = self.guids.get(&agent).map(String::as_str);
        let answer = self.engine.command(agent, guid, command.clone(), self.now);
        if let (Outcome::Guid(guid), _) | (_, Some(guid)) = (&answer.outcome, &answer.set_guid) {
            self.guids.insert(agent, guid.clone());
        }
        self.check_answer(&before, &command, &answer);
        if answer.is_ok() {
            self.note(agent, &command);
        }
        self.transcript.answers.push(answer.clone());
        let (events, before) = self.look_after(true);
        assert!(answer.is_ok() || events == 0, "{command:?} was refused, and raised an event");
        if !matches!(command, Command::Call(CallCommand::RequestAppointedCall { .. })) {
            self.routing().who_waits_has_waited_shorter(&before);
        }
        answer
    }

    /// Checks the answer against what is known of nodes, limits and passwords.
    fn check_answer(&mut self, before: &AgentSnapshot, command: &Command, answer: &Answer) {
        let agent = before.id;
        self.limits.check(agent, command, answer, self.now);
        let is_sign_in = matches!(command, Command::Session(SessionCommand::Login(_)) | Command::Session(SessionCommand::ForceLogin(_)));
        if let Some(code) = self.cluster.refusal(before, self.now).filter(|_| !is_sign_in) {
            // An agent on a node that is down, whose Guid is not valid, gets the refusal of the Guid first.
            let is_expected = answer.retcode == code || self.cluster.is_down(before) && answer.retcode == "100-006";
            assert!(is_expected, "{agent} should be refused by {code}: {answer:?}");
        }
        match answer.retcode {
            "100-002" => assert!(!self.cluster.is_down(before), "{agent} is being moved: {answer:?}"),
            "100-003" => self.cluster.had_no_node(),
            _ => {}
        }
        if let Outcome::SignedIn(signed_in) = &answer.outcome {
            self.accounts.check(signed_in, self.now);
            self.cluster.signed_in(&self.engine.agent(agent).unwrap(), &self.picture);
        }
        if answer.is_ok()
            && (is_sign_in
                || matches!(command, Command::Session(SessionCommand::UpdateGuid) | Command::Session(SessionCommand::HandShake { .. })))
        {
            self.guid_names_the_node(agent);
        }
    }

    fn guid_names_the_node(&self, agent: AgentId) {
        let (guid, node) = (&self.guids[&agent], self.engine.agent(agent).unwrap().node.unwrap());
        assert!(guid.ends_with(&format!(".{node}")), "the Guid of {agent}, which is on {node}, ends in another name");
    }

    fn note(&mut self, agent: AgentId, command: &Command) {
        match command {
            Command::State(StateCommand::SyncAgentInfo) => self.ledger.emptied(agent),
            Command::Session(SessionCommand::Login(request)) | Command::Session(SessionCommand::ForceLogin(request)) => {
                self.watchers.signed_in(agent, request.watches_vdn);
                self.talk_rights.remove(&agent);
                self.lasting.remove(&agent);
            }
            Command::Account(AccountCommand::SetAgentTimeOut { on: true }) => {
                self.lasting.remove(&agent);
            }
            Command::Account(AccountCommand::SetAgentTimeOut { on: false }) => {
                self.lasting.insert(agent);
            }
            Command::Account(AccountCommand::SetTalkRight { on }) => {
                self.talk_rights.insert(agent, *on);
            }
            Command::Account(AccountCommand::ModifyAccountPwd { new, .. }) => {
                self.accounts.changes(agent, new, self.now);
            }
            _ => {}
        }
    }

    /// An agent whose session has ended, or whose Guids are void, signs in as it did last.
    pub(crate) fn comes_back(&mut self, agent: AgentId) {
        let guid = self.guids.get(&agent).map(String::as_str);
        let is_there = self.engine.command(agent, guid, Command::State(StateCommand::GetAgentStatus), self.now).is_ok();
        // Who is on a node that is down waits until it is over.
        let waits = self.engine.agent(agent).is_some_and(|agent| self.cluster.is_down(&agent));
        if let (false, Some(request)) = (is_there || waits, self.sign_ins.get(&agent).cloned()) {
            self.sign_in(agent, request, true);
        }
    }

    /// Signs an agent in to all its queues, with its own password and phone where the request has none of its own.
    pub(crate) fn sign_in(&mut self, agent: AgentId, mut request: SignInRequest, force: bool) {
        if request.password.as_deref().is_some_and(|password| password != WRONG) {
            request.password = Some(self.accounts.password_of(agent));
        }
        request.phone.get_or_insert_with(|| format!("7{agent}"));
        let command = if force {
            Command::Session(SessionCommand::ForceLogin(request.clone()))
        } else {
            Command::Session(SessionCommand::Login(request.clone()))
        };
        if self.ask(agent, command).is_ok() {
            self.sign_ins.insert(agent, request);
            self.ask(agent, Command::Account(AccountCommand::ResetSkill { auto: true, skills: vec![] }));
        }
    }

    pub(crate) fn poll_all(&mut self) {
        self.let_fall_due();
        // Each node returns the events of its own agents.
        for (agent, guid) in self.guids.clone() {
            if let BatchOutcome::Events { events, set_guid } = self.engine.poll_all(Some(&guid), self.now) {
                assert!(events.is_sorted_by_key(|event| event.at), "the events of all agents come by their times");
                self.guids.extend(set_guid.map(|guid| (agent, guid)));
                self.guid_names_the_node(agent);
                let node = |agent: AgentId| self.engine.agent(agent).unwrap().node;
                assert!(events.iter().all(|event| node(event.agent) == node(agent)), "a node returns events of agents of another one");
                self.taken(&events);
            }
        }
        for agent in AGENTS {
            self.poll(agent);
        }
    }

    pub(crate) fn poll(&mut self, agent: AgentId) {
        self.let_fall_due();
        if let Some(push) = self.engine.take_push(agent) {
            assert!(!push.events.is_empty() && !self.engine.agents_to_push_to().contains(&agent));
            self.taken(&push.events);
        }
        loop {
            let guid = self.guids.get(&agent).cloned();
            let (event, set_guid) = match self.engine.poll(agent, guid.as_deref(), self.now) {
                PollOutcome::Event { event, set_guid } => (Some(event), set_guid),
                PollOutcome::Empty { set_guid } => (None, set_guid),
                PollOutcome::Refused(_) => {
                    // Who has its events pushed, or polled with those of all, has this other sign of life.
                    self.ask(agent, Command::Session(SessionCommand::HandShake { service_token: None }));
                    break;
                }
                other => panic!("{other:?}"),
            };
            self.guids.extend(set_guid.map(|guid| (agent, guid)));
            self.guid_names_the_node(agent);
            let Some(event) = event else { break };
            assert_eq!(event.agent, agent, "an event reaches only the agent it is for");
            self.taken(&[event]);
        }
        self.look();
    }

    fn taken(&mut self, events: &[Event]) {
        for event in events {
            self.ledger.taken(event);
        }
    }

    /// Looks at the present state, and at the events since the last look.
    pub(crate) fn look(&mut self) {
        self.look_after(false);
    }

    /// The same; `at_once`: after one thing that happened. Gives how many events that raised, and what there was
    /// before.
    fn look_after(&mut self, at_once: bool) -> (usize, Picture) {
        let events: Vec<(u64, Event)> = self.engine.recent_events(self.seen).map(|(number, event)| (number, event.clone())).collect();
        for (number, event) in &events {
            assert_eq!(*number, self.seen + 1, "an event was forgotten before anybody saw it");
            assert!(event.at <= self.now, "{event:?} is of the future");
            self.seen = *number;
            self.transcript.events.push(event_json(event));
            self.ledger.raised(event);
            if let EventKind::Preview { control, numbers, .. } = &event.kind {
                self.previews.entry(event.agent).or_default().push((*control, numbers.clone()));
            }
        }
        let events: Vec<Event> = events.into_iter().map(|(_, event)| event).collect();
        let before = std::mem::replace(&mut self.picture, Picture::of(&self.engine));
        let picture = &self.picture;
        invariants::check(picture, &self.talk_rights);
        self.ledger.check(picture);
        self.cluster.check(picture);
        self.watchers.check(picture, &events, at_once);
        (events.len(), before)
    }

    fn routing(&self) -> Routing<'_> {
        let Self { engine, picture, ledger, talk_rights, weighted, .. } = self;
        Routing { engine, picture, ledger, talk_rights, weighted: *weighted }
    }

    pub(crate) fn is_signed_in(&self, agent: AgentId) -> bool {
        self.engine.agent(agent).is_some_and(|agent| agent.state != AgentState::SignedOut)
    }

    pub(crate) fn customers_hang_up(&mut self) {
        let parties = self.engine.calls().into_iter().flat_map(|call| call.parties).filter(|party| party.agent.is_none());
        let numbers: BTreeSet<String> = parties.map(|party| party.number).chain(CUSTOMERS.map(str::to_owned)).collect();
        for number in numbers {
            self.outside(Control::CustomerHangsUp { number });
        }
    }
}

/// Whether the session of the configuration interface is what was wrong.
fn is_session_over(answer: &Answer) -> bool {
    matches!(answer.retcode, "107-000" | "107-007")
}
