//! Calls that agents place: outside and to other agents.

use crate::engine::answer::refusal::{BAD_PARAMETER, IN_ANOTHER_CALL, Refusal, WRONG_NUMBER};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::call::feature::Feature;
use crate::engine::model::call::number::{is_caller, is_dialable};
use crate::engine::model::operation::Operation;
use crate::engine::model::watched_change::WatchedChange;
use crate::engine::state::State;
use crate::engine::state::call::{DATA_MAX, LegState, new_call};
use crate::engine::state::presence::Presence;
use crate::ids::{AgentId, QueueId};

impl State {
    // Choice: every dialled number counts as an outside number, even one that is an agent's phone or an access number.
    // Choice: a call is a video call if that was requested and the agent signed in for video; every outside number supports video.
    pub(crate) fn callout(&mut self, agent: AgentId, called: String, caller: String, data: String, video: bool) -> Handled {
        if called.is_empty() || !is_caller(&caller) || data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        if !is_dialable(&called) {
            return Err(WRONG_NUMBER);
        }
        self.may_dial(agent)?;
        let call = self.dial_outside(agent, Feature::Outbound, called, caller, data);
        if let Some(known) = self.calls.get_mut(&call) {
            known.video = video && self.agents[&agent].session.as_ref().is_some_and(|session| session.video);
        }
        Ok(Outcome::CallId(call))
    }

    /// Rings an outside number for an agent that may dial.
    pub(crate) fn dial_outside(&mut self, agent: AgentId, feature: Feature, called: String, caller: String, data: String) -> CallId {
        // Choice: the platform's default calling number is the agent's own phone number.
        let caller = if caller.is_empty() { self.phone_of(agent) } else { caller };
        self.dial(agent, feature, caller, called, data)
    }

    /// The phone number that the agent signed in with.
    pub(crate) fn phone_of(&self, agent: AgentId) -> String {
        self.agent_ref(agent).session.as_ref().map(|session| session.phone.clone()).unwrap_or_default()
    }

    pub(crate) fn call_inner(&mut self, agent: AgentId, called: &str, caller: String, data: String) -> Handled {
        if !is_dialable(called) || !is_caller(&caller) || data.len() > DATA_MAX {
            return Err(BAD_PARAMETER);
        }
        self.may_dial(agent)?;
        let target = self.agent_by_number(called);
        Ok(Outcome::CallId(self.call_agent(agent, target, caller, data)))
    }

    pub(crate) fn call_inner_skill(&mut self, agent: AgentId, skill: QueueId) -> Handled {
        if !self.config.queues.iter().any(|queue| queue.id == skill) {
            return Err(BAD_PARAMETER);
        }
        self.may_dial(agent)?;
        let target = self.best_agent(skill, Some(agent));
        Ok(Outcome::CallId(self.call_agent(agent, target, String::new(), String::new())))
    }

    /// Calls an agent, or fails when there is none that could be rung.
    // Choice: the platform's default calling number is the agent's id.
    fn call_agent(&mut self, agent: AgentId, target: Option<AgentId>, caller: String, data: String) -> CallId {
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
    // Choice: the page asks for an agent id, a public example gives a phone number; both are accepted.
    pub(crate) fn agent_by_number(&self, number: &str) -> Option<AgentId> {
        let by_id = number.parse().ok().filter(|id| self.agents.contains_key(id));
        by_id.or_else(|| {
            let mut agents = self.agents.iter();
            let found = agents.find(|(_, agent)| agent.session.as_ref().is_some_and(|session| session.phone == number));
            found.map(|(&id, _)| id)
        })
    }

    /// Whether the agent may place a call: in no call but held ones.
    // Choice: a resting agent may not place a call.
    pub(crate) fn may_dial(&self, agent: AgentId) -> Result<(), Refusal> {
        let dialling = self.agent_ref(agent);
        let may = match dialling.presence {
            Presence::Idle | Presence::Busy { .. } | Presence::WrapUp => true,
            Presence::Rest { .. } => false,
            Presence::Occupied => !dialling.legs.is_empty() && self.current_call(agent).is_none(),
        };
        if may { Ok(()) } else { Err(IN_ANOTHER_CALL) }
    }

    /// Begins a call of an agent: it goes out at once, or as soon as the agent has lifted a linked telephone. An agent with a held call
    /// has lifted the phone and is occupied already.
    fn dial(&mut self, agent: AgentId, feature: Feature, caller: String, called: String, data: String) -> CallId {
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
    pub(crate) fn goes_out(&mut self, agent: AgentId, call: CallId, is_first: bool) {
        if is_first {
            self.lift_phone(agent, None);
            self.occupy(agent);
        }
        self.note_operation(agent, if is_first { Operation::FirstCallOut } else { Operation::CallOut });
        self.notify_watchers(agent, WatchedChange::WaitAlerting);
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

    /// A call outside was not answered, was refused, or was given up.
    pub(crate) fn outbound_failed(&mut self, call: CallId, by: HungUpBy) {
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
    pub(crate) fn inner_failed(&mut self, call: CallId, by: HungUpBy) {
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
}
