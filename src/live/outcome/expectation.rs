//! What a command expects: the triggers of its operation that go with its request, and the values that tie events to it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::ids::CallId;
use crate::operation::entry::Operation;
use crate::operation::trigger::{Meaning, Trigger};

/// The events that a request can bring to the agent who sends it, and the values that tie them to it.
#[derive(Debug, Clone)]
pub struct Expectation {
    operation: &'static Operation,
    triggers: Vec<&'static Trigger>,
    call: Option<CallId>,
    others: Vec<String>,
}

impl Expectation {
    /// All triggers of an operation that reach the agent who sends the request.
    pub(crate) fn of(operation: &'static Operation) -> Self {
        Self::with_triggers(operation, operation.triggers)
    }

    /// The same with these triggers.
    pub(super) fn with_triggers(operation: &'static Operation, triggers: &'static [Trigger]) -> Self {
        let triggers = triggers.iter().filter(|trigger| trigger.to_acting_agent).collect();
        Self { operation, triggers, call: None, others: Vec::new() }
    }

    /// The same by the values of a request by their names on the wire, as [`Session::invoke`](crate::Session::invoke) takes them. What the
    /// request leaves out may be any value.
    pub fn of_values(operation: &'static Operation, values: &Map<String, Value>) -> Self {
        let mut expectation = Self::of(operation);
        for (name, value) in values {
            let text = value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed);
            if name.eq_ignore_ascii_case("callid") {
                expectation.call = Some(CallId::from(&*text));
            }
            expectation = expectation.given(name, Some(text));
        }
        expectation
    }

    /// Leaves out the triggers whose conditions a value of the request does not fulfil. For a value that the request leaves out, give
    /// the default of the contract.
    #[must_use]
    pub(crate) fn given(mut self, member: &str, value: Option<Cow<'_, str>>) -> Self {
        let fits = |trigger: &&Trigger| {
            trigger.request.iter().filter(|condition| condition.member == member).all(|condition| condition.holds(value.as_deref()))
        };
        self.triggers.retain(fits);
        self
    }

    /// The call that the request names, if it does.
    #[must_use]
    pub(crate) fn about_call(mut self, call: Option<&CallId>) -> Self {
        self.call = call.cloned();
        self
    }

    /// The agents, the parties of a call or the members of a conference that the request names.
    #[must_use]
    pub(crate) fn about<T: ToString>(mut self, others: impl IntoIterator<Item = T>) -> Self {
        self.others.extend(others.into_iter().map(|other| other.to_string()));
        self
    }

    /// What is requested.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The triggers that go with the values of the request.
    pub fn triggers(&self) -> &[&'static Trigger] {
        &self.triggers
    }

    /// The call that the request names, if it does.
    pub fn call(&self) -> Option<&CallId> {
        self.call.as_ref()
    }

    /// Whether an event can confirm the request with the values that it has. If not, there is nothing to wait for: the answer is all
    /// that comes.
    pub fn can_be_confirmed(&self) -> bool {
        self.triggers.iter().any(|trigger| trigger.meaning == Meaning::Success)
    }

    /// Whether the request names this agent or member.
    pub(super) fn names(&self, other: &str) -> bool {
        self.others.iter().any(|known| known == other)
    }

    /// Whether the request names any other agent or member.
    pub(super) fn has_others(&self) -> bool {
        !self.others.is_empty()
    }
}
