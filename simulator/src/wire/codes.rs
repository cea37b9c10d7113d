//! Codes in requests, parsed into the engine's values.

use crate::engine::AgentStatus;

/// A state of agents in the gateway's own coding.
pub(super) fn agent_status(code: u32) -> Option<AgentStatus> {
    Some(match code {
        2 => AgentStatus::SignedOut,
        3 => AgentStatus::Busy,
        4 => AgentStatus::Idle,
        5 => AgentStatus::WrapUp,
        7 => AgentStatus::InCall,
        8 => AgentStatus::Rest,
        _ => return None,
    })
}
