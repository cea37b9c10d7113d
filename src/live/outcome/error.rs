//! Why a command was not confirmed.

use std::sync::Arc;
use std::time::Duration;

use super::cause::Cause;
use super::tracker::{Outcome, Seen};
use crate::error::Error;
use crate::event::envelope::Event;
use crate::operation::entry::Operation;

/// Why a command was not confirmed. Each kind asks for something else to be done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfirmError {
    /// The gateway refused the request; nothing happened. The error has the return code.
    #[error(transparent)]
    Refused(Error),
    /// The request was not sent, or it got no answer and may be sent again without harm.
    #[error(transparent)]
    NoAnswer(Error),
    /// The request may have been carried out, and nothing says so: [`Error::OutcomeUnknown`]. Look at the state of the agent before
    /// it is sent again.
    #[error(transparent)]
    OutcomeUnknown(Error),
    /// The gateway took the request, and an event says that it failed.
    #[error("{operation} failed: {}{}", event.event_type(), in_words(cause))]
    #[non_exhaustive]
    Failed {
        /// What was requested.
        operation: &'static Operation,
        /// The event that says so.
        event: Arc<Event>,
        /// Why, if that event or one before it says so.
        cause: Option<Cause>,
        /// The events that belong to the request and came before, in order.
        progress: Vec<Arc<Event>>,
    },
    /// The gateway took the request, and no event came in time that says what came of it. That may still come.
    #[error("{operation} was taken, and no outcome came within {within:?}{}", missing(seen))]
    #[non_exhaustive]
    NoOutcome {
        /// What was requested.
        operation: &'static Operation,
        /// How long was waited.
        within: Duration,
        /// What came so far, and whether events may be missing.
        seen: Seen,
    },
    /// The session ended while the command was under way; its outcome is not known unless the request was not even sent.
    #[error("the session was gone before the outcome of {operation} came")]
    #[non_exhaustive]
    SessionGone {
        /// What was requested.
        operation: &'static Operation,
        /// The event that ended the session, if one did.
        event: Option<Arc<Event>>,
        /// The error that says that the session is gone, if there is one.
        source: Option<Error>,
    },
    /// With the values that the request has, no event is documented to follow it. Nothing was sent; await the request itself.
    #[error("no event is documented to confirm {operation} with these values; await the request itself")]
    #[non_exhaustive]
    NothingToWaitFor {
        /// What was to be requested.
        operation: &'static Operation,
    },
}

fn in_words(cause: &Option<Cause>) -> String {
    cause.as_ref().map_or_else(String::new, |cause| format!(" ({cause})"))
}

fn missing(seen: &Seen) -> &'static str {
    if seen.events_may_be_missing { "; events may be missing" } else { "" }
}

impl ConfirmError {
    /// What the error of a request means for the command.
    pub fn of_request(operation: &'static Operation, error: Error) -> Self {
        match error {
            Error::OutcomeUnknown { .. } => Self::OutcomeUnknown(error),
            error if error.is_session_lost() => Self::SessionGone { operation, event: None, source: Some(error) },
            error if error.retcode().is_some() => Self::Refused(error),
            error => Self::NoAnswer(error),
        }
    }

    /// An event says that the command failed; that event, or the latest before it that gives one, has the cause.
    pub fn failed(operation: &'static Operation, outcome: Outcome) -> Self {
        let Outcome { event, progress, .. } = outcome;
        let cause = Cause::of(&event).or_else(|| progress.iter().rev().find_map(|event| Cause::of(event)));
        Self::Failed { operation, event, cause, progress }
    }

    /// No outcome came in time.
    pub fn no_outcome(operation: &'static Operation, within: Duration, seen: Seen) -> Self {
        Self::NoOutcome { operation, within, seen }
    }

    /// The session ended while the command was under way.
    pub fn session_gone(operation: &'static Operation, event: Option<Arc<Event>>) -> Self {
        Self::SessionGone { operation, event, source: None }
    }

    /// The error of the request, if the command did not get further than that.
    pub fn request_error(&self) -> Option<&Error> {
        match self {
            Self::Refused(error) | Self::NoAnswer(error) | Self::OutcomeUnknown(error) => Some(error),
            Self::SessionGone { source, .. } => source.as_ref(),
            Self::Failed { .. } | Self::NoOutcome { .. } | Self::NothingToWaitFor { .. } => None,
        }
    }

    /// Why the command failed, if an event says so.
    pub fn cause(&self) -> Option<&Cause> {
        match self {
            Self::Failed { cause, .. } => cause.as_ref(),
            _ => None,
        }
    }
}
