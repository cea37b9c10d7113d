//! The nodes of the gateway's cluster: which one an agent is on, and what becomes of its agents when one fails.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::engine::answer::control::ControlError;
use crate::engine::answer::refusal::{AFTER_TIMEOUT, AFTER_WRONG_GUID, BEING_MOVED, BEING_RECOVERED, RECOVERY_OFF, Refusal};
use crate::engine::model::switchover::Switchover;
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::agent::Agent;
use crate::engine::state::node_failure::Failure;
use crate::ids::{AgentId, NodeId};

impl State {
    /// The node that an agent signs in to; `None` when all are down.
    // Choice: no source says how the load balancer distributes agents; here it takes the node with the fewest, or the first of several.
    pub(crate) fn least_busy_node(&self) -> Option<NodeId> {
        let mut agents_on: BTreeMap<NodeId, usize> =
            self.config.every_node().filter(|node| !self.failures.contains_key(node)).map(|node| (node, 0)).collect();
        for session in self.agents.values().filter_map(|agent| agent.session.as_ref()) {
            if let Some(count) = agents_on.get_mut(&session.node) {
                *count += 1;
            }
        }
        agents_on.into_iter().min_by_key(|&(node, count)| (count, node)).map(|(node, _)| node)
    }

    /// Names of the nodes that the agent's session has been on, the present one last.
    #[must_use]
    pub(crate) fn nodes_of(&self, agent: AgentId) -> Vec<String> {
        let session = self.agents.get(&agent).and_then(|known| known.session.as_ref());
        let nodes = session.into_iter().flat_map(|session| session.former_nodes.iter().copied().chain([session.node]));
        nodes.map(|node| self.config.name_of_node(node)).collect()
    }

    pub(crate) fn node_fails(&mut self, node: NodeId, takes: Duration, outcome: Switchover) -> Result<(), ControlError> {
        if self.config.every_node().all(|known| known != node) || self.failures.contains_key(&node) {
            return Err(ControlError::NoSuchNode(node));
        }
        self.failures.insert(node, Failure { began: self.now, until: self.now.saturating_add(millis(takes)), outcome });
        let on_node = |known: &Agent| known.session.as_ref().is_some_and(|session| session.node == node);
        self.wake_set.extend(self.agents.iter().filter(|(_, known)| on_node(known)).map(|(&id, _)| id));
        Ok(())
    }

    /// The refusal that the agent gets while its node is down.
    // Choice: the agent is being moved in the first half of the time and being recovered in the second. Its polls are refused too,
    // although the gateway may hold them.
    pub(crate) fn being_moved(&self, agent: AgentId) -> Option<Refusal> {
        let session = self.agents.get(&agent)?.session.as_ref()?;
        let Failure { began, until, .. } = self.failures.get(&session.node)?;
        Some(if self.now < began + (until - began) / 2 { BEING_MOVED } else { BEING_RECOVERED })
    }

    /// When the next node that is down comes back.
    pub(crate) fn next_recovery(&self) -> Option<(u64, NodeId)> {
        self.failures.iter().map(|(&node, failure)| (failure.until, node)).min()
    }

    /// The switchover of a node's agents is over, and the node can be signed in to again.
    // Choice: calls of lost agents are dropped. When no other node is up, the node gets its agents back.
    pub(crate) fn node_is_back(&mut self, node: NodeId) {
        let on_node = |known: &Agent| known.session.as_ref().is_some_and(|session| session.node == node);
        let agents: Vec<AgentId> = self.agents.iter().filter(|(_, known)| on_node(known)).map(|(&id, _)| id).collect();
        let outcome = self.failures[&node].outcome;
        for agent in agents {
            match outcome {
                Switchover::Recovered => self.moves_to(agent, self.least_busy_node().unwrap_or(node)),
                Switchover::TimedOut => self.is_lost(agent, AFTER_TIMEOUT),
                Switchover::WrongGuid => self.is_lost(agent, AFTER_WRONG_GUID),
                Switchover::SwitchedOff => self.is_lost(agent, RECOVERY_OFF),
            }
        }
        self.failures.remove(&node);
    }

    // Choice: the previous Guid stays valid until its own timeout, and the time of the move does not count as inactivity.
    fn moves_to(&mut self, agent: AgentId, node: NodeId) {
        let now = self.now;
        if let Some(session) = &mut self.agent_mut(agent).session {
            let left = std::mem::replace(&mut session.node, node);
            session.former_nodes.push(left);
            session.last_seen = now;
        }
        self.issue_guid(agent);
    }

    fn is_lost(&mut self, agent: AgentId, why: Refusal) {
        self.sign_out(agent, false);
        self.agent_mut(agent).lost = Some(why);
    }
}
