//! Lengths of time as they are written in scenario files: `120`, `{ mean = 180 }`, `{ from = 60, to = 300 }`.

use serde::Deserialize;

use crate::fault_spec::seconds;
use crate::length::Length;

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
    /// The length, or why it cannot be; `what` says of what it is one: `a talk`.
    pub(super) fn length(self, what: &str) -> Result<Length, String> {
        let given = |value| seconds(value).map_err(|error| error.to_string());
        Ok(match self {
            Self::Fixed(value) => Length::Fixed(given(value)?),
            Self::Exponential(Mean { mean }) => Length::Exponential { mean: given(mean)? },
            Self::Uniform(Range { from, to }) if from > to => return Err(format!("{what} of {from} to {to} seconds cannot be")),
            Self::Uniform(Range { from, to }) => Length::Uniform { from: given(from)?, to: given(to)? },
        })
    }
}
