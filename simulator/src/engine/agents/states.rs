//! Idle, busy, wrap-up, rest: the states an agent asks for.

use crate::config::release::Release;
use crate::engine::answer::refusal::{BAD_PARAMETER, Refusal, STATE_CANNOT_BE_SET};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::EventKind;
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::state::State;
use crate::engine::state::presence::{Pending, Presence};
use crate::ids::AgentId;

/// Reasons that a client may give for being busy.
const BUSY_REASONS: std::ops::RangeInclusive<u32> = 200..=250;

impl State {
    pub(crate) fn say_free(&mut self, agent: AgentId) -> Handled {
        match self.agent_ref(agent).presence {
            Presence::Busy { .. } => self.leave_state(agent, EventKind::CancelNotReadySuccess),
            Presence::WrapUp => {
                // Choice: `sayFree` cancels the state that waits for the end of the wrap-up.
                self.agent_mut(agent).pending = None;
                self.leave_state(agent, EventKind::CancelWorkSuccess);
            }
            // Choice: `sayFree` of an idle agent is accepted; nothing changes and there is no event.
            Presence::Idle => {}
            Presence::Rest { .. } | Presence::Occupied => return Err(STATE_CANNOT_BE_SET),
        }
        Ok(Outcome::Reserved)
    }

    pub(crate) fn say_busy(&mut self, agent: AgentId, reason: Option<u32>, prolong: bool) -> Handled {
        let reason = busy_reason(reason)?;
        match self.agent_ref(agent).presence {
            Presence::Idle => self.become_busy(agent, reason),
            Presence::Busy { .. } if reason != BusyReason::Unspecified && prolong => self.become_busy(agent, reason),
            Presence::WrapUp | Presence::Occupied => self.agent_mut(agent).pending = Some(Pending::Busy { reason }),
            // Choice: a resting agent ends its rest before it becomes busy.
            Presence::Busy { .. } | Presence::Rest { .. } => return Err(STATE_CANNOT_BE_SET),
        }
        Ok(Outcome::Reserved)
    }

    pub(crate) fn cancel_busy(&mut self, agent: AgentId) -> Handled {
        let may_drop = self.config.release >= Release::R26_100;
        let busy = self.agent_mut(agent);
        match (busy.presence, busy.pending) {
            (Presence::Busy { .. }, _) => self.leave_state(agent, EventKind::CancelNotReadySuccess),
            // Choice: a busy state that has not begun is dropped without an event.
            (_, Some(Pending::Busy { .. })) if may_drop => busy.pending = None,
            _ => return Err(STATE_CANNOT_BE_SET),
        }
        Ok(Outcome::Reserved)
    }

    pub(crate) fn rest(&mut self, agent: AgentId, seconds: u32, cause: u8, prolong: bool) -> Handled {
        match self.agent_ref(agent).presence {
            // Choice: a busy agent may go to rest without ending the busy state first.
            Presence::Idle | Presence::Busy { .. } => self.become_resting(agent, cause, seconds),
            Presence::Rest { .. } if prolong => self.become_resting(agent, cause, seconds),
            Presence::Rest { .. } => return Err(STATE_CANNOT_BE_SET),
            Presence::WrapUp | Presence::Occupied => {
                self.agent_mut(agent).pending = Some(Pending::Rest { cause, seconds });
            }
        }
        Ok(Outcome::Reserved)
    }

    pub(crate) fn cancel_rest(&mut self, agent: AgentId) -> Handled {
        let resting = self.agent_mut(agent);
        match (resting.presence, resting.pending) {
            (Presence::Rest { .. }, _) => self.leave_state(agent, EventKind::CancelRestSuccess),
            // Choice: a rest that has not begun is dropped without an event.
            (_, Some(Pending::Rest { .. })) => resting.pending = None,
            _ => return Err(STATE_CANNOT_BE_SET),
        }
        Ok(Outcome::Reserved)
    }

    // Choice: only an idle or busy agent may begin a wrap-up.
    pub(crate) fn say_work(&mut self, agent: AgentId) -> Handled {
        match self.agent_ref(agent).presence {
            Presence::Idle | Presence::Busy { .. } => {
                let working = self.agent_mut(agent);
                working.presence = Presence::WrapUp;
                working.operation = None;
                self.emit(agent, EventKind::SetWorkSuccess);
                self.emit(agent, EventKind::Work);
                Ok(Outcome::Reserved)
            }
            Presence::WrapUp | Presence::Rest { .. } | Presence::Occupied => Err(STATE_CANNOT_BE_SET),
        }
    }

    pub(crate) fn cancel_work(&mut self, agent: AgentId) -> Handled {
        if self.agent_ref(agent).presence != Presence::WrapUp {
            return Err(STATE_CANNOT_BE_SET);
        }
        self.leave_state(agent, EventKind::CancelWorkSuccess);
        Ok(Outcome::Reserved)
    }

    /// Leaves a state for idle, or for the state that waits.
    fn leave_state(&mut self, agent: AgentId, event: EventKind) {
        self.emit(agent, event);
        if !self.take_pending(agent) {
            self.become_idle(agent);
        }
    }
}

fn busy_reason(reason: Option<u32>) -> Result<BusyReason, Refusal> {
    match reason {
        None | Some(0) => Ok(BusyReason::Unspecified),
        Some(reason) if BUSY_REASONS.contains(&reason) => u8::try_from(reason).map(BusyReason::Own).map_err(|_| BAD_PARAMETER),
        Some(_) => Err(BAD_PARAMETER),
    }
}
