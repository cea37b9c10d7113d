//! Calls of campaigns.

use crate::ids::{AgentId, QueueId};

/// For whom a campaign calls a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCall {
    /// For an idle agent, which is occupied before the number is rung.
    PreOccupying {
        /// The agent.
        agent: AgentId,
    },
    /// For whoever in a queue is idle when the number has answered.
    Predicted {
        /// The queue.
        queue: QueueId,
    },
}
