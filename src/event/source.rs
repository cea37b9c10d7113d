//! What an event stream asks, over and over: the gateway for the next event, or whether a session still lives.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

use super::envelope::Event;
use super::follow::Limits;
use crate::error::Error;
use crate::session::signed_in::Session;

/// What is asked again and again for as long as a stream lives.
pub(super) trait Source: Send + 'static {
    /// By which rules.
    fn limits(&self, session: &Session) -> Limits;

    /// Asks once, at this time or later.
    fn ask(&mut self, session: &Session, at: Instant) -> impl Future<Output = Result<Vec<Event>, Error>> + Send;
}

/// Polls for the events of the session's agent.
pub(super) struct Polls;

impl Source for Polls {
    fn limits(&self, session: &Session) -> Limits {
        let gateway = session.gateway();
        Limits { pause: gateway.poll_pause(), reconnects: gateway.max_reconnects(), loses: Error::may_have_lost_an_answer }
    }

    async fn ask(&mut self, session: &Session, at: Instant) -> Result<Vec<Event>, Error> {
        sleep_until(at).await;
        session.poll().await
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
