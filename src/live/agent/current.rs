//! The session of a live agent: the only one, or the present one of an agent that is kept signed in.

use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use crate::exported::ExportedSession;
use crate::session::signed_in::Session;

/// The session of the moment, and what is to be stored of it.
pub(super) struct Current {
    session: Mutex<Session>,
    export: watch::Sender<Option<ExportedSession>>,
}

impl Current {
    pub(super) fn new(session: Session) -> Self {
        Self { export: watch::Sender::new(session.export().ok()), session: Mutex::new(session) }
    }

    pub(super) fn session(&self) -> Session {
        // Nothing panics while the lock is held; were it to, the value would still be whole.
        self.session.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Another session takes the place of the one before.
    pub(super) fn replace(&self, session: Session) {
        let export = session.export().ok();
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = session;
        self.renew(export);
    }

    /// The session was renewed.
    pub(super) fn renew(&self, export: Option<ExportedSession>) {
        self.export.send_if_modified(|known| {
            let renewed = *known != export;
            *known = export;
            renewed
        });
    }

    pub(super) fn watch_export(&self) -> watch::Receiver<Option<ExportedSession>> {
        self.export.subscribe()
    }
}
