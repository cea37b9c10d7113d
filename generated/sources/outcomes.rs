// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The requests that an event confirms, and the causes that events give.
use super::cause::CauseMember;
use super::expectation::Expectation;
use super::request::{Confirmable, sealed::Sealed};
use crate::client::types;
use crate::codes::{self, Coded};
use crate::ids::CallId;
use crate::operation::table as operations;
use crate::session;
/// The members of events' contents that say why something failed.
pub(super) static CAUSES: &[CauseMember] = &[
    CauseMember {
        event: "OUTBOUND_DETECT_EVENT",
        member: "detect",
        info: Some(|code| codes::OutboundDetectCause::from(code).info()),
    },
    CauseMember {
        event: "AgentEvent_SuccTransResult",
        member: "result",
        info: Some(|code| codes::EventResult::from(code).info()),
    },
    CauseMember {
        event: "AgentEvent_MediaSwith",
        member: "reason",
        info: Some(|code| codes::EventResult::from(code).info()),
    },
    CauseMember {
        event: "AgentMediaEvent_StopPlayDone",
        member: "cause",
        info: Some(|code| codes::StopPlayCause::from(code).info()),
    },
    CauseMember {
        event: "AgentEvent_ImageCapture",
        member: "result",
        info: Some(|code| codes::ImageCaptureResult::from(code).info()),
    },
    CauseMember {
        event: "AgentConf_RequestFailed",
        member: "cause",
        info: None,
    },
    CauseMember {
        event: "AgentConf_ParticipantChanged",
        member: "result",
        info: Some(|code| codes::EventResult::from(code).info()),
    },
    CauseMember {
        event: "AgentConf_StopVoice",
        member: "result",
        info: Some(|code| codes::PlayResult::from(code).info()),
    },
    CauseMember {
        event: "AgentConf_StopParticipantVoice",
        member: "result",
        info: Some(|code| codes::PlayResult::from(code).info()),
    },
    CauseMember {
        event: "AgentEvent_linkagePhoneTransferOut_Result",
        member: "result",
        info: Some(|code| codes::EventResult::from(code).info()),
    },
    CauseMember {
        event: "AgentEvent_TransOutResult",
        member: "result",
        info: Some(|code| codes::EventResult::from(code).info()),
    },
];
impl Sealed for session::agent_conference::Request {}
impl Confirmable for session::agent_conference::Request {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REQUEST_AGENT_CONF)
    }
}
impl Sealed for session::agent_conference::Answer {}
impl Confirmable for session::agent_conference::Answer {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::ANSWER_AGENT_CONF)
    }
}
impl Sealed for session::agent_conference::Reject {}
impl Confirmable for session::agent_conference::Reject {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REJECT_AGENT_CONF)
    }
}
impl Sealed for session::agent_conference::Leave {}
impl Confirmable for session::agent_conference::Leave {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REQUEST_LEAVE_AGENT_CONF)
    }
}
impl Sealed for session::agent_conference::Release {}
impl Confirmable for session::agent_conference::Release {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::RELEASE_AGENT_CONF)
    }
}
impl Sealed for session::agent_conference::ApplyToShiftPresident {}
impl Confirmable for session::agent_conference::ApplyToShiftPresident {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::APPLY_TO_SHIFT_PRESIDENT)
            .about([&self.body.dest_agent_no])
    }
}
impl Sealed for session::agent_conference::BatchAddParticipant {}
impl Confirmable for session::agent_conference::BatchAddParticipant {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::BATCH_ADD_PARTICIPANT)
            .about(self.body.addresses.iter().map(|entry| &entry.address))
    }
}
impl Sealed for session::agent_conference::BatchRemoveParticipant {}
impl Confirmable for session::agent_conference::BatchRemoveParticipant {
    type Answer = types::BatchRemoveParticipantResult;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::BATCH_REMOVE_PARTICIPANT)
            .about(self.body.addresses.iter().map(|entry| &entry.address))
    }
}
impl Sealed for session::agent_conference::ChangeParticipantMode {}
impl Confirmable for session::agent_conference::ChangeParticipantMode {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CHANGE_PARTICIPANT_MODE)
            .given("attribute", Some(self.body.attribute.code()))
            .about([&self.body.address])
    }
}
impl Sealed for session::agent_conference::HoldParticipant {}
impl Confirmable for session::agent_conference::HoldParticipant {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::HOLD_PARTICIPANT).about([&self.body.address])
    }
}
impl Sealed for session::agent_conference::UnholdParticipant {}
impl Confirmable for session::agent_conference::UnholdParticipant {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::UNHOLD_PARTICIPANT).about([&self.body.address])
    }
}
impl Sealed for session::agent_conference::PlayVoiceToConf {}
impl Confirmable for session::agent_conference::PlayVoiceToConf {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PLAY_VOICE_TO_CONF)
    }
}
impl Sealed for session::agent_conference::PlayVoiceToParticipant {}
impl Confirmable for session::agent_conference::PlayVoiceToParticipant {
    type Answer = types::ConfVoiceResult;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PLAY_VOICE_TO_PARTICIPANT)
    }
}
impl Sealed for session::agent_conference::StopVoiceToParticipant {}
impl Confirmable for session::agent_conference::StopVoiceToParticipant {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::STOP_VOICE_TO_PARTICIPANT)
    }
}
impl Sealed for session::media_call::ImageCapture {}
impl Confirmable for session::media_call::ImageCapture {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::IMAGE_CAPTURE).about_call(Some(&self.body.call_id))
    }
}
impl Sealed for session::media_call::Transfer {}
impl Confirmable for session::media_call::Transfer {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::MEDIA_CALL_TRANSFER)
            .about_call(Some(&self.body.call_id))
            .given("mode", Some(self.body.mode.code()))
    }
}
impl Sealed for session::online_agent::SayFree {}
impl Confirmable for session::online_agent::SayFree {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::SAY_FREE)
    }
}
impl Sealed for session::online_agent::SayBusy {}
impl Confirmable for session::online_agent::SayBusy {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::SAY_BUSY)
    }
}
impl Sealed for session::online_agent::CancelBusy {}
impl Confirmable for session::online_agent::CancelBusy {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CANCEL_BUSY)
    }
}
impl Sealed for session::online_agent::Rest {}
impl Confirmable for session::online_agent::Rest {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REST)
    }
}
impl Sealed for session::online_agent::CancelRest {}
impl Confirmable for session::online_agent::CancelRest {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CANCEL_REST)
    }
}
impl Sealed for session::online_agent::SayWork {}
impl Confirmable for session::online_agent::SayWork {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::SAY_WORK)
    }
}
impl Sealed for session::online_agent::CancelWork {}
impl Confirmable for session::online_agent::CancelWork {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CANCEL_WORK)
    }
}
impl Sealed for session::quality_control::RequestWhisperAgent {}
impl Confirmable for session::quality_control::RequestWhisperAgent {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REQUEST_WHISPER_AGENT)
    }
}
impl Sealed for session::quality_control::RequestStopWhisperAgent {}
impl Confirmable for session::quality_control::RequestStopWhisperAgent {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REQUEST_STOP_WHISPER_AGENT)
    }
}
impl Sealed for session::quality_control::AddSupervise {}
impl Confirmable for session::quality_control::AddSupervise {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::ADD_SUPERVISE)
    }
}
impl Sealed for session::quality_control::AddInsert {}
impl Confirmable for session::quality_control::AddInsert {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::ADD_INSERT)
    }
}
impl Sealed for session::quality_control::StopSuperviseOrInsert {}
impl Confirmable for session::quality_control::StopSuperviseOrInsert {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::STOP_SUPERVISE_OR_INSERT)
    }
}
impl Sealed for session::quality_control::Intercept {}
impl Confirmable for session::quality_control::Intercept {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::INTERCEPT)
    }
}
impl Sealed for session::quality_control::InterceptCall {}
impl Confirmable for session::quality_control::InterceptCall {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::INTERCEPT_CALL).about_call(Some(&self.call_id))
    }
}
impl Sealed for session::recording_and_playback::BeginPlay {}
impl Confirmable for session::recording_and_playback::BeginPlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::BEGIN_PLAY)
    }
}
impl Sealed for session::recording_and_playback::BeginNetPlay {}
impl Confirmable for session::recording_and_playback::BeginNetPlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::BEGIN_NET_PLAY)
    }
}
impl Sealed for session::recording_and_playback::PausePlay {}
impl Confirmable for session::recording_and_playback::PausePlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PAUSE_PLAY)
    }
}
impl Sealed for session::recording_and_playback::ResumePlay {}
impl Confirmable for session::recording_and_playback::ResumePlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::RESUME_PLAY)
    }
}
impl Sealed for session::recording_and_playback::ForeFastPlay {}
impl Confirmable for session::recording_and_playback::ForeFastPlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::FORE_FAST_PLAY)
    }
}
impl Sealed for session::recording_and_playback::BackFastPlay {}
impl Confirmable for session::recording_and_playback::BackFastPlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::BACK_FAST_PLAY)
    }
}
impl Sealed for session::recording_and_playback::PlayRelocation {}
impl Confirmable for session::recording_and_playback::PlayRelocation {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PLAY_RELOCATION)
    }
}
impl Sealed for session::recording_and_playback::StopPlay {}
impl Confirmable for session::recording_and_playback::StopPlay {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::STOP_PLAY)
    }
}
impl Sealed for session::recording_and_playback::BeginRecord {}
impl Confirmable for session::recording_and_playback::BeginRecord {
    type Answer = types::BeginRecordResult;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::BEGIN_RECORD)
    }
}
impl Sealed for session::recording_and_playback::StopRecord {}
impl Confirmable for session::recording_and_playback::StopRecord {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::STOP_RECORD)
    }
}
impl Sealed for session::recording_and_playback::StartRecordScreen {}
impl Confirmable for session::recording_and_playback::StartRecordScreen {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::START_RECORD_SCREEN)
    }
}
impl Sealed for session::recording_and_playback::StopRecordScreen {}
impl Confirmable for session::recording_and_playback::StopRecordScreen {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::STOP_RECORD_SCREEN)
    }
}
impl Sealed for session::text_chat::Answer {}
impl Confirmable for session::text_chat::Answer {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::TEXT_CHAT_ANSWER).about_call(Some(&self.call_id))
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::text_chat::DropChat {}
impl Confirmable for session::text_chat::DropChat {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::TEXT_CHAT_DROP).about_call(Some(&self.call_id))
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::text_chat::InternalCall {}
impl Confirmable for session::text_chat::InternalCall {
    type Answer = crate::wire::LenientText;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::INTERNAL_CALL).about([&self.dest_no])
    }
}
impl Sealed for session::voice_call::CallOut {}
impl Confirmable for session::voice_call::CallOut {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CALL_OUT)
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::voice_call::CallInner {}
impl Confirmable for session::voice_call::CallInner {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CALL_INNER)
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::voice_call::CallInnerSkill {}
impl Confirmable for session::voice_call::CallInnerSkill {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CALL_INNER_SKILL)
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::voice_call::Answer {}
impl Confirmable for session::voice_call::Answer {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::ANSWER).about_call(self.call_id.as_ref())
    }
}
impl Sealed for session::voice_call::Reject {}
impl Confirmable for session::voice_call::Reject {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REJECT)
            .about_call(self.body.call_id.as_ref())
            .given("mode", Some(self.body.mode.code()))
    }
}
impl Sealed for session::voice_call::InnerHelp {}
impl Confirmable for session::voice_call::InnerHelp {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::INNER_HELP)
            .given("mode", self.body.mode.as_ref().map(Coded::code).or(Some("1".into())))
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::voice_call::Hold {}
impl Confirmable for session::voice_call::Hold {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::HOLD)
    }
}
impl Sealed for session::voice_call::Unhold {}
impl Confirmable for session::voice_call::Unhold {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::GET_HOLD).about_call(self.call_id.as_ref())
    }
}
impl Sealed for session::voice_call::ConnectHold {}
impl Confirmable for session::voice_call::ConnectHold {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CONNECT_HOLD)
    }
}
impl Sealed for session::voice_call::ConfJoin {}
impl Confirmable for session::voice_call::ConfJoin {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CONF_JOIN)
    }
}
impl Sealed for session::voice_call::DropCall {}
impl Confirmable for session::voice_call::DropCall {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::DROP_CALL).about_call(Some(&self.call_id))
    }
}
impl Sealed for session::voice_call::Disconnect {}
impl Confirmable for session::voice_call::Disconnect {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::DISCONNECT).about([&self.number])
    }
}
impl Sealed for session::voice_call::Release {}
impl Confirmable for session::voice_call::Release {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::RELEASE)
    }
}
impl Sealed for session::voice_call::CancelTransfer {}
impl Confirmable for session::voice_call::CancelTransfer {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::CANCEL_TRANSFER)
    }
}
impl Sealed for session::voice_call::MediaSwitch {}
impl Confirmable for session::voice_call::MediaSwitch {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::MEDIA_SWITCH)
    }
}
impl Sealed for session::voice_call::HangUpPhone {}
impl Confirmable for session::voice_call::HangUpPhone {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PHONE_HANG_UP)
    }
}
impl Sealed for session::voice_call::PickUpPhone {}
impl Confirmable for session::voice_call::PickUpPhone {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PHONE_PICKUP)
    }
}
impl Sealed for session::voice_call::PreviewCallOut {}
impl Confirmable for session::voice_call::PreviewCallOut {
    type Answer = crate::ids::CallId;
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::PREVIEW_CALL_OUT)
    }
    fn call_of(answer: &crate::ids::CallId) -> Option<CallId> {
        Some(answer.clone())
    }
}
impl Sealed for session::voice_call::RequestAppointedCall {}
impl Confirmable for session::voice_call::RequestAppointedCall {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::REQUEST_APPOINTED_CALL)
            .about_call(Some(&self.call_id))
    }
}
impl Sealed for session::voice_call::SnatchPickup {}
impl Confirmable for session::voice_call::SnatchPickup {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::SNATCH_PICKUP)
    }
}
impl Sealed for session::voice_call::Transfer {}
impl Confirmable for session::voice_call::Transfer {
    type Answer = ();
    fn expectation(&self) -> Expectation {
        Expectation::of(&operations::TRANSFER)
            .given("devicetype", Some(self.body.device_type.code()))
            .given("mode", Some(self.body.mode.code()))
    }
}
