//! Events as the pages print them.

use super::*;
use crate::engine::{
    AccountCommand, Command, Engine, LinkageEvent, PhoneStatus, PollOutcome, SessionCommand, SignInRequest, day_and_time, record_file,
};
use crate::ids::{AgentId, QueueId, VdnId};
use crate::{AgentConfig, Config, SkillQueue};

#[test]
fn recordings_are_named_by_vdn_agent_and_time() {
    // 2016-10-25 19:02:05.0 UTC
    assert_eq!(recording_id(VdnId(6), AgentId(20011), 1_477_422_125_000), "Yc1v6a20011d20161025t1902050");
    assert_eq!(record_file(VdnId(6), AgentId(20011), 1_477_422_125_000), "Y:/6/0/20161025/20011/1902050.V3");
    assert_eq!(day_and_time(1_709_164_800_000).0, "20240229");
    assert_eq!(day_and_time(1_709_251_200_000).0, "20240301");
}

fn content(kind: EventKind) -> String {
    let event = serde_json::to_value(WireEvent::from(&Event { agent: AgentId(1001), at: 0, kind })).unwrap();
    format!("{} {}", event["eventType"].as_str().unwrap(), event["content"])
}

#[test]
fn events_of_linked_telephones_have_the_printed_fields() {
    let call = "1477467960-7".parse().unwrap();
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
}

#[test]
fn the_less_common_contents_have_the_printed_fields() {
    let call = "1477467960-7".parse().unwrap();
    let (caller, called) = (String::from("0555"), String::from("60001"));
    assert_eq!(
        content(EventKind::SuccTransResult { call, taken: false }),
        r#"AgentEvent_SuccTransResult {"callId":"1477467960-7","result":1}"#
    );
    assert_eq!(content(EventKind::ReturnFromIvr { call }), r#"AgentEvent_ReturnFromIvr "1477467960-7""#);
    assert_eq!(
        content(EventKind::MediaSwith { call, caller: caller.clone(), called: called.clone(), video: true }),
        r#"AgentEvent_MediaSwith {"callid":"1477467960-7","reason":0,"caller":"0555","called":"60001","mediaType":3}"#
    );
    let incoming = Incoming {
        call,
        queue: QueueId(1),
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
    assert_eq!(content(EventKind::AgentOccupyed), "AgentEvent_Agent_Occupyed null");
    assert_eq!(content(EventKind::AllAgentBusy), "AgentOther_All_Agent_Busy null");
    assert_eq!(
        content(EventKind::QcAgentStateNotify { agent: AgentId(108), change: WatchedChange::Login }),
        r#"QC_AgentState_Notify {"subtype":"QC_AgentState_Login","monitoredagent":"108","agentname":"108","mediaserver":"CtiServer"}"#
    );
    let info = CallInfo { call, caller, called, feature: Feature::Inbound, transferred_from: Some(AgentId(1002)), video: true };
    assert_eq!(
        content(EventKind::Ringing(info)),
        concat!(
            r#"AgentEvent_Ringing {"caller":"0555","transfer":"yes","callid":"1477467960-7","transfrom":"1002","#,
            r#""called":"60001","type":"main","mediaAbility":"3","feature":"0","mediaType":"19"}"#
        )
    );
}

#[test]
fn events_are_serialized_as_the_pages_print_them() {
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
    let serialized: Vec<&str> = events
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
    assert_eq!(serialized.len(), expected.len());
    for (event, (name, content)) in serialized.iter().zip(expected) {
        assert_eq!(*event, format!(r#"{{"eventType":"{name}","eventGenTime":1456404171000,"workNo":"49999","content":{content}}}"#));
    }
}
