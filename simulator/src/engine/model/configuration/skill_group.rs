//! Skill groups.

use crate::ids::QueueId;

/// A skill group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkillGroup {
    /// Name.
    pub name: String,
    /// Its skill queues.
    pub members: Vec<SkillGroupMember>,
}

/// A skill queue in a skill group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkillGroupMember {
    /// Queue id.
    pub queue: QueueId,
    /// Weight of the queue.
    pub queue_weight: u32,
    /// Weight of the agents.
    pub agent_weight: u32,
}
