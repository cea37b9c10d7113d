//! What an error says of the outcome, for every operation and every stage at which its answer can be lost.

use std::time::Duration;

use ccgateway::operation::{Effect, OPERATIONS, Operation};
use ccgateway::{Error, Session};
use ccgateway_contract::Contract;
use ccgateway_misbehaving::{Reply, Server};
use futures_util::future::join_all;
use serde_json::{Map, Value, json};

use crate::fixture::{Fixture, sign_in};
use crate::misbehaving::{answer, builder, server, signed_in};

/// Every operation that sets a state, and so may be sent again although it is not only a read. A new one is entered by hand, after its
/// page was read.
#[rustfmt::skip] // a list of words
const REPEATABLE_STATES: &[&str] = &[
    "adjust_skill", "adjust_video_mode", "begin_monitor", "begin_mute", "begin_mute_video", "bind_agent_phone", "cancel_busy",
    "cancel_rest", "cancel_set_custom_state", "cancel_work", "change_participant_mode", "change_to_sap_mode", "confirm_message",
    "delete_qc_task", "delete_video_task", "end_monitor", "end_mute", "end_mute_video", "force_busy", "force_idle", "force_login",
    "force_login_ex", "force_login_ex_without_phone", "force_logout", "force_logout_with_reason", "force_rest", "get_connect_token",
    "hand_shake", "heartbeat", "local_record_path", "login_info", "logout", "pause_play", "pause_record",
    "qc_cancel_agent_self_record", "qc_set_agent_self_record", "request_switch_insert_whisper_agent", "reset_skill", "rest",
    "resume_play", "resume_record", "say_busy", "say_free", "say_work", "set_agent_auto_answer", "set_agent_auto_enter_idle",
    "set_agent_self_record", "set_agent_time_out", "set_call_app_data", "set_call_app_data_ex", "set_call_business_data",
    "set_call_nums", "set_call_nums_by_media_type", "set_custom_state", "set_forwarding", "set_max_chat_num", "set_status",
    "set_talk_right", "start_asr", "start_or_stop_video_play", "stop_play", "stop_record", "stop_record_screen",
    "stop_video_monitor", "stop_voice_to_conf", "stop_voice_to_participant", "vrc_token",
];

/// What a server does in place of answering, and what may come of it.
struct Stage {
    name: &'static str,
    reply: Reply,
    /// Whether the answer was lost on the way, so that what is idempotent may be sent again.
    lost: bool,
}

