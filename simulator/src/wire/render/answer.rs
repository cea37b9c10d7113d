//! Answers to commands.

use serde::Serialize;
use serde_json::{Map, Value};

use super::agents::skills;
use super::sync::SyncResult;
use super::tone::wav;
use super::{configuration, data, media};
use crate::engine::{Answer, MediaData, Outcome, SignIn};
use crate::ids::VdnId;
use crate::wire::envelope::{envelope, result_first, without_result};
use crate::wire::route::Operation;

/// What an answer consists of.
#[derive(Debug)]
pub(crate) enum Body {
    /// A JSON text.
    Json(String),
    /// A file, which comes in no envelope.
    File(Vec<u8>),
}

#[derive(Serialize)]
struct SignInResult {
    vdnid: VdnId,
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
#[serde(rename_all = "camelCase")]
struct LoginTimeResult {
    login_time: String,
}

#[derive(Serialize)]
struct GuidResult<'a> {
    guid: &'a str,
}

/// The answer to a command of an operation.
pub(crate) fn answer(answer: &Answer, operation: Operation) -> Body {
    match &answer.outcome {
        Outcome::Media(data) if let MediaData::File { tones } = data.as_ref() => Body::File(wav(tones)),
        Outcome::Media(data) if let MediaData::ChatFile(bytes) = data.as_ref() => Body::File(bytes.clone()),
        _ => Body::Json(text(answer, if answer.is_ok() { operation.success } else { answer.message })),
    }
}

/// An answer as JSON text, as it goes out to an agent; `None` for a file.
#[must_use]
pub fn answer_json(given: &Answer) -> Option<String> {
    match answer(given, Operation { name: "", success: given.message }) {
        Body::Json(text) => Some(text),
        Body::File(_) => None,
    }
}

/// A refusal.
pub(crate) fn refusal(answer: &Answer) -> String {
    without_result(answer.message, answer.retcode)
}

/// A refusal that the engine knows nothing of.
pub(crate) fn refusal_text(message: &str, retcode: &str) -> String {
    without_result(message, retcode)
}

// Choice: a refusal has no result, whatever the operation; a client program has seen an empty text as the result of 100-006.
fn text(answer: &Answer, message: &str) -> String {
    let retcode = answer.retcode;
    match &answer.outcome {
        Outcome::Absent => without_result(message, retcode),
        Outcome::Reserved => envelope(message, retcode, Some(Map::<String, Value>::new())),
        Outcome::CallId(call) => envelope(message, retcode, Some(call.to_string())),
        Outcome::SignedIn(sign_in) => envelope(message, retcode, Some(sign_in_result(sign_in))),
        Outcome::AgentStatus { agent_state, is_working } => {
            envelope(message, retcode, Some(StatusResult { agent_state: *agent_state as u8, is_working: *is_working }))
        }
        Outcome::Skills(queues) => envelope(message, retcode, Some(skills(queues))),
        Outcome::Data(content) => data::render(content, message, retcode),
        Outcome::Media(content) => media::render(content, message, retcode),
        Outcome::Configuration(content) => configuration::render(content, message, retcode),
        Outcome::LoginTime(time) => envelope(message, retcode, Some(LoginTimeResult { login_time: time.to_string() })),
        Outcome::Guid(guid) => envelope(message, retcode, Some(GuidResult { guid })),
        Outcome::Sync(info) => result_first(message, retcode, SyncResult::from(info.as_ref())),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;
    use crate::engine::{Command, Engine, SessionCommand, SignInRequest, StateCommand};

    fn json_of(given: &Answer, success: &'static str) -> String {
        match answer(given, Operation { name: "", success }) {
            Body::Json(text) => text,
            Body::File(_) => panic!("a file"),
        }
    }

    #[test]
    fn answers_have_the_printed_fields_in_the_printed_order() {
        let mut engine = Engine::new(Config::contact_centre([41001]), 1, 1_566_636_286_408);
        let mut now = 1_566_636_286_408;
        let request = SignInRequest { password: Some(String::new()), phone: Some("7".into()), ..Default::default() };
        let signed_in = engine.command(41001, None, Command::Session(SessionCommand::Login(request)), now);
        assert_eq!(
            json_of(&signed_in, ""),
            r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"41001","mediatype":"TTF","loginTime":"1566636286408","isForceChange":"false","serverName":"AgentGateway","timeRemaining":""}}"#
        );
        let guid = signed_in.set_guid.as_deref();
        let status = engine.command(41001, guid, Command::State(StateCommand::GetAgentStatus), now);
        assert_eq!(json_of(&status, ""), r#"{"message":"","retcode":"0","result":{"agentState":4,"isWorking":false}}"#);
        now = 1_566_636_307_992;
        let sync = engine.command(41001, guid, Command::State(StateCommand::SyncAgentInfo), now);
        assert_eq!(
            json_of(&sync, "success"),
            concat!(
                r#"{"result":{"callinfo":null,"agentStateInfo":{"callFeature":0,"callData":"","lastState":255,"preBusy":false,"#,
                r#""firsttalkingFlag":false,"workNo":"41001","qcWorkNo":"","callerNo":"","beginHoldTime":null,"state":1,"#,
                r#""talkingCallfeature":0,"releaseFlag":0,"calledNo":"","mainCallId":"","secondTalkingTime":null,"preRest":false,"#,
                r#""recordID":"","currentTime":"1566636307992","beginTalkingTime":null,"partner":"","holdCallId":"","#,
                r#""agentStateBeginTime":1566636286408,"curCommand":0,"curCallId":"","cmdBeginTime":"","signInMode":""}},"#,
                r#""message":"success","retcode":"0"}"#
            )
        );
        let free = engine.command(41001, guid, Command::State(StateCommand::SayFree), now);
        assert_eq!(json_of(&free, "success"), r#"{"message":"success","retcode":"0","result":{}}"#);
        let refused = engine.command(41001, guid, Command::State(StateCommand::CancelWork), now);
        assert_eq!(json_of(&refused, "success"), r#"{"message":"the state cannot be set now","retcode":"100-009"}"#);
    }
}
