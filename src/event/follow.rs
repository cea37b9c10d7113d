//! What is known of following one agent's events: what waits to be taken, what was lost, and when to poll next. Without I/O.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::connection::StreamEnd;
use super::envelope::Event;
use super::gap::Gap;
use crate::error::Error;
use crate::retcode::{Action, Retcode};

/// How often the gateway may say in a row that it does not know the session before that is believed. 100-006 is believed at
/// once; 000-003 also comes while another node takes over.
const LOST_ANSWERS: u32 = 3;

/// How often the gateway may refuse a poll in a row, for any other reason, before polling ends.
const REFUSED_ANSWERS: u32 = 5;

/// The first wait after a failed poll. Doubles with each failure.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// The longest wait after a failed poll, also where the server asks for more: an agent that is not polled for two minutes is signed out.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// After so many good answers in a row the waits begin small again. Fewer do not count: a server that answers every other
/// request would be flooded.
const CALM_ANSWERS: u32 = 10;

/// After so long without a failure the waits begin small again.
const CALM_TIME: Duration = Duration::from_secs(30);

/// The events of one agent that wait to be taken, and the state of polling. It belongs to the session and outlives the streams
/// that take from it.
pub(crate) struct Follow {
    ready: VecDeque<Event>,
    /// What was lost since the last answer that could be read.
    gap: Option<Gap>,
    next: Instant,
    /// Failed polls in a row.
    failures: u32,
    /// Refused polls in a row.
    refusals: u32,
    /// Failed polls since it was calm; the waits grow with them.
    unrest: u32,
    /// Good answers since the last failure.
    good: u32,
    last_failure: Option<Instant>,
}

impl Follow {
    pub(crate) fn new() -> Self {
        let (ready, next) = (VecDeque::new(), Instant::now());
        Self { ready, gap: None, next, failures: 0, refusals: 0, unrest: 0, good: 0, last_failure: None }
    }

    /// The next event that waits.
    pub(super) fn take(&mut self) -> Option<Event> {
        let event = self.ready.pop_front();
        if self.ready.is_empty() {
            // The room of events is large, and there are none most of the time.
            self.ready.shrink_to_fit();
        }
        event
    }

    /// All events that wait, with a mark for what is known to be lost.
    pub(crate) fn take_all(&mut self) -> Vec<Event> {
        self.end();
        self.ready.drain(..).collect()
    }

    /// Gives back what a stream has not yielded; the next stream does.
    pub(super) fn put_back(&mut self, events: impl IntoIterator<Item = Event>) {
        self.ready.extend(events);
    }

    /// The earliest time of the next poll.
    pub(super) fn next(&self) -> Instant {
        self.next
    }

    /// How many polls have failed in a row.
    pub(super) fn failures(&self) -> u32 {
        self.failures
    }

    /// A poll was answered. Where that brought events, the next poll follows at once; else, after the pause.
    pub(super) fn answered(&mut self, now: Instant, events: Vec<Event>, pause: Duration, chance: f64) {
        self.ready.extend(self.gap.take().map(Event::gap));
        let unreadable = events.iter().any(Event::is_unreadable);
        let next = if events.is_empty() { now + pause } else { now };
        self.ready.extend(events);
        if unreadable {
            self.wait(now, pause, chance);
            return;
        }
        (self.failures, self.refusals) = (0, 0);
        self.good += 1;
        self.next = next;
    }

    /// A poll failed. Gives the end of following if this failure is one too many.
    pub(super) fn failed(&mut self, now: Instant, error: &Error, limits: Limits, chance: f64) -> Option<StreamEnd> {
        if let Some(retcode) = error.retcode() {
            self.refusals += 1;
            if let Some(end) = self.refused(retcode) {
                return Some(end);
            }
        } else {
            self.refusals = 0;
            if (limits.loses)(error) {
                self.lost(Gap::lost_answer(error.in_full()));
            }
        }
        if matches!(error, Error::Transport { source, .. } if source.is_certificate()) {
            return Some(StreamEnd::NotTrusted);
        }
        let asked = error.asked_wait().unwrap_or_default().min(LONGEST_WAIT);
        self.wait(now, limits.pause.max(asked), chance);
        if limits.reconnects.is_some_and(|most| self.failures > most) {
            return Some(StreamEnd::GaveUp { attempts: self.failures });
        }
        None
    }

