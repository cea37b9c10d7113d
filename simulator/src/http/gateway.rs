//! The agent interface over HTTP.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use tokio::sync::futures::Notified;
use tokio::time::{Instant, sleep, timeout_at};

use super::faults::effects::{self, Target};
use super::faults::odd_event::HasEvent;
use super::refusals::refused;
use super::response::{json, page, put_guid, set_guid, text, whole};
use super::shared::Shared;
use super::sticky_cookie;
use crate::config::release::Release;
use crate::engine::{Answer, BatchOutcome, Outcome, PollOutcome, SessionCommand};
use crate::ids::AgentId;
use crate::log_target::LOG;
use crate::received_request::ReceivedRequest;
use crate::wire::{self, AccountSignIn, Ask, Request, RouteError, SessionChange};

const BASE: &str = "/agentgateway/resource";

pub(super) async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(client): ConnectInfo<SocketAddr>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let parts = wire::RequestParts {
        method: method.as_str(),
        query: uri.query().unwrap_or_default(),
        release: shared.config.centre.release,
        service_token: text(&headers, "service_token"),
        body: &body,
    };
    let request = below_base(uri.path()).and_then(|path| wire::route(&shared.config.server.agent_ids, &path, &parts));
    let number = shared.log_request(ReceivedRequest {
        at: shared.clock.now(),
        method: method.to_string(),
        path: uri.path().to_owned(),
        query: parts.query.to_owned(),
        body: body.to_vec(),
        agent: request.as_ref().ok().and_then(Request::agent),
        operation: request.as_ref().ok().map(|request| request.operation.name),
        faults: Vec::new(),
    });
    match request {
        // Choice: a missing or different content type is answered with status 415, as by the server's framework.
        Ok(_) if shared.config.server.strict_content_type && !has_content_type(&headers) => page(StatusCode::UNSUPPORTED_MEDIA_TYPE),
        Ok(request) => {
            let target = Target {
                agent: request.agent(),
                operation: request.operation.name,
                client,
                method: &method,
                uri: &uri,
                headers: &headers,
                body: &body,
                number,
            };
            let held = request.polling_agent().map(|agent| shared.held_polls.begin(agent));
            // A sign-in uses no Guid, whatever its headers say.
            let used = text(&headers, "guid").filter(|_| request.session_change() != Some(SessionChange::SignIn));
            let answer = async { sticky_cookie::at_its_node(&shared, used, answer(&shared, request, &headers).await) };
            let agent = target.agent;
            let mut response = effects::apply(&shared, target, answer).await;
            if let Some(held) = held {
                shared.connections.keep_until_written(client, Box::new(held));
            }
            if let Some(refused) = response.extensions_mut().remove() {
                shared.refusals.count(client.ip(), agent, refused);
            }
            response
        }
        Err(RouteError::NotFound) => page(StatusCode::NOT_FOUND),
        Err(RouteError::MethodNotAllowed) => page(StatusCode::METHOD_NOT_ALLOWED),
    }
}

/// Whether the content type says JSON or, as of a file that is sent, several parts. Its parameters do not matter.
fn has_content_type(headers: &HeaderMap) -> bool {
    let kind = text(headers, "content-type").and_then(|content_type| content_type.split(';').next()).unwrap_or_default();
    ["application/json", "multipart/form-data"].iter().any(|known| kind.trim().eq_ignore_ascii_case(known))
}

/// The path below the base path. Slashes before and within the base may be doubled too.
fn below_base(path: &str) -> Result<String, RouteError> {
    let mut path = path.to_owned();
    while path.contains("//") {
        path = path.replace("//", "/");
    }
    path.strip_prefix(BASE).filter(|rest| rest.starts_with('/')).map(str::to_owned).ok_or(RouteError::NotFound)
}

async fn answer(shared: &Shared, request: Request, headers: &HeaderMap) -> Response {
    let session_change = request.session_change();
    let Request { operation, ask } = request;
    let is_configuration = matches!(ask, Ask::ConfigurationSignIn { .. });
    let answer = match ask {
        Ask::Poll { agent } => return poll(shared, agent, guid_of(shared, agent, headers)).await,
        Ask::PollAll => return poll_all(shared, headers).await,
        Ask::Command { agent, command } => {
            let guid = guid_of(shared, agent, headers);
            let act = || shared.change(|engine, now| engine.command(agent, guid, command, now));
            match session_change {
                Some(change) => change_session(shared, agent, change, act).await,
                None => act(),
            }
        }
        Ask::SignInByAccount(AccountSignIn { account, mut request }) => match shared.read(|engine| engine.agent_of_account(&account)) {
            Some((agent, phone)) => {
                request.phone.get_or_insert(phone);
                let command = SessionCommand::Login(request);
                let act = || shared.change(|engine, now| engine.command(agent, None, command, now));
                change_session(shared, agent, SessionChange::SignIn, act).await.of_account()
            }
            None => Answer::wrong_account(),
        },
        // Choice: the load balancer's cookie belongs to agents' sessions, and is not required here.
        Ask::ConfigurationSignIn { id, password } => {
            let password = password.as_ref().map(|password| password.0.as_str());
            shared.change(|engine, now| engine.sign_in_administrator(id, password, now))
        }
        Ask::Configure(command) => shared.change(|engine, now| engine.configure(text(headers, "guid"), command, now)),
    };
    tracing::debug!(target: LOG, operation = operation.name, retcode = answer.retcode, "answered");
    let response = whole(wire::answer(&answer, operation));
    let mut response = if answer.is_ok() { response } else { refused(response, answer.retcode) };
    set_guid(&mut response, answer.set_guid.as_deref());
    if let (true, Outcome::Guid(guid)) = (is_configuration, &answer.outcome) {
        put_guid(&mut response, guid);
    }
    response
}

