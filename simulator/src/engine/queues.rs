//! Questions about skill queues, IVR flows and access codes, and about the system.

use super::Engine;
use super::answer::{Handled, Outcome};
use super::call::CallId;
use super::codes::{BAD_PARAMETER, NO_ACCESS_CODE, NO_IVR, NO_OWN_QUEUE, NO_QUEUE, OPERATION_FAILED};
use super::data::Data;
use crate::config::queue::SkillQueue;

const QUEUES_MAX: usize = 100;

/// A question about queues.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueueQuery {
    /// Queues of one's own VDN (`querySkillQueueOnAgentVDN`).
    OfOwnVdn,
    /// Queues of a VDN (`querySkillQueueOnVDN`).
    OfVdn {
        /// VDN id.
        vdn: u32,
    },
    /// Queues of an agent (`querySkillQueueOnAgent`).
    OfAgent {
        /// The agent.
        target: u32,
    },
    /// IVR flows (`queryIVRInfoOnVdn`).
    Ivrs,
    /// Access codes (`queryInNoOnVDN`).
    AccessCodes,
    /// Statistics of queues; `None`: of all (`queryStatInfoOfAcd`, `querySkillStatWithVdn`).
    Statistics {
        /// Queue ids.
        skills: Option<Vec<u32>>,
    },
    /// Statistics of one queue (`querySkillsStatisticInfo`).
    StatisticsOf {
        /// Queue id.
        skill: u32,
    },
    /// Callers in a queue (`queryQueueLengthBySkillId`).
    Length {
        /// Queue id.
        skill: u32,
    },
    /// Callers in all queues configured for the agent (`queryQueueLengthOnAgent`).
    LengthOnAgent,
    /// Callers in all queues that the agent is signed in to (`queryQueueLengthOnAgentSkills`).
    LengthOnAgentSkills,
    /// The time (`queryServerTime`).
    ServerTime,
    /// The version of the system (`querySysVersion`).
    SystemVersion,
}

/// Statistics of one queue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QueueStatistics {
    /// Queue id.
    pub id: u32,
    /// Name.
    pub name: String,
    /// Number that customers dial.
    pub access_number: String,
    /// Calls that wait.
    pub waiting: u64,
    /// How long the oldest of them has waited, in seconds.
    pub longest_wait: u64,
    /// The oldest of them.
    pub oldest: Option<CallId>,
    /// Agents signed in to the queue.
    pub signed_in: u64,
    /// Agents that a call could be given to now.
    pub available: u64,
    /// Share of the calls so far that an agent answered, in percent.
    pub service_level: u64,
}

impl Engine {
    // Choice: the configured queues, access numbers and IVR flows belong to every VDN.
    pub(super) fn query_queues(&self, agent: u32, query: QueueQuery) -> Handled {
        let queues = &self.config.queues;
        let data = match query {
            QueueQuery::OfOwnVdn if queues.is_empty() => return Err(NO_OWN_QUEUE),
            QueueQuery::OfVdn { vdn } if queues.is_empty() || !self.agents.values().any(|known| known.config.vdn == vdn) => {
                return Err(NO_QUEUE);
            }
            QueueQuery::OfOwnVdn | QueueQuery::OfVdn { .. } => {
                Data::VdnSkills(queues.iter().map(|queue| (queue.id, queue.name.clone())).collect())
            }
            QueueQuery::OfAgent { target } => {
                let target = self.of_same_vdn(agent, target).ok_or(OPERATION_FAILED)?;
                Data::VdnSkills(self.configured_skills(target))
            }
            QueueQuery::Ivrs if self.config.ivrs.is_empty() => return Err(NO_IVR),
            QueueQuery::Ivrs => Data::Ivrs(self.config.ivrs.clone()),
            // Choice: those that lead to queues.
            QueueQuery::AccessCodes => Data::Texts(Some(self.access_codes()).filter(|codes| !codes.is_empty()).ok_or(NO_ACCESS_CODE)?),
            QueueQuery::Statistics { skills: None } => Data::Queues(queues.iter().map(|queue| self.queue_statistics(queue)).collect()),
            QueueQuery::Statistics { skills: Some(skills) } if skills.is_empty() || skills.len() > QUEUES_MAX => {
                return Err(BAD_PARAMETER);
            }
            // Choice: a queue that does not exist is left out.
            QueueQuery::Statistics { skills: Some(skills) } => {
                let known = skills.iter().filter_map(|&skill| self.queue(skill));
                Data::Queues(known.map(|queue| self.queue_statistics(queue)).collect())
            }
            QueueQuery::StatisticsOf { skill } => {
                let queue = self.queue(skill).ok_or(OPERATION_FAILED)?;
                Data::Queue(Box::new(self.queue_statistics(queue)))
            }
            // Choice: nobody waits in a queue that does not exist.
            QueueQuery::Length { skill } => Data::QueueLength(self.callers_in(|queue| queue == skill)),
            QueueQuery::LengthOnAgent => {
                let configured = &self.agent_ref(agent).config.skills;
                Data::QueueLength(self.callers_in(|queue| configured.contains(&queue)))
            }
            QueueQuery::LengthOnAgentSkills => {
                let signed_in_to = &self.agent_ref(agent).skills;
                Data::QueueLength(self.callers_in(|queue| signed_in_to.contains(&queue)))
            }
            // Choice: the server's time is a bare number of milliseconds.
            QueueQuery::ServerTime => Data::Number(self.now),
            QueueQuery::SystemVersion => Data::Text(env!("CARGO_PKG_VERSION").to_owned()),
        };
        Ok(Outcome::Data(data))
    }

    pub(super) fn queue(&self, id: u32) -> Option<&SkillQueue> {
        self.config.queues.iter().find(|queue| queue.id == id)
    }

    /// Calls that wait in a queue, the one that is next first.
    pub(super) fn callers(&self, queue: u32) -> impl Iterator<Item = CallId> {
        self.waiting.values().copied().filter(move |call| self.calls.get(call).is_some_and(|call| call.queue == Some(queue)))
    }

    fn callers_in(&self, is_wanted: impl Fn(u32) -> bool) -> u64 {
        let queues = self.config.queues.iter().map(|queue| queue.id).filter(|&queue| is_wanted(queue));
        queues.map(|queue| count(self.callers(queue))).sum()
    }

    fn queue_statistics(&self, queue: &SkillQueue) -> QueueStatistics {
        let oldest = self.callers(queue.id).min();
        let signed_in = || self.agents.values().filter(|agent| agent.skills.contains(&queue.id));
        QueueStatistics {
            id: queue.id,
            name: queue.name.clone(),
            access_number: queue.access_number.clone(),
            waiting: count(self.callers(queue.id)),
            longest_wait: oldest.map_or(0, |call| self.now.saturating_sub(call.began()) / 1000),
            oldest,
            signed_in: count(signed_in()),
            available: count(signed_in().filter(|agent| agent.is_idle() && agent.settings.takes_inbound)),
            service_level: self.queue_tallies.get(&queue.id).copied().unwrap_or_default().service_level(),
        }
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u64 {
    u64::try_from(items.count()).unwrap_or(u64::MAX)
}
