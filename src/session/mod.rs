//! A signed-in agent.
//!
//! [`Session`] has a method per resource, such as [`Session::voice_call`], and each of those leads to a method per operation.
//! Such a method takes the required values and gives a request, such as [`voice_call::InnerHelp`]: its setters take the
//! optional values, and awaiting it sends it. A request owns its session, so it can be stored, returned and spawned:
//!
//! ```
//! # use ccgateway_simulator::{Config, Simulator};
//! use ccgateway::session::voice_call::CallOut;
//! use ccgateway::{AgentId, Gateway, SignIn};
//!
//! /// An entry of a telephone book, with the call that it makes.
//! struct Entry {
//!     label: &'static str,
//!     call: CallOut,
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = Simulator::start(Config::contact_centre([1001])).await?;
//! # let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build()?;
//! let session = gateway.sign_in(&SignIn::new(AgentId::new(1001)?, "", "40038")).await?;
//! let entry = Entry { label: "Head office", call: session.voice_call().call_out("0777").caller("4711") };
//! println!("calling {}", entry.label);
//! let call_id = tokio::spawn(entry.call.into_future()).await??;
//! println!("call {call_id}");
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
mod form;
mod invoke;
mod poll;
pub(crate) mod raw;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/session/mod.rs"]
mod resources;
pub(crate) mod signed_in;
pub(crate) mod tasks;

pub use file::FileDownload;
pub use raw::RawAnswer;
pub use resources::*;
pub use signed_in::Session;
pub use tasks::{HelpTarget, SyncedAgent};

pub use crate::exported::ExportedSession;