/// The Guid of a request of an agent, if the request reaches the agent's node.
fn guid_of<'a>(shared: &Shared, agent: AgentId, headers: &'a HeaderMap) -> Option<&'a str> {
    text(headers, "guid").filter(|_| sticky_cookie::leads_to_node(shared, Some(agent), headers))
}

/// Signs an agent in or out, which may take its time. What ends the old session is sent before the answer, since programs that keep polling
/// would take it for the end of the new one.
async fn change_session(shared: &Shared, agent: AgentId, change: SessionChange, act: impl FnOnce() -> Answer) -> Answer {
    // Choice: releases without the codes for it let a second sign-in or sign-out happen while the first is unanswered.
    let under_way = (shared.config.centre.release >= Release::R25_100).then(|| shared.sign_ins.begin(agent, change)).transpose();
    let _under_way = match under_way {
        Ok(under_way) => under_way,
        Err(refusal) => return refusal,
    };
    if !shared.config.server.sign_in_takes.is_zero() {
        sleep(shared.config.server.sign_in_takes).await;
    }
    let answer = act();
    if answer.is_ok() {
        shared.held_polls.answered(agent).await;
    }
    answer
}

/// Gives the next event, waiting for it as long as a poll is held.
// Choice: a held poll is refused at once when its session ends or its Guids are revoked. A Guid that merely becomes too old does not end
// the poll.
async fn poll(shared: &Shared, agent: AgentId, guid: Option<&str>) -> Response {
    let look = |guid: Option<&str>| match shared.poll(agent, guid) {
        PollOutcome::Event { event, set_guid } => (Some(with_event(wire::event(&event))), set_guid),
        PollOutcome::Refused(answer) => (Some(refused(json(wire::refusal(&answer)), answer.retcode)), None),
        PollOutcome::Empty { set_guid } => (None, set_guid),
    };
    held(shared, guid, || shared.wakers.poll(agent), look).await
}

/// Gives the waiting events of all agents, waiting for some as long as a poll is held.
// Choice: a poll for all agents is held like a poll for one agent, and answered the same way when no event arrives.
async fn poll_all(shared: &Shared, headers: &HeaderMap) -> Response {
    let look = |guid: Option<&str>| match shared.poll_all(guid) {
        BatchOutcome::Refused { retcode, message } => (Some(refused(json(wire::batch_refusal(retcode, message)), retcode)), None),
        BatchOutcome::Events { events, set_guid } => {
            (Some(events).filter(|e| !e.is_empty()).map(|e| with_event(wire::events(&e))), set_guid)
        }
    };
    let guid = text(headers, "guid").filter(|_| sticky_cookie::leads_to_node(shared, None, headers));
    held(shared, guid, || shared.wakers.batch_poll(), look).await
}

fn with_event(text: String) -> Response {
    let mut response = json(text);
    response.extensions_mut().insert(HasEvent);
    response
}

/// Looks until there is an answer, or a poll has been held for its time. `look` gives the answer, if there is one, and a new Guid;
/// `change` is what is waited for in between.
async fn held<'a>(
    shared: &Shared,
    guid: Option<&str>,
    change: impl Fn() -> Notified<'a>,
    look: impl Fn(Option<&str>) -> (Option<Response>, Option<String>),
) -> Response {
    let until = Instant::now() + shared.config.server.poll_hold;
    let mut guid = guid.map(str::to_owned);
    let mut renewed = None;
    let mut response = loop {
        // Asked for before the look, so that no event in between is missed.
        let change = change();
        let (answer, set_guid) = look(guid.as_deref());
        renewed = set_guid.or(renewed);
        if let Some(answer) = answer {
            break answer;
        }
        // From here on the poll goes on with the Guid that its answer will bring.
        guid = renewed.clone().or(guid);
        if timeout_at(until, change).await.is_err() {
            break json(wire::empty_poll());
        }
    };
    set_guid(&mut response, renewed.as_deref());
    response
}
