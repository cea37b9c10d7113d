//! When limited operations were last let through.

use std::collections::{BTreeMap, VecDeque};

use crate::config::centre::FlowControl;
use crate::engine::answer::refusal::{FLOW_CONTROL, Refusal};
use crate::engine::model::time::millis;
use crate::ids::AgentId;

/// An operation that is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Limited {
    AgentsByList,
    QueuesOfOwnVdn,
    Ivrs,
    QueueStatistics,
    QueueLength,
    QueueLengthOnAgent,
    QueueLengthOnAgentSkills,
    AssignUserInQueue,
}

/// When the limited operations were let through lately, oldest first.
#[derive(Debug, Default)]
pub(crate) struct RecentQueries {
    of_agents: BTreeMap<(Limited, AgentId), VecDeque<u64>>,
    in_all: BTreeMap<Limited, VecDeque<u64>>,
}

impl RecentQueries {
    /// Lets an operation through, or refuses it because there were too many.
    // Choice: each operation is counted separately, over the period that ends now; refused requests do not count.
    pub(crate) fn admit(&mut self, limits: FlowControl, agent: AgentId, operation: Limited, now: u64) -> Result<(), Refusal> {
        let period = millis(limits.period);
        let of_agent = self.of_agents.entry((operation, agent)).or_default();
        let in_all = self.in_all.entry(operation).or_default();
        for (asked, most) in [(&mut *of_agent, limits.per_agent), (&mut *in_all, limits.in_all)] {
            while asked.front().is_some_and(|&at| at.saturating_add(period) <= now) {
                asked.pop_front();
            }
            if asked.len() >= most as usize {
                return Err(FLOW_CONTROL);
            }
        }
        of_agent.push_back(now);
        in_all.push_back(now);
        Ok(())
    }
}
