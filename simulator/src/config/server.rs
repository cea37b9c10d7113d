//! What the server reads: its address, how long it holds polls, what it remembers and whom it trusts.

use std::net::{Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime};

use crate::hidden::Hidden;

/// The settings of the server of a [`Config`](crate::Config).
#[derive(Debug, Clone)]
pub(crate) struct ServerConfig {
    /// How long a poll is held when there is no event. Default 10 s.
    pub(crate) poll_hold: Duration,
    /// How long a sign-in or sign-out takes until it is answered. Meanwhile another one of the same agent is refused. Default: no time.
    pub(crate) sign_in_takes: Duration,
    /// Root certificates, as PEM, that receivers of pushed events are checked against when their address is `https`. Default none, so
    /// that only `http` receivers are reached.
    pub(crate) push_roots: Vec<String>,
    /// Whether requests must carry the load balancer's cookie that sign-in set, and that a move to another node changes. Default false.
    pub(crate) require_cookie: bool,
    /// Whether every request must say that its body is JSON, with a body or without. Default false.
    pub(crate) strict_content_type: bool,
    /// Agent ids that the request paths accept; anything else is an HTTP 404. Default 101 to 999999.
    pub(crate) agent_ids: RangeInclusive<u32>,
    /// How many of the last requests are remembered, for [`Simulator::requests`](crate::Simulator::requests). Default 10,000.
    pub(crate) requests_kept: usize,
    /// Seed of all that looks random (Guids). The same seed and the same requests give the same answers. Default 1.
    pub(crate) seed: u64,
    /// Time at which the simulator's clock starts when it moves only by `Simulator::advance` and `/control/clock/advance`. With the same
    /// seed and the same requests every byte is the same then. Default `None`: the clock follows real time.
    pub(crate) virtual_time: Option<SystemTime>,
    /// Where the server listens. Default: a free port on the IPv4 loopback address.
    pub(crate) listen: SocketAddr,
    /// Where it listens for plain HTTP, too; `None`: nowhere.
    pub(crate) plain_http: Option<SocketAddr>,
    /// Names and addresses by which the server is reached, besides those of loopback and the one that it listens on.
    pub(crate) names: Vec<String>,
    /// A certificate and its private key, as PEM; `None`: fresh ones.
    pub(crate) identity_pem: Option<Hidden>,
    /// What requests to the control interface must carry; `None`: a random token beyond loopback, and none on loopback.
    pub(crate) control_token: Option<Hidden>,
    /// How many connections may be open at once. Default 10,000.
    pub(crate) connections: usize,
    /// How long the header of a request may take to arrive, and then its body. Default 30 s.
    pub(crate) request_deadline: Duration,
}

impl Default for ServerConfig {
    /// A free port on the loopback address, by real time.
    fn default() -> Self {
        Self {
            poll_hold: Duration::from_secs(10),
            sign_in_takes: Duration::ZERO,
            push_roots: Vec::new(),
            require_cookie: false,
            strict_content_type: false,
            agent_ids: 101..=999_999,
            requests_kept: 10_000,
            seed: 1,
            virtual_time: None,
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            plain_http: None,
            names: Vec::new(),
            identity_pem: None,
            control_token: None,
            connections: 10_000,
            request_deadline: Duration::from_secs(30),
        }
    }
}
