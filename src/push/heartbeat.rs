//! The heartbeats of a session whose events are pushed.

use std::sync::Arc;

use tokio::time::Instant;

use super::agent::PushedAgent;
use super::settings::Variant;
use super::shared::Shared;
use crate::error::Error;
use crate::event::gap::Gap;
use crate::event::source::Heartbeat;
use crate::session::Session;

/// Keeps a session alive and renews its token.
pub(super) struct PushHeartbeat {
    pub(super) receiver: Arc<Shared>,
    pub(super) agent: Arc<PushedAgent>,
}

impl Heartbeat for PushHeartbeat {
    async fn beat(&mut self, session: &Session) -> Result<(), Error> {
        let outcome = match self.receiver.settings.variant {
            Variant::CallBack => self.hand_shake(session).await,
            Variant::PushUrl => session.online_agent().heartbeat().await.map(drop),
        };
        // While no request reaches the gateway, its own may not reach the receiver.
        if let Err(error @ (Error::Transport { .. } | Error::Http { .. } | Error::Undecodable { .. })) = &outcome {
            self.agent.feed.mark(Gap::lost_answer(error.in_full()));
        }
        outcome
    }
}

impl PushHeartbeat {
    async fn hand_shake(&self, session: &Session) -> Result<(), Error> {
        let offered = self.agent.offer(Instant::now(), self.receiver.settings.renew_token)?;
        // Requests with the new token may come before the answer.
        self.receiver.registry.renew(&self.agent);
        let renews = offered.is_some();
        let request = session.online_agent().hand_shake();
        match offered {
            Some(token) => request.service_token(token).await?,
            None => request.await?,
        }
        if renews {
            self.agent.confirm(Instant::now());
            self.receiver.registry.renew(&self.agent);
        }
        Ok(())
    }
}
