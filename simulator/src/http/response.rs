//! The responses of the gateway, and the headers in them.

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use crate::wire::Body;

const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=UTF-8");
const BINARY: HeaderValue = HeaderValue::from_static("application/octet-stream;charset=utf-8");
const GUID: HeaderName = HeaderName::from_static("guid");
pub(super) const SET_GUID: HeaderName = HeaderName::from_static("set-guid");

/// A JSON text.
pub(super) fn json(text: String) -> Response {
    ([(CONTENT_TYPE, JSON)], text).into_response()
}

/// An answer: JSON, or a file without an envelope.
pub(super) fn whole(body: Body) -> Response {
    match body {
        Body::Json(text) => json(text),
        Body::File(bytes) => ([(CONTENT_TYPE, BINARY)], bytes).into_response(),
    }
}

/// What the gateway's servlet container says of a path outside the interface: a page for people, not JSON.
pub(super) fn page(status: StatusCode) -> Response {
    let reason = status.canonical_reason().unwrap_or_default();
    let page = format!(
        "<!DOCTYPE html><html><head><title>{0} {reason}</title></head><body><h1>HTTP Status {0} - {reason}</h1></body></html>",
        status.as_u16()
    );
    (status, Html(page)).into_response()
}

/// Puts a new Guid into the headers of an answer.
pub(super) fn set_guid(response: &mut Response, guid: Option<&str>) {
    if let Some(value) = guid.and_then(guid_value) {
        response.headers_mut().insert(SET_GUID, value);
    }
}

/// Puts the Guid of a session of the configuration interface into the headers of an answer.
pub(super) fn put_guid(response: &mut Response, guid: &str) {
    if let Ok(value) = HeaderValue::from_str(guid) {
        response.headers_mut().insert(GUID, value);
    }
}

/// A Guid as the header `Set-GUID` carries it.
pub(super) fn guid_value(guid: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(&format!("JSESSIONID={guid}")).ok()
}

/// The text of a header, without spaces around it.
pub(super) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
