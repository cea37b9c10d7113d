//! What a simulator is like: its contact centre, and its server.

pub(crate) mod administrator;
pub(crate) mod agent;
pub(crate) mod centre;
pub(crate) mod plays;
pub(crate) mod queue;
pub(crate) mod ranges;
pub(crate) mod release;
pub(crate) mod right;
pub(crate) mod server;

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime};

pub use administrator::Administrator;
pub use agent::{AgentConfig, SkillWeight};
pub use centre::{AuthMode, CentreConfig, FlowControl, UnknownAuthMode};
pub use plays::Plays;
pub use queue::{Ivr, SkillQueue};
pub use release::{Release, UnknownRelease};
pub use right::{Right, UnknownRight};
use server::ServerConfig;

use crate::hidden::Hidden;
use crate::ids::{AgentId, GroupId, VdnId};

/// Everything that a simulator is started with: the contact centre with its agents, skill queues and timers, and the server.
///
/// Every value has a default that follows the vendor's own default where one is documented. Times are a year at most.
///
/// ```
/// use std::time::Duration;
/// use ccgateway_simulator::{AuthMode, Config};
///
/// let config = Config::contact_centre(1001..=1004)
///     .auth_mode(AuthMode::Static)
///     .poll_hold(Duration::from_millis(200));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Config {
    pub(crate) centre: CentreConfig,
    pub(crate) server: ServerConfig,
}

impl From<Config> for CentreConfig {
    /// The contact centre alone, for an [`Engine`](crate::engine::Engine) without a server.
    fn from(config: Config) -> Self {
        config.centre
    }
}

impl Config {
    /// A small contact centre with the given agents, three queues: 1 `sales` (access number 60001), 2 `support` (60002) and
    /// 3 `complaints` (60003), and one voice menu: 1 `menu` (access code 60101). All agents are in group 1 `team`. Every agent may sign
    /// in to every queue, every password is right, and the first agent is an inspector.
    #[must_use]
    pub fn contact_centre(agents: impl IntoIterator<Item: Into<AgentId>>) -> Self {
        Self { centre: CentreConfig::contact_centre(agents), ..Self::default() }
    }

    /// Adds an agent, or replaces the one with the same id.
    #[must_use]
    pub fn agent(mut self, agent: AgentConfig) -> Self {
        self.centre.agents.retain(|known| known.id != agent.id);
        self.centre.agents.push(agent);
        self
    }

    /// Lets the simulator play agents. One that the contact centre does not have is added, with all skill queues that it has so far.
    #[must_use]
    pub fn colleagues(mut self, agents: impl IntoIterator<Item: Into<AgentId>>, plays: &Plays) -> Self {
        let every_queue: Vec<_> = self.centre.queues.iter().map(|queue| queue.id).collect();
        for id in agents.into_iter().map(Into::into) {
            let known = self.centre.agents.iter().find(|agent| agent.id == id).cloned();
            let agent = known.unwrap_or_else(|| AgentConfig::new(id).skills(every_queue.clone())).plays(plays.clone());
            match self.centre.agents.iter_mut().find(|agent| agent.id == id) {
                Some(known) => *known = agent,
                None => self.centre.agents.push(agent),
            }
        }
        self
    }

    /// Adds a skill queue, or replaces the one with the same id.
    #[must_use]
    pub fn queue(mut self, queue: SkillQueue) -> Self {
        self.centre.queues.retain(|known| known.id != queue.id);
        self.centre.queues.push(queue);
        self
    }

    /// Adds a voice menu, or replaces the one with the same id.
    #[must_use]
    pub fn ivr(mut self, ivr: Ivr) -> Self {
        self.centre.ivrs.retain(|known| known.id != ivr.id);
        self.centre.ivrs.push(ivr);
        self
    }

    /// Names an agent group.
    #[must_use]
    pub fn group_name(mut self, group: impl Into<GroupId>, name: impl Into<String>) -> Self {
        self.centre.group_names.insert(group.into(), name.into());
        self
    }

    /// Names a cause of rests. [`contact_centre`](Self::contact_centre) has 1 `break`, 2 `lunch` and 3 `training`.
    #[must_use]
    pub fn rest_reason(mut self, cause: u8, name: impl Into<String>) -> Self {
        self.centre.rest_reasons.insert(cause, name.into());
        self
    }

    /// Whether the Guid stays the same during a session, is renewed, or is not asked for. Default: renewed.
    #[must_use]
    pub fn auth_mode(mut self, mode: AuthMode) -> Self {
        self.centre.auth_mode = mode;
        self
    }

    /// The release of the gateway, where the sources of different years differ: which operations and fields there are, which agent ids the
    /// paths accept, and how events are pushed. It sets [`agent_ids`](Self::agent_ids) too. Default: the newest.
    #[must_use]
    pub fn release(mut self, release: Release) -> Self {
        self.centre.release = release;
        self.server.agent_ids = release.agent_ids();
        self
    }

