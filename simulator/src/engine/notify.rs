//! Events: queued for the agents they are for, and kept in the event log.

use crate::engine::answer::control::WAITING_MAX;
use crate::engine::event::linked_phone::{LinkageEvent, PhoneStatus};
use crate::engine::event::media::MediaEvent;
use crate::engine::event::{Event, EventKind};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    /// Queues an event for a signed-in agent.
    // Choice: while events of 16 MiB wait for an agent, further ones are left out; no page says what a gateway does with an agent that
    // never polls.
    pub(crate) fn emit(&mut self, agent: AgentId, kind: EventKind) {
        self.observe(agent, &kind);
        let at = self.now;
        if self.agent_ref(agent).session.is_some() {
            let (status, change) = (status_after(&kind), WatchedChange::by(&kind));
            let event = Event { agent, at, kind };
            self.log_event(&event);
            let (waiting, bytes) = (&mut self.agent_mut(agent).events, event.bytes());
            if waiting.bytes() + bytes > WAITING_MAX {
                return;
            }
            waiting.push(event, bytes);
            self.wake_set.insert(agent);
            if let Some(status) = status {
                self.emit_linkage(agent, LinkageEvent::Status(status));
            }
            if let Some(change) = change {
                self.notify_watchers(agent, change);
            }
        }
    }

    /// Keeps an event in the event log.
    pub(crate) fn log_event(&mut self, event: &Event) {
        self.event_log.push(event.clone(), event.bytes());
    }

    pub(crate) fn emit_linkage_in_talk(&mut self, agent: AgentId, event: impl FnOnce(CallId) -> LinkageEvent) {
        if let Some(call) = self.current_call(agent) {
            self.emit_linkage(agent, event(call));
        }
    }

    pub(crate) fn emit_linkage(&mut self, agent: AgentId, event: LinkageEvent) {
        if self.agent_ref(agent).session.as_ref().is_some_and(|session| session.phone_linked) {
            self.emit(agent, EventKind::Linkage(event));
        }
    }

    pub(crate) fn emit_media(&mut self, agent: AgentId, event: MediaEvent) {
        self.emit(agent, EventKind::Media(event));
    }
}

/// The state of a telephone after an event.
pub(crate) fn status_after(event: &EventKind) -> Option<PhoneStatus> {
    Some(match event {
        EventKind::PhoneAlerting { .. } => PhoneStatus::Ringing,
        EventKind::PhoneOffhook => PhoneStatus::OffHook,
        EventKind::Talking(_) => PhoneStatus::Talking,
        EventKind::PhoneRelease { .. } => PhoneStatus::OnHook,
        _ => return None,
    })
}
