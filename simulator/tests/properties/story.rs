//! A story: a contact centre to which one step after another happens, with everything checked after each.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use ccgateway_simulator::core::{
    AccountCommand, Answer, BatchOutcome, CallStatistics, Command, Control, Core, Event, EventKind, Outcome, PollOutcome, SignInRequest,
};
use ccgateway_simulator::{AgentConfig, AgentState, AuthMode, Config, event_json};
use proptest::prelude::*;
use proptest::sample::select;

use crate::aim;
use crate::ending;
use crate::inquiry;
use crate::invariants::{self, Picture};
use crate::ledger::Ledger;
use crate::step::{AGENTS, CUSTOMERS, Step, WRONG};

pub(crate) const START: u64 = 1_700_000_000_000;
pub(crate) const PASSWORD: &str = "Aa1-aaAA";

/// What the contact centre of a story is like.
#[derive(Debug, Clone)]
pub(crate) struct Centre {
    seed: u64,
    dynamic_guids: bool,
    recording: bool,
    customers_answer_after: Option<u64>,
    /// Whether silent agents are signed out soon.
    strict: bool,
    linked_phone: bool,
    batch_events: bool,
    /// Whether everybody hangs up at the end, or just falls silent.
    pub(crate) ends_orderly: bool,
}

pub(crate) fn centre() -> impl Strategy<Value = Centre> {
    (any::<u64>(), any::<[bool; 6]>(), select(vec![None, Some(0), Some(300)])).prop_map(|(seed, traits, customers_answer_after)| {
        let [dynamic_guids, recording, strict, linked_phone, batch_events, ends_orderly] = traits;
        Centre { seed, dynamic_guids, recording, customers_answer_after, strict, linked_phone, batch_events, ends_orderly }
    })
}

impl Centre {
    fn config(&self) -> Config {
        let [a, b, c, d, e, other, another] = AGENTS;
        Config::contact_centre([a, b, c])
            .agent(AgentConfig::new(d).skills([1, 2, 3]).inspector(true).linked_phone(self.linked_phone))
            .agent(AgentConfig::new(e).skills([2]).group(2).password(PASSWORD).linked_phone(self.linked_phone))
            .agent(AgentConfig::new(other).vdn(2).skills([3]).inspector(true))
            .agent(AgentConfig::new(another).vdn(2).skills([3]))
            .auth_mode(if self.dynamic_guids { AuthMode::Dynamic } else { AuthMode::Static })
            .recording(self.recording)
            .customer_answers_after(self.customers_answer_after.map(Duration::from_millis))
            .inactivity(Duration::from_secs(if self.strict { 120 } else { 1_000_000 }))
            .batch_events(self.batch_events)
    }
}

/// Everything that came out of a story: answers, and events as they go out on the wire.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Transcript {
    pub(crate) answers: Vec<Answer>,
    pub(crate) events: Vec<String>,
}

pub(crate) struct Story {
    pub(crate) core: Core,
    pub(crate) now: u64,
    pub(crate) guids: BTreeMap<u32, String>,
    passwords: BTreeMap<u32, String>,
    /// How agents signed in last.
    sign_ins: BTreeMap<u32, SignInRequest>,
    /// Whether an agent takes inbound calls, where it has said so.
    pub(crate) talk_rights: BTreeMap<u32, bool>,
    /// Agents that do not want to be signed out when silent.
    pub(crate) lasting: BTreeSet<u32>,
    /// Numbers that campaigns have offered to agents, with their control blocks.
    previews: BTreeMap<u32, Vec<(u32, String)>>,
    /// The statistics that agents were told last, with their day.
    pub(crate) statistics: BTreeMap<u32, (u64, CallStatistics)>,
    ledger: Ledger,
    /// Number of the last event that was looked at.
    seen: u64,
    transcript: Transcript,
}

/// Tells a whole story, and gives what came out of it.
pub(crate) fn tell(centre: &Centre, steps: &[Step]) -> Transcript {
    let mut story = Story::new(centre);
    for step in steps {
        story.happens(step.clone());
    }
    story.poll_all();
    ending::end(&mut story, centre.ends_orderly);
    story.transcript
}

