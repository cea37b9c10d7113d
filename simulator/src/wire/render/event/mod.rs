//! Events.

use serde::Serialize;
use serde_json::value::RawValue;

use super::event_content::{Content, Offered, Role};
use super::recording_id::recording_id;
use super::{linkage_event, media_event};
use crate::engine::{
    CallInfo, Event, EventKind, Feature, HungUpBy, Incoming, Inspected, InspectionKind, Recorded, SentText, WatchedChange, date_and_time,
};
use crate::ids::AgentId;

/// Media ability and media type of voice and video in events.
const VOICE_ABILITY: &str = "1";
const VIDEO_ABILITY: &str = "3";
const VOICE_MEDIA: u32 = 5;
const PREDICTED_MEDIA: u32 = 15;
const PREVIEWED_MEDIA: u32 = 16;
const VIDEO_MEDIA: u32 = 19;
/// Files of recordings.
const AUDIO_FILE: &str = "1";
const VIDEO_FILE: &str = "2";
/// "No agent" in the notification of an inbound call.
const NO_AGENT: AgentId = AgentId(65_535);
/// The node that keeps recordings, as in the example of the recording event.
const LOCATION: &str = "256";
/// No node.
const NO_LOCATION: &str = "65535";
/// Default recording format of the media server.
const DEFAULT_FORMAT: &str = "0";

/// An event in the envelope of a poll.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireEvent {
    pub(super) event_type: String,
    event_gen_time: u64,
    pub(super) work_no: String,
    pub(super) content: Content,
}

impl From<&Event> for WireEvent {
    fn from(event: &Event) -> Self {
        let (event_type, content) = type_and_content(event);
        Self { event_type: event_type.to_owned(), event_gen_time: event.at, work_no: event.agent.to_string(), content }
    }
}

