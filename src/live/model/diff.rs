//! What differs between two views, as changes.

use jiff::Timestamp;

use super::call::{Call, CallState, Direction};
use super::change::{CallEnding, Change, Difference};
use super::view::{AgentView, Inspection};
use crate::ids::CallId;

/// The changes that lead from one view to another, in the order in which a program wants to hear of them: calls that ended first.
pub(super) fn changes(before: &AgentView, after: &AgentView, endings: &[(CallId, CallEnding)], at: Timestamp) -> Vec<Change> {
    let mut changes = Vec::new();
    calls(before, after, endings, at, &mut changes);
    if before.consultation != after.consultation {
        changes.push(Change::ConsultationChanged { consultation: after.consultation.clone() });
    }
    if before.state != after.state {
        changes.push(Change::StateChanged { from: before.state.clone(), to: after.state.clone(), at: after.state_since });
    }
    if before.pending != after.pending {
        changes.push(Change::PendingChanged { pending: after.pending.clone() });
    }
    inspections(before, after, &mut changes);
    if before.conference != after.conference {
        changes.push(Change::ConferenceChanged { conference: after.conference.clone() });
    }
    if before.playback != after.playback {
        changes.push(Change::PlaybackChanged { playback: after.playback });
    }
    chats(before, after, &mut changes);
    if !after.is_certain() && before.certainty != after.certainty {
        changes.push(Change::CertaintyLost { certainty: after.certainty.clone() });
    }
    changes
}

fn calls(before: &AgentView, after: &AgentView, endings: &[(CallId, CallEnding)], at: Timestamp, changes: &mut Vec<Change>) {
    // A call that rings again after it was talked in is another one to the agent.
    let is_new = |call: &Call| before.call(&call.id).is_none_or(|known| known.was_answered() && !call.was_answered());
    for call in &before.calls {
        if after.call(&call.id).is_none_or(is_new) {
            changes.push(ended(call, endings, at));
        }
    }
    for call in &after.calls {
        match before.call(&call.id).filter(|_| !is_new(call)) {
            Some(known) => changed(known, call, changes),
            None => began(call, changes),
        }
    }
}

fn ended(call: &Call, endings: &[(CallId, CallEnding)], at: Timestamp) -> Change {
    let ending = endings.iter().rev().find(|(known, _)| *known == call.id).map_or(CallEnding::Unknown, |(_, ending)| *ending);
    let at = (ending != CallEnding::Unknown).then_some(at);
    let duration = at.zip(call.talked_since).and_then(|(at, since)| at.duration_since(since).try_into().ok());
    Change::CallEnded { call: Box::new(call.clone()), ending, at, duration }
}

fn began(call: &Call, changes: &mut Vec<Change>) {
    let (id, at) = (call.id.clone(), call.began);
    changes.push(match call.direction {
        Direction::Outbound => Change::CallPlaced { call: id, called: call.called.clone(), at },
        Direction::Inbound => Change::CallOffered {
            call: id,
            feature: call.feature.clone(),
            caller: call.caller.clone(),
            called: call.called.clone(),
            queue: call.queue,
            at,
        },
    });
    if call.state == CallState::Alerting {
        changes.push(Change::CallAlerting { call: call.id.clone() });
    }
    if call.was_answered() {
        changes.push(Change::CallTalking { call: call.id.clone(), at: call.talked_since });
    }
    connected(call, changes);
    flags(call, (false, false), changes);
}

fn changed(known: &Call, call: &Call, changes: &mut Vec<Change>) {
    if !known.was_answered() && call.was_answered() {
        changes.push(Change::CallTalking { call: call.id.clone(), at: call.talked_since });
    }
    if known.state != call.state {
        match call.state {
            CallState::Alerting => changes.push(Change::CallAlerting { call: call.id.clone() }),
            CallState::Talking if known.is_connected() => changes.push(Change::CallResumed { call: call.id.clone(), at: call.since }),
            _ => connected(call, changes),
        }
    }
    flags(call, (known.muted, known.recorded), changes);
    if details(known) != details(call) {
        changes.push(Change::CallDetails { call: Box::new(call.clone()) });
    }
}

