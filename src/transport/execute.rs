//! Between the generated client and HTTP: sending, repeating reads, and reading whole answers.

use std::time::Duration;

use bytes::Bytes;
use encoding_rs::{Encoding, GB18030, UTF_8};
use progenitor_client::ClientInfo as _;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Request, Response};

use crate::client::Client;
use crate::operation::entry::{Effect, Operation};

/// The wait before a read is repeated for the first time; doubles with each repetition.
const FIRST_WAIT: Duration = Duration::from_millis(200);

impl Client {
    /// Sends the request of an operation; every method of the client does so.
    pub(crate) async fn execute(&self, request: Request, operation: &'static Operation) -> reqwest::Result<Response> {
        let link = self.inner();
        if operation.effect == Effect::Consume {
            let send = || {
                let (client, request) = (self.clone(), without_body(&request));
                async move { once(&client, request, operation).await }
            };
            return link.polls().next(operation, send).await;
        }
        let repeatable = operation.effect == Effect::Read;
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

/// The same request again. Operations that take something from the gateway have no body.
fn without_body(request: &Request) -> Request {
    let mut copy = Request::new(request.method().clone(), request.url().clone());
    *copy.headers_mut() = request.headers().clone();
    copy
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
    let body = in_utf8(&headers, response.bytes().await?);
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

/// The body in UTF-8. Some gateways answer in GBK and say so in the content type; others do not say so. A byte-order mark is
/// left out.
fn in_utf8(headers: &HeaderMap, body: Bytes) -> Bytes {
    let label = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).and_then(charset);
    let labelled = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    let marked = Encoding::for_bom(&body).map(|(encoding, _)| encoding);
    let encoding = match marked.or(labelled.filter(|encoding| !encoding.is_ascii_compatible())) {
        Some(encoding) => encoding,
        // A label may be wrong; bytes that are UTF-8 hardly ever are anything else.
        None if std::str::from_utf8(&body).is_ok() => return body,
        None => labelled.filter(|encoding| *encoding != UTF_8).unwrap_or(GB18030),
    };
    let (text, failed) = encoding.decode_with_bom_removal(&body);
    if failed { String::from_utf8_lossy(&body).into_owned().into() } else { text.into_owned().into() }
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

    fn read(content_type: &'static str, body: &'static [u8]) -> Bytes {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        in_utf8(&headers, Bytes::from_static(body))
    }

    #[test]
    fn a_gbk_answer_becomes_utf_8_with_a_label_and_without() {
        for content_type in ["application/json;charset=GBK", "application/json", "application/json; charset=UTF-8"] {
            assert_eq!(read(content_type, b"\xb3\xc9\xb9\xa6"), "成功".as_bytes());
        }
    }

    #[test]
    fn utf_8_stays_even_under_a_wrong_label() {
        assert_eq!(read("application/json;charset=GBK", "成功".as_bytes()), "成功".as_bytes());
        assert_eq!(read("application/json", b"{}"), b"{}".as_slice());
    }

    #[test]
    fn a_byte_order_mark_is_left_out() {
        assert_eq!(read("application/json", b"\xef\xbb\xbf{}"), b"{}".as_slice());
        assert_eq!(read("application/json", b"\xff\xfe{\0}\0"), b"{}".as_slice());
        assert_eq!(read("application/json;charset=utf-16le", b"{\0}\0"), b"{}".as_slice());
    }

    #[test]
    fn bytes_that_are_no_text_are_kept_as_far_as_they_are() {
        assert_eq!(read("application/json", b"{\"a\":\"\xff\"}"), "{\"a\":\"\u{fffd}\"}".as_bytes());
    }
}
