//! How long customers talk: fixed times, and times by chance.

use std::time::Duration;

use serde::Deserialize;

use crate::fault_spec::seconds;

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(untagged)]
pub(super) enum Talk {
    Fixed(f64),
    Exponential(Mean),
    Uniform(Range),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mean {
    mean: f64,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Range {
    from: f64,
    to: f64,
}

impl Talk {
    pub(super) fn check(self) -> Result<(), String> {
        let (least, most) = match self {
            Self::Fixed(value) => (value, value),
            Self::Exponential(Mean { mean }) => (0.0, mean),
            Self::Uniform(Range { from, to }) => (from, to),
        };
        if least > most {
            return Err(format!("a talk of {least} to {most} seconds cannot be"));
        }
        seconds(least).and_then(|_| seconds(most)).map(drop).map_err(|error| error.to_string())
    }

    pub(super) fn draw(self, chance: &mut fastrand::Rng) -> Duration {
        length(match self {
            Self::Fixed(value) => value,
            Self::Exponential(Mean { mean }) => exponential(mean, chance),
            Self::Uniform(Range { from, to }) => from + (to - from) * chance.f64(),
        })
    }
}

/// Below 40 times the mean, since the chance is never nearer to 1 than 2^-53.
pub(super) fn exponential(mean: f64, chance: &mut fastrand::Rng) -> f64 {
    -(1.0 - chance.f64()).ln() * mean
}

/// In whole milliseconds, the unit of the simulator's clock.
pub(super) fn length(seconds: f64) -> Duration {
    Duration::from_millis((seconds * 1000.0) as u64)
}
