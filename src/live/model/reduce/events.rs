//! An event, theme by theme.

use super::step::Step;
use super::{calls, chats, conferences, inspections, media, states};
use crate::event::EventKind;

/// Takes what an event says. Each theme knows its events; an event that none of them knows changes nothing.
pub(in crate::live::model) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    states::reduce(step, event);
    calls::reduce(step, event);
    media::reduce(step, event);
    inspections::reduce(step, event);
    conferences::reduce(step, event);
    chats::reduce(step, event);
    if let Some(id) = event.call_id() {
        step.memory.announced.retain(|known| known != id);
    }
}
