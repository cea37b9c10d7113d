//! Contents of the events about calls.

use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::inspection::InspectionKind;
use crate::ids::{AgentId, QueueId, TaskId, VdnId};

/// A call as the talking and ringing events describe it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallInfo {
    /// The call.
    pub call: CallId,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// Call feature.
    pub feature: Feature,
    /// The agent that transferred the call, if one did.
    pub transferred_from: Option<AgentId>,
    /// A video call.
    pub video: bool,
}

/// A customer's call as it is reported to the agent that it has reached.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Incoming {
    /// The call.
    pub call: CallId,
    /// Id of the queue it came through; 0: none.
    pub queue: QueueId,
    /// Name of that queue.
    pub queue_name: String,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// The agent that sent it back to the queue last, if one did.
    pub sent_back_by: Option<AgentId>,
    /// How often agents sent it back.
    pub sent_back: u32,
    /// A video call.
    pub video: bool,
}

/// A recording as it is reported when it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The call.
    pub call: CallId,
    /// Recording task.
    pub task: TaskId,
    /// Calling number.
    pub caller: String,
    /// Called number.
    pub called: String,
    /// VDN of the agent.
    pub vdn: VdnId,
    /// Its file.
    pub file: String,
    /// Picture and sound.
    pub video: bool,
}

/// An inspection as it is reported to the inspected agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspected {
    /// The inspector.
    pub inspector: AgentId,
    /// What the inspector does.
    pub kind: InspectionKind,
}
