//! What the emulated contact centre looks like.

use std::collections::BTreeMap;
use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::{Range, RangeInclusive};
use std::time::{Duration, SystemTime};

/// The whole emulated contact centre: its agents, its skill queues, its timers and its server settings.
///
/// Every value has a default that follows the vendor's own default where one is documented. Set values with the builder methods
/// of the same name.
///
/// ```
/// use std::time::Duration;
/// use ccgateway_simulator::{AuthMode, Config};
///
/// let config = Config::contact_centre(1001..=1004)
///     .auth_mode(AuthMode::Static)
///     .poll_hold(Duration::from_millis(200));
/// assert_eq!(config.agents.len(), 4);
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    /// The agents that can sign in.
    pub agents: Vec<AgentConfig>,
    /// The skill queues that agents sign in to and customers call.
    pub queues: Vec<SkillQueue>,
    /// The voice menus that calls can be transferred to.
    pub ivrs: Vec<Ivr>,
    /// Names of the agent groups, by id. A group without a name here has none.
    pub group_names: BTreeMap<u32, String>,
    /// Whether the Guid stays the same during a session or is renewed. Default: renewed.
    pub auth_mode: AuthMode,
    /// Age at which a dynamic Guid is renewed. Default 60 s.
    pub guid_interval: Duration,
    /// Age at which a dynamic Guid is void. Default 120 s; should be longer than `guid_interval`.
    pub guid_timeout: Duration,
    /// A session of the configuration interface that is not used for longer than this is over (the gateway's setting
    /// `CONFIG_GUIDTIMEOUT`). Default 120 s.
    pub configuration_timeout: Duration,
    /// An agent that neither polls nor sends heartbeats for this long is signed out. Default 120 s.
    pub inactivity: Duration,
    /// How long a poll is held when there is no event. Default 10 s.
    pub poll_hold: Duration,
    /// How long a call rings, at an agent or outside, before it counts as unanswered. Default 20 s.
    pub answer_timeout: Duration,
    /// Outside numbers answer by themselves after this time; `None`: only through the control interface. Default 200 ms.
    pub customer_answers_after: Option<Duration>,
    /// Whether talks with customers are recorded, with the recording events. Default false.
    pub recording: bool,
    /// Name of the first node of the gateway's cluster, which the Guids of its agents end in. The names of the other nodes count on from
    /// there, and without the number it is the name of the cluster. Default `AgentGateway0`.
    pub node_name: String,
    /// How many nodes the cluster has, 1 to 100. Default 1.
    pub nodes: u32,
    /// Whether events are fetched for all agents at once (`agentevent/allagentevent`) instead of for each agent, as the gateway's setting
    /// `GET_EVENT_MODE` 2 has it. Default false.
    pub batch_events: bool,
    /// How long a sign-in or sign-out takes until it is answered. Meanwhile another one of the same agent is refused. Default: no time.
    pub sign_in_takes: Duration,
    /// Root certificates, as PEM, that receivers of pushed events are checked against when their address is `https`. Default none, so
    /// that only `http` receivers are reached.
    pub push_roots: Vec<String>,
    /// How often certain queries may be asked; `None`: as often as one likes. Default: as documented, see [`FlowControl`].
    pub flow_control: Option<FlowControl>,
    /// Whether requests must carry the load balancer's cookie that sign-in set, and that a move to another node changes. Default false.
    pub require_cookie: bool,
    /// Agent ids that the request paths accept; anything else is an HTTP 404. Default 101 to 999999.
    pub agent_ids: RangeInclusive<u32>,
    /// How many of the last requests are remembered, for [`Simulator::requests`](crate::Simulator::requests). Default 10,000.
    pub requests_kept: usize,
    /// How many of the last events are remembered, taken or not, for [`Simulator::events`](crate::Simulator::events). Default 500.
    pub events_kept: usize,
    /// Seed of all that looks random (Guids). The same seed and the same requests give the same answers. Default 1.
    pub seed: u64,
    /// When the emulator's clock stands still, and goes ahead only when told to (`Simulator::advance`, `/control/clock/advance`): the time
    /// it begins at. With the same seed and the same requests every byte is the same then. Default `None`: the clock goes by real time.
    pub virtual_time: Option<SystemTime>,
    /// Where the server listens. Default: a free port on the IPv4 loopback address.
    pub listen: SocketAddr,
}

