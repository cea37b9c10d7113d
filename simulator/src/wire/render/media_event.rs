//! Events of playback, screens, conferences, sessions and text chats.

use serde::Serialize;

use super::chat_text::chat_text;
use super::participant::address;
use crate::engine::{Change, ChatInfo, ChatMessage, ConferenceChange, LeaveReason, MediaEvent, StopCause};
use crate::ids::ConferenceId;

/// "No reason" in the event of a change in a conference, as in its example.
const NO_REASON: u8 = 255;

/// Contents of these events, by shape.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum MediaContent {
    Nothing(()),
    Cause {
        cause: u32,
    },
    #[serde(rename_all = "camelCase")]
    Conference {
        conf_id: ConferenceId,
    },
    Result {
        result: u8,
    },
    #[serde(rename_all = "camelCase")]
    Message {
        callid: String,
        caller: String,
        called: String,
        feature: i32,
        #[serde(rename = "type")]
        role: &'static str,
        message: String,
        media_ability: &'static str,
    },
    #[serde(rename_all = "camelCase")]
    Picture {
        callid: String,
        result: u8,
        filename: String,
        location_id: u32,
    },
    JoinConf {
        confid: ConferenceId,
        confinfo: String,
    },
    #[serde(rename_all = "camelCase")]
    ChatRing {
        caller: String,
        is_inner_call: bool,
        called: String,
        call_id: String,
        attach_data: String,
        real_caller: String,
        user_info: String,
        display_name: String,
        sub_media_type: String,
    },
    #[serde(rename_all = "camelCase")]
    ChatConnected {
        caller: String,
        is_inner_call: &'static str,
        called: String,
        uvid: String,
        call_id: String,
        attach_data: String,
    },
    #[serde(rename_all = "camelCase")]
    ChatData {
        sender: String,
        sender_time: String,
        is_inner_call: &'static str,
        session_id: String,
        chat_content: String,
        call_id: String,
        chat_id: String,
        chat_content_type: String,
    },
    #[serde(rename_all = "camelCase")]
    Chat {
        call_id: String,
    },
    #[serde(rename_all = "camelCase")]
    ChatCreated {
        call_id: String,
        called: String,
    },
    #[serde(rename_all = "camelCase")]
    Changed {
        result: u8,
        change_type: u8,
        change_reason: u8,
        conf_id: ConferenceId,
        participant: String,
        participant_type: u8,
        device_call_type: u8,
        device_type: u8,
    },
}

/// Type and content of an event.
pub(super) fn type_and_content(event: &MediaEvent) -> (&'static str, MediaContent) {
    match event {
        MediaEvent::PlaySucc => ("AgentMediaEvent_Play_Succ", NOTHING),
        MediaEvent::Play => ("AgentMediaEvent_Play", NOTHING),
        MediaEvent::PlayFail => ("AgentMediaEvent_Play_Fail", NOTHING),
        MediaEvent::StopPlayDone { cause } => ("AgentMediaEvent_StopPlayDone", MediaContent::Cause { cause: stop_cause(*cause) }),
        MediaEvent::PausePlayDone => ("AgentMediaEvent_PausePlayDone", NOTHING),
        MediaEvent::ResumePlayDone => ("AgentMediaEvent_ResumePlayDone", NOTHING),
        MediaEvent::JumpPlayDone => ("AgentMediaEvent_JumpPlayDone", NOTHING),
        MediaEvent::StartRecordScreen { ok: true } => ("AgentMediaEvent_StartRecordScreen_Succ", NOTHING),
        MediaEvent::StartRecordScreen { ok: false } => ("AgentMediaEvent_StartRecordScreen_Fail", NOTHING),
        MediaEvent::StopRecordScreen { ok: true } => ("AgentMediaEvent_StopRecordScreen_Succ", NOTHING),
        MediaEvent::StopRecordScreen { ok: false } => ("AgentMediaEvent_StopRecordScreen_Fail", NOTHING),
        MediaEvent::RequestSuccess { conference: id } => ("AgentConf_RequestSuccess", conference(*id)),
        MediaEvent::RequestFailed { cause } => ("AgentConf_RequestFailed", MediaContent::Cause { cause: *cause }),
        MediaEvent::SelfJoinResult { conference: id } => ("AgentConf_SelfJoinResult", conference(*id)),
        MediaEvent::SelfLeaveResult { conference: id } => ("AgentConf_SelfLeaveResult", conference(*id)),
        MediaEvent::ConferenceTimeout { conference: id } => ("AgentConf_Timeout", conference(*id)),
        MediaEvent::ConferenceRinging { conference: id } => ("AgentConf_Ringing", conference(*id)),
        MediaEvent::PresidentChanged { conference: id } => ("AgentConf_PresidentChanged", conference(*id)),
        MediaEvent::ParticipantChanged(changed) => ("AgentConf_ParticipantChanged", participant_changed(changed)),
        MediaEvent::MessageData { call, caller, called, feature, text, chat, video } => (
            "AgentEvent_MessageData",
            MediaContent::Message {
                callid: call.to_string(),
                caller: caller.clone(),
                called: called.clone(),
                feature: feature.code(),
                role: "main",
                message: text.clone(),
                media_ability: message_media(*chat, *video),
            },
        ),
        MediaEvent::ImageCapture { call, file } => (
            "AgentEvent_ImageCapture",
            MediaContent::Picture { callid: call.to_string(), result: 0, filename: file.clone(), location_id: 256 },
        ),
        // Choice: the text for the component that shares screens and files is empty.
        MediaEvent::JoinConf { conference } => {
            ("AgentEvent_JoinConf", MediaContent::JoinConf { confid: *conference, confinfo: String::new() })
        }
        MediaEvent::ChatRing(info) => ("AgentChat_Ring", chat_ring(info)),
        MediaEvent::ChatConnected(info) => ("AgentChat_Connected", chat_connected(info)),
        MediaEvent::ChatDisconnected { chat } => ("AgentChat_Disconnected", MediaContent::Chat { call_id: chat.to_string() }),
        MediaEvent::ChatDataRecved(message) => ("AgentChat_DataRecved", chat_data(message)),
        MediaEvent::ChatCallOutCreated { chat, called } => {
            ("AgentChat_CallOutCreated", MediaContent::ChatCreated { call_id: chat.to_string(), called: called.clone() })
        }
        MediaEvent::ChatCalloutFailed { chat } => ("AgentChat_CalloutFailed", MediaContent::Chat { call_id: chat.to_string() }),
        MediaEvent::StopVoice => ("AgentConf_StopVoice", MediaContent::Result { result: 0 }),
        MediaEvent::StopParticipantVoice => ("AgentConf_StopParticipantVoice", MediaContent::Result { result: 0 }),
    }
}

