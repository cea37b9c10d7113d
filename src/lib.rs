#![doc = include_str!("README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
compile_error!("ccgateway needs TLS: turn on the feature `rustls` (default) or `native-tls`");

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/accessors.rs"]
mod accessors;
mod base_url;
pub mod codes;
pub mod configuration;
pub mod error;
pub mod event;
mod exported;
mod foreign;
mod gateway;
mod ids;
pub mod live;
pub mod operation;
#[cfg(feature = "push")]
#[cfg_attr(docsrs, doc(cfg(feature = "push")))]
pub mod push;
pub mod remote;
pub mod retcode;
mod secret;
pub mod session;
mod sign_in;
mod transport;
pub mod wire;

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/sources/client.rs"]
#[allow(missing_docs, unreachable_pub, rustdoc::broken_intra_doc_links, rustdoc::bare_urls)]
#[allow(clippy::all)]
pub mod client;

/// The contract as published: OpenAPI 3.0.3 in JSON, with the sources and quirks of every operation in `x-` fields.
pub const CONTRACT: &str = include_str!("../generated/openapi.json");

// Types of other crates in this interface: reqwest's and progenitor's in `client` alone, which follows the contract and not
// semantic versioning. Elsewhere `jiff::Timestamp` (times of events and answers), `serde_json::Value` (what no source shows),
// `bytes::Bytes` and `futures_core::Stream` (files, events) and `tokio::sync::watch::Receiver` (the state of an event stream),
// and of a receiver of pushed events what servers in Rust speak: `http`, `http_body`, `tower_service::Service` and `axum::Router`.
// A type of this crate's own would only have to be turned into them.
pub use configuration::{ConfigSession, ExportedConfigSession};
pub use error::{Error, TransportError};
pub use event::{Batch, Event, EventKind, EventStream};
pub use exported::ExportedSession;
pub use gateway::{Gateway, GatewayBuilder};
pub use ids::{AgentId, CallId, InvalidAgentId};
pub use live::LiveAgent;
pub use retcode::Retcode;
pub use secret::Secret;
pub use session::{FileDownload, HelpTarget, RawAnswer, Session, SyncedAgent};
pub use sign_in::{SignIn, WhenSignedIn};

/// The repository's front page: its program is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct RepositoryReadme;

// What programs hand to other threads and tasks.
const _: () = {
    const fn assert_send<T: Send + 'static>() {}
    const fn assert_send_sync<T: Send + Sync + 'static>() {}

    assert_send_sync::<Batch>();
    assert_send_sync::<ConfigSession>();
    assert_send_sync::<Error>();
    assert_send_sync::<Event>();
    assert_send_sync::<ExportedSession>();
    assert_send_sync::<Gateway>();
    assert_send_sync::<LiveAgent>();
    assert_send_sync::<GatewayBuilder>();
    assert_send_sync::<Session>();
    assert_send_sync::<SignIn>();
    assert_send_sync::<configuration::AddAgent>();
    assert_send_sync::<session::voice_call::CallOut>();
    assert_send_sync::<session::online_agent::SayBusy>();
    assert_send::<EventStream>();
    assert_send::<FileDownload>();
};