/// Whether the Guid changes during a session (the gateway's setting `AUTHMODE`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthMode {
    /// `AUTHMODE` 1: the Guid of the sign-in stays good until sign-out.
    Static,
    /// `AUTHMODE` 2: polls and heartbeats bring a new Guid from time to time.
    Dynamic,
}

/// How often the gateway lets itself be asked by those operations whose pages tell a limit: `queryAgentInfoBySkillId` of a list,
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
    pub window: Duration,
}

/// One agent of the emulated contact centre.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgentConfig {
    /// Agent id (work number).
    pub id: u32,
    /// Name. Default: the agent id.
    pub name: String,
    /// Sign-in password; empty: every password is right. Default empty.
    pub password: String,
    /// Whether sign-in tells the agent to change its password. Default false.
    pub must_change_password: bool,
    /// Days from the start of the emulator until the password expires, 0 to 180; `None`: it never does. Default `None`.
    pub password_expires_in: Option<u32>,
    /// Phone number the agent has to sign in with; empty: any. Default empty.
    pub phone: String,
    /// Skill queues the agent may sign in to, by id.
    pub skills: Vec<u32>,
    /// Weights of the agent in its skill queues, by queue. A queue without an entry here has both weights at 1.
    pub skill_weights: BTreeMap<u32, SkillWeight>,
    /// VDN the agent belongs to. Default 1.
    pub vdn: u32,
    /// Whether the agent may listen, insert and whisper. Default false.
    pub inspector: bool,
    /// Agent group within the VDN; agents of one group may pick up each other's calls. Default 1.
    pub group: u32,
    /// Whether the agent has a real telephone that is linked to it: for calls that are offered to the agent, and for those that it
    /// places, it rings until `phonepickup` or `phonehangup`, instead of being lifted at once. A program that signs in with
    /// `phonelinkage` is told what happens there. Default false.
    pub linked_phone: bool,
}

/// What one skill queue and one agent weigh for each other, in the words of the gateway's skill groups (`skillPower`, `agentPower`).
///
/// A waiting call goes to the idle agent of the greatest agent weight in its queue and, among equals, to the one that has been idle
/// longest. An agent that becomes free while calls wait in several of its queues takes one from the queue of the greatest queue weight
/// and, among equals, the call that came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkillWeight {
    /// Weight of the queue for this agent, 1 to 100.
    pub queue: u32,
    /// Weight of the agent in this queue, 1 to 300.
    pub agent: u32,
}

/// One skill queue of the emulated contact centre.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SkillQueue {
    /// Queue id.
    pub id: u32,
    /// Queue name, as `agentskills` tells it.
    pub name: String,
    /// Number that customers dial to get into the queue.
    pub access_number: String,
}

/// One voice menu (IVR flow) of the emulated contact centre. It takes every call at once, and plays nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ivr {
    /// Id of the flow.
    pub id: u32,
    /// What it is for.
    pub description: String,
    /// System access code that leads to it.
    pub access_code: String,
}

