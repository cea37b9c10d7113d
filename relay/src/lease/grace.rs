//! What an owner may still do, by the time since it sent its last successful renewal.

use std::time::Duration;

/// The times of an owner, in proportion to the time of a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grace {
    lease: Duration,
}

impl Grace {
    /// The times that go with the time of a lease, after which others declare a silent process to have ended.
    #[must_use]
    pub fn of(lease: Duration) -> Self {
        Self { lease }
    }

    /// How long it begins polls and sends commands: seven twentieths. With the default of 20 seconds a poll that begins at the last moment,
    /// which the gateway holds for 10 seconds, is answered a second before the work ends.
    #[must_use]
    pub fn begins(self) -> Duration {
        self.lease * 7 / 20
    }

    /// How long it works at all: nine tenths. Then it breaks off the poll that is under way and publishes nothing.
    #[must_use]
    pub fn works(self) -> Duration {
        self.lease * 9 / 10
    }
}
