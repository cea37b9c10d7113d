//! The emulator knows its operations by the names of the contract.

use ccgateway::operation::Operation;

use crate::centre::Centre;

/// The resources whose core is emulated.
const EMULATED: [&str; 43] = [
    "login",
    "force_login",
    "logout",
    "force_logout",
    "force_logout_with_reason",
    "reset_skill",
    "say_free",
    "say_busy",
    "cancel_busy",
    "rest",
    "cancel_rest",
    "say_work",
    "cancel_work",
    "get_agent_status",
    "syncagentinfo",
    "hand_shake",
    "update_guid",
    "query_agent_skills",
    "set_agent_auto_answer",
    "set_agent_auto_enter_idle",
    "get_agent_event",
    "callout",
    "call_inner",
    "call_inner_skill",
    "answer",
    "reject",
    "inner_help",
    "hold",
    "get_hold",
    "connect_hold",
    "begin_mute",
    "end_mute",
    "conf_join",
    "drop_call",
    "disconnect",
    "release",
    "cancel_transfer",
    "request_whisper_agent",
    "request_stop_whisper_agent",
    "request_switch_insert_whisper_agent",
    "add_supervise",
    "add_insert",
    "stop_supervise_or_insert",
];

#[tokio::test]
async fn every_emulated_operation_is_one_of_the_contract() {
    let centre = Centre::open().await;
    let root = reqwest::Certificate::from_pem(centre.simulator.certificate_pem().as_bytes()).unwrap();
    let client = reqwest::Client::builder().tls_certs_merge([root]).build().unwrap();
    for operation in EMULATED.map(|id| Operation::find(id).unwrap()) {
        // 1001 is an agent, a number, a call and a reason of the right form, except where a smaller number is asked for.
        let mut path = operation.path.to_owned();
        for (name, value) in
            [("{reason}", "1"), ("{restcause}", "1"), ("{flag}", "true"), ("{isautoanswer}", "true"), ("{autoflag}", "true")]
        {
            path = path.replace(name, value);
        }
        while let (Some(start), Some(end)) = (path.find('{'), path.find('}')) {
            path.replace_range(start..=end, "1001");
        }
        let method = operation.http_method.parse().unwrap();
        let answer = client.request(method, format!("{}{path}", centre.simulator.base_url())).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{operation} {path}");
        let body: serde_json::Value = answer.json().await.unwrap();
        assert!(body["retcode"].is_string(), "{operation}: {body}");
        let received = centre.simulator.requests().last().cloned().unwrap();
        let name = received.operation.unwrap_or_default();
        assert!(
            name.eq_ignore_ascii_case(operation.method_name),
            "{} {path} is emulated as {name}, not {operation}",
            operation.http_method
        );
    }
}
