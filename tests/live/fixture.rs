//! A simulated contact centre for one test.

use std::sync::Arc;
use std::time::Duration;

use ccgateway::live::LiveAgent;
use ccgateway::live::model::{AgentView, Presence};
use ccgateway::{AgentId, Gateway, GatewayBuilder, Session, SignIn};
use ccgateway_simulator::{Config, Simulator};

/// The access number of queue 1.
pub(crate) const SALES: &str = "60001";
/// A customer.
pub(crate) const CUSTOMER: &str = "0555123";

/// How long a test waits for something that should come at once.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// A contact centre with agents 1001 to 1005; the first may inspect.
pub(crate) struct Fixture {
    pub(crate) simulator: Simulator,
    pub(crate) gateway: Gateway,
}

/// The configuration that tests start from: polls are held briefly, so that nothing waits for long.
pub(crate) fn config() -> Config {
    Config::contact_centre(1001..=1005).poll_hold(Duration::from_millis(200))
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

    /// Signs an agent in although it is signed in elsewhere.
    pub(crate) async fn force(&self, agent: u32) -> Session {
        self.gateway.force_sign_in(&sign_in(agent)).await.unwrap()
    }

    /// An agent of its configured queues who is idle, and is followed.
    pub(crate) async fn live(&self, agent: u32) -> LiveAgent {
        let session = self.sign_in(agent).await;
        session.online_agent().reset_skill(true).await.unwrap();
        let live = LiveAgent::start(session);
        view_where(&live, |view| view.state == Presence::Idle).await;
        live
    }

    /// Puts numbered events into the queue of agent 1001.
    pub(crate) fn inject(&self, first: u32, count: u32) {
        (first..first + count).for_each(|number| self.simulator.inject_event(1001, &format!("Event_{number}"), "null").unwrap());
    }

    /// How often an operation has reached the gateway.
    pub(crate) fn requests(&self, operation: &str) -> usize {
        self.simulator.requests().iter().filter(|request| request.operation == Some(operation)).count()
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

/// The outcome of something that should come at once.
pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.unwrap_or_else(|_| panic!("{what} did not come"))
}

/// Waits until a condition holds.
pub(crate) async fn until(what: &str, condition: impl Fn() -> bool) {
    let deadline = tokio::time::Instant::now() + PATIENCE;
    while !condition() {
        assert!(tokio::time::Instant::now() < deadline, "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The first view of an agent that fulfils a condition.
pub(crate) async fn view_where(live: &LiveAgent, condition: impl Fn(&AgentView) -> bool) -> Arc<AgentView> {
    let mut views = live.watch();
    let found = tokio::time::timeout(PATIENCE, views.wait_for(|view| condition(view))).await;
    found.unwrap_or_else(|_| panic!("the view stays so: {:#?}", live.view())).unwrap().clone()
}
