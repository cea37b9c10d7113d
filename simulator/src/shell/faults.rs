//! Faults on demand: those in force, what they do to requests and answers, and their control interface.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Json;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::gateway_api::{SET_GUID, json as json_answer, page, text};
use super::line::Cut;
use super::{Shared, lock, millis};
use crate::engine::{Answer, Control, Engine};
use crate::fault::{ActiveFault, Fault, FaultError, FaultKind, FaultSpec};
use crate::wire;

/// The faults in force.
#[derive(Debug, Default)]
pub(super) struct Faults(Mutex<Registry>);

#[derive(Debug, Default)]
struct Registry {
    last: u64,
    /// Oldest first.
    active: Vec<InForce>,
}

#[derive(Debug)]
struct InForce {
    public: ActiveFault,
    until: Option<u64>,
}

impl Faults {
    fn add(&self, fault: Fault, now: u64) -> u64 {
        let mut registry = lock(&self.0);
        registry.last += 1;
        let id = registry.last;
        let until = fault.lasting.map(|time| now.saturating_add(millis(time)));
        registry.active.push(InForce { public: ActiveFault { id, fault, hits: 0 }, until });
        id
    }

    /// An id for what is over as soon as it begins.
    fn next_id(&self) -> u64 {
        let mut registry = lock(&self.0);
        registry.last += 1;
        registry.last
    }

    pub(super) fn active(&self, now: u64) -> Vec<ActiveFault> {
        let mut registry = lock(&self.0);
        registry.expire(now);
        registry.active.iter().map(|fault| fault.public.clone()).collect()
    }

    pub(super) fn remove(&self, id: u64) -> bool {
        let mut registry = lock(&self.0);
        let before = registry.active.len();
        registry.active.retain(|fault| fault.public.id != id);
        registry.active.len() < before
    }

    pub(super) fn clear(&self) {
        lock(&self.0).active.clear();
    }
}

impl Registry {
    fn expire(&mut self, now: u64) {
        self.active.retain(|fault| {
            fault.until.is_none_or(|until| now < until) && fault.public.fault.times.is_none_or(|times| fault.public.hits < times)
        });
    }

    /// Those that hit a request, without those of the Guid: all delays, and the oldest of the others.
    fn strike(&mut self, agent: Option<u32>, operation: &str, now: u64) -> Vec<FaultKind> {
        self.expire(now);
        let mut decided = false;
        let mut struck = Vec::new();
        for ActiveFault { fault, hits, .. } in self.active.iter_mut().map(|fault| &mut fault.public) {
            let is_delay = matches!(fault.kind, FaultKind::Delay(_));
            if fault.kind.is_of_guid() || !fault.fits(agent, operation) || (decided && !is_delay) {
                continue;
            }
            decided |= !is_delay;
            *hits += 1;
            struck.push(fault.kind.clone());
        }
        self.expire(now);
        struck
    }

    /// The one that hits the Guid of an answer.
    fn strike_guid(&mut self, agent: Option<u32>, operation: &str, now: u64) -> Option<FaultKind> {
        self.expire(now);
        let mut all = self.active.iter_mut().map(|fault| &mut fault.public);
        let found = all.find(|active| active.fault.kind.is_of_guid() && active.fault.fits(agent, operation))?;
        found.hits += 1;
        let kind = found.fault.kind.clone();
        self.expire(now);
        Some(kind)
    }
}

/// A request that faults may hit.
pub(super) struct Target<'a> {
    pub(super) agent: Option<u32>,
    pub(super) operation: &'static str,
    pub(super) client: SocketAddr,
    pub(super) headers: &'a HeaderMap,
    /// Its number in the log.
    pub(super) entry: u64,
}

/// Answers a request by `answer`, with the faults that hit it.
pub(super) async fn around(shared: &Shared, target: Target<'_>, answer: impl Future<Output = Response>) -> Response {
    let struck = lock(&shared.faults.0).strike(target.agent, target.operation, shared.clock.now());
    if !struck.is_empty() {
        shared.note_faults(target.entry, struck.iter().map(FaultKind::name));
    }
    let mut decisive = None;
    for kind in struck {
        match kind {
            FaultKind::Delay(time) => sleep(time).await,
            kind => decisive = Some(kind),
        }
    }
    match decisive {
        Some(FaultKind::DropBefore) => return cut(shared, &target, Cut::Close),
        Some(FaultKind::Reset) => return cut(shared, &target, Cut::Reset),
        Some(FaultKind::HttpError(status)) => {
            return page(StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE));
        }
        Some(FaultKind::SwitchOver(retcode)) => {
            return json_answer(json!({"message": "agent is being moved to another server", "retcode": retcode}).to_string());
        }
        Some(FaultKind::FlowControl) => return json_answer(wire::render(&Answer::asked_too_often(), "")),
        _ => {}
    }
    let mut response = answer.await;
    if let Some(new) = response.headers().get(SET_GUID).cloned()
        && let Some(kind) = lock(&shared.faults.0).strike_guid(target.agent, target.operation, shared.clock.now())
    {
        shared.note_faults(target.entry, [kind.name()]);
        response.headers_mut().remove(SET_GUID);
        if kind == FaultKind::DuplicateGuid {
            let old = text(target.headers, "guid").and_then(|guid| HeaderValue::from_str(&format!("JSESSIONID={guid}")).ok());
            response.headers_mut().append(SET_GUID, old.unwrap_or_else(|| new.clone()));
            response.headers_mut().append(SET_GUID, new);
        }
    }
    match decisive {
        Some(FaultKind::DropAfter) => cut(shared, &target, Cut::Close),
        Some(FaultKind::TruncatedJson) => {
            with_body(response, |body| {
                // At least the opening brace stays, and at least the closing one goes.
                body[..(body.len() / 2).max(1).min(body.len())].to_vec()
            })
            .await
        }
        Some(FaultKind::ContentType(value)) => typed(response, &value),
        Some(FaultKind::Gbk) => {
            let response = with_body(response, |body| encoding_rs::GBK.encode(&String::from_utf8_lossy(body)).0.into_owned()).await;
            typed(response, "application/json;charset=GBK")
        }
        _ => response,
    }
}

