//! Recordings of calls, recordings that are played, the telephone that is linked to an agent.

use super::super::call::CallState;
use super::step::Step;
use crate::codes::MediaSwitchTarget;
use crate::event::EventKind;

/// Takes what an event says of recordings, media and muting.
pub(super) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    let id = event.call_id();
    match event {
        EventKind::MediaRecord(_) => recorded(step, event, true),
        EventKind::MediaStopRecordDone(_) => recorded(step, event, false),
        EventKind::MediaSwitch(content) => {
            let id = content.call_id.as_ref().or(content.call_id_lowercase.as_ref());
            if let (Some(target), Some(call)) = (&content.media_type, id.and_then(|id| step.call(id))) {
                call.video = *target == MediaSwitchTarget::Video;
            }
        }
        EventKind::MediaPlay | EventKind::MediaPlaySuccess => step.view.playback = true,
        EventKind::MediaPlayFail | EventKind::MediaStopPlayDone(_) => step.view.playback = false,
        EventKind::LinkagePhoneMute(_) | EventKind::LinkagePhoneUnmute(_) => {
            let muted = matches!(event, EventKind::LinkagePhoneMute(_));
            if let Some(call) = id.and_then(|id| step.call(id)).filter(|call| call.is_connected()) {
                call.muted = muted;
            }
        }
        EventKind::LinkagePhoneHold(_) => moves(step, event, CallState::Talking, CallState::Held),
        EventKind::LinkagePhoneUnhold(_) => moves(step, event, CallState::Held, CallState::Talking),
        _ => {}
    }
}

fn recorded(step: &mut Step<'_>, event: &EventKind, recorded: bool) {
    if let Some(call) = event.call_id().and_then(|id| step.call(id)) {
        call.recorded = recorded;
    }
}

fn moves(step: &mut Step<'_>, event: &EventKind, from: CallState, to: CallState) {
    if let Some(id) = event.call_id().filter(|id| step.state_of(id) == Some(from)) {
        step.becomes(id, to);
    }
}
