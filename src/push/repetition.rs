//! Events that come twice: the gateway sends a request again whose answer was lost.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::event::Event;

/// How many events of an agent are remembered.
const REMEMBERED: usize = 1024;

/// What has been taken of one agent's events. No source says how a repeated request is recognised; it has the same events.
pub(super) struct Repetition {
    hasher: RandomState,
    /// The events of the last request that was taken.
    last: Vec<u64>,
    /// Whether each of them says when it was made.
    last_is_timed: bool,
    last_at: Option<Instant>,
    /// The last events that say when they were made.
    known: VecDeque<u64>,
    newest: Option<Timestamp>,
    /// How long a request whose events do not say so can be repeated.
    window: Duration,
}

impl Repetition {
    pub(super) fn new(window: Duration) -> Self {
        let (hasher, known) = (RandomState::new(), VecDeque::new());
        Self { hasher, last: Vec::new(), last_is_timed: false, last_at: None, known, newest: None, window }
    }

    /// A short form of each event, the same for the same event.
    pub(super) fn marks(&self, events: &[Event]) -> Vec<u64> {
        let mark = |event: &Event| {
            let time = event.generated_at().map(Timestamp::as_millisecond);
            self.hasher.hash_one((event.raw_agent(), time, event.event_type(), event.raw_content()))
        };
        events.iter().map(mark).collect()
    }

    /// Which of the events of a request are new. A request that begins with all events of the one before repeats them, and an
    /// event that is older than the newest one is repeated if it is remembered.
    pub(super) fn are_new(&self, events: &[Event], marks: &[u64], now: Instant) -> Vec<bool> {
        let in_time = self.last_is_timed || self.last_at.is_some_and(|last| now - last <= self.window);
        let repeated = if in_time && marks.starts_with(&self.last) { self.last.len() } else { 0 };
        let is_known =
            |event: &Event, mark| event.generated_at() < self.newest && event.generated_at().is_some() && self.known.contains(mark);
        events.iter().zip(marks).enumerate().map(|(place, (event, mark))| place >= repeated && !is_known(event, mark)).collect()
    }

    /// The events of a request have been taken.
    pub(super) fn taken(&mut self, events: &[Event], marks: Vec<u64>, are_new: &[bool], now: Instant) {
        if !are_new.contains(&true) {
            return;
        }
        for ((event, mark), _) in events.iter().zip(&marks).zip(are_new).filter(|(_, new)| **new) {
            let Some(time) = event.generated_at() else { continue };
            self.newest = self.newest.max(Some(time));
            if self.known.len() == REMEMBERED {
                self.known.pop_front();
            }
            self.known.push_back(*mark);
        }
        self.last_is_timed = events.iter().all(|event| event.generated_at().is_some());
        (self.last, self.last_at) = (marks, Some(now));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(10);

    /// An event, with the time when it was made where that is not 0.
    fn event(name: &str, time: u32) -> Event {
        let time = if time == 0 { String::new() } else { format!(r#","eventGenTime":{time}"#) };
        serde_json::from_str(&format!(r#"{{"eventType":"{name}"{time},"workNo":"1001"}}"#)).unwrap()
    }

    /// The names of those that are new; they are taken.
    fn take(repetition: &mut Repetition, events: &[(&str, u32)], now: Instant) -> String {
        let events: Vec<_> = events.iter().map(|(name, time)| event(name, *time)).collect();
        let marks = repetition.marks(&events);
        let are_new = repetition.are_new(&events, &marks, now);
        let names = events.iter().zip(&are_new).filter(|(_, new)| **new).map(|(event, _)| event.event_type()).collect();
        repetition.taken(&events, marks, &are_new, now);
        names
    }

    #[test]
    fn a_request_that_comes_again_has_nothing_new_whatever_has_been_added_to_it() {
        let (mut repetition, now) = (Repetition::new(WINDOW), Instant::now());
        assert_eq!(take(&mut repetition, &[("A", 1), ("B", 2)], now), "AB");
        assert_eq!(take(&mut repetition, &[("A", 1), ("B", 2)], now), "");
        assert_eq!(take(&mut repetition, &[("A", 1), ("B", 2), ("C", 2)], now), "C");
        assert_eq!(take(&mut repetition, &[("A", 1), ("B", 2), ("C", 2)], now + WINDOW * 9), "");
    }

    #[test]
    fn an_older_event_comes_once_and_the_same_event_at_the_same_moment_may_come_twice() {
        let (mut repetition, now) = (Repetition::new(WINDOW), Instant::now());
        for (events, new) in [
            (vec![("Ready", 5)], "Ready"),
            (vec![("Busy", 5)], "Busy"),
            (vec![("Ready", 5)], "Ready"),
            (vec![("Busy", 6), ("Busy", 6)], "BusyBusy"),
            (vec![("Ready", 5)], ""),
            (vec![("Late", 4)], "Late"),
        ] {
            assert_eq!(take(&mut repetition, &events, now), new, "{events:?}");
        }
    }

    #[test]
    fn without_the_time_only_the_last_request_counts_and_only_for_a_while() {
        let (mut repetition, now) = (Repetition::new(WINDOW), Instant::now());
        assert_eq!(take(&mut repetition, &[("Ready", 0)], now), "Ready");
        assert_eq!(take(&mut repetition, &[("Ready", 0)], now + WINDOW), "");
        assert_eq!(take(&mut repetition, &[("Ready", 0)], now + WINDOW * 2), "Ready");
        assert_eq!(take(&mut repetition, &[("Busy", 0)], now + WINDOW * 2), "Busy");
        assert_eq!(take(&mut repetition, &[("Ready", 0)], now + WINDOW * 2), "Ready");
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let (mut repetition, now) = (Repetition::new(WINDOW), Instant::now());
        for time in 1..=5000 {
            assert_eq!(take(&mut repetition, &[("A", time)], now), "A");
        }
        assert_eq!(repetition.known.len(), REMEMBERED);
        assert_eq!(repetition.last.len(), 1);
    }
}
