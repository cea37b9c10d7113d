//! A contact centre in which things happen at random, with a follower for each agent.

use std::collections::BTreeMap;

use ccgateway::Event;
use ccgateway_simulator::engine::{
    AccountCommand, AgentType, Command, Deed, Engine, Outcome, PollOutcome, SessionCommand, SignInRequest, SupervisionCommand,
};
use ccgateway_simulator::{AgentConfig, AgentDetails, AgentId, AgentState, Config, PartState, event_json};
use fastrand::Rng;
use jiff::Timestamp;

use super::accepted::accepted;
use super::follower::Follower;
use super::{act, resync};

const START: u64 = 1_700_000_000_000;
const AGENTS: [AgentId; 5] = [AgentId(1001), AgentId(1002), AgentId(1003), AgentId(1004), AgentId(1005)];

/// What the runs came to.
#[derive(Debug, Default)]
pub(super) struct Totals {
    events: u64,
    comparisons: u64,
    commands: u64,
    refused: u64,
    sign_ins: u64,
    losses: u64,
    resynchronised: u64,
    calls_began: u64,
    calls_ended: u64,
    with_consultation: u64,
    in_conference: u64,
    inspecting: u64,
}

impl Totals {
    pub(super) fn add(&mut self, other: &Self) {
        let pairs = [
            (&mut self.events, other.events),
            (&mut self.comparisons, other.comparisons),
            (&mut self.commands, other.commands),
            (&mut self.refused, other.refused),
            (&mut self.sign_ins, other.sign_ins),
            (&mut self.losses, other.losses),
            (&mut self.resynchronised, other.resynchronised),
            (&mut self.calls_began, other.calls_began),
            (&mut self.calls_ended, other.calls_ended),
            (&mut self.with_consultation, other.with_consultation),
            (&mut self.in_conference, other.in_conference),
            (&mut self.inspecting, other.inspecting),
        ];
        for (sum, more) in pairs {
            *sum += more;
        }
    }

    /// Everything that the runs are about has happened.
    pub(super) fn assert_met(&self, losses: bool) {
        let met = [self.calls_began, self.calls_ended, self.with_consultation, self.in_conference, self.inspecting, self.sign_ins];
        assert!(met.iter().all(|count| *count > 0), "{self:?}");
        assert_eq!((self.losses > 0, self.resynchronised > 0), (losses, losses), "{self:?}");
    }
}

pub(super) struct Centre {
    random: Rng,
    engine: Engine,
    now: u64,
    losses: bool,
    guids: BTreeMap<AgentId, String>,
    followers: BTreeMap<AgentId, Follower>,
    pub(super) totals: Totals,
}

impl Centre {
    pub(super) fn new(seed: u64, losses: bool) -> Self {
        let random = Rng::with_seed(seed);
        let [a, b, c, d, e] = AGENTS;
        let inspector = AgentConfig::new(a).skills([1, 2]).inspector(true);
        let config = Config::contact_centre([b, c])
            .agent(inspector)
            .agent(AgentConfig::new(d).skills([1, 2, 3]).inspector(true).linked_phone(true))
            .agent(AgentConfig::new(e).skills([2]).linked_phone(true))
            .recording(seed % 2 == 0)
            .customer_answers_after(None)
            .inactivity(std::time::Duration::from_secs(10_000_000))
            .flow_control(None);
        let engine = Engine::new(config, seed, START);
        let followers = AGENTS.map(|agent| (agent, Follower::new(ccgateway::AgentId::new_unchecked(agent.0))));
        Self { random, engine, now: START, losses, guids: BTreeMap::new(), followers: BTreeMap::from(followers), totals: Totals::default() }
    }

    /// One thing happens, and everybody is compared.
    pub(super) fn step(&mut self) {
        // Two events of one moment would be the same event.
        self.now += self.random.u64(1..50);
        match self.random.u8(..100) {
            0..60 => self.somebody_asks(),
            60..84 => self.outside(),
            84..88 => self.advance(21_000),
            _ => self.advance(2_000),
        }
        self.look();
    }

    fn advance(&mut self, millis: u64) {
        self.now += self.random.u64(1..millis);
        self.engine.advance(self.now);
    }

    fn details(&self) -> Vec<AgentDetails> {
        AGENTS.iter().filter_map(|agent| self.engine.agent_details(*agent)).collect()
    }

    fn outside(&mut self) {
        let agents = self.details();
        let control = act::outside(&mut self.random, &agents);
        // What is not possible now does not happen.
        let _ = self.engine.control(control, self.now);
    }

    fn somebody_asks(&mut self) {
        let agents = self.details();
        let own = &agents[self.random.usize(..agents.len())];
        if own.agent.state == AgentState::SignedOut {
            return self.sign_in(own.agent.id);
        }
        let command = act::command(&mut self.random, own, &agents);
        self.asks(own.agent.id, command);
    }

    fn sign_in(&mut self, agent: AgentId) {
        self.followers.get_mut(&agent).unwrap().starts_anew();
        let request = SignInRequest {
            password: Some(String::new()),
            phone: Some(format!("7{agent}")),
            auto_answer: self.random.bool(),
            auto_enter_idle: self.random.u8(..3) > 0,
            release_phone: self.random.bool(),
            agent_type: Some(AgentType::Video),
            phone_linkage: true,
            ..SignInRequest::default()
        };
        let answer = self.engine.command(agent, None, Command::Session(SessionCommand::Login(request)), self.now);
        let Some(guid) = answer.set_guid else { panic!("{answer:?}") };
        self.engine.command(agent, Some(&guid), Command::Account(AccountCommand::ResetSkill { auto: true, skills: vec![] }), self.now);
        self.guids.insert(agent, guid);
        self.totals.sign_ins += 1;
    }

