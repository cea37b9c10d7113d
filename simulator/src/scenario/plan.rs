//! A scenario, and what is going to happen in it.

use std::time::Duration;

use crate::config::Config;
use crate::fault::Fault;
use crate::length::{Length, exponential, in_milliseconds};

/// The most calls of one scenario.
pub(super) const CALLS_MAX: usize = 100_000;

/// A contact centre and what happens to it: its agents and queues, the customers that call, how long they talk and wait, and the faults
/// that occur. Read from a TOML file:
///
/// ```
/// use ccgateway_simulator::{Scenario, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let scenario = Scenario::read(r#"
///     seed = 7                      # of chance; the same seed gives the same run (default 1)
///     nodes = 2                     # of the gateway's cluster (default 1)
///
///     [[agents]]
///     ids = [1001, 1002]            # also: password, skills (default: all queues), inspector, group, linked_phone,
///                                   # weights = [{ queue = 1, queue_weight = 10, agent_weight = 20 }]
///
///     [[agents]]
///     ids = [1003]
///     plays = true                  # played by the simulator; see below for other values
///
///     [[queues]]
///     id = 1
///     name = "sales"
///     access_number = "60001"
///
///     [[calls]]                     # customers that call at fixed times, in seconds from the beginning
///     queue = 1
///     at = [0, 30, 95.5]
///     talk = 120                    # seconds from the agent's answer until the customer hangs up
///     patience = 60                 # seconds after which a customer gives up waiting (default: never)
///
///     [[arrivals]]                  # customers that call by chance, independently of each other (Poisson)
///     queue = 1
///     from = 0
///     until = 3600
///     per_hour = 40
///     talk = { mean = 180 }         # exponential; { from = 60, to = 300 } is uniform
///
///     [[faults]]                    # as in `POST /control/faults`, at a time
///     at = 600
///     fault = { kind = "httpError", status = 503, lasting = 10 }
/// "#)?;
/// let gateway = Simulator::start(scenario.config()).await?;
/// gateway.play(&scenario);
/// # Ok(()) }
/// ```
///
/// `plays = true` makes colleagues of agents that behave as [`Plays::default`](crate::Plays::default) says, and `plays = "byHand"` ones that
/// act on command only. A table sets some of the values of [`Plays`](crate::Plays); lengths are written like `talk`, in seconds, chances
/// in percent:
///
/// ```toml
/// plays = { answers_after = { from = 2, to = 6 }, reject_chance = 5, talks_for = { mean = 120 }, hold_chance = 20,
///           holds_for = 10, wraps_up_for = 5, returns_after = 5, serves_queues = true, hangs_up = true }
/// ```
#[derive(Debug, Clone)]
pub struct Scenario {
    pub(super) config: Config,
    pub(super) seed: u64,
    pub(super) calls: Vec<Calls>,
    pub(super) arrivals: Vec<Arrivals>,
    pub(super) faults: Vec<(Duration, Fault)>,
}

/// One thing that is going to happen in a scenario.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Planned {
    /// When, from the beginning.
    pub at: Duration,
    /// What.
    pub what: PlannedAction,
}

/// What is going to happen in a scenario.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlannedAction {
    /// A customer calls.
    Call {
        /// The customer's number; no other customer of the scenario has the same.
        from: String,
        /// The access number.
        to: String,
        /// Time from an agent's answer until the customer hangs up.
        talk: Duration,
        /// Time after which the customer gives up waiting.
        patience: Option<Duration>,
    },
    /// Something goes wrong from then on.
    Fault(Fault),
}

#[derive(Debug, Clone)]
pub(super) struct Calls {
    pub(super) to: String,
    pub(super) at: Vec<Duration>,
    pub(super) talk: Length,
    pub(super) patience: Option<Duration>,
}

#[derive(Debug, Clone)]
pub(super) struct Arrivals {
    pub(super) to: String,
    pub(super) from: f64,
    pub(super) until: f64,
    pub(super) per_hour: f64,
    pub(super) talk: Length,
    pub(super) patience: Option<Duration>,
}

impl Scenario {
    /// The contact centre of the scenario, with all else at its default. Set what the file does not contain (timers, address) before
    /// starting it.
    #[must_use]
    pub fn config(&self) -> Config {
        self.config.clone()
    }

    /// The same scenario with another seed, and so with other arrivals and talks by chance.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self.config = self.config.seed(seed);
        self
    }

    /// Everything that is going to happen, in order. A pure function of the file and the seed.
    #[must_use]
    pub fn plan(&self) -> Vec<Planned> {
        let mut calls = Vec::new();
        for (index, entry) in self.calls.iter().enumerate() {
            let mut chance = self.chance(1, index);
            calls.extend(entry.at.iter().map(|&at| (at, entry.to.clone(), entry.talk.draw(&mut chance), entry.patience)));
        }
        for (index, entry) in self.arrivals.iter().enumerate() {
            let mut chance = self.chance(2, index);
            let mut at = entry.from;
            while entry.per_hour > 0.0 && calls.len() < CALLS_MAX {
                at += exponential(3600.0 / entry.per_hour, &mut chance);
                if at >= entry.until {
                    break;
                }
                calls.push((in_milliseconds(at), entry.to.clone(), entry.talk.draw(&mut chance), entry.patience));
            }
        }
        // Stable: of those at the same time, the first in the file comes first.
        calls.sort_by_key(|(at, ..)| *at);
        let calls = calls.into_iter().zip(1..).map(|((at, to, talk, patience), number)| {
            let what = PlannedAction::Call { from: format!("555{number:06}"), to, talk, patience };
            Planned { at, what }
        });
        let faults = self.faults.iter().map(|(at, fault)| Planned { at: *at, what: PlannedAction::Fault(fault.clone()) });
        let mut plan: Vec<_> = faults.chain(calls).collect();
        plan.sort_by_key(|planned| planned.at);
        plan
    }

    /// Chance of its own for each entry of the file, so that a change of one leaves the others as they were.
    fn chance(&self, kind: u64, index: usize) -> fastrand::Rng {
        let entry = (kind << 32) | index as u64;
        fastrand::Rng::with_seed(self.seed ^ entry.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}
