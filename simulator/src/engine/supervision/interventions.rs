//! What inspectors do beside listening: change what an agent does, take or end its calls.

use std::ops::RangeInclusive;

use crate::config::right::Right;
use crate::engine::answer::refusal::{BAD_PARAMETER, INSPECT_RESOURCE, Refusal, SIGN_IN_PARAMETER};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::call::CallCommand;
use crate::engine::command::supervision::Deed;
use crate::engine::event::call::Inspected;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::busy_reason::BusyReason;
use crate::engine::model::call::call_id::CallId;
use crate::engine::model::inspection::Inspection;
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::call::{Ending, LegState};
use crate::engine::state::link::LinkStage;
use crate::engine::state::presence::{Pending, Presence};
use crate::ids::{AgentId, QueueId};

const SKILLS_MAX: usize = 1000;
const REST_SECONDS: RangeInclusive<u32> = 1..=86_399;

impl State {
    /// Takes the agent's place in one of its calls.
    // Choice: an inspector can take over the agent's current call, or a named call that the agent talks in or holds. A customer has to take
    // part in it, and it must not belong to a help, a conference or a transfer.
    pub(crate) fn intercept(&mut self, inspector: AgentId, target: AgentId, wanted: Option<&str>) -> Handled {
        self.may_act_on(inspector, Some(target), Right::Intercept)?;
        let running = self.inspection(inspector, Some(target), INSPECT_RESOURCE, |_| true)?;
        let call = match wanted {
            Some(text) => self.agent_ref(target).legs.iter().copied().find(|call| call.to_string() == text),
            None => self.current_call(target),
        };
        let call = call.filter(|&call| {
            matches!(self.leg_state(target, call), Some(LegState::Talking | LegState::Held))
                && self.calls[&call].has_customer()
                && !self.is_linked(call)
        });
        let call = call.ok_or(INSPECT_RESOURCE)?;
        self.inspections.remove(&inspector);
        self.is_replaced(target, call, running, inspector);
        self.add_leg(call, inspector, LegState::Talking);
        self.note_operation(inspector, Operation::Intercept);
        self.talk(inspector, call);
        Ok(Outcome::Reserved)
    }

    /// The agent leaves a call that an inspector takes over. The guide lists the events in this unusual order.
    // Choice: the end of the inspection is reported last; the pages do not mention it.
    fn is_replaced(&mut self, agent: AgentId, call: CallId, running: Inspection, inspector: AgentId) {
        let customer = self.calls[&call].other(agent);
        let recordings = self.remove_leg(call, agent).and_then(|leg| leg.recording);
        if self.agent_ref(agent).legs.is_empty() {
            self.next_state(agent, true);
            self.note_end(agent, Some(Operation::CutOff));
            self.hang_up_phone(agent, HungUpBy::Platform);
        }
        self.emit(agent, EventKind::CallRelease { call });
        self.emit(agent, EventKind::CustomerRelease { call, number: customer });
        self.recordings_stop(agent, recordings);
        self.emit(agent, EventKind::BeQcStop(Inspected { inspector, kind: running.kind }));
    }

    // Choice: an agent that is forced to be busy during a call or a wrap-up becomes busy afterwards, as if it had requested that itself; a
    // rest ends.
    pub(crate) fn force_busy(&mut self, inspector: AgentId, target: AgentId) -> Handled {
        self.may_force(inspector, target)?;
        match self.agent_ref(target).presence {
            Presence::WrapUp | Presence::Occupied => {
                self.agent_mut(target).pending = Some(Pending::Busy { reason: BusyReason::Inspector });
            }
            Presence::Idle | Presence::Busy { .. } | Presence::Rest { .. } => self.become_busy(target, BusyReason::Inspector),
        }
        Ok(Outcome::Reserved)
    }

    // Choice: an agent that is forced to be idle gets the event of becoming idle, unless it is idle already; during a call it is refused.
    pub(crate) fn force_idle(&mut self, inspector: AgentId, target: AgentId) -> Handled {
        self.may_force(inspector, target)?;
        match self.agent_ref(target).presence {
            Presence::Occupied => return Err(INSPECT_RESOURCE),
            Presence::Idle => {}
            Presence::Busy { .. } | Presence::WrapUp | Presence::Rest { .. } => {
                self.agent_mut(target).pending = None;
                self.become_idle(target);
                self.emit(target, EventKind::Ready);
            }
        }
        Ok(Outcome::Reserved)
    }

