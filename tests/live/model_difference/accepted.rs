//! What a program would tell the model of a command that was accepted.

use ccgateway::live::model::AcceptedCommand;
use ccgateway::operation::Operation;
use ccgateway_simulator::engine::{
    Answer, CallCommand, Command, HelpMode, HelpTarget, InspectionKind, Outcome, SessionCommand, StateCommand, SupervisionCommand,
    TransferMode, TransferTarget,
};

fn operation(id: &str) -> AcceptedCommand {
    AcceptedCommand::new(Operation::find(id).unwrap_or_else(|| panic!("the contract has no {id}")))
}

/// The command as it would be sent, with the call of its answer. `None` for what is of no concern to the model.
pub(super) fn accepted(command: &Command, answer: &Answer) -> Option<AcceptedCommand> {
    let sent = match command {
        Command::Call(command) => of_call(command)?,
        Command::State(StateCommand::SayBusy { reason, .. }) => {
            reason.iter().fold(operation("say_busy"), |sent, reason| sent.value("reason", *reason))
        }
        Command::State(StateCommand::Rest { seconds, cause, .. }) => operation("rest").value("time", *seconds).value("restcause", *cause),
        Command::State(StateCommand::CancelBusy) => operation("cancel_busy"),
        Command::State(StateCommand::CancelRest) => operation("cancel_rest"),
        Command::Session(SessionCommand::Logout) => operation("logout"),
        Command::Session(SessionCommand::ForceLogout) => operation("force_logout"),
        Command::Supervision(command) => of_inspector(command)?,
        _ => return None,
    };
    Some(match &answer.outcome {
        Outcome::CallId(call) => sent.call(call.to_string()),
        _ => sent,
    })
}

fn of_call(command: &CallCommand) -> Option<AcceptedCommand> {
    Some(match command {
        CallCommand::Callout { called, caller, data, .. } => {
            operation("callout").value("called", called.as_str()).value("caller", caller.as_str()).value("callappdata", data.as_str())
        }
        CallCommand::CallInner { called, .. } => operation("call_inner").value("called", called.as_str()),
        CallCommand::CallInnerSkill { skill } => operation("call_inner_skill").value("skillId", skill.0),
        CallCommand::PreviewCallout { called, .. } => operation("preview_callout").value("called", called.as_str()),
        CallCommand::BeginMute => operation("begin_mute"),
        CallCommand::EndMute => operation("end_mute"),
        CallCommand::InnerHelp(request) => operation("inner_help")
            .value("dstaddress", request.destination.as_str())
            .value("devicetype", if request.target == HelpTarget::Agent { 2 } else { 1 })
            .value("mode", if request.mode == HelpMode::TwoParty { 1 } else { 2 })
            .value("holdflag", request.hold),
        CallCommand::Transfer(request) => {
            let device = match request.target {
                TransferTarget::Queue => 1,
                TransferTarget::Agent => 2,
                TransferTarget::VoiceMenu => 3,
                TransferTarget::AccessCode => 4,
                _ => 5,
            };
            let mode = match request.mode {
                TransferMode::Release if request.target == TransferTarget::Outside => 1,
                TransferMode::Release => 0,
                TransferMode::Suspend => 1,
                TransferMode::Success => 2,
                TransferMode::Talk => 3,
                _ => 4,
            };
            let sent = operation("transfer").value("devicetype", device).value("address", request.address.as_str());
            sent.value("mode", mode).value("holdflag", request.hold)
        }
        CallCommand::CancelTransfer => operation("cancel_transfer"),
        CallCommand::ConfJoin { call, .. } => operation("conf_join").value("callid", call.as_str()),
        CallCommand::ConnectHold { call } => operation("connect_hold").value("callid", call.as_str()),
        CallCommand::Hold => operation("hold"),
        CallCommand::Release => operation("release"),
        _ => return None,
    })
}

fn of_inspector(command: &SupervisionCommand) -> Option<AcceptedCommand> {
    let about = |id: &str, name: &str, target: u32| operation(id).value(name, target);
    Some(match command {
        SupervisionCommand::AddSupervise { target } => about("add_supervise", "workNo", target.0),
        SupervisionCommand::AddInsert { target } => about("add_insert", "workNo", target.0),
        SupervisionCommand::RequestWhisperAgent { target: Some(target) } => about("request_whisper_agent", "whisperagentid", target.0),
        SupervisionCommand::StopSuperviseOrInsert { target } => about("stop_supervise_or_insert", "workNo", target.0),
        SupervisionCommand::RequestStopWhisperAgent { .. } => operation("request_stop_whisper_agent"),
        SupervisionCommand::SwitchSuperviseOrInsert { target } => about("switch_supervise_or_insert", "workNo", target.0),
        SupervisionCommand::RequestSwitchInsertWhisperAgent { kind, .. } => {
            let kind = match kind {
                InspectionKind::Listen => 0,
                InspectionKind::Insert => 1,
                InspectionKind::Whisper => 2,
            };
            operation("request_switch_insert_whisper_agent").value("switchtype", kind)
        }
        _ => return None,
    })
}
