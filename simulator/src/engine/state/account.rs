//! What agents have set for themselves, and their passwords.

use std::fmt;

/// The longest time that a password can be good for.
pub(crate) const PASSWORD_DAYS_MAX: u32 = 180;
pub(crate) const DAY: u64 = 24 * 3600 * 1000;

/// What an agent has set for its session.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) custom_state: Option<u16>,
    pub(crate) takes_inbound: bool,
    /// Whether its talks are recorded; `None`: as the platform does.
    pub(crate) recording: Option<bool>,
    /// Whether it is signed out when silent.
    pub(crate) times_out: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { custom_state: None, takes_inbound: true, recording: None, times_out: true }
    }
}

/// Passwords that an agent had before, latest last.
#[derive(Default)]
pub(crate) struct OldPasswords(pub(crate) Vec<String>);

impl fmt::Debug for OldPasswords {
    /// Leaves them out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OldPasswords").finish_non_exhaustive()
    }
}

/// When a password expires that is good for so many days.
pub(crate) fn expiry(days: u32, now: u64) -> u64 {
    now.saturating_add(u64::from(days.min(PASSWORD_DAYS_MAX)) * DAY)
}
