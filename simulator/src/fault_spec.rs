//! Faults as they are written in requests of the control interface and in scenario files.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::config::ranges::LONGEST;
use crate::engine::Switchover;
use crate::fault::{Fault, FaultError, FaultKind};
use crate::ids::{AgentId, NodeId};
use crate::odd_event::OddEvent;

/// How long a large body is when nothing else is said; longer than what clients should take.
const LARGE: u64 = 32 << 20;

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
    /// Of a delay, a slow body, a late answer, a jump or a switchover.
    seconds: Option<f64>,
    status: Option<u16>,
    retcode: Option<String>,
    content_type: Option<String>,
    bytes: Option<u64>,
    form: Option<String>,
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
            "wrongCharset" => FaultKind::WrongCharset,
            "byteOrderMark" => FaultKind::ByteOrderMark,
            "emptyBody" => FaultKind::EmptyBody,
            "slowBody" => FaultKind::SlowBody(seconds(needed(spec.seconds, "seconds")?)?),
            "largeBody" => FaultKind::LargeBody(spec.bytes.unwrap_or(LARGE)),
            "lateAnswer" => FaultKind::LateAnswer(seconds(needed(spec.seconds, "seconds")?)?),
            "echoSecrets" => FaultKind::EchoSecrets,
            "oddEvent" => FaultKind::OddEvent(form(&needed(spec.form, "form")?)?),
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

/// The form of an odd event, by its name.
fn form(name: &str) -> Result<OddEvent, FaultError> {
    OddEvent::ALL.into_iter().find(|form| form.name() == name).ok_or_else(|| {
        let names: Vec<_> = OddEvent::ALL.iter().map(|form| form.name()).collect();
        FaultError::Invalid(format!("the form of an odd event is one of {}", names.join(", ")))
    })
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

/// A time in seconds, up to a year.
pub(crate) fn seconds(value: f64) -> Result<Duration, FaultError> {
    let time = Duration::try_from_secs_f64(value).ok().filter(|time| *time <= LONGEST);
    time.ok_or_else(|| FaultError::Invalid(format!("{value} is no number of seconds from 0 to a year")))
}