impl Story {
    fn new(centre: &Centre) -> Self {
        let mut story = Self {
            core: Core::new(centre.config(), centre.seed, START),
            now: START,
            guids: BTreeMap::new(),
            passwords: BTreeMap::new(),
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
                auto_answer: agent % 2 == 0,
                auto_enter_idle: agent % 3 != 0,
                release_phone: agent % 5 != 0,
                agent_type: 11,
                ..Default::default()
            };
            story.sign_in(agent, request, false);
        }
        story
    }

    fn happens(&mut self, step: Step) {
        self.let_fall_due();
        match step {
            // Now and then it is just anybody who asks for just anything.
            Step::Ask { place, choices } if place % 10 == 0 => {
                self.ask(AGENTS[place / 10 % AGENTS.len()], choices[0].1.clone());
            }
            Step::Ask { place, choices } => {
                let picture = Picture::of(&self.core);
                let Some((agent, mut command)) = aim::choose(&picture, choices.as_slice(), place) else { return };
                self.comes_back(agent);
                let offers = self.previews.get(&agent).map(Vec::as_slice).unwrap_or_default();
                aim::retarget(&picture, offers, agent, place, &mut command);
                self.ask(agent, command);
            }
            Step::SignIn { agent, request, force } => self.sign_in(agent, *request, force),
            Step::Outside(control) => self.outside(control),
            Step::Pass(millis) => self.pass(millis),
            Step::Poll(agent) => self.poll(agent),
            Step::PollAll => self.poll_all(),
            Step::Inquire(agent) => inquiry::inquire(self, agent),
        }
    }

    pub(crate) fn outside(&mut self, control: Control) {
        self.let_fall_due();
        let happened = self.core.control(control.clone(), self.now).is_ok();
        let events = self.look();
        assert!(happened || events == 0, "{control:?} could not happen, and raised an event");
    }

    pub(crate) fn pass(&mut self, millis: u64) {
        self.now += millis;
        self.core.advance(self.now);
        assert!(self.core.next_deadline().is_none_or(|deadline| deadline > self.now), "what was due has not happened");
        self.look();
    }

    /// So that what an action raises can be told from what was due anyway.
    fn let_fall_due(&mut self) {
        if self.core.next_deadline().is_some_and(|deadline| deadline <= self.now) {
            self.pass(0);
        }
    }

    /// An agent asks for something; calls and chats that are named by their place get their ids.
    pub(crate) fn ask(&mut self, agent: u32, mut command: Command) -> Answer {
        self.let_fall_due();
        aim::put_ids(&self.core, agent, &mut command);
        let guid = self.guids.get(&agent).map(String::as_str);
        let answer = self.core.command(agent, guid, command.clone(), self.now);
        if let (Outcome::Guid(guid), _) | (_, Some(guid)) = (&answer.outcome, &answer.set_guid) {
            self.guids.insert(agent, guid.clone());
        }
        if answer.is_ok() {
            self.note(agent, &command);
        }
        self.transcript.answers.push(answer.clone());
        let events = self.look();
        assert!(answer.is_ok() || events == 0, "{command:?} was refused, and raised an event");
        answer
    }

    fn note(&mut self, agent: u32, command: &Command) {
        match command {
            Command::SyncAgentInfo => self.ledger.emptied(agent),
            Command::Login(_) | Command::ForceLogin(_) => {
                self.talk_rights.remove(&agent);
                self.lasting.remove(&agent);
            }
            Command::Account(AccountCommand::SetAgentTimeOut { on: true }) => {
                self.lasting.remove(&agent);
            }
            Command::Account(AccountCommand::SetAgentTimeOut { on: false }) => {
                self.lasting.insert(agent);
            }
            Command::Account(AccountCommand::SetTalkRight { flag }) => {
                self.talk_rights.insert(agent, *flag == Some(1));
            }
            Command::Account(AccountCommand::ModifyAccountPwd { new, .. }) => {
                self.passwords.insert(agent, new.clone());
            }
            _ => {}
        }
    }

    /// An agent whose session has ended, or whose Guids are void, signs in as it did last.
    fn comes_back(&mut self, agent: u32) {
        let guid = self.guids.get(&agent).map(String::as_str);
        let is_there = self.core.command(agent, guid, Command::GetAgentStatus, self.now).is_ok();
        if let (false, Some(request)) = (is_there, self.sign_ins.get(&agent).cloned()) {
            self.sign_in(agent, request, true);
        }
    }

    /// Signs an agent in to all its queues, with its own password and phone where the request has none of its own.
    fn sign_in(&mut self, agent: u32, mut request: SignInRequest, force: bool) {
        if request.password.as_deref().is_some_and(|password| password != WRONG) {
            request.password = Some(self.passwords.get(&agent).map_or(PASSWORD, String::as_str).to_owned());
        }
        request.phone.get_or_insert_with(|| format!("7{agent}"));
        let command = if force { Command::ForceLogin(request.clone()) } else { Command::Login(request.clone()) };
        if self.ask(agent, command).is_ok() {
            self.sign_ins.insert(agent, request);
            self.ask(agent, Command::ResetSkill { auto: true, skills: vec![] });
        }
    }

    pub(crate) fn poll_all(&mut self) {
        self.let_fall_due();
        if let Some(guid) = self.guids.values().next().cloned()
            && let BatchOutcome::Events { events, .. } = self.core.poll_all(Some(&guid), self.now)
        {
            assert!(events.is_sorted_by_key(|event| event.at), "the events of all agents come by their times");
            self.taken(&events);
        }
        for agent in AGENTS {
            self.poll(agent);
        }
    }

    fn poll(&mut self, agent: u32) {
        self.let_fall_due();
        if let Some(push) = self.core.take_push(agent) {
            assert!(!push.events.is_empty() && !self.core.agents_to_push_to().contains(&agent));
            self.taken(&push.events);
        }
        loop {
            let guid = self.guids.get(&agent).cloned();
            let (event, set_guid) = match self.core.poll(agent, guid.as_deref(), self.now) {
                PollOutcome::Event { event, set_guid } => (Some(event), set_guid),
                PollOutcome::Empty { set_guid } => (None, set_guid),
                PollOutcome::Refused(_) => {
                    // Who has its events pushed, or polled with those of all, has this other sign of life.
                    self.ask(agent, Command::HandShake { service_token: None });
                    break;
                }
                other => panic!("{other:?}"),
            };
            self.guids.extend(set_guid.map(|guid| (agent, guid)));
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

    /// Looks at everything that there is now, and at what agents were told meanwhile. Gives how many events that was.
    pub(crate) fn look(&mut self) -> usize {
        let events: Vec<(u64, Event)> = self.core.recent_events(self.seen).map(|(number, event)| (number, event.clone())).collect();
        for (number, event) in &events {
            assert_eq!(*number, self.seen + 1, "an event was forgotten before anybody saw it");
            assert!(event.at <= self.now, "{event:?} is of the future");
            self.seen = *number;
            self.transcript.events.push(event_json(event));
            self.ledger.told(event);
            if let EventKind::Preview { control, numbers, .. } = &event.kind {
                self.previews.entry(event.agent).or_default().push((*control, numbers.clone()));
            }
        }
        let picture = Picture::of(&self.core);
        invariants::check(&picture, &self.talk_rights);
        self.ledger.check(&picture);
        events.len()
    }

    pub(crate) fn is_signed_in(&self, agent: u32) -> bool {
        self.core.agent(agent).is_some_and(|agent| agent.state != AgentState::SignedOut)
    }

    pub(crate) fn customers_hang_up(&mut self) {
        let parties = self.core.calls().into_iter().flat_map(|call| call.parties).filter(|party| party.agent.is_none());
        let numbers: BTreeSet<String> = parties.map(|party| party.number).chain(CUSTOMERS.map(str::to_owned)).collect();
        for number in numbers {
            self.outside(Control::CustomerHangsUp { number });
        }
    }
}