const NOTHING: MediaContent = MediaContent::Nothing(());

const fn conference(conf_id: ConferenceId) -> MediaContent {
    MediaContent::Conference { conf_id }
}

fn stop_cause(cause: StopCause) -> u32 {
    match cause {
        StopCause::Finished => 0,
        StopCause::Stopped => 1,
        StopCause::Failed => 2,
    }
}

fn message_media(chat: bool, video: bool) -> &'static str {
    match (chat, video) {
        (true, _) => "5",
        (false, true) => "3",
        (false, false) => "1",
    }
}

fn participant_changed(changed: &ConferenceChange) -> MediaContent {
    let (change_type, change_reason) = change(changed.change);
    let (participant_type, participant) = address(&changed.who);
    MediaContent::Changed {
        result: u8::from(!changed.ok),
        change_type,
        change_reason,
        conf_id: changed.conference,
        participant,
        participant_type,
        device_call_type: changed.device_call_type,
        device_type: changed.device_type,
    }
}

fn change(change: Change) -> (u8, u8) {
    match change {
        Change::Joined => (0, NO_REASON),
        Change::Left(LeaveReason::Left) => (1, 0),
        Change::Left(LeaveReason::Removed) => (1, 1),
        Change::Left(LeaveReason::HungUp) => (1, 2),
        Change::Left(LeaveReason::SignedOut) => (1, 4),
        Change::Chair => (2, NO_REASON),
        Change::Silenced => (3, NO_REASON),
        Change::Allowed => (4, NO_REASON),
        Change::Held => (5, NO_REASON),
        Change::Unheld => (6, NO_REASON),
    }
}

// Choice: fields of a chat that no source explains are empty, and the chat's id is also used as the id of the session.
fn chat_ring(info: &ChatInfo) -> MediaContent {
    MediaContent::ChatRing {
        caller: info.caller.clone(),
        is_inner_call: true,
        called: info.called.clone(),
        call_id: info.chat.to_string(),
        attach_data: info.data.clone(),
        real_caller: info.caller.clone(),
        user_info: String::new(),
        display_name: info.caller.clone(),
        sub_media_type: String::new(),
    }
}

fn chat_connected(info: &ChatInfo) -> MediaContent {
    MediaContent::ChatConnected {
        caller: info.caller.clone(),
        is_inner_call: "true",
        called: info.called.clone(),
        uvid: String::new(),
        call_id: info.chat.to_string(),
        attach_data: info.data.clone(),
    }
}

fn chat_data(message: &ChatMessage) -> MediaContent {
    MediaContent::ChatData {
        sender: message.sender.to_string(),
        sender_time: message.at.to_string(),
        is_inner_call: "true",
        session_id: message.chat.to_string(),
        chat_content: chat_text(&message.text),
        call_id: message.chat.to_string(),
        chat_id: if message.number.is_empty() { message.chat.to_string() } else { message.number.clone() },
        chat_content_type: message.kind.clone(),
    }
}
