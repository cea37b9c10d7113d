//! Queries about skill queues and the system.

/// A question about queues.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueueQuery {
    /// Queues of one's own VDN (`querySkillQueueOnAgentVDN`).
    OfOwnVdn,
    /// Queues of a VDN (`querySkillQueueOnVDN`).
    OfVdn {
        /// VDN id.
        vdn: u32,
    },
    /// Queues of an agent (`querySkillQueueOnAgent`).
    OfAgent {
        /// The agent.
        target: u32,
    },
    /// IVR flows (`queryIVRInfoOnVdn`).
    Ivrs,
    /// Access codes (`queryInNoOnVDN`).
    AccessCodes,
    /// Statistics of queues; `None`: of all (`queryStatInfoOfAcd`, `querySkillStatWithVdn`).
    Statistics {
        /// Queue ids.
        skills: Option<Vec<u32>>,
    },
    /// Statistics of one queue (`querySkillsStatisticInfo`).
    StatisticsOf {
        /// Queue id.
        skill: u32,
    },
    /// Callers in a queue (`queryQueueLengthBySkillId`).
    Length {
        /// Queue id.
        skill: u32,
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
