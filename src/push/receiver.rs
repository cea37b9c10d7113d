//! The receiver: its agents and their streams.

use std::sync::Arc;

use axum::Router;
use tokio::time::Instant;

use super::agent::PushedAgent;
use super::registration::Registration;
use super::registry::Registry;
use super::settings::ReceiverBuilder;
use super::shared::Shared;
use super::token;
use crate::error::Error;
use crate::event::EventStream;
use crate::event::feed::Feed;
use crate::event::gap::Gap;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::secret::Secret;
use crate::session::Session;
use crate::sign_in::SignIn;

/// A receiver of the events that gateways push, for any number of agents. Cheap to clone; all clones are the same receiver.
///
/// It is a [`tower_service::Service`], and [`Receiver::router`] gives an [`axum::Router`]; the program serves either at its address, with
/// TLS or behind a proxy that has it. Its own path does not matter: whatever reaches it is read.
///
/// - A request is taken if it carries the token of a registered agent, compared in constant time, and names no other agent. Each agent
///   has a random token of its own, which heartbeats renew. While they do, the one before is accepted as well.
/// - Events are with the stream of their agent before the gateway is answered. While its buffer is full, requests are refused, so that
///   the gateway sends them again.
/// - A request that comes again, because its answer was lost, is answered with success and gives nothing. It is recognised by its
///   events: their content, and the time when each was made.
/// - Nothing is lost without a mark, as far as can be known: refused events that did not come again, requests that were too long,
///   and failed heartbeats, during which the gateway may not have reached the program either, mark the stream.
///   [`Receiver::events_may_be_missing`] is for what only the program knows.
/// - Each session has heartbeats in a task of its own for as long as its stream exists, however slow the program is.
///
/// Neither its `Debug` nor the log shows tokens.
#[derive(Clone)]
pub struct Receiver(pub(super) Arc<Shared>);

impl ReceiverBuilder {
    /// The receiver.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for a setting out of its range.
    pub fn build(self) -> Result<Receiver, Error> {
        self.verify()?;
        Ok(Receiver::with(self))
    }
}

impl Receiver {
    /// A receiver with the default settings, at an address such as `https://program.example.com/events` (at most 200 characters) by
    /// which gateways reach it.
    pub fn new(address: impl Into<Secret>) -> Self {
        Self::with(Self::builder(address))
    }

    /// Settings for a receiver at an address.
    pub fn builder(address: impl Into<Secret>) -> ReceiverBuilder {
        ReceiverBuilder::new(address.into())
    }

    fn with(settings: ReceiverBuilder) -> Self {
        Self(Arc::new(Shared { settings, registry: Registry::default() }))
    }

    /// Signs an agent in so that its events are pushed here, and gives its session with the stream of its events, from the first one on.
    /// Needs a tokio runtime.
    ///
    /// # Errors
    /// See [`Gateway::sign_in`].
    pub async fn sign_in(&self, gateway: &Gateway, sign_in: &SignIn) -> Result<(Session, EventStream), Error> {
        let registration = self.register(sign_in.agent())?;
        let session = gateway.sign_in(&registration.prepare(sign_in.clone())).await?;
        let events = registration.events(&session);
        Ok((session, events))
    }

    /// Prepares for the events of an agent that will sign in, with a new token. Events may be pushed before the sign-in is answered.
    ///
    /// # Errors
    /// [`Error::Setup`] if the system has no random bytes.
    pub fn register(&self, agent: AgentId) -> Result<Registration, Error> {
        Ok(self.registration(agent, token::fresh()?))
    }

    /// The same with a token that the gateway has already: for a session of another process, or of a program that makes its own tokens.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for an empty token.
    pub fn register_with(&self, agent: AgentId, token: impl Into<Secret>) -> Result<Registration, Error> {
        let token = token.into();
        if token.expose().is_empty() {
            return Err(Error::invalid_input("serviceToken", "not empty"));
        }
        Ok(self.registration(agent, token))
    }

    fn registration(&self, agent: AgentId, token: Secret) -> Registration {
        let settings = &self.0.settings;
        let feed = Feed::new(settings.capacity);
        let agent = Arc::new(PushedAgent::new(agent, token, feed, settings.repeats_within, Instant::now()));
        self.0.registry.add(&agent);
        Registration::new(Arc::clone(&self.0), agent)
    }

    /// The events of a session's agent, in order, until the session ends. Needs a tokio runtime.
    ///
    /// After a stream of the session was dropped, this one goes on where that one was. A session that this receiver does not know, such as
    /// one of another process, gets a new token by a heartbeat at once; what was pushed until then may be missing, and the stream begins with
    /// a mark for that. In the older variant a token cannot be renewed: use [`Receiver::register_with`].
    ///
    /// Only one stream follows an agent at a time; a second one yields [`Error::AlreadyFollowed`] and ends.
    ///
    /// # Errors
    /// [`Error::Setup`] if the system has no random bytes for a new token.
    pub fn events(&self, session: &Session) -> Result<EventStream, Error> {
        if let Some(agent) = self.0.registry.of_session(session) {
            return Ok(Registration::new(Arc::clone(&self.0), agent).events(session));
        }
        self.register(session.agent()).map(|registration| registration.resume(session))
    }

    /// Marks the streams of all agents: for a program that knows that it could not be reached, for example because its server or its proxy
    /// was stopped for longer than the gateway tries.
    pub fn events_may_be_missing(&self, reason: impl Into<String>) {
        self.0.registry.mark_all(&Gap::interrupted(reason));
    }

    /// A router that gives every request to this receiver, to be served or nested in another one.
    pub fn router(&self) -> Router {
        Router::new().fallback_service(self.clone())
    }
}

impl From<Receiver> for Router {
    fn from(receiver: Receiver) -> Self {
        receiver.router()
    }
}

impl std::fmt::Debug for Receiver {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Receiver")
            .field("settings", &self.0.settings)
            .field("agents", &self.0.registry.len())
            .finish_non_exhaustive()
    }
}
