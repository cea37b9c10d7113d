//! From a generated answer to a result or an error.

use futures_util::future::BoxFuture;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tracing::Instrument;

use crate::client::{self, ResponseValue};
use crate::error::{Error, TransportError};
use crate::foreign;
use crate::ids::AgentId;
use crate::operation::entry::{Effect, Operation};
use crate::retcode::Retcode;
use crate::transport::failure::{CarryError, CarryErrorKind, Failure};
use crate::transport::link::AgentLink;
use crate::transport::retry::asked_wait;

/// The longest return code that counts as one; those that are known have seven characters.
const LONGEST_CODE: usize = 32;

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

/// A request of the generated client under way. It is boxed where it is made: handed on by value, it would be in every future on the way
/// twice, as an argument and as what is awaited.
pub(crate) type Sending<'a, T> = BoxFuture<'a, Result<ResponseValue<T>, client::Error<()>>>;

/// Sends a request, in a span of its own, and reads its answer.
pub(crate) async fn exchange<T: Envelope>(
    operation: &'static Operation,
    link: &AgentLink,
    send: Sending<'_, T>,
) -> Result<T::Output, Error> {
    let agent = link.agent();
    let span = tracing::debug_span!("request", operation = operation.method_name, %agent, retcode = tracing::field::Empty);
    let outcome = async {
        let parts = match send.await {
            Ok(answer) => answer.into_inner().open(),
            Err(client::Error::InvalidResponsePayload(body, error)) => match refusal(&body) {
                Some(parts) => parts,
                None => {
                    let error = undecodable::<T>(operation, link, &body, &error);
                    return T::unreadable(operation, &body, &error.to_string()).ok_or(error);
                }
            },
            Err(error) => return Err(Box::pin(failed(operation, link, error)).await),
        };
        finish(operation, link, parts)
    }
    .instrument(span.clone())
    .await;
    let retcode = match &outcome {
        Ok(_) => "0",
        Err(error) => error.retcode().map_or("none", Retcode::as_str),
    };
    span.record("retcode", retcode);
    span.in_scope(|| match &outcome {
        Ok(_) if !operation.signed_in => {
            tracing::info!(operation = operation.method_name, %agent, "signed in")
        }
        Ok(_) => {}
        Err(error @ Error::OutcomeUnknown { .. }) => tracing::warn!(%error, "the outcome is unknown"),
        Err(error) => tracing::debug!(%error, "request failed"),
    });
    outcome
}

/// The result of a successful answer; an error otherwise.
fn finish<T>(operation: &'static Operation, link: &AgentLink, parts: Parts<T>) -> Result<T, Error> {
    let Parts { retcode, message, result } = parts;
    let is_foreign = retcode.info().is_none();
    if is_foreign && (!is_readable(&retcode) || link.secrets().clean(retcode.as_str(), foreign::TEXT) != retcode.as_str()) {
        return Err(lacking(operation, "retcode", "the answer has no return code that could be one"));
    }
    if retcode.is_success() {
        return result.ok_or_else(|| lacking(operation, "result", "the answer says success and has no result"));
    }
    let message = link.secrets().clean(&message.unwrap_or_default(), foreign::TEXT);
    // 000-003 also comes when only a right is missing, so it stays a refusal.
    if retcode.is_session_lost() && retcode != Retcode::NO_PERMISSION && operation.signed_in {
        return Err(Error::SessionLost { agent: link.agent(), operation, retcode, message });
    }
    Err(Error::Gateway { operation, retcode, message })
}

/// Whether a return code can be one. Codes that no source lists can; nothing, or a text in its place, proves no refusal.
fn is_readable(retcode: &Retcode) -> bool {
    let code = retcode.as_str();
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    code.len() <= LONGEST_CODE && code.starts_with(|first: char| first.is_ascii_digit()) && code.bytes().all(known)
}

/// What a failed exchange means, where no answer of the gateway was read.
pub(super) async fn failed(operation: &'static Operation, link: &AgentLink, error: client::Error<()>) -> Error {
    match error {
        client::Error::CommunicationError(source) | client::Error::ResponseBodyError(source) | client::Error::InvalidUpgrade(source) => {
            lost(operation, link.agent(), source)
        }
        client::Error::ErrorResponse(answer) => page(operation, answer.status(), answer.headers(), String::new()),
        client::Error::UnexpectedResponse(answer) => {
            let (status, headers) = (answer.status(), answer.headers().clone());
            let body = answer.bytes().await.unwrap_or_default();
            page(operation, status, &headers, snippet(link, &body))
        }
        client::Error::InvalidResponsePayload(body, error) => undecodable::<Frame>(operation, link, &body, &error),
        client::Error::InvalidRequest(rule) | client::Error::Custom(rule) => {
            Error::InvalidInput { field: "request", rule: link.secrets().clean(&rule, foreign::TEXT) }
        }
    }
}

