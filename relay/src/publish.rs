//! Publishing the messages of one agent: each acknowledged before the next, none twice, none of an old epoch after a newer one.
//!
//! # Repeats
//!
//! The id of a message (`Nats-Msg-Id`) is made of agent, epoch and sequence, so a message that is sent again because its acknowledgement was
//! lost is dropped by the stream. An id is known for the duplicate window of the stream; after half of it the publisher looks at the last
//! message of the agent and of the type before it sends again.
//!
//! # Old epochs
//!
//! A server of version 2.9 cannot make a publication depend on the last message of all subjects of an agent, so the ids do it. A publisher
//! has one message under way and publishes the next one only after it was stored. So if the last message of an agent in the stream is
//! number *n* of epoch *e*, everything that the owner in epoch *e* can still publish begins with the id of *n* + 1. The next owner opens its
//! epoch with a marker under that very id. One of the two is stored and the other one is dropped as a repeat:
//!
//! - If the old owner's message was first, the new owner reads on and takes the id after it.
//! - If the marker was first, the old owner learns that its message was a repeat, sees that what is stored under the id is not its own, and
//!   stops. It can publish nothing in that epoch ever again.
//!
//! This holds within the duplicate window: a message that was delayed for longer than that between the process and the server would be
//! stored. Such a process has long been past its own time and breaks off what it does ([`crate::lease`]), and it sends nothing while it knows
//! that the connection is lost. So that takes a network, or the buffers of a connection that seems to be there, to keep a message for
//! minutes. A consumer that leaves out what has a lower epoch
//! than it has seen for the agent is safe even then.

use std::sync::Arc;
use std::time::Duration;

use async_nats::HeaderMap;
use async_nats::header::NATS_MESSAGE_ID;
use bytes::Bytes;
use ccgateway::AgentId;
use jiff::Timestamp;
use tokio::time::{Instant, sleep};

use crate::clock::Clock;
use crate::figures::Figures;
use crate::headers::{AGENT, EPOCH, PROCESS, SEQUENCE, TIME};
use crate::lease::{MessageId, Opening, Position, opening};
use crate::lifeline::{Ended, Lifeline};
use crate::marker::Marker;
use crate::process_id::ProcessId;
use crate::store::{Appended, EventLog, StoreError};
use crate::subjects::Subjects;

/// The pause after a failed attempt.
const PAUSE: Duration = Duration::from_millis(200);

/// A message of an agent, before it has its place in an epoch.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Message {
    pub(crate) event_type: String,
    pub(crate) payload: Bytes,
    /// When the process got it.
    pub(crate) at: Timestamp,
    /// The same, by the monotonic clock.
    pub(crate) since: Instant,
}

/// Publishes the messages of one agent in one epoch.
#[derive(Debug)]
pub(crate) struct Publisher {
    pub(crate) shared: Arc<Shared>,
    pub(crate) agent: AgentId,
    pub(crate) epoch: u64,
    /// The number of the last message that the stream has.
    pub(crate) sequence: u64,
    pub(crate) lifeline: Lifeline,
}

/// What the publishers of one process share.
pub(crate) struct Shared {
    pub(crate) log: EventLog,
    pub(crate) subjects: Subjects,
    pub(crate) process: ProcessId,
    pub(crate) figures: Arc<Figures>,
}

/// The publisher may publish nothing more.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    /// Another process has opened a later epoch.
    #[error("another process holds the agent")]
    Fenced,
    /// This process was declared to have ended.
    #[error("this process was declared to have ended")]
    Ended,
}

impl From<Ended> for Refused {
    fn from(_: Ended) -> Self {
        Self::Ended
    }
}

impl Message {
    pub(crate) fn marker(marker: &Marker, agent: AgentId, clock: Clock) -> Self {
        Self::new(marker.event_type(), marker.json(agent), clock)
    }

    pub(crate) fn new(event_type: &str, payload: impl Into<Bytes>, clock: Clock) -> Self {
        Self { event_type: event_type.to_owned(), payload: payload.into(), at: clock.now(), since: Instant::now() }
    }
}

