//! Commands that were accepted, where something follows of which no event tells.

use super::super::call::{CallState, ConsultationKind, ConsultationStage};
use super::super::change::CallEnding;
use super::super::command::AcceptedCommand;
use super::super::memory::Forwarding;
use super::super::view::{Inspection, InspectionKind, Pending, Presence};
use super::step::Step;
use super::{help, states};
use crate::codes::{BusyReason, RestCause};
use crate::ids::CallId;

/// Takes what follows from a command that was accepted.
pub(in crate::live::model) fn reduce(step: &mut Step<'_>, command: &AcceptedCommand) {
    match command.operation.id {
        "begin_mute" => mute(step, true),
        "end_mute" => mute(step, false),
        "say_busy" => wants(step, Pending::Busy { reason: command.number("reason").map(BusyReason::from) }),
        "rest" => {
            let seconds = command.number("time").and_then(|seconds| seconds.try_into().ok());
            wants(step, Pending::Rest { seconds, cause: command.number("restcause").map(RestCause::from) });
        }
        // Outside these states the state that waits is dropped, whoever has ordered it. In a call, too: a telephone that is to be lifted
        // first has changed no state yet.
        "cancel_busy" if !matches!(step.view.state, Presence::Busy { .. }) || is_in_call(step) => step.view.pending = None,
        "cancel_rest" if !matches!(step.view.state, Presence::Resting { .. }) || is_in_call(step) => step.view.pending = None,
        "callout" | "call_inner" | "call_inner_skill" | "preview_callout" => dials(step, command),
        "inner_help" => asks_for_help(step, command),
        "transfer" => transfers(step, command),
        "conf_join" => joins(step, command.call_value("callid")),
        "connect_hold" => connects(step, command.call_value("callid")),
        "add_supervise" => inspects(step, command, "workNo", InspectionKind::Listening),
        "add_insert" => inspects(step, command, "workNo", InspectionKind::Inserting),
        "request_whisper_agent" => inspects(step, command, "whisperagentid", InspectionKind::Whispering),
        "request_switch_insert_whisper_agent" => switches(step, command),
        "switch_supervise_or_insert" => toggles(step),
        "stop_supervise_or_insert" | "request_stop_whisper_agent" => step.view.inspects = None,
        "logout" | "force_logout" | "force_logout_with_reason" => states::signed_out(step),
        "set_call_app_data" | "set_call_app_data_ex" => attaches(step, command),
        _ => {}
    }
}

fn mute(step: &mut Step<'_>, muted: bool) {
    let talk = step.view.current_call().filter(|call| matches!(call.state, CallState::Talking | CallState::Conference));
    if let Some(call) = talk.map(|call| call.id.clone()).and_then(|id| step.call(&id)) {
        call.muted = muted;
    }
}

fn is_in_call(step: &Step<'_>) -> bool {
    !step.view.calls.is_empty()
}

/// During a call or a wrap-up the state begins afterwards.
fn wants(step: &mut Step<'_>, pending: Pending) {
    if matches!(step.view.state, Presence::Occupied | Presence::WrapUp) || is_in_call(step) {
        step.view.pending = Some(pending);
    }
}

/// The answer names the new call, perhaps before any event does.
fn dials(step: &mut Step<'_>, command: &AcceptedCommand) {
    let Some(id) = &command.call else { return };
    announce(step, id);
    let (called, caller) = (command.text("called"), command.text("caller"));
    let data = command.text("callappdata");
    if let Some(call) = step.placed(id, CallState::Dialling) {
        call.called = call.called.take().or(called);
        call.caller = call.caller.take().or(caller);
        call.data = call.data.take().or(data);
    }
}

fn announce(step: &mut Step<'_>, id: &CallId) {
    if step.view.call(id).is_none() && !step.memory.is_over(id, None) {
        step.memory.announced.push(id.clone());
    }
}

fn asks_for_help(step: &mut Step<'_>, command: &AcceptedCommand) {
    const THREE_PARTY: i64 = 2;
    let Some(id) = &command.call else { return };
    let kind = if command.number("mode") == Some(THREE_PARTY) { ConsultationKind::ThreePartyHelp } else { ConsultationKind::TwoPartyHelp };
    announce(step, id);
    let data = command.text("callappdata");
    let Some(call) = step.placed(id, CallState::Dialling) else { return };
    call.data = call.data.take().or(data);
    if !call.is_connected() {
        help::ties(step, id, kind);
    }
    // In two-party help an event tells of it; in three-party help none does. If nobody can be rung, the talk goes on.
    if kind == ConsultationKind::ThreePartyHelp && command.flag("holdflag").unwrap_or(true) {
        if step.state_of(id) == Some(CallState::Dialling) {
            step.memory.hold_for = Some(id.clone());
        } else {
            help::hold_customer(step);
        }
    }
}

