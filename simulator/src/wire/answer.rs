//! Answers as JSON.

use serde::Serialize;
use serde_json::{Map, Value};

use super::event::{WireEvent, record_id};
use super::media;
use super::{config, data};
use crate::engine::{Answer, Event, Outcome, SignIn, SyncInfo};

/// Media type of a voice queue.
pub(super) const VOICE: u32 = 5;

#[derive(Serialize)]
struct Envelope<'a, R> {
    message: &'a str,
    retcode: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<R>,
}

/// The envelope of `syncagentinfo`, whose page prints the result first.
#[derive(Serialize)]
struct SyncEnvelope<'a> {
    result: SyncResult,
    message: &'a str,
    retcode: &'a str,
}

#[derive(Serialize)]
struct PollEnvelope<'a> {
    message: &'a str,
    retcode: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<WireEvent>,
}

#[derive(Serialize)]
struct SignInResult {
    vdnid: u32,
    workno: String,
    mediatype: &'static str,
    #[serde(rename = "loginTime")]
    login_time: String,
    #[serde(rename = "isForceChange")]
    is_force_change: &'static str,
    #[serde(rename = "serverName")]
    server_name: String,
    #[serde(rename = "timeRemaining")]
    time_remaining: String,
}

#[derive(Serialize)]
struct StatusResult {
    #[serde(rename = "agentState")]
    agent_state: u8,
    #[serde(rename = "isWorking")]
    is_working: bool,
}

#[derive(Serialize)]
pub(super) struct SkillResult<'a> {
    pub(super) name: &'a str,
    pub(super) id: u32,
    pub(super) mediatype: u32,
}

#[derive(Serialize)]
struct GuidResult<'a> {
    guid: &'a str,
}

/// Renders the answer to a command; `success` is the text for success.
///
// Choice: a refusal has no result, whichever operation it answers.
pub(crate) fn render(answer: &Answer, success: &str) -> String {
    let message = if answer.is_ok() { success } else { answer.message };
    let retcode = answer.retcode;
    match &answer.outcome {
        Outcome::Absent => envelope::<()>(message, retcode, None),
        Outcome::Reserved => envelope(message, retcode, Some(Map::<String, Value>::new())),
        Outcome::CallId(call) => envelope(message, retcode, Some(call.to_string())),
        Outcome::SignedIn(sign_in) => envelope(message, retcode, Some(sign_in_result(sign_in))),
        Outcome::AgentStatus { agent_state, is_working } => {
            envelope(message, retcode, Some(StatusResult { agent_state: *agent_state, is_working: *is_working }))
        }
        Outcome::Skills(skills) => {
            let skills: Vec<_> = skills.iter().map(|(id, name)| SkillResult { name, id: *id, mediatype: VOICE }).collect();
            envelope(message, retcode, Some(skills))
        }
        Outcome::Data(content) => data::render(content, message, retcode),
        Outcome::Media(content) => media::render(content, message, retcode),
        Outcome::Configuration(content) => config::render(content, message, retcode),
        Outcome::Guid(guid) => envelope(message, retcode, Some(GuidResult { guid })),
        Outcome::Sync(info) => json(&SyncEnvelope { result: SyncResult::from(info.as_ref()), message, retcode }),
    }
}

/// The answer to a poll that found an event.
pub(crate) fn event_answer(event: &Event) -> String {
    json(&PollEnvelope { message: "", retcode: "0", event: Some(WireEvent::from(event)) })
}

/// The answer to a poll for all agents that found events.
pub(crate) fn events_answer(events: &[Event]) -> String {
    #[derive(Serialize)]
    struct BatchEnvelope<'a> {
        message: &'a str,
        retcode: &'a str,
        event: Vec<WireEvent>,
    }
    json(&BatchEnvelope { message: "", retcode: "0", event: events.iter().map(WireEvent::from).collect() })
}

/// The refusal of a poll for all agents, in the order of the one example there is.
pub(crate) fn batch_refusal(retcode: &str, message: &str) -> String {
    #[derive(Serialize)]
    struct Refusal<'a> {
        message: &'a str,
        result: &'a str,
        retcode: &'a str,
    }
    json(&Refusal { message, result: "", retcode })
}

/// The answer to a poll that found none. Clients compare it byte for byte.
pub(crate) fn empty_poll() -> String {
    json(&PollEnvelope { message: "", retcode: "0", event: None })
}

pub(super) fn envelope<R: Serialize>(message: &str, retcode: &str, result: Option<R>) -> String {
    json(&Envelope { message, retcode, result })
}

pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("structs of strings, numbers and checked JSON always have a JSON text")
}

fn sign_in_result(sign_in: &SignIn) -> SignInResult {
    SignInResult {
        vdnid: sign_in.vdn,
        workno: sign_in.agent.to_string(),
        mediatype: if sign_in.text_chat { "TTF" } else { "TFF" },
        login_time: sign_in.login_time.to_string(),
        is_force_change: if sign_in.must_change_password { "true" } else { "false" },
        server_name: sign_in.server_name.clone(),
        time_remaining: sign_in.password_days.map(|days| days.to_string()).unwrap_or_default(),
    }
}

