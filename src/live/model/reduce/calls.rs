//! Calls: they come, ring, are talked in, held and left.

use super::super::call::{Call, CallState, PartyRole, Role};
use super::super::change::CallEnding;
use super::super::view::Presence;
use super::parties::role;
use super::step::Step;
use super::{help, parties};
use crate::codes::{CallFeature, EventResult, MediaAbility};
use crate::event::EventKind;
use crate::ids::{AgentId, CallId};
use crate::wire::LenientText;

/// Takes what an event says of a call.
pub(super) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    if let EventKind::TransferOutResult(content) = event {
        step.memory.forwarding = None;
        return hands_over_current(step, content.result.as_ref());
    }
    let Some(id) = event.call_id() else { return };
    match event {
        EventKind::PhoneAlerting(Some(content)) => {
            rings(step, id, &Said { caller: &content.caller, called: &None, feature: None, ability: None, transferred_from: None });
        }
        EventKind::Ringing(content) => {
            let from = content.trans_from.as_ref().or(content.trans_from_lowercase.as_ref());
            let (numbers, ability) = ((&content.caller, &content.called), &content.media_ability);
            rings(step, id, &Said::new(numbers, &content.feature, ability).transferred(from));
        }
        EventKind::AutoAnswer(content) => {
            let (numbers, ability) = ((&content.caller, &content.called), &content.media_ability);
            rings(step, id, &Said::new(numbers, &content.feature, ability).transferred(content.trans_from.as_ref()));
        }
        EventKind::CustomerAlerting(content) => {
            let (number, agent) = (&content.other_phone, &content.other_phone_work_no);
            other_phone_rings(step, id, number.as_ref().and_then(LenientText::get), agent.as_ref().and_then(LenientText::get));
        }
        EventKind::Talking(content) => {
            talks(step, id, &Said::new((&content.caller, &content.called), &content.feature, &content.media_ability));
        }
        EventKind::Hold(_) => {
            if step.joined(id).is_some() {
                step.becomes(id, CallState::Held);
                taken(step);
            }
        }
        EventKind::Conference(content) => help::three_talk(step, id, content.partner.as_deref().unwrap_or_default()),
        EventKind::IncomingCallInfo(content) => {
            let queue = content.skill_id.as_ref().and_then(|skill| skill.get()?.try_into().ok()).filter(|queue| *queue != 0);
            notified(step, id, queue);
        }
        EventKind::TransferResult(content) if content.result == Some(EventResult::Success) => {
            if step.state_of(id).is_some() {
                step.memory.handed_over.push(id.clone());
            }
        }
        EventKind::CustomerRelease(_) => {
            if step.view.call(id).is_some_and(|call| call.is_connected() || call.state == CallState::Alerting) {
                step.memory.left.push(id.clone());
            }
        }
        _ => ends(step, id, event),
    }
}

/// Events after which the agent is no longer in a call.
fn ends(step: &mut Step<'_>, id: &CallId, event: &EventKind) {
    let Some(state) = step.state_of(id) else { return fails_at_once(step, id, event) };
    let is_dialled = matches!(state, CallState::Dialling | CallState::Alerting);
    match event {
        EventKind::CallRelease(_) => help::leaves(step, id),
        EventKind::NoAnswer(_) if state == CallState::Ringing => step.end(id, CallEnding::NotAnswered),
        EventKind::AbandonCall(_) if state == CallState::Ringing => step.end(id, CallEnding::NotAnswered),
        // Of a transfer that fails, the event names the call that goes on.
        EventKind::CallOutFail(_) | EventKind::InsideCallFail(_) | EventKind::ConnectFail(_) | EventKind::ConsultFail(_) if is_dialled => {
            step.end(id, CallEnding::Failed);
        }
        // The number of a campaign did not answer before the agent's phone rang.
        EventKind::CallOutFail(_) if state == CallState::Ringing => step.end(id, CallEnding::Failed),
        _ => {}
    }
}

/// A call failed that no event has named before: its answer is still to come, and must not bring it back.
fn fails_at_once(step: &mut Step<'_>, id: &CallId, event: &EventKind) {
    match event {
        EventKind::CallOutFail(_) | EventKind::InsideCallFail(_) | EventKind::ConsultFail(_) => step.memory.remember(id, step.sent),
        EventKind::ConnectFail(_) if !step.memory.is_over(id, step.sent) => {
            step.memory.remember(id, step.sent);
            step.memory.forwarding_failed = step.memory.forwarding.take().is_none();
        }
        _ => {}
    }
}

