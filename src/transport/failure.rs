//! Why this library gave a request up, where no part of HTTP failed.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream;
use reqwest::{Body, Response};

/// Why this library gave a request up. It travels as the cause of a `reqwest::Error`, the one error that the methods of the generated
/// client pass on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Failure {
    /// The answer is longer than it may be.
    #[error("the answer is longer than {limit} bytes")]
    TooLarge {
        /// In bytes.
        limit: u64,
    },
    /// The answer did not come whole in time.
    #[error("the answer was not whole after {}", seconds(*deadline))]
    Deadline {
        /// From sending to the last byte.
        deadline: Duration,
    },
    /// The session's own limit was reached.
    #[error("the time limit of {} was reached{}", seconds(*limit), if *sent { "" } else { " before the request was sent" })]
    TimeLimit {
        /// For the call as a whole.
        limit: Duration,
        /// Whether the gateway may have got the request.
        sent: bool,
    },
    /// The gateway refused a Guid that had been replaced while the request was under way.
    #[error("the request carried a Guid that has been replaced since")]
    OutdatedGuid,
    /// A path argument would lead to another operation.
    #[error("an empty text, \".\" or \"..\" cannot be in the path")]
    PathArgument {
        /// The argument; `path` where it cannot be told which.
        field: &'static str,
    },
}

/// Why a carrier brought no answer; see [`Carrier`](crate::remote::Carrier). It travels inside a `reqwest` error.
#[derive(Debug, Clone)]
pub struct CarryError {
    pub(crate) kind: CarryErrorKind,
    pub(crate) source: Arc<dyn StdError + Send + Sync>,
}

/// What a failed carriage leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CarryErrorKind {
    /// Nothing: the gateway did not get the request.
    Unsent,
    /// The gateway may have carried the request out.
    Unanswered,
    /// Nothing, and the same request would fail again.
    Invalid,
}

impl CarryError {
    /// The gateway certainly did not get the request, or nothing is left open by its not being answered.
    pub fn unsent(why: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: CarryErrorKind::Unsent, source: Arc::from(why.into()) }
    }

    /// The gateway may have got the request, and no answer came.
    pub fn unanswered(why: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: CarryErrorKind::Unanswered, source: Arc::from(why.into()) }
    }

    /// A value of the request is not valid. Nothing was sent.
    pub fn invalid(why: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: CarryErrorKind::Invalid, source: Arc::from(why.into()) }
    }

    /// The error of the carriage that an error has.
    pub(crate) fn of(error: &reqwest::Error) -> Option<Self> {
        causes(error).find_map(|cause| cause.downcast_ref::<Self>().cloned())
    }

    /// The error that carries it.
    pub(crate) fn into_error(self) -> BoxFuture<'static, reqwest::Error> {
        in_reqwest(self)
    }
}

impl fmt::Display for CarryError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)
    }
}

impl StdError for CarryError {}

/// An error as the one error that the methods of the generated client pass on. Boxed, since it is rare and would make every request's
/// future larger.
fn in_reqwest(error: impl StdError + Send + Sync + 'static) -> BoxFuture<'static, reqwest::Error> {
    Box::pin(async move {
        let body = Body::wrap_stream(stream::iter([Err::<Bytes, _>(error)]));
        Response::from(http::Response::new(body)).bytes().await.expect_err("the body is an error")
    })
}

impl Failure {
    /// The error that carries it.
    pub(crate) fn into_error(self) -> BoxFuture<'static, reqwest::Error> {
        in_reqwest(self)
    }

    /// The failure that an error carries.
    pub(crate) fn of(error: &reqwest::Error) -> Option<Self> {
        causes(error).find_map(|cause| cause.downcast_ref().copied())
    }
}

fn seconds(time: Duration) -> String {
    format!("{} seconds", time.as_secs_f64())
}

/// The causes of an error, without the error itself.
pub(super) fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |&cause| match cause.downcast_ref::<io::Error>() {
        // An I/O error passes over what it wraps.
        Some(error) => error.get_ref().map(|inner| inner as &(dyn StdError + 'static)).or_else(|| error.source()),
        None => cause.source(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_failure_is_found_in_the_error_that_carries_it() {
        let failure = Failure::TooLarge { limit: 16 };
        assert_eq!(Failure::of(&failure.into_error().await), Some(failure));
    }
}
