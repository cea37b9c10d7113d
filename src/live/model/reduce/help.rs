//! What ties two calls: help, three-party calls, transfers that are talked over first.

use super::super::call::{CallState, Consultation, ConsultationKind, ConsultationStage, Party, PartyRole, Role};
use super::super::change::CallEnding;
use super::parties;
use super::step::Step;
use crate::codes::CallFeature;
use crate::ids::CallId;

/// A call that rings may be a request for this agent's help.
pub(super) fn is_asked(step: &mut Step<'_>, id: &CallId) {
    let Some(call) = step.view.call(id).filter(|call| call.role == Role::Helps) else { return };
    if is_part(step, id) {
        return;
    }
    let (kind, with) = (kind_of(call.feature.as_ref()), call.parties.first().cloned());
    step.view.consultation =
        Some(Consultation { kind, stage: ConsultationStage::Requested, owner: false, customer_call: None, call: id.clone(), with });
}

fn kind_of(feature: Option<&CallFeature>) -> ConsultationKind {
    match feature {
        Some(CallFeature::InternalTwoPartyHelp) => ConsultationKind::TwoPartyHelp,
        Some(CallFeature::InternalThreePartyHelp) => ConsultationKind::ThreePartyHelp,
        _ => ConsultationKind::ThreePartyCall,
    }
}

/// Whether a call is part of what ties two.
fn is_part(step: &Step<'_>, id: &CallId) -> bool {
    step.view.consultation.as_ref().is_some_and(|tie| tie.call == *id || tie.customer_call.as_ref() == Some(id))
}

/// The call with the customer for whom another one is placed: the one that is talked in, else the one held last.
pub(super) fn customer_call(step: &Step<'_>, beside: &CallId) -> Option<CallId> {
    let others = || step.view.calls.iter().filter(|call| call.id != *beside);
    let talk = others().find(|call| call.state == CallState::Talking);
    let held = || others().filter(|call| call.state == CallState::Held).max_by_key(|call| call.since);
    talk.or_else(held).map(|call| call.id.clone())
}

/// A call that the agent places while it talks in another one is help, or a transfer that is talked over first. (Beside a call on
/// hold it may be a call of its own.)
pub(super) fn is_placed_beside(step: &mut Step<'_>, id: &CallId, is_agent: bool) {
    if let Some(tie) = step.view.consultation.as_mut().filter(|tie| tie.call == *id) {
        let party = step.view.calls.iter().find(|call| call.id == *id).and_then(|call| call.parties.first());
        tie.with = party.cloned().or_else(|| tie.with.take());
    }
    if step.memory.hold_for.take_if(|known| known == id).is_some() {
        hold_customer(step);
    }
    let talks = step.view.calls.iter().any(|call| call.id != *id && call.state == CallState::Talking);
    step.memory.forwarding_failed = false;
    let forwarding = step.memory.forwarding.take_if(|_| !is_agent);
    if is_part(step, id) || step.state_of(id) != Some(CallState::Alerting) || !talks {
        return;
    }
    let kind = match forwarding {
        Some(forwarding) => forwarding.kind,
        None if is_agent => ConsultationKind::ThreePartyHelp,
        None => ConsultationKind::ThreePartyTransfer,
    };
    ties(step, id, kind);
    if forwarding.is_some_and(|forwarding| forwarding.hold) {
        hold_customer(step);
    }
}

/// The agent has placed a call for its customer: the two are tied.
pub(super) fn ties(step: &mut Step<'_>, id: &CallId, kind: ConsultationKind) {
    let customer_call = customer_call(step, id);
    let is_help = matches!(kind, ConsultationKind::TwoPartyHelp | ConsultationKind::ThreePartyHelp);
    let Some(call) = step.call(id) else { return };
    if is_help {
        call.role = Role::AsksForHelp;
        call.feature.get_or_insert(if kind == ConsultationKind::TwoPartyHelp {
            CallFeature::InternalTwoPartyHelp
        } else {
            CallFeature::InternalThreePartyHelp
        });
        for party in &mut call.parties {
            party.role = PartyRole::Helper;
        }
    }
    let (with, state) = (call.parties.first().cloned(), call.state);
    let stage = match state {
        CallState::Dialling | CallState::Alerting => ConsultationStage::Requested,
        _ => ConsultationStage::Established,
    };
    step.view.consultation = Some(Consultation { kind, stage, owner: true, customer_call, call: id.clone(), with });
}

/// The customer is on hold while the other party is rung; no event says so.
pub(super) fn hold_customer(step: &mut Step<'_>) {
    let tie = step.view.consultation.as_ref().filter(|tie| tie.stage == ConsultationStage::Requested);
    let Some(id) = tie.and_then(|tie| tie.customer_call.clone()) else { return };
    if step.state_of(&id) == Some(CallState::Talking) {
        step.becomes(&id, CallState::Held);
    }
}

