//! Faults on demand: what goes wrong, for which requests and how often.

use std::time::Duration;

use serde_json::Value;

use crate::config::ranges::LONGEST;
use crate::engine::{ControlError, Switchover, WAITING_MAX};
use crate::ids::{AgentId, NodeId};
use crate::odd_event::OddEvent;

/// Codes that mean that an agent is being moved to another server.
const SWITCH_OVER: [&str; 8] = ["000-004", "105-001", "105-002", "105-003", "105-004", "105-005", "105-006", "105-007"];
/// The most events of one burst.
const BURST_MAX: u32 = 10_000;
/// The longest body.
const BODY_MAX: u64 = 4 << 30;
/// The longest name or header in a fault, in bytes.
const TEXT_MAX: usize = 256;

/// A fault to inject with [`Simulator::inject`](crate::Simulator::inject).
///
/// It applies to every request that matches its filters, until it has applied often enough, its time is over, or it is removed. If several
/// faults match one request, all delays apply, and the oldest of the others. The faults of the Guid ([`FaultKind::LoseGuid`],
/// [`FaultKind::DuplicateGuid`]) are counted separately, and apply only to answers with a new Guid; those of the event
/// ([`FaultKind::OddEvent`]) likewise to answers with an event.
///
/// ```
/// use ccgateway_simulator::{Config, Fault, FaultKind, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let gateway = Simulator::start(Config::contact_centre([1001])).await?;
/// // The next call of agent 1001 is placed, but the answer never arrives.
/// let id = gateway.inject(Fault::new(FaultKind::DropAfter).agent(1001).operation("callout").times(1))?;
/// assert_eq!(gateway.faults()[0].id, id);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// What goes wrong.
    pub kind: FaultKind,
    /// Only requests of this agent; `None`: of all.
    pub agent: Option<AgentId>,
    /// Only this operation, by the name that the gateway writes into its logs (`innerHelp`); `None`: all.
    pub operation: Option<String>,
    /// How often it applies; `None`: to every request.
    pub times: Option<u32>,
    /// How long it applies, on the simulator's clock; `None`: until it has applied often enough or is removed.
    pub lasting: Option<Duration>,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The request waits for this long, in real time, before it is processed.
    Delay(Duration),
    /// The connection is closed without an answer; the command has no effect.
    DropBefore,
    /// The command takes effect, then the connection is closed without an answer. The event in the answer to a poll is lost.
    DropAfter,
    /// The connection is reset (TCP RST, where the system sends one) without an answer; the command has no effect.
    Reset,
    /// A proxy in front of the gateway answers with this HTTP status (500 to 599) and an HTML page; the command has no effect.
    HttpError(u16),
    /// The command takes effect; only the first half of the JSON is sent, in a complete HTTP message.
    TruncatedJson,
    /// The command takes effect; the answer declares this content type.
    ContentType(String),
    /// The command takes effect; the answer is encoded in GBK, and its content type says so.
    Gbk,
    /// The command takes effect; the answer is encoded in GBK, but its content type still says UTF-8.
    WrongCharset,
    /// The command takes effect; the answer begins with the byte-order mark of UTF-8.
    ByteOrderMark,
    /// The command takes effect; the answer has no body. The event in the answer to a poll is lost.
    EmptyBody,
    /// The command takes effect; the answer is sent a byte at a time, with this pause, in real time, before each.
    SlowBody(Duration),
    /// The command takes effect; spaces fill the answer up to this many bytes, 1 to 4294967296. A shorter one remains JSON.
    LargeBody(u64),
    /// The command takes effect immediately; its answer is sent after this time, in real time.
    LateAnswer(Duration),
    /// The command has no effect; it is refused with `000-001` and a message that repeats the header, the query and the body of the
    /// request, with all secrets in them.
    EchoSecrets,
    /// The event in the answer to a poll has a form that no page describes.
    OddEvent(OddEvent),
    /// The answer is sent without its `Set-GUID`.
    LoseGuid,
    /// The answer is sent with two `Set-GUID`: the Guid of the request, if it had one, and then the new one.
    DuplicateGuid,
    /// The agent is being moved to another server: its requests are refused with this code, `000-004` or `105-001` to `105-007`. The
    /// command has no effect, and the session is unchanged.
    SwitchOver(String),
    /// The request is refused as if it had been sent too often; the command has no effect.
    FlowControl,
    /// A node of the cluster fails, and its agents are switched over. Takes effect when it is injected.
    NodeFails {
        /// Which node, from 0.
        node: NodeId,
        /// How long the switchover takes.
        takes: Duration,
        /// What happens to the agents then.
        outcome: Switchover,
    },
    /// Events of one type are put into the agent's queue all at once. Takes effect when it is injected.
    EventBurst {
        /// The agent.
        agent: AgentId,
        /// How many, 10000 at most, and 16 MiB in all.
        count: u32,
        /// Event type.
        event_type: String,
        /// Content, JSON, sent unchanged.
        content: String,
    },
    /// The simulator's clock jumps ahead. Takes effect when it is injected.
    ClockJump(Duration),
}

/// A fault that is in force.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ActiveFault {
    /// The id by which it can be removed.
    pub id: u64,
    /// What was injected.
    pub fault: Fault,
    /// How often it has applied.
    pub hits: u32,
}

