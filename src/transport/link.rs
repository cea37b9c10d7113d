//! What the generated client knows of one session: its Guid and its cookies, sent with each request and taken from each answer.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, COOKIE, HeaderName, HeaderValue, SET_COOKIE};
use reqwest::{Request, Response, Url};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

use super::credentials::{Credentials, KeepAlive, cookie_value, insert_secret};
use super::guid;
use super::limits::Limits;
use super::polls::{Polls, Takers};
use super::taken::{Observers, Taken};
use super::watched::Watched;
use crate::exported::ExportedSession;
use crate::foreign::Secrets;
use crate::ids::AgentId;
use crate::operation::entry::{Operation, Place};
use crate::operation::table::{HAND_SHAKE, HEARTBEAT};
use crate::secret::Secret;

/// How long an answer with a new Guid may take to arrive after a refusal that was sent later: as long as the gateway holds a poll.
const OVERTAKEN: Duration = Duration::from_secs(10);
/// The request header of the Guid.
const GUID: HeaderName = HeaderName::from_static("guid");
/// The response header of a new Guid.
const SET_GUID: HeaderName = HeaderName::from_static("set-guid");
/// The request header of the token that the gateway presents when it pushes.
const SERVICE_TOKEN: HeaderName = HeaderName::from_static("service_token");

/// What the generated client knows of one session, of an agent or of an administrator: its Guid, its cookies and the gateway's limits.
/// Cheap to clone.
#[derive(Clone)]
pub struct AgentLink {
    shared: Arc<Shared>,
    /// Whoever can take the answer to a poll; none in the task of a poll itself.
    _takers: Option<Arc<Takers>>,
    /// How long a call may take; of this clone only.
    time_limit: Option<Duration>,
    /// The token to present in place of that of the session; of this clone only.
    service_token: Option<Secret>,
}

struct Shared {
    agent: AgentId,
    limits: Arc<Limits>,
    credentials: Mutex<Credentials>,
    /// Whoever stores the session; none until somebody asks.
    exports: OnceLock<watch::Sender<ExportedSession>>,
    /// Whoever follows the commands that the gateway takes.
    observers: Observers,
    under_way: Watched<UnderWay>,
    polls: Arc<Polls>,
    /// What no text of the other side may show.
    secrets: Secrets,
    sign_out: Watched<SignOut>,
    /// Whether the gateway has said that it no longer knows the session.
    lost: AtomicBool,
    /// Whether a program has got events of the agent.
    events_given: AtomicBool,
}

/// How far this program has come with signing the agent out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum SignOut {
    #[default]
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

/// The requests under way, by number, each with the Guid that it carries.
#[derive(Default)]
struct UnderWay {
    carried: Vec<(u64, Option<Arc<Secret>>)>,
    next: u64,
}

/// The Guid that an agent had when a request was sent; none before its sign-in. The request is under way until this is dropped.
pub(super) struct Carried {
    guid: Option<Arc<Secret>>,
    number: u64,
    shared: Arc<Shared>,
}

impl Drop for Carried {
    fn drop(&mut self) {
        self.shared.under_way.change(|under_way| under_way.carried.retain(|(number, _)| *number != self.number));
    }
}

impl AgentLink {
    pub(crate) fn new(agent: AgentId, limits: Arc<Limits>) -> Self {
        let shared = Shared {
            agent,
            limits,
            credentials: Mutex::default(),
            exports: OnceLock::new(),
            observers: Observers::default(),
            under_way: Watched::default(),
            polls: Polls::new(),
            secrets: Secrets::default(),
            sign_out: Watched::default(),
            lost: AtomicBool::new(false),
            events_given: AtomicBool::new(false),
        };
        let takers = Takers::new(&shared.polls);
        Self { shared: Arc::new(shared), _takers: Some(takers), time_limit: None, service_token: None }
    }

    /// The same link with a limit for each call.
    pub(crate) fn with_time_limit(&self, limit: Duration) -> Self {
        Self { time_limit: Some(limit), ..self.clone() }
    }

    /// The same link with a token of its own.
    pub(crate) fn with_service_token(&self, token: Secret) -> Self {
        self.shared.secrets.keep(token.expose());
        Self { service_token: Some(token), ..self.clone() }
    }

    /// The same link for the task of a poll, which ends when all other links of the agent are gone.
    pub(super) fn of_poll(&self) -> Self {
        Self { _takers: None, ..self.clone() }
    }

    pub(super) fn time_limit(&self) -> Option<Duration> {
        self.time_limit
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.shared.limits
    }

    /// The requests that take something from the gateway.
    pub(crate) fn polls(&self) -> &Arc<Polls> {
        &self.shared.polls
    }

    pub(crate) fn agent(&self) -> AgentId {
        self.shared.agent
    }

