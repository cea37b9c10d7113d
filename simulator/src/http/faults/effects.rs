//! What faults do to requests and answers.

use std::net::SocketAddr;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::time::sleep;

use crate::engine::Answer;
use crate::fault::FaultKind;
use crate::http::response::{SET_GUID, guid_value, json, page, text};
use crate::http::shared::Shared;
use crate::http::tcp::connection::Abort;
use crate::ids::AgentId;
use crate::wire;

/// A request that faults may apply to.
pub(in crate::http) struct Target<'a> {
    pub(in crate::http) agent: Option<AgentId>,
    pub(in crate::http) operation: &'static str,
    pub(in crate::http) client: SocketAddr,
    pub(in crate::http) headers: &'a HeaderMap,
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
        FaultKind::SwitchOver(retcode) => json(wire::refusal_text("agent is being moved to another server", retcode)),
        FaultKind::FlowControl => json(wire::refusal(&Answer::asked_too_often())),
        _ => return None,
    };
    Some(response)
}

/// Removes the Guid of an answer, or doubles it.
fn change_guid(shared: &Shared, target: &Target<'_>, response: &mut Response) {
    let Some(new) = response.headers().get(SET_GUID).cloned() else { return };
    let Some(kind) = shared.faults.take_of_guid(target.agent, target.operation, shared.clock.now()) else { return };
    shared.log_faults(target.number, [kind.name()]);
    response.headers_mut().remove(SET_GUID);
    if kind == FaultKind::DuplicateGuid {
        let old = text(target.headers, "guid").and_then(guid_value);
        response.headers_mut().append(SET_GUID, old.unwrap_or_else(|| new.clone()));
        response.headers_mut().append(SET_GUID, new);
    }
}

/// Changes an answer, or loses it, after the command has taken effect.
async fn change_answer(shared: &Shared, target: &Target<'_>, fault: Option<FaultKind>, response: Response) -> Response {
    match fault {
        Some(FaultKind::DropAfter) => abort(shared, target, Abort::Close),
        // At least the opening brace stays, and at least the closing one goes.
        Some(FaultKind::TruncatedJson) => with_body(response, |body| body[..(body.len() / 2).max(1).min(body.len())].to_vec()).await,
        Some(FaultKind::ContentType(value)) => typed(response, &value),
        Some(FaultKind::Gbk) => {
            let response = with_body(response, |body| encoding_rs::GBK.encode(&String::from_utf8_lossy(body)).0.into_owned()).await;
            typed(response, "application/json;charset=GBK")
        }
        _ => response,
    }
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
    let (mut parts, body) = response.into_parts();
    // Bodies are made in this process as a whole, so reading them cannot fail.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(change(&body)))
}
