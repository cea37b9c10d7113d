//! Listening, inserting, whispering.

use crate::config::right::Right;
use crate::engine::answer::refusal::{INSPECT_NO_AGENT, INSPECT_NO_RIGHT, INSPECT_RESOURCE, INSPECT_STATE, Refusal, SELF_INSPECTION};
use crate::engine::answer::{Handled, Outcome};
use crate::engine::event::call::Inspected;
use crate::engine::event::{EventKind, HungUpBy};
use crate::engine::model::inspection::{Inspection, InspectionKind};
use crate::engine::model::operation::Operation;
use crate::engine::state::State;
use crate::engine::state::presence::Presence;
use crate::ids::AgentId;

impl State {
    /// Starts an inspection. The inspected agent need not be in a call yet.
    // Choice: inspections are checked in this order: whether the target is the inspector itself, the right, the target, the inspector's own
    // state.
    pub(crate) fn inspect(&mut self, agent: AgentId, target: Option<AgentId>, kind: InspectionKind) -> Handled {
        // Choice: the whisper pages list no 900-005, so a wrong state of the inspector is 900-003 there; an unknown agent is 900-004
        // there and 900-005 on the others.
        let (no_agent, wrong_state) = match kind {
            InspectionKind::Whisper => (INSPECT_NO_AGENT, INSPECT_RESOURCE),
            InspectionKind::Listen | InspectionKind::Insert => (INSPECT_STATE, INSPECT_STATE),
        };
        self.may_inspect(agent, target)?;
        let target = target.filter(|&target| self.is_inspectable(agent, target)).ok_or(no_agent)?;
        if !self.agent_ref(agent).is_idle() {
            return Err(wrong_state);
        }
        self.inspections.insert(agent, Inspection { target, kind });
        // The pages of whispering and listening list the phone first; the developer guide, the one list for inserting, lists the state first.
        if kind == InspectionKind::Insert {
            self.occupy(agent);
            self.lift_phone(agent, None);
        } else {
            self.lift_phone(agent, None);
            self.occupy(agent);
        }
        self.note_operation(
            agent,
            match kind {
                InspectionKind::Listen => Operation::Listen,
                InspectionKind::Insert => Operation::Insert,
                InspectionKind::Whisper => Operation::Whisper,
            },
        );
        self.emit(target, EventKind::BeQcStart(Inspected { inspector: agent, kind }));
        Ok(Outcome::Reserved)
    }

    pub(crate) fn stop_whisper(&mut self, agent: AgentId, target: Option<AgentId>) -> Handled {
        self.may_inspect(agent, target)?;
        self.inspection(agent, target, INSPECT_NO_AGENT, |kind| kind == InspectionKind::Whisper)?;
        self.end_inspection(agent, HungUpBy::Agent);
        Ok(Outcome::Reserved)
    }

    // Choice: the page lists no code for the wrong state; 900-003 is the closest of those that it lists.
    pub(crate) fn stop_listen_or_insert(&mut self, agent: AgentId, target: AgentId) -> Handled {
        self.may_inspect(agent, Some(target))?;
        self.inspection(agent, Some(target), INSPECT_RESOURCE, |kind| kind != InspectionKind::Whisper)?;
        self.end_inspection(agent, HungUpBy::Agent);
        Ok(Outcome::Reserved)
    }

    // Choice: switching to the current kind is accepted and raises the event.
    pub(crate) fn switch_inspection(&mut self, agent: AgentId, target: Option<AgentId>, kind: InspectionKind) -> Handled {
        self.may_inspect(agent, target)?;
        let Inspection { target, .. } = self.inspection(agent, target, INSPECT_NO_AGENT, |_| true)?;
        self.inspections.insert(agent, Inspection { target, kind });
        self.note_operation(agent, Operation::SwitchInspection);
        self.emit(target, EventKind::BeQcStart(Inspected { inspector: agent, kind }));
        Ok(Outcome::Reserved)
    }

    pub(crate) fn may_inspect(&self, agent: AgentId, target: Option<AgentId>) -> Result<(), Refusal> {
        self.may_act_on(agent, target, Right::Inspect)
    }

    /// Whether the agent has the right to do something with another.
    pub(crate) fn may_act_on(&self, agent: AgentId, target: Option<AgentId>, right: Right) -> Result<(), Refusal> {
        if target == Some(agent) {
            Err(SELF_INSPECTION)
        } else if !self.has_right(agent, right) {
            Err(INSPECT_NO_RIGHT)
        } else {
            Ok(())
        }
    }

    /// Whether `target` is signed in and belongs to the inspector's VDN.
    pub(crate) fn is_inspectable(&self, inspector: AgentId, target: AgentId) -> bool {
        let vdn = self.agent_ref(inspector).config.vdn;
        self.agents.get(&target).is_some_and(|agent| agent.session.is_some() && agent.config.vdn == vdn)
    }

    /// The inspection that goes on, if it is of the wanted agent and kind.
    // Choice: without a target, the operation applies to the current inspection.
    pub(crate) fn inspection(
        &self,
        agent: AgentId,
        target: Option<AgentId>,
        no_agent: Refusal,
        is_wanted: impl Fn(InspectionKind) -> bool,
    ) -> Result<Inspection, Refusal> {
        if let Some(target) = target
            && !self.is_inspectable(agent, target)
        {
            return Err(no_agent);
        }
        let running = self.inspections.get(&agent).copied();
        let running = running.filter(|running| target.is_none_or(|target| target == running.target));
        running.filter(|running| is_wanted(running.kind)).ok_or(INSPECT_RESOURCE)
    }

    /// Ends the agent's inspection, if it inspects. Gives whether it did.
    // Choice: an inspector that stops counts as having hung up, whichever operation it uses.
    // Choice: no wrap-up follows an inspection.
    pub(crate) fn end_inspection(&mut self, agent: AgentId, by: HungUpBy) -> bool {
        let Some(Inspection { target, kind }) = self.inspections.remove(&agent) else { return false };
        self.emit(target, EventKind::BeQcStop(Inspected { inspector: agent, kind }));
        self.hang_up_phone(agent, by);
        if self.agent_ref(agent).presence == Presence::Occupied {
            self.next_state(agent, false);
        }
        true
    }

    /// Ends what an agent that signs out has to do with inspections, as inspector and as inspected.
    pub(crate) fn end_inspections_of(&mut self, agent: AgentId) {
        self.end_inspection(agent, HungUpBy::Agent);
        let inspectors: Vec<AgentId> = self.inspections.iter().filter(|(_, running)| running.target == agent).map(|(&id, _)| id).collect();
        for inspector in inspectors {
            self.end_inspection(inspector, HungUpBy::Platform);
        }
    }

    /// Changes between listening and inserting, without an event.
    pub(crate) fn switch_listen_or_insert(&mut self, inspector: AgentId, target: AgentId) -> Handled {
        self.may_inspect(inspector, Some(target))?;
        let running = self.inspection(inspector, Some(target), INSPECT_RESOURCE, |kind| kind != InspectionKind::Whisper)?;
        let kind = if running.kind == InspectionKind::Listen { InspectionKind::Insert } else { InspectionKind::Listen };
        self.inspections.insert(inspector, Inspection { target, kind });
        Ok(Outcome::Reserved)
    }
}
