//! Between the generated client and HTTP: sending, repeating reads, and reading whole answers.

use std::time::Duration;

use progenitor_client::ClientInfo as _;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Request, Response};

use crate::client::Client;
use crate::operation::entry::{Effect, Operation};
use crate::operation::table;

/// The wait before a read is repeated for the first time; doubles with each repetition.
const FIRST_WAIT: Duration = Duration::from_millis(200);

impl Client {
    /// Sends the request of an operation; every method of the client does so.
    pub(crate) async fn execute(&self, request: Request, operation: &'static Operation) -> reqwest::Result<Response> {
        let link = self.inner();
        let is_poll = operation.id == table::GET_AGENT_EVENT.id;
        let _turn = if is_poll { Some(link.poll_turn().await) } else { None };
        // The event stream repeats polls itself, with longer waits.
        let repeatable = !is_poll && operation.effect == Effect::Read;
        for attempt in 0..if repeatable { link.read_retries() } else { 0 } {
            let Some(copy) = request.try_clone() else {
                break;
            };
            let outcome = once(self, copy, operation).await;
            match &outcome {
                Ok(response) if !matches!(response.status().as_u16(), 502..=504) => return outcome,
                _ => tracing::debug!(operation = operation.id, attempt, "repeating a read"),
            }
            let wait = FIRST_WAIT * (1 << attempt.min(6));
            tokio::time::sleep(wait.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
        }
        once(self, request, operation).await
    }
}

/// Sends a request once and reads the whole answer, unless that is a file.
async fn once(client: &Client, mut request: Request, operation: &Operation) -> reqwest::Result<Response> {
    client.inner().prepare(&mut request, operation);
    let response = client.client().execute(request).await?;
    client.inner().learn(&response);
    let (status, headers) = (response.status(), response.headers().clone());
    if operation.file && !is_json(&headers) {
        return Ok(response);
    }
    let body = in_utf8(&headers, response.bytes().await?.into());
    let mut whole = http::Response::new(body);
    *whole.status_mut() = status;
    *whole.headers_mut() = headers;
    Ok(Response::from(whole))
}

/// Whether an answer says that it is JSON. A refusal of a file is.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.to_ascii_lowercase().contains("json")
}

/// The body in UTF-8. Some gateways answer in GBK and say so in the content type.
fn in_utf8(headers: &HeaderMap, body: Vec<u8>) -> Vec<u8> {
    let label = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).and_then(charset);
    match label.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes())) {
        Some(encoding) if encoding != encoding_rs::UTF_8 => encoding.decode(&body).0.into_owned().into_bytes(),
        _ => body,
    }
}

/// The charset of a content type.
fn charset(content_type: &str) -> Option<&str> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn a_gbk_answer_becomes_utf_8() {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=GBK"))]);
        assert_eq!(in_utf8(&headers, b"\xb3\xc9\xb9\xa6".to_vec()), "成功".as_bytes());
    }

    #[test]
    fn an_answer_without_a_charset_is_left_as_it_is() {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        assert_eq!(in_utf8(&headers, b"{}".to_vec()), b"{}");
    }
}