/// The agent talks in a call: it asks for help or helps in it, or what tied this call is over.
pub(super) fn is_talked_in(step: &mut Step<'_>, id: &CallId, was_three: bool) {
    let tie = step.view.consultation.clone();
    match tie {
        // The customer is talked to again.
        Some(tie) if tie.customer_call.as_ref() == Some(id) => {
            step.end(&tie.call, CallEnding::Merged);
            step.view.consultation = None;
        }
        // One of three has left.
        Some(tie) if tie.call == *id && was_three => step.view.consultation = None,
        Some(tie) if tie.call == *id => established(step, id),
        _ => help_begins(step, id),
    }
}

/// The party that was added talks with the agent, and more is known of the call.
fn established(step: &mut Step<'_>, id: &CallId) {
    let Some(call) = step.view.call(id) else { return };
    let (party, help) = (call.parties.first().cloned(), call.is_help().then(|| kind_of(call.feature.as_ref())));
    let Some(tie) = step.view.consultation.as_mut().filter(|tie| tie.call == *id) else { return };
    tie.stage = ConsultationStage::Established;
    tie.with = party.or_else(|| tie.with.take());
    tie.kind = help.unwrap_or(tie.kind);
}

/// A talk of which only its kind says that it is help.
fn help_begins(step: &mut Step<'_>, id: &CallId) {
    let Some(call) = step.view.call(id).filter(|call| call.is_help()) else { return };
    let kind = kind_of(call.feature.as_ref());
    if call.role == Role::AsksForHelp {
        ties(step, id, kind);
    } else {
        is_asked(step, id);
        established(step, id);
    }
}

/// Three talk: the agent's call, and the one that it was joined with if the agent has both.
pub(super) fn three_talk(step: &mut Step<'_>, id: &CallId, partners: &str) {
    if step.joined(id).is_none() {
        return;
    }
    let partners: Vec<&str> = partners.split([',', '，']).map(str::trim).filter(|number| !number.is_empty()).collect();
    if !is_part(step, id) {
        begins_with(step, id, partners.first().copied());
    }
    let Some(tie) = step.view.consultation.clone() else { return };
    if let Some(known) = &mut step.view.consultation {
        known.stage = ConsultationStage::Established;
        // The help was over, and the talk with the helper was joined with another one.
        if known.kind == ConsultationKind::TwoPartyHelp {
            known.kind = ConsultationKind::ThreePartyCall;
        }
    }
    // The guide has the event for a transfer that is talked over first, too, in which the customer stays on hold.
    if tie.kind == ConsultationKind::TalkTransfer {
        step.becomes(id, CallState::Talking);
        return;
    }
    step.becomes(id, CallState::Conference);
    match &tie.customer_call {
        Some(first) => step.becomes(first, CallState::Conference),
        None => all_parties(step, id, &partners),
    }
}

/// The agent has joined two calls, or was added to a talk.
fn begins_with(step: &mut Step<'_>, id: &CallId, customer: Option<&str>) {
    let has = |number: &str| step.view.calls.iter().find(|call| call.id != *id && call.parties.iter().any(|party| party.number == number));
    let joined = customer.and_then(has).map(|call| call.id.clone()).or_else(|| customer_call(step, id));
    let Some(call) = step.view.call(id) else { return };
    let kind = if call.feature == Some(CallFeature::InternalThreePartyHelp) {
        ConsultationKind::ThreePartyHelp
    } else {
        ConsultationKind::ThreePartyCall
    };
    let with = call.parties.first().cloned();
    let (owner, call, stage) = (joined.is_some(), id.clone(), ConsultationStage::Established);
    step.view.consultation = Some(Consultation { kind, stage, owner, customer_call: joined, call, with });
}

/// An agent that was added talks with the customer and with the agent that has added it.
fn all_parties(step: &mut Step<'_>, id: &CallId, partners: &[&str]) {
    let [customer, owner] = partners else { return };
    let Some(call) = step.call(id) else { return };
    let role = if call.is_help() { PartyRole::Helped } else { PartyRole::Colleague };
    let owner: Party = parties::colleague(owner, role);
    call.parties = vec![owner, parties::customer(customer)];
}

/// The agent has left a call. From three, and from a transfer that was talked over, it leaves with one release for both calls.
pub(super) fn leaves(step: &mut Step<'_>, id: &CallId) {
    let tie = step.view.consultation.clone().filter(|tie| tie.call == *id && tie.owner);
    let both = tie.filter(|tie| tie.kind != ConsultationKind::TwoPartyHelp && tie.stage == ConsultationStage::Established);
    let handed_over = step.memory.handed_over.contains(id);
    step.end(id, if handed_over || both.is_some() { CallEnding::HandedOver } else { CallEnding::Released });
    if let Some(first) = both.and_then(|tie| tie.customer_call) {
        step.end(&first, CallEnding::HandedOver);
    }
}
