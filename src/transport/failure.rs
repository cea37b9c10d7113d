//! Why this library gave a request up, where no part of HTTP failed.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

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

impl Failure {
    /// The error that carries it. Boxed, since it is rare and would make every request's future larger.
    pub(crate) fn into_error(self) -> BoxFuture<'static, reqwest::Error> {
        Box::pin(async move {
            let body = Body::wrap_stream(stream::iter([Err::<Bytes, _>(self)]));
            Response::from(http::Response::new(body)).bytes().await.expect_err("the body is an error")
        })
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
