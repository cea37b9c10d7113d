//! Why a scenario cannot be read.

/// Why a scenario cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScenarioError {
    /// The text is not TOML, or has something in it that no scenario has; with the line.
    #[error("{0}")]
    Text(String),
    /// A value cannot be.
    #[error("{place}: {reason} (line {line})")]
    Value {
        /// Which part of the file: `calls 2`.
        place: String,
        /// What is wrong with it.
        reason: String,
        /// The line of the value, from 1.
        line: usize,
    },
}
