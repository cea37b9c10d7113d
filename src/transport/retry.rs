//! When a read is repeated, and after how long.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Response, StatusCode};

use super::error;

/// The wait before a read is repeated for the first time; doubles with each repetition.
const FIRST_WAIT: Duration = Duration::from_millis(200);
/// The longest wait that a server can ask for. A read is not repeated by the library if it asks for more.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// How long to wait before a read is repeated; none if it is not.
pub(super) fn wait(outcome: &reqwest::Result<Response>, attempt: u32) -> Option<Duration> {
    let wait = FIRST_WAIT * (1 << attempt.min(6));
    let wait = wait.mul_f64(0.5 + fastrand::f64() / 2.0);
    match outcome {
        Ok(response) => {
            let asked = asked_wait(response.headers());
            let busy = match response.status() {
                StatusCode::TOO_MANY_REQUESTS => asked.is_some(),
                status => matches!(status.as_u16(), 502..=504),
            };
            let asked = asked.unwrap_or_default();
            (busy && asked <= LONGEST_WAIT).then(|| wait.max(asked))
        }
        Err(error) => (!error::is_permanent(error)).then_some(wait),
    }
}

/// The wait that a server asks for.
pub(crate) fn asked_wait(headers: &HeaderMap) -> Option<Duration> {
    retry_after(headers, Timestamp::now())
}

/// The wait in a header, in seconds or up to a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(value).ok()?.timestamp();
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, retry_after: Option<&str>) -> reqwest::Result<Response> {
        let mut response = http::Response::builder().status(status);
        if let Some(value) = retry_after {
            response = response.header(RETRY_AFTER, value);
        }
        Ok(Response::from(response.body("").unwrap()))
    }

    #[test]
    fn a_server_is_given_the_time_that_it_asks_for() {
        assert_eq!(wait(&answer(503, Some("2")), 0), Some(Duration::from_secs(2)));
        assert_eq!(wait(&answer(429, Some(" 1 ")), 0), Some(Duration::from_secs(1)));
        assert!(wait(&answer(503, Some("0")), 0).unwrap() >= FIRST_WAIT / 2);
        assert!(wait(&answer(503, Some("nonsense")), 0).unwrap() <= FIRST_WAIT);
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        let now = "1994-11-06T08:49:07Z".parse().unwrap();
        assert_eq!(retry_after(answer(503, Some(date)).unwrap().headers(), now), Some(Duration::from_secs(30)));
        assert_eq!(asked_wait(answer(503, Some(date)).unwrap().headers()), Some(Duration::ZERO));
    }

    #[test]
    fn a_read_is_not_repeated_too_soon_or_for_nothing() {
        for (status, retry_after) in
            [(503, Some("31")), (503, Some("18446744073709551615")), (429, None), (200, None), (404, None), (500, None)]
        {
            assert_eq!(wait(&answer(status, retry_after), 0), None, "{status} {retry_after:?}");
        }
    }
}
