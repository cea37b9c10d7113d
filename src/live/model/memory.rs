//! What a model remembers beside its view, to judge the events that come.

use std::collections::VecDeque;

use jiff::Timestamp;

use super::call::ConsultationKind;
use super::change::CallEnding;
use crate::ids::CallId;

/// So many calls that ended are remembered, for events about them that come late or twice.
const ENDED_KEPT: usize = 64;

/// What a model remembers beside its view.
#[derive(Debug, Clone, Default)]
pub(super) struct Memory {
    /// The calls that ended last, oldest first.
    ended: VecDeque<Ended>,
    /// How calls ended in this step.
    pub(super) endings: Vec<(CallId, CallEnding)>,
    /// Calls whose other party has left.
    pub(super) left: Vec<CallId>,
    /// Calls that this agent is handing over, by an event.
    pub(super) handed_over: Vec<CallId>,
    /// Calls that an answer has named, and no event yet.
    pub(super) announced: Vec<CallId>,
    /// The queue of a call that was notified before it rang.
    pub(super) incoming: Option<(CallId, u32)>,
    /// A request for help: once the helper is rung, the customer is on hold.
    pub(super) hold_for: Option<CallId>,
    /// A transfer to an outside number that was accepted and whose second call no event has named.
    pub(super) forwarding: Option<Forwarding>,
    /// Such a transfer has failed at once, before its answer came.
    pub(super) forwarding_failed: bool,
}

/// A call that ended.
#[derive(Debug, Clone)]
struct Ended {
    call: CallId,
    at: Option<Timestamp>,
}

/// A transfer to an outside number that is talked to first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Forwarding {
    /// Which of the two.
    pub(super) kind: ConsultationKind,
    /// Whether the customer is on hold while the number is rung.
    pub(super) hold: bool,
}

impl Memory {
    /// A call ended.
    pub(super) fn end(&mut self, call: &CallId, ending: CallEnding, at: Option<Timestamp>) {
        self.endings.push((call.clone(), ending));
        for list in [&mut self.left, &mut self.handed_over, &mut self.announced] {
            list.retain(|known| known != call);
        }
        self.remember(call, at);
    }

    /// A call or a text chat is over.
    pub(super) fn remember(&mut self, call: &CallId, at: Option<Timestamp>) {
        self.ended.retain(|known| known.call != *call);
        if self.ended.len() == ENDED_KEPT {
            self.ended.pop_front();
        }
        self.ended.push_back(Ended { call: call.clone(), at });
    }

    /// Whether an event about a call that goes on is too late, since the call has ended.
    pub(super) fn is_over(&self, call: &CallId, sent: Option<Timestamp>) -> bool {
        self.ended.iter().any(|known| known.call == *call && !is_later(sent, known.at, |sent, ended| sent > ended))
    }

    /// Whether an event that offers a call is too late. A call may come back to an agent at the moment in which it left it.
    pub(super) fn was_offered_before(&self, call: &CallId, sent: Option<Timestamp>) -> bool {
        let Some(known) = self.ended.iter().find(|known| known.call == *call) else { return false };
        sent.is_some() && !is_later(sent, known.at, |sent, ended| sent >= ended)
    }

    /// A call is there again.
    pub(super) fn is_back(&mut self, call: &CallId) {
        self.ended.retain(|known| known.call != *call);
    }
}

fn is_later(sent: Option<Timestamp>, ended: Option<Timestamp>, later: fn(Timestamp, Timestamp) -> bool) -> bool {
    match (sent, ended) {
        (Some(sent), Some(ended)) => later(sent, ended),
        _ => false,
    }
}
