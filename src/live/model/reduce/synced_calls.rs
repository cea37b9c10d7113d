//! The calls of a snapshot.

use super::super::call::{Call, CallState, Consultation, ConsultationKind, ConsultationStage, Direction, Role};
use super::super::snapshot::Snapshot;
use super::parties::role;
use super::step::Step;
use super::{help, parties};
use crate::client::types::CallInfo;
use crate::codes::{CallFeature, MediaAbility, OperationCommand, SyncState};
use crate::ids::CallId;
use crate::wire::{LenientMillis, LenientText};

/// Takes the calls of a snapshot; calls that it lacks are gone already.
pub(super) fn reduce(step: &mut Step<'_>, snapshot: &Snapshot) {
    let mut known: Vec<Call> = std::mem::take(&mut step.view.calls);
    for id in snapshot.ids() {
        let details = snapshot.details_of(&id);
        let place = known.iter().position(|call| call.id == id);
        let state = state_of(snapshot, &id, details, place.is_some_and(|place| known[place].was_answered()));
        let before = place.map(|place| known.remove(place));
        // What was talked in and now rings has come a second time.
        let before = before.filter(|call| state != CallState::Ringing || !call.was_answered());
        match before {
            Some(call) => step.view.calls.push(call),
            None => is_new(step, &id, state, details),
        }
        goes_on(step, &id, state, snapshot, details);
    }
    ties(step, snapshot);
}

/// What the agent does in a call. `was_answered`: it was talked in when it was known last.
fn state_of(snapshot: &Snapshot, id: &CallId, details: Option<&CallInfo>, was_answered: bool) -> CallState {
    let state = snapshot.state.state.as_ref();
    // Of a call that the agent has placed, the details do not say when the other party answered.
    let talked = was_answered || details.and_then(begin).or_else(|| snapshot.talked_since(id)).is_some();
    if snapshot.is_current(id) {
        return match state {
            Some(SyncState::AskedToAnswer) => CallState::Ringing,
            Some(SyncState::OutboundCall | SyncState::SeekingHelp | SyncState::Occupied) => CallState::Alerting,
            Some(SyncState::TransferringTalk) if !talked => CallState::Alerting,
            _ if snapshot.three_talk() => CallState::Conference,
            _ => CallState::Talking,
        };
    }
    if snapshot.is_held(id) {
        return CallState::Held;
    }
    // Neither current nor on hold: rung beside a talk, or joined with the current call, or in a voice menu.
    if !talked && snapshot.is_rung_beside(details) {
        CallState::Alerting
    } else if snapshot.three_talk() {
        CallState::Conference
    } else {
        CallState::Suspended
    }
}

/// When the agent answered.
fn begin(details: &CallInfo) -> Option<jiff::Timestamp> {
    details.begin_time.as_ref().and_then(LenientMillis::get)
}

fn is_new(step: &mut Step<'_>, id: &CallId, state: CallState, details: Option<&CallInfo>) {
    let own = step.view.agent;
    let is_caller = details.and_then(|details| details.caller.as_ref()).is_some_and(|caller| own == *caller);
    let is_dialled = matches!(state, CallState::Dialling | CallState::Alerting);
    let feature = details.and_then(|details| details.call_feature.as_ref());
    // Whose call an outgoing one was first nothing says; most are the agent's own.
    let placed = is_dialled || is_caller || feature == Some(&CallFeature::Outbound);
    step.memory.is_back(id);
    let call = if placed { step.placed(id, state) } else { step.offered(id) };
    if let Some(call) = call {
        (call.state, call.began) = (state, None);
        call.since = None;
    }
}

/// Takes what the snapshot says of a call.
fn goes_on(step: &mut Step<'_>, id: &CallId, state: CallState, snapshot: &Snapshot, details: Option<&CallInfo>) {
    let info = &snapshot.state;
    let is_muted = info.state == Some(SyncState::Mute) && snapshot.is_current(id);
    let Some(call) = step.call(id) else { return };
    if state == CallState::Ringing {
        (call.direction, call.role) = (Direction::Inbound, Role::Called);
    }
    let was_three = call.state == CallState::Conference && state != CallState::Conference;
    if call.state != state {
        (call.state, call.since) = (state, None);
    }
    if state == CallState::Held && snapshot.held_last(id) && call.since.is_none() {
        call.since = info.begin_hold_time.as_ref().and_then(LenientMillis::get);
    }
    // In some states the answer does not say whether the microphone is muted.
    let is_plain = matches!(info.state, Some(SyncState::Talking | SyncState::ThreeParty | SyncState::Mute));
    if is_plain || state != CallState::Talking {
        call.muted = is_muted;
    }
    if was_three {
        call.parties.clear();
    }
    if let Some(details) = details {
        takes(call, details);
    }
    if call.is_connected() {
        let began = details.and_then(begin).or_else(|| snapshot.talked_since(id));
        call.talked_since = call.talked_since.or(began).or(info.current_time.as_ref().and_then(LenientMillis::get));
        if state == CallState::Talking && call.since.is_none() {
            call.since = began;
        }
    }
}

