//! Queries about skill queues and the system.

use crate::ids::{AgentId, QueueId, VdnId};

/// A question about queues.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueueQuery {
    /// Queues of one's own VDN (`querySkillQueueOnAgentVDN`).
    OfOwnVdn,
    /// Queues of a VDN (`querySkillQueueOnVDN`).
    OfVdn {
        /// VDN id.
        vdn: VdnId,
    },
    /// Queues that an agent is signed in to (`querySkillQueueOnAgent`).
    OfAgent {
        /// The agent.
        target: AgentId,
    },
    /// IVR flows (`queryIVRInfoOnVdn`).
    Ivrs,
    /// Access codes (`queryInNoOnVDN`).
    AccessCodes,
    /// Statistics of queues; `None`: of all (`queryStatInfoOfAcd`, `querySkillStatWithVdn`).
    Statistics {
        /// Queue ids.
        skills: Option<Vec<QueueId>>,
    },
    /// Statistics of one queue (`querySkillsStatisticInfo`).
    StatisticsOf {
        /// Queue id.
        skill: QueueId,
    },
    /// Callers in a queue (`queryQueueLengthBySkillId`).
    Length {
        /// Queue id.
        skill: QueueId,
    },
    /// Callers in all queues configured for the agent (`queryQueueLengthOnAgent`).
    LengthOnAgent,
    /// Callers in all queues that the agent is signed in to (`queryQueueLengthOnAgentSkills`).
    LengthOnAgentSkills,
    /// The time (`queryServerTime`).
    ServerTime,
    /// The version of the system (`querySysVersion`).
    SystemVersion,
}
