//! What an agent has received, and what must hold of it.

use ccgateway::Event;
use ccgateway::event::Gap;

/// The numbered events that an agent has received in one session: the identifier of the first is `Event_0`.
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
    /// No event comes twice or out of order, and none is missing without a mark in its place. Other events do not count.
    pub(crate) fn take(&mut self, event: &Event) {
        if matches!(event.event_type(), "" | Gap::EVENT_TYPE) {
            self.marked = true;
            self.marks += 1;
        }
        let Some(number) = event.event_type().strip_prefix("Event_") else { return };
        let number: u64 = number.parse().unwrap();
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
