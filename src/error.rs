//! What can go wrong.

use std::error::Error as StdError;
use std::time::Duration;

use crate::ids::{AgentId, InvalidAgentId};
use crate::operation::Operation;
use crate::retcode::{Action, Retcode};
pub use crate::transport::error::TransportError;

/// Everything that can go wrong. No variant shows a Guid, cookie, password or token.
///
/// Texts of the gateway, and of whatever answers in its place, are cleaned: the secrets of the session are removed by value,
/// whatever looks like a Guid and the values of fields named like a secret too; control characters are replaced; a text has at
/// most 512 characters, the beginning of an answer at most 120.
///
/// `Display` is one sentence about the error itself; its cause, if there is one, is its
/// [`source`](std::error::Error::source).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The gateway refused the request. The return code says why and what to do about it.
    #[error("{operation} was refused: {retcode}{}{}", in_words(message), pace(operation, retcode))]
    #[non_exhaustive]
    Gateway {
        /// What was requested.
        operation: &'static Operation,
        /// The gateway's return code.
        retcode: Retcode,
        /// The gateway's text, often empty.
        message: String,
    },
    /// The gateway no longer knows the session: sign in again.
    #[error("the session of agent {agent} is gone ({operation}: {retcode}{}); sign in again", in_words(message))]
    #[non_exhaustive]
    SessionLost {
        /// Whose session: an agent's, or an administrator's.
        agent: AgentId,
        /// What was requested.
        operation: &'static Operation,
        /// The gateway's return code.
        retcode: Retcode,
        /// The gateway's text, often empty.
        message: String,
    },
    /// This program signed the agent out; the request was not sent.
    #[error("agent {agent} has been signed out; {operation} was not sent")]
    #[non_exhaustive]
    SignedOut {
        /// Whose session.
        agent: AgentId,
        /// What was requested.
        operation: &'static Operation,
    },
    /// No answer came, and nothing is left open by that: the request was never sent, or it only reads, takes events away, or sets a
    /// state, which the same request sets again.
    #[error("{operation} got no answer")]
    #[non_exhaustive]
    Transport {
        /// What was requested.
        operation: &'static Operation,
        /// What happened on the way.
        source: TransportError,
    },
    /// The gateway may have carried out a request that must not be repeated ([`Call`](crate::operation::Effect::Call), [`Change`](crate::operation::Effect::Change)), and has not said
    /// so in a way that can be read. Do not send the request again; look at the events, or at
    /// [`Session::resync`](crate::Session::resync), to find out what happened. After a sign-in, sign in by force.
    ///
    /// Only a refusal with a return code, or an HTTP status from 300 to 499, proves that nothing happened. No answer, half an
    /// answer, a page of a proxy (502, 504), an answer without a return code, and a success without the result that it should
    /// have all prove nothing.
    #[error("the outcome of {operation} is unknown; find out what happened before you send it again")]
    #[non_exhaustive]
    OutcomeUnknown {
        /// What was requested.
        operation: &'static Operation,
        /// What came in place of an answer: [`Error::Transport`], [`Error::Http`] or [`Error::Undecodable`].
        source: Box<Error>,
    },
    /// Something on the way answered in place of the gateway, with an HTTP status other than 200.
    #[error("{operation} was answered with HTTP {status}{}{}", in_words(snippet), hint(*status))]
    #[non_exhaustive]
    Http {
        /// What was requested.
        operation: &'static Operation,
        /// The HTTP status.
        status: u16,
        /// The beginning of the body.
        snippet: String,
        /// How long the sender asks to wait (`Retry-After`). Repeated reads and event streams keep to it within limits.
        retry_after: Option<Duration>,
    },
    /// The gateway refused a Guid that it had replaced while the request was under way. Nothing happened, and the session goes on: the same
    /// request, sent again, carries the new Guid. The library does so itself for reads and polls.
    #[error("{operation} was refused because agent {agent} got a new Guid meanwhile; nothing happened, so ask again")]
    #[non_exhaustive]
    OutdatedGuid {
        /// Whose session.
        agent: AgentId,
        /// What was requested.
        operation: &'static Operation,
    },
    /// The answer is not what the contract says.
    #[error("the answer to {operation} cannot be read at {path}: {reason}{}", beginning(snippet))]
    #[non_exhaustive]
    Undecodable {
        /// What was requested.
        operation: &'static Operation,
        /// Where in the JSON, such as `result.agentStateInfo.state`; a dot for the whole.
        path: String,
        /// What is wrong there.
        reason: String,
        /// The beginning of the answer, cleaned as all texts of the other side are.
        snippet: String,
    },
    /// A value breaks a rule of the contract, or a setting a rule of this library. Nothing was sent.
    #[error("{field} is not valid: {rule}")]
    #[non_exhaustive]
    InvalidInput {
        /// The field by its name on the wire, or the setting.
        field: &'static str,
        /// The rule that it breaks.
        rule: String,
    },
    /// A value is not the ID of an agent.
    #[error(transparent)]
    InvalidAgentId(#[from] InvalidAgentId),
    /// The operation cannot be called in this way. Nothing was sent.
    #[error("{operation} cannot be called here: {rule}")]
    #[non_exhaustive]
    WrongOperation {
        /// What was requested.
        operation: &'static Operation,
        /// Which operations can.
        rule: &'static str,
    },
    /// The gateway has not given the session a Guid, so the session cannot be exported.
    #[error("the gateway has given agent {agent} no Guid; sign in before exporting the session")]
    #[non_exhaustive]
    NoGuid {
        /// Whose session.
        agent: AgentId,
    },
    /// An exported session belongs to another gateway, which must not see its Guid. Nothing was sent.
    #[error("the session of agent {agent} belongs to {base_url}; resume it at that gateway")]
    #[non_exhaustive]
    WrongGateway {
        /// Whose session.
        agent: AgentId,
        /// The base URL of the gateway that it belongs to.
        base_url: String,
    },
    /// Another stream already follows the agent's events; two would take events from each other.
    #[error("the events of agent {agent} are followed by another stream; drop that one first")]
    #[non_exhaustive]
    AlreadyFollowed {
        /// Whose events.
        agent: AgentId,
    },
    /// More polls failed in a row than [`GatewayBuilder::max_reconnects`](crate::GatewayBuilder::max_reconnects) allows.
    #[error("{attempts} polls for the events of agent {agent} failed in a row")]
    #[non_exhaustive]
    GaveUp {
        /// Whose events.
        agent: AgentId,
        /// How many polls failed.
        attempts: u32,
        /// Why the last one did.
        source: Box<Error>,
    },
    /// An environment variable is missing or empty.
    #[error("the environment variable {name} is not set")]
    #[non_exhaustive]
    MissingVariable {
        /// The variable.
        name: &'static str,
    },
    /// A certificate, key or proxy of the settings cannot be used.
    #[error("the HTTP client cannot be set up: {problem}")]
    #[non_exhaustive]
    Setup {
        /// Which setting, and what is wrong with it.
        problem: String,
        /// Why, where something else found the problem.
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
}

fn in_words(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(": {text}") }
}

