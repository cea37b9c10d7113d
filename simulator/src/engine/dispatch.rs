//! Which subject each command belongs to.

use crate::engine::answer::refusal::{BAD_PARAMETER, Refusal};
use crate::engine::answer::{Answer, Handled, Outcome};
use crate::engine::command::Command;
use crate::engine::model::inspection::InspectionKind;
use crate::engine::state::State;

impl State {
    /// Carries out what an agent asks for.
    pub(crate) fn command(&mut self, agent: u32, guid: Option<&str>, command: Command) -> Result<Answer, Refusal> {
        match command {
            Command::Login(request) => self.login(agent, request, false),
            Command::ForceLogin(request) => self.login(agent, request, true),
            command => self.authorise(agent, guid).and_then(|()| match command {
                Command::HandShake { service_token } => self.hand_shake(agent, guid.unwrap_or_default(), service_token.as_deref()),
                command => self.admit(agent, &command).and_then(|()| self.dispatch(agent, command)).map(Answer::ok),
            }),
        }
    }

    /// Carries out a command of an agent that is signed in.
    fn dispatch(&mut self, agent: u32, command: Command) -> Handled {
        self.note_release(agent, &command);
        match command {
            Command::Login(_) | Command::ForceLogin(_) | Command::HandShake { .. } | Command::Malformed => Err(BAD_PARAMETER),
            Command::Media(command) => self.media_command(agent, command),
            Command::Account(command) => self.account(agent, command),
            Command::Note(command) => self.send_note(agent, command),
            Command::Agents(query) => self.query_agents(agent, query),
            Command::Calls(command) => self.call_data(agent, command),
            Command::Queues(query) => self.query_queues(agent, query),
            Command::Logout => self.logout(agent),
            Command::ForceLogout => Ok(self.force_logout(agent)),
            Command::ForceLogoutWithReason { .. } => Ok(self.force_logout(agent)),
            Command::ResetSkill { auto, skills } => Ok(self.reset_skill(agent, auto, &skills)),
            Command::SayFree => self.say_free(agent),
            Command::SayBusy { reason, prolong } => self.say_busy(agent, reason, prolong),
            Command::CancelBusy => self.cancel_busy(agent),
            Command::Rest { seconds, cause, prolong } => self.rest(agent, seconds, cause, prolong),
            Command::CancelRest => self.cancel_rest(agent),
            Command::SayWork => self.say_work(agent),
            Command::CancelWork => self.cancel_work(agent),
            Command::GetAgentStatus => Ok(self.agent_status(agent)),
            Command::SyncAgentInfo => Ok(self.sync_agent_info(agent)),
            Command::UpdateGuid => Ok(self.update_guid(agent)),
            Command::QueryAgentSkills => Ok(self.query_agent_skills(agent)),
            Command::SetAgentAutoAnswer { on } => Ok(self.set_auto_answer(agent, on)),
            Command::SetAgentAutoEnterIdle { on } => Ok(self.set_auto_enter_idle(agent, on)),
            Command::Callout { called, caller, data, media } => self.callout(agent, called, caller, data, media),
            Command::CallInner { called, caller, data } => self.call_inner(agent, &called, caller, data),
            Command::CallInnerSkill { skill } => self.call_inner_skill(agent, skill),
            Command::Answer { call } => self.answer(agent, call.as_deref()),
            Command::Reject { call, mode } => self.reject(agent, call.as_deref(), mode),
            Command::InnerHelp(request) => self.inner_help(agent, request),
            Command::Hold => self.hold(agent),
            Command::GetHold { call } => self.get_hold(agent, call.as_deref()),
            Command::ConnectHold { call } => self.connect_hold(agent, &call),
            Command::BeginMute => self.begin_mute(agent),
            Command::EndMute => self.end_mute(agent),
            Command::ConfJoin { call, data } => self.conf_join(agent, &call, data),
            Command::DropCall { call } => self.drop_call(agent, &call),
            Command::Disconnect { number } => self.disconnect(agent, &number),
            Command::Release => self.release(agent),
            Command::Transfer(request) => {
                let device_type = request.device_type;
                self.transfer(agent, request).inspect(|_| self.count_transfer(agent, device_type))
            }
            Command::CancelTransfer => self.cancel_transfer(agent),
            Command::SnatchPickup { colleague } => self.snatch_pickup(agent, colleague),
            Command::RequestAppointedCall { call, skill_type, queue } => self.request_appointed_call(agent, &call, skill_type, queue),
            Command::SecondDialEx { digits } => self.second_dial(agent, &digits).map(|()| Outcome::Reserved),
            Command::SecondDial { digits } => self.second_dial(agent, &digits).map(|()| Outcome::Absent),
            Command::PreviewCallout { called, control } => self.preview_callout(agent, called, control),
            Command::PhonePickup => self.phone_pickup(agent),
            Command::PhoneHangUp => self.phone_hang_up(agent),
            Command::ReleaseForVtm => self.release(agent).map(|_| Outcome::Absent),
            Command::ReleasePhone => self.release_phone(agent),
            Command::ReportSound => self.report_sound(agent),
            Command::BeginMuteVideo => self.begin_mute_video(agent),
            Command::EndMuteVideo => self.end_mute_video(agent),
            Command::MediaSwitch { medium, direction } => self.media_switch(agent, medium, direction),
            Command::AdjustVideoMode { mode } => self.adjust_video_mode(agent, mode),
            Command::StartAsr { call } => self.start_asr(agent, call.as_deref()),
            Command::Intercept { target, call } => self.intercept(agent, target, call.as_deref()),
            Command::SwitchSuperviseOrInsert { target } => self.switch_listen_or_insert(agent, target),
            Command::ForceBusy { target } => self.force_busy(agent, target),
            Command::ForceIdle { target } => self.force_idle(agent, target),
            Command::ForceRest { target, seconds, cause } => self.force_rest(agent, target, seconds, cause),
            Command::ForceLogOutAgent { target } => self.force_log_out(agent, target),
            Command::ForceDropCall { call } => self.force_drop_call(agent, &call),
            Command::AdjustSkill { target, skills } => self.adjust_skill(agent, target, skills),
            Command::BeginMonitor { agents } => self.monitor(agent, &agents, true),
            Command::EndMonitor { agents } => self.monitor(agent, &agents, false),
            Command::NotSimulated => Ok(Outcome::Absent),
            Command::RequestWhisperAgent { target } => self.inspect(agent, target, InspectionKind::Whisper),
            Command::AddSupervise { target } => self.inspect(agent, Some(target), InspectionKind::Listen),
            Command::AddInsert { target } => self.inspect(agent, Some(target), InspectionKind::Insert),
            Command::RequestStopWhisperAgent { target } => self.stop_whisper(agent, target),
            Command::StopSuperviseOrInsert { target } => self.stop_listen_or_insert(agent, target),
            Command::RequestSwitchInsertWhisperAgent { target, kind } => self.switch_inspection(agent, target, kind),
        }
    }
}
