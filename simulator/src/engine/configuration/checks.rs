//! Checks of values that the configuration interface sets.

use std::collections::BTreeMap;

use crate::engine::answer::refusal::{CONFIG_INPUT, Refusal};

/// An id that has to be given.
pub(crate) fn within(id: Option<u32>, range: &std::ops::RangeInclusive<u32>) -> Result<u32, Refusal> {
    id.filter(|id| range.contains(id)).ok_or(CONFIG_INPUT)
}

/// An id that is made when none, or 0, is given: the first that is free.
pub(crate) fn given_or_free<T>(
    id: Option<u32>,
    range: &std::ops::RangeInclusive<u32>,
    taken: &BTreeMap<u32, T>,
) -> Result<Option<u32>, Refusal> {
    match id {
        None | Some(0) => Ok(range.clone().find(|id| !taken.contains_key(id))),
        Some(_) => within(id, range).map(|id| Some(id).filter(|id| !taken.contains_key(id))),
    }
}

/// An address that something can be sent to.
pub(crate) fn is_url(text: &str, longest: usize) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    text.len() <= longest && host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
}
