//! A value whose changes can be awaited.

use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// A value whose changes can be awaited. Every agent has some of them, and a `watch` channel is ten times as large.
#[derive(Default)]
pub(super) struct Watched<T> {
    value: Mutex<T>,
    changed: Notify,
}

impl<T> Watched<T> {
    /// The value, to be read, or to be changed in a way for which nobody waits.
    pub(super) fn lock(&self) -> MutexGuard<'_, T> {
        // Nothing panics while the lock is held; were it to, the value would still be whole.
        self.value.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the value, for all who wait.
    pub(super) fn change<R>(&self, change: impl FnOnce(&mut T) -> R) -> R {
        let result = change(&mut self.lock());
        self.changed.notify_waiters();
        result
    }

    /// Resolves once the value is as it is waited for.
    pub(super) async fn wait_until(&self, reached: impl Fn(&T) -> bool) {
        loop {
            let mut changed = pin!(self.changed.notified());
            // From here on, before the value is looked at.
            changed.as_mut().enable();
            if reached(&self.lock()) {
                return;
            }
            changed.await;
        }
    }
}
