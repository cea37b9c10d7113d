//! Who may use the control interface: not the pages of other sites in somebody's browser, and beyond loopback nobody without the token.

use std::net::IpAddr;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, ORIGIN, WWW_AUTHENTICATE};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::config::server::ServerConfig;
use crate::hidden::Hidden;
use crate::log_target::LOG;

const WRONG_HOST: &str =
    "the header Host has none of the simulator's names and addresses: add the name with Config::name, or `ccgw simulate --name`";
const WRONG_ORIGIN: &str = "the header Origin is that of another site: only the simulator's own pages may send requests here";
const NO_TOKEN: &str = "add the header Authorization: Bearer TOKEN, with the token that Simulator::control_token or `ccgw simulate` gives";
const NOT_JSON: &str = "add the header Content-Type: application/json (curl: -H 'Content-Type: application/json')";

/// By which names the server is known, and what it asks for.
#[derive(Debug)]
pub(in crate::http) struct Access {
    /// In lower case.
    names: Vec<String>,
    addresses: Vec<IpAddr>,
    /// It listens on all addresses, whichever they are. No name leads to it then that somebody else could have made.
    every_address: bool,
    token: Option<Hidden>,
}

impl Access {
    pub(in crate::http) fn new(settings: &ServerConfig, token: Option<Hidden>) -> Self {
        let (mut names, mut addresses) = (vec!["localhost".to_owned()], vec![settings.listen.ip()]);
        for name in &settings.names {
            match name.parse() {
                Ok(address) => addresses.push(address),
                Err(_) => names.push(name.to_ascii_lowercase()),
            }
        }
        Self { names, addresses, every_address: settings.listen.ip().is_unspecified(), token }
    }

    pub(in crate::http) fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.0.as_str())
    }

    /// The host that a request is for, if it is this server. A page whose name was made to lead here is for its own host.
    fn host<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        // What is before an @ is no part of a host.
        let host = only(headers, &HOST).filter(|host| !host.contains('@'))?;
        let authority: Authority = host.parse().ok()?;
        let name = authority.host().trim_end_matches('.').to_ascii_lowercase();
        let is_known = match name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            Ok(address) => address.is_loopback() || self.every_address || self.addresses.contains(&address),
            Err(_) => self.names.contains(&name),
        };
        is_known.then_some(host)
    }

    /// Why a request to the control interface is refused.
    fn refusal(&self, method: &Method, headers: &HeaderMap) -> Option<(StatusCode, &'static str)> {
        let Some(host) = self.host(headers) else { return Some((StatusCode::FORBIDDEN, WRONG_HOST)) };
        let is_own = |origin: &str| origin.strip_prefix("https://").is_some_and(|origin| origin.eq_ignore_ascii_case(host));
        if headers.contains_key(ORIGIN) && !only(headers, &ORIGIN).is_some_and(is_own) {
            return Some((StatusCode::FORBIDDEN, WRONG_ORIGIN));
        }
        if let Some(token) = self.token() {
            let given = only(headers, &AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
            if !given.is_some_and(|given| is_same(given.trim(), token)) {
                return Some((StatusCode::UNAUTHORIZED, NO_TOKEN));
            }
        }
        let is_json = |value: &str| value.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
        if method == Method::POST && !only(headers, &CONTENT_TYPE).is_some_and(is_json) {
            return Some((StatusCode::UNSUPPORTED_MEDIA_TYPE, NOT_JSON));
        }
        None
    }
}

/// Lets requests to the control interface through.
pub(in crate::http) async fn check(State(access): State<Arc<Access>>, request: Request, next: Next) -> Response {
    match access.refusal(request.method(), request.headers()) {
        None => next.run(request).await,
        Some(refusal) => refuse(refusal),
    }
}

/// Lets requests for the dashboard through, which holds nothing that is secret.
pub(in crate::http) async fn check_host(State(access): State<Arc<Access>>, request: Request, next: Next) -> Response {
    match access.host(request.headers()) {
        Some(_) => next.run(request).await,
        None => refuse((StatusCode::FORBIDDEN, WRONG_HOST)),
    }
}

fn refuse((status, error): (StatusCode, &'static str)) -> Response {
    tracing::warn!(target: LOG, status = status.as_u16(), error, "a request to the control interface was refused");
    let mut response = (status, Json(json!({"error": error}))).into_response();
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

/// The value of a header that is there once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    value.to_str().ok()
}

/// Takes the same time wherever the texts differ.
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access(listen: &str, names: &[&str]) -> Access {
        let names = names.iter().map(|&name| name.to_owned()).collect();
        Access::new(&ServerConfig { listen: listen.parse().unwrap(), names, ..ServerConfig::default() }, None)
    }

    fn knows(access: &Access, host: &str) -> bool {
        let headers = HeaderMap::from_iter([(HOST, HeaderValue::from_str(host).unwrap())]);
        access.host(&headers).is_some()
    }

    #[test]
    fn only_own_names_and_addresses_are_hosts() {
        let access = access("192.0.2.7:8043", &["Gateway.test", "198.51.100.1"]);
        for own in [
            "localhost",
            "LOCALHOST:8043",
            "127.0.0.1:1",
            "127.9.9.9",
            "[::1]:8043",
            "192.0.2.7:8043",
            "gateway.test:9",
            "gateway.test.",
            "198.51.100.1",
        ] {
            assert!(knows(&access, own), "{own}");
        }
        for foreign in [
            "",
            "evil.example",
            "localhost.evil.example",
            "192.0.2.8",
            "evil.example@localhost:x",
            "[::2]",
            "local host",
            "gateway.test, evil.example",
        ] {
            assert!(!knows(&access, foreign), "{foreign}");
        }
    }

    #[test]
    fn on_all_addresses_every_address_is_a_host_but_no_foreign_name() {
        let access = access("0.0.0.0:8043", &[]);
        assert!(knows(&access, "192.0.2.8:8043") && knows(&access, "[2001:db8::1]:8043") && knows(&access, "localhost"));
        assert!(!knows(&access, "evil.example:8043"));
    }

    #[test]
    fn a_host_that_is_missing_or_there_twice_is_none() {
        let access = access("127.0.0.1:0", &[]);
        let mut headers = HeaderMap::new();
        assert_eq!(access.host(&headers), None);
        headers.append(HOST, HeaderValue::from_static("localhost"));
        headers.append(HOST, HeaderValue::from_static("localhost"));
        assert_eq!(access.host(&headers), None);
    }
}
