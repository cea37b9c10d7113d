//! Skill groups: sets of weighted skill queues.

use crate::config::agent::SkillWeight;
use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_FAILED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, is_name, queried, within};
use crate::engine::model::configuration::skill_group::{SkillGroup, SkillGroupMember};
use crate::engine::state::State;
use crate::ids::SkillGroupId;

const IDS: &Ids = &[1..=2000];
const NAME_MAX: usize = 64;
/// How many queues a group may have; no page says.
const MEMBERS_MAX: usize = 500;

impl State {
    // Choice: skill groups belong to every VDN, as queues do, and no operation puts agents into one; so routing goes by the weights of the
    // agents' own configuration.
    pub(crate) fn add_skill_group(&mut self, id: Option<SkillGroupId>, name: String, members: Vec<SkillGroupMember>) -> Handled {
        self.check_group(Some(&name), &members)?;
        let id = given_or_free(id, IDS, |id| self.configuration.skill_groups.contains_key(&id))?.ok_or(CONFIG_FAILED)?;
        self.configuration.skill_groups.insert(id, SkillGroup { name, members });
        Ok(ConfigurationData::SkillGroupId(id).into())
    }

    pub(crate) fn modify_skill_group(
        &mut self,
        id: Option<SkillGroupId>,
        name: Option<String>,
        members: Option<Vec<SkillGroupMember>>,
    ) -> Handled {
        let id = within(id, IDS)?;
        self.check_group(name.as_deref(), members.as_deref().unwrap_or_default())?;
        let group = self.configuration.skill_groups.get_mut(&id).ok_or(CONFIG_FAILED)?;
        group.name = name.unwrap_or_else(|| std::mem::take(&mut group.name));
        group.members = members.unwrap_or_else(|| std::mem::take(&mut group.members));
        Ok(Outcome::Absent)
    }

    pub(crate) fn query_skill_groups(&self, ids: &[SkillGroupId]) -> Handled {
        Ok(ConfigurationData::SkillGroups(queried(ids, IDS, &self.configuration.skill_groups)?).into())
    }

    pub(crate) fn delete_skill_group(&mut self, id: Option<SkillGroupId>) -> Handled {
        let id = within(id, IDS)?;
        self.configuration.skill_groups.remove(&id).map(|_| Outcome::Absent).ok_or(CONFIG_FAILED)
    }

    // Choice: a queue that does not exist is not an input error but a failed configuration.
    fn check_group(&self, name: Option<&str>, members: &[SkillGroupMember]) -> Result<(), Refusal> {
        let is_group_name = |name: &str| !name.is_empty() && is_name(name, NAME_MAX);
        let is_weighed = |member: &SkillGroupMember| {
            (1..=SkillWeight::QUEUE_MAX).contains(&member.queue_weight) && (1..=SkillWeight::AGENT_MAX).contains(&member.agent_weight)
        };
        if !name.is_none_or(is_group_name) || members.len() > MEMBERS_MAX || !members.iter().all(is_weighed) {
            return Err(CONFIG_INPUT);
        }
        if members.iter().all(|member| self.queue(member.queue).is_some()) { Ok(()) } else { Err(CONFIG_FAILED) }
    }
}
