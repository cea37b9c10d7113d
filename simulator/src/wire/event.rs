//! Events as JSON.

use serde::Serialize;
use serde_json::value::RawValue;

use super::answer::json;
use super::linkage::{LinkageContent, spelled as spelled_linkage};
use super::media::{MediaContent, spelled as spelled_media};
use crate::engine::{CallInfo, Event, EventKind, Feature, HungUpBy, Incoming, Inspected, InspectionKind, Recorded, day_and_time};

/// Voice and video, as the events spell them: as media ability and as media type.
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
const NO_AGENT: u32 = 65_535;
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
    work_no: String,
    content: Content,
}

/// Contents, by shape.
#[derive(Serialize)]
#[serde(untagged)]
enum Content {
    Null(()),
    Text(String),
    Raw(Box<RawValue>),
    Media(MediaContent),
    Linkage(LinkageContent),
    Reason {
        reason: String,
    },
    SignedOut {
        #[serde(rename = "loginTime")]
        login_time: String,
    },
    PhoneAlerting {
        callid: String,
        caller: String,
    },
    Offhook {
        #[serde(rename = "type")]
        role: Role,
    },
    #[serde(rename_all = "camelCase")]
    PhoneRelease {
        phone_state: u8,
    },
    Ringing(Offered<String>),
    AutoAnswer(Offered<u32>),
    #[serde(rename_all = "camelCase")]
    Talking {
        called: String,
        caller: String,
        callid: String,
        #[serde(rename = "type")]
        role: Role,
        feature: String,
        media_ability: &'static str,
    },
    #[serde(rename_all = "camelCase")]
    CustomerAlerting {
        callid: String,
        other_phone_workno: String,
        other_phone: String,
        #[serde(rename = "type")]
        role: Role,
    },
    Conference {
        callid: String,
        partner: String,
    },
    CustomerRelease {
        callid: String,
        number: String,
    },
    Bulletin {
        sender: String,
        context: String,
    },
    #[serde(rename_all = "camelCase")]
    TransferResult {
        call_id: String,
        result: u32,
    },
    #[serde(rename_all = "camelCase")]
    MediaSwitch {
        callid: String,
        reason: u32,
        caller: String,
        called: String,
        media_type: u32,
    },
    #[serde(rename_all = "camelCase")]
    Incoming {
        call_id: String,
        skill_name: String,
        skill_id: u32,
        caller: String,
        called: String,
        last_release_agent_id: u32,
        media_type: u32,
        release_and_re_queue_count: u32,
        release_and_re_queue_call_flag: u32,
    },
    Preview {
        controlid: String,
        dialeddigits: String,
    },
    #[serde(rename_all = "camelCase")]
    PreviewWithData {
        controlid: String,
        dialeddigits: String,
        call_data: String,
    },
    Watched {
        subtype: &'static str,
        monitoredagent: String,
        agentname: String,
        mediaserver: &'static str,
    },
    #[serde(rename_all = "camelCase")]
    Inspected {
        qc_type: u32,
        qc_agent_id: u32,
    },
    #[serde(rename_all = "camelCase")]
    Record {
        task_id: u32,
        caller: String,
        #[serde(rename = "recordID")]
        record_id: String,
        called: String,
        location_id: &'static str,
        file_name: String,
        file_media_type: &'static str,
        call_id: String,
    },
    #[serde(rename_all = "camelCase")]
    StopRecordDone {
        begin_time: u64,
        end_time: u64,
        task_id: u32,
        file_media_type: &'static str,
        record_format: &'static str,
        call_id: String,
    },
}

/// A call that is offered. The media type is text in one event and a number in the other.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Offered<M> {
    caller: String,
    transfer: &'static str,
    callid: String,
    transfrom: String,
    called: String,
    #[serde(rename = "type")]
    role: Role,
    media_ability: &'static str,
    feature: String,
    media_type: M,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Role {
    // Choice: every call here is a main call; what an assist call is, no source tells.
    Main,
}

/// An event as the gateway sends it: the JSON text that a poll, a poll for all agents and a push carry alike.
#[must_use]
pub fn event_json(event: &Event) -> String {
    told(event).1
}

/// The type of an event, and the event as the gateway sends it.
pub(crate) fn told(event: &Event) -> (String, String) {
    let event = WireEvent::from(event);
    let text = json(&event);
    (event.event_type, text)
}

impl From<&Event> for WireEvent {
    fn from(event: &Event) -> Self {
        let (event_type, content) = spelled(event);
        Self { event_type, event_gen_time: event.at, work_no: event.agent.to_string(), content }
    }
}