fn type_and_content(event: &Event) -> (&str, Content) {
    match &event.kind {
        EventKind::InService => ("AgentOther_InService", Content::Null(())),
        EventKind::ShutdownService { login_time } => {
            ("AgentOther_ShutdownService", Content::SignedOut { login_time: login_time.to_string() })
        }
        EventKind::Ready => ("AgentState_Ready", Content::Null(())),
        EventKind::Busy => ("AgentState_Busy", Content::Null(())),
        EventKind::Work => ("AgentState_Work", Content::Null(())),
        EventKind::SetNotReadySuccess { reason } => {
            ("AgentState_SetNotReady_Success", Content::Reason { reason: reason.code().to_string() })
        }
        EventKind::CancelNotReadySuccess => ("AgentState_CancelNotReady_Success", Content::Null(())),
        EventKind::SetRestSuccess { reason } => ("AgentState_SetRest_Success", Content::Reason { reason: reason.to_string() }),
        EventKind::CancelRestSuccess => ("AgentState_CancelRest_Success", Content::Null(())),
        EventKind::RestTimeout => ("AgentState_Rest_Timeout", Content::Null(())),
        EventKind::SetWorkSuccess => ("AgentState_SetWork_Success", Content::Null(())),
        EventKind::CancelWorkSuccess => ("AgentState_CancelWork_Success", Content::Null(())),
        EventKind::PhoneAlerting { incoming: None } => ("AgentOther_PhoneAlerting", Content::Null(())),
        EventKind::PhoneAlerting { incoming: Some((call, caller)) } => {
            ("AgentOther_PhoneAlerting", Content::PhoneAlerting { callid: call.to_string(), caller: caller.clone() })
        }
        EventKind::PhoneOffhook => ("AgentOther_PhoneOffhook", Content::Offhook { role: Role::Main }),
        EventKind::PhoneRelease { by: HungUpBy::Agent } => ("AgentOther_PhoneRelease", Content::PhoneRelease { phone_state: 2 }),
        EventKind::PhoneRelease { by: HungUpBy::Platform } => ("AgentOther_PhoneRelease", Content::PhoneRelease { phone_state: 3 }),
        EventKind::Ringing(info) => ("AgentEvent_Ringing", Content::Ringing(offered(info, media_type(info).to_string()))),
        EventKind::AutoAnswer(info) => ("AgentEvent_Auto_Answer", Content::AutoAnswer(offered(info, media_type(info)))),
        EventKind::Talking(info) => (
            "AgentEvent_Talking",
            Content::Talking {
                called: info.called.clone(),
                caller: info.caller.clone(),
                callid: info.call.to_string(),
                role: Role::Main,
                feature: info.feature.code().to_string(),
                media_ability: media_ability(info),
            },
        ),
        EventKind::CustomerAlerting { call, phone, workno } => (
            "AgentEvent_Customer_Alerting",
            Content::CustomerAlerting {
                callid: call.to_string(),
                other_phone_workno: workno.clone(),
                other_phone: phone.clone(),
                role: Role::Main,
            },
        ),
        EventKind::Hold { call } => ("AgentEvent_Hold", Content::Text(call.to_string())),
        EventKind::Conference { call, partners } => {
            ("AgentEvent_Conference", Content::Conference { callid: call.to_string(), partner: partners.join(",") })
        }
        EventKind::CallRelease { call } => ("AgentEvent_Call_Release", Content::Text(call.to_string())),
        EventKind::CustomerRelease { call, number } => {
            ("AgentEvent_Customer_Release", Content::CustomerRelease { callid: call.to_string(), number: number.clone() })
        }
        EventKind::NoAnswer { call } => ("AgentEvent_No_Answer", Content::Text(call.to_string())),
        EventKind::CallOutFail { call } => ("AgentEvent_Call_Out_Fail", Content::Text(call.to_string())),
        EventKind::ConnectFail { call } => ("AgentEvent_Connect_Fail", Content::Text(call.to_string())),
        EventKind::InsideCallFail { call } => ("AgentEvent_Inside_Call_Fail", Content::Text(call.to_string())),
        EventKind::ConsultFail { call } => ("AgentEvent_Consult_Fail", Content::Text(call.to_string())),
        EventKind::SuccTransResult { call, taken } => {
            // Choice: many results mean a failed transfer; this is the one in the page's example.
            ("AgentEvent_SuccTransResult", Content::TransferResult { call_id: call.to_string(), result: u32::from(!taken) })
        }
        // Choice: no source shows the result of a failure; it is that of a failed transfer in mode success.
        EventKind::TransOutResult { ok } => ("AgentEvent_TransOutResult", Content::TransOutResult { result: u32::from(!ok) }),
        EventKind::ReturnFromIvr { call } => ("AgentEvent_ReturnFromIvr", Content::Text(call.to_string())),
        EventKind::MediaSwith { call, caller, called, video } => (
            "AgentEvent_MediaSwith",
            Content::MediaSwitch {
                callid: call.to_string(),
                reason: 0,
                caller: caller.clone(),
                called: called.clone(),
                media_type: switched_media(*video),
            },
        ),
        EventKind::IncomingCallInfo(incoming) => ("AgentEvent_Incoming_CallInfo", arrival(incoming)),
        EventKind::Preview { control, numbers, data } => preview(*control, numbers, data),
        EventKind::AgentOccupyed => ("AgentEvent_Agent_Occupyed", Content::Null(())),
        EventKind::AllAgentBusy => ("AgentOther_All_Agent_Busy", Content::Null(())),
        EventKind::QcAgentStateNotify { agent, change } => (
            "QC_AgentState_Notify",
            Content::Watched {
                subtype: watched_change(*change),
                monitoredagent: agent.to_string(),
                agentname: agent.to_string(),
                mediaserver: "CtiServer",
            },
        ),
        EventKind::BeQcStart(inspected) => ("AgentOther_BeQcStart", inspection(inspected)),
        EventKind::BeQcStop(inspected) => ("AgentOther_BeQcStop", inspection(inspected)),
        EventKind::Record(recorded) => {
            ("AgentMediaEvent_Record", recording(recorded, recording_id(recorded.vdn, event.agent, event.at), LOCATION))
        }
        EventKind::RecordFail(recorded) => ("AgentMediaEvent_Record_Fail", failed_recording(recorded, event)),
        EventKind::StopRecordDone { call, task, begin, video } => (
            "AgentMediaEvent_StopRecordDone",
            Content::StopRecordDone {
                begin_time: *begin,
                end_time: event.at,
                task_id: *task,
                file_media_type: file_media_type(*video),
                record_format: DEFAULT_FORMAT,
                call_id: call.to_string(),
            },
        ),
        EventKind::Linkage(linkage) => with_content(linkage_event::type_and_content(linkage), Content::Linkage),
        EventKind::Media(media) => with_content(media_event::type_and_content(media), Content::Media),
        EventKind::Note(note) => ("AgentOther_Note", sent_text(note, event.at)),
        EventKind::Bulletin(bulletin) => ("AgentOther_Bulletin", sent_text(bulletin, event.at)),
        EventKind::Injected { event_type, content } => (event_type.as_str(), raw(content)),
    }
}

