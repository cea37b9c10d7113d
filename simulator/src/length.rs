//! Lengths of time: fixed ones, and ones drawn by chance.

use std::ops::RangeInclusive;
use std::time::Duration;

/// How long something takes each time: always the same, or drawn by chance. A year at most.
///
/// ```
/// use std::time::Duration;
/// use ccgateway_simulator::Length;
///
/// let seconds = Duration::from_secs;
/// assert_eq!(Length::from(seconds(30)), Length::Fixed(seconds(30)));
/// assert_eq!(Length::from(seconds(2)..=seconds(6)), Length::Uniform { from: seconds(2), to: seconds(6) });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Length {
    /// Always this long.
    Fixed(Duration),
    /// Distributed exponentially, as the lengths of telephone talks are: many short ones, few long ones.
    Exponential {
        /// The mean.
        mean: Duration,
    },
    /// Any length in a range is as likely as any other.
    Uniform {
        /// The shortest.
        from: Duration,
        /// The longest; not shorter than `from`.
        to: Duration,
    },
}

impl Length {
    /// One length, in whole milliseconds, the unit of the simulator's clock.
    pub(crate) fn draw(self, chance: &mut fastrand::Rng) -> Duration {
        match self {
            Self::Fixed(length) => in_milliseconds(length.as_secs_f64()),
            Self::Exponential { mean } => in_milliseconds(exponential(mean.as_secs_f64(), chance)),
            Self::Uniform { from, to } => {
                let (from, to) = (from.as_secs_f64(), to.as_secs_f64());
                in_milliseconds(from + (to - from) * chance.f64())
            }
        }
    }

    /// The shortest and the longest, or the mean in place of both.
    pub(crate) fn bounds(self) -> (Duration, Duration) {
        match self {
            Self::Fixed(length) | Self::Exponential { mean: length } => (length, length),
            Self::Uniform { from, to } => (from, to),
        }
    }
}

impl From<Duration> for Length {
    fn from(length: Duration) -> Self {
        Self::Fixed(length)
    }
}

impl From<RangeInclusive<Duration>> for Length {
    fn from(range: RangeInclusive<Duration>) -> Self {
        Self::Uniform { from: *range.start(), to: *range.end() }
    }
}

/// Below 40 times the mean, since the chance is never nearer to 1 than 2^-53.
pub(crate) fn exponential(mean: f64, chance: &mut fastrand::Rng) -> f64 {
    -(1.0 - chance.f64()).ln() * mean
}

/// Seconds in whole milliseconds.
pub(crate) fn in_milliseconds(seconds: f64) -> Duration {
    Duration::from_millis((seconds * 1000.0) as u64)
}
