//! The nodes of the cluster: which ones are down, and where their agents go.

use std::collections::BTreeMap;

use ccgateway_simulator::engine::Engine;
use ccgateway_simulator::{AgentId, AgentSnapshot, AgentState, NodeId, Switchover};

use crate::checks::invariants::Picture;

/// What a node's name begins with.
const NAME: &str = "AgentGateway";

/// What is known of the nodes.
#[derive(Debug)]
pub(crate) struct Cluster {
    nodes: u32,
    outages: BTreeMap<NodeId, Outage>,
    /// Agents that were lost with their node, and the code that asks them to sign in again.
    lost: BTreeMap<AgentId, &'static str>,
}

/// A node is down.
#[derive(Debug, Clone, Copy)]
struct Outage {
    began: u64,
    until: u64,
    outcome: Switchover,
}

impl Cluster {
    pub(crate) fn new(nodes: u32) -> Self {
        Self { nodes, outages: BTreeMap::new(), lost: BTreeMap::new() }
    }

    /// A node fails.
    pub(crate) fn fails(&mut self, node: NodeId, takes: u64, outcome: Switchover, now: u64) {
        let before = self.outages.insert(node, Outage { began: now, until: now + takes, outcome });
        assert!(node < NodeId(self.nodes) && before.is_none(), "node {node} fails, and is not up");
    }

    /// When the next nodes are back.
    pub(crate) fn next_back(&self) -> Option<u64> {
        self.outages.values().map(|outage| outage.until).min()
    }

    /// Nodes are back; `before` is what agents did just before that.
    pub(crate) fn are_back(&mut self, at: u64, before: &[AgentSnapshot], engine: &Engine) {
        let back: Vec<(NodeId, Switchover)> =
            self.outages.iter().filter(|(_, outage)| outage.until == at).map(|(&node, outage)| (node, outage.outcome)).collect();
        self.outages.retain(|_, outage| outage.until != at);
        for agent in before {
            let Some(&(node, outcome)) = back.iter().find(|(node, _)| node_of(agent) == Some(*node)) else { continue };
            let code = match outcome {
                Switchover::Recovered => {
                    self.has_moved(agent, node, engine);
                    continue;
                }
                Switchover::TimedOut => "105-005",
                Switchover::WrongGuid => "105-006",
                _ => "105-007",
            };
            assert_eq!(engine.agent(agent.id).unwrap().state, AgentState::SignedOut, "{} was lost with its node", agent.id);
            self.lost.insert(agent.id, code);
        }
    }

    fn has_moved(&self, agent: &AgentSnapshot, node: NodeId, engine: &Engine) {
        let moved = engine.agent(agent.id).unwrap();
        assert!(moved.state != AgentState::SignedOut && !self.is_down(&moved), "{agent:?} became {moved:?}");
        let nodes = engine.nodes_of(agent.id);
        let came_from = nodes.iter().rev().nth(1);
        assert_eq!((came_from, nodes.last()), (Some(&format!("{NAME}{node}")), moved.node.as_ref()), "the way of {}", agent.id);
    }

    /// By which code everything is refused that the agent asks for, apart from a sign-in.
    pub(crate) fn refusal(&self, agent: &AgentSnapshot, now: u64) -> Option<&'static str> {
        let outage = node_of(agent).and_then(|node| self.outages.get(&node));
        let is_late = |outage: &Outage| now >= outage.began + (outage.until - outage.began) / 2;
        outage.map(|outage| if is_late(outage) { "105-002" } else { "000-004" }).or_else(|| self.lost.get(&agent.id).copied())
    }

    /// An agent has signed in; `before` is what there was then. It came to the first of the nodes with the fewest agents.
    pub(crate) fn signed_in(&mut self, agent: &AgentSnapshot, before: &Picture) {
        assert!(!self.is_down(agent), "{agent:?} signed in to a node that is down");
        let agents_on = |node: &NodeId| before.agents.iter().filter(|agent| node_of(agent) == Some(*node)).count();
        let up = (0..self.nodes).map(NodeId).filter(|node| !self.outages.contains_key(node));
        assert_eq!(node_of(agent), up.min_by_key(agents_on), "{agent:?} after {:?}", before.agents);
        self.lost.remove(&agent.id);
    }

    /// No node was there to sign in to.
    pub(crate) fn had_no_node(&self) {
        assert_eq!(self.outages.len(), self.nodes as usize, "a node is up: {self:?}");
    }

    pub(crate) fn is_down(&self, agent: &AgentSnapshot) -> bool {
        node_of(agent).is_some_and(|node| self.outages.contains_key(&node))
    }

    /// Checks what is known against the state.
    pub(crate) fn check(&self, picture: &Picture) {
        for agent in &picture.agents {
            let is_signed_in = agent.state != AgentState::SignedOut;
            assert_eq!(node_of(agent).is_some_and(|node| node.0 < self.nodes), is_signed_in, "{agent:?} is on a strange node");
            assert!(!is_signed_in || !self.lost.contains_key(&agent.id), "{agent:?} is lost, and signed in");
        }
    }
}

/// The node that an agent is on, counted from 0.
fn node_of(agent: &AgentSnapshot) -> Option<NodeId> {
    let name = agent.node.as_ref()?;
    Some(name.strip_prefix(NAME).and_then(|number| number.parse().ok()).expect("nodes are numbered"))
}
