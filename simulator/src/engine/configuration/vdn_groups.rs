//! Groups of VDNs.

use std::ops::RangeInclusive;

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_FAILED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, queried, within};
use crate::engine::model::configuration::platform::VdnGroup;
use crate::engine::state::State;
use crate::ids::{AdministratorId, VdnGroupId};

pub(super) const IDS: &Ids = &[1..=5000];
/// No page limits the name.
const NAME_MAX: usize = 100;
const ADMIN_NAME_MAX: usize = 25;
const ADMIN_PASSWORD_MAX: usize = 32;
const ADMIN_WORK_NUMBERS: RangeInclusive<AdministratorId> = AdministratorId(60_000)..=AdministratorId(65_000);

impl State {
    pub(crate) fn add_vdn_group(&mut self, id: Option<VdnGroupId>, group: VdnGroup) -> Handled {
        check(&group)?;
        let id = given_or_free(id, IDS, |id| self.configuration.vdn_groups.contains_key(&id))?.ok_or(CONFIG_FAILED)?;
        self.put_vdn_group(id, group)?;
        Ok(ConfigurationData::VdnGroupId(id).into())
    }

    // Choice: a group that does not exist is created.
    pub(crate) fn set_vdn_group(&mut self, id: Option<VdnGroupId>, group: VdnGroup) -> Handled {
        let id = within(id, IDS)?;
        check(&group)?;
        self.put_vdn_group(id, group).map(|()| Outcome::Absent)
    }

    // Choice: the parent group must exist.
    fn put_vdn_group(&mut self, id: VdnGroupId, group: VdnGroup) -> Result<(), Refusal> {
        if group.parent.is_some_and(|parent| parent == id || !self.configuration.vdn_groups.contains_key(&parent)) {
            return Err(CONFIG_FAILED);
        }
        self.configuration.vdn_groups.insert(id, group);
        Ok(())
    }

    pub(crate) fn query_vdn_groups(&self, ids: &[VdnGroupId], parent: Option<VdnGroupId>) -> Handled {
        let mut groups = queried(ids, IDS, &self.configuration.vdn_groups)?;
        groups.retain(|(_, group)| parent.is_none() || group.parent == parent);
        Ok(ConfigurationData::VdnGroups(groups).into())
    }
}

fn check(group: &VdnGroup) -> Result<(), Refusal> {
    let is_allowed = |value: Option<u32>, range: RangeInclusive<u32>| value.is_none_or(|value| range.contains(&value));
    let is_fine = (1..=NAME_MAX).contains(&group.name.chars().count())
        && group.admin_name.chars().count() <= ADMIN_NAME_MAX
        && group.admin_password.chars().count() <= ADMIN_PASSWORD_MAX
        && group.admin_work_number.is_none_or(|number| ADMIN_WORK_NUMBERS.contains(&number))
        && is_allowed(group.agents, 0..=20_000)
        && is_allowed(group.video_agents, 0..=20_000)
        && is_allowed(group.pstn_calls, 1..=60_000)
        && is_allowed(group.web_calls, 0..=20_000)
        && is_allowed(group.outbound_calls, 0..=65_535);
    if is_fine { Ok(()) } else { Err(CONFIG_INPUT) }
}
