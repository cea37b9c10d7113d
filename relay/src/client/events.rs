//! The stream of events, from any place on.

use std::collections::HashMap;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use async_nats::jetstream::consumer::DeliverPolicy;
use async_nats::jetstream::consumer::pull::{Ordered, OrderedConfig};
use async_nats::jetstream::stream::Stream as EventStream;
use ccgateway::AgentId;
use futures_util::{Stream, StreamExt as _};

use super::delivery::Delivery;
use super::error::ClientError;

/// Where to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Start {
    /// With what is published from now on.
    New,
    /// With the oldest message that is kept.
    Oldest,
    /// With the message at a place of the stream, or the next one: one more than [`Delivery::place`] of the last that was handled.
    Place(u64),
    /// With the first message that was stored at or after a time, by the clock of the NATS server.
    Time(SystemTime),
}

/// The events of one agent or of all, and the markers between them, in order for each agent. It reconnects by itself and leaves nothing
/// out; what is older than the retention of the stream is gone. A message of an epoch that is over is left out.
pub struct Events {
    messages: Ordered,
    /// The place of each agent's last message.
    last: HashMap<AgentId, (u64, u64)>,
}

impl Events {
    pub(super) async fn open(stream: &EventStream<()>, filter: String, start: Start) -> Result<Self, ClientError> {
        let deliver_policy = match start {
            Start::New => DeliverPolicy::New,
            Start::Oldest => DeliverPolicy::All,
            Start::Place(place) => DeliverPolicy::ByStartSequence { start_sequence: place.max(1) },
            Start::Time(time) => DeliverPolicy::ByStartTime { start_time: time.into() },
        };
        let config = OrderedConfig { filter_subject: filter, deliver_policy, ..OrderedConfig::default() };
        let consumer = stream.create_consumer(config).await.map_err(ClientError::stream)?;
        let messages = consumer.messages().await.map_err(ClientError::stream)?;
        Ok(Self { messages, last: HashMap::new() })
    }

    /// Whether a message is newer than all that came of its agent.
    fn is_news(&mut self, delivery: &Delivery) -> bool {
        let last = self.last.entry(delivery.agent).or_default();
        let place = (delivery.epoch, delivery.sequence);
        let is_news = place > *last;
        *last = place.max(*last);
        is_news
    }
}

impl Stream for Events {
    type Item = Result<Delivery, ClientError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let message = match std::task::ready!(self.messages.poll_next_unpin(context)) {
                Some(Ok(message)) => message,
                Some(Err(error)) => return Poll::Ready(Some(Err(ClientError::stream(error)))),
                None => return Poll::Ready(None),
            };
            match Delivery::read(&message) {
                Some(delivery) if self.is_news(&delivery) => return Poll::Ready(Some(Ok(delivery))),
                Some(delivery) => tracing::debug!(agent = %delivery.agent, place = delivery.place, "a message of an epoch that is over"),
                None => tracing::debug!(subject = %message.subject, "no message of a fleet"),
            }
        }
    }
}

impl std::fmt::Debug for Events {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Events").finish_non_exhaustive()
    }
}