    /// Following ends: what is known to be lost is said first.
    pub(super) fn end(&mut self) {
        self.ready.extend(self.gap.take().map(Event::gap));
    }

    fn refused(&self, retcode: &Retcode) -> Option<StreamEnd> {
        match retcode.action() {
            Action::SignInAgain if *retcode != Retcode::NO_PERMISSION || self.refusals >= LOST_ANSWERS => {
                Some(StreamEnd::SessionLost(retcode.clone()))
            }
            Action::SignInAgain | Action::Wait => None,
            _ if self.refusals >= REFUSED_ANSWERS => Some(StreamEnd::Refused(retcode.clone())),
            _ => None,
        }
    }

    fn lost(&mut self, gap: Gap) {
        match &mut self.gap {
            Some(known) => known.join(gap),
            None => self.gap = Some(gap),
        }
    }

    /// Sets the time of the next poll after a failure.
    pub(super) fn wait(&mut self, now: Instant, pause: Duration, chance: f64) {
        let calm = self.last_failure.is_none_or(|last| now - last >= CALM_TIME + LONGEST_WAIT) || self.good >= CALM_ANSWERS;
        if calm {
            self.unrest = 0;
        }
        self.failures += 1;
        self.unrest += 1;
        self.good = 0;
        self.last_failure = Some(now);
        self.next = now + wait_after(self.unrest, chance).max(pause);
    }
}

