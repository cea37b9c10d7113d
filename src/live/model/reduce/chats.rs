//! Text chats.

use super::super::view::{Chat, ChatState};
use super::step::Step;
use crate::event::EventKind;
use crate::ids::CallId;
use crate::wire::LenientText;

/// Takes what an event says of a text chat.
pub(super) fn reduce(step: &mut Step<'_>, event: &EventKind) {
    let Some(id) = event.call_id() else { return };
    match event {
        EventKind::ChatRing(content) => {
            if let Some(chat) = begins(step, id, ChatState::Offered) {
                numbers(chat, &content.caller, &content.called, &content.attach_data);
            }
        }
        EventKind::ChatConnected(content) => {
            if let Some(chat) = begins(step, id, ChatState::Connected) {
                numbers(chat, &content.caller, &content.called, &content.attach_data);
            }
            connects(step, id);
        }
        EventKind::ChatCallOutCreated(_) => {
            begins(step, id, ChatState::Requested);
        }
        EventKind::ChatDisconnected(_) | EventKind::ChatCallOutFailed(_) => ends(step, id),
        EventKind::ChatDataReceived(_) | EventKind::MessageData(_) => {
            let at = step.at;
            if let Some(chat) = find(step, id) {
                chat.last_message = Some(at);
            }
        }
        _ => {}
    }
}

fn find<'a>(step: &'a mut Step<'_>, id: &CallId) -> Option<&'a mut Chat> {
    step.view.chats.iter_mut().find(|chat| chat.id == *id)
}

/// A chat that begins, or goes on. `None` if it has ended.
fn begins<'a>(step: &'a mut Step<'_>, id: &CallId, state: ChatState) -> Option<&'a mut Chat> {
    if !step.view.chats.iter().any(|chat| chat.id == *id) {
        if step.memory.is_over(id, step.sent) {
            return None;
        }
        let since = Some(step.at);
        step.view.chats.push(Chat { id: id.clone(), state, since, caller: None, called: None, data: None, last_message: None });
    }
    find(step, id)
}

fn connects(step: &mut Step<'_>, id: &CallId) {
    let at = step.at;
    if let Some(chat) = find(step, id).filter(|chat| chat.state != ChatState::Connected) {
        (chat.state, chat.since) = (ChatState::Connected, Some(at));
    }
}

fn ends(step: &mut Step<'_>, id: &CallId) {
    let before = step.view.chats.len();
    step.view.chats.retain(|chat| chat.id != *id);
    if step.view.chats.len() < before {
        step.memory.remember(id, step.sent);
    }
}

fn numbers(chat: &mut Chat, caller: &Option<LenientText>, called: &Option<LenientText>, data: &Option<LenientText>) {
    for (known, said) in [(&mut chat.caller, caller), (&mut chat.called, called), (&mut chat.data, data)] {
        if let Some(text) = said.as_ref().and_then(LenientText::get) {
            *known = Some(text.to_owned());
        }
    }
}