fn stages() -> Vec<Stage> {
    let success = r#"{"message":"","retcode":"0","result":null}"#;
    let page = |status: &str| Reply::new(status, "text/html", "<html>from a proxy</html>");
    let stage = |name, reply, lost| Stage { name, reply, lost };
    vec![
        stage("closed before the answer", Reply::close(), true),
        stage("reset", Reply::reset(), true),
        stage("closed after the headers", Reply::json(success).cut(0), true),
        stage("closed in the body", Reply::json(success).cut(20), true),
        stage("502", page("502 Bad Gateway"), true),
        stage("503", page("503 Service Unavailable"), true),
        stage("504", page("504 Gateway Timeout"), true),
        stage("408", page("408 Request Timeout"), false),
        stage("500", page("500 Internal Server Error"), false),
        stage("a page with 200", page("200 OK"), false),
        stage("nothing with 200", Reply::json(""), false),
        stage("half of the JSON", Reply::json(&success[..20]), false),
        stage("no return code", Reply::json(r#"{"message":"","result":null}"#), false),
        stage("null as the return code", Reply::json(r#"{"message":"","retcode":null}"#), false),
        stage("an empty return code", Reply::json(r#"{"message":"","retcode":""}"#), false),
        stage("words as the return code", Reply::json(r#"{"message":"","retcode":"no such thing"}"#), false),
        stage("a list", Reply::json("[]"), false),
    ]
}

/// An operation with the values of the contract's examples.
struct Sent {
    operation: &'static Operation,
    values: Map<String, Value>,
    /// Where the body is not an object of fields.
    body: Option<Value>,
}

impl Sent {
    fn new(contract: &Contract, operation: &'static Operation) -> Self {
        let known = contract.operations().find(|known| known.id == operation.id).unwrap();
        let (mut values, mut body) = (Map::new(), None);
        for parameter in known.parameters().map(|parameter| contract.resolve(parameter)) {
            let name = parameter["name"].as_str().unwrap();
            if operation.parameters.iter().any(|known| known.name == name && known.required) {
                values.insert(name.to_owned(), example(contract, parameter));
            }
        }
        match known.request_example() {
            Some(Value::Object(fields)) => values.extend(fields.clone()),
            other => body = other.cloned(),
        }
        Self { operation, values, body }
    }

    async fn by(&self, session: &Session) -> Result<(), Error> {
        if !self.operation.signed_in {
            return session.gateway().invoke_sign_in(self.operation, session.agent(), &self.values).await.map(drop);
        }
        let outcome = match &self.body {
            Some(body) => session.invoke_with_body(self.operation, &self.values, body).await,
            None => session.invoke(self.operation, &self.values).await,
        };
        outcome.map(drop)
    }
}

/// A value that a parameter may have.
fn example(contract: &Contract, parameter: &Value) -> Value {
    let schema = contract.effective(&parameter["schema"]);
    if let Some(example) = parameter.get("example").or_else(|| schema.get("example")) {
        return example.clone();
    }
    match schema["type"].as_str() {
        Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("boolean") => json!(true),
        _ => json!("1"),
    }
}

/// Every operation of an agent that sends no file and answers with JSON, and every one that opens a session.
fn operations() -> Vec<Sent> {
    let contract = Contract::from_json(ccgateway::CONTRACT).unwrap();
    let answers = |operation: &Operation| !operation.file && operation.upload.is_none();
    let wanted = |operation: &Operation| answers(operation) && (operation.of_agent || !operation.signed_in && operation.acting.is_some());
    let operations: Vec<_> = OPERATIONS.iter().copied().filter(|operation| wanted(operation)).collect();
    assert!(operations.len() > 220, "only {} operations", operations.len());
    operations.into_iter().map(|operation| Sent::new(&contract, operation)).collect()
}

/// Whether a program may send the operation again, as this file lists it.
fn is_repeatable(operation: &Operation) -> bool {
    operation.effect == Effect::Read || REPEATABLE_STATES.contains(&operation.id)
}

#[test]
fn the_operations_that_may_be_repeated_are_listed() {
    for Sent { operation, .. } in operations() {
        assert_eq!(operation.effect.is_idempotent(), is_repeatable(operation), "{} has the effect {:?}", operation.id, operation.effect);
        assert!(operation.effect != Effect::Read || operation.http_method != "DELETE", "{}", operation.id);
    }
}

/// The session and the server that it is at; nothing is repeated.
async fn open() -> (Server, Session) {
    let server = server().await;
    let session = builder(&server).read_retries(0).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    (server, session)
}

#[tokio::test]
async fn no_lost_answer_is_taken_for_a_refusal_and_nothing_is_sent_twice() {
    let (server, session) = open().await;
    let operations = operations();
    for Stage { name, reply, lost } in stages() {
        server.set(move |_| reply.clone());
        for sent in &operations {
            let (operation, before) = (sent.operation, server.count(|_| true));
            let outcome = sent.by(&session).await;
            let at = format!("{}, {name}: {outcome:?}", operation.id);
            assert_eq!(server.count(|_| true) - before, 1, "{at}");
            let error = match outcome {
                Err(error) => error,
                // What a poll brings is given in whatever form it comes.
                Ok(()) if operation.effect == Effect::Consume => continue,
                Ok(()) => panic!("{at}"),
            };
            assert_eq!(error.is_retryable(), lost && is_repeatable(operation), "{at}");
            let unknown = matches!(operation.effect, Effect::Call | Effect::Change);
            assert_eq!(matches!(error, Error::OutcomeUnknown { .. }), unknown, "{at}");
            assert!(error.retcode().is_none() && !error.is_session_lost(), "{at}");
            assert!(std::error::Error::source(&error).is_some() || !unknown, "{at}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_retryable_as_its_code_says() {
    let (server, session) = open().await;
    let operations = operations();
    for (code, all, repeatable) in [
        ("000-004", true, true),
        ("105-002", true, true),
        ("000-007", false, true),
        ("100-021", false, false),
        ("000-002", false, false),
        ("999-999", false, false),
    ] {
        server.set(move |_| Reply::refused(code));
        for sent in &operations {
            let error = sent.by(&session).await.unwrap_err();
            assert_eq!(error.is_retryable(), all || repeatable && is_repeatable(sent.operation), "{}: {error:?}", sent.operation.id);
            assert!(matches!(error, Error::Gateway { .. }), "{}: {error:?}", sent.operation.id);
        }
    }
}

#[tokio::test]
async fn a_page_that_blames_the_request_says_that_nothing_happened() {
    let (server, session) = open().await;
    for status in ["302 Found", "400 Bad Request", "403 Forbidden", "404 Not Found", "413 Content Too Large"] {
        answer(&server, Reply::new(status, "text/html", "<html>no</html>").header("Location", "/elsewhere"));
        let error = session.voice_call().call_out("0777").await.unwrap_err();
        assert!(matches!(error, Error::Http { .. }) && !error.is_retryable(), "{status}: {error:?}");
    }
}

#[tokio::test]
async fn what_was_never_sent_may_be_sent_again() {
    let (server, session) = open().await;
    drop(server);
    // Until the connection that was left open is known to be closed.
    tokio::time::sleep(Duration::from_millis(50)).await;
    for sent in operations() {
        let error = sent.by(&session).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{}: {error:?}", sent.operation.id);
    }
}

#[tokio::test]
async fn reads_are_repeated_and_nothing_else() {
    let server = server().await;
    let session = builder(&server).read_retries(1).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    server.set(|_| Reply::close());
    let (reads, others): (Vec<_>, Vec<_>) = operations().into_iter().partition(|sent| sent.operation.effect == Effect::Read);
    for (operations, times) in [(reads, 2), (others, 1)] {
        let before = server.count(|_| true);
        join_all(operations.iter().map(|sent| sent.by(&session))).await;
        assert_eq!(server.count(|_| true) - before, times * operations.len());
    }
}

#[tokio::test]
async fn a_call_that_succeeded_without_its_id_is_unknown_and_says_so() {
    let server = server().await;
    let session = signed_in(&server).await;
    for (body, reason) in [
        (r#"{"retcode":"0","result":{"id":1}}"#, "result"),
        (r#"{"retcode":"0","result":null}"#, "the answer says success and has no result"),
        (r#"{"retcode":"0"}"#, "the answer says success and has no result"),
    ] {
        answer(&server, Reply::json(body));
        let error = session.voice_call().call_out("0777").await.unwrap_err();
        let Error::OutcomeUnknown { source, .. } = &error else { panic!("{error:?}") };
        assert!(matches!(**source, Error::Undecodable { .. }) && source.to_string().contains(reason), "{source}");
    }
}

#[tokio::test]
async fn events_of_all_agents_are_asked_for_once() {
    let server = server().await;
    let session = signed_in(&server).await;
    let before = server.count(|_| true);
    answer(&server, Reply::json(r#"{"retcode":"0","event":[]}"#).cut(12));
    let error = session.agent_event().poll_all().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && !error.is_retryable(), "{error:?}");
    assert_eq!(server.count(|_| true) - before, 1);
}

#[tokio::test]
async fn flow_control_is_told_apart_with_its_wait() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let mut outcomes = Vec::new();
    for _ in 0..6 {
        outcomes.push(session.queue_and_device().query_queue_length_by_skill_id(1).await);
    }
    assert!(outcomes[..5].iter().all(Result::is_ok), "{outcomes:?}");
    let error = outcomes.pop().unwrap().unwrap_err();
    assert_eq!(error.flow_control(), Some(Duration::from_secs(2)));
    assert!(error.is_retryable() && error.to_string().ends_with("the gateway allows it 5 times per agent in 2 s"), "{error}");

    let error = session.voice_call().unhold().await.unwrap_err();
    assert_eq!((error.flow_control(), error.is_retryable()), (None, false), "{error}");
}
