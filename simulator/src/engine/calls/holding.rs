//! Hold, unhold, mute, and connecting a held call with the current one.

use crate::engine::answer::refusal::{
    HOLD_NO_CALL, HOLD_STATE, MUTE_NO_CALL, MUTE_STATE, Refusal, UNHOLD_NO_CALL, UNHOLD_STATE, UNMUTE_NO_CALL, UNMUTE_STATE,
};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::operation::Operation;
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::engine::state::call::LegState;
use crate::ids::AgentId;

impl State {
    pub(crate) fn hold(&mut self, agent: AgentId) -> Handled {
        let call = self.may_hold(agent)?;
        self.holds(agent, call);
        Ok(Outcome::Reserved)
    }

    /// The call that the agent could hold.
    pub(crate) fn may_hold(&self, agent: AgentId) -> Result<CallId, Refusal> {
        let call = self.current_call(agent).ok_or(HOLD_NO_CALL)?;
        let is_talking = self.leg_state(agent, call) == Some(LegState::Talking);
        if !is_talking || !self.calls[&call].feature.is_plain() || self.is_linked(call) {
            return Err(HOLD_STATE);
        }
        Ok(call)
    }

    pub(crate) fn holds(&mut self, agent: AgentId, call: CallId) {
        self.put_on_hold(agent, call);
        self.note_operation(agent, Operation::Hold);
        self.emit(agent, EventKind::Hold { call });
    }

    pub(crate) fn put_on_hold(&mut self, agent: AgentId, call: CallId) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent)) {
            leg.state = LegState::Held;
            leg.since = now;
            leg.muted = false;
        }
    }

    pub(crate) fn get_hold(&mut self, agent: AgentId, wanted: Option<&str>) -> Handled {
        let call = self.may_unhold(agent, wanted)?;
        self.unholds(agent, call);
        Ok(Outcome::Reserved)
    }

    /// The held call that the agent could take back.
    pub(crate) fn may_unhold(&self, agent: AgentId, wanted: Option<&str>) -> Result<CallId, Refusal> {
        let wanted = wanted.filter(|text| !text.is_empty());
        let mut held = self.held_calls(agent);
        held.retain(|call| wanted.is_none_or(|text| text == call.to_string()));
        // Choice: without an id, the call that was held last is retrieved.
        let call = *held.last().ok_or(UNHOLD_NO_CALL)?;
        if self.current_call(agent).is_some() {
            return Err(UNHOLD_STATE);
        }
        Ok(call)
    }

    pub(crate) fn unholds(&mut self, agent: AgentId, call: CallId) {
        self.note_operation(agent, Operation::Unhold);
        self.talk(agent, call);
    }

    /// The agent leaves, and the two parties talk with each other.
    ///
    /// The held call goes on; the other party of the current call moves into it.
    // Choice: the code of a special transfer is reported, since no other code is left for this one.
    // Choice: the page lists one release event of each kind, so only the current call is reported as left; the phone counts as hung up
    // by the platform.
    pub(crate) fn connect_hold(&mut self, agent: AgentId, held: &str) -> Handled {
        let current = self.current_call(agent).ok_or(HOLD_NO_CALL)?;
        let is_talking = self.leg_state(agent, current) == Some(LegState::Talking);
        let held = self.held_calls(agent).into_iter().find(|call| call.to_string() == held);
        let held = held.filter(|&call| is_talking && !self.is_linked(call) && !self.is_linked(current));
        let held = held.ok_or(HOLD_STATE)?;
        let partner = self.calls[&current].other(agent);
        let (_, recordings) = self.leave_both(agent, held, current, false);
        self.emit(agent, EventKind::CallRelease { call: current });
        self.emit(agent, EventKind::CustomerRelease { call: current, number: partner });
        self.part_over(agent, HungUpBy::Platform, recordings, true);
        self.note_end(agent, Some(Operation::ConnectHeld));
        self.move_into(current, held, agent, None);
        Ok(Outcome::Reserved)
    }

    pub(crate) fn begin_mute(&mut self, agent: AgentId) -> Handled {
        let call = self.current_call(agent).ok_or(MUTE_NO_CALL)?;
        let leg = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent));
        let leg = leg.filter(|leg| leg.state == LegState::Talking && !leg.muted).ok_or(MUTE_STATE)?;
        leg.muted = true;
        let change = if leg.video_muted { WatchedChange::MuteVideoAudio } else { WatchedChange::Mute };
        self.note_operation(agent, Operation::Mute);
        self.notify_watchers(agent, change);
        Ok(Outcome::Reserved)
    }

    pub(crate) fn end_mute(&mut self, agent: AgentId) -> Handled {
        let call = self.current_call(agent).ok_or(UNMUTE_NO_CALL)?;
        let leg = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent));
        leg.filter(|leg| leg.muted).ok_or(UNMUTE_STATE)?.muted = false;
        self.note_operation(agent, Operation::Unmute);
        Ok(Outcome::Reserved)
    }
}
