//! The JavaScript client that web softphones load from the gateway. It says how requests are sent and is no part of how they are answered.

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};

use super::response::page;

/// Where pages load it from.
pub(super) const PATH: &str = "/agentgateway/resource-js";

const CLIENT: &str = include_str!("../../generated/resource.js");

// Choice: the client is made from the contract on a runtime of the project's own. A resource or function that no copy of a real gateway's
// client has is named as in the contract.
pub(super) async fn client() -> Response {
    let headers = [(CONTENT_TYPE, "text/javascript;charset=UTF-8"), (X_CONTENT_TYPE_OPTIONS, "nosniff"), (CACHE_CONTROL, "no-cache")];
    (headers, CLIENT).into_response()
}

/// Any other verb.
pub(super) async fn not_allowed() -> Response {
    page(StatusCode::METHOD_NOT_ALLOWED)
}
