//! Who is there in a run, and other values that actions and checks share.

/// When every run begins, in milliseconds since 1970.
pub(crate) const START: u64 = 1_700_000_000_000;
/// The agents: five of one VDN, the first and the fourth with the right to inspect, and two of another one.
pub(crate) const AGENTS: [u32; 7] = [1001, 1002, 1003, 1004, 1005, 2001, 2002];
pub(crate) const INSPECTORS: [u32; 3] = [1001, 1004, 2001];
/// Agents that may have linked telephones.
pub(crate) const AT_TELEPHONES: [u32; 2] = [1004, 1005];
pub(crate) const CUSTOMERS: [&str; 5] = ["0111", "0222", "0333", "0444", "0555"];
/// A password or an address that is refused.
pub(crate) const WRONG: &str = "wrong";
/// An event that no contract knows.
pub(crate) const INJECTED: &str = "Strange_Event";
