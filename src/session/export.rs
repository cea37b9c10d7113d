//! Carrying a session to another process.

use reqwest::Url;
use serde::{Deserialize, Serialize};

use super::signed_in::Session;
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::{AgentId, deserialize_unchecked};
use crate::secret::Secret;

/// A session as data. Whoever has it acts as the agent, so keep it as you keep a password.
///
/// It serializes with everything in plain text; `Debug` shows no secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExportedSession {
    /// The gateway's base URL.
    pub base_url: String,
    /// The agent.
    #[serde(deserialize_with = "deserialize_unchecked")]
    pub agent: AgentId,
    /// The session token.
    pub guid: Secret,
    /// The cookies that the gateway or its load balancer has set, in the form of `Set-Cookie`.
    #[serde(default)]
    pub cookies: Vec<Secret>,
}

impl Session {
    /// The session as data, to be resumed by [`Gateway::resume`], also in another process. The Guid of a gateway with
    /// dynamic authentication ages: resume soon, and stop using this session then.
    ///
    /// # Errors
    /// [`Error::NoGuid`] if the gateway has never given a Guid.
    pub fn export(&self) -> Result<ExportedSession, Error> {
        let guid = self.link().guid().ok_or_else(|| Error::NoGuid { agent: self.agent() })?;
        Ok(ExportedSession { base_url: self.gateway().base_url().to_string(), agent: self.agent(), guid, cookies: self.link().cookies() })
    }
}

impl Gateway {
    /// Continues a session that [`Session::export`] gave. Nothing is sent; the first request shows whether the session is
    /// still alive.
    ///
    /// # Errors
    /// [`Error::WrongGateway`] if the session belongs to another gateway.
    pub fn resume(&self, exported: &ExportedSession) -> Result<Session, Error> {
        let same = Url::parse(&exported.base_url).is_ok_and(|url| url == *self.url());
        if !same {
            return Err(Error::WrongGateway { agent: exported.agent, base_url: exported.base_url.clone() });
        }
        let client = self.client_of(exported.agent);
        let session = Session::new(self.clone(), client, None);
        session.link().set_guid(exported.guid.clone());
        for cookie in &exported.cookies {
            session.link().add_cookie(cookie.expose(), self.url());
        }
        Ok(session)
    }
}
