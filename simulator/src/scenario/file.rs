//! Scenario files: a scenario as TOML.

use std::time::Duration;

use serde::Deserialize;

use super::error::ScenarioError;
use super::plan::{Arrivals, CALLS_MAX, Calls, Scenario};
use super::talk::Talk;
use crate::config::Config;
use crate::config::agent::{AgentConfig, SkillWeight};
use crate::config::centre::NODES_MAX;
use crate::config::queue::SkillQueue;
use crate::fault::{Fault, FaultKind, FaultSpec, seconds};
use crate::ids::{AgentId, GroupId, QueueId};

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
    ids: Vec<AgentId>,
    #[serde(default)]
    password: String,
    skills: Option<Vec<QueueId>>,
    #[serde(default)]
    inspector: bool,
    group: Option<GroupId>,
    #[serde(default)]
    linked_phone: bool,
    #[serde(default)]
    weights: Vec<FileWeight>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileWeight {
    queue: QueueId,
    #[serde(default = "single")]
    queue_weight: u32,
    #[serde(default = "single")]
    agent_weight: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileQueue {
    id: QueueId,
    name: String,
    access_number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCalls {
    queue: QueueId,
    at: Vec<f64>,
    talk: Talk,
    patience: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileArrivals {
    queue: QueueId,
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
    /// Reads a scenario from a TOML text.
    ///
    /// # Errors
    ///
    /// [`ScenarioError`] when the text is no scenario; it says where and why.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let file: File = toml::from_str(text).map_err(|error| ScenarioError::Text(error.to_string().trim_end().to_owned()))?;
        if !(1..=NODES_MAX).contains(&file.nodes) {
            return Err(wrong("nodes", format!("a cluster has 1 to {NODES_MAX} nodes")));
        }
        let mut config = Config::default().seed(file.seed).nodes(file.nodes);
        let every_queue: Vec<QueueId> = file.queues.iter().map(|queue| queue.id).collect();
        for (place, agents) in numbered("agents", file.agents) {
            config = agents.add_to(config, &place, &every_queue)?;
        }
        for queue in file.queues {
            config = config.queue(SkillQueue::new(queue.id, queue.name, queue.access_number));
        }
        let calls = numbered("calls", file.calls).map(|(place, calls)| calls.check(&config, &place)).collect::<Result<_, _>>()?;
        let arrivals =
            numbered("arrivals", file.arrivals).map(|(place, arrivals)| arrivals.check(&config, &place)).collect::<Result<_, _>>()?;
        let faults = numbered("faults", file.faults).map(|(place, fault)| fault.check(&place)).collect::<Result<_, _>>()?;
        Ok(Self { config, seed: file.seed, calls, arrivals, faults })
    }
}

impl FileAgents {
    fn add_to(self, mut config: Config, place: &str, every_queue: &[QueueId]) -> Result<Config, ScenarioError> {
        let skills = self.skills.unwrap_or_else(|| every_queue.to_vec());
        if let Some(unknown) = skills.iter().find(|skill| !every_queue.contains(skill)) {
            return Err(wrong(place, format!("there is no queue {unknown}")));
        }
        let mut weights = Vec::new();
        for FileWeight { queue, queue_weight, agent_weight } in self.weights {
            if !skills.contains(&queue) {
                return Err(wrong(place, format!("the agents do not serve queue {queue}")));
            }
            let weight = SkillWeight::new(queue_weight, agent_weight);
            if (weight.queue, weight.agent) != (queue_weight, agent_weight) {
                return Err(wrong(place, "a queue weighs 1 to 100, an agent 1 to 300"));
            }
            weights.push((queue, weight));
        }
        for id in self.ids {
            if !config.server.agent_ids.contains(&id.0) {
                return Err(wrong(place, format!("{id} is no agent id: they go from 101 to 999999")));
            }
            let agent = AgentConfig::new(id).password(&*self.password).skills(skills.clone()).inspector(self.inspector);
            let agent = agent.group(self.group.unwrap_or(GroupId(1))).linked_phone(self.linked_phone);
            config = config.agent(weights.iter().fold(agent, |agent, &(queue, weight)| agent.skill_weight(queue, weight)));
        }
        Ok(config)
    }
}

impl FileCalls {
    fn check(self, config: &Config, place: &str) -> Result<Calls, ScenarioError> {
        self.talk.check().map_err(|reason| wrong(place, reason))?;
        let at = self.at.into_iter().map(|at| time(place, at)).collect::<Result<_, _>>()?;
        let patience = self.patience.map(|patience| time(place, patience)).transpose()?;
        Ok(Calls { to: access_number(config, place, self.queue)?, at, talk: self.talk, patience })
    }
}

impl FileArrivals {
    fn check(self, config: &Config, place: &str) -> Result<Arrivals, ScenarioError> {
        let Self { queue, from, until, per_hour, talk, patience } = self;
        talk.check().map_err(|reason| wrong(place, reason))?;
        let expected = (until - from) / 3600.0 * per_hour;
        if time(place, from)? > time(place, until)? || !per_hour.is_finite() || per_hour < 0.0 || expected > CALLS_MAX as f64 / 2.0 {
            return Err(wrong(place, "the times or the rate of the arrivals cannot be, or would bring too many calls"));
        }
        let patience = patience.map(|patience| time(place, patience)).transpose()?;
        Ok(Arrivals { to: access_number(config, place, queue)?, from, until, per_hour, talk, patience })
    }
}

impl FileFault {
    fn check(self, place: &str) -> Result<(Duration, Fault), ScenarioError> {
        let fault = Fault::try_from(self.fault).map_err(|error| wrong(place, error.to_string()))?;
        if matches!(fault.kind, FaultKind::ClockJump(_)) {
            return Err(wrong(place, "a scenario goes by the clock and cannot make it jump"));
        }
        Ok((time(place, self.at)?, fault))
    }
}

fn access_number(config: &Config, place: &str, id: QueueId) -> Result<String, ScenarioError> {
    let queue = config.centre.queues.iter().find(|queue| queue.id == id);
    queue.map(|queue| queue.access_number.clone()).ok_or_else(|| wrong(place, format!("there is no queue {id}")))
}

fn time(place: &str, value: f64) -> Result<Duration, ScenarioError> {
    seconds(value).map_err(|error| wrong(place, error.to_string()))
}

fn numbered<T>(name: &str, entries: Vec<T>) -> impl Iterator<Item = (String, T)> {
    entries.into_iter().zip(1..).map(move |(entry, number)| (format!("{name} {number}"), entry))
}

fn wrong(place: impl Into<String>, reason: impl Into<String>) -> ScenarioError {
    ScenarioError::Value { place: place.into(), reason: reason.into() }
}
