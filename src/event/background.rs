//! Following events in the background, for handlers that may be slow.

use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use futures_util::StreamExt;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::buffer::Buffer;
use super::connection::{Connection, StreamEnd};
use super::envelope::Event;
use super::stream::EventStream;
use crate::error::Error;

/// The events of one agent, followed by a task of their own, from [`EventStream::in_background`].
///
/// The agent is polled however slow the program is, so it stays signed in. Events wait in a buffer. While that is full, new
/// events are left out, and one item of the kind [`EventKind::EventsMayBeMissing`](crate::EventKind::EventsMayBeMissing) stands
/// in their place and says how many.
///
/// Dropping it stops the polling. Events that are in the buffer then are gone with it; an event that the gateway is answering with
/// goes to the next stream.
pub struct BackgroundEvents {
    buffer: Arc<Buffer>,
    connection: watch::Receiver<Connection>,
    polling: JoinHandle<()>,
}

impl EventStream {
    /// Follows the events in a task of their own, with a buffer for so many of them: for handlers that may take long. Needs a
    /// tokio runtime.
    ///
    /// ```
    /// # async fn handle(_: ccgateway::Event) {}
    /// # async fn example(session: ccgateway::Session) -> Result<(), Box<dyn std::error::Error>> {
    /// use futures_util::TryStreamExt;
    ///
    /// let mut events = session.events().in_background(1000.try_into()?);
    /// while let Some(event) = events.try_next().await? {
    ///     handle(event).await; // may take minutes
    /// }
    /// # Ok(()) }
    /// ```
    pub fn in_background(mut self, capacity: NonZeroUsize) -> BackgroundEvents {
        let connection = self.watch_connection();
        let buffer = Buffer::new(capacity);
        let filled = Arc::clone(&buffer);
        let polling = tokio::spawn(async move {
            while let Some(item) = self.next().await {
                filled.push(item);
            }
            filled.end();
        });
        BackgroundEvents { buffer, connection, polling }
    }
}

impl BackgroundEvents {
    /// What the poll loop is doing.
    pub fn connection(&self) -> Connection {
        self.connection.borrow().clone()
    }

    /// The same, to be watched by other tasks.
    pub fn watch_connection(&self) -> watch::Receiver<Connection> {
        self.connection.clone()
    }

    /// Why polling ended; `None` while it goes on. Events may still be in the buffer.
    pub fn end(&self) -> Option<StreamEnd> {
        self.connection.borrow().end()
    }
}

impl Stream for BackgroundEvents {
    type Item = Result<Event, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.buffer.poll(context)
    }
}

impl FusedStream for BackgroundEvents {
    fn is_terminated(&self) -> bool {
        self.buffer.is_terminated()
    }
}

impl Drop for BackgroundEvents {
    fn drop(&mut self) {
        self.polling.abort();
    }
}

impl std::fmt::Debug for BackgroundEvents {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BackgroundEvents").field("connection", &self.connection()).finish_non_exhaustive()
    }
}
