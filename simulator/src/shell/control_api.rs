//! The control interface over HTTP.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Shared, faults};
use crate::engine::{CallId, CampaignCall, Control, ControlError, PhoneAction};
use crate::wire;

#[derive(Deserialize)]
pub(super) struct CustomerCall {
    from: String,
    to: String,
}

#[derive(Deserialize)]
pub(super) struct Customer {
    number: String,
}

#[derive(Deserialize)]
pub(super) struct Offer {
    agent: u32,
    numbers: String,
    #[serde(default)]
    data: String,
}

#[derive(Deserialize)]
pub(super) struct Phone {
    agent: u32,
    #[serde(flatten, with = "Action")]
    action: PhoneAction,
}

#[derive(Deserialize)]
#[serde(remote = "PhoneAction", tag = "action", rename_all = "camelCase")]
enum Action {
    PickUp,
    HangUp,
    Mute,
    Unmute,
    Hold,
    Unhold,
    CallOut { number: String },
    TransferOut { number: String },
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum CampaignCalls {
    Agent { number: String, agent: u32 },
    Queue { number: String, queue: u32 },
}

#[derive(Deserialize)]
pub(super) struct Jump {
    seconds: u32,
}

#[derive(Deserialize)]
pub(super) struct Session {
    agent: u32,
}

#[derive(Deserialize)]
pub(super) struct Vdn {
    vdn: u32,
}

pub(super) async fn call(State(shared): State<Arc<Shared>>, Json(call): Json<CustomerCall>) -> Response {
    done(shared.control(Control::CustomerCalls { from: call.from, to: call.to }))
}

pub(super) async fn answer(State(shared): State<Arc<Shared>>, Json(customer): Json<Customer>) -> Response {
    done(shared.control(Control::CustomerAnswers { number: customer.number }))
}

pub(super) async fn hang_up(State(shared): State<Arc<Shared>>, Json(customer): Json<Customer>) -> Response {
    done(shared.control(Control::CustomerHangsUp { number: customer.number }))
}

pub(super) async fn ivr_return(State(shared): State<Arc<Shared>>, Json(customer): Json<Customer>) -> Response {
    done(shared.control(Control::IvrReturns { number: customer.number }))
}

pub(super) async fn preview(State(shared): State<Arc<Shared>>, Json(offer): Json<Offer>) -> Response {
    done(shared.control(Control::OfferPreview { agent: offer.agent, numbers: offer.numbers, data: offer.data }))
}

pub(super) async fn phone(State(shared): State<Arc<Shared>>, Json(Phone { agent, action }): Json<Phone>) -> Response {
    done(shared.control(Control::PhoneDoes { agent, action }))
}

pub(super) async fn campaign_call(State(shared): State<Arc<Shared>>, Json(calls): Json<CampaignCalls>) -> Response {
    let (number, call) = match calls {
        CampaignCalls::Agent { number, agent } => (number, CampaignCall::PreOccupying { agent }),
        CampaignCalls::Queue { number, queue } => (number, CampaignCall::Predicted { queue }),
    };
    done(shared.control(Control::CampaignCalls { number, call }))
}

pub(super) async fn advance(State(shared): State<Arc<Shared>>, Json(jump): Json<Jump>) -> Response {
    shared.advance(Duration::from_secs(jump.seconds.into()));
    done(Ok(None))
}

pub(super) async fn drop_session(State(shared): State<Arc<Shared>>, Json(session): Json<Session>) -> Response {
    done(shared.control(Control::DropSession { agent: session.agent }))
}

pub(super) async fn begin_configuration(State(shared): State<Arc<Shared>>, Json(Vdn { vdn }): Json<Vdn>) -> Json<Value> {
    Json(json!({"guid": shared.begin_configuration(vdn)}))
}

/// Everything that can be seen; of events and requests only those after the numbers in the query, if it has any.
pub(super) async fn state(State(shared): State<Arc<Shared>>, uri: Uri) -> Json<Value> {
    let after = |name: &str| {
        let mut fields = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        fields.find(|(key, _)| key == name).and_then(|(_, value)| value.parse().ok()).unwrap_or(0)
    };
    let mut state = shared.read(|engine| wire::state(engine, after("eventsAfter")));
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
    state["faults"] = faults::in_force(&shared);
    state["started"] = shared.clock.started_at().into();
    state["now"] = shared.clock.now().into();
    Json(state)
}

fn done(result: Result<Option<CallId>, ControlError>) -> Response {
    match result {
        Ok(Some(call)) => Json(json!({"callid": call.to_string()})).into_response(),
        Ok(None) => Json(json!({})).into_response(),
        Err(error) => (StatusCode::CONFLICT, Json(json!({"error": error.to_string()}))).into_response(),
    }
}