    /// Age at which a dynamic Guid is renewed. Default 60 s.
    #[must_use]
    pub fn guid_interval(mut self, interval: Duration) -> Self {
        self.centre.guid_interval = interval;
        self
    }

    /// Age at which a dynamic Guid is void. Default 120 s; has to be longer than `guid_interval`.
    #[must_use]
    pub fn guid_timeout(mut self, timeout: Duration) -> Self {
        self.centre.guid_timeout = timeout;
        self
    }

    /// Adds an administrator of the configuration interface, or replaces the one with the same number. Default: 1 for the system and 101
    /// for VDN 1, with any password.
    #[must_use]
    pub fn administrator(mut self, administrator: Administrator) -> Self {
        self.centre.administrators.retain(|known| known.id != administrator.id);
        self.centre.administrators.push(administrator);
        self
    }

    /// Sets the docking password of a VDN, with which it signs in to the configuration interface. Default: any password.
    #[must_use]
    pub fn vdn_password(mut self, vdn: impl Into<VdnId>, password: impl Into<String>) -> Self {
        self.centre.vdn_passwords.insert(vdn.into(), Hidden(password.into()));
        self
    }

    /// A session of the configuration interface that is not used for longer than this is over (the gateway's setting
    /// `CONFIG_GUIDTIMEOUT`). Default 120 s.
    #[must_use]
    pub fn configuration_timeout(mut self, timeout: Duration) -> Self {
        self.centre.configuration_timeout = timeout;
        self
    }

    /// An agent that neither polls nor sends heartbeats for this long is signed out. Default 120 s.
    #[must_use]
    pub fn inactivity(mut self, limit: Duration) -> Self {
        self.centre.inactivity = limit;
        self
    }

    /// How long a poll is held when there is no event; zero: every poll is answered at once. Default 10 s. Has to be shorter than
    /// [`inactivity`](Self::inactivity) and, with dynamic Guids, [`guid_timeout`](Self::guid_timeout).
    #[must_use]
    pub fn poll_hold(mut self, hold: Duration) -> Self {
        self.server.poll_hold = hold;
        self
    }

    /// How long a call rings, at an agent or outside, before it counts as unanswered. Default 20 s.
    #[must_use]
    pub fn answer_timeout(mut self, timeout: Duration) -> Self {
        self.centre.answer_timeout = timeout;
        self
    }

    /// Outside numbers answer by themselves after this time; `None`: only through the control interface. Default 200 ms.
    #[must_use]
    pub fn customer_answers_after(mut self, delay: impl Into<Option<Duration>>) -> Self {
        self.centre.customer_answers_after = delay.into();
        self
    }

    /// Whether talks with customers are recorded, with the recording events. Default false.
    #[must_use]
    pub fn recording(mut self, on: bool) -> Self {
        self.centre.recording = on;
        self
    }

    /// Name of the first node of the gateway's cluster, which the Guids of its agents end in. The names of the other nodes count on from
    /// there, and without the number it is the name of the cluster. Default `AgentGateway0`.
    #[must_use]
    pub fn node_name(mut self, name: impl Into<String>) -> Self {
        self.centre.node_name = name.into();
        self
    }

    /// How many nodes the cluster has, 1 to 100. Default 1.
    #[must_use]
    pub fn nodes(mut self, count: u32) -> Self {
        self.centre.nodes = count;
        self
    }

    /// Whether events are fetched for all agents at once (`agentevent/allagentevent`) instead of for each agent, as the gateway's setting
    /// `GET_EVENT_MODE` 2 has it. Default false.
    #[must_use]
    pub fn batch_events(mut self, on: bool) -> Self {
        self.centre.batch_events = on;
        self
    }

    /// How long a sign-in or sign-out takes until it is answered. Meanwhile another one of the same agent is refused. Default: no time.
    #[must_use]
    pub fn sign_in_takes(mut self, time: Duration) -> Self {
        self.server.sign_in_takes = time;
        self
    }

    /// Adds root certificates, as PEM, that receivers of pushed events are checked against when their address is `https`. Default none,
    /// so that only `http` receivers are reached.
    #[must_use]
    pub fn push_root(mut self, pem: impl Into<String>) -> Self {
        self.server.push_roots.push(pem.into());
        self
    }

    /// How often certain queries may be asked; `None`: as often as one likes. Default: as documented, see [`FlowControl`].
    #[must_use]
    pub fn flow_control(mut self, limits: impl Into<Option<FlowControl>>) -> Self {
        self.centre.flow_control = limits.into();
        self
    }

    /// Whether requests must carry the load balancer's cookie that sign-in set, and that a move to another node changes. Default false.
    #[must_use]
    pub fn require_cookie(mut self, required: bool) -> Self {
        self.server.require_cookie = required;
        self
    }

