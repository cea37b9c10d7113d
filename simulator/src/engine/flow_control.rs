//! How often the gateway lets itself be asked.

use std::collections::{BTreeMap, VecDeque};

use super::agentgroup::AgentQuery;
use super::calldata::CallCommand;
use super::codes::{FLOW_CONTROL, Refusal};
use super::command::Command;
use super::queues::QueueQuery;
use super::timers::millis;
use crate::config::centre::FlowControl;

/// An operation that is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Limited {
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
pub(super) struct RecentQueries {
    of_agents: BTreeMap<(Limited, u32), VecDeque<u64>>,
    in_all: BTreeMap<Limited, VecDeque<u64>>,
}

impl RecentQueries {
    /// Lets a command through, or refuses it because there were too many.
    // Choice: every operation is counted by itself, over the time up to now, and what is refused does not count.
    pub(super) fn admit(&mut self, limits: FlowControl, agent: u32, command: &Command, now: u64) -> Result<(), Refusal> {
        let Some(operation) = limited(command) else { return Ok(()) };
        let window = millis(limits.window);
        let of_agent = self.of_agents.entry((operation, agent)).or_default();
        let in_all = self.in_all.entry(operation).or_default();
        for (asked, most) in [(&mut *of_agent, limits.per_agent), (&mut *in_all, limits.in_all)] {
            while asked.front().is_some_and(|&at| at.saturating_add(window) <= now) {
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

/// The operations whose pages tell a limit.
fn limited(command: &Command) -> Option<Limited> {
    Some(match command {
        Command::Agents(AgentQuery::Listed { .. }) => Limited::AgentsByList,
        Command::Calls(CallCommand::AssignUserInQueue { .. }) => Limited::AssignUserInQueue,
        Command::Queues(query) => match query {
            QueueQuery::OfOwnVdn => Limited::QueuesOfOwnVdn,
            QueueQuery::Ivrs => Limited::Ivrs,
            QueueQuery::Statistics { skills: Some(_) } => Limited::QueueStatistics,
            QueueQuery::Length { .. } => Limited::QueueLength,
            QueueQuery::LengthOnAgent => Limited::QueueLengthOnAgent,
            QueueQuery::LengthOnAgentSkills => Limited::QueueLengthOnAgentSkills,
            _ => return None,
        },
        _ => return None,
    })
}
