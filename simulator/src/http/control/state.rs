//! The state of the contact centre, the last events and requests, and the faults in force.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::Uri;
use serde_json::{Value, json};

use super::faults::shown_faults;
use crate::engine::Engine;
use crate::http::shared::Shared;
use crate::wire::{self, CentreSnapshot};

/// Everything that can be seen; of events and requests only those after the numbers in the query, if it has any.
pub(in crate::http) async fn state(State(shared): State<Arc<Shared>>, uri: Uri) -> Json<Value> {
    let after = |name: &str| {
        let mut fields = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        fields.find(|(key, _)| key == name).and_then(|(_, value)| value.parse().ok()).unwrap_or(0)
    };
    let mut state = shared.read(|engine| wire::state(&centre(engine, after("eventsAfter"))));
    let requests = shared.recent_requests(after("requestsAfter"));
    let requests = requests.into_iter().map(|(number, request)| {
        json!({
            "number": number,
            "at": request.at,
            "agent": request.agent,
            "method": request.method,
            "path": request.path,
            "query": request.shown_query(),
            "body": request.shown_body(),
            "operation": request.operation,
            "faults": request.faults,
        })
    });
    state["requests"] = requests.collect();
    state["faults"] = shown_faults(&shared);
    state["started"] = shared.clock.started_at().into();
    state["now"] = shared.clock.now().into();
    Json(state)
}

fn centre(engine: &Engine, events_after: u64) -> CentreSnapshot<'_> {
    CentreSnapshot {
        agents: engine.agents(),
        calls: engine.calls(),
        queues: engine.queues(),
        events: engine.recent_events(events_after).collect(),
        configuration: engine.configuration(),
    }
}
