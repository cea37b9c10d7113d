//! The Guid of a session: checked, renewed, voided.

use crate::config::centre::AuthMode;
use crate::engine::answer::Outcome;
use crate::engine::answer::notice::Notice;
use crate::engine::answer::refusal::{NOT_SIGNED_IN, Refusal};
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::session::IssuedGuid;
use crate::ids::{AgentId, NodeId};

impl State {
    /// Whether the agent is signed in, to a node that is up, and the Guid is one of its own.
    // Choice: a missing, wrong or stale Guid is answered like a missing session; 000-003 is not used.
    pub(crate) fn authorise(&self, agent: AgentId, guid: Option<&str>) -> Result<(), Refusal> {
        let known = self.agents.get(&agent).ok_or(NOT_SIGNED_IN)?;
        let session = known.session.as_ref().ok_or(known.lost.unwrap_or(NOT_SIGNED_IN))?;
        let is_own = |guid: &str| session.guids.iter().any(|issued| issued.guid == guid && self.is_fresh(issued));
        if self.config.auth_mode != AuthMode::None && !guid.is_some_and(is_own) {
            return Err(NOT_SIGNED_IN);
        }
        self.being_moved(agent).map_or(Ok(()), Err)
    }

    fn is_fresh(&self, issued: &IssuedGuid) -> bool {
        self.config.auth_mode != AuthMode::Dynamic || self.now < issued.at.saturating_add(millis(self.config.guid_timeout))
    }

    /// A new Guid when the one in use is old.
    // Choice: a client that still uses an older, valid Guid gets the current one again, since it may have missed the answer.
    pub(crate) fn renew_guid(&mut self, agent: AgentId, used: &str) -> Option<String> {
        if self.config.auth_mode == AuthMode::None {
            return None;
        }
        let current = self.agent_ref(agent).session.as_ref()?.guids.last()?;
        // A fixed Guid is another one only after the agent has been moved to another node.
        if current.guid != used {
            return Some(current.guid.clone());
        }
        if self.config.auth_mode == AuthMode::Static || self.now < current.at.saturating_add(millis(self.config.guid_interval)) {
            return None;
        }
        Some(self.issue_guid(agent))
    }

    // Choice: the old Guid stays valid until its own timeout; a static one is void at once.
    pub(crate) fn update_guid(&mut self, agent: AgentId) -> Outcome {
        if self.config.auth_mode != AuthMode::Dynamic {
            self.void_guids(agent);
        }
        Outcome::Guid(self.issue_guid(agent))
    }

    /// A further Guid of a session.
    pub(crate) fn issue_guid(&mut self, agent: AgentId) -> String {
        let node = self.agent_ref(agent).session.as_ref().map_or(NodeId(0), |session| session.node);
        let guid = self.fresh_guid(node);
        let issued = IssuedGuid { guid: guid.clone(), at: self.now };
        let mut guids = self.agent_mut(agent).session.as_mut().map(|s| std::mem::take(&mut s.guids)).unwrap_or_default();
        let stale: Vec<IssuedGuid> = guids.extract_if(.., |known| !self.is_fresh(known)).collect();
        guids.push(issued);
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.guids = guids;
            stale.into_iter().for_each(|known| session.old_guids.push(known.guid));
        }
        guid
    }

    pub(crate) fn void_guids(&mut self, agent: AgentId) {
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.guids.drain(..).for_each(|known| session.old_guids.push(known.guid));
            self.wake_set.insert(agent);
        }
    }

    /// Notes what the client of a session does wrong, when a request was refused for its Guid.
    pub(crate) fn note_refused(&mut self, agent: AgentId, guid: Option<&str>, refusal: &Refusal) {
        let known = self.agents.get(&agent).filter(|_| *refusal == NOT_SIGNED_IN);
        let Some(session) = known.and_then(|known| known.session.as_ref()).filter(|session| !session.noted) else { return };
        let is_stale = |guid: &str| session.guids.iter().any(|issued| issued.guid == guid && !self.is_fresh(issued));
        let oldest = session.old_guids.of_sign_in.as_ref().or(session.guids.first().map(|issued| &issued.guid));
        let notice = match guid {
            None => Notice::NoGuid(agent),
            Some(guid) if !session.old_guids.has(guid) && !is_stale(guid) => return,
            Some(guid) if oldest.is_some_and(|oldest| oldest == guid) => Notice::GuidOfSignIn(agent),
            Some(_) => Notice::OutdatedGuid(agent),
        };
        self.notices.push(notice);
        if let Some(session) = &mut self.agent_mut(agent).session {
            session.noted = true;
        }
    }

    /// A Guid in the gateway's form: a UUID, a dot and the name of the node.
    pub(crate) fn fresh_guid(&mut self, node: NodeId) -> String {
        let bits = self.rng.u128(..);
        // Version 4, variant 1, as a random UUID has them.
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        let [a, b, c, d, e] = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
        format!("{a}-{b}-{c}-{d}-{e}.{}", self.config.name_of_node(node))
    }
}
