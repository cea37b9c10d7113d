//! The dashboard: one page that shows the contact centre and plays everything outside it.

use std::sync::LazyLock;

use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::response::{Html, IntoResponse, Response};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rustls::crypto::aws_lc_rs::cipher_suite::TLS13_AES_128_GCM_SHA256;

const INDEX: &str = include_str!("../../dashboard/index.html");
const STYLE: &str = include_str!("../../dashboard/dashboard.css");
const SCRIPT: &str = concat!(include_str!("../../dashboard/dashboard.js"), include_str!("../../dashboard/played.js"));
const STYLE_LINK: &str = r#"<link rel="stylesheet" href="dashboard.css">"#;
const SCRIPT_LINK: &str = r#"<script src="dashboard.js"></script>"#;

/// The page with its style and script in it, so that it needs one request, and a policy can name both by their digests.
static PAGE: LazyLock<String> = LazyLock::new(|| {
    INDEX.replace(STYLE_LINK, &format!("<style>{STYLE}</style>")).replace(SCRIPT_LINK, &format!("<script>{SCRIPT}</script>"))
});

/// Nothing but the page's own script and style runs, it sends requests to this server alone, and no other page can frame it.
static POLICY: LazyLock<String> = LazyLock::new(|| {
    format!(
        "default-src 'none'; script-src {}; style-src {}; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'",
        source(SCRIPT),
        source(STYLE),
    )
});

pub(super) async fn page() -> Response {
    let headers = [
        (CONTENT_SECURITY_POLICY, POLICY.as_str()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, Html(PAGE.as_str())).into_response()
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
        assert!(PAGE.contains(&format!("<script>{SCRIPT}</script>")) && PAGE.contains(&format!("<style>{STYLE}</style>")));
        assert!(SCRIPT.len() > 100 && STYLE.len() > 100);
    }

    #[test]
    fn the_page_has_one_script_and_one_style_and_loads_nothing() {
        for once in ["<script", "<style", "</script>", "</style>"] {
            assert_eq!(PAGE.matches(once).count(), 1, "{once}");
        }
        for never in
            ["http://", "https://", " src=", "@import", "innerHTML", "eval(", " style=", " onclick=", "dashboard.css", "dashboard.js"]
        {
            assert!(!PAGE.contains(never), "{never}");
        }
    }
}
