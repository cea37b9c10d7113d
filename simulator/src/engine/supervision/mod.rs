//! What inspectors do with other agents.

mod inspections;
mod interventions;
mod watching;

use crate::engine::answer::Handled;
use crate::engine::answer::data::Data;
use crate::engine::answer::refusal::{NO_ADDRESS, NO_SUCH_TASK};
use crate::engine::command::supervision::SupervisionCommand;
use crate::engine::model::inspection::InspectionKind;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    pub(crate) fn supervision_command(&mut self, agent: AgentId, command: SupervisionCommand) -> Handled {
        match command {
            SupervisionCommand::RequestWhisperAgent { target } => self.inspect(agent, target, InspectionKind::Whisper),
            SupervisionCommand::RequestStopWhisperAgent { target } => self.stop_whisper(agent, target),
            SupervisionCommand::RequestSwitchInsertWhisperAgent { target, kind } => self.switch_inspection(agent, target, kind),
            SupervisionCommand::AddSupervise { target } => self.inspect(agent, Some(target), InspectionKind::Listen),
            SupervisionCommand::AddInsert { target } => self.inspect(agent, Some(target), InspectionKind::Insert),
            SupervisionCommand::StopSuperviseOrInsert { target } => self.stop_listen_or_insert(agent, target),
            SupervisionCommand::Intercept { target, call } => self.intercept(agent, target, call.as_deref()),
            SupervisionCommand::SwitchSuperviseOrInsert { target } => self.switch_listen_or_insert(agent, target),
            SupervisionCommand::ForceBusy { target } => self.force_busy(agent, target),
            SupervisionCommand::ForceIdle { target } => self.force_idle(agent, target),
            SupervisionCommand::ForceRest { target, seconds, cause } => self.force_rest(agent, target, seconds, cause),
            SupervisionCommand::ForceLogOutAgent { target } => self.force_log_out(agent, target),
            SupervisionCommand::ForceDropCall { call } => self.force_drop_call(agent, &call),
            SupervisionCommand::AdjustSkill { target, skills } => self.adjust_skill(agent, target, skills),
            SupervisionCommand::BeginMonitor { agents } => self.monitor(agent, &agents, true),
            SupervisionCommand::EndMonitor { agents } => self.monitor(agent, &agents, false),
            SupervisionCommand::SetSelfRecord { agents, on } => self.set_self_record(agent, &agents, on),
            // Choice: there are no inspection tasks and no configured addresses.
            SupervisionCommand::QueryQcTasks => self.may_inspect(agent, None).map(|()| Data::NoRecords.into()),
            SupervisionCommand::DeleteQcTask => self.may_inspect(agent, None).and(Err(NO_SUCH_TASK)),
            SupervisionCommand::QueryUrlInfo => Err(NO_ADDRESS),
            SupervisionCommand::InPlaceOf { target, deed } => self.in_place_of(agent, target, deed),
        }
    }
}
