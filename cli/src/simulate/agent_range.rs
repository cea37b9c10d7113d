//! Agents as they are named on the command line.

use std::ops::RangeInclusive;
use std::str::FromStr;

/// A range of agent IDs, or a single one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AgentRange {
    first: u32,
    last: u32,
}

impl AgentRange {
    pub(super) fn ids(&self) -> RangeInclusive<u32> {
        self.first..=self.last
    }
}

impl FromStr for AgentRange {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let number = |text: &str| text.trim().parse::<u32>().map_err(|_| format!("`{text}` is not an agent ID"));
        let (first, last) = (number(first)?, number(last)?);
        let within = |id: u32| (101..=999_999).contains(&id);
        if !within(first) || !within(last) {
            return Err("agent IDs are 101 to 999999".to_owned());
        }
        if first > last {
            return Err(format!("{first} comes after {last}"));
        }
        Ok(Self { first, last })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agents_are_one_id_or_a_range() {
        assert_eq!("1001".parse::<AgentRange>().unwrap().ids(), 1001..=1001);
        assert_eq!("1001".parse(), Ok(AgentRange { first: 1001, last: 1001 }));
        assert_eq!("1001-1010".parse(), Ok(AgentRange { first: 1001, last: 1010 }));
    }

    #[test]
    fn impossible_ranges_are_refused_with_a_reason() {
        for (text, reason) in [("x", "not an agent ID"), ("1-2", "101 to 999999"), ("200-150", "comes after")] {
            let error = text.parse::<AgentRange>().unwrap_err();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
}
