//! The session of an administrator.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::client::{self, Client, ClientInfo as _, ResponseValue};
use crate::error::Error;
use crate::gateway::Gateway;
use crate::operation::entry::Operation;
use crate::session::envelope::{Envelope, Sending, exchange};
use crate::session::raw::{self, Payload};
use crate::transport::link::AgentLink;

/// A session of the configuration interface, from [`Gateway::config_sign_in`]. Cheap to clone; all clones are the same session.
///
/// It has a method per operation. Its Guid is not that of an agent, and an agent's [`Session`](crate::Session) has none of these
/// operations.
///
/// **The session ends when two minutes pass between two requests** (the gateway's setting `CONFIG_GUIDTIMEOUT`). The next request then
/// fails with [`Error::SessionLost`]; sign in again and repeat it: nothing was done. There are no events, nothing to poll, and no sign-out.
#[derive(Clone)]
pub struct ConfigSession(Arc<Inner>);

struct Inner {
    gateway: Gateway,
    client: Client,
}

impl ConfigSession {
    pub(crate) fn new(gateway: Gateway, client: Client) -> Self {
        Self(Arc::new(Inner { gateway, client }))
    }

    /// The number that signed in: an administrator, or a VDN as [`Gateway::config_sign_in`] takes it.
    pub fn administrator(&self) -> u32 {
        self.link().agent().get()
    }

    /// The gateway that it is signed in to.
    pub fn gateway(&self) -> &Gateway {
        &self.0.gateway
    }

    /// The generated client of this session: answers as they are on the wire. Guid and cookies are handled there too.
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// The same session with a limit for how long each of its calls may take, as
    /// [`Session::with_time_limit`](crate::Session::with_time_limit) describes it.
    #[must_use]
    pub fn with_time_limit(&self, limit: Duration) -> Self {
        Self::new(self.gateway().clone(), self.client().on(self.link().with_time_limit(limit)))
    }

    /// A text without the secrets of this session; see [`Session::without_secrets`](crate::Session::without_secrets).
    pub fn without_secrets(&self, text: &str) -> String {
        self.link().secrets().without_secrets(text)
    }

    /// Calls an operation of the configuration interface by its entry in the table, with values by their names on the wire, and gives the
    /// `result` of the answer; null for none. See [`Session::invoke`](crate::Session::invoke).
    ///
    /// # Errors
    /// [`Error::InvalidInput`] if a required value is missing or a value breaks a bound, [`Error::WrongOperation`] if the operation is not
    /// one of the configuration interface; see [`Error`].
    pub async fn invoke(&self, operation: &'static Operation, values: &Map<String, Value>) -> Result<Value, Error> {
        self.send(operation, values, Payload::Fields).await
    }

    /// The same for an operation whose body is not an object of fields but, for example, a list: the values are its parameters, and the
    /// body is sent as it is.
    ///
    /// # Errors
    /// See [`ConfigSession::invoke`].
    pub async fn invoke_with_body(
        &self,
        operation: &'static Operation,
        parameters: &Map<String, Value>,
        body: &Value,
    ) -> Result<Value, Error> {
        self.send(operation, parameters, Payload::Json(body)).await
    }

    async fn send(&self, operation: &'static Operation, values: &Map<String, Value>, payload: Payload<'_>) -> Result<Value, Error> {
        if !operation.of_configuration {
            return Err(Error::WrongOperation { operation, rule: "it is not an operation of the configuration interface" });
        }
        let request = raw::request(self.gateway(), self.link(), operation, values, payload)?;
        self.answer(operation, raw::answer(self.client(), operation, request)).await
    }

    pub(crate) fn link(&self) -> &AgentLink {
        self.0.client.inner()
    }

    /// Sends a request of this session and reads its answer.
    pub(super) fn answer<'a, T: Envelope>(
        &'a self,
        operation: &'static Operation,
        send: impl Future<Output = Result<ResponseValue<T>, client::Error<()>>> + Send + 'a,
    ) -> impl Future<Output = Result<T::Output, Error>> {
        self.answer_of(operation, Box::pin(send))
    }

    async fn answer_of<T: Envelope>(&self, operation: &'static Operation, send: Sending<'_, T>) -> Result<T::Output, Error> {
        exchange(operation, self.link(), send).await.inspect_err(|error| {
            if let Error::SessionLost { operation, .. } = error {
                self.link().lose(operation);
            }
        })
    }
}

impl std::fmt::Debug for ConfigSession {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ConfigSession")
            .field("administrator", &self.administrator())
            .field("gateway", &self.gateway().base_url())
            .finish_non_exhaustive()
    }
}
