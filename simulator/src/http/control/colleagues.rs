//! Agents that the simulator plays are told what to do.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::colleagues::{ColleagueAction, ColleagueError};
use crate::engine::{CallId, HelpMode};
use crate::http::shared::Shared;
use crate::ids::AgentId;

/// What an agent is told, by the last part of the path, with the fields of the body.
#[derive(Deserialize)]
#[serde(tag = "action", rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
enum Told {
    SignIn {
        by_hand: Option<bool>,
    },
    SignOut {},
    Answer {},
    Reject {},
    #[serde(rename = "hangup")]
    HangUp {},
    Hold {},
    Resume {},
    SayBusy {},
    Ready {},
    Call {
        number: String,
    },
    Help {
        agent: AgentId,
        #[serde(default)]
        three_party: bool,
    },
    Transfer {
        to: String,
    },
    TakeBack {},
}

/// `POST /control/agents/{id}/{action}`, with an empty body where there is nothing to add.
pub(in crate::http) async fn tell(
    State(shared): State<Arc<Shared>>,
    Path((agent, action)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    let Ok(agent) = agent.parse() else { return refuse(StatusCode::CONFLICT, &format!("{agent:?} is no agent id")) };
    match read(action, &body) {
        Ok(action) => done(shared.tell(agent, &action)),
        Err(error) => refuse(StatusCode::UNPROCESSABLE_ENTITY, &error),
    }
}

fn read(action: String, body: &[u8]) -> Result<ColleagueAction, String> {
    let mut fields: Map<String, Value> = match body {
        [] => Map::new(),
        text => serde_json::from_slice(text).map_err(|error| format!("the body is no JSON object: {error}"))?,
    };
    fields.insert("action".to_owned(), action.into());
    let told = serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())?;
    Ok(match told {
        Told::SignIn { by_hand } => ColleagueAction::SignIn { by_hand },
        Told::SignOut {} => ColleagueAction::SignOut,
        Told::Answer {} => ColleagueAction::Answer,
        Told::Reject {} => ColleagueAction::Reject,
        Told::HangUp {} => ColleagueAction::HangUp,
        Told::Hold {} => ColleagueAction::Hold,
        Told::Resume {} => ColleagueAction::Resume,
        Told::SayBusy {} => ColleagueAction::SayBusy,
        Told::Ready {} => ColleagueAction::Ready,
        Told::Call { number } => ColleagueAction::Call { number },
        Told::Help { agent, three_party } => {
            let mode = if three_party { HelpMode::ThreeParty } else { HelpMode::TwoParty };
            ColleagueAction::Help { agent: agent.to_string(), mode }
        }
        Told::Transfer { to } => ColleagueAction::Transfer { to },
        Told::TakeBack {} => ColleagueAction::TakeBack,
    })
}

fn done(result: Result<Option<CallId>, ColleagueError>) -> Response {
    match result {
        Ok(Some(call)) => Json(json!({"callid": call.to_string()})).into_response(),
        Ok(None) => Json(json!({})).into_response(),
        Err(error) => refuse(StatusCode::CONFLICT, &error.to_string()),
    }
}

fn refuse(status: StatusCode, error: &str) -> Response {
    (status, Json(json!({"error": error}))).into_response()
}
