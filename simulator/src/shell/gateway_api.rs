//! The agent interface over HTTP.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::header::{CONTENT_TYPE, COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use tokio::sync::futures::Notified;
use tokio::time::{Instant, sleep, timeout_at};

use super::Shared;
use super::faults::{self, Target};
use crate::engine::{BatchOutcome, Command, PollOutcome, SessionCommand};
use crate::received::ReceivedRequest;
use crate::wire::{self, Asks, Routed, Unroutable};

const BASE: &str = "/agentgateway/resource";
const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=UTF-8");
pub(super) const SET_GUID: HeaderName = HeaderName::from_static("set-guid");
/// The load balancer's cookie that keeps an agent at its node.
const STICKY_COOKIE: &str = "nslb";

pub(super) async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = uri.query().unwrap_or_default();
    let service_token = text(&headers, "service_token");
    let routed =
        below_base(uri.path()).and_then(|path| wire::route(&shared.config.agent_ids, method.as_str(), &path, query, service_token, &body));
    let entry = shared.note(ReceivedRequest {
        at: shared.clock.now(),
        method: method.to_string(),
        path: uri.path().to_owned(),
        query: query.to_owned(),
        body: body.to_vec(),
        agent: routed.as_ref().ok().and_then(Routed::agent),
        operation: routed.as_ref().ok().map(|routed| routed.operation),
        faults: Vec::new(),
    });
    match routed {
        Ok(routed) => {
            let target = Target { agent: routed.agent(), operation: routed.operation, client, headers: &headers, entry };
            let is_sign_in = matches!(
                routed.asks,
                Asks::Command { command: Command::Session(SessionCommand::Login(_)) | Command::Session(SessionCommand::ForceLogin(_)), .. }
            );
            let used = text(&headers, "guid").filter(|_| !is_sign_in);
            let answer = async { at_its_node(&shared, used, operate(&shared, routed, &headers).await) };
            faults::around(&shared, target, answer).await
        }
        Err(Unroutable::NotFound) => page(StatusCode::NOT_FOUND),
        Err(Unroutable::MethodNotAllowed) => page(StatusCode::METHOD_NOT_ALLOWED),
    }
}

/// The path below the base path. Slashes before and within the base may be doubled too.
fn below_base(path: &str) -> Result<String, Unroutable> {
    let mut path = path.to_owned();
    while path.contains("//") {
        path = path.replace("//", "/");
    }
    path.strip_prefix(BASE).filter(|rest| rest.starts_with('/')).map(str::to_owned).ok_or(Unroutable::NotFound)
}

async fn operate(shared: &Shared, routed: Routed, headers: &HeaderMap) -> Response {
    let Routed { operation, success, asks } = routed;
    let guid_of = |agent| text(headers, "guid").filter(|_| knows_node(shared, Some(agent), headers));
    match asks {
        Asks::Poll { agent } => poll(shared, agent, guid_of(agent)).await,
        Asks::PollAll => poll_all(shared, headers).await,
        Asks::Command { agent, command } => carry_out(shared, agent, guid_of(agent), command, operation, success).await,
        // Choice: the load balancer's cookie belongs to sessions of agents, and is not asked for here.
        Asks::Configure(command) => {
            let answer = shared.change(|engine, now| engine.configure(text(headers, "guid"), command, now));
            tracing::debug!(operation, retcode = answer.retcode, "answered");
            json(wire::render(&answer, success))
        }
    }
}

/// Carries out what an agent asks for.
async fn carry_out(
    shared: &Shared,
    agent: u32,
    guid: Option<&str>,
    command: Command,
    operation: &'static str,
    success: &'static str,
) -> Response {
    let answer = match shared.sign_ins.begin(agent, &command) {
        Ok(under_way) => {
            if under_way.is_some() && !shared.config.sign_in_takes.is_zero() {
                sleep(shared.config.sign_in_takes).await;
            }
            shared.change(|engine, now| engine.command(agent, guid, command, now))
        }
        Err(refusal) => refusal,
    };
    tracing::debug!(agent, operation, retcode = answer.retcode, "answered");
    let mut response = wire::file(&answer).map_or_else(|| json(wire::render(&answer, success)), binary);
    set_guid(&mut response, answer.set_guid.as_deref());
    response
}

/// Adds the load balancer's cookie to an answer that brings a Guid of another node than the one that was used.
fn at_its_node(shared: &Shared, used: Option<&str>, mut response: Response) -> Response {
    let new = text(response.headers(), SET_GUID.as_str()).and_then(node_in);
    if let Some(node) = new.filter(|_| new != used.and_then(node_in)) {
        let cookie = format!("{STICKY_COOKIE}={}; Path=/agentgateway; HttpOnly; Secure", sticky_value(shared, node));
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
    }
    response
}

/// The name of the node in a Guid.
fn node_in(guid: &str) -> Option<&str> {
    guid.rsplit_once('.').map(|(_, node)| node)
}

