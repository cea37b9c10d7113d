//! Hold, unhold, mute, and connecting a held call with the current one.

use super::Engine;
use super::answer::{Handled, Outcome};
use super::call::{CallId, LegState};
use super::codes::{
    HOLD_NO_CALL, HOLD_STATE, MUTE_NO_CALL, MUTE_STATE, Refusal, UNHOLD_NO_CALL, UNHOLD_STATE, UNMUTE_NO_CALL, UNMUTE_STATE,
};
use super::event::{EventKind, HungUpBy};

/// Operation codes of `syncagentinfo`.
const HOLD: u8 = 6;
const UNHOLD: u8 = 7;
const MUTE: u8 = 8;
const UNMUTE: u8 = 9;

impl Engine {
    pub(super) fn hold(&mut self, agent: u32) -> Handled {
        let call = self.may_hold(agent)?;
        self.holds(agent, call);
        Ok(Outcome::Reserved)
    }

    /// The call that the agent could hold.
    pub(super) fn may_hold(&self, agent: u32) -> Result<CallId, Refusal> {
        let call = self.current_call(agent).ok_or(HOLD_NO_CALL)?;
        let is_talking = self.leg_state(agent, call) == Some(LegState::Talking);
        if !is_talking || !self.calls[&call].feature.is_plain() || self.is_linked(call) {
            return Err(HOLD_STATE);
        }
        Ok(call)
    }

    pub(super) fn holds(&mut self, agent: u32, call: CallId) {
        self.put_on_hold(agent, call);
        self.note_operation(agent, HOLD);
        self.emit(agent, EventKind::Hold { call });
    }

    pub(super) fn put_on_hold(&mut self, agent: u32, call: CallId) {
        let now = self.now;
        if let Some(leg) = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent)) {
            leg.state = LegState::Held;
            leg.since = now;
            leg.muted = false;
        }
    }

    pub(super) fn get_hold(&mut self, agent: u32, wanted: Option<&str>) -> Handled {
        let call = self.may_unhold(agent, wanted)?;
        self.unholds(agent, call);
        Ok(Outcome::Reserved)
    }

    /// The held call that the agent could take back.
    pub(super) fn may_unhold(&self, agent: u32, wanted: Option<&str>) -> Result<CallId, Refusal> {
        let wanted = wanted.filter(|text| !text.is_empty());
        let mut held = self.held_calls(agent);
        held.retain(|call| wanted.is_none_or(|text| text == call.to_string()));
        // Choice: without an id the call that was held last is taken back.
        let call = *held.last().ok_or(UNHOLD_NO_CALL)?;
        if self.current_call(agent).is_some() {
            return Err(UNHOLD_STATE);
        }
        Ok(call)
    }

    pub(super) fn unholds(&mut self, agent: u32, call: CallId) {
        self.note_operation(agent, UNHOLD);
        self.talk(agent, call);
    }

    /// The agent leaves, and the two parties talk with each other.
    ///
    /// The held call goes on; the other party of the current call moves into it.
    // Choice: the page lists one release event of each kind, so only the current call is reported as left; the phone counts as hung up
    // by the platform.
    pub(super) fn connect_hold(&mut self, agent: u32, held: &str) -> Handled {
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
        self.move_into(current, held, agent, None);
        Ok(Outcome::Reserved)
    }

    pub(super) fn begin_mute(&mut self, agent: u32) -> Handled {
        let call = self.current_call(agent).ok_or(MUTE_NO_CALL)?;
        let leg = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent));
        let leg = leg.filter(|leg| leg.state == LegState::Talking && !leg.muted).ok_or(MUTE_STATE)?;
        leg.muted = true;
        self.note_operation(agent, MUTE);
        Ok(Outcome::Reserved)
    }

    pub(super) fn end_mute(&mut self, agent: u32) -> Handled {
        let call = self.current_call(agent).ok_or(UNMUTE_NO_CALL)?;
        let leg = self.calls.get_mut(&call).and_then(|call| call.leg_mut(agent));
        leg.filter(|leg| leg.muted).ok_or(UNMUTE_STATE)?.muted = false;
        self.note_operation(agent, UNMUTE);
        Ok(Outcome::Reserved)
    }

    pub(super) fn is_muted(&self, agent: u32) -> bool {
        let leg = self.current_call(agent).and_then(|call| self.calls.get(&call)?.leg(agent));
        leg.is_some_and(|leg| leg.muted)
    }

    /// The call the agent talks in, else the one it dials, else the one it is offered.
    pub(super) fn current_call(&self, agent: u32) -> Option<CallId> {
        let rank = |call: CallId| match self.leg_state(agent, call)? {
            LegState::Talking => Some(0),
            LegState::Lifting { .. } | LegState::Dialling => Some(1),
            LegState::Ringing { .. } => Some(2),
            LegState::Held | LegState::Joined | LegState::Suspended => None,
        };
        let ranked = self.agent_ref(agent).legs.iter().filter_map(|&call| Some((rank(call)?, call)));
        ranked.min_by_key(|&(rank, _)| rank).map(|(_, call)| call)
    }

    /// Calls the agent holds, the one held first first.
    pub(super) fn held_calls(&self, agent: u32) -> Vec<CallId> {
        let mut held: Vec<(u64, CallId)> = self
            .agent_ref(agent)
            .legs
            .iter()
            .filter_map(|&call| {
                let leg = self.calls.get(&call)?.leg(agent)?;
                (leg.state == LegState::Held).then_some((leg.since, call))
            })
            .collect();
        held.sort_unstable();
        held.into_iter().map(|(_, call)| call).collect()
    }
}
