//! What the engine reads: the contact centre, its agents and queues, its timers and the rules of its sessions.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use super::administrator::Administrator;
use super::agent::AgentConfig;
use super::queue::{Ivr, SkillQueue};
use super::release::Release;
use crate::hidden::Hidden;
use crate::ids::{AgentId, GroupId, NodeId, VdnId};

/// The contact centre of a [`Config`](crate::Config), without the settings of the server.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CentreConfig {
    /// The agents that can sign in.
    pub(crate) agents: Vec<AgentConfig>,
    /// The skill queues that agents sign in to and customers call.
    pub(crate) queues: Vec<SkillQueue>,
    /// The voice menus that calls can be transferred to.
    pub(crate) ivrs: Vec<Ivr>,
    /// Names of the agent groups, by id. A group without a name here has none.
    pub(crate) group_names: BTreeMap<GroupId, String>,
    /// Names of the causes of rests, by number, which agents can ask for. Default none.
    pub(crate) rest_reasons: BTreeMap<u8, String>,
    /// Whether the Guid stays the same during a session, is renewed, or is not asked for. Default: renewed.
    pub(crate) auth_mode: AuthMode,
    /// The release of the gateway. Default: the newest.
    pub(crate) release: Release,
    /// Age at which a dynamic Guid is renewed. Default 60 s.
    pub(crate) guid_interval: Duration,
    /// Age at which a dynamic Guid is void. Default 120 s; should be longer than `guid_interval`.
    pub(crate) guid_timeout: Duration,
    /// Who may sign in to the configuration interface. Default: 1 for the system, 101 for VDN 1, with any password.
    pub(crate) administrators: Vec<Administrator>,
    /// Docking passwords, with which VDNs sign in to the configuration interface. A VDN without one here has any password.
    pub(crate) vdn_passwords: BTreeMap<VdnId, Hidden>,
    /// A session of the configuration interface that is not used for longer than this is over (the gateway's setting
    /// `CONFIG_GUIDTIMEOUT`). Default 120 s.
    pub(crate) configuration_timeout: Duration,
    /// An agent that neither polls nor sends heartbeats for this long is signed out. Default 120 s.
    pub(crate) inactivity: Duration,
    /// How long a call rings, at an agent or outside, before it counts as unanswered. Default 20 s.
    pub(crate) answer_timeout: Duration,
    /// Outside numbers answer by themselves after this time; `None`: only through the control interface. Default 200 ms.
    pub(crate) customer_answers_after: Option<Duration>,
    /// Whether talks with customers are recorded, with the recording events. Default false.
    pub(crate) recording: bool,
    /// Name of the first node of the gateway's cluster, which the Guids of its agents end in. The names of the other nodes count on from
    /// there, and without the number it is the name of the cluster. Default `AgentGateway0`.
    pub(crate) node_name: String,
    /// How many nodes the cluster has, 1 to 100. Default 1.
    pub(crate) nodes: u32,
    /// Whether events are fetched for all agents at once (`agentevent/allagentevent`) instead of for each agent, as the gateway's setting
    /// `GET_EVENT_MODE` 2 has it. Default false.
    pub(crate) batch_events: bool,
    /// How often certain queries may be asked; `None`: as often as one likes. Default: as documented, see [`FlowControl`].
    pub(crate) flow_control: Option<FlowControl>,
    /// How many of the last events are remembered, taken or not, for [`Simulator::events`](crate::Simulator::events). Default 500.
    pub(crate) events_kept: usize,
    /// How many bytes the remembered events may take, and as many again the remembered requests. Default 64 MiB.
    pub(crate) bytes_kept: usize,
}

impl Default for CentreConfig {
    /// No agents and no queues; timers as documented.
    fn default() -> Self {
        Self {
            agents: Vec::new(),
            queues: Vec::new(),
            ivrs: Vec::new(),
            group_names: BTreeMap::new(),
            rest_reasons: BTreeMap::new(),
            auth_mode: AuthMode::Dynamic,
            release: Release::default(),
            guid_interval: Duration::from_secs(60),
            guid_timeout: Duration::from_secs(120),
            administrators: vec![Administrator::of_system(1), Administrator::of_vdn(101, 1)],
            vdn_passwords: BTreeMap::new(),
            configuration_timeout: Duration::from_secs(120),
            inactivity: Duration::from_secs(120),
            answer_timeout: Duration::from_secs(20),
            // Choice: outside numbers answer late enough for a client to see the ringing, and early enough not to slow down tests.
            customer_answers_after: Some(Duration::from_millis(200)),
            recording: false,
            node_name: "AgentGateway0".to_owned(),
            nodes: 1,
            batch_events: false,
            flow_control: Some(FlowControl::default()),
            events_kept: 500,
            bytes_kept: 64 << 20,
        }
    }
}

