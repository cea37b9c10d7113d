//! From a generated answer to a result or an error.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tracing::Instrument;

use crate::client::{self, ResponseValue};
use crate::error::{Error, TransportError};
use crate::ids::AgentId;
use crate::operation::entry::{Effect, Operation};
use crate::retcode::Retcode;
use crate::transport::failure::Failure;

/// A response schema of the contract. Implemented by generation.
pub(crate) trait Envelope: DeserializeOwned {
    /// What the operation gives when it succeeds.
    type Output;

    /// Takes the envelope apart.
    fn open(self) -> Parts<Self::Output>;

    /// What a body that cannot be read gives all the same; only for operations that take something from the gateway.
    fn unreadable(_operation: &Operation, _body: &[u8], _problem: &str) -> Option<Self::Output> {
        None
    }
}

/// Implements [`Envelope`] for a response schema, from the expressions of its message and its result.
macro_rules! envelope {
    ($answer:ident: $response:ident => $output:ty, $message:expr, $result:expr) => {
        impl Envelope for types::$response {
            type Output = $output;

            fn open(self) -> Parts<Self::Output> {
                let $answer = self;
                Parts { message: $message, retcode: $answer.retcode, result: $result }
            }
        }
    };
}

pub(crate) use envelope;

/// The parts of an answer.
pub(crate) struct Parts<T> {
    pub(crate) retcode: Retcode,
    pub(crate) message: Option<String>,
    pub(crate) result: Option<T>,
}

/// Sends a request, in a span of its own, and reads its answer.
pub(crate) async fn exchange<T: Envelope>(
    operation: &'static Operation,
    agent: AgentId,
    send: impl Future<Output = Result<ResponseValue<T>, client::Error<()>>>,
) -> Result<T::Output, Error> {
    let span = tracing::debug_span!("request", operation = operation.method_name, %agent, retcode = tracing::field::Empty);
    let outcome = async {
        let parts = match send.await {
            Ok(answer) => answer.into_inner().open(),
            Err(client::Error::InvalidResponsePayload(body, error)) => match refusal(&body) {
                Some(parts) => parts,
                None => {
                    let error = undecodable::<T>(operation, &body, &error);
                    return T::unreadable(operation, &body, &error.to_string()).ok_or(error);
                }
            },
            Err(error) => return Err(failed(operation, agent, error).await),
        };
        finish(operation, agent, parts)
    }
    .instrument(span.clone())
    .await;
    let retcode = match &outcome {
        Ok(_) => "0",
        Err(error) => error.retcode().map_or("none", Retcode::as_str),
    };
    span.record("retcode", retcode);
    span.in_scope(|| match &outcome {
        Ok(_) if !operation.signed_in && operation.acting.is_some() => {
            tracing::info!(operation = operation.method_name, %agent, "signed in")
        }
        Ok(_) => {}
        Err(error @ Error::OutcomeUnknown { .. }) => tracing::warn!(%error, "the outcome is unknown"),
        Err(error) => tracing::debug!(%error, "request failed"),
    });
    outcome
}

/// The result of a successful answer; an error otherwise.
fn finish<T>(operation: &'static Operation, agent: AgentId, parts: Parts<T>) -> Result<T, Error> {
    let Parts { retcode, message, result } = parts;
    let message = message.unwrap_or_default();
    // 000-003 also comes when only a right is missing, so it stays a refusal.
    if retcode.is_session_lost() && retcode != Retcode::NO_PERMISSION && operation.signed_in {
        return Err(Error::SessionLost { agent, operation, retcode, message });
    }
    if !retcode.is_success() {
        return Err(Error::Gateway { operation, retcode, message });
    }
    result.ok_or_else(|| Error::lacking(operation, "result", "the answer says success and has no result"))
}

/// What a failed exchange means, where no answer of the gateway was read.
pub(super) async fn failed(operation: &'static Operation, agent: AgentId, error: client::Error<()>) -> Error {
    match error {
        client::Error::CommunicationError(source) | client::Error::ResponseBodyError(source) | client::Error::InvalidUpgrade(source) => {
            lost(operation, agent, source)
        }
        client::Error::ErrorResponse(answer) => Error::Http { operation, status: answer.status().as_u16(), snippet: String::new() },
        client::Error::UnexpectedResponse(answer) => {
            let status = answer.status().as_u16();
            let body = answer.bytes().await.unwrap_or_default();
            Error::Http { operation, status, snippet: snippet(&body) }
        }
        client::Error::InvalidResponsePayload(body, error) => undecodable::<Frame>(operation, &body, &error),
        client::Error::InvalidRequest(rule) | client::Error::Custom(rule) => Error::InvalidInput { field: "request", rule },
    }
}

