//! A simulated contact centre for one test.

use std::time::Duration;

use ccgateway::{AgentId, Gateway, GatewayBuilder, Session, SignIn};
use ccgateway_simulator::{Config, Simulator};

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