impl Publisher {
    /// Opens the epoch: from here on no message of an earlier epoch is stored.
    pub(crate) async fn open(&mut self, marker: &Message) -> Result<(), Refused> {
        loop {
            self.lifeline.until_it_works().await?;
            let last = match self.shared.log.last(self.agent).await {
                Ok(last) => last,
                Err(error) => {
                    self.failed(&error).await;
                    continue;
                }
            };
            let id = match opening(last.as_ref(), &self.place(1)) {
                Opening::Send(id) => id,
                Opening::Fenced => return Err(Refused::Fenced),
                Opening::IsOpen => {
                    self.sequence = 1;
                    return Ok(());
                }
            };
            match self.send(id, 1, marker).await {
                Ok(Appended { is_repeat: false, .. }) => {
                    self.sequence = 1;
                    return Ok(());
                }
                // The owner before was faster, or an attempt of this process was: the next look shows it.
                Ok(_) => sleep(PAUSE / 10).await,
                Err(error) => self.failed(&error).await,
            }
        }
    }

    /// Publishes the next message of the epoch and waits until the stream has it.
    pub(crate) async fn append(&mut self, message: &Message) -> Result<(), Refused> {
        let sequence = self.sequence + 1;
        let place = self.place(sequence);
        let mut known_until = Instant::now() + self.shared.log.duplicate_window() / 2;
        loop {
            self.lifeline.until_it_works().await?;
            if Instant::now() >= known_until {
                match self.shared.log.last_of_type(self.agent, &message.event_type).await {
                    Ok(Some(last)) if last == place => break,
                    Ok(Some(last)) if last.epoch > self.epoch => return Err(Refused::Fenced),
                    Ok(_) => known_until = Instant::now() + self.shared.log.duplicate_window() / 2,
                    Err(error) => {
                        self.failed(&error).await;
                        continue;
                    }
                }
            }
            let stored = match self.send(place.id(), sequence, message).await {
                Ok(Appended { is_repeat: false, .. }) => Ok(true),
                Ok(Appended { place: stored_at, .. }) => self.is_stored_at(stored_at, &place).await,
                Err(error) => Err(error),
            };
            match stored {
                Ok(true) => break,
                Ok(false) => {
                    self.shared.figures.fenced();
                    return Err(Refused::Fenced);
                }
                Err(error) => self.failed(&error).await,
            }
        }
        self.sequence = sequence;
        self.shared.figures.published(message.since.elapsed());
        Ok(())
    }

    /// Whether what has the id of a message is the message itself.
    async fn is_stored_at(&self, stored_at: u64, place: &Position) -> Result<bool, StoreError> {
        self.shared.figures.repeated();
        Ok(self.shared.log.at(stored_at).await?.as_ref() == Some(place))
    }

    fn place(&self, sequence: u64) -> Position {
        Position { epoch: self.epoch, sequence, process: self.shared.process.to_string() }
    }

    async fn send(&self, id: MessageId, sequence: u64, message: &Message) -> Result<Appended, StoreError> {
        let mut headers = HeaderMap::new();
        headers.insert(NATS_MESSAGE_ID, format!("{}:{}:{}", self.agent, id.epoch, id.sequence));
        headers.insert(AGENT, self.agent.to_string());
        headers.insert(EPOCH, self.epoch.to_string());
        headers.insert(SEQUENCE, sequence.to_string());
        headers.insert(TIME, message.at.to_string());
        headers.insert(PROCESS, self.shared.process.as_str());
        let subject = self.shared.subjects.event(self.agent, &message.event_type);
        self.shared.log.append(subject, headers, message.payload.clone()).await
    }

    async fn failed(&self, error: &StoreError) {
        tracing::debug!(agent = %self.agent, %error, "not published yet");
        self.shared.figures.publishing_failed();
        sleep(PAUSE).await;
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shared").field("process", &self.process).finish_non_exhaustive()
    }
}
