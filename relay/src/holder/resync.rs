//! Asking the gateway where an agent stands, after events may have been missing.
//!
//! The query for the state empties the agent's queue at the gateway. A gateway that has an event answers a poll at once, so while a poll is
//! held, the queue is empty; the query is sent then. From that moment on no other poll begins. If the same poll is still held when the
//! answer is there, nothing has come meanwhile: the events in the stream before the marker are older than the snapshot, and those after it
//! are newer. Otherwise events may have been dropped: that is marked, and the gateway is asked again.
//!
//! A gateway that does not hold polls is asked when it has just answered some without an event. What comes between the last of them and the
//! query is dropped, just before the marker, and the snapshot covers it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ccgateway::event::PollGate;
use ccgateway::live::model::Snapshot;
use ccgateway::live::take_snapshot;
use ccgateway::{Error, Session};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::pause::Pause;
use crate::lifeline::Lifeline;

/// How long a poll has to be held: longer than an answer takes.
const HELD: Duration = Duration::from_millis(500);

/// How many polls have to begin between two looks where the gateway does not hold them. All but the last have come back.
const POLLS: u32 = 2;

/// The time limit of all queries together.
const QUERIES: Duration = Duration::from_secs(5);

/// The longest pause after queries that failed.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A snapshot that is due, under way, or not needed.
pub(super) struct Resync {
    step: Step,
    /// How long to wait between two looks at the polls.
    interval: Duration,
    /// How many polls had begun at the last look, if nothing has happened since.
    polls: Option<u64>,
    pause: Pause,
    /// A query that empties the queue had no answer: the gateway may carry it out at any time.
    is_unanswered: bool,
}

enum Step {
    NotNeeded,
    Waiting { until: Instant },
    Asking(Asking),
}

struct Asking {
    query: BoxFuture<'static, Answer>,
    /// The queue of events may be empty by this.
    empties: Arc<AtomicBool>,
    /// The held poll has brought an event since.
    is_late: bool,
    /// Events were missing that the snapshot may lack.
    again: bool,
}

enum Answer {
    Snapshot(Box<Snapshot>),
    /// It was not the moment, or something has happened meanwhile.
    NotNow,
    Refused,
    Unanswered,
}

/// Why the queue is known to be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Empty {
    /// So many polls have begun, and the last one is held.
    Held(u64),
    /// Polls come back without an event.
    NotHeld,
}

/// What a step has brought.
pub(super) enum Resynced {
    /// It is time to look whether the queue is empty.
    Due,
    /// Where the agent stands. `is_unanswered`: an earlier query had no answer, and may have dropped events up to now.
    Snapshot { snapshot: Box<Snapshot>, is_unanswered: bool },
    /// There is no snapshot yet. `is_gap`: events may have been dropped.
    Failed { is_gap: bool },
}

impl Resync {
    /// `poll_pause`: the pause between polls.
    pub(super) fn new(is_needed: bool, poll_pause: Duration) -> Self {
        let interval = HELD.max(poll_pause * (POLLS + 1));
        let pause = Pause::up_to(LONGEST_PAUSE);
        let mut resync = Self { step: Step::NotNeeded, interval, polls: None, pause, is_unanswered: false };
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
        self.is_unanswered |= self.empties();
        self.polls = None;
        if self.is_needed() {
            self.begin();
        }
    }

    fn begin(&mut self) {
        self.pause.reset();
        self.not_yet();
    }

