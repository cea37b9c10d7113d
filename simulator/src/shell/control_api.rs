//! The control interface over HTTP.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Shared;
use crate::core::{CallId, Control, ControlError};
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

pub(super) async fn state(State(shared): State<Arc<Shared>>) -> Json<Value> {
    Json(shared.read(wire::state))
}

fn done(result: Result<Option<CallId>, ControlError>) -> Response {
    match result {
        Ok(Some(call)) => Json(json!({"callid": call.to_string()})).into_response(),
        Ok(None) => Json(json!({})).into_response(),
        Err(error) => (StatusCode::CONFLICT, Json(json!({"error": error.to_string()}))).into_response(),
    }
}
