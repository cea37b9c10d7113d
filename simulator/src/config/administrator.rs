//! Who may use the configuration interface.

use std::fmt;

use crate::ids::{AdministratorId, VdnId};

/// An administrator, who signs in to the configuration interface.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Administrator {
    /// Number.
    pub(crate) id: AdministratorId,
    /// Password; empty: every password is right.
    pub(crate) password: String,
    /// The VDN that the administrator configures; `None`: the system.
    pub(crate) vdn: Option<VdnId>,
}

impl Administrator {
    /// An administrator of the system, with any password.
    #[must_use]
    pub fn of_system(id: impl Into<AdministratorId>) -> Self {
        Self { id: id.into(), password: String::new(), vdn: None }
    }

    /// An administrator of a VDN, with any password.
    #[must_use]
    pub fn of_vdn(id: impl Into<AdministratorId>, vdn: impl Into<VdnId>) -> Self {
        Self { vdn: Some(vdn.into()), ..Self::of_system(id) }
    }

    /// Sets the password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }
}

impl fmt::Debug for Administrator {
    /// Leaves the password out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Administrator").field("id", &self.id).field("vdn", &self.vdn).finish_non_exhaustive()
    }
}
