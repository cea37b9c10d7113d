//! Why the server cannot start.

use std::net::SocketAddr;

/// Why a simulator could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A setting is out of its range.
    #[error("{setting}: {reason}")]
    Setting {
        /// The method of [`Config`](crate::Config) that sets it.
        setting: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The certificate, or TLS with it, cannot be made, or the given one cannot be used.
    #[error("cannot make a TLS certificate, or use the given one")]
    Certificate(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A root certificate for pushed events cannot be read, or no client can be made with it.
    #[error("cannot make the client that pushes events")]
    PushRoot(#[source] Box<dyn std::error::Error + Send + Sync>),
}
