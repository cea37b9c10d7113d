//! What the generated client knows of one agent: its Guid and its cookies, sent with each request and taken from each answer.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cookie_store::{CookieStore, RawCookie};
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use reqwest::{Request, Response, Url};
use tokio::sync::watch;

use crate::foreign::Secrets;
use crate::ids::AgentId;
use crate::operation::entry::Operation;
use crate::operation::table;
use crate::secret::Secret;
use crate::transport::polls::Polls;

/// The request header of the Guid.
const GUID: HeaderName = HeaderName::from_static("guid");
/// The response header of a new Guid.
const SET_GUID: HeaderName = HeaderName::from_static("set-guid");
/// What stands before the Guid in `Set-GUID`.
const GUID_PREFIX: &str = "JSESSIONID=";
/// The request header of the token that the gateway presents when it pushes.
const SERVICE_TOKEN: HeaderName = HeaderName::from_static("service_token");

/// What the generated client knows of one agent: its Guid, its cookies and how to repeat reads. Cheap to clone.
#[derive(Clone)]
pub struct AgentLink(Arc<Shared>);

struct Shared {
    agent: AgentId,
    read_retries: u32,
    credentials: Mutex<Credentials>,
    /// What no text of the other side may show.
    secrets: Secrets,
    polls: Arc<Polls>,
    sign_out: watch::Sender<SignOut>,
}

/// How far this program has come with signing the agent out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SignOut {
    NotAsked,
    Asked,
    Done,
}

/// A request to sign out that is under way. Unless it succeeds, the agent counts as signed in again when this is dropped.
pub(crate) struct SigningOut<'a>(&'a AgentLink);

impl SigningOut<'_> {
    pub(crate) fn succeed(self) {
        self.0.sign_out();
    }
}

impl Drop for SigningOut<'_> {
    fn drop(&mut self) {
        self.0.step_sign_out(SignOut::Asked, SignOut::NotAsked);
    }
}

/// Everything by which the gateway recognises an agent. Never logged.
#[derive(Default)]
struct Credentials {
    guid: Option<Secret>,
    cookies: CookieStore,
    service_token: Option<Secret>,
}

impl Credentials {
    /// Takes a `Set-Cookie` text; one that cannot be read or does not belong to the URL is left out, as a browser does.
    fn keep_cookie(&mut self, text: &str, url: &Url) {
        if let Err(error) = self.cookies.parse(text, url) {
            tracing::debug!(%error, "cookie not kept");
        }
    }
}

impl AgentLink {
    pub(crate) fn new(agent: AgentId, read_retries: u32) -> Self {
        Self(Arc::new(Shared {
            agent,
            read_retries,
            credentials: Mutex::default(),
            secrets: Secrets::default(),
            polls: Polls::new(),
            sign_out: watch::Sender::new(SignOut::NotAsked),
        }))
    }

    /// How often a read whose answer was lost is repeated.
    pub(crate) fn read_retries(&self) -> u32 {
        self.0.read_retries
    }

    /// The requests that take something from the gateway.
    pub(crate) fn polls(&self) -> &Arc<Polls> {
        &self.0.polls
    }

    pub(crate) fn agent(&self) -> AgentId {
        self.0.agent
    }

