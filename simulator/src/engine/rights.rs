//! What agents may do, by their rights.

use crate::config::right::Right;
use crate::engine::answer::refusal::{NO_RIGHT, Refusal, STATE_CANNOT_BE_SET};
use crate::engine::command::Command;
use crate::engine::command::call::CallCommand;
use crate::engine::model::agent_right::AgentRight;
use crate::engine::model::call::transfer::TransferTarget;
use crate::engine::state::State;
use crate::ids::AgentId;

impl State {
    pub(crate) fn has_right(&self, agent: AgentId, right: Right) -> bool {
        self.agent_ref(agent).config.has_right(right)
    }

    /// Lets a command through unless the agent lacks the right for it. What inspectors do is checked where it is done.
    // Choice: the pages of the calls list no other code that could mean a missing right than 100-007; 000-003 would say that the session
    // is gone. The rights to call far or abroad are not looked at, since numbers do not tell where they lead.
    pub(crate) fn entitle(&self, agent: AgentId, command: &Command) -> Result<(), Refusal> {
        match needed(command) {
            Some((right, refusal)) if !self.has_right(agent, right) => Err(refusal),
            _ => Ok(()),
        }
    }

    // Choice: the operations that ask for a right are named after jobs. They answer by the rights of these jobs: censor by that to
    // inspect, monitor and spy monitor by that to monitor, report manager by that to administer reports, system by that to administer the
    // configuration.
    pub(crate) fn is_granted(&self, agent: AgentId, right: AgentRight) -> bool {
        let right = match right {
            AgentRight::CallOut => Right::Outbound,
            AgentRight::PickUp => Right::PickUp,
            AgentRight::Censor => Right::Inspect,
            AgentRight::Monitor | AgentRight::SpyMonitor => Right::Monitor,
            AgentRight::ReportManager => Right::ReportAdmin,
            AgentRight::System => Right::ConfigurationAdmin,
        };
        self.has_right(agent, right)
    }
}

/// The right that a command needs, and how it is refused without it.
fn needed(command: &Command) -> Option<(Right, Refusal)> {
    let right = match command {
        Command::State(state) if state.sets() => return Some((Right::State, STATE_CANNOT_BE_SET)),
        Command::Call(call) => match call {
            CallCommand::BeginMute | CallCommand::EndMute => Right::Mute,
            CallCommand::Hold | CallCommand::GetHold { .. } => Right::Hold,
            CallCommand::ConnectHold { .. } => Right::ConnectHeld,
            CallCommand::Callout { .. } | CallCommand::PreviewCallout { .. } => Right::Outbound,
            CallCommand::CallInner { .. } | CallCommand::CallInnerSkill { .. } | CallCommand::InnerHelp(_) => Right::InternalCall,
            CallCommand::ConfJoin { .. } => Right::ThreeParty,
            CallCommand::SnatchPickup { .. } => Right::PickUp,
            CallCommand::Transfer(request) => match request.target {
                TransferTarget::Queue | TransferTarget::Agent | TransferTarget::AccessCode => Right::InternalTransfer,
                TransferTarget::VoiceMenu => Right::TransferToIvr,
                TransferTarget::Outside => Right::TransferOut,
            },
            _ => return None,
        },
        _ => return None,
    };
    Some((right, NO_RIGHT))
}
