//! Signing in to the configuration interface.

use super::session::ConfigSession;
use crate::client::{ClientInfo as _, types};
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::operation::table;
use crate::secret::Secret;
use crate::session::check::Check;
use crate::session::envelope::exchange;

impl Gateway {
    /// Signs in to the configuration interface (`auth`, `POST /config/login`):
    ///
    /// | who | `administrator` | `password` |
    /// | --- | --- | --- |
    /// | a system administrator | its ID, 1 to 999999 (to 59999 in older releases) | its own |
    /// | an administrator of a VDN | its ID, of the same range | its own |
    /// | a VDN | its ID plus 1000000, or plus 100000 | its docking password |
    ///
    /// Nobody has to sign out; see [`ConfigSession`] for when the session ends.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for 0, [`Error::Gateway`] with 107-003 for a wrong password, after several of which the gateway locks the
    /// account, and with 107-004 for an account that is not valid; see [`Error`]. A lost answer is [`Error::OutcomeUnknown`], and does no
    /// harm: sign in again.
    ///
    /// Sources: pages cec_07_1009 and cec_07_0006.
    pub async fn config_sign_in(&self, administrator: u32, password: impl Into<Secret>) -> Result<ConfigSession, Error> {
        let request = types::ConfigAuthRequest::new(administrator, password);
        request.verify(&Check::of(&table::CONFIG_AUTH), 0)?;
        let client = self.client_of(AgentId::new_unchecked(administrator));
        exchange(&table::CONFIG_AUTH, client.inner(), Box::pin(client.config_auth(&request))).await?;
        if client.inner().guid().is_none() {
            return Err(Error::NoGuid { agent: client.inner().agent() });
        }
        Ok(ConfigSession::new(self.clone(), client))
    }
}