/// How often an operation may be asked that was probably refused for that.
fn pace(operation: &Operation, retcode: &Retcode) -> String {
    match operation.rate_limit.filter(|_| *retcode == Retcode::OPERATION_FAILED) {
        Some(limit) => format!("; the gateway allows it {} times per agent in {} s", limit.per_agent, limit.period.as_secs()),
        None => String::new(),
    }
}

/// What to look at first after an HTTP status.
fn hint(status: u16) -> &'static str {
    if status == 404 { "; is the base URL right?" } else { "" }
}

fn beginning(snippet: &str) -> String {
    if snippet.is_empty() { String::new() } else { format!(" (it begins {snippet:?})") }
}

impl Error {
    pub(crate) fn invalid_input(field: &'static str, rule: impl Into<String>) -> Self {
        Self::InvalidInput { field, rule: rule.into() }
    }

    /// A setting that cannot be used, with the error that says why.
    pub(crate) fn setup(problem: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Setup { problem: problem.into(), source: Some(source.into()) }
    }

    /// The return code, if the gateway gave one.
    pub fn retcode(&self) -> Option<&Retcode> {
        match self {
            Self::Gateway { retcode, .. } | Self::SessionLost { retcode, .. } => Some(retcode),
            Self::GaveUp { source, .. } => source.retcode(),
            _ => None,
        }
    }

