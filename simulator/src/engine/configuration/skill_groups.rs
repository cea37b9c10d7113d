//! Skill groups: sets of weighted skill queues.

use std::ops::RangeInclusive;

use crate::config::agent::SkillWeight;
use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_FAILED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{given_or_free, within};
use crate::engine::model::skill_group::{SkillGroup, SkillGroupMember};
use crate::engine::state::State;

const IDS: RangeInclusive<u32> = 1..=2000;
const NAME_MAX: usize = 64;
const NOT_IN_NAMES: &str = "\"[]'&()=;<>,";

impl State {
    // Choice: skill groups belong to every VDN, as queues do, and no operation puts agents into one; so routing goes by the weights of the
    // agents' own configuration.
    pub(crate) fn add_skill_group(&mut self, id: Option<u32>, name: String, members: Vec<SkillGroupMember>) -> Handled {
        self.check_group(Some(&name), &members)?;
        let id = given_or_free(id, &IDS, &self.configuration.skill_groups)?.ok_or(CONFIG_FAILED)?;
        self.configuration.skill_groups.insert(id, SkillGroup { name, members });
        Ok(ConfigurationData::SkillGroupId(id).into())
    }

    pub(crate) fn modify_skill_group(&mut self, id: Option<u32>, name: Option<String>, members: Option<Vec<SkillGroupMember>>) -> Handled {
        let id = within(id, &IDS)?;
        self.check_group(name.as_deref(), members.as_deref().unwrap_or_default())?;
        let group = self.configuration.skill_groups.get_mut(&id).ok_or(CONFIG_FAILED)?;
        group.name = name.unwrap_or_else(|| std::mem::take(&mut group.name));
        group.members = members.unwrap_or_else(|| std::mem::take(&mut group.members));
        Ok(Outcome::Absent)
    }

    // Choice: a queue that does not exist is not an input error but a failed configuration.
    fn check_group(&self, name: Option<&str>, members: &[SkillGroupMember]) -> Result<(), Refusal> {
        let is_name = |name: &str| !name.is_empty() && name.len() <= NAME_MAX && !name.contains(|c| NOT_IN_NAMES.contains(c));
        let is_weighed = |member: &SkillGroupMember| {
            (1..=SkillWeight::QUEUE_MAX).contains(&member.queue_weight) && (1..=SkillWeight::AGENT_MAX).contains(&member.agent_weight)
        };
        if !name.is_none_or(is_name) || !members.iter().all(is_weighed) {
            return Err(CONFIG_INPUT);
        }
        if members.iter().all(|member| self.queue(member.queue).is_some()) { Ok(()) } else { Err(CONFIG_FAILED) }
    }
}
