//! Carrying a session to another process.

use tokio::sync::watch;

use super::signed_in::Session;
use crate::error::Error;
use crate::exported::ExportedSession;
use crate::gateway::Gateway;

impl Session {
    /// The session as data, to be resumed by [`Gateway::resume`], also in another process. The Guid of a gateway with
    /// dynamic authentication ages: resume soon, and stop using this session then.
    ///
    /// # Errors
    /// [`Error::NoGuid`] if the gateway has never given a Guid.
    pub fn export(&self) -> Result<ExportedSession, Error> {
        self.link().export(self.gateway().base_url()).ok_or_else(|| Error::NoGuid { agent: self.agent() })
    }

    /// The session as data, and notice of every renewal: of a new Guid, from whatever answer it came, and of a new or changed cookie.
    /// For a program that stores its session, so that it can resume it after it was killed.
    ///
    /// It ends (`changed` fails) when the session, its clones and their requests are gone. A sign-out is not reported: do away with what
    /// was stored then.
    ///
    /// ```
    /// # async fn store(_: &ccgateway::ExportedSession) {}
    /// # async fn example(session: ccgateway::Session) -> Result<(), ccgateway::Error> {
    /// let mut exports = session.watch_export()?;
    /// exports.mark_changed(); // the first one, too
    /// while exports.changed().await.is_ok() {
    ///     let newest = exports.borrow_and_update().clone();
    ///     store(&newest).await;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`Error::NoGuid`] if the gateway has never given a Guid.
    pub fn watch_export(&self) -> Result<watch::Receiver<ExportedSession>, Error> {
        self.link().watch_export(self.gateway().base_url()).ok_or_else(|| Error::NoGuid { agent: self.agent() })
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
