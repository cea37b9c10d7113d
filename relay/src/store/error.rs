//! What can go wrong with NATS.

/// An operation of the store that failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The revision is not the one on which the write depended: somebody else has written.
    #[error("somebody else has written meanwhile")]
    Conflict,
    /// No answer, or a refusal. Whether a write has been carried out is not known.
    #[error("NATS: {0}")]
    Unavailable(String),
    /// A value that is not what this version writes.
    #[error("the value of {key} in a bucket cannot be read")]
    Unreadable {
        /// The key.
        key: String,
    },
}

impl StoreError {
    pub(super) fn unavailable(error: impl std::fmt::Display) -> Self {
        Self::Unavailable(error.to_string())
    }
}
