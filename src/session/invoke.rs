//! Any operation by its table entry, with values as JSON: for tools that do not know at compile time what they will call.

use std::fmt::Write as _;

use reqwest::{Method, Request, Response};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::check::Check;
use super::envelope::{Envelope, Parts};
use super::file::FileDownload;
use super::form::Form;
use super::signed_in::Session;
use crate::client::{self, ByteStream, ResponseValue};
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::operation::entry::{Effect, Operation, Place};
use crate::retcode::Retcode;

/// What [`Session::invoke`] gives.
///
/// `Debug` shows no values, which may be tokens.
#[non_exhaustive]
pub enum RawAnswer {
    /// The `result` of the answer, or its `event`; null for neither. The answer as a text if it is not JSON and the gateway has
    /// forgotten what it held.
    Json(Value),
    /// A file.
    File(FileDownload),
}

impl std::fmt::Debug for RawAnswer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Json(_) => formatter.write_str("Json(…)"),
            Self::File(file) => formatter.debug_tuple("File").field(file).finish(),
        }
    }
}

/// What a request carries beside its path and its query.
enum Payload<'a> {
    /// The values that are no parameters, as an object.
    Fields,
    /// A body as it is.
    Json(&'a Value),
    /// A form with a file.
    Form(Form),
}

/// The frame of any answer.
#[derive(Deserialize)]
struct AnyAnswer {
    #[serde(default)]
    message: Option<Value>,
    retcode: Retcode,
    #[serde(default)]
    result: Option<Value>,
    #[serde(default)]
    event: Option<Value>,
}

impl Envelope for AnyAnswer {
    type Output = Value;

    fn open(self) -> Parts<Value> {
        let message = self.message.and_then(|message| message.as_str().map(str::to_owned));
        Parts { message, retcode: self.retcode, result: Some(self.event.or(self.result).unwrap_or_default()) }
    }

    fn unreadable(operation: &Operation, body: &[u8], _: &str) -> Option<Value> {
        let text = String::from_utf8_lossy(body);
        (operation.effect == Effect::Consume && !text.trim().is_empty()).then(|| Value::String(text.into_owned()))
    }
}

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
        let request = self.request(operation, values, payload)?;
        if operation.file {
            let send = async { self.execute(operation, request).await.map(ResponseValue::<ByteStream>::stream) };
            return self.file(operation, send).await.map(RawAnswer::File);
        }
        self.read(operation, request).await.map(RawAnswer::Json)
    }

    /// Sends a request whose answer is JSON, and reads that.
    async fn read(&self, operation: &'static Operation, request: Request) -> Result<Value, Error> {
        let send = async { ResponseValue::<AnyAnswer>::from_response(self.execute(operation, request).await?).await };
        self.answer(operation, send).await
    }

    /// Sends a request as the generated client would.
    async fn execute(&self, operation: &'static Operation, request: Request) -> Result<Response, client::Error<()>> {
        let response = self.client().execute(request, operation).await.map_err(client::Error::CommunicationError)?;
        if response.status().is_success() { Ok(response) } else { Err(client::Error::UnexpectedResponse(response)) }
    }

    /// The HTTP request: path, query and body as the table says.
    fn request(&self, operation: &'static Operation, values: &Map<String, Value>, payload: Payload<'_>) -> Result<Request, Error> {
        Check::of(operation).values(values)?;
        let mut url = self.gateway().url().clone();
        let mut path = format!("{}{}", url.path(), operation.path);
        if let Some(acting) = operation.acting {
            path = path.replace(&format!("{{{acting}}}"), &self.agent().to_string());
        }
        let mut body = values.clone();
        for parameter in operation.parameters {
            let value = values.get(parameter.name);
            if value.is_none() && parameter.required {
                return Err(Error::invalid_input(parameter.name, format!("missing ({operation})")));
            }
            if parameter.place != Place::Body {
                body.remove(parameter.name);
            }
            let Some(value) = value else { continue };
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match parameter.place {
                Place::Path => path = path.replace(&format!("{{{}}}", parameter.name), &encoded(&text)),
                Place::Query => drop(url.query_pairs_mut().append_pair(parameter.name, &text)),
                Place::Header => self.link().set_service_token(text.into()),
                Place::Body => {}
            }
        }
        url.set_path(&path);
        let method =
            Method::from_bytes(operation.http_method.as_bytes()).map_err(|error| Error::invalid_input("operation", error.to_string()))?;
        let mut request = Request::new(method, url);
        let json = |body: &Value| serde_json::to_vec(body).map_err(|error| Error::invalid_input("body", error.to_string()));
        match payload {
            Payload::Form(form) => form.put_into(&mut request),
            Payload::Json(body) => *request.body_mut() = Some(json(body)?.into()),
            Payload::Fields if body.is_empty() => {}
            Payload::Fields => *request.body_mut() = Some(json(&Value::Object(body))?.into()),
        }
        Ok(request)
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
        let request = session.request(operation, values, Payload::Fields)?;
        let result = session.read(operation, request).await?;
        Ok((session, result))
    }
}

/// A path segment with everything escaped that has a meaning in a URL.
fn encoded(segment: &str) -> String {
    segment.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}