impl Default for Config {
    /// No agents and no queues; timers as documented.
    fn default() -> Self {
        Self {
            agents: Vec::new(),
            queues: Vec::new(),
            ivrs: Vec::new(),
            group_names: BTreeMap::new(),
            auth_mode: AuthMode::Dynamic,
            guid_interval: Duration::from_secs(60),
            guid_timeout: Duration::from_secs(120),
            configuration_timeout: Duration::from_secs(120),
            inactivity: Duration::from_secs(120),
            poll_hold: Duration::from_secs(10),
            answer_timeout: Duration::from_secs(20),
            // Choice: customers answer late enough for a client to see the ringing, and soon enough not to slow tests down.
            customer_answers_after: Some(Duration::from_millis(200)),
            recording: false,
            node_name: "AgentGateway0".to_owned(),
            nodes: 1,
            batch_events: false,
            sign_in_takes: Duration::ZERO,
            push_roots: Vec::new(),
            flow_control: Some(FlowControl::default()),
            require_cookie: false,
            agent_ids: 101..=999_999,
            requests_kept: 10_000,
            events_kept: 500,
            seed: 1,
            virtual_time: None,
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }
}

impl Config {
    /// A small contact centre with the given agents, three queues: 1 `sales` (access number 60001), 2 `support` (60002) and
    /// 3 `complaints` (60003), and one voice menu: 1 `menu` (access code 60101). All agents are in group 1 `team`. Every agent may sign
    /// in to every queue, every password is right, and the first agent is an inspector.
    #[must_use]
    pub fn contact_centre(agents: impl IntoIterator<Item = u32>) -> Self {
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
            group_names: BTreeMap::from([(1, "team".to_owned())]),
            ..Self::default()
        }
    }

    /// Adds an agent, or replaces the one with the same id.
    #[must_use]
    pub fn agent(mut self, agent: AgentConfig) -> Self {
        self.agents.retain(|known| known.id != agent.id);
        self.agents.push(agent);
        self
    }

    /// Adds a skill queue, or replaces the one with the same id.
    #[must_use]
    pub fn queue(mut self, queue: SkillQueue) -> Self {
        self.queues.retain(|known| known.id != queue.id);
        self.queues.push(queue);
        self
    }

    /// Adds a voice menu, or replaces the one with the same id.
    #[must_use]
    pub fn ivr(mut self, ivr: Ivr) -> Self {
        self.ivrs.retain(|known| known.id != ivr.id);
        self.ivrs.push(ivr);
        self
    }

    /// Names an agent group.
    #[must_use]
    pub fn group_name(mut self, group: u32, name: impl Into<String>) -> Self {
        self.group_names.insert(group, name.into());
        self
    }

    /// See [`Config::auth_mode`](#structfield.auth_mode).
    #[must_use]
    pub fn auth_mode(mut self, mode: AuthMode) -> Self {
        self.auth_mode = mode;
        self
    }

    /// See [`Config::guid_interval`](#structfield.guid_interval).
    #[must_use]
    pub fn guid_interval(mut self, interval: Duration) -> Self {
        self.guid_interval = interval;
        self
    }

    /// See [`Config::guid_timeout`](#structfield.guid_timeout).
    #[must_use]
    pub fn guid_timeout(mut self, timeout: Duration) -> Self {
        self.guid_timeout = timeout;
        self
    }

    /// See [`Config::configuration_timeout`](#structfield.configuration_timeout).
    #[must_use]
    pub fn configuration_timeout(mut self, timeout: Duration) -> Self {
        self.configuration_timeout = timeout;
        self
    }

    /// See [`Config::inactivity`](#structfield.inactivity).
    #[must_use]
    pub fn inactivity(mut self, limit: Duration) -> Self {
        self.inactivity = limit;
        self
    }

    /// See [`Config::poll_hold`](#structfield.poll_hold).
    #[must_use]
    pub fn poll_hold(mut self, hold: Duration) -> Self {
        self.poll_hold = hold;
        self
    }

    /// See [`Config::answer_timeout`](#structfield.answer_timeout).
    #[must_use]
    pub fn answer_timeout(mut self, timeout: Duration) -> Self {
        self.answer_timeout = timeout;
        self
    }

    /// See [`Config::customer_answers_after`](#structfield.customer_answers_after).
    #[must_use]
    pub fn customer_answers_after(mut self, delay: impl Into<Option<Duration>>) -> Self {
        self.customer_answers_after = delay.into();
        self
    }

