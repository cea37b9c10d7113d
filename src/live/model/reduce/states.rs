//! The agent's states: idle, busy, rest, wrap-up, taken by something.

use super::super::call::CallState;
use super::super::change::CallEnding;
use super::super::view::{AgentView, Certainty, Presence};
use super::step::Step;
use crate::codes::{BusyReason, RestCause};
use crate::event::EventKind;

/// Takes what an event says of the agent's state.
pub(super) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    match event {
        EventKind::InService => signs_in(step),
        EventKind::ShutdownService(_) | EventKind::ForceShutdownService(_) => signed_out(step),
        EventKind::StateBusy => step.state(Presence::Occupied),
        EventKind::StateReady
        | EventKind::StateForceReady(_)
        | EventKind::StateCancelNotReadySuccess
        | EventKind::StateCancelRestSuccess
        | EventKind::StateCancelWorkSuccess => free(step, Presence::Idle),
        EventKind::StateWork | EventKind::StateSetWorkSuccess => free(step, Presence::WrapUp),
        EventKind::StateSetNotReadySuccess(content) => free(step, Presence::Busy { reason: content.reason.clone() }),
        EventKind::StateForceSetNotReady(_) => free(step, Presence::Busy { reason: Some(BusyReason::ForcedByInspector) }),
        EventKind::StateSetRestSuccess(content) => {
            let cause = content.as_ref().and_then(|content| content.reason.as_ref()?.get());
            free(step, Presence::Resting { cause: cause.map(RestCause::from), overdue: false });
        }
        EventKind::StateRestTimeout => {
            if let Presence::Resting { overdue, .. } = &mut step.view.state {
                *overdue = true;
            }
        }
        _ => {}
    }
}

/// The first event after a sign-in: nothing is there yet, and nothing is missing.
fn signs_in(step: &mut Step<'_>) {
    if step.view.state == Presence::SigningIn {
        return;
    }
    all_over(step, CallEnding::SignedOut);
    let agent = step.view.agent;
    *step.view = AgentView { certainty: Certainty::Certain, ..AgentView::unknown(agent) };
    step.state(Presence::SigningIn);
}

/// The session is over.
pub(super) fn signed_out(step: &mut Step<'_>) {
    all_over(step, CallEnding::SignedOut);
    let agent = step.view.agent;
    let before = std::mem::replace(step.view, AgentView { certainty: Certainty::Certain, ..AgentView::unknown(agent) });
    (step.view.state, step.view.state_since) = (before.state, before.state_since);
    step.state(Presence::SignedOut);
}

fn all_over(step: &mut Step<'_>, ending: CallEnding) {
    for call in step.view.calls.clone() {
        step.end(&call.id, ending);
    }
}

/// The agent is free: what has taken it is over, even where no event of its own says so.
pub(super) fn free(step: &mut Step<'_>, state: Presence) {
    let was_taken = matches!(step.view.state, Presence::Occupied | Presence::Unknown);
    if state != Presence::WrapUp {
        step.view.pending = None;
    }
    step.state(state);
    if !was_taken {
        return;
    }
    for call in step.view.calls.clone() {
        // A call that an answer has named may be the next one, of which the events are still to come.
        if step.memory.announced.contains(&call.id) {
            continue;
        }
        step.end(
            &call.id,
            match call.state {
                CallState::Ringing => CallEnding::NotAnswered,
                CallState::Dialling | CallState::Alerting => CallEnding::Failed,
                _ => CallEnding::Released,
            },
        );
    }
    step.view.inspects = None;
    step.view.conference = None;
    step.view.playback = false;
}
