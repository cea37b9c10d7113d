//! From what users give to what the wire has.

use std::time::Duration;

use crate::codes::Coded;

/// Whole seconds; a part of one is left out.
pub(crate) fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

/// Whole minutes; a part of one is left out.
pub(crate) fn minutes(time: Duration) -> i64 {
    seconds(time) / 60
}

/// Whole milliseconds; a part of one is left out.
pub(crate) fn milliseconds(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// The number of a code; one that is no number is out of every bound.
pub(crate) fn code<T: Coded>(code: impl Into<T>) -> i64 {
    code.into().code().parse().unwrap_or(i64::MIN)
}

/// IDs in one text.
pub(crate) fn joined(ids: impl IntoIterator<Item = u32>, separator: &str) -> String {
    ids.into_iter().map(|id| id.to_string()).collect::<Vec<_>>().join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::BusyReason;

    #[test]
    fn times_are_whole_numbers_of_their_unit() {
        let time = Duration::from_millis(119_999);
        assert_eq!((milliseconds(time), seconds(time), minutes(time)), (119_999, 119, 1));
        assert_eq!(seconds(Duration::MAX), i64::MAX);
    }

    #[test]
    fn a_code_is_its_number() {
        assert_eq!(code::<BusyReason>(BusyReason::SiteDefined(203)), 203);
        assert_eq!(code::<BusyReason>(BusyReason::Unknown("late".to_owned())), i64::MIN);
    }

    #[test]
    fn ids_are_joined() {
        assert_eq!(joined([1, 20], ";"), "1;20");
        assert_eq!(joined([], ";"), "");
    }
}
