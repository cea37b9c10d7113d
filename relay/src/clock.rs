//! The clock on the wall: for headers and records, which people read. Nothing is decided by it.

use jiff::{SignedDuration, Timestamp};

/// A clock on the wall.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Clock {
    ahead: SignedDuration,
}

impl Clock {
    /// A clock that is ahead of the system's, or behind it, for tests of processes whose clocks differ.
    #[must_use]
    pub fn ahead(by: SignedDuration) -> Self {
        Self { ahead: by }
    }

    /// The time.
    #[must_use]
    pub fn now(self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(self.ahead).unwrap_or(now)
    }
}
