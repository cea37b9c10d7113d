//! What the contact centre remembers.

pub(crate) mod account;
pub(crate) mod agent;
pub(crate) mod call;
pub(crate) mod chat;
pub(crate) mod conference;
pub(crate) mod configuration;
pub(crate) mod due;
pub(crate) mod link;
pub(crate) mod media;
pub(crate) mod node_failure;
pub(crate) mod playback;
pub(crate) mod presence;
pub(crate) mod recent_queries;
pub(crate) mod recording_files;
pub(crate) mod session;
pub(crate) mod statistics;
pub(crate) mod sync_state;
pub(crate) mod tracked;
pub(crate) mod transfer;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::centre::CentreConfig;
use crate::config::queue::SkillQueue;
use crate::engine::answer::notice::Notice;
use crate::engine::event::Event;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::inspection::Inspection;
use crate::engine::state::agent::Agent;
use crate::engine::state::call::{Call, Ending};
use crate::engine::state::configuration::Configuration;
use crate::engine::state::link::Link;
use crate::engine::state::media::Media;
use crate::engine::state::node_failure::Failure;
use crate::engine::state::recent_queries::RecentQueries;
use crate::engine::state::statistics::QueueCounters;
use crate::engine::state::tracked::{Flagged, Tracked};
use crate::engine::state::transfer::Transfer;
use crate::ids::{AgentId, NodeId, QueueId};
use crate::recent::Recent;

/// The contact centre as it is at one moment.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) config: CentreConfig,
    pub(crate) rng: fastrand::Rng,
    pub(crate) now: u64,
    pub(crate) agents: Tracked<AgentId, Agent>,
    pub(crate) calls: Tracked<CallId, Call>,
    pub(crate) links: Flagged<Vec<Link>>,
    pub(crate) media: Media,
    /// Inspections by inspector.
    pub(crate) inspections: Flagged<BTreeMap<AgentId, Inspection>>,
    /// Calls that wait for an agent, by the order in which they first came.
    pub(crate) waiting: BTreeMap<u32, CallId>,
    /// Transfers in mode success that nobody has answered yet.
    pub(crate) transfers: Vec<Transfer>,
    pub(crate) last_session: u64,
    pub(crate) last_call: u32,
    pub(crate) last_recording: u32,
    pub(crate) last_preview: u32,
    /// Inspectors that have named agents to watch.
    pub(crate) monitors: BTreeSet<AgentId>,
    /// What became of the calls of each queue.
    pub(crate) queue_counters: BTreeMap<QueueId, QueueCounters>,
    /// The agent that is ending a call by a command of its own.
    pub(crate) releasing: Option<AgentId>,
    /// Who is ending calls now.
    pub(crate) ending: Option<Ending>,
    pub(crate) recent_queries: RecentQueries,
    /// Nodes that are down.
    pub(crate) failures: Flagged<BTreeMap<NodeId, Failure>>,
    pub(crate) configuration: Configuration,
    /// The last events of all agents.
    pub(crate) event_log: Recent<Event>,
    /// What clients have been seen to do wrong, and nobody has taken yet.
    pub(crate) notices: Vec<Notice>,
    /// Agents whose held polls should be woken.
    pub(crate) wake_set: BTreeSet<AgentId>,
    /// Nothing happens without a command before this time.
    pub(crate) quiet_until: u64,
}

impl State {
    pub(crate) fn new(config: CentreConfig, seed: u64, now: u64) -> Self {
        let agents = config.agents.iter().map(|agent| (agent.id, Agent::new(agent.clone(), now))).collect();
        let event_log = Recent::new(config.events_kept, config.bytes_kept);
        Self {
            configuration: Configuration::new(&config),
            config,
            rng: fastrand::Rng::with_seed(seed),
            now,
            agents,
            calls: Tracked::default(),
            links: Flagged::default(),
            media: Media::default(),
            inspections: Flagged::default(),
            waiting: BTreeMap::new(),
            last_session: 0,
            last_call: 0,
            transfers: Vec::new(),
            last_recording: 0,
            last_preview: 0,
            monitors: BTreeSet::new(),
            notices: Vec::new(),
            ending: None,
            queue_counters: BTreeMap::new(),
            releasing: None,
            recent_queries: RecentQueries::default(),
            failures: Flagged::default(),
            event_log,
            wake_set: BTreeSet::new(),
            quiet_until: u64::MAX,
        }
    }

    /// The agent. Only ids that came from the agents' own map get here.
    pub(crate) fn agent_ref(&self, id: AgentId) -> &Agent {
        &self.agents[&id]
    }

    pub(crate) fn agent_mut(&mut self, id: AgentId) -> &mut Agent {
        self.agents.get_mut(&id).expect("the id comes from the map of agents, which never shrinks")
    }

    pub(crate) fn queue(&self, id: QueueId) -> Option<&SkillQueue> {
        self.config.queues.iter().find(|queue| queue.id == id)
    }
}
