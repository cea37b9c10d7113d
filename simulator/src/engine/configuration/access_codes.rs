//! System access codes.

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{ACCESS_CODE_NOT_ADDED, ACCESS_CODE_NOT_CHANGED, ACCESS_CODE_NOT_DELETED, CONFIG_INPUT, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, queried, within};
use crate::engine::model::configuration::access_code::{AccessCodeChange, SystemAccessCode};
use crate::engine::state::State;
use crate::ids::AccessCodeId;

const IDS: &Ids = &[1..=10_000];
const QUERIED_MAX: usize = 100;
const CODE_MAX: usize = 24;
const DESCRIPTION_MAX: usize = 100;
const MEDIA: [u32; 16] = [1, 2, 4, 5, 6, 7, 14, 15, 16, 17, 20, 51, 52, 53, 54, 55];

impl State {
    // Choice: a code is there once. It has no effect on where calls go: called routes say that.
    pub(crate) fn add_access_code(&mut self, id: Option<AccessCodeId>, change: AccessCodeChange) -> Handled {
        check(&change)?;
        let AccessCodeChange { code: Some(code), description: Some(description), medium: Some(medium) } = change else {
            return Err(CONFIG_INPUT);
        };
        let codes = &self.configuration.access_codes;
        let id = given_or_free(id, IDS, |id| codes.contains_key(&id))?.ok_or(ACCESS_CODE_NOT_ADDED)?;
        if codes.values().any(|known| known.code == code) {
            return Err(ACCESS_CODE_NOT_ADDED);
        }
        self.configuration.access_codes.insert(id, SystemAccessCode { code, description, medium });
        Ok(ConfigurationData::AccessCodeId(id).into())
    }

    pub(crate) fn modify_access_code(&mut self, id: Option<AccessCodeId>, change: AccessCodeChange) -> Handled {
        let id = within(id, IDS)?;
        check(&change)?;
        let is_taken = |code: &String| self.configuration.access_codes.iter().any(|(other, known)| *other != id && known.code == *code);
        if change.code.as_ref().is_some_and(is_taken) {
            return Err(ACCESS_CODE_NOT_CHANGED);
        }
        let known = self.configuration.access_codes.get_mut(&id).ok_or(ACCESS_CODE_NOT_CHANGED)?;
        known.code = change.code.unwrap_or_else(|| std::mem::take(&mut known.code));
        known.description = change.description.unwrap_or_else(|| std::mem::take(&mut known.description));
        known.medium = change.medium.unwrap_or(known.medium);
        Ok(Outcome::Absent)
    }

    pub(crate) fn query_access_codes(&self, ids: &[AccessCodeId]) -> Handled {
        if ids.len() > QUERIED_MAX {
            return Err(CONFIG_INPUT);
        }
        Ok(ConfigurationData::AccessCodes(queried(ids, IDS, &self.configuration.access_codes)?).into())
    }

    pub(crate) fn delete_access_code(&mut self, id: Option<AccessCodeId>) -> Handled {
        let id = within(id, IDS)?;
        self.configuration.access_codes.remove(&id).map(|_| Outcome::Absent).ok_or(ACCESS_CODE_NOT_DELETED)
    }
}

fn check(change: &AccessCodeChange) -> Result<(), Refusal> {
    let is_code = |code: &String| {
        (1..=CODE_MAX).contains(&code.len())
            && code.bytes().all(|byte| byte.is_ascii_digit() || b"*#".contains(&byte))
            && !code.starts_with("000")
    };
    let is_fine = change.code.as_ref().is_none_or(is_code)
        && change.description.as_ref().is_none_or(|text| text.chars().count() <= DESCRIPTION_MAX)
        && change.medium.is_none_or(|medium| MEDIA.contains(&medium));
    if is_fine { Ok(()) } else { Err(CONFIG_INPUT) }
}
