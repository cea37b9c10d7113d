//! Carrying a session of the configuration interface to another process.

use serde::{Deserialize, Serialize};

use super::session::ConfigSession;
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::secret::Secret;

/// A session of the configuration interface as data. Whoever has it acts as the administrator, so keep it as you keep a password.
///
/// It serializes with everything in plain text; `Debug` shows no secret. It has other members than the session of an agent, so neither is
/// read in place of the other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExportedConfigSession {
    /// The gateway's base URL.
    pub base_url: String,
    /// The number that signed in.
    pub administrator: u32,
    /// The session token.
    pub guid: Secret,
    /// The cookies that the gateway or its load balancer has set, in the form of `Set-Cookie`.
    #[serde(default)]
    pub cookies: Vec<Secret>,
}

impl ConfigSession {
    /// The session as data, to be resumed by [`Gateway::resume_config`], also in another process, within the two minutes that may pass
    /// between two requests.
    ///
    /// # Errors
    /// [`Error::NoGuid`] if the session has no Guid.
    pub fn export(&self) -> Result<ExportedConfigSession, Error> {
        let guid = self.link().guid().ok_or_else(|| Error::NoGuid { agent: self.link().agent() })?;
        let (base_url, cookies) = (self.gateway().base_url().to_owned(), self.link().cookies());
        Ok(ExportedConfigSession { base_url, administrator: self.administrator(), guid, cookies })
    }
}

impl Gateway {
    /// Continues a session that [`ConfigSession::export`] gave. Nothing is sent; the first request shows whether the session is still
    /// alive.
    ///
    /// # Errors
    /// [`Error::WrongGateway`] if the session belongs to another gateway.
    pub fn resume_config(&self, exported: &ExportedConfigSession) -> Result<ConfigSession, Error> {
        let agent = AgentId::new_unchecked(exported.administrator);
        if !self.is_at(&exported.base_url) {
            return Err(Error::WrongGateway { agent, base_url: exported.base_url.clone() });
        }
        let session = ConfigSession::new(self.clone(), self.client_of(agent));
        session.link().set_guid(exported.guid.clone());
        for cookie in &exported.cookies {
            session.link().add_cookie(cookie.expose(), self.url());
        }
        Ok(session)
    }
}
