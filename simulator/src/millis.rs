//! Durations in milliseconds.

use std::time::Duration;

/// A duration in whole milliseconds; one that is too long for that is the longest there is.
pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
