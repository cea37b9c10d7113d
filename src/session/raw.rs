//! Requests by their table entry, with values and answers as JSON; for sessions of either kind.

use std::fmt::Write as _;

use reqwest::{Method, Request, Response};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::check::Check;
use super::envelope::{Envelope, Parts};
use super::file::FileDownload;
use super::form::Form;
use crate::client::{self, Client, ResponseValue};
use crate::error::Error;
use crate::gateway::Gateway;
use crate::operation::entry::{Effect, Operation, Place};
use crate::retcode::Retcode;
use crate::transport::link::AgentLink;

/// What [`Session::invoke`](super::Session::invoke) gives.
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
pub(crate) enum Payload<'a> {
    /// The values that are no parameters, as an object.
    Fields,
    /// A body as it is.
    Json(&'a Value),
    /// A form with a file.
    Form(Form),
}

/// The frame of any answer.
#[derive(Deserialize)]
pub(crate) struct AnyAnswer {
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

/// Sends a request as the generated client would.
pub(crate) async fn execute(client: &Client, operation: &'static Operation, request: Request) -> Result<Response, client::Error<()>> {
    let response = client.execute(request, operation).await.map_err(client::Error::CommunicationError)?;
    if response.status().is_success() { Ok(response) } else { Err(client::Error::UnexpectedResponse(response)) }
}

/// Sends a request whose answer is JSON.
pub(crate) async fn answer(
    client: &Client,
    operation: &'static Operation,
    request: Request,
) -> Result<ResponseValue<AnyAnswer>, client::Error<()>> {
    ResponseValue::from_response(execute(client, operation, request).await?).await
}

/// The HTTP request: path, query and body as the table says.
pub(crate) fn request(
    gateway: &Gateway,
    link: &AgentLink,
    operation: &'static Operation,
    values: &Map<String, Value>,
    payload: Payload<'_>,
) -> Result<Request, Error> {
    Check::of(operation).values(values)?;
    let mut url = gateway.url().clone();
    let mut path = format!("{}{}", url.path(), operation.path);
    if let Some(acting) = operation.acting {
        path = path.replace(&format!("{{{acting}}}"), &link.agent().to_string());
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
            Place::Header => link.set_service_token(text.into()),
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