    /// Whether requests must have the `Content-Type` that the vendor's pages call mandatory, `application/json`, also without a body;
    /// others are answered with HTTP 415. Default false: it may be missing or different, as clients leave it out.
    #[must_use]
    pub fn strict_content_type(mut self, strict: bool) -> Self {
        self.server.strict_content_type = strict;
        self
    }

    /// Agent ids that the request paths accept; anything else is an HTTP 404. Default 101 to 999999.
    #[must_use]
    pub fn agent_ids(mut self, ids: RangeInclusive<u32>) -> Self {
        self.server.agent_ids = ids;
        self
    }

    /// How many of the last requests are remembered, for [`Simulator::requests`](crate::Simulator::requests). Default 10,000.
    #[must_use]
    pub fn requests_kept(mut self, count: usize) -> Self {
        self.server.requests_kept = count;
        self
    }

    /// How many of the last events are remembered, taken or not, for [`Simulator::events`](crate::Simulator::events). Default 500.
    #[must_use]
    pub fn events_kept(mut self, count: usize) -> Self {
        self.centre.events_kept = count;
        self
    }

    /// How many bytes the remembered requests may take in all, and as many again the remembered events; the oldest are forgotten first.
    /// Default 64 MiB.
    #[must_use]
    pub fn bytes_kept(mut self, bytes: usize) -> Self {
        self.centre.bytes_kept = bytes;
        self
    }

    /// How many connections may be open at once, 1 to 1,000,000; further ones are closed as soon as they are accepted. Default 10,000.
    #[must_use]
    pub fn connections(mut self, limit: usize) -> Self {
        self.server.connections = limit;
        self
    }

    /// How long the TLS handshake of a connection may take together with its first header, the header of each further request, counted
    /// from its first byte, the body of a request, and a client that does not read its answer. After that the connection is closed.
    /// Default 30 s. A connection without a request is closed after 5 minutes.
    #[must_use]
    pub fn request_deadline(mut self, time: Duration) -> Self {
        self.server.request_deadline = time;
        self
    }

    /// Adds a host name or an IP address by which the server is reached, as `gateway` in a network of containers. A fresh certificate is
    /// valid for it, and the control interface accepts it as `Host`. Those of loopback and the address that the server
    /// [listens](Self::listen) on need not be added.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.server.names.push(name.into());
        self
    }

    /// A certificate, or a chain that begins with it, and its private key, as PEM: those of an earlier run, from
    /// [`Simulator::identity_pem`](crate::Simulator::identity_pem), or your own. Default: fresh ones.
    ///
    /// With the identity and the address of the earlier run, a simulator takes the place of one that was stopped, as a gateway that is
    /// started again does:
    ///
    /// ```
    /// # use ccgateway_simulator::{Config, Simulator};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let config = Config::contact_centre([1001]);
    /// let gateway = Simulator::start(config.clone()).await?;
    /// let again = config.listen(gateway.address()).identity_pem(gateway.identity_pem());
    /// gateway.shutdown().await;
    /// // … the program under test finds nobody there …
    /// let gateway = Simulator::start(again).await?;
    /// # drop(gateway);
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn identity_pem(mut self, pem: impl Into<String>) -> Self {
        self.server.identity_pem = Some(Hidden(pem.into()));
        self
    }

    /// The token that requests to the control interface must carry, as `Authorization: Bearer …`. Default: none while the server listens
    /// on a loopback address, and a random one otherwise; see [`Simulator::control_token`](crate::Simulator::control_token).
    #[must_use]
    pub fn control_token(mut self, token: impl Into<String>) -> Self {
        self.server.control_token = Some(Hidden(token.into()));
        self
    }

    /// Seed of all that looks random (Guids). The same seed and the same requests give the same answers. Default 1.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.server.seed = seed;
        self
    }

    /// Time at which the simulator's clock starts when it moves only by `Simulator::advance` and `/control/clock/advance`. With the same
    /// seed and the same requests every byte is the same then. Default `None`: the clock follows real time.
    #[must_use]
    pub fn virtual_time(mut self, start: impl Into<Option<SystemTime>>) -> Self {
        self.server.virtual_time = start.into();
        self
    }

    /// Where the server listens. Default: a free port on the IPv4 loopback address. Everybody who reaches another address can send requests
    /// to it, so the control interface asks for a [token](Self::control_token) there.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.server.listen = address;
        self
    }

    /// Where the server listens for plain HTTP, beside HTTPS; `None`: nowhere. Default `None`. It is for clients that know no TLS because
    /// something else is between them and their gateway. Only the agent and the configuration interface are served there.
    #[must_use]
    pub fn plain_http(mut self, address: impl Into<Option<SocketAddr>>) -> Self {
        self.server.plain_http = address.into();
        self
    }

    /// The agents, in the order in which they were added.
    #[must_use]
    pub fn agents(&self) -> &[AgentConfig] {
        &self.centre.agents
    }

    /// How many nodes the cluster has; see [`nodes`](Self::nodes).
    #[must_use]
    pub fn node_count(&self) -> u32 {
        self.centre.nodes
    }
}
