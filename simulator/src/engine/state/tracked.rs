//! Values that remember whether they may have changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Deref, DerefMut};

/// A map that takes note of the values that are handed out to be changed.
#[derive(Debug)]
pub(crate) struct Tracked<K, V> {
    values: BTreeMap<K, V>,
    pub(crate) touched: BTreeSet<K>,
}

/// A value that takes note of being handed out to be changed.
#[derive(Debug, Default)]
pub(crate) struct Flagged<T> {
    value: T,
    pub(crate) touched: bool,
}

impl<K: Copy + Ord, V> Tracked<K, V> {
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let value = self.values.get_mut(key)?;
        self.touched.insert(*key);
        Some(value)
    }

    pub(crate) fn insert(&mut self, key: K, value: V) {
        self.touched.insert(key);
        self.values.insert(key, value);
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        self.touched.insert(*key);
        self.values.remove(key)
    }
}

impl<K, V> Default for Tracked<K, V> {
    fn default() -> Self {
        Self { values: BTreeMap::new(), touched: BTreeSet::new() }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Tracked<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(values: I) -> Self {
        Self { values: values.into_iter().collect(), touched: BTreeSet::new() }
    }
}

impl<K, V> Deref for Tracked<K, V> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &Self::Target {
        &self.values
    }
}

impl<T> Deref for Flagged<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Flagged<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.touched = true;
        &mut self.value
    }
}
