//! What faults do to requests and answers.

use std::net::SocketAddr;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::response::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::time::sleep;

use super::bodies;
use super::odd_event::{HasEvent, with_odd_event};
use crate::engine::Answer;
use crate::fault::{FaultKind, Subject};
use crate::http::refusals::refused;
use crate::http::response::{SET_GUID, guid_value, json, page, text};
use crate::http::shared::Shared;
use crate::http::tcp::connection::Abort;
use crate::ids::AgentId;
use crate::wire;

/// The code of the refusal that repeats the request.
const ECHO: &str = "000-001";

/// A request that faults may apply to.
pub(in crate::http) struct Target<'a> {
    pub(in crate::http) agent: Option<AgentId>,
    pub(in crate::http) operation: &'static str,
    pub(in crate::http) client: SocketAddr,
    pub(in crate::http) method: &'a Method,
    pub(in crate::http) uri: &'a Uri,
    pub(in crate::http) headers: &'a HeaderMap,
    pub(in crate::http) body: &'a Bytes,
    /// The request's number in the log.
    pub(in crate::http) number: u64,
}

/// Answers a request by `answer`, with the faults that apply to it.
pub(in crate::http) async fn apply(shared: &Shared, target: Target<'_>, answer: impl Future<Output = Response>) -> Response {
    let faults = shared.faults.take(target.agent, target.operation, shared.clock.now());
    if !faults.is_empty() {
        shared.log_faults(target.number, faults.iter().map(FaultKind::name));
    }
    let mut decisive = None;
    for kind in faults {
        match kind {
            FaultKind::Delay(time) => sleep(time).await,
            kind => decisive = Some(kind),
        }
    }
    match instead(shared, &target, decisive.as_ref()) {
        Some(response) => response,
        None => {
            let mut response = answer.await;
            change_guid(shared, &target, &mut response);
            let response = change_event(shared, &target, response).await;
            change_answer(shared, &target, decisive, response).await
        }
    }
}

/// What is answered instead when the command has no effect.
fn instead(shared: &Shared, target: &Target<'_>, fault: Option<&FaultKind>) -> Option<Response> {
    let response = match fault? {
        FaultKind::DropBefore => abort(shared, target, Abort::Close),
        FaultKind::Reset => abort(shared, target, Abort::Reset),
        FaultKind::HttpError(status) => page(StatusCode::from_u16(*status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE)),
        FaultKind::SwitchOver(retcode) => refused(json(wire::refusal_text("agent is being moved to another server", retcode)), retcode),
        FaultKind::FlowControl => {
            let answer = Answer::asked_too_often();
            refused(json(wire::refusal(&answer)), answer.retcode)
        }
        FaultKind::EchoSecrets => refused(json(wire::refusal_text(&echo(target), ECHO)), ECHO),
        _ => return None,
    };
    Some(response)
}

/// Removes the Guid of an answer, or doubles it.
fn change_guid(shared: &Shared, target: &Target<'_>, response: &mut Response) {
    let Some(new) = response.headers().get(SET_GUID).cloned() else { return };
    let Some(kind) = shared.faults.take_of(Subject::Guid, target.agent, target.operation, shared.clock.now()) else { return };
    shared.log_faults(target.number, [kind.name()]);
    response.headers_mut().remove(SET_GUID);
    if kind == FaultKind::DuplicateGuid {
        let old = text(target.headers, "guid").and_then(guid_value);
        response.headers_mut().append(SET_GUID, old.unwrap_or_else(|| new.clone()));
        response.headers_mut().append(SET_GUID, new);
    }
}

/// Gives the event of an answer an odd form.
async fn change_event(shared: &Shared, target: &Target<'_>, mut response: Response) -> Response {
    if response.extensions_mut().remove::<HasEvent>().is_none() {
        return response;
    }
    let Some(kind) = shared.faults.take_of(Subject::Event, target.agent, target.operation, shared.clock.now()) else { return response };
    shared.log_faults(target.number, [kind.name()]);
    match kind {
        FaultKind::OddEvent(form) => with_body(response, |body| with_odd_event(body, form)).await,
        _ => response,
    }
}

/// Changes an answer, or loses it, after the command has taken effect.
async fn change_answer(shared: &Shared, target: &Target<'_>, fault: Option<FaultKind>, response: Response) -> Response {
    match fault {
        Some(FaultKind::DropAfter) => abort(shared, target, Abort::Close),
        // At least the opening brace stays, and at least the closing one goes.
        Some(FaultKind::TruncatedJson) => with_body(response, |body| body[..(body.len() / 2).max(1).min(body.len())].to_vec()).await,
        Some(FaultKind::ContentType(value)) => typed(response, &value),
        Some(FaultKind::Gbk) => typed(with_body(response, in_gbk).await, "application/json;charset=GBK"),
        Some(FaultKind::WrongCharset) => with_body(response, in_gbk).await,
        Some(FaultKind::ByteOrderMark) => with_body(response, |body| ["\u{feff}".as_bytes(), body].concat()).await,
        Some(FaultKind::EmptyBody) => with_body(response, |_| Vec::new()).await,
        Some(FaultKind::SlowBody(pause)) => in_pieces(response, |body| (body.len() as u64, bodies::slow(body, pause))).await,
        Some(FaultKind::LargeBody(length)) => {
            in_pieces(response, |body| (length.max(body.len() as u64), bodies::filled(body, length))).await
        }
        Some(FaultKind::LateAnswer(time)) => {
            sleep(time).await;
            response
        }
        _ => response,
    }
}

fn in_gbk(body: &[u8]) -> Vec<u8> {
    encoding_rs::GBK.encode(&String::from_utf8_lossy(body)).0.into_owned()
}

/// What a request consists of, with its secrets.
fn echo(target: &Target<'_>) -> String {
    let headers = target.headers.iter().map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
    let headers: Vec<_> = headers.collect();
    format!("{} {} is not possible ({}): {}", target.method, target.uri, headers.join("; "), String::from_utf8_lossy(target.body))
}

/// Aborts the connection. What is returned makes the server write, and so notice; it does not arrive.
fn abort(shared: &Shared, target: &Target<'_>, how: Abort) -> Response {
    shared.connections.abort(target.client, how);
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}

fn typed(mut response: Response, content_type: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(content_type) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

async fn with_body(response: Response, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Response {
    let (mut parts, body) = apart(response).await;
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(change(&body)))
}

/// With a body that is made piece by piece, and its length.
async fn in_pieces(response: Response, change: impl FnOnce(Bytes) -> (u64, Body)) -> Response {
    let (mut parts, body) = apart(response).await;
    let (length, body) = change(body);
    parts.headers.insert(CONTENT_LENGTH, length.into());
    Response::from_parts(parts, body)
}

async fn apart(response: Response) -> (Parts, Bytes) {
    let (parts, body) = response.into_parts();
    // Bodies are made in this process as a whole, so reading them cannot fail.
    (parts, to_bytes(body, usize::MAX).await.unwrap_or_default())
}
