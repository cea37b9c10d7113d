//! The stream of one agent's events: the poll loop, its pauses, its recovery and its end.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_util::{StreamExt, stream};
use tokio::sync::watch;
use tokio::time::Instant;

use super::Event;
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
/// answers again. It ends when the session does; [`EventStream::end`] then says why.
///
/// [`GatewayBuilder::poll_pause`]: crate::GatewayBuilder::poll_pause
pub struct EventStream {
    events: Pin<Box<dyn Stream<Item = Event> + Send>>,
    connection: watch::Receiver<Connection>,
}

/// What the poll loop is doing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Connection {
    /// No poll has been answered yet.
    Connecting,
    /// The last poll was answered.
    Connected,
    /// Polls fail; the next comes after a wait.
    Reconnecting {
        /// How many polls have failed in a row.
        attempt: u32,
        /// Why the last one did.
        reason: String,
    },
    /// The stream is over.
    Ended(StreamEnd),
}

/// Why a stream ended.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StreamEnd {
    /// This program signed the agent out.
    SignedOut,
    /// The gateway does not know the session any more: sign in again.
    SessionLost(Retcode),
    /// The gateway keeps refusing to be polled, for example because events are pushed.
    Refused(Retcode),
    /// More polls failed in a row than [`GatewayBuilder::max_reconnects`](crate::GatewayBuilder::max_reconnects) allows.
    GaveUp {
        /// How many polls failed.
        attempts: u32,
    },
    /// Another stream follows this agent; two would take events from each other.
    AlreadyFollowed,
}

impl EventStream {
    pub(crate) fn new(session: Session) -> Self {
        let (sender, connection) = watch::channel(Connection::Connecting);
        let follow = session.link().follow();
        let poller = Poller { session, follow, connection: sender, next: Instant::now(), failures: 0, refusals: 0 };
        let events = Box::pin(stream::unfold(poller, Poller::step).fuse());
        Self { events, connection }
    }

    /// What the poll loop is doing.
    pub fn connection(&self) -> Connection {
        self.connection.borrow().clone()
    }

    /// The same, to be watched by other tasks.
    pub fn watch_connection(&self) -> watch::Receiver<Connection> {
        self.connection.clone()
    }

    /// Why the stream ended; none while it goes on.
    pub fn end(&self) -> Option<StreamEnd> {
        match &*self.connection.borrow() {
            Connection::Ended(end) => Some(end.clone()),
            _ => None,
        }
    }
}

impl Stream for EventStream {
    type Item = Event;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Event>> {
        self.events.as_mut().poll_next(context)
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

impl Poller {
    /// Polls until there is an event, or until the stream ends.
    async fn step(mut self) -> Option<(Event, Self)> {
        if self.follow.is_none() {
            return self.finish(StreamEnd::AlreadyFollowed);
        }
        loop {
            let session = self.session.clone();
            let answer = tokio::select! {
                biased;
                () = session.link().signed_out() => return self.finish(StreamEnd::SignedOut),
                answer = poll(&session, self.next) => answer,
            };
            self.next = Instant::now() + session.gateway().poll_pause();
            match answer {
                Ok(event) => {
                    self.failures = 0;
                    self.refusals = 0;
                    self.connection.send_if_modified(|connection| {
                        let changed = *connection != Connection::Connected;
                        *connection = Connection::Connected;
                        changed
                    });
                    if let Some(event) = event {
                        return Some((event, self));
                    }
                }
                Err(error) => {
                    if let Some(end) = self.failed(&error) {
                        return self.finish(end);
                    }
                }
            }
        }
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

    fn finish(self, end: StreamEnd) -> Option<(Event, Self)> {
        tracing::debug!(?end, agent = %self.session.agent(), "event stream ended");
        self.connection.send_replace(Connection::Ended(end));
        None
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
