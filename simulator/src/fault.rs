//! Faults on demand: what goes wrong, for which requests and how often.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::engine::{ControlError, Switchover};
use crate::ids::{AgentId, NodeId};

/// Codes that mean that an agent is being moved to another server.
const SWITCH_OVER: [&str; 8] = ["000-004", "105-001", "105-002", "105-003", "105-004", "105-005", "105-006", "105-007"];
/// The most events of one burst.
const BURST_MAX: u32 = 10_000;

/// A fault to inject with [`Simulator::inject`](crate::Simulator::inject).
///
/// It applies to every request that matches its filters, until it has applied often enough, its time is over, or it is removed. If several
/// faults match one request, all delays apply, and the oldest of the others. The faults of the Guid ([`FaultKind::LoseGuid`],
/// [`FaultKind::DuplicateGuid`]) are counted separately, and apply only to answers with a new Guid.
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
        /// How many, 10000 at most.
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
        match &self.kind {
            FaultKind::HttpError(status) if !(500..=599).contains(status) => invalid("the HTTP status goes from 500 to 599"),
            FaultKind::SwitchOver(retcode) if !SWITCH_OVER.contains(&retcode.as_str()) => {
                invalid("the code of a switch-over is 000-004, or 105-001 to 105-007")
            }
            FaultKind::ContentType(value) if axum::http::HeaderValue::from_str(value).is_err() => {
                invalid("the content type cannot be a header")
            }
            FaultKind::EventBurst { count, .. } if !(1..=BURST_MAX).contains(count) => invalid("a burst has 1 to 10000 events"),
            FaultKind::EventBurst { content, .. } => match serde_json::from_str::<Value>(content) {
                Ok(_) => Ok(()),
                Err(error) => Err(ControlError::NotJson(error.to_string()).into()),
            },
            _ => Ok(()),
        }
    }
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
            Self::LoseGuid => "loseGuid",
            Self::DuplicateGuid => "duplicateGuid",
            Self::SwitchOver(_) => "switchOver",
            Self::FlowControl => "flowControl",
            Self::NodeFails { .. } => "nodeFails",
            Self::EventBurst { .. } => "eventBurst",
            Self::ClockJump(_) => "clockJump",
        }
    }

    /// Whether it changes the Guid of an answer, and so applies only to answers with one.
    pub(crate) fn is_of_guid(&self) -> bool {
        matches!(self, Self::LoseGuid | Self::DuplicateGuid)
    }
}

/// A fault as it is written in requests of the control interface and in scenario files.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct FaultSpec {
    kind: String,
    agent: Option<AgentId>,
    operation: Option<String>,
    times: Option<u32>,
    /// Seconds for which it lasts.
    lasting: Option<f64>,
    /// Of a delay, a jump or a switchover.
    seconds: Option<f64>,
    status: Option<u16>,
    retcode: Option<String>,
    content_type: Option<String>,
    node: Option<NodeId>,
    outcome: Option<String>,
    count: Option<u32>,
    event_type: Option<String>,
    content: Option<Value>,
}

impl TryFrom<FaultSpec> for Fault {
    type Error = FaultError;

    fn try_from(spec: FaultSpec) -> Result<Self, FaultError> {
        let kind = match spec.kind.as_str() {
            "delay" => FaultKind::Delay(seconds(needed(spec.seconds, "seconds")?)?),
            "dropBefore" => FaultKind::DropBefore,
            "dropAfter" => FaultKind::DropAfter,
            "reset" => FaultKind::Reset,
            "httpError" => FaultKind::HttpError(spec.status.unwrap_or(503)),
            "truncatedJson" => FaultKind::TruncatedJson,
            "contentType" => FaultKind::ContentType(spec.content_type.unwrap_or_else(|| "text/html".to_owned())),
            "gbk" => FaultKind::Gbk,
            "loseGuid" => FaultKind::LoseGuid,
            "duplicateGuid" => FaultKind::DuplicateGuid,
            "switchOver" => FaultKind::SwitchOver(spec.retcode.unwrap_or_else(|| "000-004".to_owned())),
            "flowControl" => FaultKind::FlowControl,
            "nodeFails" => FaultKind::NodeFails {
                node: spec.node.unwrap_or_default(),
                takes: seconds(needed(spec.seconds, "seconds")?)?,
                outcome: outcome(spec.outcome.as_deref().unwrap_or("recovered"))?,
            },
            "eventBurst" => FaultKind::EventBurst {
                agent: needed(spec.agent, "agent")?,
                count: needed(spec.count, "count")?,
                event_type: needed(spec.event_type, "eventType")?,
                content: spec.content.unwrap_or_default().to_string(),
            },
            "clockJump" => FaultKind::ClockJump(seconds(needed(spec.seconds, "seconds")?)?),
            unknown => return Err(FaultError::Invalid(format!("no fault is of the kind {unknown:?}"))),
        };
        let lasting = spec.lasting.map(seconds).transpose()?;
        let fault = Self { kind, agent: spec.agent, operation: spec.operation, times: spec.times, lasting };
        fault.check()?;
        Ok(fault)
    }
}

/// What happens to the agents of a failed node: a word, or the code that they get.
fn outcome(word: &str) -> Result<Switchover, FaultError> {
    match word {
        "recovered" => Ok(Switchover::Recovered),
        "105-005" => Ok(Switchover::TimedOut),
        "105-006" => Ok(Switchover::WrongGuid),
        "105-007" => Ok(Switchover::SwitchedOff),
        _ => Err(FaultError::Invalid("the outcome of a switchover is recovered, 105-005, 105-006 or 105-007".to_owned())),
    }
}

fn needed<T>(value: Option<T>, name: &str) -> Result<T, FaultError> {
    value.ok_or_else(|| FaultError::Invalid(format!("{name} is missing")))
}

/// A time in seconds. A year is more than any use needs, and keeps sums of times in range.
pub(crate) fn seconds(value: f64) -> Result<Duration, FaultError> {
    let time = Duration::try_from_secs_f64(value).ok().filter(|time| *time <= Duration::from_secs(366 * 24 * 3600));
    time.ok_or_else(|| FaultError::Invalid(format!("{value} is no number of seconds from 0 to a year")))
}