/// The settings of the gateway that following goes by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pub(super) pause: Duration,
    pub(super) reconnects: Option<u32>,
    /// Whether events may be missing after such a failure.
    pub(super) loses: fn(&Error) -> bool,
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
    use crate::operation::table::GET_AGENT_EVENT;

    const PAUSE: Duration = Duration::from_millis(200);
    const LIMITS: Limits = Limits { pause: PAUSE, reconnects: None, loses: Error::may_have_lost_an_answer };

    fn lost() -> Error {
        unavailable(None)
    }

    fn unavailable(retry_after: Option<Duration>) -> Error {
        Error::Http { operation: &GET_AGENT_EVENT, status: 503, snippet: String::new(), retry_after }
    }

    fn refused(code: &str) -> Error {
        Error::Gateway { operation: &GET_AGENT_EVENT, retcode: code.into(), message: String::new() }
    }

    fn event(name: &str) -> Event {
        serde_json::from_str(&format!(r#"{{"eventType":"{name}"}}"#)).unwrap()
    }

    fn names(follow: &mut Follow) -> Vec<String> {
        std::iter::from_fn(|| follow.take()).map(|event| event.event_type().to_owned()).collect()
    }

    #[test]
    fn waits_grow_to_a_cap_and_are_never_nothing() {
        assert_eq!(wait_after(1, 1.0), FIRST_WAIT);
        assert_eq!(wait_after(1, 0.0), FIRST_WAIT / 2);
        assert_eq!(wait_after(3, 1.0), FIRST_WAIT * 4);
        assert_eq!(wait_after(u32::MAX, 1.0), LONGEST_WAIT);
    }

    #[test]
    fn an_event_is_followed_by_the_next_poll_at_once_and_none_by_the_pause() {
        let (mut follow, now) = (Follow::new(), Instant::now());
        follow.answered(now, vec![event("A")], PAUSE, 0.0);
        assert_eq!(follow.next(), now);
        follow.answered(now, vec![], PAUSE, 0.0);
        assert_eq!(follow.next(), now + PAUSE);
    }

    #[test]
    fn lost_answers_become_one_gap_before_the_next_event() {
        let (mut follow, now) = (Follow::new(), Instant::now());
        follow.answered(now, vec![event("A")], PAUSE, 0.0);
        for _ in 0..3 {
            assert_eq!(follow.failed(now, &lost(), LIMITS, 0.0), None);
        }
        follow.answered(now, vec![event("B")], PAUSE, 0.0);
        follow.take();
        let gap = follow.take().unwrap();
        assert!(matches!(gap.kind(), crate::EventKind::EventsMayBeMissing(gap) if gap.lost_answers == 3), "{gap:?}");
        assert_eq!(names(&mut follow), ["B"]);
    }

    #[test]
    fn a_refusal_loses_nothing() {
        let (mut follow, now) = (Follow::new(), Instant::now());
        assert_eq!(follow.failed(now, &refused("100-007"), LIMITS, 0.0), None);
        follow.answered(now, vec![], PAUSE, 0.0);
        assert_eq!(follow.take(), None);
    }

    #[test]
    fn a_gap_is_said_before_the_end() {
        let (mut follow, now) = (Follow::new(), Instant::now());
        follow.failed(now, &lost(), LIMITS, 0.0);
        assert!(matches!(follow.failed(now, &refused("100-006"), LIMITS, 0.0), Some(StreamEnd::SessionLost(_))));
        follow.end();
        assert_eq!(names(&mut follow), [Gap::EVENT_TYPE]);
    }

    #[test]
    fn a_server_that_answers_every_other_poll_is_asked_less_and_less() {
        let (mut follow, start) = (Follow::new(), Instant::now());
        let mut now = start;
        let mut polls = 0;
        while now < start + Duration::from_secs(120) {
            polls += 2;
            follow.answered(now, vec![event("A")], PAUSE, 1.0);
            follow.failed(now, &lost(), LIMITS, 1.0);
            now = follow.next();
        }
        assert!(polls < 30, "{polls} polls in two minutes");
    }

    #[test]
    fn a_server_is_given_the_time_that_it_asks_for_up_to_the_longest_wait() {
        for (asked, wait) in [
            (None, FIRST_WAIT),
            (Some(Duration::ZERO), FIRST_WAIT),
            (Some(Duration::from_secs(7)), Duration::from_secs(7)),
            (Some(Duration::MAX), LONGEST_WAIT),
        ] {
            let (mut follow, now) = (Follow::new(), Instant::now());
            follow.failed(now, &unavailable(asked), LIMITS, 1.0);
            assert_eq!(follow.next() - now, wait, "{asked:?}");
        }
    }

    #[test]
    fn after_calm_the_waits_begin_small_again() {
        let (mut follow, mut now) = (Follow::new(), Instant::now());
        let fail = |follow: &mut Follow, now| {
            follow.failed(now, &lost(), LIMITS, 1.0);
            follow.next() - now
        };
        let waits = [fail(&mut follow, now), fail(&mut follow, now), fail(&mut follow, now)];
        assert_eq!(waits, [FIRST_WAIT, FIRST_WAIT * 2, FIRST_WAIT * 4]);
        for _ in 0..CALM_ANSWERS {
            follow.answered(now, vec![], PAUSE, 1.0);
        }
        assert_eq!(fail(&mut follow, now), FIRST_WAIT);
        assert_eq!(fail(&mut follow, now), FIRST_WAIT * 2);
        now += CALM_TIME + LONGEST_WAIT;
        assert_eq!(fail(&mut follow, now), FIRST_WAIT);
    }

    #[test]
    fn what_cannot_be_read_is_an_event_and_is_followed_by_a_wait() {
        let (mut follow, now) = (Follow::new(), Instant::now());
        follow.answered(now, vec![event("")], PAUSE, 1.0);
        assert_eq!(follow.next(), now + FIRST_WAIT);
        assert_eq!(names(&mut follow).len(), 1);
    }
}
