//! Durations as the engine counts time.

/// A duration of the configuration as the engine counts time.
pub(crate) fn millis(duration: std::time::Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