    fn asks(&mut self, agent: AgentId, command: Command) {
        let guid = self.guids.get(&agent).cloned();
        let answer = self.engine.command(agent, guid.as_deref(), command.clone(), self.now);
        self.totals.commands += 1;
        if !answer.is_ok() {
            self.totals.refused += 1;
            return;
        }
        if let Outcome::Guid(guid) = &answer.outcome {
            self.guids.insert(agent, guid.clone());
        }
        self.note_orders(&command);
        let Some(accepted) = accepted(&command, &answer) else { return };
        // The answer comes before or after the events.
        if self.random.bool() {
            self.drain(agent);
        }
        let now = self.timestamp();
        self.followers.get_mut(&agent).unwrap().accepted(&accepted, now);
    }

    /// What somebody else orders for after the call, no event tells the agent.
    fn note_orders(&mut self, command: &Command) {
        let target = match command {
            Command::Supervision(
                SupervisionCommand::ForceBusy { target }
                | SupervisionCommand::ForceRest { target, .. }
                | SupervisionCommand::InPlaceOf { target, deed: Deed::BecomeBusy },
            ) => target,
            _ => return,
        };
        if let Some(follower) = self.followers.get_mut(target) {
            follower.leniency.unsaid_pending = true;
        }
    }

    fn timestamp(&self) -> Timestamp {
        Timestamp::from_millisecond(i64::try_from(self.now).unwrap()).unwrap()
    }

    /// Hands an agent's events to its follower.
    fn drain(&mut self, agent: AgentId) {
        let Some(guid) = self.guids.get(&agent).cloned() else { return };
        let now = self.timestamp();
        loop {
            match self.engine.poll(agent, Some(&guid), self.now) {
                PollOutcome::Event { event, set_guid } => {
                    if let Some(guid) = set_guid {
                        self.guids.insert(agent, guid);
                    }
                    self.totals.events += 1;
                    let read: Event = serde_json::from_str(&event_json(&event)).expect("an event");
                    let twice = self.random.u8(..8) == 0;
                    self.followers.get_mut(&agent).unwrap().event(&read, now, twice);
                }
                PollOutcome::Empty { set_guid } => {
                    if let Some(guid) = set_guid {
                        self.guids.insert(agent, guid);
                    }
                    return;
                }
                _ => {
                    self.guids.remove(&agent);
                    return;
                }
            }
        }
    }

    /// Everybody takes their events, and is compared.
    fn look(&mut self) {
        for agent in AGENTS {
            let loses = self.losses && self.random.u8(..30) == 0;
            if loses {
                self.lose(agent)
            } else {
                self.drain(agent)
            }
            self.compare(agent);
        }
    }

    fn compare(&mut self, agent: AgentId) {
        let truth = self.engine.agent_details(agent).expect("a configured agent");
        if truth.agent.state == AgentState::SignedOut {
            self.guids.remove(&agent);
            return;
        }
        let follower = self.followers.get_mut(&agent).unwrap();
        follower.leniency.notes(&truth);
        if !follower.model.view().is_certain() {
            return;
        }
        self.totals.comparisons += 1;
        self.totals.with_consultation += u64::from(truth.tie.is_some());
        self.totals.in_conference += u64::from(truth.conference.is_some());
        self.totals.inspecting += u64::from(truth.inspects.is_some());
        follower.compare(&truth);
        self.totals.calls_began = self.followers.values().map(|follower| follower.ledger.began).sum();
        self.totals.calls_ended = self.followers.values().map(|follower| follower.ledger.ended).sum();
    }

    /// An agent's events of this step are lost. Now, or after some more steps, its view is resynchronised.
    fn lose(&mut self, agent: AgentId) {
        let Some(guid) = self.guids.get(&agent).cloned() else { return };
        let now = self.timestamp();
        let mut lost = 0;
        while self.random.u8(..8) > 0 {
            let PollOutcome::Event { .. } = self.engine.poll(agent, Some(&guid), self.now) else { break };
            lost += 1;
        }
        let follower = self.followers.get_mut(&agent).unwrap();
        follower.loses(now);
        follower.note(format!("{lost} were lost"));
        self.totals.losses += 1;
        if self.random.bool() {
            self.drain(agent);
        }
        if self.random.u8(..3) > 0 {
            self.resynchronise(agent, &guid);
        }
    }

    fn resynchronise(&mut self, agent: AgentId, guid: &str) {
        if self.engine.agent(agent).is_none_or(|known| known.state == AgentState::SignedOut) {
            return;
        }
        let details = self.engine.agent_details(agent).expect("a configured agent");
        let lifts = details.parts.iter().any(|part| part.state == PartState::Lifting);
        let snapshot = resync::snapshot(&mut self.engine, agent, guid, self.now);
        let now = self.timestamp();
        let follower = self.followers.get_mut(&agent).unwrap();
        follower.snapshot(&snapshot, now);
        follower.leniency.unsaid_state = lifts;
        self.totals.resynchronised += 1;
    }
}
