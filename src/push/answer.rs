//! What the gateway is answered.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};
use http_body_util::Full;
use serde_json::json;

use crate::retcode::Retcode;

/// How a request was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Taken,
    /// No token that is known, or another agent.
    NotWanted,
    NoPost,
    TooLong,
    Late,
    BrokenOff,
    /// The program does not keep up.
    Full,
}

impl Outcome {
    /// The answer: a status for servers of any kind, and the envelope that the contract describes.
    pub(super) fn into_response(self) -> Response<Full<Bytes>> {
        let (status, retcode, message) = match self {
            Self::Taken => (StatusCode::OK, Retcode::SUCCESS, "success"),
            Self::NotWanted => (StatusCode::FORBIDDEN, Retcode::NO_PERMISSION, "not wanted"),
            Self::NoPost => (StatusCode::METHOD_NOT_ALLOWED, Retcode::INVALID_PARAMETER, "events are posted"),
            Self::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, Retcode::INVALID_PARAMETER, "too long"),
            Self::Late => (StatusCode::REQUEST_TIMEOUT, Retcode::INVALID_PARAMETER, "too slow"),
            Self::BrokenOff => (StatusCode::BAD_REQUEST, Retcode::INVALID_PARAMETER, "broken off"),
            Self::Full => (StatusCode::SERVICE_UNAVAILABLE, Retcode::OPERATION_FAILED, "try again later"),
        };
        let body = json!({ "message": message, "retcode": retcode }).to_string();
        let mut response = Response::new(Full::from(body));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=UTF-8"));
        match self {
            Self::Full => drop(headers.insert(RETRY_AFTER, HeaderValue::from_static("1"))),
            Self::NoPost => drop(headers.insert(ALLOW, HeaderValue::from_static("POST"))),
            _ => {}
        }
        response
    }
}
