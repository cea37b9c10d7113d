//! Checks of values that the configuration interface sets.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::engine::answer::refusal::{CONFIG_INPUT, Refusal};

/// The ids that things of a kind may have.
pub(crate) type Ids = [RangeInclusive<u32>];

/// What names of agents, roles, queues and groups must not have.
const NOT_IN_NAMES: &str = "\"[]'&()=;<>,";

fn has(ids: &Ids, id: impl Into<u32>) -> bool {
    let id = id.into();
    ids.iter().any(|range| range.contains(&id))
}

/// An id that has to be given.
pub(crate) fn within<K: Copy + Into<u32>>(id: Option<K>, ids: &Ids) -> Result<K, Refusal> {
    id.filter(|&id| has(ids, id)).ok_or(CONFIG_INPUT)
}

/// An id that is made when none, or 0, is given: the first that is free.
pub(crate) fn given_or_free<K>(id: Option<K>, ids: &Ids, is_taken: impl Fn(K) -> bool) -> Result<Option<K>, Refusal>
where
    K: Copy + From<u32> + Into<u32>,
{
    match id.filter(|&id| id.into() != 0) {
        None => Ok(ids.iter().cloned().flatten().map(K::from).find(|&id| !is_taken(id))),
        Some(_) => within(id, ids).map(|id| Some(id).filter(|&id| !is_taken(id))),
    }
}

/// The things with some ids, or all of them. Ids that nothing has are ignored.
pub(crate) fn queried<K, T>(ids: &[K], allowed: &Ids, all: &BTreeMap<K, T>) -> Result<Vec<(K, T)>, Refusal>
where
    K: Copy + Ord + Into<u32>,
    T: Clone,
{
    if ids.iter().any(|&id| !has(allowed, id)) {
        return Err(CONFIG_INPUT);
    }
    Ok(all.iter().filter(|(id, _)| ids.is_empty() || ids.contains(id)).map(|(&id, thing)| (id, thing.clone())).collect())
}

/// A name, which may be empty.
pub(crate) fn is_name(name: &str, longest: usize) -> bool {
    name.len() <= longest && !name.contains(|c| NOT_IN_NAMES.contains(c))
}

/// An address that something can be sent to.
pub(crate) fn is_url(text: &str, longest: usize) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    text.len() <= longest && host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
}
