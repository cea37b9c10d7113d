//! The stream of one agent's events: the poll loop, its pauses, its recovery and its end.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream, Fuse};
use tokio::sync::{OwnedMutexGuard, watch};
use tokio::time::Instant;

use super::connection::{Connection, StreamEnd};
use super::envelope::Event;
use super::follow::Follow;
use super::gate::PollGate;
use super::source::{Polls, Source};
use crate::error::Error;
use crate::session::signed_in::Session;

/// The events of one agent, in order, from [`Session::events`].
///
/// It asks for the next event only while it is being polled itself, and never with two requests under way. After an answer
/// without an event it waits for [`GatewayBuilder::poll_pause`]. Transport errors and answers that cannot be read are
/// followed by waits that grow from half a second to 15 seconds, with jitter; the stream goes on as soon as the gateway
/// answers again.
///
/// A handler that works for longer than two minutes loses its agent, because nobody polls meanwhile. Either hand events on to
/// another task, or follow them [in the background](EventStream::in_background).
///
/// Nothing is lost without a mark. A request for an event belongs to the session: when the stream is dropped, it goes on, and
/// the next stream yields what it brought; only when the session and all its clones are gone, too, it ends at once. What is no
/// event as the contract knows it is of the kind [`EventKind::Unknown`](crate::EventKind::Unknown), as it came. Where an answer was
/// lost on the way, an item of the kind [`EventKind::EventsMayBeMissing`](crate::EventKind::EventsMayBeMissing) stands in its place,
/// once the gateway answers again.
///
/// The stream ends when this program signs the agent out. Any other end comes as one last item, an error:
/// [`Error::SessionLost`], [`Error::Gateway`] if the gateway keeps refusing polls, [`Error::Transport`] if its certificate is
/// not trusted, [`Error::GaveUp`], or [`Error::AlreadyFollowed`]. After its end it yields nothing, however often it is polled,
/// and [`EventStream::end`] gives the reason.
///
/// [`GatewayBuilder::poll_pause`]: crate::GatewayBuilder::poll_pause
pub struct EventStream {
    items: Fuse<BoxStream<'static, Result<Event, Error>>>,
    connection: watch::Receiver<Connection>,
}

impl Session {
    /// The agent's events, in order, until the session ends.
    ///
    /// Follow them: an agent that is not polled for two minutes is signed out. Only one stream follows an agent at a time;
    /// a second one yields [`Error::AlreadyFollowed`] and ends.
    pub fn events(&self) -> EventStream {
        EventStream::new(self.clone(), None)
    }

    /// The same, with a gate that says when a poll may begin: for programs that hand an agent over to another process, or that may poll
    /// only while they hold a lease.
    pub fn events_through(&self, gate: &PollGate) -> EventStream {
        EventStream::new(self.clone(), Some(gate.clone()))
    }
}

impl EventStream {
    fn new(session: Session, gate: Option<PollGate>) -> Self {
        let follow = session.follow();
        Self::of(session, follow, Polls { gate, request: None })
    }

    /// What a source gives, by the rules of following.
    pub(super) fn of(session: Session, follow: Option<OwnedMutexGuard<Follow>>, source: impl Source) -> Self {
        let (sender, connection) = watch::channel(source.connection());
        let poller = Poller { session, follow, source, connection: sender, ending: None };
        // After an error there is no poller left, so another stream may follow the agent.
        let items = stream::unfold(Some(poller), |poller| async { poller?.step().await });
        Self::new_with(items.boxed(), connection)
    }

    /// Items that come from elsewhere, while something else keeps the session.
    pub(super) fn new_with(items: BoxStream<'static, Result<Event, Error>>, connection: watch::Receiver<Connection>) -> Self {
        Self { items: items.fuse(), connection }
    }

    /// A stream that gives an error and ends.
    pub(super) fn failed(end: StreamEnd, error: Error) -> Self {
        let connection = watch::channel(Connection::Ended(end)).1;
        Self::new_with(stream::iter([Err(error)]).boxed(), connection)
    }

    /// What the poll loop is doing.
    pub fn connection(&self) -> Connection {
        self.connection.borrow().clone()
    }

