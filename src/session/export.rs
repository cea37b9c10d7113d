//! Carrying a session to another process.

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

impl Session {
    /// Takes what another process has learned of the same session: `now` is what it has stored, `before` what this one last knew to be
    /// stored.
    ///
    /// The Guid is replaced if it differs between the two, and cookies that are only in `now` are added. What is the same in both
    /// stays as it is in this session, which may have something newer from the gateway. Requests that are under way keep the Guid with
    /// which they were sent.
    ///
    /// # Errors
    /// [`Error::WrongGateway`] if `now` is a session of another gateway or of another agent; nothing is taken then.
    pub fn take_changes(&self, before: &ExportedSession, now: &ExportedSession) -> Result<(), Error> {
        if now.agent != self.agent() || !self.gateway().is_at(&now.base_url) {
            return Err(Error::WrongGateway { agent: now.agent, base_url: now.base_url.clone() });
        }
        if now.guid != before.guid {
            self.link().set_guid(now.guid.clone());
        }
        for cookie in now.cookies.iter().filter(|cookie| !before.cookies.contains(cookie)) {
            self.link().add_cookie(cookie.expose(), self.gateway().url());
        }
        Ok(())
    }
}

impl Gateway {
    /// Continues a session that [`Session::export`] gave. Nothing is sent; the first request shows whether the session is
    /// still alive.
    ///
    /// # Errors
    /// [`Error::WrongGateway`] if the session belongs to another gateway.
    pub fn resume(&self, exported: &ExportedSession) -> Result<Session, Error> {
        if !self.is_at(&exported.base_url) {
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