fn spelled(event: &Event) -> (String, Content) {
    let (name, content) = match &event.kind {
        EventKind::InService => ("AgentOther_InService", Content::Null(())),
        EventKind::ShutdownService { login_time } => {
            ("AgentOther_ShutdownService", Content::SignedOut { login_time: login_time.to_string() })
        }
        EventKind::Ready => ("AgentState_Ready", Content::Null(())),
        EventKind::Busy => ("AgentState_Busy", Content::Null(())),
        EventKind::Work => ("AgentState_Work", Content::Null(())),
        EventKind::SetNotReadySuccess { reason } => ("AgentState_SetNotReady_Success", Content::Reason { reason: reason.to_string() }),
        EventKind::CancelNotReadySuccess => ("AgentState_CancelNotReady_Success", Content::Null(())),
        EventKind::SetRestSuccess { reason } => ("AgentState_SetRest_Success", Content::Reason { reason: reason.to_string() }),
        EventKind::CancelRestSuccess => ("AgentState_CancelRest_Success", Content::Null(())),
        EventKind::RestTimeout => ("AgentState_Rest_Timeout", Content::Null(())),
        EventKind::SetWorkSuccess => ("AgentState_SetWork_Success", Content::Null(())),
        EventKind::CancelWorkSuccess => ("AgentState_CancelWork_Success", Content::Null(())),
        EventKind::PhoneAlerting { incoming } => (
            "AgentOther_PhoneAlerting",
            match incoming {
                Some((call, caller)) => Content::PhoneAlerting { callid: call.to_string(), caller: caller.clone() },
                None => Content::Null(()),
            },
        ),
        EventKind::PhoneOffhook => ("AgentOther_PhoneOffhook", Content::Offhook { role: Role::Main }),
        EventKind::PhoneRelease { by } => (
            "AgentOther_PhoneRelease",
            Content::PhoneRelease {
                phone_state: match by {
                    HungUpBy::Agent => 2,
                    HungUpBy::Platform => 3,
                },
            },
        ),
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
        EventKind::SuccTransResult { call, result } => {
            ("AgentEvent_SuccTransResult", Content::TransferResult { call_id: call.to_string(), result: *result })
        }
        EventKind::ReturnFromIvr { call } => ("AgentEvent_ReturnFromIvr", Content::Text(call.to_string())),
        EventKind::MediaSwith { call, caller, called, video } => (
            "AgentEvent_MediaSwith",
            Content::MediaSwitch {
                callid: call.to_string(),
                reason: 0,
                caller: caller.clone(),
                called: called.clone(),
                media_type: if *video { 3 } else { 1 },
            },
        ),
        EventKind::IncomingCallInfo(incoming) => ("AgentEvent_Incoming_CallInfo", arrival(incoming)),
        EventKind::Preview { control, numbers, data } => preview(*control, numbers, data),
        EventKind::AgentOccupyed => ("AgentEvent_Agent_Occupyed", Content::Null(())),
        EventKind::AllAgentBusy => ("AgentOther_All_Agent_Busy", Content::Null(())),
        EventKind::QcAgentStateNotify { agent, signed_in } => (
            "QC_AgentState_Notify",
            Content::Watched {
                subtype: if *signed_in { "QC_AgentState_Login" } else { "QC_AgentState_Logout" },
                monitoredagent: agent.to_string(),
                agentname: agent.to_string(),
                mediaserver: "CtiServer",
            },
        ),
        EventKind::BeQcStart(inspected) => ("AgentOther_BeQcStart", inspection(inspected)),
        EventKind::BeQcStop(inspected) => ("AgentOther_BeQcStop", inspection(inspected)),
        EventKind::Record(recorded) => {
            let id = record_id(recorded.vdn, event.agent, event.at);
            ("AgentMediaEvent_Record", recording(recorded, id, LOCATION))
        }
        // Choice: the id of a recording that failed begins with the drive of its file, as in the example of the event.
        EventKind::RecordFail(recorded) => {
            let drive = recorded.file.get(..1).unwrap_or_default();
            let id = format!("{drive}{}", &record_id(recorded.vdn, event.agent, event.at)[1..]);
            ("AgentMediaEvent_Record_Fail", recording(recorded, id, NO_LOCATION))
        }
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
        EventKind::Linkage(event_kind) => {
            let (name, content) = spelled_linkage(event_kind);
            (name, Content::Linkage(content))
        }
        EventKind::Media(event_kind) => {
            let (name, content) = spelled_media(event_kind);
            (name, Content::Media(content))
        }
        EventKind::Note => ("AgentOther_Note", Content::Null(())),
        EventKind::Bulletin { sender, text } => {
            ("AgentOther_Bulletin", Content::Bulletin { sender: sender.to_string(), context: text.clone() })
        }
        EventKind::Injected { event_type, content } => {
            let content = RawValue::from_string(content.clone()).map_or(Content::Null(()), Content::Raw);
            return (event_type.clone(), content);
        }
    };
    (name.to_owned(), content)
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
// Choice: of the three preview events the one for several numbers, else the one with data when there are data, else the oldest.
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
        // Choice: of the two codes that both mean whispering, the first is told.
        InspectionKind::Whisper => 20172,
    };
    Content::Inspected { qc_type, qc_agent_id: inspected.inspector }
}

