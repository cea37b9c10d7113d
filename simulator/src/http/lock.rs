//! One way to take a lock.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A panic of another thread while it held the lock is that thread's own; the state is still worth looking at.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
