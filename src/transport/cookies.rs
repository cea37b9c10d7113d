//! The cookies of one agent, within limits.

use cookie_store::{Cookie, CookieExpiration, RawCookie};
use reqwest::Url;

use crate::secret::Secret;

/// How many cookies an agent keeps; a gateway and its load balancer set two or three.
const MOST_COOKIES: usize = 32;
/// How long all of them may be together, since they are sent in one header: servers refuse requests with more than 8 KiB of headers.
const MOST_BYTES: usize = 4096;

/// The cookies of one agent, in the order in which they were last set. When a limit is passed, those that were set longest ago are dropped.
///
/// A list, since a `CookieStore` takes 2 KiB for the first cookie.
#[derive(Default)]
pub(super) struct Cookies(Vec<Cookie<'static>>);

impl Cookies {
    /// Takes a `Set-Cookie` text; one that cannot be read, is too long or does not belong to the URL is left out, as a browser does.
    pub(super) fn keep(&mut self, text: &str, url: &Url) {
        let cookie = match Cookie::parse(text, url) {
            Ok(cookie) => cookie.into_owned(),
            Err(error) => return tracing::debug!(%error, "cookie not kept"),
        };
        if bytes(&cookie) > MOST_BYTES {
            return tracing::warn!(bytes = bytes(&cookie), "cookie not kept: it is too long");
        }
        self.0.retain(|known| !is_same(known, &cookie));
        if cookie.is_expired() {
            return;
        }
        self.0.reserve_exact(1);
        self.0.push(cookie);
        while self.0.len() > MOST_COOKIES || self.0.iter().map(bytes).sum::<usize>() > MOST_BYTES {
            tracing::debug!("the oldest cookie is dropped: there are too many");
            self.0.remove(0);
        }
    }

    /// The value of the header `Cookie` for a URL; empty for none.
    pub(super) fn header(&self, url: &Url) -> String {
        let cookies = self.valid().filter(|cookie| cookie.matches(url)).map(|cookie| format!("{}={}", cookie.name(), cookie.value()));
        cookies.collect::<Vec<_>>().join("; ")
    }

    /// All of them as `Set-Cookie` texts, each with all of its attributes: a default path and a relative time are written out.
    pub(super) fn export(&self) -> Vec<Secret> {
        let texts = self.valid().map(|cookie| {
            let mut raw = RawCookie::clone(cookie);
            raw.set_path(String::from(&cookie.path));
            raw.set_max_age(None);
            if let CookieExpiration::AtUtc(time) = cookie.expires {
                raw.set_expires(time);
            }
            Secret::from(raw.to_string())
        });
        texts.collect()
    }

    fn valid(&self) -> impl Iterator<Item = &Cookie<'static>> {
        self.0.iter().filter(|cookie| !cookie.is_expired())
    }
}

/// How much a cookie adds to a header.
fn bytes(cookie: &Cookie<'_>) -> usize {
    cookie.name().len() + cookie.value().len() + "=; ".len()
}

/// Whether one cookie takes the place of the other.
fn is_same(one: &Cookie<'_>, other: &Cookie<'_>) -> bool {
    one.name() == other.name() && *one.path == *other.path && one.domain.as_cow() == other.domain.as_cow()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://cc.example.com:8043/agentgateway/resource";

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn ten_thousand_cookies_leave_the_newest_within_the_limits() {
        let mut cookies = Cookies::default();
        for number in 0..10_000 {
            cookies.keep(&format!("c{number}={}; Path=/", "x".repeat(100)), &url(BASE));
        }
        let header = cookies.header(&url(BASE));
        assert!(header.len() <= MOST_BYTES, "{}", header.len());
        assert!(header.contains("c9999=") && !header.contains("c0="));
        assert!(cookies.export().len() <= MOST_COOKIES);
    }

    #[test]
    fn a_cookie_that_is_set_again_is_not_the_oldest() {
        let mut cookies = Cookies::default();
        for number in 0..2 * MOST_COOKIES {
            cookies.keep(&format!("c{number}=1"), &url(BASE));
            cookies.keep("node=7", &url(BASE));
        }
        assert!(cookies.header(&url(BASE)).contains("node=7"));
    }

    #[test]
    fn a_cookie_that_is_too_long_is_left_out_and_an_expired_one_goes() {
        let mut cookies = Cookies::default();
        cookies.keep(&format!("long={}", "x".repeat(MOST_BYTES)), &url(BASE));
        cookies.keep("a=1", &url(BASE));
        cookies.keep("a=1; Max-Age=0", &url(BASE));
        assert_eq!(cookies.header(&url(BASE)), "");
        assert_eq!(cookies.export(), []);
    }

    #[test]
    fn export_and_resume_keep_attributes_and_scope() {
        let login = url("https://cc.example.com:8043/agentgateway/resource/onlineagent/1001");
        let mut cookies = Cookies::default();
        cookies.keep("a=1; Secure; HttpOnly; SameSite=Strict", &login);
        cookies.keep("b=2; Path=/agentgateway; Domain=example.com; Max-Age=3600", &login);
        let exported = cookies.export();
        let texts: Vec<_> = exported.iter().map(Secret::expose).collect();
        assert_eq!(texts[0], "a=1; HttpOnly; SameSite=Strict; Secure; Path=/agentgateway/resource/onlineagent");
        assert!(texts[1].starts_with("b=2; Path=/agentgateway; Domain=example.com; Expires="), "{}", texts[1]);

        let mut resumed = Cookies::default();
        texts.iter().for_each(|text| resumed.keep(text, &url(BASE)));
        for (target, header) in [
            (login.as_str(), "a=1; b=2"),
            ("http://cc.example.com:8043/agentgateway/resource/onlineagent/1001", "b=2"),
            ("https://cc.example.com:8043/agentgateway/resource/voicecall/1001", "b=2"),
            ("https://other.example.com/agentgateway/resource", "b=2"),
            ("https://cc.example.com:8043/other", ""),
        ] {
            let mut sent: Vec<_> = resumed.header(&url(target)).split("; ").map(str::to_owned).collect();
            sent.sort();
            assert_eq!(sent.join("; "), header, "{target}");
        }
        assert_eq!(resumed.export(), exported);
    }
}
