//! Between the generated client and HTTP: sending, repeating reads, and reading whole answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use bytes::Bytes;
use encoding_rs::{Encoding, GB18030, UTF_8};
use futures_util::future::BoxFuture;
use progenitor_client::ClientInfo as _;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Request, Response, ResponseBuilderExt as _};
use serde::Deserialize;

use super::failure::Failure;
use super::link::{AgentLink, Carried};
use super::polls::UnderWay;
use super::{carry, path, retry};
use crate::client::Client;
use crate::operation::entry::{Effect, Operation};
use crate::retcode::Retcode;
use crate::secret::Secret;

/// How often a read is asked again because its Guid was replaced while it was under way.
const RENEWALS: usize = 3;
/// How much of a page is read that came in place of an answer, in bytes.
const ERROR_PAGE: u64 = 1024;

impl Client {
    /// The same client on another link to the same session.
    pub(crate) fn on(&self, link: AgentLink) -> Self {
        Self::new_with_client(self.baseurl(), self.client().clone(), link)
    }

    /// The same client with a service token of its own.
    pub(crate) fn with_service_token(&self, token: Secret) -> Self {
        self.on(self.inner().with_service_token(token))
    }

    /// Sends the request of an operation; every method of the client does so. Boxed, or every one of their futures would have all of it.
    pub(crate) fn execute(&self, request: Request, operation: &'static Operation) -> BoxFuture<'_, reqwest::Result<Response>> {
        if let Some(field) = path::misleading(&self.inner().limits().base_path, request.url().path(), operation) {
            return Box::pin(async move { Err(Failure::PathArgument { field }.into_error().await) });
        }
        if let Some(carrier) = &self.inner().limits().carrier {
            return Box::pin(carry::carry(&**carrier, self.inner(), request, operation));
        }
        if operation.effect == Effect::Consume {
            return Box::pin(self.consume(Arc::new(request), operation));
        }
        Box::pin(self.call(Outgoing::of(request, operation), operation))
    }

    /// The answer to a request that takes something from the gateway.
    pub(crate) async fn consume(&self, request: Arc<Request>, operation: &'static Operation) -> reqwest::Result<Response> {
        let (http, link) = (self.client(), self.inner());
        let send = |under_way: UnderWay| {
            let (http, link, mut request) = (http.clone(), link.of_poll(), Outgoing::Repeated(Arc::clone(&request)));
            async move {
                let answer = once(Way { http: &http, link: &link, operation, call: None }, &mut request).await;
                under_way.finish(operation, answer);
            }
        };
        link.polls().next(operation, send).await
    }

    /// The answer to any other request, within the time limit of the session.
    async fn call(&self, mut request: Outgoing, operation: &'static Operation) -> reqwest::Result<Response> {
        let (http, link) = (self.client(), self.inner());
        let sent = AtomicBool::new(false);
        let limit = link.time_limit();
        let call = Call { sent: &sent, until: limit.and_then(|limit| tokio::time::Instant::now().checked_add(limit)) };
        let attempts = attempts(Way { http, link, operation, call: Some(&call) }, &mut request);
        let Some(limit) = limit else { return attempts.await };
        match tokio::time::timeout(limit, attempts).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Failure::TimeLimit { limit, sent: sent.load(Ordering::Relaxed) }.into_error().await),
        }
    }
}

/// What goes with the requests of one call. Polls outlive the call that asks for them, and have none.
struct Call<'a> {
    /// Whether the gateway may have got the request.
    sent: &'a AtomicBool,
    /// When the time limit of the session is reached.
    until: Option<tokio::time::Instant>,
}

/// What a request is, how it goes out, and for whom.
#[derive(Clone, Copy)]
struct Way<'a> {
    http: &'a reqwest::Client,
    link: &'a AgentLink,
    operation: &'static Operation,
    call: Option<&'a Call<'a>>,
}

/// A request to be sent. It is copied only where it is sent, and boxed, since many futures hand it on.
enum Outgoing {
    /// None once it has been sent.
    Single(Option<Box<Request>>),
    /// A copy for every time that it is sent.
    Repeated(Arc<Request>),
}

impl Outgoing {
    fn of(request: Request, operation: &Operation) -> Self {
        let can_be_copied = request.body().is_none_or(|body| body.as_bytes().is_some());
        if can_be_copied && operation.effect == Effect::Read {
            Self::Repeated(Arc::new(request))
        } else {
            Self::Single(Some(Box::new(request)))
        }
    }

    fn is_repeated(&self) -> bool {
        matches!(self, Self::Repeated(_))
    }

    fn next(&mut self) -> Option<Box<Request>> {
        match self {
            Self::Single(request) => request.take(),
            Self::Repeated(request) => request.try_clone().map(Box::new),
        }
    }
}

/// Sends a request, a read several times if need be.
async fn attempts(way: Way<'_>, request: &mut Outgoing) -> reqwest::Result<Response> {
    let mut attempt = 0;
    loop {
        let outcome = once(way, request).await;
        if !request.is_repeated() || attempt == way.link.limits().read_retries {
            return outcome;
        }
        let Some(wait) = retry::wait(&outcome, attempt) else { return outcome };
        tracing::debug!(operation = way.operation.id, attempt, ?wait, "repeating a read");
        drop(outcome);
        tokio::time::sleep(wait).await;
        attempt += 1;
    }
}

