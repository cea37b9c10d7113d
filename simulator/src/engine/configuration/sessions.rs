//! Signing in to the configuration interface, and what a session may do.

use crate::engine::answer::refusal::{
    CONFIG_INPUT, CONFIG_NO_ACCOUNT, CONFIG_NO_RIGHT, CONFIG_NO_SESSION, CONFIG_SESSION_OVER, CONFIG_WRONG_PASSWORD, Refusal,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::model::time::millis;
use crate::engine::state::State;
use crate::engine::state::configuration::{ConfigurationSession, Scope, SessionGuid};
use crate::ids::{AdministratorId, NodeId, VdnId};

/// What is added to the id of a VDN that signs in itself.
const VDN_OFFSETS: [u32; 2] = [100_000, 1_000_000];
/// How many sessions are remembered.
const SESSIONS_MAX: usize = 1000;

impl State {
    /// Begins a session that may configure the system and a VDN, and gives its Guid.
    // Choice: the Guid is never renewed.
    pub(crate) fn begin_configuration(&mut self, vdn: VdnId) -> String {
        self.begin(Scope::Both(vdn))
    }

    /// Begins a session for who has the password.
    // Choice: an account is never locked, since no page says after how many wrong passwords it is. A number of both forms is an
    // administrator's before it is a VDN's. Accounts and VDNs without a password have any.
    pub(crate) fn sign_in_administrator(&mut self, id: Option<AdministratorId>, password: Option<&str>) -> Handled {
        let (id, password) = id.filter(|id| id.0 != 0).zip(password).ok_or(CONFIG_INPUT)?;
        let known = self.configuration.administrators.get(&id);
        let (scope, expected) = match known {
            Some(known) => (known.vdn.map_or(Scope::System, Scope::Vdn), known.password.as_str()),
            None => {
                let mut vdns = VDN_OFFSETS.iter().rev().filter_map(|offset| id.0.checked_sub(*offset)).map(VdnId);
                let vdn = vdns.find(|vdn| self.configuration.vdns.contains_key(vdn)).ok_or(CONFIG_NO_ACCOUNT)?;
                (Scope::Vdn(vdn), self.configuration.vdn_passwords.get(&vdn).map_or("", |password| password.0.as_str()))
            }
        };
        if !expected.is_empty() && expected != password {
            return Err(CONFIG_WRONG_PASSWORD);
        }
        Ok(Outcome::Guid(self.begin(scope)))
    }

    fn begin(&mut self, scope: Scope) -> String {
        let sessions = &mut self.configuration.sessions;
        if sessions.len() >= SESSIONS_MAX {
            let oldest = sessions.iter().min_by_key(|(_, session)| session.used).map(|(guid, _)| guid.clone());
            oldest.map(|guid| sessions.remove(&guid));
        }
        let guid = self.fresh_guid(NodeId(0));
        self.configuration.sessions.insert(SessionGuid(guid.clone()), ConfigurationSession { scope, used: self.now });
        guid
    }

    /// What the session of a Guid may configure.
    // Choice: a Guid that has expired and one that never existed are refused with different codes.
    pub(crate) fn configuration_scope(&mut self, guid: Option<&str>) -> Result<Scope, Refusal> {
        let now = self.now;
        let timeout = millis(self.config.configuration_timeout);
        let known = guid.and_then(|guid| self.configuration.sessions.get_mut(&SessionGuid(guid.to_owned())));
        let session = known.ok_or(CONFIG_NO_SESSION)?;
        if now > session.used.saturating_add(timeout) {
            return Err(CONFIG_SESSION_OVER);
        }
        session.used = now;
        Ok(session.scope)
    }
}

impl Scope {
    /// Refuses what is for administrators of the system.
    // Choice: a session of the wrong kind is refused as none is; the pages name no code for it.
    pub(crate) fn system(self) -> Result<(), Refusal> {
        match self {
            Self::System | Self::Both(_) => Ok(()),
            Self::Vdn(_) => Err(CONFIG_NO_RIGHT),
        }
    }

    /// The VDN, for what is for its administrators.
    pub(crate) fn vdn(self) -> Result<VdnId, Refusal> {
        match self {
            Self::Vdn(vdn) | Self::Both(vdn) => Ok(vdn),
            Self::System => Err(CONFIG_NO_RIGHT),
        }
    }
}
