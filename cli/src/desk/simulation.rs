//! A simulated contact centre to try the desk in: colleagues who answer and help, and customers who call when the page asks for one.

use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use ccgateway::{AgentId, Error, Gateway, Session, SignIn};
use ccgateway_simulator::{Config, Plays, Simulator};

/// The agent of the desk.
const AGENT: u32 = 1001;

/// Colleagues: somebody to call, to ask for help, to transfer to.
const COLLEAGUES: std::ops::RangeInclusive<u32> = 1002..=1005;

/// The number that customers call; it leads to a skill queue of the agent.
const ACCESS_NUMBER: &str = "60001";

/// The number of the first customer; each one has the next.
const FIRST_CUSTOMER: u32 = 555_001;

/// A simulated gateway, and who calls next.
pub(super) struct Simulation {
    simulator: Simulator,
    next: Mutex<u32>,
}

impl Simulation {
    pub(super) async fn start() -> Result<Self> {
        let config =
            Config::contact_centre([AGENT]).colleagues(COLLEAGUES, &Plays::default().serves_queues(false).never_hangs_up()).recording(true);
        let simulator = Simulator::start(config).await.context("the simulator does not start")?;
        Ok(Self { simulator, next: Mutex::new(FIRST_CUSTOMER) })
    }

    /// Signs the agent in.
    pub(super) async fn session(&self, complete: impl FnOnce(SignIn) -> SignIn) -> Result<Session, Error> {
        let builder = Gateway::builder(self.simulator.base_url());
        let gateway = builder.root_certificates_pem(self.simulator.certificate_pem()).build()?;
        gateway.sign_in(&complete(SignIn::new(AgentId::new(AGENT)?, "", format!("7{AGENT}")))).await
    }

    /// A customer calls the agent's skill queue; gives the customer's number.
    pub(super) fn customer_calls(&self) -> Result<String> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let number = format!("0{next}");
        self.simulator.customer_calls(&number, ACCESS_NUMBER)?;
        *next += 1;
        Ok(number)
    }

    /// The page on which the whole contact centre is seen.
    pub(super) fn dashboard(&self) -> String {
        self.simulator.dashboard_url()
    }
}
