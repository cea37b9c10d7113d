//! Who is there in a run, and other values that actions and checks share.

use ccgateway_simulator::AgentId;

/// When every run begins, in milliseconds since 1970.
pub(crate) const START: u64 = 1_700_000_000_000;
/// The agents: five of one VDN, the first and the fourth with the right to inspect, and two of another one.
pub(crate) const AGENTS: [AgentId; 7] =
    [AgentId(1001), AgentId(1002), AgentId(1003), AgentId(1004), AgentId(1005), AgentId(2001), AgentId(2002)];
pub(crate) const INSPECTORS: [AgentId; 3] = [AgentId(1001), AgentId(1004), AgentId(2001)];
/// Agents that may have linked telephones.
pub(crate) const AT_TELEPHONES: [AgentId; 2] = [AgentId(1004), AgentId(1005)];
pub(crate) const CUSTOMERS: [&str; 5] = ["0111", "0222", "0333", "0444", "0555"];
/// A password or an address that is refused.
pub(crate) const WRONG: &str = "wrong";
/// An event that no contract knows.
pub(crate) const INJECTED: &str = "Strange_Event";