/// What is to be said of a call that goes on, but is no plain talk.
fn connected(call: &Call, changes: &mut Vec<Change>) {
    let (id, at) = (call.id.clone(), call.since);
    changes.extend(match call.state {
        CallState::Held => Some(Change::CallHeld { call: id, at }),
        CallState::Suspended => Some(Change::CallSuspended { call: id, at }),
        CallState::Conference => Some(Change::CallInConference { call: id, at }),
        CallState::Dialling | CallState::Alerting | CallState::Ringing | CallState::Talking => None,
    });
}

fn flags(call: &Call, (muted, recorded): (bool, bool), changes: &mut Vec<Change>) {
    if call.muted != muted {
        changes.push(Change::CallMuted { call: call.id.clone(), muted: call.muted });
    }
    if call.recorded != recorded {
        changes.push(Change::CallRecorded { call: call.id.clone(), recorded: call.recorded });
    }
}

/// What of a call has no change of its own.
fn details(call: &Call) -> impl PartialEq {
    let numbers = (call.caller.clone(), call.called.clone(), call.parties.clone());
    (numbers, call.feature.clone(), call.role, call.queue, call.transferred_from, call.video, call.data.clone())
}

fn inspections(before: &AgentView, after: &AgentView, changes: &mut Vec<Change>) {
    let by = |list: &[Inspection], wanted: &Inspection| list.iter().find(|known| known.agent == wanted.agent).cloned();
    for inspection in &after.inspected_by {
        if by(&before.inspected_by, inspection).as_ref() != Some(inspection) {
            changes.push(Change::InspectedBy { inspection: inspection.clone() });
        }
    }
    for inspection in &before.inspected_by {
        if by(&after.inspected_by, inspection).is_none() {
            changes.push(Change::NoLongerInspectedBy { inspection: inspection.clone() });
        }
    }
    if before.inspects != after.inspects {
        changes.push(Change::InspectsChanged { inspects: after.inspects.clone() });
    }
}

fn chats(before: &AgentView, after: &AgentView, changes: &mut Vec<Change>) {
    for chat in &after.chats {
        if before.chats.iter().find(|known| known.id == chat.id) != Some(chat) {
            changes.push(Change::ChatChanged { chat: chat.clone() });
        }
    }
    for chat in &before.chats {
        if !after.chats.iter().any(|known| known.id == chat.id) {
            changes.push(Change::ChatEnded { chat: chat.clone() });
        }
    }
}

/// What changes are about, each once.
pub(super) fn differences(changes: &[Change]) -> Vec<Difference> {
    let mut differences: Vec<Difference> = Vec::new();
    for change in changes {
        if let Some(difference) = difference(change).filter(|difference| !differences.contains(difference)) {
            differences.push(difference);
        }
    }
    differences
}

fn difference(change: &Change) -> Option<Difference> {
    Some(match change {
        Change::StateChanged { .. } => Difference::State,
        Change::PendingChanged { .. } => Difference::Pending,
        Change::CallOffered { call, .. }
        | Change::CallPlaced { call, .. }
        | Change::CallAlerting { call }
        | Change::CallTalking { call, .. }
        | Change::CallHeld { call, .. }
        | Change::CallResumed { call, .. }
        | Change::CallSuspended { call, .. }
        | Change::CallInConference { call, .. }
        | Change::CallMuted { call, .. }
        | Change::CallRecorded { call, .. } => Difference::Call { call: call.clone() },
        Change::CallDetails { call } | Change::CallEnded { call, .. } => Difference::Call { call: call.id.clone() },
        Change::ConsultationChanged { .. } => Difference::Consultation,
        Change::InspectedBy { .. } | Change::NoLongerInspectedBy { .. } | Change::InspectsChanged { .. } => Difference::Inspection,
        Change::ConferenceChanged { .. } => Difference::Conference,
        Change::PlaybackChanged { .. } => Difference::Playback,
        Change::ChatChanged { chat } | Change::ChatEnded { chat } => Difference::Chat { chat: chat.id.clone() },
        Change::CertaintyLost { .. } | Change::Resynchronised { .. } => return None,
    })
}
