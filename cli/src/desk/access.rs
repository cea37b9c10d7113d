//! Who may use the page: whoever knows its address, from this machine, and no other page in the same browser.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use ccgateway::Secret;

use crate::exit::Failure;

/// Random bytes of the token in the address.
const TOKEN: usize = 16;

/// What a request has to bring.
#[derive(Clone)]
pub(super) struct Access {
    token: Secret,
    /// The values of `Host` by which the page is reached. A name that somebody has pointed at this machine is none of them.
    hosts: Vec<String>,
}

impl Access {
    pub(super) fn new(address: SocketAddr) -> Result<Self> {
        let mut bytes = [0; TOKEN];
        getrandom::fill(&mut bytes).context("the system has no random numbers")?;
        let token = Secret::from(format!("{:032x}", u128::from_be_bytes(bytes)));
        Ok(Self { token, hosts: vec![address.to_string(), format!("localhost:{}", address.port())] })
    }

    /// The address of the page.
    pub(super) fn url(&self) -> String {
        format!("http://{}/{}/", self.hosts[0], self.token.expose())
    }

    /// The status with which a request is refused, if it is.
    pub(super) fn refusal(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<StatusCode> {
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let Some(host) = header(HOST).filter(|host| self.hosts.iter().any(|known| known == host)) else {
            return Some(StatusCode::FORBIDDEN);
        };
        let reads = matches!(*method, Method::GET | Method::HEAD);
        if !reads && header(ORIGIN).is_none_or(|origin| origin.strip_prefix("http://") != Some(host)) {
            return Some(StatusCode::FORBIDDEN);
        }
        let given = uri.path().split('/').nth(1).unwrap_or_default();
        (Secret::from(given) != self.token).then_some(StatusCode::NOT_FOUND)
    }
}

/// An address on which the page may be served: one that only this machine reaches.
///
/// # Errors
/// [`Failure`] for any other.
pub(super) fn loopback(address: SocketAddr) -> Result<SocketAddr> {
    if address.ip().is_loopback() {
        return Ok(address);
    }
    Err(Failure::usage(format!("{address} is not a loopback address; whoever reached the page could act as the agent. Nothing was sent")))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn access() -> Access {
        Access::new("127.0.0.1:8500".parse().unwrap()).unwrap()
    }

    fn refusal(access: &Access, method: Method, path: &str, headers: &[(HeaderName, &str)]) -> Option<u16> {
        let headers = headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
        access.refusal(&method, &path.parse().unwrap(), &headers).map(|status| status.as_u16())
    }

    #[test]
    fn the_token_opens_the_page_and_nothing_else_does() {
        let access = access();
        let host = [(HOST, "127.0.0.1:8500")];
        let path = access.url().strip_prefix("http://127.0.0.1:8500").unwrap().to_owned();
        assert_eq!(path.len(), 34);
        assert_eq!(refusal(&access, Method::GET, &path, &host), None);
        assert_eq!(refusal(&access, Method::GET, &path, &[(HOST, "localhost:8500")]), None);
        let changed = format!("/{}0/", &path[1..32]);
        for wrong in ["/", "//", "/x/", &path[..32], &format!("/x{path}"), &format!("{}0/", &path[..33]), &changed] {
            if *wrong != path {
                assert_eq!(refusal(&access, Method::GET, wrong, &host), Some(404), "{wrong}");
            }
        }
        assert_ne!(self::access().url(), access.url(), "it is another one each time");
    }

    #[test]
    fn another_name_of_this_machine_is_refused() {
        let access = access();
        let path = format!("/{}/", access.token.expose());
        for host in ["rebound.example:8500", "127.0.0.1", "127.0.0.1:8501", "127.0.0.1:8500.rebound.example", ""] {
            assert_eq!(refusal(&access, Method::GET, &path, &[(HOST, host)]), Some(403), "{host}");
        }
        assert_eq!(refusal(&access, Method::GET, &path, &[]), Some(403));
    }

    #[test]
    fn a_command_comes_from_the_page_itself() {
        let access = access();
        let path = format!("/{}/command", access.token.expose());
        let send = |origin: &str| refusal(&access, Method::POST, &path, &[(HOST, "localhost:8500"), (ORIGIN, origin)]);
        assert_eq!(send("http://localhost:8500"), None);
        for origin in ["http://127.0.0.1:8500", "https://localhost:8500", "http://localhost:8501", "null", ""] {
            assert_eq!(send(origin), Some(403), "{origin}");
        }
        assert_eq!(refusal(&access, Method::POST, &path, &[(HOST, "localhost:8500")]), Some(403));
    }

    #[test]
    fn only_this_machine_is_served() {
        for good in ["127.0.0.1:0", "[::1]:0", "127.3.2.1:80"] {
            assert!(loopback(good.parse().unwrap()).is_ok());
        }
        for bad in ["0.0.0.0:0", "10.0.0.1:80", "[::]:0"] {
            let error = loopback(bad.parse().unwrap()).unwrap_err().to_string();
            assert!(error.contains("not a loopback address"), "{error}");
        }
    }
}
