//! Calls: placed, offered, answered, held, transferred, ended.

pub(crate) mod answering;
mod campaigns;
mod dialling;
mod during_talk;
mod ending;
mod help;
mod holding;
mod legs;
mod offering;
mod outside;
mod outside_transfers;
mod pickup;
mod routing;
mod three_party;
pub(crate) mod transfers;
mod video;
mod voice_menu;

use crate::engine::answer::{Handled, Outcome};
use crate::engine::command::call::CallCommand;
use crate::engine::command::video::VideoCommand;
use crate::engine::state::State;
use crate::engine::state::call::Ending;
use crate::ids::AgentId;

impl State {
    pub(crate) fn call_command(&mut self, agent: AgentId, command: CallCommand) -> Handled {
        self.releasing = is_release(&command).then_some(agent);
        self.ending = self.releasing.map(Ending::Agent);
        match command {
            CallCommand::Callout { called, caller, data, video } => self.callout(agent, called, caller, data, video),
            CallCommand::CallInner { called, caller, data } => self.call_inner(agent, &called, caller, data),
            CallCommand::CallInnerSkill { skill } => self.call_inner_skill(agent, skill),
            CallCommand::PreviewCallout { called, control } => self.preview_callout(agent, called, control),
            CallCommand::CancelPreviewCallout { control } => self.cancel_preview_callout(agent, control),
            CallCommand::Answer { call } => self.answer(agent, call.as_deref()),
            CallCommand::Reject { call, then } => self.reject(agent, call.as_deref(), then),
            CallCommand::InnerHelp(request) => self.inner_help(agent, request),
            CallCommand::Hold => self.hold(agent),
            CallCommand::GetHold { call } => self.get_hold(agent, call.as_deref()),
            CallCommand::ConnectHold { call } => self.connect_hold(agent, &call),
            CallCommand::BeginMute => self.begin_mute(agent),
            CallCommand::EndMute => self.end_mute(agent),
            CallCommand::ConfJoin { call, data } => self.conf_join(agent, &call, data),
            CallCommand::DropCall { call } => self.drop_call(agent, &call),
            CallCommand::Disconnect { number } => self.disconnect(agent, &number),
            CallCommand::Release => self.release(agent),
            CallCommand::ReleaseForVtm => self.release(agent).map(|_| Outcome::Absent),
            CallCommand::Transfer(request) => {
                let target = request.target;
                self.transfer(agent, request).inspect(|_| self.count_transfer(agent, target))
            }
            CallCommand::CancelTransfer => self.cancel_transfer(agent),
            CallCommand::SnatchPickup { colleague } => self.snatch_pickup(agent, colleague),
            CallCommand::RequestAppointedCall { call, queue } => self.request_appointed_call(agent, &call, queue),
            CallCommand::SecondDialEx { digits } => self.second_dial(agent, &digits).map(|()| Outcome::Reserved),
            CallCommand::SecondDial { digits } => self.second_dial(agent, &digits).map(|()| Outcome::Absent),
            CallCommand::ReportSound => self.report_sound(agent),
            CallCommand::StartAsr { call } => self.start_asr(agent, call.as_deref()),
        }
    }

    pub(crate) fn video_command(&mut self, agent: AgentId, command: VideoCommand) -> Handled {
        match command {
            VideoCommand::BeginMuteVideo => self.begin_mute_video(agent),
            VideoCommand::EndMuteVideo => self.end_mute_video(agent),
            VideoCommand::MediaSwitch { video } => self.media_switch(agent, video),
            VideoCommand::AdjustVideoMode { layout } => self.adjust_video_mode(agent, layout),
        }
    }
}

/// Whether the agent ends calls by this command, so that their end is counted as the agent's.
fn is_release(command: &CallCommand) -> bool {
    matches!(command, CallCommand::Release | CallCommand::ReleaseForVtm | CallCommand::DropCall { .. } | CallCommand::Disconnect { .. })
}
