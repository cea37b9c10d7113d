//! The contact centre of a row, and live agents whose commands are confirmed.

use std::sync::{Arc, Mutex};

use ccgateway::live::outcome::{Cause, ConfirmError, Confirmable, Meaning, Trigger};
use ccgateway::live::{LiveAgent, Notice};
use ccgateway::{CallId, Error, Event, Session, SignIn};
use ccgateway_simulator::{AgentConfig, Simulator};
use futures_util::StreamExt;
use tokio::sync::watch;

pub(super) use crate::fixture::CUSTOMER;
use crate::fixture::{Fixture, PATIENCE, SALES, config, sign_in, soon};

/// A contact centre of its own for each row.
pub(super) struct Stage {
    fixture: Fixture,
}

/// A live agent with the events that have come.
pub(super) struct Agent {
    pub(super) session: Session,
    live: LiveAgent,
    seen: Arc<Mutex<Vec<Arc<Event>>>>,
    steps: watch::Receiver<()>,
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
        Self { fixture: Fixture::with(config().agent(linked)).await }
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
        let agent = Agent::follow(done(self.fixture.gateway.sign_in(&request).await));
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
        done(agent.session.online_agent().reset_skill(false).skill_id([1]).await);
        self.customer_calls();
    }

    /// A customer calls queue 1.
    pub(super) fn customer_calls(&self) -> CallId {
        CallId::from(self.simulator().customer_calls(CUSTOMER, SALES).unwrap().to_string())
    }
}

impl Agent {
    fn follow(session: Session) -> Self {
        let live = LiveAgent::start(session.clone());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (sender, steps) = watch::channel(());
        let (mut events, all) = (live.subscribe().events(), Arc::clone(&seen));
        // It ends with the live agent.
        tokio::spawn(async move {
            while let Some(notice) = events.next().await {
                if let Notice::Event(event) = notice {
                    all.lock().unwrap().push(event);
                    sender.send_replace(());
                }
            }
        });
        Self { session, live, seen, steps }
    }

    /// Sends a request and waits for its outcome.
    pub(super) async fn confirm<R: Confirmable>(&self, request: R) -> Told {
        let expectation = request.expectation();
        let (operation, triggers) = (expectation.operation().id, expectation.triggers().to_vec());
        match self.live.confirm(request).within(PATIENCE).await {
            Ok(confirmed) => Told { operation, triggers, meaning: Meaning::Success, event: confirmed.event, cause: None },
            Err(ConfirmError::Failed { event, cause, .. }) => Told { operation, triggers, meaning: Meaning::Failure, event, cause },
            Err(other) => panic!("{operation}: {other}: {other:?}"),
        }
    }

    /// The call of the latest event of a kind, once one has come.
    pub(super) async fn saw(&self, event_type: &str) -> Option<CallId> {
        self.event(event_type).await.call_id().cloned()
    }

    /// The latest event of a kind, once one has come.
    pub(super) async fn event(&self, event_type: &str) -> Arc<Event> {
        let mut steps = self.steps.clone();
        let search = async {
            loop {
                steps.borrow_and_update();
                let latest = self.seen.lock().unwrap().iter().rev().find(|event| event.event_type() == event_type).cloned();
                if let Some(event) = latest {
                    return event;
                }
                steps.changed().await.expect("the events go on");
            }
        };
        soon(event_type, search).await
    }

    /// Forgets what has come.
    pub(super) fn forget(&self) {
        self.seen.lock().unwrap().clear();
    }

    /// The agent's current call.
    pub(super) fn call(&self) -> CallId {
        self.live.view().current_call().expect("a call").id.clone()
    }
}

/// What has to succeed for a row to begin.
pub(super) fn done<T>(answer: Result<T, Error>) -> T {
    answer.unwrap()
}
