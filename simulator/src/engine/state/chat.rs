//! Text chats.

use crate::engine::event::chat::ChatInfo;
use crate::engine::model::call::call_id::CallId;
use crate::ids::AgentId;

/// A text chat.
#[derive(Debug, Clone)]
pub(crate) struct Chat {
    pub(crate) id: CallId,
    pub(crate) caller: String,
    pub(crate) called: String,
    pub(crate) data: String,
    /// Agents that are in it.
    pub(crate) members: Vec<AgentId>,
    /// The agent that it is offered to, and until when.
    pub(crate) ringing: Option<(AgentId, u64)>,
    /// The agent that wants to know what becomes of its transfer.
    pub(crate) handed_by: Option<AgentId>,
}

impl Chat {
    pub(crate) fn info(&self) -> ChatInfo {
        ChatInfo { chat: self.id, caller: self.caller.clone(), called: self.called.clone(), data: self.data.clone() }
    }

    pub(crate) fn involves(&self, agent: AgentId) -> bool {
        self.members.contains(&agent) || self.ringing.is_some_and(|(rung, _)| rung == agent)
    }
}
