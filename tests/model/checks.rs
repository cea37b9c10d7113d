//! What must hold.

use ccgateway::Event;
use ccgateway::event::Gap;

/// What the program has received in one session, in order.
#[derive(Debug, Default)]
pub(crate) struct Received {
    last: Option<u64>,
    /// Whether there was a mark, or something that cannot be read, since the last event.
    marked: bool,
    pub(crate) events: u64,
    pub(crate) marks: u64,
    /// Events that are missing at a mark.
    pub(crate) missing: u64,
}

impl Received {
    /// No event comes twice or out of order, and none is missing without a mark in its place.
    pub(crate) fn take(&mut self, event: &Event) {
        let Some(number) = event.event_type().strip_prefix("Event_").map(|number| number.parse::<u64>().unwrap()) else {
            assert!(matches!(event.event_type(), "" | Gap::EVENT_TYPE), "{event:?}");
            self.marked = true;
            self.marks += 1;
            return;
        };
        let expected = self.last.map_or(number, |last| last + 1);
        assert!(number >= expected, "event {number} came after {:?}", self.last);
        assert!(number == expected || self.marked, "events {expected} to {number} are missing without a mark");
        self.missing += number - expected;
        (self.last, self.marked) = (Some(number), false);
        self.events += 1;
    }

    /// An answer to a poll by hand was lost, and the program knows.
    pub(crate) fn lost(&mut self) {
        self.marked = true;
    }

    /// A session begins: the events of the one before are gone.
    pub(crate) fn begin(&mut self) {
        (self.last, self.marked) = (None, false);
    }
}

/// Figures of the runs.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    pub(crate) requests: usize,
    pub(crate) events: u64,
    pub(crate) marks: u64,
    pub(crate) missing: u64,
    pub(crate) calls: u64,
    pub(crate) overtaken: u32,
    pub(crate) lost_answers: u32,
    pub(crate) renewals: u32,
    pub(crate) sessions: u32,
}

impl Totals {
    pub(crate) fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.events += other.events;
        self.marks += other.marks;
        self.missing += other.missing;
        self.calls += other.calls;
        self.overtaken += other.overtaken;
        self.lost_answers += other.lost_answers;
        self.renewals += other.renewals;
        self.sessions += other.sessions;
    }

    /// The runs have met what they are for.
    pub(crate) fn assert_met(&self) {
        let met = [self.events, self.marks, self.missing, self.calls, self.lost_answers.into(), self.renewals.into(), self.sessions.into()];
        assert!(met.iter().all(|count| *count > 10), "{self:?}");
    }
}
