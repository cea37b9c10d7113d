//! Handing a request to a carrier instead of sending it over HTTP.

use percent_encoding::percent_decode_str;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Body, Request, Response};
use serde_json::{Map, Value};

use super::carrier::{CarriedRequest, Carrier};
use super::failure::{CarryError, Failure};
use super::link::AgentLink;
use crate::operation::entry::Operation;

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
            values.insert(name.to_owned(), percent_decode_str(segment).decode_utf8_lossy().into());
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
