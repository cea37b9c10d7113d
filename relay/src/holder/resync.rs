//! Asking the gateway where an agent stands, after events may have been missing.
//!
//! The query for the state empties the agent's queue at the gateway. A gateway that has an event answers a poll at once, so while a poll is
//! held, the queue is empty; the query is sent then. From that moment on no other poll begins, so that the order is certain: if the held poll
//! brings nothing before the answer is there, every event in the stream before the marker is older than the snapshot, and every one after it
//! is newer. If it does bring an event, later ones may have been dropped: that is marked, and the gateway is asked again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ccgateway::event::PollGate;
use ccgateway::live::model::Snapshot;
use ccgateway::live::take_snapshot;
use ccgateway::{Error, Session};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::pause::Pause;
use crate::lifeline::Lifeline;

/// How long a poll has to be held: longer than an answer takes.
const HELD: Duration = Duration::from_millis(500);

/// How many polls have to come back without an event where the gateway does not hold them.
const EMPTY_POLLS: u64 = 2;

/// The time limit of all queries together.
const QUERIES: Duration = Duration::from_secs(5);

/// The longest pause after queries that failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A snapshot that is due, under way, or not needed.
pub(super) struct Resync {
    step: Step,
    pause: Pause,
    /// How many polls had begun when the last event came.
    polls: u64,
}

enum Step {
    NotNeeded,
    Waiting { until: Instant },
    Asking(Asking),
}

struct Asking {
    query: BoxFuture<'static, Result<Option<Snapshot>, Error>>,
    /// The queue of events may be empty by this.
    empties: Arc<AtomicBool>,
    /// The held poll has brought an event since.
    is_late: bool,
    /// Events were missing that the snapshot may lack.
    again: bool,
}

/// What a step has brought.
pub(super) enum Resynced {
    /// It is time to look whether the queue is empty.
    Due,
    Snapshot(Box<Snapshot>),
    /// There is no snapshot yet. A text says why events may have been dropped, if so.
    Failed {
        gap: Option<&'static str>,
    },
}

impl Resync {
    pub(super) fn new(is_needed: bool) -> Self {
        let mut resync = Self { step: Step::NotNeeded, pause: Pause::up_to(LONGEST_PAUSE), polls: 0 };
        if is_needed {
            resync.begin();
        }
        resync
    }

    /// Events may be missing up to now.
    pub(super) fn needed(&mut self) {
        match &mut self.step {
            Step::Asking(asking) => asking.again = true,
            _ => self.begin(),
        }
    }

    /// What is under way is given up and begins anew, with polls of another gate.
    pub(super) fn begin_again(&mut self) {
        self.polls = 0;
        if self.is_needed() {
            self.begin();
        }
    }

    fn begin(&mut self) {
        self.pause.reset();
        self.wait(HELD);
    }

    fn wait(&mut self, pause: Duration) {
        // Many agents of a process that has ended are asked for at once.
        self.step = Step::Waiting { until: Instant::now() + pause.mul_f64(1.0 + fastrand::f64() / 2.0) };
    }

    pub(super) fn is_needed(&self) -> bool {
        !matches!(self.step, Step::NotNeeded)
    }

    /// Whether the queue of events may have been emptied by a query that is not answered. No poll begins then.
    pub(super) fn empties(&self) -> bool {
        matches!(&self.step, Step::Asking(asking) if asking.empties.load(Ordering::Relaxed))
    }

    /// An event has come.
    pub(super) fn event(&mut self, gate: &PollGate) {
        self.polls = gate.polls();
        let is_empty = self.empties();
        match &mut self.step {
            Step::Asking(asking) if is_empty => asking.is_late = true,
            Step::Asking(_) => self.wait(HELD),
            _ => {}
        }
    }

    /// It is not the time to ask.
    pub(super) fn not_yet(&mut self) {
        self.wait(HELD);
    }

