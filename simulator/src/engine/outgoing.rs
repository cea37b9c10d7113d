//! Calls that agents place: outside and to other agents.

use super::Engine;
use super::agent::Presence;
use super::answer::{Handled, Outcome};
use super::call::{CallId, Feature, LegState, Outside, OutsideRinging};
use super::codes::{BAD_PARAMETER, IN_ANOTHER_CALL, Refusal, WRONG_NUMBER};
use super::event::{EventKind, HungUpBy};
use super::routing::{is_dialable, new_call};
use super::timers::millis;

const CALLER_MAX: usize = 24;
/// Data attached to a call: at most 16 KB.
pub(super) const DATA_MAX: usize = 16 * 1024;

/// Operation codes of `syncagentinfo`.
const FIRST_CALL_OUT: u8 = 4;
const CALL_OUT: u8 = 5;

impl Engine {
    // Choice: every number that can be dialled is outside, even one that is an agent's phone or an access number.
    // Choice: a call is a video call when that was asked for and the agent signed in for video; every outside number can do video.
    pub(super) fn callout(&mut self, agent: u32, called: String, caller: String, data: String, media: u32) -> Handled {
        if called.is_empty() || !is_caller(&caller) || data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        if !is_dialable(&called) {
            return Err(WRONG_NUMBER);
        }
        self.may_dial(agent)?;
        let call = self.dial_outside(agent, Feature::Outbound, called, caller, data);
        if let Some(known) = self.calls.get_mut(&call) {
            known.video = wants_video(media) && self.agents[&agent].session.as_ref().is_some_and(|session| session.video);
        }
        Ok(Outcome::CallId(call))
    }

    /// Rings an outside number for an agent that may dial.
    pub(super) fn dial_outside(&mut self, agent: u32, feature: Feature, called: String, caller: String, data: String) -> CallId {
        // Choice: the platform's default calling number is the agent's own phone number.
        let caller = if caller.is_empty() { self.phone_of(agent) } else { caller };
        self.dial(agent, feature, caller, called, data)
    }

    /// An outside number is rung in a call.
    pub(super) fn ring_outside(&mut self, call: CallId, number: String) {
        let now = self.now;
        let ringing = OutsideRinging {
            answers_at: self.config.customer_answers_after.map(|delay| now.saturating_add(millis(delay))),
            until: now.saturating_add(millis(self.config.answer_timeout)),
        };
        if let Some(known) = self.calls.get_mut(&call) {
            known.outside.push(Outside { number, ringing: Some(ringing) });
        }
    }

    /// The phone number that the agent signed in with.
    pub(super) fn phone_of(&self, agent: u32) -> String {
        self.agent_ref(agent).session.as_ref().map(|session| session.phone.clone()).unwrap_or_default()
    }

    /// An outside number was rung long enough.
    pub(super) fn outside_unanswered(&mut self, call: CallId) {
        if let Some(link) = self.link_of(call) {
            self.help_failed(link, true);
        } else if !self.transfer_failed(call) {
            self.outbound_failed(call, HungUpBy::Platform);
        }
    }

    pub(super) fn call_inner(&mut self, agent: u32, called: &str, caller: String, data: String) -> Handled {
        if !is_dialable(called) || !is_caller(&caller) || data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        self.may_dial(agent)?;
        let target = self.agent_by_number(called);
        Ok(Outcome::CallId(self.call_agent(agent, target, caller, data)))
    }

    pub(super) fn call_inner_skill(&mut self, agent: u32, skill: u32) -> Handled {
        if !self.config.queues.iter().any(|queue| queue.id == skill) {
            return Err(BAD_PARAMETER);
        }
        self.may_dial(agent)?;
        let target = self.best_agent(skill, Some(agent));
        Ok(Outcome::CallId(self.call_agent(agent, target, String::new(), String::new())))
    }

    /// Calls an agent, or fails when there is none that could be rung.
    // Choice: the platform's default calling number is the agent's id.
    fn call_agent(&mut self, agent: u32, target: Option<u32>, caller: String, data: String) -> CallId {
        let target = target.filter(|&target| target != agent && self.agent_ref(target).is_idle());
        let Some(target) = target else {
            let (call, _) = self.next_call_id();
            self.emit(agent, EventKind::InsideCallFail { call });
            return call;
        };
        let caller = if caller.is_empty() { agent.to_string() } else { caller };
        self.dial(agent, Feature::Internal, caller, target.to_string(), data)
    }

    /// The agent with this id, or the signed-in agent with this phone number.
    // Choice: the page asks for an agent id, a public example gives a phone number; both are taken.
    pub(super) fn agent_by_number(&self, number: &str) -> Option<u32> {
        let by_id = number.parse().ok().filter(|id| self.agents.contains_key(id));
        by_id.or_else(|| {
            let mut agents = self.agents.iter();
            let found = agents.find(|(_, agent)| agent.session.as_ref().is_some_and(|session| session.phone == number));
            found.map(|(&id, _)| id)
        })
    }

