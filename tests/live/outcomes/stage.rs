//! The contact centre of a row, and agents whose commands are confirmed.

use std::sync::{Arc, Mutex};

use ccgateway::live::model::Model;
use ccgateway::live::outcome::{Cause, Confirmable, Meaning, Tracker, Trigger, Verdict};
use ccgateway::{CallId, Error, Event, Session, SignIn};
use ccgateway_simulator::{AgentConfig, Config, Simulator};
use futures_util::StreamExt;
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::fixture::{Fixture, PATIENCE, config, sign_in};

/// The access number of queue 1.
pub(super) const SALES: &str = "60001";
/// A customer.
pub(super) const CUSTOMER: &str = "0555123";

/// A contact centre of its own for each row.
pub(super) struct Stage {
    fixture: Fixture,
}

/// A signed-in agent whose events are followed.
pub(super) struct Agent {
    pub(super) session: Session,
    followed: Arc<Mutex<Followed>>,
    steps: watch::Receiver<()>,
    following: JoinHandle<()>,
}

struct Followed {
    model: Model,
    tracker: Tracker,
    seen: Vec<Arc<Event>>,
}

/// What came of a command.
pub(super) struct Told {
    pub(super) operation: &'static str,
    /// What the request could expect.
    pub(super) triggers: Vec<&'static Trigger>,
    pub(super) meaning: Meaning,
    pub(super) event: Arc<Event>,
    pub(super) cause: Option<Cause>,
}

impl Stage {
    pub(super) async fn open() -> Self {
        // The telephone of agent 1005 is linked; agents of other rows have none.
        let linked = AgentConfig::new(1005).skills([1]).linked_phone(true);
        Self { fixture: Fixture::with(with_agent(config(), linked)).await }
    }

    pub(super) fn simulator(&self) -> &Simulator {
        &self.fixture.simulator
    }

    /// An agent who is idle, in no skill queue.
    pub(super) async fn idle(&self, agent: u32) -> Agent {
        self.enter(sign_in(agent)).await
    }

    /// An agent who answers calls by hand.
    pub(super) async fn by_hand(&self, agent: u32) -> Agent {
        self.enter(sign_in(agent).auto_answer(false)).await
    }

    pub(super) async fn enter(&self, request: SignIn) -> Agent {
        let agent = Agent::follow(self.fixture.gateway.sign_in(&request).await.unwrap());
        agent.saw("AgentState_Ready").await;
        agent
    }

    /// An agent who talks to a customer.
    pub(super) async fn talking(&self, agent: u32) -> Agent {
        let agent = self.idle(agent).await;
        self.offer(&agent).await;
        agent.saw("AgentEvent_Talking").await;
        agent
    }

    /// A customer calls the queue that the agent is in from now on.
    pub(super) async fn offer(&self, agent: &Agent) {
        agent.session.online_agent().reset_skill(false).skill_id([1]).await.unwrap();
        self.simulator().customer_calls(CUSTOMER, SALES).unwrap();
    }
}

fn with_agent(config: Config, agent: AgentConfig) -> Config {
    config.agent(agent)
}

impl Agent {
    fn follow(session: Session) -> Self {
        let followed = Followed { model: Model::new(session.agent()), tracker: Tracker::new(), seen: Vec::new() };
        let followed = Arc::new(Mutex::new(followed));
        let (sender, steps) = watch::channel(());
        let (mut events, state) = (session.events(), Arc::clone(&followed));
        let following = tokio::spawn(async move {
            while let Some(Ok(event)) = events.next().await {
                let event = Arc::new(event);
                let mut state = state.lock().unwrap();
                state.model.event(&event, Timestamp::now());
                state.tracker.event(&event);
                state.seen.push(event);
                drop(state);
                sender.send_replace(());
            }
        });
        Self { session, followed, steps, following }
    }

    /// Sends a request and waits for its outcome.
    pub(super) async fn confirm<R: Confirmable>(&self, request: R) -> Told {
        let expectation = request.expectation();
        let (operation, triggers) = (expectation.operation().id, expectation.triggers().to_vec());
        let ticket = {
            let mut followed = self.followed.lock().unwrap();
            let current = followed.model.view().current_call().map(|call| call.id.clone());
            followed.tracker.begin(expectation, current)
        };
        let answer = request.await.unwrap_or_else(|error| panic!("{operation}: {error}"));
        self.followed.lock().unwrap().tracker.answered(ticket, R::call_of(&answer));
        let verdict = self.until(operation, |followed| followed.tracker.take(ticket)).await;
        let (meaning, outcome) = match verdict {
            Verdict::Succeeded(outcome) => (Meaning::Success, outcome),
            Verdict::Failed(outcome) => (Meaning::Failure, outcome),
            other => panic!("{operation}: {other:?}"),
        };
        Told { operation, triggers, meaning, cause: Cause::of(&outcome.event), event: outcome.event }
    }

    /// The call of the latest event of a kind, once one has come.
    pub(super) async fn saw(&self, event_type: &str) -> Option<CallId> {
        let latest = |followed: &mut Followed| {
            let event = followed.seen.iter().rev().find(|event| event.event_type() == event_type)?;
            Some(event.call_id().cloned())
        };
        self.until(event_type, latest).await
    }

    /// The latest event of a kind.
    pub(super) async fn event(&self, event_type: &str) -> Arc<Event> {
        self.until(event_type, |followed| followed.seen.iter().rev().find(|event| event.event_type() == event_type).cloned()).await
    }

    /// Forgets what has come.
    pub(super) fn forget(&self) {
        self.followed.lock().unwrap().seen.clear();
    }

    /// The agent's current call.
    pub(super) fn call(&self) -> CallId {
        self.followed.lock().unwrap().model.view().current_call().expect("a call").id.clone()
    }

    async fn until<T>(&self, what: &str, mut found: impl FnMut(&mut Followed) -> Option<T>) -> T {
        let mut steps = self.steps.clone();
        let search = async {
            loop {
                steps.borrow_and_update();
                if let Some(found) = found(&mut self.followed.lock().unwrap()) {
                    return found;
                }
                steps.changed().await.expect("the stream goes on");
            }
        };
        let found = tokio::time::timeout(PATIENCE, search).await;
        found.unwrap_or_else(|_| {
            let seen: Vec<_> = self.followed.lock().unwrap().seen.iter().map(|event| event.event_type().to_owned()).collect();
            panic!("{what} did not come; seen: {seen:?}")
        })
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        self.following.abort();
    }
}

/// What a command answered that has to succeed for a row to begin.
pub(super) fn done<T>(answer: Result<T, Error>) -> T {
    answer.unwrap()
}
