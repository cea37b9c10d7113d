//! The window on the emulator: one page that shows the contact centre and plays everything outside it.

use std::sync::LazyLock;

use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rustls::crypto::aws_lc_rs::cipher_suite::TLS13_AES_128_GCM_SHA256;

const PAGE: &str = include_str!("../../window/index.html");

/// Nothing but the page's own script and style runs, it asks only this server, and no other page can frame it.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    format!(
        "default-src 'none'; script-src {}; style-src {}; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'",
        source(inside("<script>", "</script>")),
        source(inside("<style>", "</style>")),
    )
});

pub(super) async fn page() -> Response {
    let headers = [
        (CONTENT_SECURITY_POLICY, POLICY.as_str()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, Html(PAGE)).into_response()
}

/// The text of the page's only element of a kind.
fn inside(begin: &str, end: &str) -> &'static str {
    let rest = PAGE.split_once(begin).map_or("", |(_, rest)| rest);
    rest.split_once(end).map_or("", |(text, _)| text)
}

/// The source expression that lets exactly this text run, by its SHA-256.
fn source(text: &str) -> String {
    // The TLS library's own SHA-256, that of a cipher suite, spares another dependency. Without it nothing runs.
    let digest = TLS13_AES_128_GCM_SHA256.tls13().map(|suite| suite.common.hash_provider.hash(text.as_bytes()));
    digest.map_or_else(|| "'none'".to_owned(), |digest| format!("'sha256-{}'", BASE64_STANDARD.encode(digest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_script_and_the_style_by_their_digests() {
        // From FIPS 180-2: the digest of "abc".
        assert_eq!(source("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        assert_eq!(POLICY.matches("'sha256-").count(), 2);
        assert!(inside("<script>", "</script>").len() > 100 && inside("<style>", "</style>").len() > 100);
    }

    #[test]
    fn the_page_has_one_script_and_one_style_and_loads_nothing() {
        for once in ["<script", "<style", "</script>", "</style>"] {
            assert_eq!(PAGE.matches(once).count(), 1, "{once}");
        }
        for never in ["http://", "https://", " src=", "@import", "innerHTML", "eval(", " style=", " onclick="] {
            assert!(!PAGE.contains(never), "{never}");
        }
    }
}
