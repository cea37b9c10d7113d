//! What came of a command, as the page shows it: what is the case now, or what went wrong and what to do about it.

use ccgateway::Error;
use ccgateway::live::outcome::ConfirmError;
use ccgateway::retcode::Action;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::call;
use crate::print::chain;

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Outcome {
    /// Whether what was asked for is the case now.
    pub(super) ok: bool,
    /// That in a sentence, or what went wrong.
    pub(super) text: String,
    /// What to do, if something went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) advice: Option<String>,
    /// The event that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) event: Option<String>,
    /// What was asked for, if that is data.
    #[serde(flatten)]
    pub(super) data: Map<String, Value>,
}

impl Outcome {
    pub(super) fn done(text: impl Into<String>) -> Self {
        Self { ok: true, text: text.into(), advice: None, event: None, data: Map::new() }
    }

    /// The same with the event that confirmed it.
    pub(super) fn by(mut self, event: &ccgateway::Event) -> Self {
        self.event = Some(event.event_type().to_owned());
        self
    }

    pub(super) fn failed(text: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { ok: false, text: text.into(), advice: Some(advice.into()), event: None, data: Map::new() }
    }
}

/// A request that was refused, or got no answer.
impl From<Error> for Outcome {
    fn from(error: Error) -> Self {
        Self { ok: false, text: chain(&error), advice: advice(&error), event: None, data: Map::new() }
    }
}

/// What to do about the error of a request. The one who reads it is the person whom a program has to ask.
fn advice(error: &Error) -> Option<String> {
    if error.retcode().is_some_and(|code| code.action() == Action::NotifyUser) && error.flow_control().is_none() {
        return Some("Look at the state and the calls; if it happens again, ask whoever runs the gateway.".to_owned());
    }
    let text = call::advice(error)?;
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    Some(first.chain(letters).chain(['.']).collect())
}

/// A command that was not confirmed.
impl From<ConfirmError> for Outcome {
    fn from(error: ConfirmError) -> Self {
        if let Some(of_request) = error.request_error() {
            return Self { ok: false, text: chain(&error), advice: advice(of_request), event: None, data: Map::new() };
        }
        let advice = match &error {
            ConfirmError::Failed { .. } => {
                "The gateway took it and could not do it. The calls show how things stand; try again, or somebody else."
            }
            ConfirmError::NoOutcome { .. } => "The gateway took it, so do not send it again at once. The calls show what comes of it.",
            ConfirmError::SessionGone { .. } => "Sign in again, and look at the calls before you do anything twice.",
            _ => "Look at the calls and the log.",
        };
        let event = match &error {
            ConfirmError::Failed { event, .. } => Some(event.event_type().to_owned()),
            _ => None,
        };
        Self { event, ..Self::failed(chain(&error), advice) }
    }
}
