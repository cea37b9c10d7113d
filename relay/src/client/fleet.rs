//! The client itself.

use async_nats::jetstream::context::ContextBuilder;
use async_nats::jetstream::stream::LastRawMessageErrorKind;
use ccgateway::remote::Remote;
use ccgateway::{AgentId, Session};

use super::carrier::NatsCarrier;
use super::error::ClientError;
use super::events::{Events, Start};
use super::view::LiveView;
use crate::subjects::{PREFIX_RULE, Subjects};

/// A client of a fleet: events, views and operations of its agents. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    nats: async_nats::Client,
    subjects: Subjects,
    remote: Remote,
}

impl Client {
    /// A client over a connection to NATS, for the fleet with a prefix.
    ///
    /// # Errors
    /// [`ClientError::Prefix`], [`ClientError::Setup`].
    pub fn new(nats: async_nats::Client, prefix: &str) -> Result<Self, ClientError> {
        let subjects = Subjects::new(prefix).ok_or(ClientError::Prefix(PREFIX_RULE))?;
        let remote = Remote::new(NatsCarrier { client: nats.clone(), subjects: subjects.clone() })?;
        Ok(Self { nats, subjects, remote })
    }

    /// The session of an agent, by way of whoever holds it: `client.agent(id).voice_call().hold().await?`.
    ///
    /// All operations are there but those that can never be commands ([`never`](crate::commands::never)), and those that the fleet does not
    /// allow. Errors are those of any session; [`CommandError::of`](super::CommandError::of) says what the fleet has to do with one. A
    /// command is carried out once at most, also where this client sends it again because no answer came. Events come from
    /// [`Client::events`], not from the session.
    #[must_use]
    pub fn agent(&self, agent: AgentId) -> Session {
        self.remote.session(agent)
    }

    /// The events of one agent, or of all.
    ///
    /// # Errors
    /// [`ClientError::Stream`] if there is no stream, or it may not be read.
    pub async fn events(&self, agent: Option<AgentId>, start: Start) -> Result<Events, ClientError> {
        let context = ContextBuilder::new().build(self.nats.clone());
        let stream = context.get_stream_no_info(self.subjects.stream()).await.map_err(ClientError::stream)?;
        let filter = agent.map_or_else(|| self.subjects.events(), |agent| self.subjects.events_of(agent));
        Events::open(&stream, filter, start).await
    }

    /// The view of an agent, from the last sign-in that the stream still has, or else from the agent's oldest message on.
    ///
    /// # Errors
    /// [`ClientError::Stream`] if there is no stream, or it may not be read.
    pub async fn view(&self, agent: AgentId) -> Result<LiveView, ClientError> {
        let context = ContextBuilder::new().build(self.nats.clone());
        let stream = context.get_stream(self.subjects.stream()).await.map_err(ClientError::stream)?;
        let start = match stream.get_last_raw_message_by_subject(&self.subjects.event(agent, "Relay_SignedIn")).await {
            Ok(message) => Start::Place(message.sequence),
            Err(error) if error.kind() == LastRawMessageErrorKind::NoMessageFound => Start::Oldest,
            Err(error) => return Err(ClientError::stream(error)),
        };
        Ok(LiveView::follow(agent, self.events(Some(agent), start).await?))
    }
}
