//! A bounded log: items are numbered, and the oldest are dropped.

use std::collections::VecDeque;

/// The last items, up to a limit. They are numbered from 1, without gaps.
#[derive(Debug)]
pub(crate) struct Recent<T> {
    items: VecDeque<T>,
    limit: usize,
    /// How many there were in all.
    count: u64,
}

impl<T> Recent<T> {
    pub(crate) fn new(limit: usize) -> Self {
        Self { items: VecDeque::new(), limit, count: 0 }
    }

    /// Adds an item and gives its number.
    pub(crate) fn push(&mut self, item: T) -> u64 {
        self.items.push_back(item);
        if self.items.len() > self.limit {
            self.items.pop_front();
        }
        self.count += 1;
        self.count
    }

    /// The item with this number, if it is kept.
    pub(crate) fn get_mut(&mut self, number: u64) -> Option<&mut T> {
        let index = number.checked_sub(self.forgotten() + 1)?;
        self.items.get_mut(usize::try_from(index).ok()?)
    }

    /// The kept items whose number is above `number`, oldest first, with their numbers.
    pub(crate) fn after(&self, number: u64) -> impl ExactSizeIterator<Item = (u64, &T)> {
        let known = number.saturating_sub(self.forgotten());
        let first = usize::try_from(known).unwrap_or(usize::MAX).min(self.items.len());
        let before = self.forgotten() + 1 + first as u64;
        self.items.range(first..).enumerate().map(move |(index, item)| (before + index as u64, item))
    }

    fn forgotten(&self) -> u64 {
        self.count - self.items.len() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(items: impl Iterator<Item = (u64, char)>) -> Vec<u64> {
        items.map(|(number, _)| number).collect()
    }

    #[test]
    fn old_items_are_forgotten_and_the_numbers_go_on() {
        let mut recent = Recent::new(3);
        assert_eq!(recent.after(0).count(), 0);
        for (index, item) in "abcde".chars().enumerate() {
            assert_eq!(recent.push(item), index as u64 + 1);
        }
        let after = |number| recent.after(number).map(|(number, &item)| (number, item));
        assert_eq!(after(0).collect::<Vec<_>>(), [(3, 'c'), (4, 'd'), (5, 'e')]);
        assert_eq!(numbers(after(3)), [4, 5]);
        assert_eq!(numbers(after(5)), [0; 0]);
        assert_eq!(numbers(after(u64::MAX)), [0; 0]);
    }

    #[test]
    fn an_item_is_found_by_its_number_as_long_as_it_is_kept() {
        let mut recent = Recent::new(2);
        for item in "abc".chars() {
            recent.push(item);
        }
        assert_eq!([0, 1, 2, 3, 4].map(|number| recent.get_mut(number).copied()), [None, None, Some('b'), Some('c'), None]);
    }

    #[test]
    fn what_keeps_nothing_still_counts() {
        let mut recent = Recent::new(0);
        assert_eq!((recent.push('a'), recent.push('b')), (1, 2));
        assert_eq!(recent.after(0).count(), 0);
    }
}
