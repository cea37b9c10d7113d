#![doc = include_str!("README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
compile_error!("ccgateway needs TLS: turn on the feature `rustls` (default) or `native-tls`");

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/accessors.rs"]
mod accessors;
pub mod codes;
pub mod error;
pub mod event;
mod gateway;
mod ids;
pub mod operation;
pub mod retcode;
mod secret;
pub mod session;
mod sign_in;
pub mod transport;
pub mod wire;

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/client.rs"]
#[allow(missing_docs, unreachable_pub, rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]
#[allow(clippy::all)]
pub mod client;

/// The contract as published: OpenAPI 3.0.3 in JSON, with the sources and quirks of every operation in `x-` fields.
pub const CONTRACT: &str = include_str!("../generated/openapi.json");

pub use error::{Error, TransportError};
pub use event::{Event, EventKind, EventStream};
pub use gateway::{Gateway, GatewayBuilder};
pub use ids::{AgentId, CallId, InvalidAgentId};
pub use retcode::Retcode;
pub use secret::Secret;
pub use session::{ExportedSession, FileDownload, HelpTarget, RawAnswer, Session, SyncedAgent};
pub use sign_in::{SignIn, WhenSignedIn};

/// The repository's front page: its program is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct RepositoryReadme;