    /// See [`Config::recording`](#structfield.recording).
    #[must_use]
    pub fn recording(mut self, on: bool) -> Self {
        self.recording = on;
        self
    }

    /// See [`Config::node_name`](#structfield.node_name).
    #[must_use]
    pub fn node_name(mut self, name: impl Into<String>) -> Self {
        self.node_name = name.into();
        self
    }

    /// See [`Config::nodes`](#structfield.nodes).
    #[must_use]
    pub fn nodes(mut self, count: u32) -> Self {
        self.nodes = count;
        self
    }

    /// See [`Config::batch_events`](#structfield.batch_events).
    #[must_use]
    pub fn batch_events(mut self, on: bool) -> Self {
        self.batch_events = on;
        self
    }

    /// See [`Config::sign_in_takes`](#structfield.sign_in_takes).
    #[must_use]
    pub fn sign_in_takes(mut self, time: Duration) -> Self {
        self.sign_in_takes = time;
        self
    }

    /// Adds a root certificate; see [`Config::push_roots`](#structfield.push_roots).
    #[must_use]
    pub fn push_root(mut self, pem: impl Into<String>) -> Self {
        self.push_roots.push(pem.into());
        self
    }

    /// See [`Config::flow_control`](#structfield.flow_control).
    #[must_use]
    pub fn flow_control(mut self, limits: impl Into<Option<FlowControl>>) -> Self {
        self.flow_control = limits.into();
        self
    }

    /// See [`Config::require_cookie`](#structfield.require_cookie).
    #[must_use]
    pub fn require_cookie(mut self, required: bool) -> Self {
        self.require_cookie = required;
        self
    }

    /// See [`Config::agent_ids`](#structfield.agent_ids).
    #[must_use]
    pub fn agent_ids(mut self, ids: RangeInclusive<u32>) -> Self {
        self.agent_ids = ids;
        self
    }

    /// See [`Config::requests_kept`](#structfield.requests_kept).
    #[must_use]
    pub fn requests_kept(mut self, count: usize) -> Self {
        self.requests_kept = count;
        self
    }

    /// See [`Config::events_kept`](#structfield.events_kept).
    #[must_use]
    pub fn events_kept(mut self, count: usize) -> Self {
        self.events_kept = count;
        self
    }

    /// See [`Config::seed`](#structfield.seed).
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// See [`Config::virtual_time`](#structfield.virtual_time).
    #[must_use]
    pub fn virtual_time(mut self, start: impl Into<Option<SystemTime>>) -> Self {
        self.virtual_time = start.into();
        self
    }

    /// See [`Config::listen`](#structfield.listen).
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }
}

/// The most nodes of a cluster.
pub(crate) const NODES_MAX: u32 = 100;

/// The cluster and its nodes.
impl Config {
    /// The nodes, counted from 0.
    pub(crate) fn every_node(&self) -> Range<u32> {
        0..self.nodes.clamp(1, NODES_MAX)
    }

    /// Name of the whole cluster.
    pub(crate) fn cluster_name(&self) -> &str {
        self.node_name.trim_end_matches(|c: char| c.is_ascii_digit())
    }

    /// Name of a node, counted from 0.
    pub(crate) fn name_of_node(&self, node: u32) -> String {
        if node == 0 {
            return self.node_name.clone();
        }
        let cluster = self.cluster_name();
        let first: u32 = self.node_name[cluster.len()..].parse().unwrap_or(0);
        format!("{cluster}{}", first.saturating_add(node))
    }
}

impl FlowControl {
    /// So many queries for each agent, and for all, in a time.
    #[must_use]
    pub fn new(per_agent: u32, in_all: u32, window: Duration) -> Self {
        Self { per_agent, in_all, window }
    }
}

impl Default for FlowControl {
    /// The documented limits.
    fn default() -> Self {
        Self::new(5, 15_000, Duration::from_secs(2))
    }
}

