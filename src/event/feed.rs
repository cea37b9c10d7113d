//! The events of one agent that come by another way than its own polls: a receiver of pushed events, or a poll for many agents.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::poll_fn;
use futures_util::stream;
use tokio::sync::{Mutex, Notify, OwnedMutexGuard};
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::buffer::Buffer;
use super::envelope::Event;
use super::follow::Follow;
use super::gap::Gap;
use super::source::{Beats, Heartbeat};
use super::stream::EventStream;
use super::table::EventKind;
use crate::error::Error;
use crate::session::signed_in::Session;

/// The event that says that the agent is signed out.
const SIGNED_OUT: &str = "AgentOther_ShutdownService";

/// The events of one agent, from who brings them to the one stream that yields them. It outlives the streams.
pub(crate) struct Feed {
    buffer: Arc<Buffer>,
    /// Asks for a heartbeat now.
    beat: Arc<Notify>,
}

/// How the session of a fed stream is kept alive.
pub(crate) struct Keeping<H> {
    pub(crate) heartbeat: H,
    pub(crate) interval: Duration,
    /// When the first heartbeat is due.
    pub(crate) first: Instant,
    /// Called when nobody has the stream any more, with whether it has ended by itself.
    pub(crate) over: Box<dyn FnOnce(bool) + Send>,
}

impl Feed {
    pub(crate) fn new(capacity: NonZeroUsize) -> Self {
        Self { buffer: Buffer::new(capacity), beat: Arc::default() }
    }

    /// Puts events in; those that do not fit are left out, with a mark in their place.
    pub(crate) fn put(&self, event: Event) {
        let signed_out = event.event_type() == SIGNED_OUT;
        self.buffer.push(Ok(event));
        if signed_out {
            self.verify();
        }
    }

    /// Puts all of these events in, behind a mark for what is missing before them, or none of them and says so.
    #[cfg(feature = "push")]
    pub(crate) fn offer(&self, events: Vec<Event>, missing: Option<Gap>) -> bool {
        let signed_out = events.iter().any(|event| event.event_type() == SIGNED_OUT);
        let taken = self.buffer.offer(events, missing);
        if taken && signed_out {
            self.verify();
        }
        taken
    }

    /// Marks that events may be missing here.
    pub(crate) fn mark(&self, gap: Gap) {
        self.buffer.mark(gap);
    }

    /// Ends the stream with an error.
    pub(crate) fn fail(&self, error: Error) {
        self.buffer.push(Err(error));
        self.buffer.end();
    }

    /// Whether the stream ends with what is in it.
    pub(crate) fn is_over(&self) -> bool {
        self.buffer.is_ended()
    }

    /// Finds out by a heartbeat whether the session still lives.
    pub(crate) fn verify(&self) {
        self.beat.notify_one();
    }

    /// The stream of the session's agent. It holds the right to follow the agent, as a stream that polls does. `Err` is the stream that
    /// is refused for another one.
    pub(crate) fn stream<H: Heartbeat>(&self, session: &Session, keeping: Keeping<H>) -> Result<EventStream, EventStream> {
        let Keeping { heartbeat, interval, first, over } = keeping;
        let beats = Beats { heartbeat, interval, first, now: Arc::clone(&self.beat) };
        let Some(follow) = session.follow() else {
            return Err(EventStream::of(session.clone(), None, beats));
        };
        // Its own rules: those of the session are for polls.
        let own = Arc::new(Mutex::new(Follow::new())).try_lock_owned().ok();
        let kept = EventStream::of(session.clone(), own, beats);
        let connection = kept.watch_connection();
        let keeping = tokio::spawn(keep(kept, Arc::clone(&self.buffer))).abort_handle();
        let fed = Fed { session: session.clone(), buffer: Arc::clone(&self.buffer), follow, keeping, over: Some(over), ended: false };
        // After an error nothing is left, so another stream may follow the agent.
        let items = stream::unfold(Some(fed), |fed| async move {
            let mut fed = fed?;
            let item = fed.next().await?;
            let more = item.is_ok().then_some(fed);
            Some((item, more))
        });
        Ok(EventStream::new_with(items.boxed(), connection))
    }
}

/// Keeps the session, until it is over or nobody follows its agent.
async fn keep(mut session: EventStream, buffer: Arc<Buffer>) {
    while let Some(item) = session.next().await {
        match item.map(Event::into_kind) {
            Ok(EventKind::EventsMayBeMissing(gap)) => buffer.mark(gap),
            Ok(_) => {}
            Err(error) => buffer.push(Err(error)),
        }
    }
    buffer.end();
}

/// A stream that is fed.
struct Fed {
    session: Session,
    buffer: Arc<Buffer>,
    /// Held for the life of the stream.
    follow: OwnedMutexGuard<Follow>,
    keeping: AbortHandle,
    over: Option<Box<dyn FnOnce(bool) + Send>>,
    ended: bool,
}

impl Fed {
    async fn next(&mut self) -> Option<Result<Event, Error>> {
        // What an earlier stream has not yielded.
        let item = match self.follow.take() {
            Some(event) => Some(Ok(event)),
            None => poll_fn(|context| self.buffer.poll(context)).await,
        };
        match &item {
            Some(Ok(_)) => self.session.link().give_event(),
            _ => self.ended = true,
        }
        item
    }
}

impl Drop for Fed {
    fn drop(&mut self) {
        self.keeping.abort();
        let waiting = self.buffer.take_all();
        self.follow.put_back(waiting);
        if let Some(over) = self.over.take() {
            over(self.ended);
        }
    }
}