    /// The secrets of the agent, by which texts of the other side are cleaned.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    pub(crate) fn guid(&self) -> Option<Secret> {
        self.credentials().guid.clone()
    }

    pub(crate) fn set_guid(&self, guid: Secret) {
        self.0.secrets.pass(guid.expose());
        self.credentials().guid = Some(guid);
    }

    pub(crate) fn set_service_token(&self, token: Secret) {
        self.0.secrets.keep(token.expose());
        self.credentials().service_token = Some(token);
    }

    /// The cookies as `Set-Cookie` texts.
    pub(crate) fn cookies(&self) -> Vec<Secret> {
        let credentials = self.credentials();
        credentials.cookies.iter_unexpired().map(|cookie| Secret::from(RawCookie::from(cookie.clone()).to_string())).collect()
    }

    /// Takes a `Set-Cookie` text.
    pub(crate) fn add_cookie(&self, text: &str, url: &Url) {
        self.0.secrets.pass(cookie_value(text));
        self.credentials().keep_cookie(text, url);
    }

    pub(crate) fn sign_out(&self) {
        self.0.sign_out.send_replace(SignOut::Done);
    }

    /// Takes note that a request to sign out is about to be sent.
    pub(crate) fn begin_sign_out(&self) -> SigningOut<'_> {
        self.step_sign_out(SignOut::NotAsked, SignOut::Asked);
        SigningOut(self)
    }

    fn step_sign_out(&self, from: SignOut, to: SignOut) {
        self.0.sign_out.send_if_modified(|state| {
            let steps = *state == from;
            if steps {
                *state = to;
            }
            steps
        });
    }

    pub(crate) fn is_signed_out(&self) -> bool {
        *self.0.sign_out.borrow() == SignOut::Done
    }

    /// Resolves once this program has signed the agent out.
    pub(crate) async fn signed_out(&self) {
        self.wait_for_sign_out(|state| state == SignOut::Done).await;
    }

    /// Waits for a sign-out that is under way, if there is one, and returns whether the agent is signed out then.
    pub(crate) async fn sign_out_succeeds(&self) -> bool {
        self.wait_for_sign_out(|state| state != SignOut::Asked).await;
        self.is_signed_out()
    }

    async fn wait_for_sign_out(&self, reached: impl Fn(SignOut) -> bool) {
        let mut sign_out = self.0.sign_out.subscribe();
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = sign_out.wait_for(|state| reached(*state)).await;
    }

    fn credentials(&self) -> MutexGuard<'_, Credentials> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.0.credentials.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts on a request what the gateway expects of every request, and of this agent's.
    pub(crate) fn prepare(&self, request: &mut Request, operation: &Operation) {
        self.0.secrets.keep_those_of(request, operation);
        let credentials = self.credentials();
        let cookies: Vec<_> =
            credentials.cookies.get_request_values(request.url()).map(|(name, value)| format!("{name}={value}")).collect();
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=UTF-8"));
        let guid = credentials.guid.as_ref().filter(|_| operation.signed_in);
        insert_secret(headers, GUID, guid.map(Secret::expose));
        insert_secret(headers, COOKIE, Some(cookies.join("; ").as_str()).filter(|cookies| !cookies.is_empty()));
        if operation.id == table::HAND_SHAKE.id {
            insert_secret(headers, SERVICE_TOKEN, credentials.service_token.as_ref().map(Secret::expose));
        }
    }

    /// Takes the Guid and the cookies from an answer, whatever the answer is.
    pub(crate) fn learn(&self, response: &Response) {
        let mut credentials = self.credentials();
        for value in response.headers().get_all(SET_COOKIE) {
            let Ok(text) = value.to_str() else { continue };
            self.0.secrets.pass(cookie_value(text));
            credentials.keep_cookie(text, response.url());
        }
        // Where the header is there twice, the last one is the newest.
        let values = response.headers().get_all(SET_GUID).iter();
        if let Some(guid) = values.filter_map(|value| guid_in(value.to_str().ok()?)).next_back() {
            if credentials.guid.as_ref().is_some_and(|known| known.expose() != guid) {
                tracing::debug!(agent = %self.0.agent, "the Guid has changed");
            }
            self.0.secrets.pass(guid);
            credentials.guid = Some(Secret::from(guid));
        }
    }
}

impl std::fmt::Debug for AgentLink {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AgentLink").field("agent", &self.0.agent).finish_non_exhaustive()
    }
}

/// The value in a `Set-Cookie` text.
fn cookie_value(text: &str) -> &str {
    let pair = text.split(';').next().unwrap_or_default();
    pair.split_once('=').map_or(pair, |(_, value)| value)
}

/// The Guid in a `Set-GUID` value, with or without `JSESSIONID=` before it and attributes after it.
fn guid_in(value: &str) -> Option<&str> {
    let value = value.split(';').next().unwrap_or_default().trim();
    let guid = value.strip_prefix(GUID_PREFIX).unwrap_or(value);
    (!guid.is_empty()).then_some(guid)
}

/// Sets a header that nothing prints, or removes it. A value that cannot be a header is left out: the gateway then says
/// that the session is unknown, which is true.
fn insert_secret(headers: &mut HeaderMap, name: HeaderName, value: Option<&str>) {
    headers.remove(&name);
    let value = value.and_then(|value| HeaderValue::from_str(value).ok());
    if let Some(mut value) = value {
        value.set_sensitive(true);
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_is_read_with_and_without_its_prefix() {
        assert_eq!(guid_in("JSESSIONID=abc.AgentGateway0"), Some("abc.AgentGateway0"));
        assert_eq!(guid_in(" JSESSIONID=abc.AgentGateway0; Path=/ "), Some("abc.AgentGateway0"));
        assert_eq!(guid_in("abc.AgentGateway0"), Some("abc.AgentGateway0"));
        assert_eq!(guid_in("JSESSIONID="), None);
    }
}