    /// The secrets of the agent, by which texts of the other side are cleaned.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.shared.secrets
    }

    /// The session as data; none before the gateway has given a Guid.
    pub(crate) fn export(&self, base_url: &str) -> Option<ExportedSession> {
        self.exported(&self.credentials(), base_url)
    }

    /// The same, and notice of every renewal.
    pub(crate) fn watch_export(&self, base_url: &str) -> Option<watch::Receiver<ExportedSession>> {
        // Under the lock, so that no renewal comes between the export and the watch.
        let credentials = self.credentials();
        let exported = self.exported(&credentials, base_url)?;
        Some(self.shared.exports.get_or_init(|| watch::Sender::new(exported)).subscribe())
    }

    fn exported(&self, credentials: &Credentials, base_url: &str) -> Option<ExportedSession> {
        let (guid, cookies) = (credentials.guid.as_deref().cloned()?, credentials.cookies.export());
        Some(ExportedSession { base_url: base_url.to_owned(), agent: self.agent(), guid, cookies })
    }

    /// Reports a renewal to whoever stores the session.
    fn report(&self, credentials: &Credentials) {
        let Some(exports) = self.shared.exports.get() else { return };
        exports.send_if_modified(|known| {
            let Some(now) = self.exported(credentials, &known.base_url).filter(|now| now != known) else { return false };
            *known = now;
            true
        });
    }

    pub(crate) fn guid(&self) -> Option<Secret> {
        self.credentials().guid.as_deref().cloned()
    }

    pub(crate) fn set_guid(&self, guid: Secret) {
        self.shared.secrets.pass(guid.expose());
        let mut credentials = self.credentials();
        credentials.guid = Some(Arc::new(guid));
        self.report(&credentials);
    }

    pub(crate) fn set_service_token(&self, token: Secret) {
        self.shared.secrets.keep(token.expose());
        self.credentials().service_token = Some(token);
    }

    /// How the session stays alive; none if polls do that, or nothing is known.
    pub(crate) fn keep_alive(&self) -> Option<KeepAlive> {
        self.credentials().keep_alive
    }

    pub(crate) fn set_keep_alive(&self, keep_alive: Option<KeepAlive>) {
        self.credentials().keep_alive = keep_alive;
    }

    /// When the gateway last answered a heartbeat.
    pub(crate) fn last_heartbeat(&self) -> Option<Instant> {
        self.credentials().last_heartbeat
    }

    /// The cookies as `Set-Cookie` texts.
    pub(crate) fn cookies(&self) -> Vec<Secret> {
        self.credentials().cookies.export()
    }

    /// Takes a `Set-Cookie` text.
    pub(crate) fn add_cookie(&self, text: &str, url: &Url) {
        self.shared.secrets.pass(cookie_value(text));
        let mut credentials = self.credentials();
        credentials.cookies.keep(text, url);
        self.report(&credentials);
    }

    pub(super) fn observers(&self) -> &Observers {
        &self.shared.observers
    }

    /// The commands of the session that the gateway takes from now on, by whatever clone they are sent.
    pub(crate) fn taken_commands(&self) -> UnboundedReceiver<Box<Taken>> {
        self.observers().add()
    }

    pub(crate) fn sign_out(&self) {
        if self.shared.sign_out.change(|state| std::mem::replace(state, SignOut::Done)) != SignOut::Done {
            tracing::info!(agent = %self.agent(), "signed out");
        }
    }

    /// Takes note that the gateway no longer knows the session, which a program should hear of once.
    pub(crate) fn lose(&self, operation: &Operation) {
        let expected = *self.shared.sign_out.lock() != SignOut::NotAsked;
        if !self.shared.lost.swap(true, Ordering::Relaxed) && !expected {
            tracing::warn!(agent = %self.agent(), operation = operation.id, "the session is lost");
        }
    }

    /// Takes note that a program gets an event.
    pub(crate) fn give_event(&self) {
        self.shared.events_given.store(true, Ordering::Relaxed);
    }

    /// Whether all events of the session are still to come.
    pub(crate) fn has_all_events(&self) -> bool {
        !self.shared.events_given.load(Ordering::Relaxed)
    }

    /// Takes note that a request to sign out is about to be sent.
    pub(crate) fn begin_sign_out(&self) -> SigningOut<'_> {
        self.step_sign_out(SignOut::NotAsked, SignOut::Asked);
        SigningOut(self)
    }

    fn step_sign_out(&self, from: SignOut, to: SignOut) {
        self.shared.sign_out.change(|state| {
            if *state == from {
                *state = to;
            }
        });
    }

    pub(crate) fn is_signed_out(&self) -> bool {
        *self.shared.sign_out.lock() == SignOut::Done
    }

    /// Resolves once this program has signed the agent out.
    pub(crate) async fn signed_out(&self) {
        self.shared.sign_out.wait_until(|state| *state == SignOut::Done).await;
    }

    /// Waits for a sign-out that is under way, if there is one, and returns whether the agent is signed out then.
    pub(crate) async fn sign_out_succeeds(&self) -> bool {
        self.shared.sign_out.wait_until(|state| *state != SignOut::Asked).await;
        self.is_signed_out()
    }

    fn credentials(&self) -> MutexGuard<'_, Credentials> {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        self.shared.credentials.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts on a request what the gateway expects of every request, and of this agent's.
    pub(super) fn prepare(&self, request: &mut Request, operation: &Operation) -> Carried {
        self.shared.secrets.keep_those_of(request, operation);
        let credentials = self.credentials();
        let cookies = credentials.cookies.header(request.url());
        // What is in use is not forgotten, however many others come.
        cookies.split("; ").for_each(|cookie| self.shared.secrets.pass(cookie_value(cookie)));
        let headers = request.headers_mut();
        headers.reserve(4); // no more than that are added
        // A form with a file says itself what it is.
        if operation.upload.is_none() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=UTF-8"));
        }
        let guid = credentials.guid.as_ref().filter(|_| operation.signed_in);
        insert_secret(headers, GUID, guid.map(|guid| guid.expose()));
        insert_secret(headers, COOKIE, Some(cookies.as_str()).filter(|cookies| !cookies.is_empty()));
        if operation.parameters.iter().any(|parameter| parameter.place == Place::Header && parameter.name == SERVICE_TOKEN) {
            let token = self.service_token.as_ref().or(credentials.service_token.as_ref());
            insert_secret(headers, SERVICE_TOKEN, token.map(Secret::expose));
        }
        let guid = credentials.guid.clone();
        drop(credentials);
        self.carry(guid)
    }

    fn carry(&self, guid: Option<Arc<Secret>>) -> Carried {
        // Nobody waits for a request to begin.
        let mut under_way = self.shared.under_way.lock();
        let number = under_way.next;
        under_way.next += 1;
        under_way.carried.push((number, guid.clone()));
        Carried { guid, number, shared: Arc::clone(&self.shared) }
    }

    /// Takes the Guid and the cookies from the headers of an answer, whatever the answer is.
    pub(super) fn learn(&self, response: &Response, operation: &Operation, carried: &mut Carried) {
        let mut credentials = self.credentials();
        if response.status().is_success() && [HAND_SHAKE.id, HEARTBEAT.id].contains(&operation.id) {
            credentials.last_heartbeat = Some(Instant::now());
        }
        for value in response.headers().get_all(SET_COOKIE) {
            let Ok(text) = value.to_str() else { continue };
            self.shared.secrets.pass(cookie_value(text));
            credentials.cookies.keep(text, response.url());
            self.report(&credentials);
        }
        drop(credentials);
        // Where the header is there twice, the last one is the newest.
        let values = response.headers().get_all(SET_GUID).iter();
        if let Some(guid) = values.filter_map(|value| guid::in_header(value.to_str().ok()?)).next_back() {
            self.renew_guid(guid, carried);
        }
    }

    /// Takes the Guid from the body of an answer, if the operation delivers it there.
    pub(super) fn learn_from_body(&self, body: &[u8], operation: &Operation, carried: &mut Carried) {
        let guid = operation.guid.and_then(|pointer| guid::in_body(body, pointer));
        if let Some(guid) = guid {
            self.renew_guid(&guid, carried);
        }
    }

    /// Replaces the Guid, unless it has been replaced since the request was sent: answers may overtake each other, and the other
    /// one is then the newer.
    fn renew_guid(&self, guid: &str, carried: &mut Carried) {
        self.shared.secrets.pass(guid);
        let mut credentials = self.credentials();
        let agent = self.agent();
        if credentials.guid != carried.guid {
            return tracing::debug!(%agent, "a Guid came late and was not taken: another has replaced the one of the request");
        }
        let guid = Arc::new(Secret::from(guid));
        if credentials.guid.as_ref().is_some_and(|known| *known != guid) {
            tracing::debug!(%agent, "the Guid has changed");
        }
        credentials.guid = Some(guid.clone());
        carried.guid = Some(guid);
        self.report(&credentials);
    }

    /// Whether the Guid has been replaced since a request was sent that the gateway has refused for it.
    ///
    /// The refusal may have overtaken the answer that brings the new Guid. Only a request that was sent with the same Guid can have
    /// that answer, so this waits for those that are under way; no longer than [`OVERTAKEN`], and not beyond `until`.
    pub(super) async fn is_replaced(&self, refused: Carried, until: Option<Instant>) -> bool {
        let guid = refused.guid.clone();
        // It brings nothing any more; others that were refused do not wait for it.
        drop(refused);
        let with_same = |(number, carried): &(u64, Option<Arc<Secret>>)| (*carried == guid).then_some(*number);
        let others: Vec<u64> = self.shared.under_way.lock().carried.iter().filter_map(with_same).collect();
        let mut limit = Instant::now() + OVERTAKEN;
        limit = until.map_or(limit, |until| until.min(limit));
        let is_replaced = || self.credentials().guid != guid;
        let is_waiting = |under_way: &UnderWay| under_way.carried.iter().any(|(number, _)| others.contains(number));
        let over = self.shared.under_way.wait_until(|under_way| is_replaced() || !is_waiting(under_way));
        // In vain or not: what counts is the Guid.
        let _ = timeout_at(limit, over).await;
        is_replaced()
    }
}

impl std::fmt::Debug for AgentLink {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AgentLink").field("agent", &self.shared.agent).finish_non_exhaustive()
    }
}
