//! By what the gateway recognises an agent, and how its session stays alive.

use std::sync::Arc;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::Instant;

use super::cookies::Cookies;
use crate::secret::Secret;

/// How a session stays alive whose agent is not polled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeepAlive {
    /// By `handShake`: events are pushed.
    HandShake,
    /// By `heartbeat`: events are pushed in the older variant.
    Heartbeat,
}

/// Everything by which the gateway recognises an agent. Never logged.
#[derive(Default)]
pub(super) struct Credentials {
    pub(super) guid: Option<Arc<Secret>>,
    pub(super) cookies: Cookies,
    pub(super) service_token: Option<Secret>,
    pub(super) keep_alive: Option<KeepAlive>,
    pub(super) last_heartbeat: Option<Instant>,
}

/// The value in a `Set-Cookie` text.
pub(super) fn cookie_value(text: &str) -> &str {
    let pair = text.split(';').next().unwrap_or_default();
    pair.split_once('=').map_or(pair, |(_, value)| value)
}

/// Sets a header that nothing prints, or removes it. A value that cannot be a header is left out: the gateway then says
/// that the session is unknown, which is true.
pub(super) fn insert_secret(headers: &mut HeaderMap, name: HeaderName, value: Option<&str>) {
    headers.remove(&name);
    let value = value.and_then(|value| HeaderValue::from_str(value).ok());
    if let Some(mut value) = value {
        value.set_sensitive(true);
        headers.insert(name, value);
    }
}