/// Why a fault cannot be injected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FaultError {
    /// A value of the fault is out of range or missing.
    #[error("{0}")]
    Invalid(String),
    /// The fault takes effect immediately, and is not possible now.
    #[error(transparent)]
    Control(#[from] ControlError),
}

impl Fault {
    /// A fault that applies to every request until it is removed.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, agent: None, operation: None, times: None, lasting: None }
    }

    /// See [`Fault::agent`](#structfield.agent).
    #[must_use]
    pub fn agent(mut self, agent: impl Into<AgentId>) -> Self {
        self.agent = Some(agent.into());
        self
    }

    /// See [`Fault::operation`](#structfield.operation).
    #[must_use]
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    /// See [`Fault::times`](#structfield.times).
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// See [`Fault::lasting`](#structfield.lasting).
    #[must_use]
    pub fn lasting(mut self, time: Duration) -> Self {
        self.lasting = Some(time);
        self
    }

    /// Whether the fault's filters match a request.
    pub(crate) fn matches(&self, agent: Option<AgentId>, operation: &str) -> bool {
        self.agent.is_none_or(|wanted| Some(wanted) == agent) && self.operation.as_deref().is_none_or(|wanted| wanted == operation)
    }

    pub(crate) fn check(&self) -> Result<(), FaultError> {
        let invalid = |text: &str| Err(FaultError::Invalid(text.to_owned()));
        if self.times == Some(0) {
            return invalid("a fault hits at least once");
        }
        if self.operation.as_ref().is_some_and(|name| name.len() > TEXT_MAX) {
            return invalid("the name of an operation is too long");
        }
        if self.lasting.into_iter().chain(self.kind.time()).any(|time| time > LONGEST) {
            return invalid("a time is a year at most");
        }
        match &self.kind {
            FaultKind::HttpError(status) if !(500..=599).contains(status) => invalid("the HTTP status goes from 500 to 599"),
            FaultKind::SwitchOver(retcode) if !SWITCH_OVER.contains(&retcode.as_str()) => {
                invalid("the code of a switch-over is 000-004, or 105-001 to 105-007")
            }
            FaultKind::ContentType(value) if value.len() > TEXT_MAX || axum::http::HeaderValue::from_str(value).is_err() => {
                invalid("the content type cannot be a header")
            }
            FaultKind::LargeBody(bytes) if !(1..=BODY_MAX).contains(bytes) => invalid("a large body has 1 to 4294967296 bytes"),
            FaultKind::EventBurst { count, .. } if !(1..=BURST_MAX).contains(count) => invalid("a burst has 1 to 10000 events"),
            FaultKind::EventBurst { event_type, .. } if event_type.len() > TEXT_MAX => invalid("the event type is too long"),
            FaultKind::EventBurst { count, content, .. } if content.len().saturating_mul(*count as usize) > WAITING_MAX => {
                invalid("a burst has 16 MiB at most")
            }
            FaultKind::EventBurst { content, .. } => match serde_json::from_str::<Value>(content) {
                Ok(_) => Ok(()),
                Err(error) => Err(ControlError::NotJson(error.to_string()).into()),
            },
            _ => Ok(()),
        }
    }
}

/// What a fault changes, and so which requests it can apply to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Any request or its answer.
    Request,
    /// The Guid of an answer that has one.
    Guid,
    /// The event in an answer that has one.
    Event,
}

impl FaultKind {
    /// The name in the request log and the control interface: `dropAfter`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Delay(_) => "delay",
            Self::DropBefore => "dropBefore",
            Self::DropAfter => "dropAfter",
            Self::Reset => "reset",
            Self::HttpError(_) => "httpError",
            Self::TruncatedJson => "truncatedJson",
            Self::ContentType(_) => "contentType",
            Self::Gbk => "gbk",
            Self::WrongCharset => "wrongCharset",
            Self::ByteOrderMark => "byteOrderMark",
            Self::EmptyBody => "emptyBody",
            Self::SlowBody(_) => "slowBody",
            Self::LargeBody(_) => "largeBody",
            Self::LateAnswer(_) => "lateAnswer",
            Self::EchoSecrets => "echoSecrets",
            Self::OddEvent(_) => "oddEvent",
            Self::LoseGuid => "loseGuid",
            Self::DuplicateGuid => "duplicateGuid",
            Self::SwitchOver(_) => "switchOver",
            Self::FlowControl => "flowControl",
            Self::NodeFails { .. } => "nodeFails",
            Self::EventBurst { .. } => "eventBurst",
            Self::ClockJump(_) => "clockJump",
        }
    }

    /// What it changes.
    pub(crate) fn subject(&self) -> Subject {
        match self {
            Self::LoseGuid | Self::DuplicateGuid => Subject::Guid,
            Self::OddEvent(_) => Subject::Event,
            _ => Subject::Request,
        }
    }

    /// The time that belongs to it.
    pub(crate) fn time(&self) -> Option<Duration> {
        match self {
            Self::Delay(time) | Self::SlowBody(time) | Self::LateAnswer(time) | Self::ClockJump(time) => Some(*time),
            Self::NodeFails { takes, .. } => Some(*takes),
            _ => None,
        }
    }
}
