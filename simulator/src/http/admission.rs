//! Lets a request in once all of it is there: within a time, and up to a size.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

use super::response::page;
use super::shared::Shared;

/// The longest body of a request; that of servlet containers.
const BODY_MAX: u32 = 2 << 20;

pub(super) async fn admit(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let _under_way = shared.connections.request(client);
    let (parts, body) = request.into_parts();
    // What is longer is refused without being kept, and what does not say its length may have any.
    let room = body.size_hint().upper().and_then(|length| u32::try_from(length).ok()).unwrap_or(BODY_MAX).min(BODY_MAX);
    let whole = async {
        // The semaphore is never closed.
        let room = shared.body_room.acquire_many(room).await.ok();
        (room, to_bytes(body, BODY_MAX as usize).await)
    };
    match timeout(shared.config.server.request_deadline, whole).await {
        Ok((_room, Ok(body))) => next.run(Request::from_parts(parts, Body::from(body))).await,
        // The other errors are those of a connection that has broken off, and nobody reads what they are answered with.
        Ok((_, Err(_))) => closing(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => closing(StatusCode::REQUEST_TIMEOUT),
    }
}

/// An answer after which the connection is closed, since the rest of the request may still come.
fn closing(status: StatusCode) -> Response {
    let mut response = page(status);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
