//! What can go wrong.

use crate::ids::AgentId;
use crate::operation::Operation;
use crate::retcode::{Action, Retcode};

/// Everything that can go wrong. No variant shows a Guid, cookie, password or token.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The gateway refused the request. The return code says why and what to do about it.
    #[error("{operation} was refused: {retcode}{}", in_words(message))]
    Gateway {
        /// What was asked.
        operation: &'static Operation,
        /// What the gateway said.
        retcode: Retcode,
        /// Its text, often empty.
        message: String,
    },
    /// The gateway does not know the session any more: sign in again.
    #[error("the session of agent {agent} is gone ({operation}: {retcode}{}); sign in again", in_words(message))]
    SessionLost {
        /// Whose session.
        agent: AgentId,
        /// What was asked.
        operation: &'static Operation,
        /// What the gateway said.
        retcode: Retcode,
        /// Its text, often empty.
        message: String,
    },
    /// The session was signed out by this program; the request was not sent.
    #[error("agent {agent} has been signed out; {operation} was not sent")]
    SignedOut {
        /// Whose session.
        agent: AgentId,
        /// What was asked.
        operation: &'static Operation,
    },
    /// No answer came. The request had no effect on a call, or was never sent.
    #[error("{operation} got no answer")]
    Transport {
        /// What was asked.
        operation: &'static Operation,
        /// What happened on the way.
        source: reqwest::Error,
    },
    /// Something on the way answered in place of the gateway, with an HTTP status other than 200.
    #[error("{operation} was answered with HTTP {status}{}", in_words(snippet))]
    Http {
        /// What was asked.
        operation: &'static Operation,
        /// The HTTP status.
        status: u16,
        /// The beginning of the body.
        snippet: String,
    },
    /// The answer is not what the contract says.
    #[error("the answer to {operation} cannot be read at {path}: {reason} (it begins {snippet:?})")]
    Undecodable {
        /// What was asked.
        operation: &'static Operation,
        /// Where in the JSON, such as `result.agentStateInfo.state`; a dot for the whole.
        path: String,
        /// What is wrong there.
        reason: String,
        /// The beginning of the answer, with everything that looks like a Guid masked.
        snippet: String,
    },
    /// A value is not one that the contract allows. Nothing was sent.
    #[error("{field} is not valid: {rule}")]
    InvalidInput {
        /// The field, as it is called on the wire.
        field: &'static str,
        /// The rule that it breaks.
        rule: String,
    },
    /// The answer to a request about a call was lost: the call may have been placed or changed. Do not send it again;
    /// look at the events, or at [`Session::resync`](crate::Session::resync), to learn what happened.
    #[error("the answer to {operation} was lost, so its outcome is unknown; look at the events before asking again")]
    OutcomeUnknown {
        /// What was asked.
        operation: &'static Operation,
        /// What happened on the way.
        source: reqwest::Error,
    },
    /// The HTTP client could not be made from its settings.
    #[error("the HTTP client cannot be made: {reason}")]
    Setup {
        /// Which setting, and why.
        reason: String,
    },
}

fn in_words(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(": {text}") }
}

impl Error {
    pub(crate) fn invalid_input(field: &'static str, rule: impl Into<String>) -> Self {
        Self::InvalidInput { field, rule: rule.into() }
    }

    /// An answer that says success and lacks what it should give.
    pub(crate) fn lacking(operation: &'static Operation, path: &str, reason: &str) -> Self {
        Self::Undecodable { operation, path: path.to_owned(), reason: reason.to_owned(), snippet: String::new() }
    }

    /// The return code, if the gateway gave one.
    pub fn retcode(&self) -> Option<&Retcode> {
        match self {
            Self::Gateway { retcode, .. } | Self::SessionLost { retcode, .. } => Some(retcode),
            _ => None,
        }
    }

    /// Whether the agent has to sign in again before anything else can work: 100-006, a failed switch-over (105-005 to
    /// 105-007), or a session that this program has signed out. Not 000-003, which also comes when only a right is missing;
    /// an event stream believes it when it is repeated.
    pub fn is_session_lost(&self) -> bool {
        matches!(self, Self::SessionLost { .. } | Self::SignedOut { .. })
    }

    /// Whether the same request may be sent again without harm and may then succeed. Never true for a request about a
    /// call whose answer was lost.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport { .. } => true,
            Self::Http { operation, status, .. } => matches!(status, 502..=504) && operation.effect != crate::operation::Effect::Call,
            Self::Gateway { retcode, .. } => retcode.action() == Action::Wait,
            _ => false,
        }
    }

    /// What was asked of the gateway, if anything was.
    pub fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Gateway { operation, .. }
            | Self::SessionLost { operation, .. }
            | Self::SignedOut { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Http { operation, .. }
            | Self::Undecodable { operation, .. }
            | Self::OutcomeUnknown { operation, .. } => Some(operation),
            Self::InvalidInput { .. } | Self::Setup { .. } => None,
        }
    }
}
