//! What an agent has received, and what must hold of it.

#![allow(dead_code, reason = "each test uses a part of it")]

use ccgateway::Event;
use ccgateway::event::Gap;

/// The numbered events that an agent has received: their identifiers are `Event_0` and so on.
#[derive(Debug, Default)]
pub(crate) struct Received {
    /// The number that comes next; `None`: any may.
    next: Option<u64>,
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
        let number = number.parse().unwrap();
        self.expect(number);
        self.next = Some(number + 1);
        self.events += 1;
    }

    /// All events before this one have come or are missing at a mark.
    pub(crate) fn expect(&mut self, number: u64) {
        let next = self.next.unwrap_or(number);
        assert!(number >= next, "event {number} came when {next} was the next one");
        assert!(number == next || self.marked, "events {next} to {number} are missing without a mark");
        self.missing += number - next;
        (self.next, self.marked) = (Some(number), false);
    }

    /// An answer or a session was lost, and the program knows.
    pub(crate) fn lost(&mut self) {
        self.marked = true;
    }

    /// A session begins: the events of the one before are gone.
    pub(crate) fn begin(&mut self) {
        (self.next, self.marked) = (None, false);
    }
}
