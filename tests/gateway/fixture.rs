//! An simulated contact centre for one test, and what tests say of events.

use std::time::Duration;

use ccgateway::event::{Event, EventStream};
use ccgateway::{AgentId, Error, Gateway, GatewayBuilder, Session, SignIn};
use ccgateway_simulator::{Config, Simulator};
use futures_util::StreamExt;
use futures_util::stream::FusedStream;

/// How long a test waits for something that should come at once.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// The access number of queue 1.
pub(crate) const SALES: &str = "60001";
/// A customer.
pub(crate) const CUSTOMER: &str = "0555123";

/// What an agent receives when a call is offered and answered by itself.
pub(crate) const ANSWERED: [&str; 5] =
    ["AgentState_Busy", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentEvent_Auto_Answer", "AgentEvent_Talking"];
/// What an agent receives when a call is offered and is to be answered by hand.
pub(crate) const RUNG: [&str; 5] =
    ["AgentState_Busy", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentEvent_Ringing", "AgentEvent_Customer_Alerting"];
/// What an agent receives when its call is over.
pub(crate) const OVER: [&str; 4] =
    ["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentOther_PhoneRelease", "AgentState_Ready"];

/// A contact centre with agents 1001 to 1005; the first may inspect.
pub(crate) struct Fixture {
    pub(crate) simulator: Simulator,
    pub(crate) gateway: Gateway,
}

/// A signed-in agent with the stream of its events.
pub(crate) struct Agent {
    pub(crate) session: Session,
    pub(crate) events: EventStream,
}

/// The configuration that tests start from: polls are held briefly, so that nothing waits for long.
pub(crate) fn config() -> Config {
    Config::contact_centre(1001..=1005).poll_hold(Duration::from_millis(500))
}

impl Fixture {
    pub(crate) async fn open() -> Self {
        Self::with(config()).await
    }

    pub(crate) async fn with(config: Config) -> Self {
        let simulator = Simulator::start(config).await.unwrap();
        let gateway = builder(&simulator).build().unwrap();
        Self { simulator, gateway }
    }

    /// Signs an agent in without skill queues.
    pub(crate) async fn sign_in(&self, agent: u32) -> Session {
        self.gateway.sign_in(&sign_in(agent)).await.unwrap()
    }

    /// Signs an agent in to one skill queue, or to none, and takes the events of the sign-in.
    pub(crate) async fn enter(&self, agent: u32, queue: Option<u32>) -> Agent {
        let session = self.sign_in(agent).await;
        let mut events = session.events();
        expect(&mut events, &["AgentOther_InService", "AgentState_Ready"]).await;
        if let Some(queue) = queue {
            session.online_agent().reset_skill(false).skill_id([queue]).await.unwrap();
        }
        Agent { session, events }
    }

    /// An agent of queue 1 who talks to a customer.
    pub(crate) async fn talking(&self, agent: u32) -> Agent {
        let mut agent = self.enter(agent, Some(1)).await;
        self.simulator.customer_calls(CUSTOMER, SALES).unwrap();
        expect(&mut agent.events, &ANSWERED).await;
        agent
    }

    /// How often an operation has reached the gateway.
    pub(crate) fn requests(&self, operation: &str) -> usize {
        self.simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
    }
}

impl Agent {
    pub(crate) async fn expect(&mut self, names: &[&str]) {
        expect(&mut self.events, names).await;
    }

    pub(crate) fn id(&self) -> AgentId {
        self.session.agent()
    }
}

pub(crate) fn id(agent: u32) -> AgentId {
    AgentId::new(agent).unwrap()
}

pub(crate) fn sign_in(agent: u32) -> SignIn {
    SignIn::new(id(agent), "", format!("7{agent}"))
}

/// A gateway that trusts the simulator and polls without long pauses.
pub(crate) fn builder(simulator: &Simulator) -> GatewayBuilder {
    Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).poll_pause(Duration::from_millis(10))
}

/// The next event.
pub(crate) async fn next(events: &mut EventStream) -> Event {
    let event = tokio::time::timeout(PATIENCE, events.next()).await.expect("no event came");
    match event {
        Some(Ok(event)) => event,
        Some(Err(error)) => panic!("the stream has ended: {error}"),
        None => panic!("the stream has ended: {:?}", events.end()),
    }
}

/// The error that is the last item of a stream.
pub(crate) async fn last_error(events: &mut EventStream) -> Error {
    let last = async {
        loop {
            match events.next().await {
                Some(Ok(_)) => {}
                Some(Err(error)) => return error,
                None => panic!("the stream has ended without an error: {:?}", events.end()),
            }
        }
    };
    let error = tokio::time::timeout(PATIENCE, last).await.expect("the stream does not end");
    assert!(events.next().await.is_none() && events.is_terminated(), "nothing comes after an error");
    error
}

/// The next events are exactly these.
pub(crate) async fn expect(events: &mut EventStream, names: &[&str]) {
    let mut seen: Vec<String> = Vec::new();
    for name in names {
        let event = tokio::time::timeout(PATIENCE, events.next()).await;
        let Ok(Some(Ok(event))) = event else {
            panic!("expected {names:?}, got {seen:?} and then nothing ({:?})", events.connection());
        };
        seen.push(event.event_type().to_owned());
        assert_eq!(seen.last().map(String::as_str), Some(*name), "expected {names:?}, got {seen:?}");
    }
}

/// Waits until a condition holds.
pub(crate) async fn until(what: &str, condition: impl Fn() -> bool) {
    let deadline = tokio::time::Instant::now() + PATIENCE;
    while !condition() {
        assert!(tokio::time::Instant::now() < deadline, "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
