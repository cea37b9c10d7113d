//! Sessions that somebody else holds: their requests travel another way than over HTTP to the gateway.
//!
//! A [`Session`] of a [`Remote`] has all operations, with their types, checks and errors. Each request goes to a
//! [`Carrier`] by its operation and its values, and the carrier brings the answer from whoever holds the agent. The crate
//! `ccgateway-relay` has one over NATS.
//!
//! ```
//! use std::pin::Pin;
//!
//! use bytes::Bytes;
//! use ccgateway::AgentId;
//! use ccgateway::remote::{CarriedRequest, Carrier, CarryError, Remote};
//!
//! /// Answers every request by itself.
//! struct Puppet;
//!
//! impl Carrier for Puppet {
//!     fn carry(&self, request: CarriedRequest) -> Pin<Box<dyn Future<Output = Result<Bytes, CarryError>> + Send>> {
//!         assert_eq!((request.operation.id, &request.values["called"]), ("callout", &"0777".into()));
//!         Box::pin(async { Ok(r#"{"retcode":"0","message":"","result":"1455961792-16777554"}"#.into()) })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let session = Remote::new(Puppet)?.session(AgentId::new(1001)?);
//! let call = session.voice_call().call_out("0777").await?;
//! assert_eq!(call.as_str(), "1455961792-16777554");
//! # Ok(()) }
//! ```
//!
//! What takes events away or ends the session is better left to whoever holds it; a carrier may refuse any operation.

use std::sync::Arc;

use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::session::signed_in::Session;
pub use crate::transport::carrier::{CarriedRequest, Carrier};
pub use crate::transport::failure::CarryError;

/// Nobody connects to it.
const ADDRESS: &str = "https://carried.invalid";

/// The agents that somebody else holds, and a carrier to whoever that is. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Remote(Gateway);

impl Remote {
    /// Agents that are reached by a carrier.
    ///
    /// # Errors
    /// [`Error::Setup`] if HTTP cannot be set up, although it is not used.
    pub fn new(carrier: impl Carrier) -> Result<Self, Error> {
        Gateway::builder(ADDRESS).carrier(Arc::new(carrier)).build().map(Self)
    }

    /// The session of an agent, whether somebody holds it or not: each request shows that.
    #[must_use]
    pub fn session(&self, agent: AgentId) -> Session {
        Session::new(self.0.clone(), self.0.client_of(agent), None)
    }
}
