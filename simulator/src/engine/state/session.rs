//! Sessions of agents, from sign-in to sign-out.

use std::collections::VecDeque;
use std::fmt;

use crate::engine::model::sign_in::PushForm;
use crate::ids::NodeId;

/// A session from sign-in to sign-out.
#[derive(Debug)]
pub(crate) struct Session {
    /// Counted over all agents; tells one session of an agent from the next.
    pub(crate) number: u64,
    /// Guids given out, oldest first; the last is the current one.
    pub(crate) guids: Vec<IssuedGuid>,
    pub(crate) old_guids: OldGuids,
    /// What its client does wrong has been noted.
    pub(crate) noted: bool,
    /// The `signInMode` of the sign-in.
    pub(crate) sign_in_mode: String,
    /// The node of the cluster that the agent is on.
    pub(crate) node: NodeId,
    /// Those that it was on before, and that failed.
    pub(crate) former_nodes: Vec<NodeId>,
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

/// Guids of a session that are void: that of the sign-in, if it is, and the last others.
#[derive(Default)]
pub(crate) struct OldGuids {
    pub(crate) of_sign_in: Option<String>,
    others: VecDeque<String>,
}

impl OldGuids {
    /// Keeps a Guid that has become void.
    pub(crate) fn push(&mut self, guid: String) {
        const KEPT: usize = 16;
        if self.of_sign_in.is_none() {
            self.of_sign_in = Some(guid);
            return;
        }
        if self.others.len() == KEPT {
            self.others.pop_front();
        }
        self.others.push_back(guid);
    }

    pub(crate) fn has(&self, guid: &str) -> bool {
        self.of_sign_in.as_deref() == Some(guid) || self.others.iter().any(|known| known == guid)
    }
}

impl fmt::Debug for OldGuids {
    /// Leaves them out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OldGuids").finish_non_exhaustive()
    }
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
    /// Empty: none.
    pub(crate) token: String,
    pub(crate) form: PushForm,
}

/// Where the event of the end of a session is to be pushed, with which Guid, and which session it was.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct FinalPush {
    pub(crate) target: PushTarget,
    pub(crate) guid: String,
    pub(crate) session: u64,
}

impl fmt::Debug for FinalPush {
    /// Leaves the Guid out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FinalPush").field("session", &self.session).finish_non_exhaustive()
    }
}

impl fmt::Debug for PushTarget {
    /// Leaves out the token, and the address, which may hold another.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushTarget").finish_non_exhaustive()
    }
}
