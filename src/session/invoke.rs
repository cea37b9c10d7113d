//! Any operation by its table entry, with values as JSON: for tools that do not know at compile time what they will call.

use serde_json::{Map, Value};

use super::raw::{self, RawAnswer};
use super::signed_in::Session;
use crate::client::{ByteStream, ResponseValue};
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::operation::entry::Operation;

impl Session {
    /// Calls an operation of the table with values by their names on the wire: parameters and body fields alike, without the
    /// agent that acts. Fields that the table does not know go into the body. Values are checked against the contract's bounds,
    /// as the typed methods check theirs, and are sent as they are.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] if a required value is missing or a value breaks a bound, [`Error::WrongOperation`] if the operation is not one of a
    /// signed-in agent; see [`Error`].
    ///
    /// ```
    /// # async fn example(session: ccgateway::Session) -> Result<(), ccgateway::Error> {
    /// use ccgateway::operation::table::INNER_HELP;
    /// use serde_json::json;
    ///
    /// let values = json!({ "dstaddress": "1002", "devicetype": 2, "mode": 1 });
    /// let answer = session.invoke(&INNER_HELP, values.as_object().unwrap()).await?;
    /// # Ok(()) }
    /// ```
    pub async fn invoke(&self, operation: &'static Operation, values: &Map<String, Value>) -> Result<RawAnswer, Error> {
        self.send(operation, values, None).await
    }

    /// The same for an operation whose body is not an object of fields but, for example, a list: the values are its
    /// parameters, and the body is sent as it is.
    ///
    /// # Errors
    /// See [`Session::invoke`].
    pub async fn invoke_with_body(
        &self,
        operation: &'static Operation,
        parameters: &Map<String, Value>,
        body: &Value,
    ) -> Result<RawAnswer, Error> {
        self.send(operation, parameters, Some(body)).await
    }

    async fn send(&self, operation: &'static Operation, values: &Map<String, Value>, body: Option<&Value>) -> Result<RawAnswer, Error> {
        if !operation.of_agent {
            return Err(Error::WrongOperation { operation, rule: "it is not an operation of a signed-in agent" });
        }
        let request = raw::request(self.gateway(), self.link(), operation, values, body)?;
        if operation.file {
            let send = async { raw::execute(self.client(), operation, request).await.map(ResponseValue::<ByteStream>::stream) };
            return self.file(operation, send).await.map(RawAnswer::File);
        }
        self.answer(operation, raw::answer(self.client(), operation, request)).await.map(RawAnswer::Json)
    }
}

impl Gateway {
    /// Signs an agent in by any operation of the table that opens a session, with values by their names on the wire, and gives
    /// the `result` of the answer with the session. The session's [`sign_in_result`](Session::sign_in_result) is none.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] if a required value is missing or a value breaks a bound, [`Error::WrongOperation`] if the operation does not open a
    /// session of an agent; see [`Error`].
    pub async fn invoke_sign_in(
        &self,
        operation: &'static Operation,
        agent: AgentId,
        values: &Map<String, Value>,
    ) -> Result<(Session, Value), Error> {
        if operation.signed_in || operation.acting.is_none() {
            return Err(Error::WrongOperation { operation, rule: "it does not sign an agent in" });
        }
        let session = Session::new(self.clone(), self.client_of(agent), None);
        let request = raw::request(self, session.link(), operation, values, None)?;
        let result = session.answer(operation, raw::answer(session.client(), operation, request)).await?;
        Ok((session, result))
    }
}