/// Serial number of a recording: drive, VDN, agent, day and time of day, as in `Yc1v6a20011d20161025t1902050`.
pub(super) fn record_id(vdn: u32, agent: u32, begin: u64) -> String {
    let (day, time) = day_and_time(begin);
    format!("Yc1v{vdn}a{agent}d{day}t{time}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{
        AccountCommand, Command, Engine, LinkageEvent, PhoneStatus, PollOutcome, SessionCommand, SignInRequest, record_file,
    };
    use crate::{AgentConfig, Config, SkillQueue};

    #[test]
    fn recordings_are_named_by_vdn_agent_and_time() {
        // 2016-10-25 19:02:05.0 UTC
        assert_eq!(record_id(6, 20011, 1_477_422_125_000), "Yc1v6a20011d20161025t1902050");
        assert_eq!(record_file(6, 20011, 1_477_422_125_000), "Y:/6/0/20161025/20011/1902050.V3");
        assert_eq!(day_and_time(1_709_164_800_000).0, "20240229");
        assert_eq!(day_and_time(1_709_251_200_000).0, "20240301");
    }

    fn content(kind: EventKind) -> String {
        let event = serde_json::to_value(WireEvent::from(&Event { agent: 1001, at: 0, kind })).unwrap();
        format!("{} {}", event["eventType"].as_str().unwrap(), event["content"])
    }

    #[test]
    fn the_less_common_contents_have_the_printed_fields() {
        let call = "1477467960-7".parse().unwrap();
        let (caller, called) = (String::from("0555"), String::from("60001"));
        assert_eq!(
            content(EventKind::SuccTransResult { call, result: 1 }),
            r#"AgentEvent_SuccTransResult {"callId":"1477467960-7","result":1}"#
        );
        assert_eq!(content(EventKind::ReturnFromIvr { call }), r#"AgentEvent_ReturnFromIvr "1477467960-7""#);
        assert_eq!(
            content(EventKind::MediaSwith { call, caller: caller.clone(), called: called.clone(), video: true }),
            r#"AgentEvent_MediaSwith {"callid":"1477467960-7","reason":0,"caller":"0555","called":"60001","mediaType":3}"#
        );
        let incoming = Incoming {
            call,
            queue: 1,
            queue_name: "sales".into(),
            caller: caller.clone(),
            called: called.clone(),
            sent_back_by: None,
            sent_back: 0,
            video: true,
        };
        assert_eq!(
            content(EventKind::IncomingCallInfo(incoming)),
            r#"AgentEvent_Incoming_CallInfo {"callId":"1477467960-7","skillName":"sales","skillId":1,"caller":"0555","called":"60001","lastReleaseAgentId":65535,"mediaType":19,"releaseAndReQueueCount":0,"releaseAndReQueueCallFlag":0}"#
        );
        let preview = |numbers: &str, data: &str| content(EventKind::Preview { control: 7, numbers: numbers.into(), data: data.into() });
        assert_eq!(preview("0777", ""), r#"AgentEvent_Preview {"controlid":"7","dialeddigits":"0777"}"#);
        assert_eq!(preview("0777", "d"), r#"AgentEvent_Preview_CallOut {"controlid":"7","dialeddigits":"0777","callData":"d"}"#);
        assert_eq!(preview("1,2", ""), r#"AgentEvent_Preview_CallOut_Ex {"controlid":"7","dialeddigits":"1,2","callData":""}"#);
        let linkage = |event| content(EventKind::Linkage(event));
        let number = |number: &str| number.to_owned();
        assert_eq!(linkage(LinkageEvent::Capability { linked: false }), r#"AgentEvent_linkageCapability {"result":1138}"#);
        assert_eq!(linkage(LinkageEvent::Status(PhoneStatus::Ringing)), r#"AgentEvent_linkagePhoneStatus {"result":5}"#);
        assert_eq!(linkage(LinkageEvent::Muted { call }), r#"AgentEvent_linkagePhoneMute {"callId":"1477467960-7"}"#);
        assert_eq!(linkage(LinkageEvent::Unmuted { call }), r#"AgentEvent_linkagePhoneUnMute {"callId":"1477467960-7"}"#);
        assert_eq!(linkage(LinkageEvent::Held { call }), r#"AgentEvent_linkagePhoneHold {"callId":"1477467960-7"}"#);
        assert_eq!(linkage(LinkageEvent::Unheld { call }), r#"AgentEvent_linkagePhoneUnHold {"callId":"1477467960-7"}"#);
        assert_eq!(
            linkage(LinkageEvent::CallsOut { called: number("70002"), own: number("70001") }),
            concat!(
                r#"AgentEvent_linkagePhoneCallOut {"addrCalled":{"address":"70002","addressType":6},"#,
                r#""addrCaller":{"address":"70001","addressType":6},"skillId":0,"callId":""}"#
            )
        );
        assert_eq!(
            linkage(LinkageEvent::TransfersOut { to: number("70002"), own: number("70001") }),
            concat!(
                r#"AgentEvent_linkagePhoneTransferOut {"addrOut":{"address":"70002","addressType":6},"#,
                r#""addrSelf":{"address":"70001","addressType":6}}"#
            )
        );
        assert_eq!(
            linkage(LinkageEvent::TransferOutResult { call, ok: true }),
            r#"AgentEvent_linkagePhoneTransferOut_Result {"result":0,"callId":"1477467960-7"}"#
        );
        assert_eq!(content(EventKind::AgentOccupyed), "AgentEvent_Agent_Occupyed null");
        assert_eq!(content(EventKind::AllAgentBusy), "AgentOther_All_Agent_Busy null");
        assert_eq!(
            content(EventKind::QcAgentStateNotify { agent: 108, signed_in: true }),
            r#"QC_AgentState_Notify {"subtype":"QC_AgentState_Login","monitoredagent":"108","agentname":"108","mediaserver":"CtiServer"}"#
        );
        let info = CallInfo { call, caller, called, feature: Feature::Inbound, transferred_from: Some(1002), video: true };
        assert_eq!(
            content(EventKind::Ringing(info)),
            concat!(
                r#"AgentEvent_Ringing {"caller":"0555","transfer":"yes","callid":"1477467960-7","transfrom":"1002","#,
                r#""called":"60001","type":"main","mediaAbility":"3","feature":"0","mediaType":"19"}"#
            )
        );
    }

    #[test]
    fn events_are_spelled_as_the_pages_print_them() {
        let agent = AgentConfig::new(49999).skills([1]);
        let config = Config::default().agent(agent).queue(SkillQueue::new(1, "voice", "6048")).recording(true);
        let mut engine = Engine::new(config, 1, 1_456_404_171_000);
        let now = 1_456_404_171_000;
        let request = SignInRequest { password: Some(String::new()), phone: Some("7".into()), ..Default::default() };
        let guid = engine.command(49999, None, Command::Session(SessionCommand::Login(request)), now).set_guid.unwrap();
        engine.command(49999, Some(&guid), Command::Account(AccountCommand::ResetSkill { auto: true, skills: vec![] }), now);
        let call = crate::engine::Control::CustomerCalls { from: "70093".into(), to: "6048".into() };
        engine.control(call, now).unwrap();
        let mut events = Vec::new();
        while let PollOutcome::Event { event, .. } = engine.poll(49999, Some(&guid), now) {
            events.push(serde_json::to_string(&WireEvent::from(&event)).unwrap());
        }
        let spelled: Vec<&str> = events
            .iter()
            .map(|event| {
                assert!(event.contains(r#","eventGenTime":1456404171000,"workNo":"49999","content":"#), "{event}");
                event.as_str()
            })
            .collect();
        let expected = [
            ("AgentOther_InService", "null"),
            ("AgentState_Ready", "null"),
            ("AgentState_Busy", "null"),
            ("AgentOther_PhoneAlerting", r#"{"callid":"1456404171-1","caller":"70093"}"#),
            ("AgentOther_PhoneOffhook", r#"{"type":"main"}"#),
            (
                "AgentEvent_Auto_Answer",
                r#"{"caller":"70093","transfer":"no","callid":"1456404171-1","transfrom":"","called":"6048","type":"main","mediaAbility":"1","feature":"0","mediaType":5}"#,
            ),
            (
                "AgentEvent_Talking",
                r#"{"called":"6048","caller":"70093","callid":"1456404171-1","type":"main","feature":"0","mediaAbility":"1"}"#,
            ),
            (
                "AgentMediaEvent_Record",
                r#"{"taskId":1,"caller":"70093","recordID":"Yc1v1a49999d20160225t1242510","called":"6048","locationId":"256","fileName":"Y:/1/0/20160225/49999/1242510.V3","fileMediaType":"1","callId":"1456404171-1"}"#,
            ),
        ];
        assert_eq!(spelled.len(), expected.len());
        for (event, (name, content)) in spelled.iter().zip(expected) {
            assert_eq!(*event, format!(r#"{{"eventType":"{name}","eventGenTime":1456404171000,"workNo":"49999","content":{content}}}"#));
        }
    }
}