fn takes(call: &mut Call, details: &CallInfo) {
    for (known, said) in [(&mut call.caller, &details.caller), (&mut call.called, &details.called)] {
        if let Some(text) = said.as_ref().and_then(LenientText::get) {
            *known = Some(text.to_owned());
        }
    }
    if details.call_feature.is_some() {
        call.feature.clone_from(&details.call_feature);
    }
    call.role = role(call);
    let is_between_agents = call.is_help() || call.feature == Some(CallFeature::Internal);
    let knows_agent = is_between_agents && call.parties.iter().any(|party| party.agent.is_some());
    // An agent that was added to a talk knows more of its parties than the numbers say.
    if !knows_agent && (call.state != CallState::Conference || call.parties.is_empty()) {
        parties::by_numbers(call);
    }
    let queue = details.call_skill_id.as_ref().and_then(|skill| skill.get()?.try_into().ok()).filter(|queue| *queue != 0);
    call.queue = queue.or(call.queue);
    if let Some(data) = &details.call_data {
        call.data = Some(data.clone()).filter(|data| !data.is_empty());
    }
    if let Some(ability) = &details.media_ability {
        call.video = matches!(ability, MediaAbility::Video | MediaAbility::VoiceAndVideo | MediaAbility::H5Video);
    }
}

/// What ties the calls of a snapshot.
fn ties(step: &mut Step<'_>, snapshot: &Snapshot) {
    let current = step.view.calls.iter().find(|call| snapshot.is_current(&call.id)).map(|call| call.id.clone());
    let asks = step.view.calls.iter().find(|call| call.is_help() && call.role == Role::AsksForHelp).map(|call| call.id.clone());
    let helps = step.view.calls.iter().find(|call| call.role == Role::Helps).map(|call| call.id.clone());
    let rung = step.view.calls.iter().find(|call| call.state == CallState::Alerting).map(|call| call.id.clone());
    let transfer = match snapshot.state.cur_command {
        Some(OperationCommand::TalkTransfer) => Some(ConsultationKind::TalkTransfer),
        Some(OperationCommand::ThreeWayTransfer) => Some(ConsultationKind::ThreePartyTransfer),
        _ => None,
    };
    let is_transferring = snapshot.state.state == Some(SyncState::TransferringTalk);
    let added = asks.clone().or(helps).or_else(|| rung.filter(|_| is_transferring)).or(current.clone());
    let Some(added) = added.filter(|id| snapshot.three_talk() || is_transferring || asks.is_some() || is_help(step, id)) else {
        step.view.consultation = None;
        return;
    };
    let known = step.view.consultation.take().filter(|tie| tie.call == added);
    let customer_call =
        step.view.calls.iter().find(|call| call.id != added && (call.state == CallState::Conference)).map(|call| call.id.clone());
    let customer_call = customer_call.or_else(|| help::customer_call(step, &added));
    let owner = customer_call.is_some();
    let is_rung = matches!(step.state_of(&added), Some(CallState::Alerting | CallState::Dialling | CallState::Ringing));
    let kind = match step.view.call(&added).and_then(|call| call.feature.clone()) {
        Some(CallFeature::InternalTwoPartyHelp) => ConsultationKind::TwoPartyHelp,
        Some(CallFeature::InternalThreePartyHelp) => ConsultationKind::ThreePartyHelp,
        _ => transfer.or(known.as_ref().map(|tie| tie.kind)).unwrap_or(ConsultationKind::ThreePartyCall),
    };
    let stage = if is_rung { ConsultationStage::Requested } else { ConsultationStage::Established };
    // Whoever has both calls has one party in each.
    if let Some(call) = step.call(&added).filter(|_| owner) {
        call.parties.truncate(1);
    }
    let with = step.view.call(&added).and_then(|call| call.parties.first().cloned());
    step.view.consultation = Some(Consultation { kind, stage, owner, customer_call, call: added, with });
}

fn is_help(step: &Step<'_>, id: &CallId) -> bool {
    step.view.call(id).is_some_and(Call::is_help)
}
