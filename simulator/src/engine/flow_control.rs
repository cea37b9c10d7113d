//! Flow control: operations that are refused when they are called too often.

use crate::engine::answer::refusal::Refusal;
use crate::engine::command::Command;
use crate::engine::command::agent_query::AgentQuery;
use crate::engine::command::call_data::CallDataCommand;
use crate::engine::command::queue_query::QueueQuery;
use crate::engine::state::State;
use crate::engine::state::recent_queries::Limited;
use crate::ids::AgentId;

impl State {
    /// Lets a command through unless the agent, or everybody, calls it too often.
    pub(crate) fn admit(&mut self, agent: AgentId, command: &Command) -> Result<(), Refusal> {
        match (self.config.flow_control, limited(command)) {
            (Some(limits), Some(operation)) => self.recent_queries.admit(limits, agent, operation, self.now),
            _ => Ok(()),
        }
    }
}

/// The operations whose pages state a limit.
fn limited(command: &Command) -> Option<Limited> {
    Some(match command {
        Command::Agents(AgentQuery::Listed { .. }) => Limited::AgentsByList,
        Command::CallData(CallDataCommand::AssignUserInQueue { .. }) => Limited::AssignUserInQueue,
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