    /// Whether the agent may place a call: in no call but held ones.
    // Choice: a resting agent may not place a call.
    pub(super) fn may_dial(&self, agent: u32) -> Result<(), Refusal> {
        let dialling = self.agent_ref(agent);
        let may = match dialling.presence {
            Presence::Idle | Presence::Busy { .. } | Presence::Work => true,
            Presence::Rest { .. } => false,
            Presence::Occupied => !dialling.legs.is_empty() && self.current_call(agent).is_none(),
        };
        if may { Ok(()) } else { Err(IN_ANOTHER_CALL) }
    }

    /// Begins a call of an agent: it goes out at once, or as soon as the agent has lifted a linked telephone. An agent with a held call
    /// has lifted the phone and is occupied already.
    fn dial(&mut self, agent: u32, feature: Feature, caller: String, called: String, data: String) -> CallId {
        let is_first = self.agent_ref(agent).legs.is_empty();
        let (id, _) = self.next_call_id();
        self.calls.insert(id, new_call(id, feature, caller, called, data));
        self.add_leg(id, agent, LegState::Dialling);
        if !self.ring_before_dialling(agent, id) {
            self.goes_out(agent, id, is_first);
        }
        id
    }

    /// The agent's call goes out: the called is rung, or the call fails.
    pub(super) fn goes_out(&mut self, agent: u32, call: CallId, is_first: bool) {
        if is_first {
            self.lift_phone(agent, None);
            self.occupy(agent);
        }
        self.note_operation(agent, if is_first { FIRST_CALL_OUT } else { CALL_OUT });
        let (feature, called) = (self.calls[&call].feature, self.calls[&call].called.clone());
        if feature == Feature::Internal {
            let target = self.agent_by_number(&called).filter(|&target| self.agent_ref(target).is_idle());
            let Some(target) = target else { return self.inner_failed(call, HungUpBy::Platform) };
            self.emit(agent, EventKind::CustomerAlerting { call, phone: called.clone(), workno: called });
            self.offer(call, target);
        } else if self.is_engaged(&called) {
            // Choice: a number in another call is engaged: it does not ring, and the call fails at once.
            self.outbound_failed(call, HungUpBy::Platform);
        } else {
            self.ring_outside(call, called.clone());
            self.emit(agent, EventKind::CustomerAlerting { call, phone: called, workno: String::new() });
        }
    }

    pub(super) fn rings_outside(&self, call: CallId) -> bool {
        self.calls[&call].outside.iter().any(|party| party.ringing.is_some())
    }

    /// The outside number that an agent rings answers.
    pub(super) fn outside_answers(&mut self, call: CallId) {
        let (link, transfer) = (self.link_of(call), self.transfer_of(call));
        let Some(known) = self.calls.get_mut(&call) else { return };
        for party in &mut known.outside {
            party.ringing = None;
        }
        match (link, transfer) {
            (Some(link), _) => return self.transfer_connected(link),
            (None, Some(transfer)) => return self.transfer_answered(transfer, None),
            (None, None) if self.campaign_answered(call) => return,
            (None, None) => {}
        }
        let Some(known) = self.calls.get(&call) else { return };
        let dialling: Vec<u32> = known.legs.iter().map(|leg| leg.agent).collect();
        for agent in dialling {
            self.talk(agent, call);
        }
    }

    /// A call outside was not answered, was refused, or was given up.
    pub(super) fn outbound_failed(&mut self, call: CallId, by: HungUpBy) {
        let Some(failed) = self.calls.remove(&call) else { return };
        for leg in failed.legs {
            let agent = leg.agent;
            let is_free = self.forget_leg(agent, call);
            if is_free {
                self.hang_up_phone(agent, by);
            }
            self.emit(agent, EventKind::CallOutFail { call });
            self.emit(agent, EventKind::ConnectFail { call });
            if is_free {
                self.next_state(agent, false);
            }
        }
    }

    /// A call to another agent was not answered, was refused, or was given up.
    pub(super) fn inner_failed(&mut self, call: CallId, by: HungUpBy) {
        let Some(failed) = self.calls.remove(&call) else { return };
        for leg in failed.legs {
            let agent = leg.agent;
            let is_free = self.forget_leg(agent, call);
            self.emit(agent, EventKind::InsideCallFail { call });
            if is_free {
                self.hang_up_phone(agent, by);
                self.next_state(agent, false);
            }
        }
    }

    /// Takes a call that is gone off the agent's list. Gives whether the agent is in no call any more.
    pub(super) fn forget_leg(&mut self, agent: u32, call: CallId) -> bool {
        let legs = &mut self.agent_mut(agent).legs;
        legs.retain(|&known| known != call);
        legs.is_empty()
    }
}

/// Whether a text is a calling number: at most 24 digits.
pub(super) fn is_caller(number: &str) -> bool {
    number.len() <= CALLER_MAX && number.chars().all(|c| c.is_ascii_digit())
}

/// Whether a requested media ability is video: 1 video, 2 the most that both sides can do.
pub(super) fn wants_video(media: u32) -> bool {
    matches!(media, 1 | 2)
}
