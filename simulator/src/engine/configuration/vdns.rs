//! VDNs.

use crate::config::administrator::Administrator;
use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{
    CONFIG_INPUT, Refusal, VDN_NAME_MISMATCH, VDN_NOT_ADDED, VDN_NOT_CHANGED, VDN_NOT_DELETED, VDN_NOT_QUERIED,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, queried, within};
use crate::engine::configuration::vdn_groups;
use crate::engine::model::configuration::vdn::{Vdn, VdnChange};
use crate::engine::state::State;
use crate::engine::state::configuration::Scope;
use crate::hidden::Hidden;
use crate::ids::{VdnGroupId, VdnId};

const IDS: &Ids = &[1..=5000];
const QUERIED_MAX: usize = 100;
/// No page limits these.
const NAME_MAX: usize = 100;
const PASSWORD_MAX: usize = 32;
const LIST_MAX: usize = 100;
const CODE_MAX: usize = 24;
const ADMINISTRATOR_PASSWORD_MIN: usize = 6;

impl State {
    /// A VDN whose administrator can sign in, and the VDN itself, too.
    // Choice: the name of a VDN is vdnName of either part of the body; no page that was read shows where it is given. An administrator without
    // a password has any.
    pub(crate) fn add_vdn(&mut self, id: Option<VdnId>, group: Option<VdnGroupId>, change: VdnChange) -> Handled {
        check(&change)?;
        let number = change.administrator.ok_or(CONFIG_INPUT)?;
        let id = given_or_free(id, IDS, |id| self.configuration.vdns.contains_key(&id))?.ok_or(VDN_NOT_ADDED)?;
        let is_group = group.is_none_or(|group| self.configuration.vdn_groups.contains_key(&group));
        if !is_group || self.configuration.administrators.contains_key(&number) {
            return Err(VDN_NOT_ADDED);
        }
        let administrator = Administrator::of_vdn(number, id).password(change.administrator_password.clone().unwrap_or_default());
        self.configuration.administrators.insert(number, administrator);
        if let Some(password) = change.password.clone() {
            self.configuration.vdn_passwords.insert(id, Hidden(password));
        }
        let mut vdn = Vdn { group, ..Vdn::by_default() };
        vdn.take(change);
        self.configuration.vdns.insert(id, vdn);
        Ok(ConfigurationData::VdnId(id).into())
    }

    pub(crate) fn query_vdns(&self, ids: &[VdnId]) -> Handled {
        if ids.len() > QUERIED_MAX {
            return Err(CONFIG_INPUT);
        }
        Ok(ConfigurationData::Vdns(queried(ids, IDS, &self.configuration.vdns)?).into())
    }

    // Choice: a VDN that has agents is not removed, nor one of another group than the given one. With it go its administrators.
    pub(crate) fn delete_vdn(&mut self, id: Option<VdnId>, name: Option<&str>, group: Option<VdnGroupId>) -> Handled {
        let id = within(id, IDS)?;
        group.map_or(Ok(()), |group| within(Some(group), vdn_groups::IDS).map(drop))?;
        let vdn = self.configuration.vdns.get(&id).ok_or(VDN_NOT_DELETED)?;
        if name.is_some_and(|name| name != vdn.name) {
            return Err(VDN_NAME_MISMATCH);
        }
        let has_agents = self.agents.values().any(|agent| agent.config.vdn == id && !agent.removed);
        if has_agents || group.is_some() && group != vdn.group {
            return Err(VDN_NOT_DELETED);
        }
        self.configuration.vdns.remove(&id);
        self.configuration.vdn_passwords.remove(&id);
        self.configuration.administrators.retain(|_, administrator| administrator.vdn != Some(id));
        // Choice: sessions that configure the VDN end with it.
        self.configuration.sessions.retain(|_, session| !matches!(session.scope, Scope::Vdn(vdn) | Scope::Both(vdn) if vdn == id));
        Ok(Outcome::Absent)
    }

    pub(crate) fn query_vdn(&self, id: VdnId) -> Handled {
        let vdn = self.configuration.vdns.get(&id).ok_or(VDN_NOT_QUERIED)?;
        Ok(ConfigurationData::Vdn(Box::new(vdn.clone())).into())
    }

    pub(crate) fn modify_vdn(&mut self, id: VdnId, change: VdnChange) -> Handled {
        check(&change)?;
        let vdn = self.configuration.vdns.get_mut(&id).ok_or(VDN_NOT_CHANGED)?;
        vdn.take(change);
        Ok(Outcome::Absent)
    }
}

fn check(change: &VdnChange) -> Result<(), Refusal> {
    let is_key = |key: &String| key.len() == 1 && "0123456789*#".contains(key.as_str());
    let is_short = |text: &Option<String>, most: usize| text.as_ref().is_none_or(|text| text.chars().count() <= most);
    let is_fine = change.numbers.iter().all(|(number, value)| number.allows(*value))
        && change.queue_cancel_key.as_ref().is_none_or(is_key)
        && is_short(&change.name, NAME_MAX)
        && is_short(&change.password, PASSWORD_MAX)
        && is_short(&change.administrator_password, PASSWORD_MAX)
        && change.administrator_password.as_ref().is_none_or(|text| text.is_empty() || is_administrator_password(text))
        && change.access_codes.as_ref().is_none_or(|codes| codes.len() <= LIST_MAX && codes.iter().all(|code| code.len() <= CODE_MAX))
        && change.ivrs.as_ref().is_none_or(|ivrs| ivrs.len() <= LIST_MAX);
    if is_fine { Ok(()) } else { Err(CONFIG_INPUT) }
}

/// At least six characters: letters, digits and others.
fn is_administrator_password(password: &str) -> bool {
    let has = |is_kind: fn(char) -> bool| password.chars().any(is_kind);
    password.chars().count() >= ADMINISTRATOR_PASSWORD_MIN
        && has(|c| c.is_ascii_alphabetic())
        && has(|c| c.is_ascii_digit())
        && has(|c| !c.is_ascii_alphanumeric())
}
