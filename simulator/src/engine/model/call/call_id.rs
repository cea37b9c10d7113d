//! Ids of calls.

use std::fmt;
use std::str::FromStr;

/// Identity of a call: the second it began in and a number, written as `1455885056-1095`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct CallId {
    second: u64,
    number: u32,
}

impl CallId {
    pub(crate) fn new(now: u64, number: u32) -> Self {
        Self { second: now / 1000, number }
    }

    /// Which call of the contact centre it is, counted from 1.
    pub(crate) fn number(self) -> u32 {
        self.number
    }

    /// When the call began, to the second, in milliseconds since 1970.
    pub(crate) fn began(self) -> u64 {
        self.second * 1000
    }
}

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.second, self.number)
    }
}

impl FromStr for CallId {
    type Err = UnknownCallId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (second, number) = text.split_once('-').ok_or(UnknownCallId)?;
        let id = Self { second: second.parse().map_err(|_| UnknownCallId)?, number: number.parse().map_err(|_| UnknownCallId)? };
        // "007-1" names no call, although it reads as one.
        if id.to_string() == text { Ok(id) } else { Err(UnknownCallId) }
    }
}

/// The text is no call id of this simulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a call id: expected digits, a hyphen and digits")]
pub struct UnknownCallId;
