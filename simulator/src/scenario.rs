//! Scenario files: a contact centre and what happens to it, written down.

use std::time::Duration;

use serde::Deserialize;

use crate::config::{AgentConfig, Config, NODES_MAX, SkillQueue, SkillWeight};
use crate::fault::{Fault, FaultKind, FaultSpec, seconds};

/// The most calls of one scenario.
const CALLS_MAX: usize = 100_000;

/// A contact centre and what happens to it: its agents and queues, the customers that call, how long they talk and wait, and what goes
/// wrong when. Read from a TOML file:
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
#[derive(Debug, Clone)]
pub struct Scenario {
    config: Config,
    seed: u64,
    calls: Vec<Calls>,
    arrivals: Vec<Arrivals>,
    faults: Vec<(Duration, Fault)>,
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

/// Why a scenario cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScenarioError {
    /// The text is not TOML, or has something in it that no scenario has.
    #[error("{0}")]
    Text(String),
    /// A value cannot be.
    #[error("{place}: {reason}")]
    Value {
        /// Which part of the file: `calls 2`.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
}

#[derive(Debug, Clone)]
struct Calls {
    to: String,
    at: Vec<Duration>,
    talk: Talk,
    patience: Option<Duration>,
}

#[derive(Debug, Clone)]
struct Arrivals {
    to: String,
    from: f64,
    until: f64,
    per_hour: f64,
    talk: Talk,
    patience: Option<Duration>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Talk {
    Fixed(f64),
    Exponential(Mean),
    Uniform(Range),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mean {
    mean: f64,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    from: f64,
    to: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default = "one")]
    seed: u64,
    #[serde(default = "single")]
    nodes: u32,
    agents: Vec<FileAgents>,
    queues: Vec<FileQueue>,
    #[serde(default)]
    calls: Vec<FileCalls>,
    #[serde(default)]
    arrivals: Vec<FileArrivals>,
    #[serde(default)]
    faults: Vec<FileFault>,
}

fn one() -> u64 {
    1
}

fn single() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileAgents {
    ids: Vec<u32>,
    #[serde(default)]
    password: String,
    skills: Option<Vec<u32>>,
    #[serde(default)]
    inspector: bool,
    group: Option<u32>,
    #[serde(default)]
    linked_phone: bool,
    #[serde(default)]
    weights: Vec<FileWeight>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileWeight {
    queue: u32,
    #[serde(default = "single")]
    queue_weight: u32,
    #[serde(default = "single")]
    agent_weight: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileQueue {
    id: u32,
    name: String,
    access_number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCalls {
    queue: u32,
    at: Vec<f64>,
    talk: Talk,
    patience: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileArrivals {
    queue: u32,
    #[serde(default)]
    from: f64,
    until: f64,
    per_hour: f64,
    talk: Talk,
    patience: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileFault {
    at: f64,
    fault: FaultSpec,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Errors
    ///
    /// [`ScenarioError`] when the text is no scenario; it says where and why.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let file: File = toml::from_str(text).map_err(|error| ScenarioError::Text(error.to_string().trim_end().to_owned()))?;
        let mut config = Config::default().seed(file.seed).nodes(file.nodes);
        if !(1..=NODES_MAX).contains(&file.nodes) {
            return Err(wrong("nodes".to_owned(), format!("a cluster has 1 to {NODES_MAX} nodes")));
        }
        let every_queue: Vec<u32> = file.queues.iter().map(|queue| queue.id).collect();
        for (place, agents) in numbered("agents", file.agents) {
            let skills = agents.skills.unwrap_or_else(|| every_queue.clone());
            if let Some(unknown) = skills.iter().find(|skill| !every_queue.contains(skill)) {
                return Err(wrong(place, format!("there is no queue {unknown}")));
            }
            let mut weights = Vec::new();
            for FileWeight { queue, queue_weight, agent_weight } in agents.weights {
                if !skills.contains(&queue) {
                    return Err(wrong(place, format!("the agents do not serve queue {queue}")));
                }
                let weight = SkillWeight::new(queue_weight, agent_weight);
                if (weight.queue, weight.agent) != (queue_weight, agent_weight) {
                    return Err(wrong(place, "a queue weighs 1 to 100, an agent 1 to 300".to_owned()));
                }
                weights.push((queue, weight));
            }
            for id in agents.ids {
                if !config.agent_ids.contains(&id) {
                    return Err(wrong(place, format!("{id} is no agent id: they go from 101 to 999999")));
                }
                let agent = AgentConfig::new(id).password(&*agents.password).skills(skills.clone()).inspector(agents.inspector);
                let agent = agent.group(agents.group.unwrap_or(1)).linked_phone(agents.linked_phone);
                config = config.agent(weights.iter().fold(agent, |agent, &(queue, weight)| agent.skill_weight(queue, weight)));
            }
        }
        for queue in file.queues {
            config = config.queue(SkillQueue::new(queue.id, queue.name, queue.access_number));
        }
        let access_number = |place: &str, id: u32| {
            let queue = config.queues.iter().find(|queue| queue.id == id);
            queue.map(|queue| queue.access_number.clone()).ok_or_else(|| wrong(place.to_owned(), format!("there is no queue {id}")))
        };
        let time = |place: &str, value: f64| seconds(value).map_err(|error| wrong(place.to_owned(), error.to_string()));
        let mut calls = Vec::new();
        for (place, entry) in numbered("calls", file.calls) {
            entry.talk.check().map_err(|reason| wrong(place.clone(), reason))?;
            let at = entry.at.into_iter().map(|at| time(&place, at)).collect::<Result<_, _>>()?;
            let patience = entry.patience.map(|patience| time(&place, patience)).transpose()?;
            calls.push(Calls { to: access_number(&place, entry.queue)?, at, talk: entry.talk, patience });
        }
        let mut arrivals = Vec::new();
        for (place, entry) in numbered("arrivals", file.arrivals) {
            entry.talk.check().map_err(|reason| wrong(place.clone(), reason))?;
            let FileArrivals { queue, from, until, per_hour, talk, patience } = entry;
            let expected = (until - from) / 3600.0 * per_hour;
            if time(&place, from)? > time(&place, until)? || !per_hour.is_finite() || per_hour < 0.0 || expected > CALLS_MAX as f64 / 2.0 {
                return Err(wrong(place, "the times or the rate of the arrivals cannot be, or would bring too many calls".to_owned()));
            }
            let patience = patience.map(|patience| time(&place, patience)).transpose()?;
            arrivals.push(Arrivals { to: access_number(&place, queue)?, from, until, per_hour, talk, patience });
        }
        let mut faults = Vec::new();
        for (place, entry) in numbered("faults", file.faults) {
            let fault = Fault::try_from(entry.fault).map_err(|error| wrong(place.clone(), error.to_string()))?;
            if matches!(fault.kind, FaultKind::ClockJump(_)) {
                return Err(wrong(place, "a scenario goes by the clock and cannot make it jump".to_owned()));
            }
            faults.push((time(&place, entry.at)?, fault));
        }
        Ok(Self { config, seed: file.seed, calls, arrivals, faults })
    }

    /// The contact centre of the scenario, with all else at its default. Change what the file does not tell (timers, address) before
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
                calls.push((length(at), entry.to.clone(), entry.talk.draw(&mut chance), entry.patience));
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

impl Talk {
    fn check(self) -> Result<(), String> {
        let (least, most) = match self {
            Self::Fixed(value) => (value, value),
            Self::Exponential(Mean { mean }) => (0.0, mean),
            Self::Uniform(Range { from, to }) => (from, to),
        };
        if least > most {
            return Err(format!("a talk of {least} to {most} seconds cannot be"));
        }
        seconds(least).and_then(|_| seconds(most)).map(drop).map_err(|error| error.to_string())
    }

    fn draw(self, chance: &mut fastrand::Rng) -> Duration {
        length(match self {
            Self::Fixed(value) => value,
            Self::Exponential(Mean { mean }) => exponential(mean, chance),
            Self::Uniform(Range { from, to }) => from + (to - from) * chance.f64(),
        })
    }
}

/// Below 40 times the mean, since the chance is never nearer to 1 than 2^-53.
fn exponential(mean: f64, chance: &mut fastrand::Rng) -> f64 {
    -(1.0 - chance.f64()).ln() * mean
}

/// In whole milliseconds, as the emulator's clock counts.
fn length(seconds: f64) -> Duration {
    Duration::from_millis((seconds * 1000.0) as u64)
}

fn numbered<T>(name: &str, entries: Vec<T>) -> impl Iterator<Item = (String, T)> {
    entries.into_iter().zip(1..).map(move |(entry, number)| (format!("{name} {number}"), entry))
}

fn wrong(place: String, reason: String) -> ScenarioError {
    ScenarioError::Value { place, reason }
}
