//! The heartbeat of a session whose events are pushed.

use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep_until};

use crate::error::Error;
use crate::session::signed_in::Session;
use crate::transport::credentials::KeepAlive;

/// How long to wait after a heartbeat that failed.
const AGAIN: Duration = Duration::from_secs(5);

/// The heartbeat of a session; none where polls keep it alive.
pub(super) struct Heartbeat {
    kind: Option<KeepAlive>,
    /// When the next is due, unless something else sends them.
    due: Instant,
    /// When this one was last sent.
    sent: Option<Instant>,
    under_way: Option<BoxFuture<'static, Result<(), Error>>>,
}

impl Heartbeat {
    pub(super) fn of(session: &Session) -> Self {
        let kind = session.link().keep_alive();
        Self { kind, due: Instant::now() + kind.map_or(Duration::ZERO, interval), sent: None, under_way: None }
    }

    /// Sends a heartbeat when it is time, and says what came of it; waits for ever where none is needed.
    pub(super) async fn next(&mut self, session: &Session) -> Result<(), Error> {
        let Some(kind) = self.kind else { return std::future::pending().await };
        loop {
            if let Some(request) = &mut self.under_way {
                let outcome = request.await;
                self.under_way = None;
                let now = Instant::now();
                (self.sent, self.due) = (Some(now), now + if outcome.is_ok() { interval(kind) } else { AGAIN });
                return outcome;
            }
            sleep_until(self.due).await;
            // A receiver of pushed events sends heartbeats itself, to renew its token. This one stands in if they stop.
            let by_others = session.link().last_heartbeat().filter(|last| self.sent.is_none_or(|sent| *last > sent));
            match by_others.map(|last| last + interval(kind) * 3 / 2) {
                Some(due) if due > Instant::now() => self.due = due,
                _ => self.under_way = Some(beat(session.clone(), kind).boxed()),
            }
        }
    }
}

/// The newer variant: about every 30 seconds is advised. The older one: what the vendor's client program does.
fn interval(kind: KeepAlive) -> Duration {
    Duration::from_secs(match kind {
        KeepAlive::HandShake => 30,
        KeepAlive::Heartbeat => 60,
    })
}

async fn beat(session: Session, kind: KeepAlive) -> Result<(), Error> {
    match kind {
        KeepAlive::HandShake => session.online_agent().hand_shake().await,
        KeepAlive::Heartbeat => session.online_agent().heartbeat().await.map(drop),
    }
}
