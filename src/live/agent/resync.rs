//! Asking the gateway where an agent stands.

use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep_until};

use super::queries::{Calls, Lists, Taken};
use crate::error::Error;
use crate::live::model::Snapshot;
use crate::session::signed_in::Session;

/// How long the first event of a session may take, which makes the view certain without a query: longer than a poll is held.
const FIRST_EVENT: Duration = Duration::from_secs(15);
/// How long no event may have come before the state is asked for. The query empties the gateway's queue, and a gateway that has an event
/// answers a poll at once: after this time the queue is empty, and nothing is dropped.
const CALM: Duration = Duration::from_millis(500);
/// How long to wait for that.
const LONGEST_UNREST: Duration = Duration::from_secs(5);
/// The first wait after queries that failed, or lists that changed between them. Doubles each time.
const FIRST_WAIT: Duration = Duration::from_millis(250);
/// The longest wait between attempts.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// A resynchronisation that is due, under way, or not needed.
pub(super) struct Resync {
    step: Step,
    failures: u32,
}

enum Step {
    /// The view is certain.
    Idle,
    Waiting {
        until: Instant,
        /// No event that comes puts it off beyond this.
        latest: Instant,
    },
    /// The lists and then the state, whose query empties the gateway's queue of events.
    State(BoxFuture<'static, Result<Taken, Error>>),
    /// The lists once more. Events that come meanwhile are later than the state.
    Lists(BoxFuture<'static, Result<(Taken, Lists), Error>>),
}

/// What a step of a resynchronisation has brought.
pub(super) enum Resynced {
    /// Nothing that others have to know.
    Nothing,
    Snapshot(Box<Snapshot>),
    /// The attempt is given up; what waited for it can wait no longer.
    GivenUp(Option<Error>),
}

impl Resync {
    /// With a session of which all events are still to come, the first of them tells what a query would.
    pub(super) fn of(session: &Session) -> Self {
        let has_all_events = session.sign_in_result().is_some() && session.link().has_all_events();
        let step = if has_all_events { Step::after(FIRST_EVENT) } else { Step::when_calm() };
        Self { step, failures: 0 }
    }

    /// Whether the model has to wait for a snapshot that is older than the next event.
    pub(super) fn is_past_its_state(&self) -> bool {
        matches!(self.step, Step::Lists(_))
    }

    /// Takes note of whether the view is certain.
    pub(super) fn needed(&mut self, needed: bool) {
        match (&self.step, needed) {
            (Step::Waiting { .. }, false) => self.step = Step::Idle,
            (Step::Idle, true) => {
                self.failures = 0;
                self.step = Step::when_calm();
            }
            _ => {}
        }
    }

    /// Events may be missing from now on: a resynchronisation that is under way may not cover them.
    pub(super) fn begin_again(&mut self) {
        self.step = Step::when_calm();
    }

    /// An event has come; others may follow.
    pub(super) fn event(&mut self) {
        if let Step::Waiting { until, latest } = &mut self.step {
            *until = (*until).max(Instant::now() + CALM).min(*latest);
        }
    }

    /// The next step; waits for ever while none is needed.
    pub(super) async fn next(&mut self, session: &Session) -> Resynced {
        match &mut self.step {
            Step::Idle => std::future::pending().await,
            Step::Waiting { until, .. } => {
                sleep_until(*until).await;
                let session = session.clone();
                self.step = Step::State(async move { Calls::ask(&session).await?.with_state(&session).await }.boxed());
                Resynced::Nothing
            }
            Step::State(query) => match query.await {
                Ok(taken) => {
                    let session = session.clone();
                    self.step = Step::Lists(async move { Ok((taken, Lists::ask(&session).await?)) }.boxed());
                    Resynced::Nothing
                }
                Err(error) => self.failed(Some(error)),
            },
            Step::Lists(query) => match query.await {
                Ok((taken, lists)) => match taken.confirmed_by(&lists) {
                    Some(snapshot) => {
                        self.step = Step::Idle;
                        Resynced::Snapshot(Box::new(snapshot))
                    }
                    None => self.failed(None),
                },
                Err(error) => self.failed(Some(error)),
            },
        }
    }

    fn failed(&mut self, error: Option<Error>) -> Resynced {
        let doubled = FIRST_WAIT.saturating_mul(1 << self.failures.min(10)).min(LONGEST_WAIT);
        self.failures += 1;
        self.step = Step::after(doubled.mul_f64(0.5 + fastrand::f64() / 2.0));
        Resynced::GivenUp(error)
    }
}

impl Step {
    fn after(wait: Duration) -> Self {
        let until = Instant::now() + wait;
        Self::Waiting { until, latest: until }
    }

    fn when_calm() -> Self {
        let now = Instant::now();
        Self::Waiting { until: now + CALM, latest: now + LONGEST_UNREST }
    }
}