    /// Asks the gateway, if the queue of events is empty.
    pub(super) fn ask(&mut self, session: &Session, gate: &PollGate, lifeline: &Lifeline, turn: OwnedSemaphorePermit) {
        let (end, polls) = (lifeline.begins_until(), self.polls);
        let (true, Some(end)) = (is_empty(gate, polls), end) else { return self.not_yet() };
        let (session, gate, lifeline) = (session.clone(), gate.clone(), lifeline.clone());
        let empties = Arc::<AtomicBool>::default();
        let is_sent = Arc::clone(&empties);
        let may_empty = move || {
            let may_empty = is_empty(&gate, polls) && lifeline.may_begin();
            if may_empty {
                gate.close();
                is_sent.store(true, Ordering::Relaxed);
            }
            may_empty
        };
        let query = async move {
            let _turn = turn;
            timeout_at(end.min(Instant::now() + QUERIES), take_snapshot(&session, may_empty)).await.unwrap_or(Ok(None))
        };
        self.step = Step::Asking(Asking { query: query.boxed(), empties, is_late: false, again: false });
    }

    /// The next step; waits for ever where there is none to wait for.
    pub(super) async fn next(&mut self) -> Resynced {
        let (answer, asking) = match &mut self.step {
            Step::NotNeeded => std::future::pending().await,
            Step::Waiting { until } => {
                sleep_until(*until).await;
                return Resynced::Due;
            }
            Step::Asking(asking) => ((&mut asking.query).await, asking),
        };
        let (is_late, again) = (asking.is_late, asking.again);
        let is_emptied = asking.empties.load(Ordering::Relaxed) && !matches!(answer, Err(Error::Gateway { .. }));
        match answer {
            Ok(Some(snapshot)) if !is_late => {
                self.step = Step::NotNeeded;
                if again {
                    self.begin();
                }
                Resynced::Snapshot(Box::new(snapshot))
            }
            answer => {
                if let Err(error) = answer {
                    tracing::debug!(%error, "no snapshot");
                }
                let pause = self.pause.after_failure();
                self.wait(pause);
                Resynced::Failed { gap: is_emptied.then_some("the query for the agent's state may have dropped events") }
            }
        }
    }
}

/// Whether no event waits at the gateway. `polls` had begun when the last one came.
fn is_empty(gate: &PollGate, polls: u64) -> bool {
    // The poll that is under way has not come back.
    gate.under_way_for().is_some_and(|held| held >= HELD || gate.polls() > polls + EMPTY_POLLS)
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::time::{advance, timeout};

    use super::*;

    fn asking(empties: bool) -> Resync {
        let asking = Asking { query: pending().boxed(), empties: Arc::new(AtomicBool::new(empties)), is_late: false, again: false };
        Resync { step: Step::Asking(asking), ..Resync::new(false) }
    }

    async fn is_due(resync: &mut Resync) -> bool {
        matches!(timeout(Duration::from_millis(1), resync.next()).await, Ok(Resynced::Due))
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_not_needed_is_not_begun() {
        let (mut resync, gate) = (Resync::new(false), PollGate::new());
        resync.begin_again();
        resync.event(&gate);
        advance(HELD * 2).await;
        assert!(!resync.is_needed() && !is_due(&mut resync).await);
        resync.needed();
        advance(HELD * 2).await;
        assert!(resync.is_needed() && is_due(&mut resync).await);
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_puts_the_question_off_before_the_queue_is_emptied() {
        let (mut resync, gate) = (asking(false), PollGate::new());
        resync.event(&gate);
        assert!(!resync.empties());
        advance(HELD * 2).await;
        assert!(is_due(&mut resync).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_snapshot_that_an_event_has_overtaken_is_a_gap() {
        let gate = PollGate::new();
        for is_late in [false, true] {
            let mut resync = asking(true);
            if is_late {
                resync.event(&gate);
            }
            let Step::Asking(asking) = &mut resync.step else { panic!() };
            let state = serde_json::from_str("{}").unwrap();
            asking.query = async { Ok(Some(Snapshot::new(state))) }.boxed();
            assert!(resync.empties());
            match resync.next().await {
                Resynced::Snapshot(_) => assert!(!is_late && !resync.is_needed()),
                Resynced::Failed { gap: Some(_) } => assert!(is_late && resync.is_needed()),
                _ => panic!(),
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_gap_while_the_gateway_is_asked_asks_once_more() {
        let mut resync = asking(true);
        resync.needed();
        let Step::Asking(asking) = &mut resync.step else { panic!() };
        let state = serde_json::from_str("{}").unwrap();
        asking.query = async { Ok(Some(Snapshot::new(state))) }.boxed();
        assert!(matches!(resync.next().await, Resynced::Snapshot(_)));
        assert!(resync.is_needed());
    }
}
