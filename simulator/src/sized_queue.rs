//! A queue that knows the size of what waits in it.

use std::collections::VecDeque;

/// Items in order, with the size of all of them.
#[derive(Debug, Clone)]
pub(crate) struct SizedQueue<T> {
    items: VecDeque<(T, usize)>,
    bytes: usize,
}

impl<T> Default for SizedQueue<T> {
    fn default() -> Self {
        Self { items: VecDeque::new(), bytes: 0 }
    }
}

impl<T> SizedQueue<T> {
    /// Adds an item of a size.
    pub(crate) fn push(&mut self, item: T, bytes: usize) {
        self.items.push_back((item, bytes));
        self.bytes += bytes;
    }

    /// Takes the oldest item.
    pub(crate) fn pop_front(&mut self) -> Option<T> {
        let (item, bytes) = self.items.pop_front()?;
        self.bytes -= bytes;
        Some(item)
    }

    /// Takes all items, oldest first.
    pub(crate) fn take(&mut self) -> impl Iterator<Item = T> + use<T> {
        std::mem::take(self).items.into_iter().map(|(item, _)| item)
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The size of all items.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_that_of_what_waits() {
        let mut queue = SizedQueue::default();
        for (item, bytes) in [('a', 3), ('b', 4), ('c', 5)] {
            queue.push(item, bytes);
        }
        assert_eq!((queue.pop_front(), queue.len(), queue.bytes()), (Some('a'), 2, 9));
        assert_eq!(queue.take().collect::<String>(), "bc");
        assert_eq!((queue.pop_front(), queue.is_empty(), queue.bytes()), (None, true, 0));
    }
}