impl AgentConfig {
    /// An agent with any password and phone, no skill queue, VDN 1, group 1, no right to inspect and no linked telephone.
    #[must_use]
    pub fn new(id: u32) -> Self {
        Self {
            id,
            name: id.to_string(),
            password: String::new(),
            must_change_password: false,
            password_expires_in: None,
            phone: String::new(),
            skills: Vec::new(),
            skill_weights: BTreeMap::new(),
            vdn: 1,
            inspector: false,
            group: 1,
            linked_phone: false,
        }
    }

    /// Sets the name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the sign-in password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }

    /// Lets sign-in tell the agent to change its password, until it does.
    #[must_use]
    pub fn must_change_password(mut self, must: bool) -> Self {
        self.must_change_password = must;
        self
    }

    /// Sets in how many days the password expires.
    #[must_use]
    pub fn password_expires_in(mut self, days: impl Into<Option<u32>>) -> Self {
        self.password_expires_in = days.into();
        self
    }

    /// Sets the phone number that the agent has to sign in with.
    #[must_use]
    pub fn phone(mut self, number: impl Into<String>) -> Self {
        self.phone = number.into();
        self
    }

    /// Sets the skill queues that the agent may sign in to.
    #[must_use]
    pub fn skills(mut self, skills: impl IntoIterator<Item = u32>) -> Self {
        self.skills = skills.into_iter().collect();
        self
    }

    /// Sets the weights of the agent in one of its skill queues.
    #[must_use]
    pub fn skill_weight(mut self, queue: u32, weight: SkillWeight) -> Self {
        self.skill_weights.insert(queue, weight);
        self
    }

    /// Sets the VDN.
    #[must_use]
    pub fn vdn(mut self, vdn: u32) -> Self {
        self.vdn = vdn;
        self
    }

    /// Grants or takes the right to listen, insert and whisper.
    #[must_use]
    pub fn inspector(mut self, right: bool) -> Self {
        self.inspector = right;
        self
    }

    /// Sets the agent group.
    #[must_use]
    pub fn group(mut self, group: u32) -> Self {
        self.group = group;
        self
    }

    /// Links a real telephone, or takes it away.
    #[must_use]
    pub fn linked_phone(mut self, linked: bool) -> Self {
        self.linked_phone = linked;
        self
    }
}

impl fmt::Debug for AgentConfig {
    /// Leaves the password out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AgentConfig")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("must_change_password", &self.must_change_password)
            .field("password_expires_in", &self.password_expires_in)
            .field("phone", &self.phone)
            .field("skills", &self.skills)
            .field("skill_weights", &self.skill_weights)
            .field("vdn", &self.vdn)
            .field("inspector", &self.inspector)
            .field("group", &self.group)
            .field("linked_phone", &self.linked_phone)
            .finish_non_exhaustive()
    }
}

impl SkillWeight {
    /// Both weights; values out of range become the nearest within.
    #[must_use]
    pub fn new(queue: u32, agent: u32) -> Self {
        Self { queue: queue.clamp(1, Self::QUEUE_MAX), agent: agent.clamp(1, Self::AGENT_MAX) }
    }

    /// The greatest weight of a queue.
    pub const QUEUE_MAX: u32 = 100;
    /// The greatest weight of an agent.
    pub const AGENT_MAX: u32 = 300;
}

impl Default for SkillWeight {
    /// Both weights 1, as if there were none.
    fn default() -> Self {
        Self { queue: 1, agent: 1 }
    }
}

impl SkillQueue {
    /// A skill queue that customers reach by dialling `access_number`.
    #[must_use]
    pub fn new(id: u32, name: impl Into<String>, access_number: impl Into<String>) -> Self {
        Self { id, name: name.into(), access_number: access_number.into() }
    }
}

impl Ivr {
    /// A voice menu that the system access code `access_code` leads to.
    #[must_use]
    pub fn new(id: u32, description: impl Into<String>, access_code: impl Into<String>) -> Self {
        Self { id, description: description.into(), access_code: access_code.into() }
    }
}
