//! The state of the contact centre, the last events and requests, and the faults in force.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::faults::shown_faults;
use crate::colleagues::Playing;
use crate::engine::{Engine, Event, EventKind};
use crate::http::shared::Shared;
use crate::ids::AgentId;
use crate::received_request::ReceivedRequest;
use crate::wire::{self, CentreSnapshot};

/// How many of the last events and requests are shown at once,
const SHOWN: usize = 500;
/// how many bytes of each, about,
const SHOWN_BYTES: usize = 1 << 20;
/// and how many of one of them.
const ONE_BYTES: usize = 64 << 10;

/// Everything that can be seen; of events and requests only those after the numbers in the query, if it has any.
pub(in crate::http) async fn state(State(shared): State<Arc<Shared>>, uri: Uri) -> Json<Value> {
    let after = |name: &str| {
        let mut fields = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        fields.find(|(key, _)| key == name).and_then(|(_, value)| value.parse().ok()).unwrap_or(0)
    };
    // Only what is copied keeps other requests waiting, and it is bounded; the text is made afterwards.
    let centre = shared.read(|engine| centre(engine, after("eventsAfter")));
    let requests = shared.recent_requests(after("requestsAfter"), |requests| last(requests, ReceivedRequest::bytes, Clone::clone));
    let mut state = wire::state(&centre);
    for (shown, agent) in state["agents"].as_array_mut().into_iter().flatten().zip(&centre.agents) {
        shown["plays"] = shared.playing(agent.id).map(playing).into();
    }
    state["requests"] = requests.iter().map(|(number, request)| shown_request(*number, request)).collect();
    state["faults"] = shown_faults(&shared);
    state["tightLoops"] = shared.refusals.shown();
    state["started"] = shared.clock.started_at().into();
    state["now"] = shared.clock.now().into();
    Json(state)
}

/// `GET /control/agents/{id}`: one agent in detail.
pub(in crate::http) async fn agent(State(shared): State<Arc<Shared>>, Path(agent): Path<String>) -> Response {
    let id: Option<AgentId> = agent.parse().ok();
    let details = id.and_then(|id| shared.read(|engine| engine.agent_details(id)));
    match details {
        Some(details) => Json(wire::agent_details(&details)).into_response(),
        None => (StatusCode::NOT_FOUND, Json(json!({"error": format!("there is no agent {agent:?}")}))).into_response(),
    }
}

/// How the simulator plays an agent; agents that it never played have `null`.
fn playing(playing: Playing) -> &'static str {
    match playing {
        Playing::ByItself => "byItself",
        Playing::ByHand => "byHand",
        Playing::SignedOut => "signedOut",
        Playing::TakenOver => "takenOver",
    }
}

fn centre(engine: &Engine, events_after: u64) -> CentreSnapshot {
    CentreSnapshot {
        agents: engine.agents(),
        calls: engine.calls(),
        queues: engine.queues(),
        events: last(engine.recent_events(events_after), Event::bytes, shortened),
        configuration: engine.configuration(),
    }
}

/// Copies of the last items, oldest first, as far as they are within the limits.
fn last<'a, T: 'a>(
    items: impl DoubleEndedIterator<Item = (u64, &'a T)>,
    bytes: impl Fn(&T) -> usize,
    copy: impl Fn(&T) -> T,
) -> Vec<(u64, T)> {
    let mut left = SHOWN_BYTES;
    let within = items.rev().take(SHOWN).map_while(|(number, item)| {
        left = left.checked_sub(bytes(item).min(ONE_BYTES))?;
        Some((number, copy(item)))
    });
    let mut shown: Vec<_> = within.collect();
    shown.reverse();
    shown
}

/// The event, with the length of its content instead of one that is too long.
fn shortened(event: &Event) -> Event {
    match &event.kind {
        EventKind::Injected { event_type, content } if event.bytes() > ONE_BYTES => {
            let kind = EventKind::Injected { event_type: event_type.clone(), content: format!("\"({} bytes)\"", content.len()) };
            Event { agent: event.agent, at: event.at, kind }
        }
        _ => event.clone(),
    }
}

fn shown_request(number: u64, request: &ReceivedRequest) -> Value {
    json!({
        "number": number,
        "at": request.at,
        "agent": request.agent,
        "method": request.method,
        "path": request.path,
        "query": request.shown_query(),
        "body": if request.body.len() > ONE_BYTES { format!("({} bytes)", request.body.len()).into() } else { request.shown_body() },
        "operation": request.operation,
        "faults": request.faults,
    })
}
