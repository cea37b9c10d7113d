//! Faults over the control interface.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::fault::{ActiveFault, Fault, FaultError, FaultKind};
use crate::fault_spec::FaultSpec;
use crate::http::shared::Shared;

/// `POST /control/faults`
pub(in crate::http) async fn inject(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let read = serde_json::from_slice::<FaultSpec>(&body).map_err(|error| FaultError::Invalid(error.to_string()));
    match read.and_then(Fault::try_from).and_then(|fault| shared.inject(fault)) {
        Ok(id) => Json(json!({"id": id})).into_response(),
        Err(error) => conflict(&error.to_string()),
    }
}

/// `GET /control/faults`
pub(in crate::http) async fn list(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(json!({"faults": shown_faults(&shared)}))
}

/// The faults in force as they are listed.
pub(in crate::http) fn shown_faults(shared: &Shared) -> Value {
    shared.active_faults().iter().map(shown).collect()
}

/// `DELETE /control/faults`
pub(in crate::http) async fn clear(State(shared): State<Arc<Shared>>) -> Json<Value> {
    shared.clear_faults();
    Json(json!({}))
}

/// `DELETE /control/faults/{id}`
pub(in crate::http) async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    if id.parse().is_ok_and(|id| shared.remove_fault(id)) {
        Json(json!({})).into_response()
    } else {
        conflict(&format!("no fault in force has the id {id:?}"))
    }
}

fn conflict(error: &str) -> Response {
    (StatusCode::CONFLICT, Json(json!({"error": error}))).into_response()
}

/// A fault as it is listed: as it was injected, with its id and hits.
fn shown(active: &ActiveFault) -> Value {
    let fault = &active.fault;
    let mut shown = json!({"id": active.id, "kind": fault.kind.name(), "hits": active.hits});
    let mut add = |name: &str, value: Value| shown[name] = value;
    if let Some(agent) = fault.agent {
        add("agent", agent.0.into());
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
        FaultKind::Delay(time) | FaultKind::SlowBody(time) | FaultKind::LateAnswer(time) => add("seconds", time.as_secs_f64().into()),
        FaultKind::HttpError(status) => add("status", (*status).into()),
        FaultKind::ContentType(value) => add("contentType", value.as_str().into()),
        FaultKind::LargeBody(bytes) => add("bytes", (*bytes).into()),
        FaultKind::OddEvent(form) => add("form", form.name().into()),
        FaultKind::SwitchOver(retcode) => add("retcode", retcode.as_str().into()),
        _ => {}
    }
    shown
}
