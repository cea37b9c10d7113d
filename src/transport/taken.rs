//! What the gateway has taken of a session's commands, for whoever keeps a model of the agent.

use std::sync::{Mutex, PoisonError};

use reqwest::Request;
use serde::Deserialize;
use serde_json::{Map, Value};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::ids::CallId;
use crate::operation::entry::{Effect, Operation};
use crate::retcode::Retcode;

/// A command that the gateway has taken.
#[derive(Debug, Clone)]
pub(crate) struct Taken {
    pub(crate) operation: &'static Operation,
    /// What was sent, by the names on the wire, without secrets.
    pub(crate) values: Map<String, Value>,
    /// The text that is the result: where an operation places a call, its ID.
    pub(crate) call: Option<CallId>,
}

/// A command that is being sent.
pub(super) struct Sent {
    operation: &'static Operation,
    values: Map<String, Value>,
}

/// Whoever follows the commands of a session. Each channel has room for 32 commands from its beginning, so they are boxed.
#[derive(Default)]
pub(super) struct Observers(Mutex<Vec<UnboundedSender<Box<Taken>>>>);

impl Observers {
    pub(super) fn add(&self) -> UnboundedReceiver<Box<Taken>> {
        let (sender, receiver) = unbounded_channel();
        self.with(|observers| observers.push(sender));
        receiver
    }

    /// A command that is about to be sent; none if it changes nothing, or nobody wants to know.
    pub(super) fn sent(&self, request: &Request, base: &str, operation: &'static Operation) -> Option<Sent> {
        let changes = operation.of_agent && matches!(operation.effect, Effect::State | Effect::Change | Effect::Call);
        let observed = changes
            && self.with(|observers| {
                observers.retain(|observer| !observer.is_closed());
                !observers.is_empty()
            });
        observed.then(|| Sent { operation, values: values(request, base, operation) })
    }

    /// The answer to a command.
    pub(super) fn answered(&self, sent: Sent, body: &[u8]) {
        let Ok(Frame { retcode, result }) = serde_json::from_slice(body) else { return };
        if !retcode.is_success() {
            return;
        }
        let call = result.as_str().filter(|text| !text.is_empty()).map(CallId::from);
        let taken = Box::new(Taken { operation: sent.operation, values: sent.values, call });
        self.with(|observers| observers.retain(|observer| observer.send(taken.clone()).is_ok()));
    }

    fn with<T>(&self, change: impl FnOnce(&mut Vec<UnboundedSender<Box<Taken>>>) -> T) -> T {
        // Nothing panics while the lock is held; were it to, the values would still be whole.
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[derive(Deserialize)]
struct Frame {
    retcode: Retcode,
    #[serde(default)]
    result: Value,
}

/// The values of a request by their names on the wire.
fn values(request: &Request, base: &str, operation: &Operation) -> Map<String, Value> {
    let mut values = Map::new();
    let path = request.url().path().strip_prefix(base).unwrap_or_default();
    for (part, segment) in operation.path.split('/').zip(path.split('/')) {
        if let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            values.insert(name.to_owned(), segment.into());
        }
    }
    values.extend(request.url().query_pairs().map(|(name, value)| (name.into_owned(), Value::from(value.into_owned()))));
    let body = request.body().and_then(reqwest::Body::as_bytes);
    if let Some(Ok(Value::Object(body))) = body.map(serde_json::from_slice) {
        values.extend(body);
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.secret) {
        values.remove(parameter.name);
    }
    values
}
