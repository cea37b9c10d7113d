//! Rejected calls.

/// What happens to a call that an agent rejects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// It goes back to the queue.
    Requeue,
    /// It ends.
    Release,
}
