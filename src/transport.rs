//! Between the generated client and HTTP: one agent's Guid and cookies, what is sent with each request, what is learnt
//! from each answer, and the repeating of reads.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cookie_store::{CookieStore, RawCookie};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use reqwest::{Request, Response, Url};
use tokio::sync::watch;

use crate::client::Client;
use crate::ids::AgentId;
use crate::operation::{Effect, Operation, table};
use crate::secret::Secret;

/// The request header of the Guid.
const GUID: HeaderName = HeaderName::from_static("guid");
/// The response header of a new Guid.
const SET_GUID: HeaderName = HeaderName::from_static("set-guid");
/// What stands before the Guid in `Set-GUID`.
const GUID_PREFIX: &str = "JSESSIONID=";
/// The request header of the token that the gateway presents when it pushes.
const SERVICE_TOKEN: HeaderName = HeaderName::from_static("service_token");
/// progenitor's own header, which the gateway does not know.
const API_VERSION: HeaderName = HeaderName::from_static("api-version");
/// The wait before a read is repeated for the first time; doubles with each repetition.
const FIRST_WAIT: Duration = Duration::from_millis(200);

/// What the generated client knows of one agent: its Guid, its cookies and how to repeat reads. Cheap to clone.
#[derive(Clone)]
pub struct AgentLink(Arc<Shared>);

struct Shared {
    agent: AgentId,
    read_retries: u32,
    credentials: Mutex<Credentials>,
    /// Held during a poll: at most one is under way per agent.
    polling: tokio::sync::Mutex<()>,
    /// Held for the life of an event stream.
    following: Arc<tokio::sync::Mutex<()>>,
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

/// Kept by the one event stream of an agent.
pub(crate) type FollowGuard = tokio::sync::OwnedMutexGuard<()>;

impl AgentLink {
    pub(crate) fn new(agent: AgentId, read_retries: u32) -> Self {
        Self(Arc::new(Shared {
            agent,
            read_retries,
            credentials: Mutex::default(),
            polling: tokio::sync::Mutex::default(),
            following: Arc::default(),
            sign_out: watch::Sender::new(SignOut::NotAsked),
        }))
    }

    /// The right to follow the agent's events; none while a stream has it.
    pub(crate) fn follow(&self) -> Option<FollowGuard> {
        Arc::clone(&self.0.following).try_lock_owned().ok()
    }

    pub(crate) fn agent(&self) -> AgentId {
        self.0.agent
    }

    pub(crate) fn guid(&self) -> Option<Secret> {
        self.credentials().guid.clone()
    }

    pub(crate) fn set_guid(&self, guid: Secret) {
        self.credentials().guid = Some(guid);
    }

    pub(crate) fn set_service_token(&self, token: Secret) {
        self.credentials().service_token = Some(token);
    }

    /// The cookies as `Set-Cookie` texts.
    pub(crate) fn cookies(&self) -> Vec<Secret> {
        let credentials = self.credentials();
        credentials.cookies.iter_unexpired().map(|cookie| Secret::from(RawCookie::from(cookie.clone()).to_string())).collect()
    }

    /// Takes a `Set-Cookie` text.
    pub(crate) fn add_cookie(&self, text: &str, url: &Url) {
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
    fn prepare(&self, request: &mut Request, operation: Option<&Operation>) {
        let credentials = self.credentials();
        let cookies: Vec<_> =
            credentials.cookies.get_request_values(request.url()).map(|(name, value)| format!("{name}={value}")).collect();
        let headers = request.headers_mut();
        headers.remove(API_VERSION);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=UTF-8"));
        let guid = credentials.guid.as_ref().filter(|_| operation.is_none_or(|operation| operation.signed_in));
        insert_secret(headers, GUID, guid.map(Secret::expose));
        insert_secret(headers, COOKIE, Some(cookies.join("; ").as_str()).filter(|cookies| !cookies.is_empty()));
        if operation == Some(&table::HAND_SHAKE) {
            insert_secret(headers, SERVICE_TOKEN, credentials.service_token.as_ref().map(Secret::expose));
        }
    }

    /// Takes the Guid and the cookies from an answer, whatever the answer is.
    fn learn(&self, response: &Response) {
        let mut credentials = self.credentials();
        for value in response.headers().get_all(SET_COOKIE) {
            let Ok(text) = value.to_str() else { continue };
            credentials.keep_cookie(text, response.url());
        }
        // Where the header is there twice, the last one is the newest.
        let values = response.headers().get_all(SET_GUID).iter();
        if let Some(guid) = values.filter_map(|value| guid_in(value.to_str().ok()?)).next_back() {
            if credentials.guid.as_ref().is_some_and(|known| known.expose() != guid) {
                tracing::debug!(agent = %self.0.agent, "the Guid has changed");
            }
            credentials.guid = Some(Secret::from(guid));
        }
    }
}

impl std::fmt::Debug for AgentLink {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AgentLink").field("agent", &self.0.agent).finish_non_exhaustive()
    }
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

impl ClientHooks<AgentLink> for Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let link = self.inner();
        let operation = Operation::find(info.operation_id);
        let is_poll = operation == Some(&table::GET_AGENT_EVENT);
        let _turn = if is_poll { Some(link.0.polling.lock().await) } else { None };
        // The event stream repeats polls itself, with longer waits.
        let repeatable = !is_poll && operation.is_some_and(|operation| operation.effect == Effect::Read);
        for attempt in 0..if repeatable { link.0.read_retries } else { 0 } {
            let Some(copy) = request.try_clone() else {
                break;
            };
            let outcome = once(self, copy, operation).await;
            match &outcome {
                Ok(response) if !matches!(response.status().as_u16(), 502..=504) => return outcome,
                _ => tracing::debug!(operation = info.operation_id, attempt, "repeating a read"),
            }
            let wait = FIRST_WAIT * (1 << attempt.min(6));
            tokio::time::sleep(wait.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
        }
        once(self, request, operation).await
    }
}

/// Sends a request once and reads the whole answer, unless that is a file.
async fn once(client: &Client, mut request: Request, operation: Option<&Operation>) -> reqwest::Result<Response> {
    client.inner().prepare(&mut request, operation);
    let response = client.client().execute(request).await?;
    client.inner().learn(&response);
    let (status, headers) = (response.status(), response.headers().clone());
    if operation.is_some_and(|operation| operation.file) && !is_json(&headers) {
        return Ok(response);
    }
    let body = in_utf8(&headers, response.bytes().await?.into());
    let mut whole = http::Response::new(body);
    *whole.status_mut() = status;
    *whole.headers_mut() = headers;
    Ok(Response::from(whole))
}

/// Whether an answer says that it is JSON. A refusal of a file is.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.to_ascii_lowercase().contains("json")
}

/// The body in UTF-8. Some gateways answer in GBK and say so in the content type.
fn in_utf8(headers: &HeaderMap, body: Vec<u8>) -> Vec<u8> {
    let label = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).and_then(charset);
    match label.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes())) {
        Some(encoding) if encoding != encoding_rs::UTF_8 => encoding.decode(&body).0.into_owned().into_bytes(),
        _ => body,
    }
}

/// The charset of a content type.
fn charset(content_type: &str) -> Option<&str> {
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    })
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

    #[test]
    fn a_gbk_answer_becomes_utf_8() {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=GBK"))]);
        assert_eq!(in_utf8(&headers, b"\xb3\xc9\xb9\xa6".to_vec()), "成功".as_bytes());
    }

    #[test]
    fn an_answer_without_a_charset_is_left_as_it_is() {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        assert_eq!(in_utf8(&headers, b"{}".to_vec()), b"{}");
    }
}