    /// It is not the time to ask.
    pub(super) fn not_yet(&mut self) {
        self.wait(self.interval);
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
    pub(super) fn event(&mut self) {
        self.polls = None;
        let is_empty = self.empties();
        match &mut self.step {
            Step::Asking(asking) if is_empty => asking.is_late = true,
            Step::Asking(_) => self.not_yet(),
            _ => {}
        }
    }

    /// Asks the gateway, if the queue of events is empty and it is this agent's turn.
    pub(super) fn ask(&mut self, session: &Session, gate: &PollGate, lifeline: &Lifeline, turns: &Arc<Semaphore>) {
        let (empty, turn, end) =
            (self.look(gate.polls(), gate.under_way_for()), Arc::clone(turns).try_acquire_owned(), lifeline.begins_until());
        let (Some(empty), Ok(turn), Some(end), true) = (empty, turn, end, lifeline.may_begin()) else { return self.not_yet() };
        let (session, gate, lifeline) = (session.clone(), gate.clone(), lifeline.clone());
        let empties = Arc::<AtomicBool>::default();
        let is_sent = Arc::clone(&empties);
        let query = async move {
            let _turn = turn;
            let may_empty = || {
                let may_empty = empty.is_so(&gate) && lifeline.may_begin();
                if may_empty {
                    gate.close();
                    is_sent.store(true, Ordering::Relaxed);
                }
                may_empty
            };
            match timeout_at(end.min(Instant::now() + QUERIES), take_snapshot(&session, may_empty)).await {
                Ok(Ok(Some(snapshot))) if empty.is_so(&gate) => Answer::Snapshot(Box::new(snapshot)),
                Ok(Ok(_)) => Answer::NotNow,
                Ok(Err(error)) => {
                    tracing::warn!(agent = %session.agent(), %error, "the gateway does not say where the agent stands");
                    if matches!(error, Error::Gateway { .. }) { Answer::Refused } else { Answer::Unanswered }
                }
                Err(_) => {
                    tracing::warn!(agent = %session.agent(), "the gateway does not say in time where the agent stands");
                    Answer::Unanswered
                }
            }
        };
        self.step = Step::Asking(Asking { query: query.boxed(), empties, is_late: false, again: false });
    }

    /// Whether no event waits at the gateway, by how many polls have begun and for how long one has been under way.
    fn look(&mut self, polls: u64, under_way: Option<Duration>) -> Option<Empty> {
        let before = self.polls.replace(polls);
        if under_way.is_some_and(|held| held >= HELD) {
            return Some(Empty::Held(polls));
        }
        before.is_some_and(|before| polls >= before + u64::from(POLLS)).then_some(Empty::NotHeld)
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
        let (is_late, again, empties) = (asking.is_late, asking.again, asking.empties.load(Ordering::Relaxed));
        self.polls = None;
        match answer {
            Answer::Snapshot(snapshot) if !is_late => {
                self.step = Step::NotNeeded;
                if again {
                    self.begin();
                }
                Resynced::Snapshot { snapshot, is_unanswered: std::mem::take(&mut self.is_unanswered) }
            }
            Answer::NotNow if !empties => {
                self.not_yet();
                Resynced::Failed { is_gap: false }
            }
            answer => {
                self.is_unanswered |= empties && matches!(answer, Answer::Unanswered);
                let pause = self.pause.after_failure();
                self.wait(pause);
                Resynced::Failed { is_gap: empties && !matches!(answer, Answer::Refused) }
            }
        }
    }
}

impl Empty {
    /// Whether it is still so.
    fn is_so(self, gate: &PollGate) -> bool {
        match self {
            Self::Held(polls) => gate.polls() == polls && !gate.is_idle(),
            Self::NotHeld => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::time::{advance, timeout};

    use super::*;

    fn asking(empties: bool) -> Resync {
        let asking = Asking { query: pending().boxed(), empties: Arc::new(AtomicBool::new(empties)), is_late: false, again: false };
        Resync { step: Step::Asking(asking), ..Resync::new(false, Duration::ZERO) }
    }

    async fn is_due(resync: &mut Resync) -> bool {
        matches!(timeout(Duration::from_millis(1), resync.next()).await, Ok(Resynced::Due))
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_not_needed_is_not_begun() {
        let mut resync = Resync::new(false, Duration::ZERO);
        resync.begin_again();
        resync.event();
        advance(HELD * 2).await;
        assert!(!resync.is_needed() && !is_due(&mut resync).await);
        resync.needed();
        advance(HELD * 2).await;
        assert!(resync.is_needed() && is_due(&mut resync).await);
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_puts_the_question_off_before_the_queue_is_emptied() {
        let mut resync = asking(false);
        resync.event();
        assert!(!resync.empties());
        advance(HELD * 2).await;
        assert!(is_due(&mut resync).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_snapshot_that_an_event_has_overtaken_is_a_gap() {
        for is_late in [false, true] {
            let mut resync = asking(true);
            if is_late {
                resync.event();
            }
            let Step::Asking(asking) = &mut resync.step else { panic!() };
            let state = serde_json::from_str("{}").unwrap();
            asking.query = async { Answer::Snapshot(Box::new(Snapshot::new(state))) }.boxed();
            assert!(resync.empties());
            match resync.next().await {
                Resynced::Snapshot { is_unanswered: false, .. } => assert!(!is_late && !resync.is_needed()),
                Resynced::Failed { is_gap: true } => assert!(is_late && resync.is_needed()),
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
        asking.query = async { Answer::Snapshot(Box::new(Snapshot::new(state))) }.boxed();
        assert!(matches!(resync.next().await, Resynced::Snapshot { .. }));
        assert!(resync.is_needed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_query_without_an_answer_is_remembered_until_there_is_a_snapshot() {
        let mut resync = asking(true);
        for (answer, is_gap) in [(Answer::Refused, false), (Answer::NotNow, true), (Answer::Unanswered, true)] {
            resync.step = asking(true).step;
            let Step::Asking(asking) = &mut resync.step else { panic!() };
            asking.query = async { answer }.boxed();
            assert!(!resync.is_unanswered);
            assert!(matches!(resync.next().await, Resynced::Failed { is_gap: said } if said == is_gap));
        }
        assert!(resync.is_unanswered);
    }

    #[tokio::test(start_paused = true)]
    async fn a_queue_is_empty_while_a_poll_is_held_or_where_polls_come_back_with_nothing() {
        let mut resync = Resync::new(true, Duration::ZERO);
        assert_eq!(resync.look(1, Some(Duration::ZERO)), None, "it has only begun");
        assert_eq!(resync.look(1, Some(HELD)), Some(Empty::Held(1)));
        assert_eq!(resync.look(2, None), None, "one has come back, but nothing says from when");
        assert_eq!(resync.look(4, None), Some(Empty::NotHeld));
        resync.event();
        assert_eq!(resync.look(8, None), None, "they may have brought the event");
    }
}
