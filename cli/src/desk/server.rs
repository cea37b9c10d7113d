//! The page over HTTP: its files, the view and the log as server-sent events, and the commands.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::Stream;

use super::carry_out::carry_out;
use super::command::Command;
use super::feed::Feed;
use super::outcome::Outcome;
use super::shared::Shared;

/// The longest command, in bytes: a long message of a text chat.
const BODY: usize = 64 * 1024;

/// The files of the page: name, content type, text. Whatever they load comes from this list.
const FILES: &[(&str, &str, &str)] = &[
    ("", "text/html; charset=utf-8", include_str!("page/index.html")),
    ("desk.css", "text/css; charset=utf-8", include_str!("page/desk.css")),
    ("cards.css", "text/css; charset=utf-8", include_str!("page/cards.css")),
    ("desk.js", JAVASCRIPT, include_str!("page/desk.js")),
    ("calls.js", JAVASCRIPT, include_str!("page/calls.js")),
    ("chats.js", JAVASCRIPT, include_str!("page/chats.js")),
    ("dial.js", JAVASCRIPT, include_str!("page/dial.js")),
    ("dom.js", JAVASCRIPT, include_str!("page/dom.js")),
    ("keys.js", JAVASCRIPT, include_str!("page/keys.js")),
    ("link.js", JAVASCRIPT, include_str!("page/link.js")),
    ("log.js", JAVASCRIPT, include_str!("page/log.js")),
    ("presence.js", JAVASCRIPT, include_str!("page/presence.js")),
    ("words.js", JAVASCRIPT, include_str!("page/words.js")),
];

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// Nothing but the page's own files is loaded, it sends requests to this server alone, and no other page can frame it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// Headers of every answer. The address holds the token, so no other site may learn it, and no cache may keep the page.
const HEADERS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/{token}/", get(|| file(Path((String::new(), String::new())))))
        .route("/{token}/{file}", get(file))
        .route("/{token}/events", get(events))
        .route("/{token}/command", post(command))
        .layer(DefaultBodyLimit::max(BODY))
        .layer(from_fn_with_state(Arc::clone(&shared), guard))
        .with_state(shared)
}

/// Lets through what [`Access`](super::access::Access) allows.
async fn guard(State(shared): State<Arc<Shared>>, request: Request<Body>, next: Next) -> Response {
    let mut response = match shared.access.refusal(request.method(), request.uri(), request.headers()) {
        Some(status) => status.into_response(),
        None => next.run(request).await,
    };
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn file(Path((_, name)): Path<(String, String)>) -> Response {
    match FILES.iter().find(|(known, ..)| *known == name) {
        Some((_, kind, text)) => ([(CONTENT_TYPE, *kind)], *text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The view, and the log from where the page has left off.
async fn events(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    Sse::new(Feed::new(shared, last.unwrap_or(0)).into_stream()).keep_alive(KeepAlive::default())
}

/// Carries a command out. Whether it succeeded stands in the answer; a status other than 200 says that it was no command.
async fn command(State(shared): State<Arc<Shared>>, Json(command): Json<Command>) -> Json<Outcome> {
    // It goes on when the page is closed, so that the log has what came of it.
    let under_way = tokio::spawn(async move { carry_out(&shared, command).await });
    let lost = |_| Outcome::failed("The desk has failed.", "Start `ccgw desk` again; with CCGW_LOG=debug it says more.");
    Json(under_way.await.unwrap_or_else(lost))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_loads_its_own_files_and_makes_no_markup_of_texts() {
        let never = [
            "http://",
            "https://",
            "@import",
            "url(",
            "innerHTML",
            "outerHTML",
            "insertAdjacent",
            "document.write",
            "eval(",
            "Function(",
            " style=",
            " onclick=",
            "javascript:",
        ];
        for (name, _, text) in FILES {
            for never in never {
                assert!(!text.contains(never), "{name} has {never}");
            }
        }
    }

    #[test]
    fn every_file_that_is_loaded_is_there() {
        let mut loaded = Vec::new();
        for (_, _, text) in FILES {
            for mark in ["href=\"", "src=\"", "from \"./"] {
                let ends = text.split(mark).skip(1).filter_map(|rest| rest.split('"').next());
                loaded.extend(ends.filter(|name| !name.starts_with("data:") && !name.starts_with('#')));
            }
        }
        assert!(loaded.len() > FILES.len());
        for name in &loaded {
            assert!(FILES.iter().any(|(known, ..)| known == name), "{name}");
        }
        for (name, ..) in &FILES[1..] {
            assert!(loaded.contains(name), "nothing loads {name}");
        }
    }
}
