//! Requests that travel another way than over HTTP to the gateway: what they ask for, in the words of the contract.

use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::failure::CarryError;
use crate::ids::AgentId;
use crate::operation::entry::Operation;

/// Carries the requests of sessions to whoever holds them, and brings the answers; see [`Remote`](crate::remote::Remote).
pub trait Carrier: Send + Sync + 'static {
    /// Carries one request. Gives the answer as the gateway writes it: JSON with `retcode`, and `message` and `result` where there are
    /// any. A request is carried once; whether it may be repeated is for the carrier to know.
    fn carry(&self, request: CarriedRequest) -> Pin<Box<dyn Future<Output = Result<Bytes, CarryError>> + Send>>;
}

/// A request of a session.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CarriedRequest {
    /// Whose request it is.
    pub agent: AgentId,
    /// What is requested.
    pub operation: &'static Operation,
    /// The values by their names on the wire, as [`Session::invoke`](crate::Session::invoke) takes them. Those of the path and the query
    /// are texts.
    pub values: Map<String, Value>,
    /// The body, if it is no object of fields; [`Session::invoke_with_body`](crate::Session::invoke_with_body) takes it.
    pub body: Option<Value>,
    /// How long the session allows its calls to take.
    pub time_limit: Option<Duration>,
}
