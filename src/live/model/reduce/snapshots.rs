//! What the gateway's queries say, taken into the view.

use super::super::call::CallState;
use super::super::change::CallEnding;
use super::super::snapshot::Snapshot;
use super::super::view::{Conference, Inspection, InspectionKind, Pending, Presence};
use super::step::Step;
use super::synced_calls;
use crate::client::types::AgentStateInfo;
use crate::codes::SyncState;
use crate::ids::{AgentId, CallId};
use crate::wire::{LenientBoolean, LenientMillis};

/// Takes a snapshot: what it says replaces what was known, and what it does not say stays as it was.
pub(in crate::live::model) fn reduce(step: &mut Step<'_>, snapshot: &Snapshot) {
    step.memory.left.clear();
    step.memory.forwarding = None;
    gone(step, &snapshot.ids());
    synced_calls::reduce(step, snapshot);
    let info = &snapshot.state;
    if let Some(state) = &info.state {
        presence(step, info, state);
        inspects(step, state);
        conference(step, state);
        step.view.playback = match state {
            SyncState::Playback => true,
            _ => step.view.playback && step.view.calls.iter().any(|call| call.state == CallState::Talking),
        };
    }
    pending(step, info);
    inspected(step, info);
}

/// Calls that are there no longer.
fn gone(step: &mut Step<'_>, ids: &[CallId]) {
    for call in step.view.calls.clone() {
        if !ids.contains(&call.id) {
            step.end(&call.id, CallEnding::Unknown);
        }
    }
}

fn presence(step: &mut Step<'_>, info: &AgentStateInfo, state: &SyncState) {
    let known = step.view.state.clone();
    let now = match (state, known) {
        (SyncState::Idle, _) => Presence::Idle,
        (SyncState::WrapUp, _) => Presence::WrapUp,
        (SyncState::Rest, known @ Presence::Resting { .. }) => known,
        (SyncState::Rest, _) => Presence::Resting { cause: None, overdue: false },
        (SyncState::Busy, known @ Presence::Busy { .. }) => known,
        (SyncState::Busy, _) => Presence::Busy { reason: None },
        (SyncState::Abnormal | SyncState::Unknown(_), _) => Presence::Unknown,
        _ => Presence::Occupied,
    };
    if std::mem::discriminant(&now) != std::mem::discriminant(&step.view.state) {
        step.view.state_since = info.agent_state_begin_time.as_ref().and_then(LenientMillis::get);
    }
    step.view.state = now;
}

fn pending(step: &mut Step<'_>, info: &AgentStateInfo) {
    let is = |flag: &Option<LenientBoolean>| flag.as_ref().and_then(LenientBoolean::get).unwrap_or(false);
    let known = step.view.pending.take();
    step.view.pending = match known {
        Some(Pending::Busy { .. }) if is(&info.pre_busy) => known,
        Some(Pending::Rest { .. }) if is(&info.pre_rest) => known,
        _ if is(&info.pre_busy) => Some(Pending::Busy { reason: None }),
        _ if is(&info.pre_rest) => Some(Pending::Rest { seconds: None, cause: None }),
        _ => None,
    };
}

/// The answer names one inspector. Whether others that were known go on it does not say, so they are no longer shown.
fn inspected(step: &mut Step<'_>, info: &AgentStateInfo) {
    let inspector = info.qc_work_no.as_ref().filter(|text| text.get().is_some());
    let Some(agent) = inspector.and_then(AgentId::from_lenient) else {
        step.view.inspected_by.clear();
        return;
    };
    step.view.inspected_by.retain(|known| known.agent == Some(agent));
    if !step.view.inspected_by.iter().any(|known| known.agent == Some(agent)) {
        step.view.inspected_by.push(Inspection { agent: Some(agent), kind: None, since: None });
    }
}

/// The answer says what an inspector does, and not to whom.
fn inspects(step: &mut Step<'_>, state: &SyncState) {
    let kind = match state {
        SyncState::Listening => InspectionKind::Listening,
        SyncState::Inserting => InspectionKind::Inserting,
        SyncState::Whispering => InspectionKind::Whispering,
        _ => {
            step.view.inspects = None;
            return;
        }
    };
    step.view.inspects.get_or_insert(Inspection { agent: None, kind: None, since: None }).kind = Some(kind);
}

/// A conference of agents is reported as a three-party call without a call.
fn conference(step: &mut Step<'_>, state: &SyncState) {
    if *state != SyncState::ThreeParty || !step.view.calls.is_empty() {
        step.view.conference = None;
    } else if step.view.conference.is_none() {
        step.view.conference = Some(Conference { id: None, joined: true, chair: false, since: None });
    }
}
