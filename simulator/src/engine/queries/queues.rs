//! Questions about skill queues, IVR flows and access codes, and about the system.

use crate::config::queue::SkillQueue;
use crate::engine::answer::data::Data;
use crate::engine::answer::queues::QueueStatistics;
use crate::engine::answer::refusal::{BAD_PARAMETER, NO_ACCESS_CODE, NO_IVR, NO_OWN_QUEUE, NO_QUEUE, OPERATION_FAILED};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::queue_query::QueueQuery;
use crate::engine::model::call::call_id::CallId;
use crate::engine::state::State;
use crate::ids::{AgentId, QueueId};

const QUEUES_MAX: usize = 100;

impl State {
    // Choice: the configured queues, access numbers and IVR flows belong to every VDN.
    pub(crate) fn queue_query(&self, agent: AgentId, query: QueueQuery) -> Handled {
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
                let signed_in_to = &self.agent_ref(target).skills;
                let queues = queues.iter().filter(|queue| signed_in_to.contains(&queue.id));
                Data::AgentSkills(queues.map(|queue| (queue.id, queue.name.clone())).collect())
            }
            QueueQuery::Ivrs if self.config.ivrs.is_empty() => return Err(NO_IVR),
            QueueQuery::Ivrs => Data::Ivrs(self.config.ivrs.clone()),
            QueueQuery::AccessCodes => {
                let codes = self.access_codes(self.agent_ref(agent).config.vdn);
                Data::AccessCodes(Some(codes).filter(|codes| !codes.is_empty()).ok_or(NO_ACCESS_CODE)?)
            }
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

    /// Calls that wait in a queue, the one that is next first.
    pub(crate) fn callers(&self, queue: QueueId) -> impl Iterator<Item = CallId> {
        self.waiting.values().copied().filter(move |call| self.calls.get(call).is_some_and(|call| call.queue == Some(queue)))
    }

    fn callers_in(&self, is_wanted: impl Fn(QueueId) -> bool) -> u64 {
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
            available: count(signed_in().filter(|agent| agent.is_idle() && agent.takes_inbound())),
            service_level: self.queue_counters.get(&queue.id).copied().unwrap_or_default().service_level(),
        }
    }
}

fn count<T>(items: impl Iterator<Item = T>) -> u64 {
    u64::try_from(items.count()).unwrap_or(u64::MAX)
}
