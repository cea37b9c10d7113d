//! Answers to polls.

use crate::engine::answer::Answer;
use crate::engine::event::Event;

/// What a poll finds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PollOutcome {
    /// The oldest waiting event, now taken out of the queue.
    Event {
        /// The event.
        event: Event,
        /// A Guid that the agent has to use from now on.
        set_guid: Option<String>,
    },
    /// No event waits.
    Empty {
        /// A Guid that the agent has to use from now on.
        set_guid: Option<String>,
    },
    /// The agent may not poll.
    Refused(Answer),
}

/// What a poll for all agents finds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BatchOutcome {
    /// All waiting events, now taken out of the queues; none: none waits.
    Events {
        /// The events, oldest first.
        events: Vec<Event>,
        /// A Guid that the polling agent has to use from now on.
        set_guid: Option<String>,
    },
    /// The caller may not poll for all agents.
    Refused {
        /// Return code.
        retcode: &'static str,
        /// A text for people.
        message: &'static str,
    },
}