// Choice: the time is given twice: in milliseconds since 1970, and as day and time of day in UTC.
fn sent_text(sent: &SentText, at: u64) -> Content {
    Content::SentText {
        sender: sent.sender.to_string(),
        receivetime: at.to_string(),
        sendername: sent.name.clone(),
        timestring: date_and_time(at),
        context: sent.text.clone(),
    }
}

fn with_content<T>((name, content): (&'static str, T), wrap: impl Fn(T) -> Content) -> (&'static str, Content) {
    (name, wrap(content))
}

fn switched_media(video: bool) -> u32 {
    if video { 3 } else { 1 }
}

fn watched_change(change: WatchedChange) -> String {
    format!("QC_AgentState_{change:?}")
}

/// A content that a test has given as JSON text.
fn raw(content: &str) -> Content {
    RawValue::from_string(content.to_owned()).map_or(Content::Null(()), Content::Raw)
}

// Choice: the id of a failed recording begins with the drive of its file, as in the event's example.
fn failed_recording(recorded: &Recorded, event: &Event) -> Content {
    let drive = recorded.file.get(..1).unwrap_or_default();
    let id = format!("{drive}{}", &recording_id(recorded.vdn, event.agent, event.at)[1..]);
    recording(recorded, id, NO_LOCATION)
}

fn offered<M>(info: &CallInfo, media_type: M) -> Offered<M> {
    Offered {
        caller: info.caller.clone(),
        transfer: if info.transferred_from.is_some() { "yes" } else { "no" },
        callid: info.call.to_string(),
        transfrom: info.transferred_from.map(|agent| agent.to_string()).unwrap_or_default(),
        called: info.called.clone(),
        role: Role::Main,
        media_ability: media_ability(info),
        feature: info.feature.code().to_string(),
        media_type,
    }
}

fn media_ability(info: &CallInfo) -> &'static str {
    if info.video { VIDEO_ABILITY } else { VOICE_ABILITY }
}

fn media_type(info: &CallInfo) -> u32 {
    match info.feature {
        Feature::Predicted => PREDICTED_MEDIA,
        Feature::Previewed => PREVIEWED_MEDIA,
        _ if info.video => VIDEO_MEDIA,
        _ => VOICE_MEDIA,
    }
}

fn recording(recorded: &Recorded, record_id: String, location_id: &'static str) -> Content {
    Content::Record {
        task_id: recorded.task,
        caller: recorded.caller.clone(),
        record_id,
        called: recorded.called.clone(),
        location_id,
        file_name: recorded.file.clone(),
        file_media_type: file_media_type(recorded.video),
        call_id: recorded.call.to_string(),
    }
}

fn file_media_type(video: bool) -> &'static str {
    if video { VIDEO_FILE } else { AUDIO_FILE }
}

fn arrival(incoming: &Incoming) -> Content {
    Content::Incoming {
        call_id: incoming.call.to_string(),
        skill_name: incoming.queue_name.clone(),
        skill_id: incoming.queue,
        caller: incoming.caller.clone(),
        called: incoming.called.clone(),
        last_release_agent_id: incoming.sent_back_by.unwrap_or(NO_AGENT),
        media_type: if incoming.video { VIDEO_MEDIA } else { VOICE_MEDIA },
        release_and_re_queue_count: incoming.sent_back,
        release_and_re_queue_call_flag: u32::from(incoming.sent_back > 0),
    }
}

/// The event of an offer that a campaign makes.
// Choice: of the three preview events, AgentEvent_Preview_CallOut_Ex is sent for several numbers, AgentEvent_Preview_CallOut for one number
// with data, and AgentEvent_Preview otherwise.
fn preview(control: u32, numbers: &str, data: &str) -> (&'static str, Content) {
    let (controlid, dialeddigits, call_data) = (control.to_string(), numbers.to_owned(), data.to_owned());
    match (numbers.contains(','), data.is_empty()) {
        (true, _) => ("AgentEvent_Preview_CallOut_Ex", Content::PreviewWithData { controlid, dialeddigits, call_data }),
        (false, false) => ("AgentEvent_Preview_CallOut", Content::PreviewWithData { controlid, dialeddigits, call_data }),
        (false, true) => ("AgentEvent_Preview", Content::Preview { controlid, dialeddigits }),
    }
}

fn inspection(inspected: &Inspected) -> Content {
    let qc_type = match inspected.kind {
        InspectionKind::Listen => 8,
        InspectionKind::Insert => 9,
        // Choice: two codes mean whispering; the first one is sent.
        InspectionKind::Whisper => 20172,
    };
    Content::Inspected { qc_type, qc_agent_id: inspected.inspector }
}

#[cfg(test)]
mod tests;
