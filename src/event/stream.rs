//! The stream of one agent's events: the poll loop, its pauses, its recovery and its end.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream, Fuse};
use tokio::sync::watch;
use tokio::time::Instant;

use super::connection::{Connection, StreamEnd};
use super::envelope::Event;
use crate::error::Error;
use crate::retcode::{Action, Retcode};
use crate::session::signed_in::Session;
use crate::transport::link::FollowGuard;

/// How often the gateway may say in a row that it does not know the session before the stream believes it. 100-006 is
/// believed at once; 000-003 also comes while another node takes over.
const LOST_ANSWERS: u32 = 3;

/// How often the gateway may refuse a poll in a row, for any other reason, before the stream ends.
const REFUSED_ANSWERS: u32 = 5;

/// The first wait after a failed poll. Doubles with each failure.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// The longest wait after a failed poll.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// The events of one agent, in order, from [`Session::events`].
///
/// It polls only while it is being polled itself, with the pause of [`GatewayBuilder::poll_pause`] between an answer and
/// the next request, and never with two requests under way. Transport errors and answers that cannot be read are
/// followed by waits that grow from half a second to 15 seconds, with jitter; the stream goes on as soon as the gateway
/// answers again.
///
/// The stream ends when this program signs the agent out. Any other end comes as one last item, an error:
/// [`Error::SessionLost`], [`Error::Gateway`] if the gateway keeps refusing polls, [`Error::GaveUp`], or
/// [`Error::AlreadyFollowed`]. After its end it yields nothing, however often it is polled, and [`EventStream::end`]
/// gives the reason.
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
        EventStream::new(self.clone())
    }
}

impl EventStream {
    fn new(session: Session) -> Self {
        let (sender, connection) = watch::channel(Connection::Connecting);
        let follow = session.link().follow();
        let poller = Poller { session, follow, connection: sender, next: Instant::now(), failures: 0, refusals: 0 };
        // After an error there is no poller left, so another stream may follow the agent.
        let items = stream::unfold(Some(poller), |poller| async { poller?.step().await });
        Self { items: items.boxed().fuse(), connection }
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
        match &*self.connection.borrow() {
            Connection::Ended(end) => Some(end.clone()),
            _ => None,
        }
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

struct Poller {
    session: Session,
    /// Held for the life of the stream; none if another stream holds it.
    follow: Option<FollowGuard>,
    connection: watch::Sender<Connection>,
    /// The earliest time of the next poll.
    next: Instant,
    failures: u32,
    refusals: u32,
}

/// What a step gives: an item, and who takes the next step.
type Step = Option<(Result<Event, Error>, Option<Poller>)>;

impl Poller {
    /// Polls until there is an event, or until the stream ends.
    async fn step(mut self) -> Step {
        if self.follow.is_none() {
            let agent = self.session.agent();
            return self.finish(StreamEnd::AlreadyFollowed, Some(Error::AlreadyFollowed { agent }));
        }
        loop {
            let session = self.session.clone();
            let answer = tokio::select! {
                biased;
                () = session.link().signed_out() => return self.finish(StreamEnd::SignedOut, None),
                answer = poll(&session, self.next) => answer,
            };
            self.next = Instant::now() + session.gateway().poll_pause();
            match answer {
                Ok(event) => {
                    self.answered();
                    if let Some(event) = event {
                        return Some((Ok(event), Some(self)));
                    }
                }
                Err(error) => match self.failed(&error) {
                    Some(StreamEnd::SessionLost(_)) if session.link().sign_out_succeeds().await => {
                        // The gateway ended the session at this program's own request, and the poll heard of it first.
                        return self.finish(StreamEnd::SignedOut, None);
                    }
                    Some(end) => return self.finish(end, Some(error)),
                    None => {}
                },
            }
        }
    }

    /// Takes note of a poll that was answered.
    fn answered(&mut self) {
        self.failures = 0;
        self.refusals = 0;
        self.connection.send_if_modified(|connection| {
            let changed = *connection != Connection::Connected;
            *connection = Connection::Connected;
            changed
        });
    }

    /// Takes note of a failed poll: either the stream ends, or it waits longer.
    fn failed(&mut self, error: &Error) -> Option<StreamEnd> {
        if let Some(retcode) = error.retcode() {
            self.refusals += 1;
            match retcode.action() {
                Action::SignInAgain if *retcode != Retcode::NO_PERMISSION || self.refusals >= LOST_ANSWERS => {
                    return Some(StreamEnd::SessionLost(retcode.clone()));
                }
                Action::SignInAgain | Action::Wait => {}
                _ if self.refusals >= REFUSED_ANSWERS => {
                    return Some(StreamEnd::Refused(retcode.clone()));
                }
                _ => {}
            }
        } else {
            self.refusals = 0;
        }
        self.failures += 1;
        if self.session.gateway().max_reconnects().is_some_and(|most| self.failures > most) {
            return Some(StreamEnd::GaveUp { attempts: self.failures });
        }
        let wait = wait_after(self.failures, fastrand::f64());
        tracing::debug!(attempt = self.failures, ?wait, %error, "poll failed");
        self.next = Instant::now() + wait.max(self.session.gateway().poll_pause());
        let reason = error.to_string();
        self.connection.send_replace(Connection::Reconnecting { attempt: self.failures, reason });
        None
    }

    /// Ends the stream, with the error of the last poll if there was one.
    fn finish(self, end: StreamEnd, error: Option<Error>) -> Step {
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

async fn poll(session: &Session, at: Instant) -> Result<Option<Event>, Error> {
    tokio::time::sleep_until(at).await;
    session.agent_event().poll().await
}

/// The wait after so many failures: doubling, capped, and between half and the whole of that by chance, so that the
/// agents of one program do not all come back at the same moment.
fn wait_after(failures: u32, chance: f64) -> Duration {
    let doubled = FIRST_WAIT.saturating_mul(1 << failures.saturating_sub(1).min(10));
    doubled.min(LONGEST_WAIT).mul_f64(0.5 + chance / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_a_cap_and_are_never_nothing() {
        assert_eq!(wait_after(1, 1.0), FIRST_WAIT);
        assert_eq!(wait_after(1, 0.0), FIRST_WAIT / 2);
        assert_eq!(wait_after(3, 1.0), FIRST_WAIT * 4);
        assert_eq!(wait_after(u32::MAX, 1.0), LONGEST_WAIT);
    }
}
