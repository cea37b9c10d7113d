//! Commands as the requests of a session.

use std::pin::Pin;
use std::time::Duration;

use async_nats::connection::State;
use async_nats::{Client, HeaderMap, Request, RequestErrorKind};
use bytes::Bytes;
use ccgateway::remote::{CarriedRequest, Carrier, CarryError};

use super::error::CommandError;
use crate::commands::execute::BODY;
use crate::commands::reply::Reply;
use crate::headers::{ATTEMPT, REQUEST};
use crate::subjects::Subjects;

/// How long the owner of an agent may take to answer, unless the session says otherwise: three attempts of more than
/// it lets the gateway take.
const ANSWER: Duration = Duration::from_secs(75);

/// How often a command is sent whose answer does not come. Only the first attempt can be carried out.
const ATTEMPTS: u32 = 3;

/// Carries requests to whoever holds the agent.
pub(super) struct NatsCarrier {
    pub(super) client: Client,
    pub(super) subjects: Subjects,
}

impl Carrier for NatsCarrier {
    fn carry(&self, request: CarriedRequest) -> Pin<Box<dyn Future<Output = Result<Bytes, CarryError>> + Send>> {
        let (client, subject) = (self.client.clone(), self.subjects.command(request.agent, request.operation.id));
        let id = client.new_inbox().rsplit('.').next().unwrap_or_default().to_owned();
        let patience = request.time_limit.unwrap_or(ANSWER);
        Box::pin(async move {
            let payload = payload(request);
            let answer = send(&client, &subject, &id, payload, patience).await.map_err(carry_error)?;
            read(answer)
        })
    }
}

/// Sends a command until an answer comes. Repeats carry the same id, and the owner sends nothing for them.
async fn send(client: &Client, subject: &str, id: &str, payload: Bytes, patience: Duration) -> Result<Bytes, CommandError> {
    if client.connection_state() != State::Connected {
        return Err(CommandError::NotConnected);
    }
    let mut failure = String::new();
    for attempt in 1..=ATTEMPTS {
        let mut headers = HeaderMap::new();
        headers.insert(REQUEST, id);
        headers.insert(ATTEMPT, attempt.to_string());
        let request = Request::new().headers(headers).payload(payload.clone()).timeout(Some(patience * 9 / 10 / ATTEMPTS));
        match client.send_request(subject.to_owned(), request).await {
            Ok(message) => return Ok(message.payload),
            Err(error) if attempt == 1 => match error.kind() {
                RequestErrorKind::NoResponders => return Err(CommandError::NotHeld),
                RequestErrorKind::MaxPayloadExceeded => {
                    return Err(CommandError::InvalidInput { field: "payload".to_owned(), reason: error.to_string() });
                }
                _ => failure = error.to_string(),
            },
            // Whoever got the first attempt may be gone by now.
            Err(error) => failure = error.to_string(),
        }
    }
    Err(CommandError::Unanswered(failure))
}

fn payload(request: CarriedRequest) -> Bytes {
    let mut values = request.values;
    if let Some(body) = request.body {
        values.insert(BODY.to_owned(), body);
    }
    serde_json::Value::Object(values).to_string().into()
}

/// What the owner has answered: the gateway's answer, or why there is none.
fn read(answer: Bytes) -> Result<Bytes, CarryError> {
    let reply = serde_json::from_slice(&answer).map_err(|error| carry_error(CommandError::Unanswered(format!("no answer: {error}"))))?;
    Err(carry_error(match reply {
        Reply::Done { .. } | Reply::Refused { .. } => return Ok(answer),
        Reply::OutcomeUnknown { reason } => CommandError::OutcomeUnknown(reason),
        Reply::NotHeld { .. } => CommandError::NotHeld,
        Reply::NotAllowed { reason } => CommandError::NotAllowed(reason),
        Reply::InvalidInput { field, reason } => CommandError::InvalidInput { field, reason },
        Reply::NoAnswer { reason } => CommandError::NoAnswer(reason),
    }))
}

fn carry_error(error: CommandError) -> CarryError {
    match error {
        CommandError::OutcomeUnknown(_) | CommandError::Unanswered(_) => CarryError::unanswered(error),
        CommandError::InvalidInput { .. } => CarryError::invalid(error),
        _ => CarryError::unsent(error),
    }
}
