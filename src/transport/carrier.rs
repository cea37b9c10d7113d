//! Requests that travel another way than over HTTP to the gateway: what they ask for, in the words of the contract.

use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Body, Request, Response};
use serde_json::{Map, Value};

use super::failure::{CarryError, Failure};
use super::link::AgentLink;
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

/// Carries a request and brings its answer as HTTP would.
pub(super) async fn carry(
    carrier: &dyn Carrier,
    link: &AgentLink,
    request: Request,
    operation: &'static Operation,
) -> reqwest::Result<Response> {
    let limit = link.time_limit();
    let carried = match read(link, &request, operation) {
        Ok((values, body)) => carrier.carry(CarriedRequest { agent: link.agent(), operation, values, body, time_limit: limit }),
        Err(error) => return Err(error.into_error().await),
    };
    let answer = match limit {
        None => carried.await,
        Some(limit) => match tokio::time::timeout(limit, carried).await {
            Ok(answer) => answer,
            Err(_) => return Err(Failure::TimeLimit { limit, sent: true }.into_error().await),
        },
    };
    match answer {
        Ok(body) => {
            let mut answer = http::Response::new(Body::from(body));
            answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            Ok(answer.into())
        }
        Err(error) => Err(error.into_error().await),
    }
}

/// The values of a request, and its body where that is no object.
fn read(link: &AgentLink, request: &Request, operation: &Operation) -> Result<(Map<String, Value>, Option<Value>), CarryError> {
    let path = request.url().path();
    let path = path.strip_prefix(&link.limits().base_path).unwrap_or(path);
    let mut values = Map::new();
    for (part, segment) in operation.path.split('/').zip(path.split('/')) {
        let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else { continue };
        if operation.acting != Some(name) {
            values.insert(name.to_owned(), decoded(segment).into());
        }
    }
    for (name, value) in request.url().query_pairs() {
        values.insert(name.into_owned(), value.into_owned().into());
    }
    let Some(body) = request.body() else { return Ok((values, None)) };
    let body = body.as_bytes().ok_or_else(|| CarryError::invalid("a file cannot be carried"))?;
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => {
            values.extend(fields);
            Ok((values, None))
        }
        Ok(body) => Ok((values, Some(body))),
        Err(_) => Err(CarryError::invalid("only JSON can be carried")),
    }
}

/// A segment of a path without its escapes.
fn decoded(segment: &str) -> String {
    let mut bytes = segment.bytes();
    let mut decoded = Vec::with_capacity(segment.len());
    while let Some(byte) = bytes.next() {
        let mut rest = bytes.clone();
        let digits = [rest.next(), rest.next()].map(|digit| digit.and_then(|digit| char::from(digit).to_digit(16)));
        match digits {
            [Some(high), Some(low)] if byte == b'%' => {
                decoded.push((high * 16 + low) as u8);
                bytes = rest;
            }
            _ => decoded.push(byte),
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_decoded() {
        assert_eq!(decoded("1455%2F961-1%25x%"), "1455/961-1%x%");
        assert_eq!(decoded("%E6%88%90"), "成");
    }
}
