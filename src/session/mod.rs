//! A signed-in agent.
//!
//! [`Session`] has a method per resource, such as [`Session::voice_call`], and each of those leads to a method per operation.
//! Such a method takes the required values and gives a request, such as [`voice_call::InnerHelp`]: its setters take the
//! optional values, and awaiting it sends it. A request owns its session, so it can be stored, returned and spawned:
//!
//! ```
//! # async fn example(session: ccgateway::Session) -> Result<(), Box<dyn std::error::Error>> {
//! use ccgateway::session::voice_call::CallOut;
//!
//! /// A button of a telephone book.
//! struct Button {
//!     label: &'static str,
//!     call: CallOut,
//! }
//!
//! let button = Button { label: "Head office", call: session.voice_call().call_out("0777").caller("4711") };
//! println!("{}", button.label);
//! let call_id = tokio::spawn(button.call.into_future()).await??;
//! println!("{call_id}");
//! # Ok(()) }
//! ```
//!
//! Values are checked against the contract's bounds before anything is sent.

#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/bodies.rs"]
mod bodies;
pub(crate) mod check;
pub(crate) mod convert;
pub(crate) mod envelope;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/envelopes.rs"]
mod envelopes;
mod export;
mod file;
mod invoke;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/session/mod.rs"]
mod resources;
pub(crate) mod signed_in;
mod tasks;

pub use export::ExportedSession;
pub use file::FileDownload;
pub use invoke::RawAnswer;
pub use resources::*;
pub use signed_in::Session;
pub use tasks::{HelpTarget, SyncedAgent};
