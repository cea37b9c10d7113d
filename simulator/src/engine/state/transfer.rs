//! Transfers in mode success.

use crate::engine::model::call::call_id::CallId;
use crate::ids::{AgentId, QueueId};

/// A transfer in mode success that nobody has answered yet; the talk goes on meanwhile.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transfer {
    pub(crate) by: AgentId,
    pub(crate) call: CallId,
    /// The queue that gets the call.
    pub(crate) queue: Option<QueueId>,
    /// Until when an agent of the queue is looked for; `None` once somebody is rung.
    pub(crate) waits_until: Option<u64>,
    /// Who had transferred the call before.
    pub(crate) transferred_before: Option<AgentId>,
}
