//! The simulator's clock: real time or none, plus the jumps that tests make.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

use crate::config::ranges::LATEST;
use crate::millis::millis;

/// Milliseconds since 1970 that never go back, even when the computer's clock does. They end with the year 9999.
#[derive(Debug)]
pub(super) struct Clock {
    started: Instant,
    /// By the computer's clock.
    started_at: u64,
    begins_at: u64,
    /// Whether real time counts.
    runs: bool,
    jumped: AtomicU64,
}

impl Clock {
    /// A clock that goes by real time or, with a time to begin at, stands still but for its jumps.
    pub(super) fn start(virtual_time: Option<SystemTime>) -> Self {
        let started_at = since_1970(SystemTime::now());
        let begins_at = virtual_time.map_or(started_at, since_1970);
        Self { started: Instant::now(), started_at, begins_at, runs: virtual_time.is_none(), jumped: AtomicU64::new(0) }
    }

    pub(super) fn now(&self) -> u64 {
        let run = if self.runs { millis(self.started.elapsed()) } else { 0 };
        self.begins_at.saturating_add(run).saturating_add(self.jumped.load(Ordering::SeqCst)).min(millis(LATEST))
    }

    /// When this clock was started; distinguishes one run of the simulator from another.
    pub(super) fn started_at(&self) -> u64 {
        self.started_at
    }

    pub(super) fn runs(&self) -> bool {
        self.runs
    }

    pub(super) fn jump(&self, by: Duration) {
        let add = |jumped: u64| Some(jumped.saturating_add(millis(by)).min(millis(LATEST)));
        // The only error would be that `add` gave none.
        let _ = self.jumped.fetch_update(Ordering::SeqCst, Ordering::SeqCst, add);
    }
}

fn since_1970(time: SystemTime) -> u64 {
    millis(time.duration_since(UNIX_EPOCH).unwrap_or_default())
}
