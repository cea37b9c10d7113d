//! Roles of agents.

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_INPUT, ROLE_NOT_ADDED, ROLE_NOT_CHANGED, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, is_name, queried, within};
use crate::engine::model::configuration::role::Role;
use crate::engine::state::State;
use crate::ids::RoleId;

const IDS: &Ids = &[1..=255];
const NAME_MAX: usize = 20;
const LENGTHS: [usize; 3] = [32, 64, 128];

impl State {
    // Choice: roles belong to every VDN, as queues do. Role 1 is that of the configured agents, role 2 that of the inspectors among them.
    pub(crate) fn add_role(&mut self, id: Option<RoleId>, name: String, rights: &[u32]) -> Handled {
        let rights = read_rights(rights)?;
        check_name(&name)?;
        let id = given_or_free(id, IDS, |id| self.configuration.roles.contains_key(&id))?.ok_or(ROLE_NOT_ADDED)?;
        self.configuration.roles.insert(id, Role { name, rights });
        Ok(ConfigurationData::RoleId(id).into())
    }

    // Choice: agents keep the rights with which they were added.
    pub(crate) fn modify_role(&mut self, id: Option<RoleId>, name: Option<String>, rights: Option<&[u32]>) -> Handled {
        let id = within(id, IDS)?;
        let rights = rights.map(read_rights).transpose()?;
        name.as_deref().map_or(Ok(()), check_name)?;
        let role = self.configuration.roles.get_mut(&id).ok_or(ROLE_NOT_CHANGED)?;
        role.name = name.unwrap_or_else(|| std::mem::take(&mut role.name));
        role.rights = rights.unwrap_or_else(|| std::mem::take(&mut role.rights));
        Ok(Outcome::Absent)
    }

    pub(crate) fn query_roles(&self, ids: &[RoleId]) -> Handled {
        Ok(ConfigurationData::Roles(queried(ids, IDS, &self.configuration.roles)?).into())
    }
}

fn check_name(name: &str) -> Result<(), Refusal> {
    if !name.is_empty() && is_name(name, NAME_MAX) { Ok(()) } else { Err(CONFIG_INPUT) }
}

fn read_rights(rights: &[u32]) -> Result<Vec<bool>, Refusal> {
    let is_fine = LENGTHS.contains(&rights.len()) && rights.iter().all(|right| *right <= 1);
    if is_fine { Ok(rights.iter().map(|right| *right == 1).collect()) } else { Err(CONFIG_INPUT) }
}
