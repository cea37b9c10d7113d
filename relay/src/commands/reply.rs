//! What the owner of an agent answers to a command.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What the owner of an agent answers to a command, as JSON with the member `outcome`.
///
/// What the gateway itself has said ([`Reply::Done`], [`Reply::Refused`]) has its members `retcode`, `message` and `result`, so that
/// whoever reads answers of the gateway reads these too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Reply {
    /// `done`: the gateway took the request.
    Done {
        /// The return code, 0.
        retcode: String,
        /// The epoch in which the agent is held.
        epoch: u64,
        /// What the operation gives.
        #[serde(default, skip_serializing_if = "Value::is_null")]
        result: Value,
        /// What came of it, if that was asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmation: Option<Box<Confirmation>>,
    },
    /// `refused`: the gateway refused it, and nothing happened.
    Refused {
        /// The return code, which says why.
        retcode: String,
        /// The gateway's text, often empty.
        message: String,
    },
    /// `outcomeUnknown`: the gateway may have carried it out. Do not send it again; the events show what happened.
    OutcomeUnknown {
        /// What came in place of an answer.
        reason: String,
    },
    /// `notHeld`: nobody holds the agent. Nothing was sent.
    NotHeld {
        /// In words.
        reason: String,
    },
    /// `notAllowed`: commands may not use the operation. Nothing was sent.
    NotAllowed {
        /// In words.
        reason: String,
    },
    /// `invalidInput`: a value is not valid, or the operation does not exist. Nothing was sent.
    InvalidInput {
        /// The field by its name on the wire, or another part of the command.
        field: String,
        /// The rule that it breaks.
        reason: String,
    },
    /// `noAnswer`: the gateway did not answer, and nothing is left open by that: the request was never sent, or it only reads, or sets a
    /// state which the same request sets again.
    NoAnswer {
        /// What happened on the way.
        reason: String,
    },
}

/// What events say about a command that the gateway took.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Confirmation {
    /// What is known.
    pub verdict: Verdict,
    /// The event that decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Value>,
    /// The events that belong to the command and came before, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub progress: Vec<Value>,
    /// Whether events may be missing since the command was sent, and the outcome with them.
    #[serde(default)]
    pub events_may_be_missing: bool,
}

/// What came of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Verdict {
    /// `succeeded`: the event says so.
    Succeeded,
    /// `failed`: the event says so.
    Failed,
    /// `sessionEnded`: the session ended before the outcome came.
    SessionEnded,
    /// `notInTime`: no event came that says so. It may still come.
    NotInTime,
    /// `nothingToWaitFor`: no event is documented to follow the operation with these values.
    NothingToWaitFor,
}

impl Reply {
    /// The outcomes, as the member `outcome` has them and in the order of [`Reply::index`].
    pub const OUTCOMES: [&'static str; 7] = ["done", "refused", "outcomeUnknown", "notHeld", "notAllowed", "invalidInput", "noAnswer"];

    /// The place of its outcome among [`Reply::OUTCOMES`].
    #[must_use]
    pub fn index(&self) -> usize {
        match self {
            Self::Done { .. } => 0,
            Self::Refused { .. } => 1,
            Self::OutcomeUnknown { .. } => 2,
            Self::NotHeld { .. } => 3,
            Self::NotAllowed { .. } => 4,
            Self::InvalidInput { .. } => 5,
            Self::NoAnswer { .. } => 6,
        }
    }

    pub(super) fn invalid(field: &str, reason: impl Into<String>) -> Self {
        Self::InvalidInput { field: field.to_owned(), reason: reason.into() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_answer_of_the_gateway_keeps_its_members() {
        let reply = Reply::Done { retcode: "0".to_owned(), epoch: 3, result: json!("1-2"), confirmation: None };
        let wire = json!({ "outcome": "done", "retcode": "0", "epoch": 3, "result": "1-2" });
        assert_eq!(serde_json::to_value(&reply).unwrap(), wire);
        assert_eq!(serde_json::from_value::<Reply>(wire).unwrap(), reply);
    }

    #[test]
    fn outcomes_are_listed_as_they_are_written() {
        let reason = String::new;
        let replies = [
            Reply::Done { retcode: reason(), epoch: 1, result: Value::Null, confirmation: None },
            Reply::Refused { retcode: reason(), message: reason() },
            Reply::OutcomeUnknown { reason: reason() },
            Reply::NotHeld { reason: reason() },
            Reply::NotAllowed { reason: reason() },
            Reply::invalid("", ""),
            Reply::NoAnswer { reason: reason() },
        ];
        for reply in replies {
            assert_eq!(serde_json::to_value(&reply).unwrap()["outcome"], Reply::OUTCOMES[reply.index()]);
        }
    }
}