/// The most nodes of a cluster.
pub(crate) const NODES_MAX: u32 = 100;

/// The cluster and its nodes.
impl CentreConfig {
    /// The contact centre of [`Config::contact_centre`](crate::Config::contact_centre).
    pub(crate) fn contact_centre(agents: impl IntoIterator<Item: Into<AgentId>>) -> Self {
        let agents =
            agents.into_iter().enumerate().map(|(index, id)| AgentConfig::new(id).skills([1, 2, 3]).inspector(index == 0)).collect();
        Self {
            agents,
            queues: vec![
                SkillQueue::new(1, "sales", "60001"),
                SkillQueue::new(2, "support", "60002"),
                SkillQueue::new(3, "complaints", "60003"),
            ],
            ivrs: vec![Ivr::new(1, "menu", "60101")],
            group_names: BTreeMap::from([(GroupId(1), "team".to_owned())]),
            rest_reasons: BTreeMap::from([(1, "break".to_owned()), (2, "lunch".to_owned()), (3, "training".to_owned())]),
            ..Self::default()
        }
    }

    /// The nodes, counted from 0.
    pub(crate) fn every_node(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.clamp(1, NODES_MAX)).map(NodeId)
    }

    /// Name of the whole cluster.
    pub(crate) fn cluster_name(&self) -> &str {
        self.node_name.trim_end_matches(|c: char| c.is_ascii_digit())
    }

    /// Name of a node, counted from 0.
    pub(crate) fn name_of_node(&self, node: NodeId) -> String {
        if node == 0 {
            return self.node_name.clone();
        }
        let cluster = self.cluster_name();
        let first: u32 = self.node_name[cluster.len()..].parse().unwrap_or(0);
        format!("{cluster}{}", first.saturating_add(node.0))
    }
}

/// How requests of a session are authenticated (the gateway's setting `AUTHMODE`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthMode {
    /// `AUTHMODE` 1: the Guid of the sign-in stays good until sign-out.
    Static,
    /// `AUTHMODE` 2: polls and heartbeats bring a new Guid from time to time.
    Dynamic,
    /// A Guid is given out and asked for by nobody: whoever reaches the gateway is trusted, as where mutual TLS in front of it lets only
    /// its own clients in. Once an agent is signed in, every request with its id in the path is its own.
    None,
}

impl AuthMode {
    /// Its word, as scenario files and `ccgw simulate --authentication` have it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Static => "static",
            Self::Dynamic => "dynamic",
            Self::None => "none",
        }
    }
}

/// A word that is no way of authentication.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no authentication `{0}`; there are dynamic, static and none")]
pub struct UnknownAuthMode(String);

impl FromStr for AuthMode {
    type Err = UnknownAuthMode;

    fn from_str(word: &str) -> Result<Self, UnknownAuthMode> {
        let all = [Self::Dynamic, Self::Static, Self::None];
        all.into_iter().find(|mode| mode.word() == word).ok_or_else(|| UnknownAuthMode(word.to_owned()))
    }
}

/// The rate limit of those operations whose pages give one: `queryAgentInfoBySkillId` of a list,
/// `querySkillQueueOnAgentVDN`, `queryIVRInfoOnVdn`, `queryStatInfoOfAcd`, `queryQueueLengthBySkillId`, `queryQueueLengthOnAgent`,
/// `queryQueueLengthOnAgentSkills` and `assignUserInQueue`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FlowControl {
    /// How often each agent may ask in that time. Default 5.
    pub per_agent: u32,
    /// How often all agents together may ask in that time. Default 15000.
    pub in_all: u32,
    /// The time. Default 2 s.
    pub period: Duration,
}

impl FlowControl {
    /// So many queries for each agent, and for all, in a time.
    #[must_use]
    pub fn new(per_agent: u32, in_all: u32, period: Duration) -> Self {
        Self { per_agent, in_all, period }
    }
}

impl Default for FlowControl {
    /// The documented limits.
    fn default() -> Self {
        Self::new(5, 15_000, Duration::from_secs(2))
    }
}
