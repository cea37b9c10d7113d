//! Scenario files: a scenario as TOML.

use std::fmt::Display;
use std::net::SocketAddr;
use std::ops::Range;
use std::str::FromStr;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;

use super::error::ScenarioError;
use super::plan::{Arrivals, CALLS_MAX, Calls, Scenario};
use super::plays::FilePlays;
use super::talk::Talk;
use crate::config::Config;
use crate::config::administrator::Administrator;
use crate::config::agent::{AgentConfig, SkillWeight};
use crate::config::centre::NODES_MAX;
use crate::config::queue::SkillQueue;
use crate::config::right::Right;
use crate::fault::{Fault, FaultKind};
use crate::fault_spec::{FaultSpec, seconds};
use crate::ids::{AdministratorId, AgentId, GroupId, QueueId, VdnId};
use crate::length::Length;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default = "one")]
    seed: u64,
    nodes: Option<Spanned<u32>>,
    authentication: Option<Spanned<String>>,
    release: Option<Spanned<String>>,
    http: Option<SocketAddr>,
    #[serde(default)]
    strict_content_type: bool,
    agents: Vec<FileAgents>,
    queues: Vec<FileQueue>,
    #[serde(default)]
    administrators: Vec<FileAdministrator>,
    #[serde(default)]
    vdns: Vec<FileVdn>,
    #[serde(default)]
    calls: Vec<FileCalls>,
    #[serde(default)]
    arrivals: Vec<Spanned<FileArrivals>>,
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
    ids: Vec<Spanned<AgentId>>,
    #[serde(default)]
    password: String,
    skills: Option<Vec<Spanned<QueueId>>>,
    #[serde(default)]
    inspector: bool,
    rights: Option<Vec<Spanned<String>>>,
    group: Option<GroupId>,
    #[serde(default)]
    linked_phone: bool,
    #[serde(default)]
    weights: Vec<Spanned<FileWeight>>,
    plays: Option<Spanned<FilePlays>>,
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
struct FileAdministrator {
    id: Spanned<AdministratorId>,
    #[serde(default)]
    password: String,
    vdn: Option<VdnId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileVdn {
    id: VdnId,
    password: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileCalls {
    queue: Spanned<QueueId>,
    at: Vec<Spanned<f64>>,
    talk: Spanned<Talk>,
    patience: Option<Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileArrivals {
    queue: Spanned<QueueId>,
    #[serde(default)]
    from: f64,
    until: f64,
    per_hour: f64,
    talk: Spanned<Talk>,
    patience: Option<Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileFault {
    at: Spanned<f64>,
    fault: Spanned<FaultSpec>,
}

/// A value that cannot be, and where it is in the text.
struct Wrong {
    span: Range<usize>,
    reason: String,
}

impl Scenario {
    /// Reads a scenario from a TOML text.
    ///
    /// # Errors
    ///
    /// [`ScenarioError`] when the text is no scenario; it says where, with the line, and why.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        let file: File = toml::from_str(text).map_err(|error| unreadable(&error))?;
        let fail = |place: String| move |Wrong { span, reason }| ScenarioError::Value { place, reason, line: line_at(text, span.start) };
        let nodes = match &file.nodes {
            Some(nodes) if !(1..=NODES_MAX).contains(nodes.get_ref()) => {
                return Err(fail("nodes".to_owned())(wrong(nodes, format!("a cluster has 1 to {NODES_MAX} nodes"))));
            }
            nodes => nodes.as_ref().map_or(1, |nodes| *nodes.get_ref()),
        };
        let mut config = Config::default().seed(file.seed).nodes(nodes).plain_http(file.http).strict_content_type(file.strict_content_type);
        if let Some(given) = &file.authentication {
            config = config.auth_mode(parsed(given).map_err(fail("authentication".to_owned()))?);
        }
        if let Some(given) = &file.release {
            config = config.release(parsed(given).map_err(fail("release".to_owned()))?);
        }
        let every_queue: Vec<QueueId> = file.queues.iter().map(|queue| queue.id).collect();
        for (place, agents) in numbered("agents", file.agents) {
            config = agents.add_to(config, &every_queue).map_err(fail(place))?;
        }
        for queue in file.queues {
            config = config.queue(SkillQueue::new(queue.id, queue.name, queue.access_number));
        }
        for (place, administrator) in numbered("administrators", file.administrators) {
            config = administrator.add_to(config).map_err(fail(place))?;
        }
        for vdn in file.vdns {
            config = config.vdn_password(vdn.id, vdn.password);
        }
        let calls = numbered("calls", file.calls).map(|(place, calls)| calls.check(&config).map_err(fail(place)));
        let calls = calls.collect::<Result<_, _>>()?;
        let arrivals = numbered("arrivals", file.arrivals).map(|(place, arrivals)| check_arrivals(arrivals, &config).map_err(fail(place)));
        let arrivals = arrivals.collect::<Result<_, _>>()?;
        let faults = numbered("faults", file.faults).map(|(place, fault)| fault.check().map_err(fail(place)));
        let faults = faults.collect::<Result<_, _>>()?;
        Ok(Self { config, seed: file.seed, calls, arrivals, faults })
    }
}

impl FileAgents {
    fn add_to(self, mut config: Config, every_queue: &[QueueId]) -> Result<Config, Wrong> {
        if let Some(unknown) = self.skills.iter().flatten().find(|skill| !every_queue.contains(skill.get_ref())) {
            return Err(wrong(unknown, format!("there is no queue {}", unknown.get_ref())));
        }
        let skills = self.skills.map_or_else(|| every_queue.to_vec(), |skills| skills.into_iter().map(Spanned::into_inner).collect());
        let mut weights = Vec::new();
        for given in self.weights {
            let FileWeight { queue, queue_weight, agent_weight } = *given.get_ref();
            if !skills.contains(&queue) {
                return Err(wrong(&given, format!("the agents do not serve queue {queue}")));
            }
            let weight = SkillWeight::new(queue_weight, agent_weight);
            if (weight.queue, weight.agent) != (queue_weight, agent_weight) {
                return Err(wrong(&given, "a queue weighs 1 to 100, an agent 1 to 300"));
            }
            weights.push((queue, weight));
        }
        let rights = self.rights.as_ref().map(|rights| rights.iter().map(parsed).collect::<Result<Vec<Right>, _>>()).transpose()?;
        let plays = match &self.plays {
            Some(given) => given.get_ref().plays().map_err(|reason| wrong(given, reason))?,
            None => None,
        };
        for given in self.ids {
            let id = *given.get_ref();
            if !config.server.agent_ids.contains(&id.0) {
                let (first, last) = config.server.agent_ids.clone().into_inner();
                return Err(wrong(&given, format!("{id} is no agent id: they go from {first} to {last}")));
            }
            let agent = AgentConfig::new(id).password(&*self.password).skills(skills.clone()).inspector(self.inspector);
            let agent = agent.group(self.group.unwrap_or(GroupId(1))).linked_phone(self.linked_phone).plays(plays.clone());
            let agent = match &rights {
                Some(rights) => agent.rights(rights.iter().copied()),
                None => agent,
            };
            config = config.agent(weights.iter().fold(agent, |agent, &(queue, weight)| agent.skill_weight(queue, weight)));
        }
        Ok(config)
    }
}

impl FileAdministrator {
    fn add_to(self, config: Config) -> Result<Config, Wrong> {
        let id = *self.id.get_ref();
        if !(1..=999_999).contains(&id.0) {
            return Err(wrong(&self.id, format!("{id} is no administrator: they go from 1 to 999999")));
        }
        let administrator = self.vdn.map_or_else(|| Administrator::of_system(id), |vdn| Administrator::of_vdn(id, vdn));
        Ok(config.administrator(administrator.password(self.password)))
    }
}

impl FileCalls {
    fn check(self, config: &Config) -> Result<Calls, Wrong> {
        let talk = talk(&self.talk)?;
        let at = self.at.iter().map(time).collect::<Result<_, _>>()?;
        let patience = self.patience.as_ref().map(time).transpose()?;
        Ok(Calls { to: access_number(config, &self.queue)?, at, talk, patience })
    }
}

fn check_arrivals(arrivals: Spanned<FileArrivals>, config: &Config) -> Result<Arrivals, Wrong> {
    let span = arrivals.span();
    let FileArrivals { queue, from, until, per_hour, talk: given, patience } = arrivals.into_inner();
    let talk = talk(&given)?;
    let instant = |value| time(&Spanned::new(span.clone(), value));
    let expected = (until - from) / 3600.0 * per_hour;
    if instant(from)? > instant(until)? || !per_hour.is_finite() || per_hour < 0.0 || expected > CALLS_MAX as f64 / 2.0 {
        let reason = "the times or the rate of the arrivals cannot be, or would bring too many calls".to_owned();
        return Err(Wrong { span, reason });
    }
    let patience = patience.as_ref().map(time).transpose()?;
    Ok(Arrivals { to: access_number(config, &queue)?, from, until, per_hour, talk, patience })
}

impl FileFault {
    fn check(self) -> Result<(Duration, Fault), Wrong> {
        let span = self.fault.span();
        let fail = |reason| Wrong { span, reason };
        let fault = match Fault::try_from(self.fault.into_inner()) {
            Ok(Fault { kind: FaultKind::ClockJump(_), .. }) => {
                return Err(fail("a scenario goes by the clock and cannot make it jump".to_owned()));
            }
            read => read.map_err(|error| fail(error.to_string()))?,
        };
        Ok((time(&self.at)?, fault))
    }
}

fn talk(given: &Spanned<Talk>) -> Result<Length, Wrong> {
    given.get_ref().length("a talk").map_err(|reason| wrong(given, reason))
}

fn access_number(config: &Config, id: &Spanned<QueueId>) -> Result<String, Wrong> {
    let queue = config.centre.queues.iter().find(|queue| queue.id == *id.get_ref());
    queue.map(|queue| queue.access_number.clone()).ok_or_else(|| wrong(id, format!("there is no queue {}", id.get_ref())))
}

fn time(value: &Spanned<f64>) -> Result<Duration, Wrong> {
    seconds(*value.get_ref()).map_err(|error| wrong(value, error.to_string()))
}

fn numbered<T>(name: &str, entries: Vec<T>) -> impl Iterator<Item = (String, T)> {
    entries.into_iter().zip(1..).map(move |(entry, number)| (format!("{name} {number}"), entry))
}

/// What a word stands for.
fn parsed<T: FromStr<Err: Display>>(given: &Spanned<String>) -> Result<T, Wrong> {
    given.get_ref().parse().map_err(|error: T::Err| wrong(given, error.to_string()))
}

fn wrong<T>(value: &Spanned<T>, reason: impl Into<String>) -> Wrong {
    Wrong { span: value.span(), reason: reason.into() }
}

/// What the TOML parser says. What it finds wrong with the file as a whole it gives no line.
fn unreadable(error: &toml::de::Error) -> ScenarioError {
    let text = error.to_string().trim_end().to_owned();
    ScenarioError::Text(if error.span().is_some() { text } else { format!("{text} (line 1)") })
}

/// The line of a place in a text, from 1.
fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}
