//! The stream of events.

use std::sync::Arc;
use std::time::Duration;

use async_nats::HeaderMap;
use async_nats::connection::State;
use async_nats::jetstream::Context;
use async_nats::jetstream::stream::{RawMessageErrorKind, Stream};
use bytes::Bytes;
use ccgateway::AgentId;

use super::error::StoreError;
use super::lookups::{Lookups, last_under};
use super::position::{Found, position};
use crate::lease::Position;
use crate::subjects::Subjects;

/// How long an acknowledgement is waited for.
const ACKNOWLEDGEMENT: Duration = Duration::from_secs(3);

/// How many bytes headers may take.
const HEADERS: usize = 1024;

/// The stream of events of all agents.
#[derive(Clone)]
pub struct EventLog {
    context: Context,
    stream: Stream,
    subjects: Subjects,
    lookups: Arc<Lookups>,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// Its place in the stream, or that of the message that has the same id.
    pub place: u64,
    /// A message with the same id is there already; this one was dropped.
    pub is_repeat: bool,
}

impl EventLog {
    pub(super) fn new(context: Context, stream: Stream, subjects: Subjects) -> Self {
        Self { context, stream, subjects, lookups: Arc::default() }
    }

    /// The longest payload that the server takes, beside headers.
    #[must_use]
    pub fn largest_payload(&self) -> usize {
        self.context.client().server_info().max_payload.saturating_sub(HEADERS)
    }

    /// How long the stream knows the ids of messages.
    #[must_use]
    pub fn duplicate_window(&self) -> Duration {
        self.stream.cached_info().config.duplicate_window
    }

    /// Appends a message and waits until the stream has it.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`]; the stream may have the message nevertheless.
    pub async fn append(&self, subject: String, headers: HeaderMap, payload: Bytes) -> Result<Appended, StoreError> {
        // Nothing waits in the client for the contact to come back: it would be sent then, however late.
        if self.context.client().connection_state() != State::Connected {
            return Err(StoreError::Unavailable("there is no connection".to_owned()));
        }
        let sent = self.context.publish_with_headers(subject, headers, payload);
        let both = async { sent.await.map_err(StoreError::unavailable)?.await.map_err(StoreError::unavailable) };
        match tokio::time::timeout(ACKNOWLEDGEMENT, both).await {
            Ok(answer) => answer.map(|answer| Appended { place: answer.sequence, is_repeat: answer.duplicate }),
            Err(_) => Err(StoreError::Unavailable("no acknowledgement came".to_owned())),
        }
    }

    /// The last message of an agent.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn last(&self, agent: AgentId) -> Result<Option<Position>, StoreError> {
        self.lookups.last(&self.stream, &self.subjects, agent).await?.map(Found::position).transpose()
    }

    /// The last message of an agent of one type, which is found faster.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn last_of_type(&self, agent: AgentId, event_type: &str) -> Result<Option<Position>, StoreError> {
        let last = last_under(&self.stream, &self.subjects.event(agent, event_type)).await?;
        Ok(last.and_then(|found| found.position))
    }

    /// The message at a place of the stream.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn at(&self, place: u64) -> Result<Option<Position>, StoreError> {
        match self.stream.get_raw_message(place).await {
            Ok(message) => Ok(position(&message.headers)),
            Err(error) if error.kind() == RawMessageErrorKind::NoMessageFound => Ok(None),
            Err(error) => Err(StoreError::unavailable(error)),
        }
    }
}
