//! How often agents may ask, where the gateway limits that.

use std::collections::{BTreeMap, VecDeque};

use ccgateway_simulator::AgentId;
use ccgateway_simulator::engine::{AgentQuery, Answer, CallDataCommand, Command, QueueQuery};

const MOST: usize = 5;
const PERIOD: u64 = 2000;
const TOO_OFTEN: &str = "asked too often";

/// What was asked lately.
#[derive(Debug)]
pub(crate) struct Limits {
    are_on: bool,
    /// When each agent asked for each operation, and whether that was answered.
    asked: BTreeMap<(&'static str, AgentId), VecDeque<(u64, bool)>>,
}

impl Limits {
    pub(crate) fn new(are_on: bool) -> Self {
        Self { are_on, asked: BTreeMap::new() }
    }

    /// An agent was answered.
    pub(crate) fn check(&mut self, agent: AgentId, command: &Command, answer: &Answer, now: u64) {
        let is_refused = answer.message == TOO_OFTEN;
        let Some(operation) = limited(command).filter(|_| self.are_on) else {
            assert!(!is_refused, "{command:?} is not limited");
            return;
        };
        let asked = self.asked.entry((operation, agent)).or_default();
        asked.retain(|(at, _)| at + PERIOD > now);
        let answered = asked.iter().filter(|(_, answered)| *answered).count();
        assert!(!answer.is_ok() || answered < MOST, "{agent} asks too often: {command:?} after {asked:?}");
        assert!(!is_refused || asked.len() >= MOST, "{agent} may ask: {command:?} after {asked:?}");
        asked.push_back((now, answer.is_ok()));
    }
}

pub(crate) fn is_asked_too_often(answer: &Answer) -> bool {
    answer.message == TOO_OFTEN
}

fn limited(command: &Command) -> Option<&'static str> {
    Some(match command {
        Command::Agents(AgentQuery::Listed { .. }) => "queryAgentInfoBySkillId",
        Command::CallData(CallDataCommand::AssignUserInQueue { .. }) => "assignUserInQueue",
        Command::Queues(QueueQuery::OfOwnVdn) => "querySkillQueueOnAgentVDN",
        Command::Queues(QueueQuery::Ivrs) => "queryIVRInfoOnVdn",
        Command::Queues(QueueQuery::Statistics { skills: Some(_) }) => "queryStatInfoOfAcd",
        Command::Queues(QueueQuery::Length { .. }) => "queryQueueLengthBySkillId",
        Command::Queues(QueueQuery::LengthOnAgent) => "queryQueueLengthOnAgent",
        Command::Queues(QueueQuery::LengthOnAgentSkills) => "queryQueueLengthOnAgentSkills",
        _ => return None,
    })
}
