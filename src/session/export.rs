//! Carrying a session to another process.

use reqwest::Url;
use serde::{Deserialize, Serialize};

use super::signed_in::Session;
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::secret::Secret;

/// A session as data: whoever has it acts as the agent, so keep it as you keep a password.
///
/// It serializes with everything in plain text; `Debug` shows no secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExportedSession {
    /// The gateway's base URL.
    pub base_url: String,
    /// The agent.
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
    /// [`Error::InvalidInput`] if the gateway has never given a Guid.
    pub fn export(&self) -> Result<ExportedSession, Error> {
        let guid = self.link().guid().ok_or_else(|| Error::invalid_input("Guid", "the gateway has not given one"))?;
        Ok(ExportedSession { base_url: self.gateway().base_url().to_string(), agent: self.agent(), guid, cookies: self.link().cookies() })
    }
}

impl Gateway {
    /// Goes on with a session that [`Session::export`] gave. Nothing is sent; the first request tells whether it lives.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] if it belongs to another gateway: its Guid would be sent to a stranger.
    pub fn resume(&self, exported: &ExportedSession) -> Result<Session, Error> {
        let same = Url::parse(&exported.base_url).is_ok_and(|url| url == *self.base_url());
        if !same {
            return Err(Error::invalid_input("base_url", "the session belongs to another gateway"));
        }
        let client = self.client_of(exported.agent);
        let session = Session::new(self.clone(), client, None);
        session.link().set_guid(exported.guid.clone());
        for cookie in &exported.cookies {
            session.link().add_cookie(cookie.expose(), self.base_url());
        }
        Ok(session)
    }
}