/// Cuts the connection. What is returned makes the server write, and so notice; it does not arrive.
fn cut(shared: &Shared, target: &Target<'_>, how: Cut) -> Response {
    shared.lines.cut(target.client, how);
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}

fn typed(mut response: Response, content_type: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(content_type) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}

async fn with_body(response: Response, change: impl FnOnce(&[u8]) -> Vec<u8>) -> Response {
    let (mut parts, body) = response.into_parts();
    // Bodies are made in this process as a whole, so reading them cannot fail.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(change(&body)))
}

impl Shared {
    pub(crate) fn inject(&self, fault: Fault) -> Result<u64, FaultError> {
        fault.check()?;
        if let FaultKind::ClockJump(by) = fault.kind {
            self.advance(by);
            return Ok(self.faults.next_id());
        }
        self.change(|engine, now| self.inject_into(engine, fault, now))
    }

    /// Injects any fault but a jump of the clock.
    pub(super) fn inject_into(&self, engine: &mut Engine, fault: Fault, now: u64) -> Result<u64, FaultError> {
        match fault.kind {
            FaultKind::EventBurst { agent, count, event_type, content } => {
                for _ in 0..count {
                    engine.control(Control::InjectEvent { agent, event_type: event_type.clone(), content: content.clone() }, now)?;
                }
            }
            FaultKind::NodeFails { node, takes, outcome } => {
                engine.control(Control::NodeFails { node, takes, outcome }, now)?;
            }
            _ => return Ok(self.faults.add(fault, now)),
        }
        Ok(self.faults.next_id())
    }

    pub(crate) fn active_faults(&self) -> Vec<ActiveFault> {
        self.faults.active(self.clock.now())
    }

    pub(crate) fn remove_fault(&self, id: u64) -> bool {
        self.faults.remove(id)
    }

    pub(crate) fn clear_faults(&self) {
        self.faults.clear();
    }

    fn note_faults(&self, entry: u64, names: impl IntoIterator<Item = &'static str>) {
        if let Some(request) = lock(&self.log).get_mut(entry) {
            request.faults.extend(names);
        }
    }
}

/// `POST /control/faults`
pub(super) async fn inject(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let read = serde_json::from_slice::<FaultSpec>(&body).map_err(|error| FaultError::Invalid(error.to_string()));
    match read.and_then(Fault::try_from).and_then(|fault| shared.inject(fault)) {
        Ok(id) => Json(json!({"id": id})).into_response(),
        Err(error) => refused(&error.to_string()),
    }
}

/// `GET /control/faults`
pub(super) async fn list(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(json!({"faults": in_force(&shared)}))
}

/// The faults in force as they are listed.
pub(super) fn in_force(shared: &Shared) -> Value {
    shared.active_faults().iter().map(shown).collect()
}

/// `DELETE /control/faults`
pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> Json<Value> {
    shared.clear_faults();
    Json(json!({}))
}

/// `DELETE /control/faults/{id}`
pub(super) async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    if id.parse().is_ok_and(|id| shared.remove_fault(id)) {
        Json(json!({})).into_response()
    } else {
        refused(&format!("no fault in force has the id {id:?}"))
    }
}

fn refused(error: &str) -> Response {
    (StatusCode::CONFLICT, Json(json!({"error": error}))).into_response()
}

/// A fault as it is listed: as it was injected, with its id and hits.
fn shown(active: &ActiveFault) -> Value {
    let fault = &active.fault;
    let mut shown = json!({"id": active.id, "kind": fault.kind.name(), "hits": active.hits});
    let mut add = |name: &str, value: Value| shown[name] = value;
    if let Some(agent) = fault.agent {
        add("agent", agent.into());
    }
    if let Some(operation) = &fault.operation {
        add("operation", operation.as_str().into());
    }
    if let Some(times) = fault.times {
        add("times", times.into());
    }
    if let Some(time) = fault.lasting {
        add("lasting", time.as_secs_f64().into());
    }
    match &fault.kind {
        FaultKind::Delay(time) => add("seconds", time.as_secs_f64().into()),
        FaultKind::HttpError(status) => add("status", (*status).into()),
        FaultKind::ContentType(value) => add("contentType", value.as_str().into()),
        FaultKind::SwitchOver(retcode) => add("retcode", retcode.as_str().into()),
        _ => {}
    }
    shown
}
