//! Following events in the background, for handlers that may be slow.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use futures_util::StreamExt;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::connection::{Connection, StreamEnd};
use super::envelope::Event;
use super::gap::Gap;
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
    buffer: Arc<Shared>,
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
        let buffer = Arc::new(Shared(Mutex::new(Buffer::new(capacity.get()))));
        let filled = Arc::clone(&buffer);
        let polling = tokio::spawn(async move {
            while let Some(item) = self.next().await {
                filled.change(|buffer| buffer.push(item));
            }
            filled.change(Buffer::end);
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
        self.buffer.lock().poll(context)
    }
}

impl FusedStream for BackgroundEvents {
    fn is_terminated(&self) -> bool {
        let buffer = self.buffer.lock();
        buffer.ended && buffer.items.is_empty() && buffer.dropped == 0
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

struct Shared(Mutex<Buffer>);

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Buffer> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the buffer, and wakes whoever waits for it.
    fn change(&self, change: impl FnOnce(&mut Buffer)) {
        let waker = {
            let mut buffer = self.lock();
            change(&mut buffer);
            buffer.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

struct Buffer {
    items: VecDeque<Result<Event, Error>>,
    capacity: usize,
    /// How many events did not fit behind the items.
    dropped: u64,
    ended: bool,
    waker: Option<Waker>,
}

impl Buffer {
    fn new(capacity: usize) -> Self {
        Self { items: VecDeque::new(), capacity, dropped: 0, ended: false, waker: None }
    }

    fn push(&mut self, item: Result<Event, Error>) {
        let length = self.items.len() + usize::from(self.dropped > 0);
        // An error is the last item; it always fits.
        if item.is_ok() && length >= self.capacity {
            self.dropped += 1;
            return;
        }
        let mark = self.mark();
        self.items.extend(mark);
        self.items.push_back(item);
    }

    fn end(&mut self) {
        self.ended = true;
    }

    /// The mark of the events that did not fit.
    fn mark(&mut self) -> Option<Result<Event, Error>> {
        let dropped = std::mem::take(&mut self.dropped);
        (dropped > 0).then(|| Ok(Event::gap(Gap::full_buffer(self.capacity, dropped))))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        match self.items.pop_front().or_else(|| self.mark()) {
            Some(item) => Poll::Ready(Some(item)),
            None if self.ended => Poll::Ready(None),
            None => {
                self.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(number: u32) -> Result<Event, Error> {
        Ok(serde_json::from_str(&format!(r#"{{"eventType":"{number}"}}"#)).unwrap())
    }

    fn take(buffer: &mut Buffer) -> Vec<String> {
        let mut context = Context::from_waker(Waker::noop());
        let mut names = Vec::new();
        while let Poll::Ready(Some(Ok(event))) = buffer.poll(&mut context) {
            let dropped = serde_json::from_value::<Gap>(event.content()).map_or(0, |gap| gap.dropped_events);
            names.push(if dropped == 0 { event.event_type().to_owned() } else { format!("{dropped} dropped") });
        }
        names
    }

    #[test]
    fn a_full_buffer_says_in_their_place_how_many_events_it_left_out() {
        let mut buffer = Buffer::new(2);
        (1..=5).for_each(|number| buffer.push(event(number)));
        assert_eq!(take(&mut buffer), ["1", "2", "3 dropped"]);
        buffer.push(event(6));
        assert_eq!(take(&mut buffer), ["6"]);
    }

    #[test]
    fn a_buffer_that_is_emptied_in_between_marks_each_place() {
        let mut buffer = Buffer::new(1);
        buffer.push(event(1));
        buffer.push(event(2));
        let mut context = Context::from_waker(Waker::noop());
        assert!(buffer.poll(&mut context).is_ready());
        buffer.push(event(3));
        assert_eq!(take(&mut buffer), ["2 dropped"]);
        buffer.push(event(4));
        buffer.end();
        assert_eq!(take(&mut buffer), ["4"]);
        assert!(matches!(buffer.poll(&mut context), Poll::Ready(None)));
    }
}
