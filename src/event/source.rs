//! What an event stream asks, over and over: the gateway for the next event, or whether a session still lives.

use std::sync::Arc;
use std::time::Duration;

use reqwest::Request;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use super::connection::Connection;
use super::envelope::Event;
use super::follow::Limits;
use super::gate::PollGate;
use crate::error::Error;
use crate::session::signed_in::Session;

/// What is asked again and again for as long as a stream lives.
pub(super) trait Source: Send + 'static {
    /// How it stands before it has asked for the first time.
    fn connection(&self) -> Connection {
        Connection::Connecting
    }

    /// By which rules.
    fn limits(&self, session: &Session) -> Limits;

    /// Asks once, at this time or later.
    fn ask(&mut self, session: &Session, at: Instant) -> impl Future<Output = Result<Vec<Event>, Error>> + Send;
}

/// Polls for the events of the session's agent.
pub(super) struct Polls {
    /// What says when a poll may begin; none if it may at any time.
    pub(super) gate: Option<PollGate>,
    /// The request of every poll; none before the first.
    pub(super) request: Option<Arc<Request>>,
}

impl Source for Polls {
    fn limits(&self, session: &Session) -> Limits {
        let gateway = session.gateway();
        Limits { pause: gateway.poll_pause(), reconnects: gateway.max_reconnects(), loses: Error::may_have_lost_an_answer }
    }

    async fn ask(&mut self, session: &Session, at: Instant) -> Result<Vec<Event>, Error> {
        let _under_way = match &self.gate {
            Some(gate) => Some(gate.pass(at).await),
            None => {
                sleep_until(at).await;
                None
            }
        };
        session.poll(&mut self.request).await
    }
}

/// A request by which a session stays alive while its events come by another way.
pub(crate) trait Heartbeat: Send + 'static {
    /// Sends it.
    fn beat(&mut self, session: &Session) -> impl Future<Output = Result<(), Error>> + Send;
}

/// Heartbeats at an interval, and whenever somebody asks for one.
pub(super) struct Beats<H> {
    pub(super) heartbeat: H,
    pub(super) interval: Duration,
    /// Not before this.
    pub(super) first: Instant,
    /// Asks for a heartbeat now.
    pub(super) now: Arc<Notify>,
}

impl<H: Heartbeat> Source for Beats<H> {
    /// A heartbeat that need not be sent at once follows a request that was answered.
    fn connection(&self) -> Connection {
        if self.first > Instant::now() { Connection::Connected } else { Connection::Connecting }
    }

    fn limits(&self, session: &Session) -> Limits {
        // A heartbeat takes nothing from the gateway.
        Limits { pause: self.interval, reconnects: session.gateway().max_reconnects(), loses: |_| false }
    }

    async fn ask(&mut self, session: &Session, at: Instant) -> Result<Vec<Event>, Error> {
        tokio::select! {
            () = sleep_until(at.max(self.first)) => {}
            () = self.now.notified() => {}
        }
        self.heartbeat.beat(session).await.map(|()| Vec::new())
    }
}

/// An agent without a heartbeat for two minutes is signed out.
const INTERVALS: std::ops::RangeInclusive<Duration> = Duration::from_millis(10)..=Duration::from_secs(60);

/// Checks the time between two heartbeats.
pub(crate) fn heartbeat_interval(interval: Duration) -> Result<(), Error> {
    let (shortest, longest) = (INTERVALS.start(), INTERVALS.end());
    let rule = || format!("from {shortest:?} to {longest:?}");
    if INTERVALS.contains(&interval) { Ok(()) } else { Err(Error::invalid_input("heartbeat", rule())) }
}