/// Sends a request and reads the whole answer, unless that is a file. A read that was refused for an outdated Guid is asked again.
async fn once(way: Way<'_>, request: &mut Outgoing) -> reqwest::Result<Response> {
    for _ in 0..=RENEWALS {
        let Some(copy) = request.next() else { break };
        match in_turn(way, copy).await? {
            Some(response) => return Ok(response),
            None => tracing::debug!(operation = way.operation.id, "the Guid was replaced meanwhile"),
        }
    }
    Err(Failure::OutdatedGuid.into_error().await)
}

/// Sends a request once the gateway's limit of requests at once allows it. Polls, of which each agent has one at most, do not wait
/// for that, or those of many agents would keep everything else from being sent. None if the gateway refused a Guid that was
/// replaced while the request was under way: nothing happened.
async fn in_turn(way: Way<'_>, request: Box<Request>) -> reqwest::Result<Option<Response>> {
    let permit = match way.call {
        Some(_) => way.link.limits().permit().await,
        None => None,
    };
    if let Some(call) = way.call {
        call.sent.store(true, Ordering::Relaxed);
    }
    let answer = within_deadline(way, request).await?;
    drop(permit);
    let is_outdated = match answer.refused {
        Some(carried) => Box::pin(way.link.is_replaced(carried, way.call.and_then(|call| call.until))).await,
        None => false,
    };
    Ok((!is_outdated).then_some(answer.response))
}

/// What the gateway said to a request.
struct Answer {
    response: Response,
    /// The Guid of the request, if that is what was refused.
    refused: Option<Carried>,
}

async fn within_deadline(way: Way<'_>, request: Box<Request>) -> reqwest::Result<Answer> {
    let deadline = way.link.limits().answer_deadline;
    match tokio::time::timeout(deadline, send(way, request)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Failure::Deadline { deadline }.into_error().await),
    }
}

async fn send(way: Way<'_>, request: Box<Request>) -> reqwest::Result<Answer> {
    let Way { http, link, operation, .. } = way;
    let sent = link.observers().sent(&request, &link.limits().base_path, operation);
    let started = Instant::now();
    let (mut carried, answering) = {
        // The box goes before the answer comes, which for a poll takes long.
        let mut request = request;
        (link.prepare(&mut request, operation), http.execute(*request))
    };
    let mut response = answering.await?;
    link.learn(&response, operation, &mut carried);
    let status = response.status();
    tracing::debug!(operation = operation.id, agent = %link.agent(), status = status.as_u16(), elapsed = ?started.elapsed(), "answered");
    if operation.file && status.is_success() && !is_json(response.headers()) {
        return Ok(Answer { response, refused: None });
    }
    let body = if status.is_success() { whole(&mut response, link.limits().answer_limit).await? } else { beginning(&mut response).await };
    let (headers, url) = (std::mem::take(response.headers_mut()), response.url().clone());
    drop(response);
    let body = in_utf8(&headers, body.into());
    link.learn_from_body(&body, operation, &mut carried);
    if let Some(sent) = sent {
        link.observers().answered(sent, &body);
    }
    let refused = refuses_guid(operation, &body).then_some(carried);
    // Without a URL of its own, `reqwest` would read one.
    let mut whole = http::Response::builder().url(url).body(body).unwrap_or_default();
    *whole.status_mut() = status;
    *whole.headers_mut() = headers;
    Ok(Answer { response: Response::from(whole), refused })
}

/// Whether an answer says that the Guid is none of a session.
fn refuses_guid(operation: &Operation, body: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Frame {
        retcode: Retcode,
    }

    // Nearly all answers have the code nowhere, which is found out faster than what they say. It may be escaped.
    let code = Retcode::NOT_SIGNED_IN;
    let code = code.as_str().as_bytes();
    let may_be_there = body.contains(&b'\\') || body.contains(&b'-') && body.windows(code.len()).any(|part| part == code);
    let refuses = || serde_json::from_slice(body).is_ok_and(|frame: Frame| frame.retcode == Retcode::NOT_SIGNED_IN);
    operation.signed_in && may_be_there && refuses()
}

/// The whole body, if it is no longer than the limit.
async fn whole(response: &mut Response, limit: u64) -> reqwest::Result<Vec<u8>> {
    let announced = response.content_length().unwrap_or_default();
    let mut body = Vec::new();
    if announced <= limit {
        body.reserve_exact(usize::try_from(announced).unwrap_or_default().min(64 * 1024));
        while let Some(chunk) = response.chunk().await? {
            body.extend_from_slice(&chunk);
            if body.len() as u64 > limit {
                return Err(Failure::TooLarge { limit }.into_error().await);
            }
        }
        return Ok(body);
    }
    Err(Failure::TooLarge { limit }.into_error().await)
}

/// The beginning of a page that came in place of an answer. Its status says what there is to know, even if the page breaks off.
async fn beginning(response: &mut Response) -> Vec<u8> {
    let mut body = Vec::new();
    while (body.len() as u64) < ERROR_PAGE {
        let Ok(Some(chunk)) = response.chunk().await else { break };
        body.extend_from_slice(&chunk);
    }
    body.truncate(ERROR_PAGE as usize);
    body
}

/// Whether an answer says that it is JSON. A refusal of a file is.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.to_ascii_lowercase().contains("json")
}

/// The body in UTF-8. Some gateways answer in GBK and say so in the content type; others do not say so. A byte-order mark is
/// left out.
pub(crate) fn in_utf8(headers: &HeaderMap, body: Bytes) -> Bytes {
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
