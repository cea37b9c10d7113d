//! Skill queues: they are added, changed and removed.

use crate::config::queue::SkillQueue;
use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_FAILED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, is_name, within};
use crate::engine::model::configuration::queue::QueueChange;
use crate::engine::model::configuration::route::RouteTarget;
use crate::engine::state::State;
use crate::ids::{AgentId, QueueId};

const IDS: &Ids = &[1..=5000];
const NAME_MAX: usize = 100;
const DESCRIPTION_MAX: usize = 255;
const MEDIA: [u32; 9] = [1, 2, 4, 5, 15, 16, 17, 53, 55];
const WRAP_UP_MAX: u32 = 3600;

impl State {
    /// A queue that takes calls as soon as a called route leads to it.
    // Choice: no number leads to a new queue. Its parameters have no effect.
    pub(crate) fn add_queue(&mut self, id: Option<QueueId>, queue: QueueChange) -> Handled {
        check(&queue)?;
        let (name, _medium) = queue.name.clone().zip(queue.medium).ok_or(CONFIG_INPUT)?;
        let id = given_or_free(id, IDS, |id| self.queue(id).is_some())?.ok_or(CONFIG_FAILED)?;
        self.config.queues.push(SkillQueue::new(id, name, ""));
        self.configuration.queues.insert(id, queue);
        Ok(ConfigurationData::QueueId(id).into())
    }

    // Choice: name and medium, which cannot be changed, are not compared with those that the queue has.
    pub(crate) fn modify_queue(&mut self, id: Option<QueueId>, change: QueueChange) -> Handled {
        let id = within(id, IDS)?;
        check(&change)?;
        self.queue(id).ok_or(CONFIG_FAILED)?;
        let known = self.configuration.queues.entry(id).or_default();
        known.description = change.description.or_else(|| known.description.take());
        known.wrap_up_seconds = change.wrap_up_seconds.or(known.wrap_up_seconds);
        known.size_rule = change.size_rule.or(known.size_rule);
        known.size = change.size.or(known.size);
        Ok(Outcome::Absent)
    }

    // Choice: a queue that has calls, or that a called route or a skill group names, is not removed. Agents are signed out of it.
    pub(crate) fn delete_queue(&mut self, id: Option<QueueId>) -> Handled {
        let id = within(id, IDS)?;
        let is_routed = self.configuration.routes.values().any(|route| route.target == RouteTarget::Queue(id));
        let mut members = self.configuration.skill_groups.values().flat_map(|group| &group.members);
        let is_used = is_routed || members.any(|member| member.queue == id) || self.calls.values().any(|call| call.queue == Some(id));
        if is_used || self.queue(id).is_none() {
            return Err(CONFIG_FAILED);
        }
        self.config.queues.retain(|queue| queue.id != id);
        self.configuration.queues.remove(&id);
        let serving: Vec<AgentId> = self.agents.iter().filter(|(_, known)| known.config.skills.contains(&id)).map(|(&id, _)| id).collect();
        for agent in serving {
            let agent = self.agent_mut(agent);
            agent.config.skills.retain(|skill| *skill != id);
            agent.skills.remove(&id);
        }
        Ok(Outcome::Absent)
    }
}

fn check(queue: &QueueChange) -> Result<(), Refusal> {
    let is_fine = queue.name.as_ref().is_none_or(|name| !name.is_empty() && is_name(name, NAME_MAX))
        && queue.medium.is_none_or(|medium| MEDIA.contains(&medium))
        && queue.description.as_ref().is_none_or(|text| text.chars().count() <= DESCRIPTION_MAX)
        && queue.wrap_up_seconds.is_none_or(|seconds| seconds <= WRAP_UP_MAX)
        && queue.size_rule.is_none_or(|rule| rule <= 1);
    if is_fine { Ok(()) } else { Err(CONFIG_INPUT) }
}
