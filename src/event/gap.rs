//! Where events may be missing.

use serde::{Deserialize, Serialize};

/// Events may be missing here, between the event before and the event after: compare what you know with
/// [`Session::resync`](crate::Session::resync).
///
/// It comes from this library, not from the gateway. The gateway forgets an event once it has answered a poll with it, so what
/// an answer held that was lost on the way can't be asked for again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Gap {
    /// How many answers to polls were lost or could not be read. Each may have held an event, or none. Where events are pushed: how many
    /// heartbeats failed, during which the gateway may not have reached the program either.
    pub lost_answers: u64,
    /// How many events a full buffer has left out: that of [`BackgroundEvents`](super::BackgroundEvents), or of an agent in a
    /// [`Batch`](super::Batch).
    pub dropped_events: u64,
    /// Why the last one was lost.
    pub reason: String,
}

impl Gap {
    /// The identifier of an event that marks a gap.
    pub const EVENT_TYPE: &'static str = "EventsMayBeMissing";

    /// A gap of one lost answer.
    pub(crate) fn lost_answer(reason: String) -> Self {
        Self { lost_answers: 1, dropped_events: 0, reason }
    }

    /// A gap of events that did not fit into a buffer of a size.
    pub(crate) fn full_buffer(capacity: usize, dropped_events: u64) -> Self {
        Self { lost_answers: 0, dropped_events, reason: format!("the buffer of {capacity} events was full") }
    }

    /// A gap of which nothing but its cause is known.
    pub(crate) fn interrupted(reason: impl Into<String>) -> Self {
        Self { lost_answers: 0, dropped_events: 0, reason: reason.into() }
    }

    /// One gap for two that follow each other.
    pub(crate) fn join(&mut self, later: Self) {
        self.lost_answers += later.lost_answers;
        self.dropped_events += later.dropped_events;
        self.reason = later.reason;
    }
}
