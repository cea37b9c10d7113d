//! A bounded log: items are numbered, and the oldest are dropped.

use std::collections::VecDeque;

/// The last items, up to a limit of their number and one of their size. They are numbered from 1, without gaps.
#[derive(Debug)]
pub(crate) struct Recent<T> {
    items: VecDeque<(T, usize)>,
    limit: usize,
    bytes_limit: usize,
    /// The size of all items that are kept.
    bytes: usize,
    /// How many there were in all.
    count: u64,
}

impl<T> Recent<T> {
    pub(crate) fn new(limit: usize, bytes_limit: usize) -> Self {
        Self { items: VecDeque::new(), limit, bytes_limit, bytes: 0, count: 0 }
    }

    /// Adds an item of a size and gives its number.
    pub(crate) fn push(&mut self, item: T, bytes: usize) -> u64 {
        self.items.push_back((item, bytes));
        self.bytes += bytes;
        while self.items.len() > self.limit || self.bytes > self.bytes_limit {
            let Some((_, bytes)) = self.items.pop_front() else { break };
            self.bytes -= bytes;
        }
        self.count += 1;
        self.count
    }

    /// The item with this number, if it is kept.
    pub(crate) fn get_mut(&mut self, number: u64) -> Option<&mut T> {
        let index = number.checked_sub(self.forgotten() + 1)?;
        self.items.get_mut(usize::try_from(index).ok()?).map(|(item, _)| item)
    }

    /// The kept items whose number is above `number`, oldest first, with their numbers.
    pub(crate) fn after(&self, number: u64) -> impl ExactSizeIterator<Item = (u64, &T)> + DoubleEndedIterator {
        let known = number.saturating_sub(self.forgotten());
        let first = usize::try_from(known).unwrap_or(usize::MAX).min(self.items.len());
        let before = self.forgotten() + 1 + first as u64;
        self.items.range(first..).enumerate().map(move |(index, (item, _))| (before + index as u64, item))
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
        let mut recent = Recent::new(3, 100);
        assert_eq!(recent.after(0).count(), 0);
        for (index, item) in "abcde".chars().enumerate() {
            assert_eq!(recent.push(item, 1), index as u64 + 1);
        }
        let after = |number| recent.after(number).map(|(number, &item)| (number, item));
        assert_eq!(after(0).collect::<Vec<_>>(), [(3, 'c'), (4, 'd'), (5, 'e')]);
        assert_eq!(numbers(after(3)), [4, 5]);
        assert_eq!(numbers(after(5)), [0; 0]);
        assert_eq!(numbers(after(u64::MAX)), [0; 0]);
    }

    #[test]
    fn an_item_is_found_by_its_number_as_long_as_it_is_kept() {
        let mut recent = Recent::new(2, 100);
        for item in "abc".chars() {
            recent.push(item, 1);
        }
        assert_eq!([0, 1, 2, 3, 4].map(|number| recent.get_mut(number).copied()), [None, None, Some('b'), Some('c'), None]);
    }

    #[test]
    fn what_keeps_nothing_still_counts() {
        let mut recent = Recent::new(0, 100);
        assert_eq!((recent.push('a', 1), recent.push('b', 1)), (1, 2));
        assert_eq!(recent.after(0).count(), 0);
    }
    #[test]
    fn what_is_kept_is_bounded_in_bytes_too() {
        let mut recent = Recent::new(100, 10);
        for (item, bytes) in [('a', 4), ('b', 4), ('c', 2), ('d', 1)] {
            recent.push(item, bytes);
        }
        assert_eq!(numbers(recent.after(0).map(|(number, &item)| (number, item))), [2, 3, 4]);
        recent.push('e', 11);
        assert_eq!(recent.after(0).count(), 0);
        assert_eq!(recent.push('f', 10), 6);
        assert_eq!(recent.after(0).count(), 1);
    }
}
