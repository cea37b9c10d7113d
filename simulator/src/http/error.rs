//! Why the server cannot start.

use std::net::SocketAddr;

/// Why a simulator could not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The certificate, or TLS with it, cannot be made.
    #[error("cannot make a TLS certificate")]
    Certificate(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A root certificate for pushed events cannot be read, or no client can be made with it.
    #[error("cannot make the client that pushes events")]
    PushRoot(#[source] Box<dyn std::error::Error + Send + Sync>),
}
