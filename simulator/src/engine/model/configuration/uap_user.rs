//! Multimedia users of a UAP.

use std::fmt;

use crate::ids::UapId;

/// New values of a user, whose softphone registers with a UAP.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct UapUser {
    /// The UAP.
    pub uap: Option<UapId>,
    /// Number.
    pub number: String,
    /// Password, and the same again; `None`: as before.
    pub passwords: [Option<String>; 2],
    /// Who authenticates the user.
    pub authentication: Option<String>,
    /// How the password is hashed, here and for local authentication.
    pub algorithms: [Option<String>; 2],
}

impl fmt::Debug for UapUser {
    /// Leaves the passwords out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UapUser").field("uap", &self.uap).field("number", &self.number).finish_non_exhaustive()
    }
}
