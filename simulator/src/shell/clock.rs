//! The emulator's clock: real time, plus the jumps that tests make.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// Milliseconds since 1970 that never go back, even when the computer's clock does.
#[derive(Debug)]
pub(super) struct Clock {
    started: Instant,
    started_at: u64,
    jumped: AtomicU64,
}

impl Clock {
    pub(super) fn start() -> Self {
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { started: Instant::now(), started_at: millis(since_1970), jumped: AtomicU64::new(0) }
    }

    pub(super) fn now(&self) -> u64 {
        self.started_at + millis(self.started.elapsed()) + self.jumped.load(Ordering::SeqCst)
    }

    /// When this clock was started; tells one run of the emulator from another.
    pub(super) fn started_at(&self) -> u64 {
        self.started_at
    }

    pub(super) fn jump(&self, by: Duration) {
        self.jumped.fetch_add(millis(by), Ordering::SeqCst);
    }
}

pub(super) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