fn transfers(step: &mut Step<'_>, command: &AcceptedCommand) {
    const TO_IVR: i64 = 3;
    const TO_OUTSIDE: i64 = 5;
    const SUSPEND: i64 = 1;
    const TALK: i64 = 3;
    const THREE_PARTY: i64 = 4;
    let (device, mode) = (command.number("devicetype"), command.number("mode"));
    match (device, mode) {
        (Some(TO_IVR), Some(SUSPEND)) => {
            let talk = step.view.current_call().filter(|call| call.state == CallState::Talking).map(|call| call.id.clone());
            if let Some(id) = talk {
                step.becomes(&id, CallState::Suspended);
            }
        }
        (Some(TO_OUTSIDE), Some(TALK)) => forwards(step, ConsultationKind::TalkTransfer, true),
        (Some(TO_OUTSIDE), Some(THREE_PARTY)) => {
            forwards(step, ConsultationKind::ThreePartyTransfer, command.flag("holdflag").unwrap_or(true));
        }
        _ => {}
    }
}

/// The outside number is rung in a second call, which an event has named or will name.
fn forwards(step: &mut Step<'_>, kind: ConsultationKind, hold: bool) {
    let requested =
        |step: &Step<'_>| step.view.consultation.as_ref().is_some_and(|tie| tie.owner && tie.stage == ConsultationStage::Requested);
    let has_failed = std::mem::take(&mut step.memory.forwarding_failed);
    if !requested(step) {
        if has_failed {
            return;
        }
        step.memory.forwarding = Some(Forwarding { kind, hold });
        return;
    }
    if let Some(tie) = &mut step.view.consultation {
        tie.kind = kind;
    }
    if hold {
        help::hold_customer(step);
    }
}

/// Two calls were joined; the answer comes before or after the event.
fn joins(step: &mut Step<'_>, held: Option<CallId>) {
    let Some(held) = held.filter(|held| step.view.call(held).is_some()) else { return };
    if let Some(tie) = &mut step.view.consultation {
        let right = tie.customer_call.as_ref() == Some(&held);
        if tie.owner && !right && tie.call != held {
            tie.customer_call = Some(held);
        }
    }
}

/// The agent has connected two of its calls and left both; the events tell of the current one alone.
fn connects(step: &mut Step<'_>, held: Option<CallId>) {
    if let Some(held) = held {
        step.end(&held, CallEnding::HandedOver);
    }
}

fn inspects(step: &mut Step<'_>, command: &AcceptedCommand, name: &str, kind: InspectionKind) {
    step.view.inspects = Some(Inspection { agent: command.agent(name), kind: Some(kind), since: Some(step.at) });
}

fn switches(step: &mut Step<'_>, command: &AcceptedCommand) {
    const LISTEN: i64 = 0;
    const INSERT: i64 = 1;
    const WHISPER: i64 = 2;
    let Some(inspection) = &mut step.view.inspects else { return };
    inspection.kind = match command.number("switchtype") {
        Some(LISTEN) => Some(InspectionKind::Listening),
        Some(INSERT) => Some(InspectionKind::Inserting),
        Some(WHISPER) => Some(InspectionKind::Whispering),
        _ => None,
    };
}

fn toggles(step: &mut Step<'_>) {
    let Some(inspection) = &mut step.view.inspects else { return };
    inspection.kind = match inspection.kind {
        Some(InspectionKind::Listening) => Some(InspectionKind::Inserting),
        Some(InspectionKind::Inserting) => Some(InspectionKind::Listening),
        kind => kind,
    };
}

fn attaches(step: &mut Step<'_>, command: &AcceptedCommand) {
    let named = command.call_value("callid");
    let meant = named.or_else(|| step.view.current_call().map(|call| call.id.clone()));
    let meant = meant.or_else(|| step.view.held_calls().max_by_key(|call| call.since).map(|call| call.id.clone()));
    let data = command.text("calldata").filter(|_| command.flag("isDataEncoded") != Some(true));
    if let Some(call) = meant.and_then(|id| step.call(&id)) {
        call.data = data;
    }
}
