//! Sessions of agents, from sign-in to sign-out.

use std::fmt;

use crate::ids::NodeId;

/// A session from sign-in to sign-out.
#[derive(Debug)]
pub(crate) struct Session {
    /// Guids given out, oldest first; the last is the current one.
    pub(crate) guids: Vec<IssuedGuid>,
    /// The node of the cluster that the agent is on.
    pub(crate) node: NodeId,
    /// Those that it was on before, and that failed.
    pub(crate) former_nodes: Vec<NodeId>,
    /// Counted over all agents; tells one session of an agent from the next.
    pub(crate) number: u64,
    pub(crate) login_time: u64,
    /// Last poll or heartbeat.
    pub(crate) last_seen: u64,
    /// Where events are to be pushed; `None`: they are polled.
    pub(crate) push: Option<PushTarget>,
    /// Signed in to text chat too.
    pub(crate) text_chat: bool,
    pub(crate) phone: String,
    pub(crate) auto_answer: bool,
    pub(crate) auto_enter_idle: bool,
    pub(crate) release_phone: bool,
    /// The agent signed in for video calls.
    pub(crate) video: bool,
    /// The agent's program is notified of what happens at its linked telephone.
    pub(crate) phone_linked: bool,
    /// The agent is notified of the sign-ins and sign-outs of its VDN.
    pub(crate) watches_vdn: bool,
    /// It was notified that all of them are busy, and they still are.
    pub(crate) notified_all_busy: bool,
}

/// A Guid and when it was given out.
pub(crate) struct IssuedGuid {
    pub(crate) guid: String,
    pub(crate) at: u64,
}

impl fmt::Debug for IssuedGuid {
    /// Leaves the Guid out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedGuid").field("at", &self.at).finish_non_exhaustive()
    }
}

/// Where an agent's events are pushed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PushTarget {
    pub(crate) uri: String,
    pub(crate) token: String,
}

impl fmt::Debug for PushTarget {
    /// Leaves out the token, and the address, which may hold another.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushTarget").finish_non_exhaustive()
    }
}