    /// Whether the agent has to sign in again before anything else can work: 100-006, a failed switch-over (105-005 to
    /// 105-007), an expired session of the configuration interface (107-000), or a session that this program has signed out. Not 000-003, which also comes when only a right is missing;
    /// an event stream takes it for a lost session once it is repeated.
    pub fn is_session_lost(&self) -> bool {
        matches!(self, Self::SessionLost { .. } | Self::SignedOut { .. })
    }

    /// How long to wait where the gateway probably refused the request because it came too often; `None` for any other error.
    ///
    /// No page says how a gateway refuses such requests, so this is 100-007, the code of a failed operation, for an operation
    /// with a [`rate_limit`](Operation::rate_limit). The limit can be set at the gateway, so the wait is that of the default.
    pub fn flow_control(&self) -> Option<Duration> {
        match self {
            Self::Gateway { operation, retcode, .. } if *retcode == Retcode::OPERATION_FAILED => {
                operation.rate_limit.map(|limit| limit.period)
            }
            Self::GaveUp { source, .. } => source.flow_control(),
            _ => None,
        }
    }

    /// Whether the same request may be sent again without harm and may then succeed. So it depends on what is known, and on what
    /// a repetition does ([`Effect`](crate::operation::Effect)):
    ///
    /// | what is known | retryable |
    /// | --- | --- |
    /// | refused, and the return code says to wait, or [flow control](Self::flow_control) | every operation |
    /// | refused with 000-007: the same request is still being carried out | what [is idempotent](crate::operation::Effect::is_idempotent) |
    /// | refused with 100-021: a sign-in is under way, not to be repeated | nothing |
    /// | never sent: no connection | every operation, unless the certificate is not trusted |
    /// | no answer, or a page with HTTP status 502, 503 or 504 | what is idempotent |
    /// | anything else | nothing |
    ///
    /// A lost poll is not retryable: the next one is another request, and an event may be missing between the two.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport { operation, source } => {
                !source.is_certificate() && !source.is_too_large() && (source.is_unsent() || operation.effect.is_idempotent())
            }
            Self::OutdatedGuid { .. } => true,
            Self::Http { operation, status, .. } => matches!(status, 502..=504) && operation.effect.is_idempotent(),
            Self::Gateway { operation, retcode, .. } => match retcode {
                code if *code == Retcode::SIGN_IN_IN_PROGRESS => false,
                code if *code == Retcode::PREVIOUS_CALL_UNFINISHED => operation.effect.is_idempotent(),
                code => code.action() == Action::Wait || self.flow_control().is_some(),
            },
            _ => false,
        }
    }

    /// How long a server that cannot answer now asks to wait.
    pub(crate) fn asked_wait(&self) -> Option<Duration> {
        match self {
            Self::Http { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    /// Whether the gateway may have answered, and the answer was lost.
    pub(crate) fn may_have_lost_an_answer(&self) -> bool {
        match self {
            Self::Transport { source, .. } => !source.is_connect(),
            Self::OutcomeUnknown { .. } | Self::Http { .. } | Self::Undecodable { .. } => true,
            _ => false,
        }
    }

    /// The error with all its causes, in one line.
    pub(crate) fn in_full(&self) -> String {
        let mut texts = vec![self.to_string()];
        let mut cause = self.source();
        while let Some(error) = cause {
            let text = error.to_string();
            // Some errors repeat their cause.
            if texts.last().is_none_or(|last| !last.ends_with(&text)) {
                texts.push(text);
            }
            cause = error.source();
        }
        texts.join(": ")
    }

    /// What was requested of the gateway, if anything was.
    pub fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Gateway { operation, .. }
            | Self::SessionLost { operation, .. }
            | Self::SignedOut { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Http { operation, .. }
            | Self::Undecodable { operation, .. }
            | Self::OutdatedGuid { operation, .. }
            | Self::OutcomeUnknown { operation, .. }
            | Self::WrongOperation { operation, .. } => Some(operation),
            Self::GaveUp { source, .. } => source.operation(),
            _ => None,
        }
    }
}
