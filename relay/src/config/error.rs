//! What can be wrong with a configuration.

use std::path::PathBuf;

use crate::seal::SealError;
use crate::secret_source::SecretError;

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{} cannot be read", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The text is no configuration. The message says where, with the line.
    #[error("{0}")]
    Text(String),
    /// A value is not valid.
    #[error("line {line}: {field}: {reason}")]
    Value {
        /// The field, such as `timings.lease`.
        field: &'static str,
        /// The line in the file, from 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
    /// A secret cannot be had.
    #[error("{field}")]
    Secret {
        /// The field.
        field: String,
        /// Why.
        source: SecretError,
    },
    /// The sealing keys cannot be used.
    #[error(transparent)]
    Sealing(#[from] SealError),
    /// The settings of the gateway cannot be used.
    #[error("the settings of the gateway cannot be used")]
    Gateway(#[from] ccgateway::Error),
}
