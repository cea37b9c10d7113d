//! Any operation by its table entry, with values as JSON: for tools that do not know at compile time what they will call.

use serde_json::{Map, Value};

use super::form::Form;
use super::raw::{self, Payload, RawAnswer};
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
        self.send(operation, values, Payload::Fields).await
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
        self.send(operation, parameters, Payload::Json(body)).await
    }

    /// The same for an operation that sends a file, such as [`UPLOAD_MEDIA_FILE`](crate::operation::table::UPLOAD_MEDIA_FILE):
    /// the values are its parameters, and the request is a form with the file.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] if the name of the file has a quotation mark or a line end, [`Error::WrongOperation`] if the
    /// operation sends no file; see also [`Session::invoke`].
    ///
    /// ```
    /// # async fn example(session: ccgateway::Session, picture: Vec<u8>) -> Result<(), ccgateway::Error> {
    /// use ccgateway::operation::table::UPLOAD_MEDIA_FILE;
    /// use serde_json::json;
    ///
    /// let values = json!({ "callId": "1455961792-16777554", "isNeedConfirm": false, "chatId": 1, "msgType": 1 });
    /// let answer = session.invoke_with_file(&UPLOAD_MEDIA_FILE, values.as_object().unwrap(), "1.jpg", &picture).await?;
    /// # Ok(()) }
    /// ```
    pub async fn invoke_with_file(
        &self,
        operation: &'static Operation,
        parameters: &Map<String, Value>,
        name: &str,
        content: &[u8],
    ) -> Result<RawAnswer, Error> {
        let Some(part) = operation.upload else {
            return Err(Error::WrongOperation { operation, rule: "it sends no file" });
        };
        let form = Form::of_file(part, name, content)?;
        self.send(operation, parameters, Payload::Form(form)).await
    }

    async fn send(&self, operation: &'static Operation, values: &Map<String, Value>, payload: Payload<'_>) -> Result<RawAnswer, Error> {
        if !operation.of_agent {
            return Err(Error::WrongOperation { operation, rule: "it is not an operation of a signed-in agent" });
        }
        if operation.upload.is_some() && !matches!(payload, Payload::Form(_)) {
            return Err(Error::WrongOperation { operation, rule: "it sends a file, which invoke_with_file takes" });
        }
        let request = raw::request(self.gateway(), self.link(), operation, values, payload)?;
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
        let request = raw::request(self, session.link(), operation, values, Payload::Fields)?;
        let result = session.answer(operation, raw::answer(session.client(), operation, request)).await?;
        Ok((session, result))
    }
}
