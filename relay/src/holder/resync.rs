//! Asking the gateway where an agent stands, after events may have been missing.
//!
//! The query for the state empties the agent's queue at the gateway. So it waits until no event has come for a while, lets the poll that is
//! under way come back, and if that brings nothing, the queue is empty. No poll begins before the answer is there: all events in the stream
//! before the marker are older than the snapshot, and all after it are newer.

use std::time::Duration;

use ccgateway::live::model::Snapshot;
use ccgateway::live::take_snapshot;
use ccgateway::{Error, Session};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::time::{Instant, sleep_until};

use super::pause::Pause;
use crate::lifeline::Lifeline;

/// How long no event may have come.
const CALM: Duration = Duration::from_millis(500);

/// How long to wait for that. An agent that is never calm is asked for nevertheless; what is dropped then stands in the snapshot.
const LONGEST_UNREST: Duration = Duration::from_secs(30);

/// The time limit of each query.
const QUERY: Duration = Duration::from_secs(5);

/// The longest pause after queries that failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A snapshot that is due, under way, or not needed.
pub(super) struct Resync {
    step: Step,
    /// When it is asked for although events keep coming.
    latest: Instant,
    pause: Pause,
}

enum Step {
    NotNeeded,
    Waiting {
        until: Instant,
    },
    /// No poll begins; the one that is under way comes back.
    LastPoll,
    Asking(BoxFuture<'static, Answer>),
}

/// What a step has brought.
pub(super) enum Resynced {
    /// No event has come for a while.
    Calm,
    Answer(Answer),
}

/// What came of the queries.
pub(super) enum Answer {
    Snapshot(Box<Snapshot>),
    /// There is no snapshot yet. A text says why events may have been dropped, if so.
    Failed {
        gap: Option<&'static str>,
    },
}

impl Resync {
    pub(super) fn new(is_needed: bool) -> Self {
        let mut resync = Self { step: Step::NotNeeded, latest: Instant::now(), pause: Pause::up_to(LONGEST_PAUSE) };
        if is_needed {
            resync.needed();
        }
        resync
    }

    /// Events may be missing up to now. An answer that is on its way covers them.
    pub(super) fn needed(&mut self) {
        if !self.is_asking() {
            self.begin();
        }
    }

    /// What is under way is given up and begins anew.
    pub(super) fn begin_again(&mut self) {
        if self.is_needed() {
            self.begin();
        }
    }

    fn begin(&mut self) {
        let now = Instant::now();
        self.latest = now + LONGEST_UNREST;
        self.pause.reset();
        self.step = Step::Waiting { until: now + CALM };
    }

    pub(super) fn is_needed(&self) -> bool {
        !matches!(self.step, Step::NotNeeded)
    }

    /// Whether polls may begin.
    pub(super) fn allows_polls(&self) -> bool {
        matches!(self.step, Step::NotNeeded | Step::Waiting { .. })
    }

    /// Whether only the last poll is waited for.
    pub(super) fn waits_for_poll(&self) -> bool {
        matches!(self.step, Step::LastPoll)
    }

    /// Whether the gateway is being asked.
    pub(super) fn is_asking(&self) -> bool {
        matches!(self.step, Step::Asking(_))
    }

    /// An event has come; others may follow.
    pub(super) fn event(&mut self) {
        let now = Instant::now();
        match &mut self.step {
            Step::Waiting { until } => *until = (*until).max((now + CALM).min(self.latest)),
            Step::LastPoll if now < self.latest => self.step = Step::Waiting { until: now + CALM },
            _ => {}
        }
    }

    /// No event has come for a while. `is_polling`: a poll is under way; without one nothing is known of the queue.
    pub(super) fn calm(&mut self, is_polling: bool) {
        self.step = if is_polling { Step::LastPoll } else { Step::Waiting { until: Instant::now() + CALM } };
    }

    /// Asks the gateway, unless this process has to stop before the query that empties the queue.
    pub(super) fn ask(&mut self, session: &Session, lifeline: &Lifeline) {
        let (session, lifeline) = (session.with_time_limit(QUERY), lifeline.clone());
        self.step = Step::Asking(async move { answer(&session, &lifeline).await }.boxed());
    }

    /// The next step; waits for ever where there is none to wait for.
    pub(super) async fn next(&mut self) -> Resynced {
        match &mut self.step {
            Step::NotNeeded | Step::LastPoll => std::future::pending().await,
            Step::Waiting { until } => {
                sleep_until(*until).await;
                Resynced::Calm
            }
            Step::Asking(query) => {
                let answer = query.await;
                self.step = match &answer {
                    Answer::Snapshot(_) => Step::NotNeeded,
                    Answer::Failed { .. } => Step::Waiting { until: Instant::now() + self.pause.after_failure() },
                };
                Resynced::Answer(answer)
            }
        }
    }
}

async fn answer(session: &Session, lifeline: &Lifeline) -> Answer {
    let mut is_emptied = false;
    let may_go_on = || {
        is_emptied = lifeline.may_begin();
        is_emptied
    };
    match take_snapshot(session, may_go_on).await {
        Ok(Some(snapshot)) => return Answer::Snapshot(Box::new(snapshot)),
        Ok(None) => {}
        Err(error) => {
            tracing::debug!(agent = %session.agent(), %error, "no snapshot");
            is_emptied &= !matches!(error, Error::Gateway { .. });
        }
    }
    Answer::Failed { gap: is_emptied.then_some("the gateway was asked where the agent stands, and no answer could be used") }
}

#[cfg(test)]
mod tests {
    use tokio::time::{advance, timeout};

    use super::*;

    async fn is_calm(resync: &mut Resync) -> bool {
        matches!(timeout(Duration::from_millis(1), resync.next()).await, Ok(Resynced::Calm))
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_asked_before_an_agent_is_calm() {
        let mut resync = Resync::new(true);
        for _ in 0..5 {
            advance(CALM / 2).await;
            assert!(!is_calm(&mut resync).await);
            resync.event();
        }
        advance(CALM).await;
        assert!(is_calm(&mut resync).await);
        assert!(resync.allows_polls());
        resync.calm(true);
        assert!(resync.waits_for_poll() && !resync.allows_polls());
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_poll_nothing_is_known_of_the_queue() {
        let mut resync = Resync::new(true);
        resync.calm(false);
        assert!(resync.allows_polls() && !resync.waits_for_poll());
        advance(CALM).await;
        assert!(is_calm(&mut resync).await);
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_of_the_last_poll_puts_the_question_off_but_not_for_ever() {
        let mut resync = Resync::new(true);
        resync.calm(true);
        resync.event();
        assert!(resync.allows_polls());
        advance(LONGEST_UNREST).await;
        resync.event();
        assert!(is_calm(&mut resync).await);
        resync.calm(true);
        resync.event();
        assert!(resync.waits_for_poll());
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_not_needed_is_not_begun_again() {
        let mut resync = Resync::new(false);
        resync.begin_again();
        resync.event();
        assert!(!resync.is_needed());
        resync.needed();
        assert!(resync.is_needed());
    }
}
