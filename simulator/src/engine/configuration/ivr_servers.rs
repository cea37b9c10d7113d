//! Servers of the IVR.

use crate::engine::answer::configuration::ConfigurationData;
use crate::engine::answer::refusal::{CONFIG_INPUT, IVR_NOT_ADDED, IVR_NOT_CHANGED, Refusal};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::configuration::checks::{Ids, given_or_free, queried, within};
use crate::engine::model::configuration::ivr_server::{IvrServer, IvrServerChange};
use crate::engine::state::State;
use crate::ids::IvrServerId;

const IDS: &Ids = &[1..=70, 100..=299];
const QUERIED_MAX: usize = 100;
const ADDRESS_MAX: usize = 16;

impl State {
    // Choice: there is no server from the start, although there are voice menus; no page says what connects the two.
    pub(crate) fn add_ivr_server(&mut self, id: Option<IvrServerId>, change: IvrServerChange) -> Handled {
        check(&change)?;
        let IvrServerChange { address: Some(address), calls: Some(calls), check_seconds: Some(check_seconds) } = change else {
            return Err(CONFIG_INPUT);
        };
        let id = given_or_free(id, IDS, |id| self.configuration.ivr_servers.contains_key(&id))?.ok_or(IVR_NOT_ADDED)?;
        let server = IvrServer { address, calls, check_seconds };
        self.configuration.ivr_servers.insert(id, server.clone());
        Ok(ConfigurationData::IvrServer(id, server).into())
    }

    pub(crate) fn modify_ivr_server(&mut self, id: Option<IvrServerId>, change: IvrServerChange) -> Handled {
        let id = within(id, IDS)?;
        check(&change)?;
        let known = self.configuration.ivr_servers.get_mut(&id).ok_or(IVR_NOT_CHANGED)?;
        known.address = change.address.unwrap_or_else(|| std::mem::take(&mut known.address));
        known.calls = change.calls.unwrap_or(known.calls);
        known.check_seconds = change.check_seconds.unwrap_or(known.check_seconds);
        Ok(Outcome::Absent)
    }

    pub(crate) fn query_ivr_servers(&self, ids: &[IvrServerId]) -> Handled {
        if ids.len() > QUERIED_MAX {
            return Err(CONFIG_INPUT);
        }
        Ok(ConfigurationData::IvrServers(queried(ids, IDS, &self.configuration.ivr_servers)?).into())
    }
}

fn check(change: &IvrServerChange) -> Result<(), Refusal> {
    let is_fine = change.address.as_ref().is_none_or(|address| (1..=ADDRESS_MAX).contains(&address.len()));
    if is_fine { Ok(()) } else { Err(CONFIG_INPUT) }
}