/// What it means that JSON came where a file was asked for: a refusal, or an answer that nobody expects.
pub(super) fn refused_file(operation: &'static Operation, link: &AgentLink, body: &[u8]) -> Error {
    let unexpected = |reason: String| Error::Undecodable { operation, path: ".".to_owned(), reason, snippet: snippet(link, body) };
    match refusal::<()>(body).map(|parts| finish(operation, link, parts)) {
        Some(Err(error)) => error,
        _ => unexpected("JSON came in place of a file".to_owned()),
    }
}

/// No answer.
fn lost(operation: &'static Operation, agent: AgentId, source: reqwest::Error) -> Error {
    match Failure::of(&source) {
        Some(failure @ Failure::PathArgument { field }) => return Error::invalid_input(field, format!("{failure} ({operation})")),
        Some(Failure::OutdatedGuid) => return Error::OutdatedGuid { agent, operation },
        _ => {}
    }
    if let Some(carried) = CarryError::of(&source).filter(|carried| carried.kind == CarryErrorKind::Invalid) {
        return Error::invalid_input("request", format!("{carried} ({operation})"));
    }
    let source = TransportError::new(source);
    let sent = !source.is_unsent();
    let error = Error::Transport { operation, source };
    if sent { unless_refused(operation, error) } else { error }
}

/// A page in place of an answer. A redirect, or a status that blames the request, says that nothing was done; anything else may come
/// from a proxy that no longer waits for the gateway.
fn page(operation: &'static Operation, status: StatusCode, headers: &HeaderMap, snippet: String) -> Error {
    let error = Error::Http { operation, status: status.as_u16(), snippet, retry_after: asked_wait(headers) };
    let refused = status.is_redirection() || status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT;
    if refused { error } else { unless_refused(operation, error) }
}

/// What an error means that does not prove that nothing happened.
fn unless_refused(operation: &'static Operation, error: Error) -> Error {
    match operation.effect {
        Effect::Call | Effect::Change => Error::OutcomeUnknown { operation, source: Box::new(error) },
        _ => error,
    }
}

/// An answer that lacks what it should have.
pub(super) fn lacking(operation: &'static Operation, path: &str, reason: &str) -> Error {
    let error = Error::Undecodable { operation, path: path.to_owned(), reason: reason.to_owned(), snippet: String::new() };
    unless_refused(operation, error)
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

fn undecodable<T: DeserializeOwned>(operation: &'static Operation, link: &AgentLink, body: &[u8], error: &serde_json::Error) -> Error {
    // The generated client has read the body once and failed; reading it again tells where.
    let mut reader = serde_json::Deserializer::from_slice(body);
    let (path, reason) = match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Ok(_) => (".".to_owned(), error.to_string()),
        Err(error) => (error.path().to_string(), error.inner().to_string()),
    };
    // Both may repeat what the answer has: names of fields, and values of the wrong type.
    let [path, reason] = [path, reason].map(|text| link.secrets().clean(&text, foreign::TEXT));
    unless_refused(operation, Error::Undecodable { operation, path, reason, snippet: snippet(link, body) })
}

/// The beginning of an answer.
fn snippet(link: &AgentLink, body: &[u8]) -> String {
    link.secrets().clean_bytes(body, foreign::SNIPPET)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_read_whatever_its_result_is() {
        let parts: Parts<()> = refusal(br#"{"message":"no right to invite resouce","result":"","retcode":"000-003"}"#).unwrap();
        assert_eq!(parts.retcode, Retcode::NO_PERMISSION);
        assert_eq!(parts.message.as_deref(), Some("no right to invite resouce"));
    }

    #[test]
    fn a_return_code_begins_with_a_digit() {
        for (code, readable) in
            [("0", true), ("100-006", true), ("10001", true), ("999-new", true), ("", false), ("success", false), ("1 2", false)]
        {
            assert_eq!(is_readable(&Retcode::from(code)), readable, "{code}");
        }
    }

    #[test]
    fn a_success_is_no_refusal() {
        assert!(refusal::<()>(br#"{"retcode":"0","result":5}"#).is_none());
    }
}
