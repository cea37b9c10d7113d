//! The states of agents follow each other.

use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::call::{Ending, Recording};
use crate::engine::state::presence::{Pending, Presence};
use crate::ids::AgentId;

impl State {
    /// Notes the operation in force, for `syncagentinfo`.
    pub(crate) fn note_operation(&mut self, agent: AgentId, operation: Operation) {
        let now = self.now;
        self.agent_mut(agent).operation = Some((operation, now));
    }

    /// The agent is taken by a call or an inspection.
    pub(crate) fn occupy(&mut self, agent: AgentId) {
        let taken = self.agent_mut(agent);
        // Choice: an agent that dials while busy is busy again afterwards.
        if let Presence::Busy { reason } = taken.presence {
            taken.pending.get_or_insert(Pending::Busy { reason });
        }
        taken.presence = Presence::Occupied;
        self.emit(agent, EventKind::Busy);
    }

    /// The agent's part in a call is over: when it was the last one, the phone is hung up and the next state begins.
    pub(crate) fn part_over(&mut self, agent: AgentId, by: HungUpBy, recordings: impl IntoIterator<Item = Recording>, talked: bool) {
        let is_free = self.agent_ref(agent).legs.is_empty();
        if is_free {
            self.hang_up_phone(agent, by);
        }
        self.recordings_stop(agent, recordings);
        let operation = self.ending.map(|ending| match ending {
            Ending::Agent(ender) if ender == agent => Operation::HangUp,
            Ending::Agent(_) | Ending::Outside => Operation::OtherHangUp,
            Ending::Inspector => Operation::CutOff,
        });
        if is_free {
            self.next_state(agent, talked);
        }
        self.note_end(agent, operation);
    }

    /// Notes how the agent's part in a call ended, unless it goes on with something of its own.
    // Choice: the codes 1 to 3 are those of the end of a call, until the agent does something else.
    pub(crate) fn note_end(&mut self, agent: AgentId, operation: Option<Operation>) {
        let goes_on = matches!(self.agent_ref(agent).presence, Presence::Busy { .. } | Presence::Rest { .. });
        if let Some(operation) = operation.filter(|_| !goes_on) {
            self.note_operation(agent, operation);
        }
    }

    /// The agent is free: wrap-up, the state it asked for, or idle.
    // Choice: the wrap-up comes first; the state that was asked for begins when the wrap-up ends.
    pub(crate) fn next_state(&mut self, agent: AgentId, talked: bool) {
        let free = self.agent_mut(agent);
        free.operation = None;
        let Some(session) = &free.session else { return };
        if talked && !session.auto_enter_idle {
            free.presence = Presence::WrapUp;
            self.emit(agent, EventKind::Work);
        } else if !self.take_pending(agent) {
            self.become_idle(agent);
            self.emit(agent, EventKind::Ready);
        }
    }

    /// Begins the state that the agent asked for, if it asked for one.
    pub(crate) fn take_pending(&mut self, agent: AgentId) -> bool {
        match self.agent_mut(agent).pending.take() {
            Some(Pending::Busy { reason }) => self.become_busy(agent, reason),
            Some(Pending::Rest { cause, seconds }) => self.become_resting(agent, cause, seconds),
            None => return false,
        }
        true
    }

    pub(crate) fn become_idle(&mut self, agent: AgentId) {
        let now = self.now;
        let idle = self.agent_mut(agent);
        idle.presence = Presence::Idle;
        idle.idle_since = now;
        idle.operation = None;
    }

    pub(crate) fn become_busy(&mut self, agent: AgentId, reason: BusyReason) {
        self.agent_mut(agent).presence = Presence::Busy { reason };
        self.note_operation(agent, Operation::Busy);
        self.emit(agent, EventKind::SetNotReadySuccess { reason });
    }

    pub(crate) fn become_resting(&mut self, agent: AgentId, cause: u8, seconds: u32) {
        let until = self.now + u64::from(seconds) * 1000;
        self.agent_mut(agent).presence = Presence::Rest { until: Some(until) };
        self.note_operation(agent, Operation::Rest);
        self.emit(agent, EventKind::SetRestSuccess { reason: cause });
    }
}