/// Gives the next event, waiting for it as long as a poll is held.
// Choice: a poll whose session ends or whose Guids are made void meanwhile is refused at once; a Guid that only becomes too old does not
// end it.
async fn poll(shared: &Shared, agent: u32, guid: Option<&str>) -> Response {
    let look = |guid: Option<&str>| match shared.poll(agent, guid) {
        PollOutcome::Event { event, set_guid } => (Some(wire::event_answer(&event)), set_guid),
        PollOutcome::Refused(answer) => (Some(wire::render(&answer, "")), None),
        PollOutcome::Empty { set_guid } => (None, set_guid),
    };
    held(shared, guid, || shared.wakers.poll(agent), look).await
}

/// Gives the waiting events of all agents, waiting for some as long as a poll is held.
// Choice: a poll for all agents is held, and answered when nothing came, as a poll for one agent is.
async fn poll_all(shared: &Shared, headers: &HeaderMap) -> Response {
    let look = |guid: Option<&str>| match shared.poll_all(guid) {
        BatchOutcome::Refused { retcode, message } => (Some(wire::batch_refusal(retcode, message)), None),
        BatchOutcome::Events { events, set_guid } => (Some(events).filter(|e| !e.is_empty()).map(|e| wire::events_answer(&e)), set_guid),
    };
    let guid = text(headers, "guid").filter(|_| knows_node(shared, None, headers));
    held(shared, guid, || Some(shared.wakers.batch_poll()), look).await
}

/// Looks until there is an answer, or a poll has been held for its time. `look` gives the answer, if there is one, and a new Guid;
/// `news` is what is waited for in between, and without it nothing is.
async fn held<'a>(
    shared: &Shared,
    guid: Option<&str>,
    news: impl Fn() -> Option<Notified<'a>>,
    look: impl Fn(Option<&str>) -> (Option<String>, Option<String>),
) -> Response {
    let until = Instant::now() + shared.config.poll_hold;
    let mut guid = guid.map(str::to_owned);
    let mut renewed = None;
    let body = loop {
        // Asked for before the look, so that no event in between is missed.
        let news = news();
        let (answer, set_guid) = look(guid.as_deref());
        renewed = set_guid.or(renewed);
        if let Some(answer) = answer {
            break answer;
        }
        // From here on the poll goes on with the Guid that its answer will bring.
        guid = renewed.clone().or(guid);
        let is_woken = match news {
            Some(news) => timeout_at(until, news).await.is_ok(),
            None => false,
        };
        if !is_woken {
            break wire::empty_poll();
        }
    };
    let mut response = json(body);
    set_guid(&mut response, renewed.as_deref());
    response
}

/// Whether the request carries the cookie that leads it to the agent's node, or to any when it is for no agent, or need not.
// Choice: the cookie of a node that failed leads to where its agents went.
fn knows_node(shared: &Shared, agent: Option<u32>, headers: &HeaderMap) -> bool {
    if !shared.config.require_cookie {
        return true;
    }
    let nodes = match agent {
        Some(agent) => shared.read(|engine| engine.nodes_of(agent)),
        None => shared.config.every_node().map(|node| shared.config.name_of_node(node)).collect(),
    };
    let wanted: Vec<String> = nodes.iter().map(|node| format!("{STICKY_COOKIE}={}", sticky_value(shared, node))).collect();
    // Clients send one header with all cookies, or one header each; some keep the attributes in.
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split(';')).any(|pair| wanted.iter().any(|wanted| pair.trim() == wanted))
}

/// Names the node without telling its name.
fn sticky_value(shared: &Shared, node: &str) -> String {
    let mut rng = fastrand::Rng::with_seed(shared.config.seed);
    let salt = node.bytes().fold(0, |sum: u64, byte| sum.rotate_left(8) ^ u64::from(byte));
    format!("{:016x}", rng.u64(..) ^ salt)
}

fn set_guid(response: &mut Response, guid: Option<&str>) {
    let value = guid.and_then(|guid| HeaderValue::from_str(&format!("JSESSIONID={guid}")).ok());
    if let Some(value) = value {
        response.headers_mut().insert(SET_GUID, value);
    }
}

pub(super) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// A file, which comes in no envelope.
fn binary(file: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream;charset=utf-8"))], file).into_response()
}

pub(super) fn json(body: String) -> Response {
    ([(CONTENT_TYPE, JSON)], body).into_response()
}

/// What the gateway's servlet container says of a path outside the interface: a page for people, not JSON.
pub(super) fn page(status: StatusCode) -> Response {
    let reason = status.canonical_reason().unwrap_or_default();
    let page = format!(
        "<!DOCTYPE html><html><head><title>{0} {reason}</title></head><body><h1>HTTP Status {0} - {reason}</h1></body></html>",
        status.as_u16()
    );
    (status, Html(page)).into_response()
}