/// What it means that JSON came where a file was asked for: a refusal, or an answer that nobody expects.
pub(super) fn refused_file(operation: &'static Operation, agent: AgentId, body: &[u8]) -> Error {
    let unexpected = |reason: String| Error::Undecodable { operation, path: ".".to_owned(), reason, snippet: snippet(body) };
    match refusal::<()>(body).map(|parts| finish(operation, agent, parts)) {
        Some(Err(error)) => error,
        _ => unexpected("JSON came in place of a file".to_owned()),
    }
}

/// No answer: for a request about a call that may have been received, the outcome is unknown.
fn lost(operation: &'static Operation, agent: AgentId, source: reqwest::Error) -> Error {
    match Failure::of(&source) {
        Some(failure @ Failure::PathArgument { field }) => return Error::invalid_input(field, format!("{failure} ({operation})")),
        Some(Failure::OutdatedGuid) => return Error::OutdatedGuid { agent, operation },
        _ => {}
    }
    let source = TransportError::new(source);
    if !source.is_unsent() && operation.effect == Effect::Call {
        Error::OutcomeUnknown { operation, source }
    } else {
        Error::Transport { operation, source }
    }
}

/// The frame of an answer, without its result.
#[derive(Deserialize)]
struct Frame {
    retcode: Retcode,
    #[serde(default)]
    message: Value,
}

/// Reads only the frame of an answer: refusals carry results of other forms (an empty text, an empty object).
fn refusal<T>(body: &[u8]) -> Option<Parts<T>> {
    let frame: Frame = serde_json::from_slice(body).ok()?;
    let message = frame.message.as_str().map(str::to_owned);
    (!frame.retcode.is_success()).then_some(Parts { retcode: frame.retcode, message, result: None })
}

fn undecodable<T: DeserializeOwned>(operation: &'static Operation, body: &[u8], error: &serde_json::Error) -> Error {
    // The generated client has read the body once and failed; reading it again tells where.
    let mut reader = serde_json::Deserializer::from_slice(body);
    let (path, reason) = match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Ok(_) => (".".to_owned(), error.to_string()),
        Err(error) => (error.path().to_string(), error.inner().to_string()),
    };
    Error::Undecodable { operation, path, reason, snippet: snippet(body) }
}

/// How much of an unreadable answer an error shows.
const SNIPPET: usize = 120;

/// The beginning of a body, with everything that looks like a Guid masked.
fn snippet(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let text: String = mask(&text).chars().take(SNIPPET).collect();
    text.trim().to_owned()
}

/// Replaces every run of 32 or more hexadecimal digits and hyphens: Guids and session cookies are such runs, call ids,
/// numbers and times are shorter.
fn mask(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut run = String::new();
    for character in text.chars().chain(std::iter::once('\0')) {
        if character.is_ascii_hexdigit() || character == '-' {
            run.push(character);
            continue;
        }
        masked.push_str(if run.len() >= 32 { "…" } else { &run });
        run.clear();
        masked.push(character);
    }
    masked.pop();
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guids_are_masked_and_call_ids_stay() {
        let text = r#"{"guid":"01234567-89ab-cdef-0123-456789abcdef.AgentGateway1","result":"1455885056-1095"}"#;
        assert_eq!(mask(text), r#"{"guid":"….AgentGateway1","result":"1455885056-1095"}"#);
    }

    #[test]
    fn a_refusal_is_read_whatever_its_result_is() {
        let parts: Parts<()> = refusal(br#"{"message":"no right to invite resouce","result":"","retcode":"000-003"}"#).unwrap();
        assert_eq!(parts.retcode, Retcode::NO_PERMISSION);
        assert_eq!(parts.message.as_deref(), Some("no right to invite resouce"));
    }

    #[test]
    fn a_success_is_no_refusal() {
        assert!(refusal::<()>(br#"{"retcode":"0","result":5}"#).is_none());
    }
}
