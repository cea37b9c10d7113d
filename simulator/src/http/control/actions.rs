//! What happens outside the agents' programs: customers, campaigns, telephones, time.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::engine::{CallId, CampaignCall, Control, ControlError, PhoneAction};
use crate::http::shared::Shared;
use crate::ids::{AgentId, QueueId, VdnId};

#[derive(Deserialize)]
pub(in crate::http) struct CustomerCall {
    from: String,
    to: String,
}

#[derive(Deserialize)]
pub(in crate::http) struct Customer {
    number: String,
}

#[derive(Deserialize)]
pub(in crate::http) struct Offer {
    agent: AgentId,
    numbers: String,
    #[serde(default)]
    data: String,
}

#[derive(Deserialize)]
pub(in crate::http) struct Phone {
    agent: AgentId,
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
pub(in crate::http) enum CampaignCalls {
    Agent { number: String, agent: AgentId },
    Queue { number: String, queue: QueueId },
}

#[derive(Deserialize)]
pub(in crate::http) struct Jump {
    seconds: u32,
}

#[derive(Deserialize)]
pub(in crate::http) struct Session {
    agent: AgentId,
}

#[derive(Deserialize)]
pub(in crate::http) struct Vdn {
    vdn: VdnId,
}

pub(in crate::http) async fn call(State(shared): State<Arc<Shared>>, Json(call): Json<CustomerCall>) -> Response {
    done(shared.control(Control::CustomerCalls { from: call.from, to: call.to }))
}

pub(in crate::http) async fn answer(State(shared): State<Arc<Shared>>, Json(customer): Json<Customer>) -> Response {
    done(shared.control(Control::CustomerAnswers { number: customer.number }))
}

pub(in crate::http) async fn hang_up(State(shared): State<Arc<Shared>>, Json(customer): Json<Customer>) -> Response {
    done(shared.control(Control::CustomerHangsUp { number: customer.number }))
}

pub(in crate::http) async fn ivr_return(State(shared): State<Arc<Shared>>, Json(customer): Json<Customer>) -> Response {
    done(shared.control(Control::IvrReturns { number: customer.number }))
}

pub(in crate::http) async fn preview(State(shared): State<Arc<Shared>>, Json(offer): Json<Offer>) -> Response {
    done(shared.control(Control::OfferPreview { agent: offer.agent, numbers: offer.numbers, data: offer.data }))
}

pub(in crate::http) async fn phone(State(shared): State<Arc<Shared>>, Json(Phone { agent, action }): Json<Phone>) -> Response {
    done(shared.control(Control::PhoneDoes { agent, action }))
}

pub(in crate::http) async fn campaign_call(State(shared): State<Arc<Shared>>, Json(calls): Json<CampaignCalls>) -> Response {
    let (number, call) = match calls {
        CampaignCalls::Agent { number, agent } => (number, CampaignCall::PreOccupying { agent }),
        CampaignCalls::Queue { number, queue } => (number, CampaignCall::Predicted { queue }),
    };
    done(shared.control(Control::CampaignCalls { number, call }))
}

pub(in crate::http) async fn advance(State(shared): State<Arc<Shared>>, Json(jump): Json<Jump>) -> Response {
    shared.advance(Duration::from_secs(jump.seconds.into()));
    done(Ok(None))
}

pub(in crate::http) async fn drop_session(State(shared): State<Arc<Shared>>, Json(session): Json<Session>) -> Response {
    done(shared.control(Control::DropSession { agent: session.agent }))
}

pub(in crate::http) async fn begin_configuration(State(shared): State<Arc<Shared>>, Json(Vdn { vdn }): Json<Vdn>) -> Json<Value> {
    Json(json!({"guid": shared.begin_configuration(vdn)}))
}

fn done(result: Result<Option<CallId>, ControlError>) -> Response {
    match result {
        Ok(Some(call)) => Json(json!({"callid": call.to_string()})).into_response(),
        Ok(None) => Json(json!({})).into_response(),
        Err(error) => (StatusCode::CONFLICT, Json(json!({"error": error.to_string()}))).into_response(),
    }
}