    /// The same, to be watched by other tasks.
    pub fn watch_connection(&self) -> watch::Receiver<Connection> {
        self.connection.clone()
    }

    /// Why the stream ended; `None` while it goes on.
    pub fn end(&self) -> Option<StreamEnd> {
        self.connection.borrow().end()
    }
}

impl Stream for EventStream {
    type Item = Result<Event, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.items.poll_next_unpin(context)
    }
}

impl FusedStream for EventStream {
    fn is_terminated(&self) -> bool {
        self.items.is_terminated()
    }
}

impl std::fmt::Debug for EventStream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("EventStream").field("connection", &self.connection()).finish_non_exhaustive()
    }
}

struct Poller<S> {
    session: Session,
    /// Held for the life of the stream; none if another stream holds it.
    follow: Option<OwnedMutexGuard<Follow>>,
    source: S,
    connection: watch::Sender<Connection>,
    /// Why the stream ends, once the events before its end are taken.
    ending: Option<Box<(StreamEnd, Option<Error>)>>,
}

/// What a step gives: an item, and who takes the next step.
type Step<S> = Option<(Result<Event, Error>, Option<Poller<S>>)>;

impl<S: Source> Poller<S> {
    /// Polls until there is an event, or until the stream ends.
    async fn step(mut self) -> Step<S> {
        let Some(mut follow) = self.follow.take() else {
            let agent = self.session.agent();
            return self.finish(StreamEnd::AlreadyFollowed, Some(Error::AlreadyFollowed { agent }));
        };
        loop {
            if let Some(event) = follow.take() {
                self.session.link().give_event();
                self.follow = Some(follow);
                return Some((Ok(event), Some(self)));
            }
            if let Some(ending) = self.ending.take() {
                return self.finish(ending.0, ending.1);
            }
            self.poll(&mut follow).await;
        }
    }

    /// Polls once.
    async fn poll(&mut self, follow: &mut Follow) {
        let Self { session, source, .. } = self;
        let limits = source.limits(session);
        let answer = tokio::select! {
            // An answer that is there comes before the end.
            biased;
            answer = source.ask(session, follow.next()) => answer,
            () = session.link().signed_out() => {
                self.ending = Some(Box::new((StreamEnd::SignedOut, None)));
                return;
            }
        };
        let (now, chance) = (Instant::now(), fastrand::f64());
        let error = match answer {
            Ok(events) => {
                follow.answered(now, events, limits.pause, chance);
                self.connection.send_if_modified(|connection| {
                    let changed = *connection != Connection::Connected;
                    *connection = Connection::Connected;
                    changed
                });
                return;
            }
            Err(error) => error,
        };
        match follow.failed(now, &error, limits, chance) {
            Some(StreamEnd::SessionLost(_)) if session.link().sign_out_succeeds().await => {
                // The gateway ended the session at this program's own request, and the poll heard of it first.
                self.ending = Some(Box::new((StreamEnd::SignedOut, None)));
            }
            Some(end) => self.ending = Some(Box::new((end, Some(error)))),
            None => {
                let (attempt, reason) = (follow.failures(), error.in_full());
                tracing::debug!(attempt, wait = ?follow.next() - now, reason, "poll failed");
                self.connection.send_replace(Connection::Reconnecting { attempt, reason });
                return;
            }
        }
        follow.end();
    }

    /// Ends the stream, with the error of the last poll if there was one.
    fn finish(self, end: StreamEnd, error: Option<Error>) -> Step<S> {
        let agent = self.session.agent();
        tracing::debug!(?end, %agent, "event stream ended");
        let error = error.map(|error| match (&end, error) {
            (StreamEnd::GaveUp { attempts }, error) => Error::GaveUp { agent, attempts: *attempts, source: Box::new(error) },
            // A refusal becomes a lost session when it is repeated.
            (StreamEnd::SessionLost(_), Error::Gateway { operation, retcode, message }) => {
                Error::SessionLost { agent, operation, retcode, message }
            }
            (_, error) => error,
        });
        self.connection.send_replace(Connection::Ended(end));
        error.map(|error| (Err(error), None))
    }
}
