//! Whether an event belongs to a command, and how surely.

use serde_json::Value;

use super::expectation::Expectation;
use crate::event::envelope::Event;
use crate::ids::CallId;
use crate::operation::trigger::{Condition, Meaning, Tie, Trigger};

/// How an event belongs to a command, the surest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// One of the two does not say.
    Possible,
    /// Nothing but the agent ties the two.
    ByAgent,
    /// The call, the other agent or the member of the conference is the same.
    Exact,
}

/// What an event is to a command.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// The trigger that it decides; none for progress.
    pub(super) decides: Option<&'static Trigger>,
    pub(super) certainty: Certainty,
}

/// What ties events to a command beside its request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calls<'a> {
    /// The agent's call when the command was begun.
    pub(super) current: Option<&'a CallId>,
    /// The call whose ID the answer gave.
    pub(super) answer: Option<&'a CallId>,
}

/// What an event is to a command that has these calls; `None` if it does not belong to it.
pub(super) fn fit(expectation: &Expectation, calls: Calls<'_>, event: &Event) -> Option<Fit> {
    let fits = expectation.triggers().iter().filter_map(|trigger| fit_trigger(trigger, expectation, calls, event));
    fits.max_by_key(|fit| (fit.decides.is_some(), fit.certainty))
}

/// Whether an event of this kind can belong to a command, whatever it is about.
pub(super) fn is_expected(expectation: &Expectation, event: &Event) -> bool {
    expectation.triggers().iter().any(|trigger| trigger.events.contains(&event_type(event)))
}

/// Whether the answer can still say that an event is about another call.
pub(super) fn answer_would_tell(expectation: &Expectation, event: &Event) -> bool {
    let tied = |trigger: &&&Trigger| trigger.tie == Tie::AnswerCall && trigger.events.contains(&event_type(event));
    event.call_id().is_some() && expectation.triggers().iter().any(|trigger| tied(&trigger))
}

/// The identifier; published examples have some with a blank before them.
fn event_type(event: &Event) -> &str {
    event.event_type().trim()
}

fn fit_trigger(trigger: &'static Trigger, expectation: &Expectation, calls: Calls<'_>, event: &Event) -> Option<Fit> {
    let event_type = event_type(event);
    if !trigger.events.contains(&event_type) {
        return None;
    }
    if trigger.meaning != Meaning::Progress && trigger.decided_by.contains(&event_type) {
        let certainty = tied(trigger.tie, trigger.named_in, expectation, calls, event)?;
        return fulfils(trigger.content, event).then_some(Fit { decides: Some(trigger), certainty });
    }
    // What goes with an outcome may be about any call that the command touches: help holds one call and places another.
    let touched = |tie: Tie| match tie {
        Tie::RequestCall => expectation.call().is_some(),
        Tie::CurrentCall => calls.current.is_some(),
        Tie::AnswerCall => calls.answer.is_some(),
        Tie::OtherAgent | Tie::Agent => false,
    };
    let own =
        std::iter::once(trigger.tie).chain([Tie::RequestCall, Tie::CurrentCall, Tie::AnswerCall].into_iter().filter(|tie| touched(*tie)));
    let certainty = own.filter_map(|tie| tied(tie, trigger.named_in, expectation, calls, event)).max()?;
    Some(Fit { decides: None, certainty })
}

/// How surely a tie holds; `None` if it does not.
fn tied(tie: Tie, named_in: Option<&str>, expectation: &Expectation, calls: Calls<'_>, event: &Event) -> Option<Certainty> {
    let call = match tie {
        Tie::Agent => return Some(Certainty::ByAgent),
        Tie::OtherAgent => return names_other(named_in, expectation, event),
        Tie::AnswerCall => calls.answer,
        Tie::CurrentCall => calls.current,
        Tie::RequestCall => expectation.call(),
    };
    match (call, event.call_id()) {
        (Some(call), Some(of_event)) if call == of_event => Some(Certainty::Exact),
        (Some(_), Some(_)) => None,
        (None, _) | (_, None) => Some(Certainty::Possible),
    }
}

/// How surely the content of an event names an agent or party that the request names.
fn names_other(member: Option<&str>, expectation: &Expectation, event: &Event) -> Option<Certainty> {
    match event.content().get(member?).and_then(plain) {
        Some(other) if expectation.names(&other) => Some(Certainty::Exact),
        Some(_) if expectation.has_others() => None,
        Some(_) | None => Some(Certainty::Possible),
    }
}

fn fulfils(conditions: &[Condition], event: &Event) -> bool {
    if conditions.is_empty() {
        return true;
    }
    let content = event.content();
    conditions.iter().all(|condition| condition.holds(content.get(condition.member).and_then(plain).as_deref()))
}

/// A text, or a number as text; the gateway mixes them.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