    // Choice: a rest that is forced during a call or a wrap-up begins afterwards; a resting agent starts a new rest.
    pub(crate) fn force_rest(&mut self, inspector: AgentId, target: AgentId, seconds: u32, cause: u8) -> Handled {
        if !REST_SECONDS.contains(&seconds) || cause == 0 {
            return Err(BAD_PARAMETER);
        }
        self.may_force(inspector, target)?;
        match self.agent_ref(target).presence {
            Presence::WrapUp | Presence::Occupied => {
                self.agent_mut(target).pending = Some(Pending::Rest { cause, seconds });
            }
            Presence::Idle | Presence::Busy { .. } | Presence::Rest { .. } => self.become_resting(target, cause, seconds),
        }
        Ok(Outcome::Reserved)
    }

    pub(crate) fn force_log_out(&mut self, inspector: AgentId, target: AgentId) -> Handled {
        self.may_force(inspector, target)?;
        self.sign_out(target, true);
        Ok(Outcome::Reserved)
    }

    /// Ends a call of an agent of the inspector's VDN.
    // Choice: dropping one of the two calls of a help, a conference or a transfer ends it as if its other party had left.
    pub(crate) fn force_drop_call(&mut self, inspector: AgentId, wanted: &str) -> Handled {
        self.may_act_on(inspector, None, Right::Force)?;
        let found = wanted.parse().ok().and_then(|call: CallId| self.calls.get(&call));
        let is_own = |agent: AgentId| self.agents[&agent].config.vdn == self.agents[&inspector].config.vdn;
        let found = found.filter(|call| call.legs.iter().any(|leg| is_own(leg.agent))).ok_or(INSPECT_RESOURCE)?;
        let (call, feature) = (found.id, found.feature);
        let waits_for_phone = found.legs.iter().find(|leg| matches!(leg.state, LegState::Lifting { .. })).map(|leg| leg.agent);
        self.ending = Some(Ending::Inspector);
        let found = &self.calls[&call];
        let is_dialled = found.legs.iter().any(|leg| leg.state == LegState::Dialling);
        if let Some(agent) = waits_for_phone {
            self.phone_not_lifted(agent, call, HungUpBy::Platform);
            return Ok(Outcome::Reserved);
        }
        match self.link_of(call) {
            Some(link) if call == link.first => self.first_leaves(link),
            Some(link) if link.stage == LinkStage::Ringing => self.help_failed(link, true),
            Some(link) => self.second_leaves(link, HungUpBy::Platform),
            None if is_dialled && feature.is_outgoing() => self.outbound_failed(call, HungUpBy::Platform),
            None if is_dialled => {
                self.ringing_given_up(call);
                self.inner_failed(call, HungUpBy::Platform);
            }
            None => self.end_call(call, None),
        }
        Ok(Outcome::Reserved)
    }

    /// Sets the queues that an agent is signed in to.
    // Choice: the list replaces the queues that the agent is signed in to; unknown ids are ignored.
    pub(crate) fn adjust_skill(&mut self, inspector: AgentId, target: Option<AgentId>, skills: Option<Vec<QueueId>>) -> Handled {
        let (Some(target), Some(skills)) = (target, skills.filter(|skills| skills.len() <= SKILLS_MAX)) else {
            return Err(SIGN_IN_PARAMETER);
        };
        self.may_force(inspector, target)?;
        let known: Vec<QueueId> = self.config.queues.iter().map(|queue| queue.id).collect();
        self.agent_mut(target).skills = skills.into_iter().filter(|skill| known.contains(skill)).collect();
        Ok(Outcome::Reserved)
    }

    /// Switches the recording of agents' talks on or off, or back to what is configured.
    // Choice: it takes effect with the next talk; agents of other VDNs and unknown ids are ignored.
    pub(crate) fn set_self_record(&mut self, inspector: AgentId, agents: &[AgentId], on: Option<bool>) -> Handled {
        self.may_inspect(inspector, None)?;
        for &agent in agents {
            if let Some(agent) = self.of_same_vdn(inspector, agent) {
                self.agent_mut(agent).settings.recording = on;
            }
        }
        Ok(Outcome::Absent)
    }

    /// Does for an agent what the agent could do itself.
    // Choice: the right to force is needed, and the agent is refused what it would be refused if it asked itself.
    pub(crate) fn in_place_of(&mut self, inspector: AgentId, target: AgentId, deed: Deed) -> Handled {
        self.may_force(inspector, target)?;
        match deed {
            Deed::Answer => self.call_command(target, CallCommand::Answer { call: None }),
            Deed::Callout { called, caller, data, video } => {
                self.call_command(target, CallCommand::Callout { called, caller, data, video })
            }
            Deed::BecomeIdle => self.say_free(target),
            Deed::BecomeBusy => self.say_busy(target, None, false),
        }
    }

    /// The pages list neither a code for an unknown agent nor one for a wrong state.
    fn may_force(&self, inspector: AgentId, target: AgentId) -> Result<(), Refusal> {
        self.may_act_on(inspector, Some(target), Right::Force)?;
        if self.is_inspectable(inspector, target) { Ok(()) } else { Err(INSPECT_RESOURCE) }
    }
}
