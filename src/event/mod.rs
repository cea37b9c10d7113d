//! Events: what happens to an agent.
//!
//! [`Session::events`](crate::Session::events) gives them as a stream of `Result`s. The stream ends without an error when
//! this program signs the agent out, and with an error when the session is lost or polling fails for good:
//!
//! ```
//! # use ccgateway_simulator::{Config, Simulator};
//! use ccgateway::event::EventKind;
//! use ccgateway::{AgentId, Error, Gateway, Session, SignIn};
//! use futures_util::TryStreamExt;
//!
//! async fn follow(session: &Session) -> Result<(), Error> {
//!     let mut events = session.events();
//!     while let Some(event) = events.try_next().await? {
//!         println!("{}: {}", event.event_type(), event.caller().unwrap_or("no caller"));
//!         if let EventKind::StateReady = event.kind() {
//!             session.sign_out().await?;
//!         }
//!     }
//!     Ok(())
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = Simulator::start(Config::contact_centre([1001])).await?;
//! # let gateway = Gateway::builder(simulator.base_url()).root_certificates_pem(simulator.certificate_pem()).build()?;
//! let session = gateway.sign_in(&SignIn::new(AgentId::new(1001)?, "", "40038")).await?;
//! follow(&session).await?; // signed out: no error
//! assert!(session.is_signed_out());
//! # Ok(()) }
//! ```
//!
//! An event keeps its content as it came, so nothing is lost where the gateway says more than the contract knows.

pub(crate) mod answer;
mod background;
mod batch;
mod buffer;
mod connection;
pub(crate) mod content;
pub(crate) mod envelope;
pub(crate) mod feed;
pub(crate) mod follow;
pub(crate) mod gap;
mod gate;
mod kind;
mod members;
pub(crate) mod source;
mod stream;
#[rustfmt::skip] // as the generator wrote it
#[path = "../../generated/sources/events.rs"]
pub(crate) mod table;

pub use answer::PollAnswer;
pub use background::BackgroundEvents;
pub use batch::{Batch, BatchBuilder};
pub use connection::{Connection, StreamEnd};
pub use content::{CallIdContent, CallIdObject};
pub use envelope::Event;
pub use gap::Gap;
pub use gate::PollGate;
pub use kind::{EventInfo, UnknownEvent};
pub use stream::EventStream;
pub use table::{EVENTS, EventKind};
