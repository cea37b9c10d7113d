//! Lets a request in once all of it is there: within a time, and up to a size.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

use super::response::page;
use super::shared::Shared;

/// The longest body of a request; that of servlet containers.
const BODY_MAX: usize = 2 << 20;

pub(super) async fn admit(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    let _under_way = shared.connections.request(client);
    let (parts, body) = request.into_parts();
    match timeout(shared.config.server.request_deadline, to_bytes(body, BODY_MAX)).await {
        Ok(Ok(body)) => next.run(Request::from_parts(parts, Body::from(body))).await,
        // The other errors are those of a connection that has broken off, and nobody reads what they are answered with.
        Ok(Err(_)) => closing(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => closing(StatusCode::REQUEST_TIMEOUT),
    }
}

/// An answer after which the connection is closed, since the rest of the request may still come.
fn closing(status: StatusCode) -> Response {
    let mut response = page(status);
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
