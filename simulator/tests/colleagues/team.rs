//! A contact centre with colleagues, without a server.

use std::time::Duration;

use ccgateway_simulator::engine::{Command, Control, Engine, SessionCommand, SignInRequest};
use ccgateway_simulator::{AgentState, CallId, ColleagueAction, ColleagueError, Colleagues, Config, Plays, event_json};

pub(crate) const A: u32 = 1001;
pub(crate) const B: u32 = 1002;
pub(crate) const C: u32 = 1003;

pub(crate) fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

/// A colleague without any chance: rings 3 s, talks 10 s, wraps up 4 s, never holds.
pub(crate) fn plain() -> Plays {
    Plays::default().answers_after(seconds(3)).talks_for(seconds(10)).wraps_up_for(seconds(4)).hold_chance(0)
}

pub(crate) struct Team {
    pub(crate) engine: Engine,
    pub(crate) colleagues: Colleagues,
    pub(crate) now: u64,
}

impl Team {
    pub(crate) fn new(config: Config) -> Self {
        let mut engine = Engine::new(config.clone(), 1, 0);
        let mut colleagues = Colleagues::new(&config);
        colleagues.step(&mut engine, 0);
        Self { engine, colleagues, now: 0 }
    }

    /// Agent A acts on command, B and C by themselves.
    pub(crate) fn with(plays: Plays) -> Self {
        let config = Config::contact_centre([A]).colleagues([A], &Plays::by_hand());
        Self::new(config.colleagues([B, C], &plays.serves_queues(false)))
    }

    pub(crate) fn state(&self, agent: u32) -> AgentState {
        self.engine.agent(agent).unwrap().state
    }

    pub(crate) fn states(&self) -> [AgentState; 3] {
        [A, B, C].map(|agent| self.state(agent))
    }

    pub(crate) fn tell(&mut self, agent: u32, action: ColleagueAction) -> Result<Option<CallId>, ColleagueError> {
        self.colleagues.tell(&mut self.engine, agent, &action, self.now)
    }

    pub(crate) fn told(&mut self, agent: u32, action: ColleagueAction) -> Option<CallId> {
        self.tell(agent, action).unwrap()
    }

    pub(crate) fn outside(&mut self, control: Control) {
        self.engine.control(control, self.now).unwrap();
        self.colleagues.step(&mut self.engine, self.now);
    }

    pub(crate) fn customer_calls(&mut self, from: &str) {
        self.outside(Control::CustomerCalls { from: from.into(), to: "60001".into() });
    }

    /// A client's command.
    pub(crate) fn command(&mut self, agent: u32, guid: Option<&str>, command: impl Into<Command>) -> Option<String> {
        let answer = self.engine.command(agent, guid, command, self.now);
        assert!(answer.is_ok(), "{answer:?}");
        self.colleagues.step(&mut self.engine, self.now);
        answer.set_guid
    }

    /// A client signs in by force. Gives its Guid.
    pub(crate) fn client_signs_in(&mut self, agent: u32) -> String {
        let request = SignInRequest { password: Some(String::new()), phone: Some("9".into()), ..SignInRequest::default() };
        self.command(agent, None, SessionCommand::ForceLogin(request)).unwrap()
    }

    /// Lets time pass, as the simulator's clock does: everything happens when it is due.
    pub(crate) fn after(&mut self, time: Duration) {
        let until = self.now + u64::try_from(time.as_millis()).unwrap();
        while self.now < until {
            let next = self.colleagues.next().into_iter().chain(self.engine.next_deadline()).min().unwrap_or(until);
            self.now = next.clamp(self.now, until);
            self.engine.advance(self.now);
            self.colleagues.step(&mut self.engine, self.now);
        }
    }

    /// Types and agents of all events so far.
    pub(crate) fn events(&self) -> Vec<String> {
        self.engine.recent_events(0).map(|(_, event)| event_json(event)).collect()
    }

    pub(crate) fn customer_talks_to_a(&mut self) {
        self.customer_calls("0555");
        self.told(A, ColleagueAction::Answer);
        assert_eq!(self.state(A), AgentState::Talking);
    }
}
