//! An agent of a receiver before its session is followed.

use std::sync::Arc;

use tokio::time::Instant;

use super::agent::PushedAgent;
use super::heartbeat::PushHeartbeat;
use super::settings::Variant;
use super::shared::Shared;
use crate::event::EventStream;
use crate::event::feed::Keeping;
use crate::event::gap::Gap;
use crate::ids::AgentId;
use crate::secret::Secret;
use crate::session::Session;
use crate::sign_in::SignIn;

/// An agent that a [`Receiver`](super::Receiver) takes events for, from [`Receiver::register`](super::Receiver::register). Dropped before [`Registration::events`], it is
/// forgotten.
#[must_use = "what is registered is forgotten when this is dropped"]
pub struct Registration {
    receiver: Arc<Shared>,
    agent: Arc<PushedAgent>,
    token: Secret,
    followed: bool,
}

impl Registration {
    pub(super) fn new(receiver: Arc<Shared>, agent: Arc<PushedAgent>) -> Self {
        let token = agent.token();
        Self { receiver, agent, token, followed: false }
    }

    /// The agent.
    pub fn agent(&self) -> AgentId {
        self.agent.agent
    }

    /// The token by which the gateway is recognised until a heartbeat renews it.
    pub fn token(&self) -> &Secret {
        &self.token
    }

    /// The address to be given at sign-in: that of the receiver; in the older variant with the token in its query.
    pub fn address(&self) -> Secret {
        let settings = &self.receiver.settings;
        match settings.variant {
            Variant::CallBack => settings.address.clone(),
            Variant::PushUrl => {
                let address = settings.address.expose();
                let separator = if address.contains('?') { '&' } else { '?' };
                Secret::from(format!("{address}{separator}token={}", self.token.expose()))
            }
        }
    }

    /// The sign-in with the address and the token.
    pub fn prepare(&self, sign_in: SignIn) -> SignIn {
        match self.receiver.settings.variant {
            Variant::CallBack => sign_in.push_to(self.address().expose(), self.token.clone()),
            Variant::PushUrl => sign_in.push_url(self.address()),
        }
    }

    /// The events of the session that was signed in with this registration; see [`Receiver::events`](super::Receiver::events).
    pub fn events(self, session: &Session) -> EventStream {
        let first = Instant::now() + self.receiver.settings.heartbeat;
        self.follow(session, first)
    }

    /// The events of a session whose token is not known: the first heartbeat replaces it.
    pub(super) fn resume(self, session: &Session) -> EventStream {
        if !session.is_signed_out() {
            self.agent.feed.mark(Gap::interrupted("events may have been pushed before the receiver knew the session"));
        }
        self.agent.outdate();
        self.follow(session, Instant::now())
    }

    fn follow(mut self, session: &Session, first: Instant) -> EventStream {
        self.followed = true;
        let agent = &self.agent;
        agent.bind(session);
        let (own, inner) = (Arc::clone(agent), Arc::clone(&self.receiver));
        let over = Box::new(move |ended| {
            if ended {
                own.end(Instant::now());
            }
        });
        let interval = inner.settings.heartbeat;
        let heartbeat = PushHeartbeat { receiver: inner, agent: Arc::clone(agent) };
        agent.feed.stream(session, Keeping { heartbeat, interval, first, over }).unwrap_or_else(|refused| refused)
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        if !self.followed {
            self.receiver.registry.remove(&self.agent);
        }
    }
}

impl std::fmt::Debug for Registration {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Registration").field("agent", &self.agent.agent).finish_non_exhaustive()
    }
}
