//! One step: the view that it changes, and the moves that it is made of.

use jiff::Timestamp;

use super::super::call::{Call, CallState, Direction, Role};
use super::super::change::CallEnding;
use super::super::memory::Memory;
use super::super::view::{AgentView, Presence};
use crate::ids::CallId;

/// One step.
pub(in crate::live::model) struct Step<'a> {
    /// What it changes.
    pub(in crate::live::model) view: &'a mut AgentView,
    /// What is remembered beside the view.
    pub(in crate::live::model) memory: &'a mut Memory,
    /// When it happened, by the gateway or, if it has not said so, by the receiver.
    pub(in crate::live::model) at: Timestamp,
    /// When it happened, if the gateway has said so.
    pub(in crate::live::model) sent: Option<Timestamp>,
}

impl Step<'_> {
    /// A call that the agent is in.
    pub(super) fn call(&mut self, id: &CallId) -> Option<&mut Call> {
        self.view.calls.iter_mut().find(|call| call.id == *id)
    }

    /// The state of a call; `None` if the agent is not in it.
    pub(super) fn state_of(&self, id: &CallId) -> Option<CallState> {
        self.view.call(id).map(|call| call.state)
    }

    /// A call that is offered to the agent, new if it was unknown. `None` if the offer is a late one.
    pub(super) fn offered(&mut self, id: &CallId) -> Option<&mut Call> {
        if self.view.call(id).is_none() {
            if self.memory.was_offered_before(id, self.sent) {
                return None;
            }
            self.add(id, Direction::Inbound, Role::Called, CallState::Ringing);
        }
        self.call(id)
    }

    /// A call that the agent places, new if it was unknown. `None` if it has ended.
    pub(super) fn placed(&mut self, id: &CallId, state: CallState) -> Option<&mut Call> {
        if self.view.call(id).is_none() {
            if self.memory.is_over(id, self.sent) {
                return None;
            }
            self.add(id, Direction::Outbound, Role::Caller, state);
        }
        self.call(id)
    }

    /// A call that the agent is in, new if it was unknown: it came without ringing. `None` if it has ended.
    pub(super) fn joined(&mut self, id: &CallId) -> Option<&mut Call> {
        if self.view.call(id).is_none() {
            if self.memory.is_over(id, self.sent) {
                return None;
            }
            self.add(id, Direction::Inbound, Role::Called, CallState::Ringing);
        }
        self.call(id)
    }

    fn add(&mut self, id: &CallId, direction: Direction, role: Role, state: CallState) {
        self.memory.is_back(id);
        let queue = self.memory.incoming.take_if(|(call, _)| call == id).map(|(_, queue)| queue);
        self.view.calls.push(Call {
            id: id.clone(),
            feature: None,
            direction,
            role,
            parties: Vec::new(),
            state,
            since: Some(self.at),
            began: Some(self.at),
            talked_since: None,
            caller: None,
            called: None,
            queue,
            transferred_from: None,
            video: false,
            muted: false,
            recorded: false,
            data: None,
        });
    }

    /// The agent does another thing in a call.
    pub(super) fn becomes(&mut self, id: &CallId, state: CallState) {
        let at = self.at;
        let Some(call) = self.call(id) else { return };
        if call.state != state {
            call.state = state;
            call.since = Some(at);
            call.muted = false;
        }
        // What is put on hold was talked in, even if that event is missing.
        if call.is_connected() {
            call.talked_since.get_or_insert(at);
        }
    }

    /// A call is over for the agent, and with it what it was tied by.
    pub(super) fn end(&mut self, id: &CallId, ending: CallEnding) {
        if self.view.call(id).is_none() {
            return;
        }
        self.view.calls.retain(|call| call.id != *id);
        self.memory.end(id, ending, Some(self.at));
        let tie = &mut self.view.consultation;
        if tie.as_ref().is_some_and(|tie| tie.call == *id || tie.customer_call.as_ref() == Some(id)) {
            *tie = None;
        }
    }

    /// The agent does another thing, apart from the details of calls.
    pub(super) fn state(&mut self, state: Presence) {
        let before = std::mem::replace(&mut self.view.state, state);
        if std::mem::discriminant(&before) != std::mem::discriminant(&self.view.state) {
            self.view.state_since = Some(self.at);
        }
    }
}