/// A transfer to an outside number has an outcome; the event does not name the call.
fn hands_over_current(step: &mut Step<'_>, result: Option<&EventResult>) {
    if result == Some(&EventResult::Success)
        && step.view.consultation.is_none()
        && let Some(call) = step.view.current_call()
    {
        let id = call.id.clone();
        step.memory.handed_over.push(id);
    }
}

/// A call has taken the agent, if nothing has told so before.
fn taken(step: &mut Step<'_>) {
    if step.view.state == Presence::Unknown {
        step.state(Presence::Occupied);
    }
}

fn rings(step: &mut Step<'_>, id: &CallId, said: &Said<'_>) {
    let Some(call) = step.offered(id) else { return };
    said.of(call);
    let state = call.state;
    if matches!(state, CallState::Dialling | CallState::Alerting) {
        // A campaign has dialled it for the agent, and now it comes.
        step.becomes(id, CallState::Ringing);
    }
    taken(step);
    help::is_asked(step, id);
}

/// The other party's phone rings: in a call that the agent places or, in a call that the agent is offered, who that party is.
fn other_phone_rings(step: &mut Step<'_>, id: &CallId, number: Option<&str>, agent: Option<&str>) {
    let is_new = step.view.call(id).is_none();
    let Some(call) = step.placed(id, CallState::Alerting) else { return };
    // In a talk it is the target of a transfer.
    if call.is_connected() {
        return;
    }
    let role = match call.role {
        Role::AsksForHelp => PartyRole::Helper,
        Role::Helps => PartyRole::Helped,
        Role::Caller | Role::Called => PartyRole::Colleague,
    };
    if let Some(party) = parties::named(number, agent, role) {
        if is_new && call.called.is_none() {
            call.called = Some(party.number.clone());
        }
        call.parties = vec![party];
    }
    if call.state == CallState::Dialling {
        step.becomes(id, CallState::Alerting);
    }
    taken(step);
    help::is_placed_beside(step, id, agent.is_some_and(|agent| !agent.is_empty()));
}

fn talks(step: &mut Step<'_>, id: &CallId, said: &Said<'_>) {
    let was_three = step.state_of(id) == Some(CallState::Conference);
    let Some(call) = step.joined(id) else { return };
    said.of(call);
    if was_three {
        parties::by_numbers(call);
    }
    step.becomes(id, CallState::Talking);
    taken(step);
    // Who else was left goes on here: the other call is over without a release of its own.
    for left in std::mem::take(&mut step.memory.left) {
        if left != *id {
            step.end(&left, CallEnding::Merged);
        }
    }
    help::is_talked_in(step, id, was_three);
}

/// The gateway notifies of a call's queue, before or after the call rings.
fn notified(step: &mut Step<'_>, id: &CallId, queue: Option<u32>) {
    let Some(queue) = queue else { return };
    if let Some(call) = step.call(id) {
        call.queue = Some(queue);
    } else if !step.memory.is_over(id, step.sent) {
        step.memory.incoming = Some((id.clone(), queue));
    }
}

/// What an event says of a call.
struct Said<'a> {
    caller: &'a Option<LenientText>,
    called: &'a Option<LenientText>,
    feature: Option<&'a CallFeature>,
    ability: Option<&'a MediaAbility>,
    transferred_from: Option<&'a LenientText>,
}

impl<'a> Said<'a> {
    fn new(
        (caller, called): (&'a Option<LenientText>, &'a Option<LenientText>),
        feature: &'a Option<CallFeature>,
        ability: &'a Option<MediaAbility>,
    ) -> Self {
        Self { caller, called, feature: feature.as_ref(), ability: ability.as_ref(), transferred_from: None }
    }

    fn transferred(self, from: Option<&'a LenientText>) -> Self {
        Self { transferred_from: from, ..self }
    }

    /// Takes it into the call.
    fn of(&self, call: &mut Call) {
        let before = (call.caller.clone(), call.called.clone(), call.feature.clone());
        for (known, said) in [(&mut call.caller, self.caller), (&mut call.called, self.called)] {
            if let Some(text) = said.as_ref().and_then(LenientText::get) {
                *known = Some(text.to_owned());
            }
        }
        if let Some(feature) = self.feature {
            call.feature = Some(feature.clone());
        }
        if let Some(ability) = self.ability {
            call.video = matches!(ability, MediaAbility::Video | MediaAbility::VoiceAndVideo | MediaAbility::H5Video);
        }
        if let Some(agent) = self.transferred_from.and_then(AgentId::from_lenient) {
            call.transferred_from = Some(agent);
        }
        call.role = role(call);
        let knows_party = call.parties.iter().any(|party| party.agent.is_some());
        if before != (call.caller.clone(), call.called.clone(), call.feature.clone()) && !knows_party {
            parties::by_numbers(call);
        }
    }
}