#[derive(Serialize)]
struct SyncResult {
    // Choice: what this text holds during a call is not told anywhere; it is always null, as in the page's example.
    callinfo: Option<String>,
    #[serde(rename = "agentStateInfo")]
    agent_state_info: AgentStateInfo,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AgentStateInfo {
    call_feature: i32,
    call_data: String,
    last_state: u8,
    pre_busy: bool,
    #[serde(rename = "firsttalkingFlag")]
    first_talking_flag: bool,
    work_no: String,
    qc_work_no: String,
    caller_no: String,
    begin_hold_time: Option<String>,
    state: u8,
    #[serde(rename = "talkingCallfeature")]
    talking_call_feature: i32,
    release_flag: u8,
    called_no: String,
    main_call_id: String,
    second_talking_time: Option<String>,
    pre_rest: bool,
    #[serde(rename = "recordID")]
    record_id: String,
    current_time: String,
    begin_talking_time: Option<String>,
    partner: String,
    hold_call_id: String,
    /// A number, as the page's example has it; its table says text.
    agent_state_begin_time: u64,
    cur_command: u8,
    cur_call_id: String,
    cmd_begin_time: String,
}

impl From<&SyncInfo> for SyncResult {
    fn from(info: &SyncInfo) -> Self {
        fn text<T: ToString>(value: Option<T>) -> String {
            value.map(|value| value.to_string()).unwrap_or_default()
        }
        fn time(value: Option<u64>) -> Option<String> {
            value.map(|value| value.to_string())
        }
        let agent_state_info = AgentStateInfo {
            call_feature: info.call_feature,
            call_data: info.call_data.clone(),
            last_state: info.last_state,
            pre_busy: info.pre_busy,
            first_talking_flag: info.first_talking,
            work_no: info.agent.to_string(),
            qc_work_no: text(info.inspector),
            caller_no: info.caller.clone(),
            begin_hold_time: time(info.hold_since),
            state: info.state,
            talking_call_feature: info.talking_feature,
            release_flag: 0,
            called_no: info.called.clone(),
            main_call_id: text(info.main_call),
            second_talking_time: time(info.second_talk_since),
            pre_rest: info.pre_rest,
            record_id: text(info.recording.map(|(vdn, begin)| record_id(vdn, info.agent, begin))),
            current_time: info.now.to_string(),
            begin_talking_time: time(info.talk_since),
            partner: info.partner.clone(),
            hold_call_id: text(info.held_call),
            agent_state_begin_time: info.state_since,
            cur_command: info.operation,
            cur_call_id: text(info.current_call),
            cmd_begin_time: text(info.operation_since),
        };
        Self { callinfo: None, agent_state_info }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;
    use crate::engine::{Command, Engine, SessionCommand, SignInRequest, StateCommand};

    #[test]
    fn an_empty_poll_is_exactly_the_compact_text() {
        assert_eq!(empty_poll(), r#"{"message":"","retcode":"0"}"#);
    }

    #[test]
    fn answers_have_the_printed_fields_in_the_printed_order() {
        let mut engine = Engine::new(Config::contact_centre([41001]), 1, 1_566_636_286_408);
        let mut now = 1_566_636_286_408;
        let request = SignInRequest { password: Some(String::new()), phone: Some("7".into()), ..Default::default() };
        let signed_in = engine.command(41001, None, Command::Session(SessionCommand::Login(request)), now);
        assert_eq!(
            render(&signed_in, ""),
            r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"41001","mediatype":"TTF","loginTime":"1566636286408","isForceChange":"false","serverName":"AgentGateway","timeRemaining":""}}"#
        );
        let guid = signed_in.set_guid.as_deref();
        let status = engine.command(41001, guid, Command::State(StateCommand::GetAgentStatus), now);
        assert_eq!(render(&status, ""), r#"{"message":"","retcode":"0","result":{"agentState":4,"isWorking":false}}"#);
        now = 1_566_636_307_992;
        let sync = engine.command(41001, guid, Command::State(StateCommand::SyncAgentInfo), now);
        assert_eq!(
            render(&sync, "success"),
            concat!(
                r#"{"result":{"callinfo":null,"agentStateInfo":{"callFeature":0,"callData":"","lastState":255,"preBusy":false,"#,
                r#""firsttalkingFlag":false,"workNo":"41001","qcWorkNo":"","callerNo":"","beginHoldTime":null,"state":1,"#,
                r#""talkingCallfeature":0,"releaseFlag":0,"calledNo":"","mainCallId":"","secondTalkingTime":null,"preRest":false,"#,
                r#""recordID":"","currentTime":"1566636307992","beginTalkingTime":null,"partner":"","holdCallId":"","#,
                r#""agentStateBeginTime":1566636286408,"curCommand":0,"curCallId":"","cmdBeginTime":""}},"#,
                r#""message":"success","retcode":"0"}"#
            )
        );
        let free = engine.command(41001, guid, Command::State(StateCommand::SayFree), now);
        assert_eq!(render(&free, "success"), r#"{"message":"success","retcode":"0","result":{}}"#);
        let refused = engine.command(41001, guid, Command::State(StateCommand::CancelWork), now);
        assert_eq!(render(&refused, "success"), r#"{"message":"the state cannot be set now","retcode":"100-009"}"#);
    }
}
