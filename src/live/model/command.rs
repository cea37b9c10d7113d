//! Commands of an agent that the gateway has taken.

use serde_json::{Map, Value};

use crate::ids::{AgentId, CallId};
use crate::operation::Operation;
use crate::wire::LenientText;

/// A command of an agent that the gateway has taken, with what it was sent: some of what follows no event reports.
///
/// ```
/// use ccgateway::live::model::AcceptedCommand;
/// use ccgateway::operation::table;
///
/// let muted = AcceptedCommand::new(&table::BEGIN_MUTE);
/// let help = AcceptedCommand::new(&table::INNER_HELP).value("dstaddress", "1002").value("mode", 2).call("1455885056-1095");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AcceptedCommand {
    /// What was asked for.
    pub operation: &'static Operation,
    /// What was sent, by the names on the wire: the fields of the body, and the parameters of path and query. What was left out, or is
    /// not known, is missing.
    pub values: Map<String, Value>,
    /// The call whose ID is the answer.
    pub call: Option<CallId>,
}

impl AcceptedCommand {
    /// A command without values.
    pub fn new(operation: &'static Operation) -> Self {
        Self { operation, values: Map::new(), call: None }
    }

    /// The same with a value that was sent.
    #[must_use]
    pub fn value(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.values.insert(name.into(), value.into());
        self
    }

    /// The same with everything that was sent; what is no object is left out.
    #[must_use]
    pub fn values(mut self, values: Value) -> Self {
        if let Value::Object(values) = values {
            self.values.extend(values);
        }
        self
    }

    /// The same with the call whose ID is the answer.
    #[must_use]
    pub fn call(mut self, call: impl Into<CallId>) -> Self {
        self.call = Some(call.into());
        self
    }

    /// A value as text; `None` for none and for an empty one.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let text: LenientText = serde_json::from_value(self.values.get(name)?.clone()).ok()?;
        text.get().map(str::to_owned)
    }

    /// A value as a number.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// A value as yes or no.
    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.text(name)?.trim().to_lowercase().parse().ok()
    }

    /// A value as an agent.
    pub(super) fn agent(&self, name: &str) -> Option<AgentId> {
        self.text(name)?.trim().parse().ok().map(AgentId::new_unchecked)
    }

    /// A value as a call.
    pub(super) fn call_value(&self, name: &str) -> Option<CallId> {
        self.text(name).map(CallId::from)
    }
}
