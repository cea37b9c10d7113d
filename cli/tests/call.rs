//! `ccgw call`, the real binary against the simulator.

mod support;

use ccgateway_simulator::{AgentConfig, Config};
use serde_json::{Value, json};
use std::time::Duration;
use support::{Fixture, Run};

async fn fixture() -> Fixture {
    Fixture::open(Config::contact_centre(1001..=1003).poll_hold(Duration::from_millis(50))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_signs_in_goes_busy_and_signs_out() {
    let fixture = fixture().await;
    let text = fixture.run(&["call", "login", "--agent", "1001", "--password", "hidden-word", "--phonenum", "71001"]).good();
    assert!(text.starts_with("login: agent 1001 is signed in") && text.contains("result.workno"), "{text}");

    let refused = fixture.run(&["call", "say_busy", "--reason", "199"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("--reason is not valid: 199 is not in 200 to 250; nothing was sent"), "{}", refused.err);
    assert!(!fixture.simulator.requests().iter().any(|request| request.operation == Some("sayBusy")));

    let text = fixture.run(&["call", "say_busy", "--reason", "200"]).good();
    assert!(text.contains("AgentState_SetNotReady_Success"), "{text}");
    let text = fixture.run(&["call", "getAgentStatus"]).good();
    assert!(text.contains("result.agentState  3 ("), "{text}");
    assert_eq!(fixture.run(&["call", "getAgentStatus", "--json"]).json(), [json!({ "agentState": 3, "isWorking": false })]);

    let text = fixture.run(&["call", "logout"]).good();
    assert!(text.starts_with("logout: agent 1001 is signed out"), "{text}");
    assert!(!fixture.file("session.json").exists());
    assert_eq!(fixture.run(&["call", "getAgentStatus"]).code, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_file_is_for_its_owner_only_and_follows_the_guid() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let file = fixture.file("session.json");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let guid = || serde_json::from_slice::<Value>(&std::fs::read(&file).unwrap()).unwrap()["guid"].clone();
    let first = guid();
    fixture.simulator.advance(Duration::from_secs(70));
    fixture.run(&["call", "getAgentEvent"]).good();
    assert_ne!(guid(), first, "a poll renews the Guid");
    fixture.run(&["call", "getAgentStatus"]).good();
    let names: Vec<_> = std::fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing is left beside it: {names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_comes_from_option_variable_or_standard_input_and_is_shown_nowhere() {
    let config = Config::contact_centre(1002..=1003).agent(AgentConfig::new(1001).password("hidden-word"));
    let fixture = Fixture::open(config).await;
    let sign_in = ["call", "forceLogin", "--agent", "1001", "--phonenum", "71001"];
    let outcomes = [
        Run::of(fixture.command(&sign_in).args(["--password", "hidden-word"]).output().unwrap()),
        Run::of(fixture.command(&sign_in).env("CCGATEWAY_PASSWORD", "hidden-word").output().unwrap()),
        Run::of(fixture.command(&sign_in).arg("--password-stdin").write_stdin("hidden-word\n").output().unwrap()),
        Run::of(fixture.command(&sign_in).env("CCGATEWAY_PASSWORD", "hidden-word").env("CCGW_LOG", "trace").output().unwrap()),
    ];
    for run in outcomes {
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        assert!(!run.out.contains("hidden-word") && !run.err.contains("hidden-word"), "{}{}", run.out, run.err);
    }
    let help = Run::of(fixture.command(&["call", "login", "--help"]).env("CCGATEWAY_PASSWORD", "hidden-word").output().unwrap()).good();
    assert!(!help.contains("hidden-word"));
    let wrong = fixture.run(&["call", "forceLogin", "--agent", "1001", "--phonenum", "1", "--password", "another-word"]);
    assert_eq!(wrong.code, 3, "{}", wrong.err);
    assert!(!wrong.err.contains("another-word"));
    let long = fixture.run(&["call", "login", "--agent", "1001", "--phonenum", "1", "--password", &"another-word".repeat(3)]);
    assert!(long.code == 2 && long.err.contains("36 characters are more than 32") && !long.err.contains("another-word"), "{}", long.err);
    let none = fixture.run(&["call", "login", "--agent", "1001", "--phonenum", "1"]);
    assert!(none.code == 2 && none.err.contains("--password"), "{}", none.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_has_its_own_exit_code_and_says_what_to_do() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let run = fixture.run(&["call", "release"]);
    assert_eq!((run.code, run.out.as_str()), (3, ""));
    assert!(run.err.contains("release was refused: 200-017") && run.err.lines().count() == 2, "{}", run.err);
    let run = fixture.run(&["call", "release", "--json"]);
    assert_eq!(run.json()[0]["refused"]["code"], "200-017");
    fixture.simulator.drop_session(1001).unwrap();
    assert_eq!(fixture.run(&["call", "getAgentStatus"]).code, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewed_guid_is_written_and_not_shown() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    assert!(fixture.run(&["call", "updateGuid"]).good().contains("result.guid  …"));
    assert_eq!(fixture.run(&["call", "updateGuid", "--json"]).json(), [json!({ "guid": "…" })]);
    fixture.run(&["call", "getAgentStatus"]).good();
}

#[tokio::test(flavor = "multi_thread")]
async fn values_go_where_the_contract_says() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    fixture.run(&["call", "resetSkill", "--autoflag", "false", "--skillid", "1;2"]).good();
    fixture.run(&["call", "rest", "--time", "60", "--restcause", "0"]).good();
    fixture.run(&["call", "cancelRest"]).good();
    let text = fixture.run(&["call", "callout", "--called", "0777", "--mediaability", "audio"]).good();
    assert!(text.contains("ID of the new call"), "{text}");
    let paths: Vec<_> = fixture.simulator.requests().into_iter().map(|request| request.path).collect();
    assert!(paths.iter().any(|path| path.ends_with("/onlineagent/1001/rest/60/0")), "{paths:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_is_polled_is_read() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let text = fixture.run(&["call", "getAgentEvent"]).good();
    assert!(text.contains("event.eventType     AgentOther_InService"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_the_contract_lacks_is_sent_with_a_warning() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let run = fixture.run(&["call", "innerHelp", "--dstaddress", "1002", "--mode", "77"]);
    assert!(run.err.contains("--mode 77 is not in the table HelpMode"), "{}", run.err);
    assert!(fixture.simulator.requests().iter().any(|request| request.operation == Some("innerHelp")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_is_written_to_a_file() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    fixture.run(&["call", "resetSkill", "--autoflag", "true"]).good();
    let call = fixture.simulator.customer_calls("0555", "60001").unwrap().to_string();
    fixture.run(&["call", "beginRecord", "--fileName", "y:/1/0/20201119/1001/1.V3", "--mediaType", "5"]).good();
    let file = fixture.file("recording.wav");
    let path = file.to_str().unwrap();

    let text = fixture.run(&["call", "recordfiledownloadEx", "--callId", &call, "--output", path]).good();
    let bytes = std::fs::read(&file).unwrap();
    assert_eq!((&bytes[..4], &bytes[8..12]), (&b"RIFF"[..], &b"WAVE"[..]));
    assert_eq!(text, format!("{path}: {} bytes (application/octet-stream;charset=utf-8)\n", bytes.len()));

    let refused = fixture.run(&["call", "recordfiledownloadEx", "--callId", "1-1", "--output", path]);
    assert_eq!(refused.code, 3, "{}", refused.err);
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "a refusal writes nothing");

    let nowhere =
        fixture.run(&["call", "recordfiledownloadEx", "--callId", &call, "--output", fixture.file("no/such/folder").to_str().unwrap()]);
    assert!(nowhere.code != 0 && nowhere.err.contains("no/such/folder"), "{}", nowhere.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_another_gateway_is_not_used() {
    let (one, other) = (fixture().await, fixture().await);
    one.sign_in("1001");
    let run = Run::of(other.command(&["call", "getAgentStatus"]).env("CCGW_SESSION", one.file("session.json")).output().unwrap());
    assert!(run.code == 2 && run.err.contains("belongs to") && run.err.contains("resume it at that gateway"), "{}", run.err);
    let run = Run::of(one.command(&["call", "getAgentStatus"]).env_remove("CCGATEWAY_URL").output().unwrap());
    assert_eq!(run.code, 0, "the session says where its gateway is: {}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_trusted_is_reported_with_what_to_do() {
    let fixture = fixture().await;
    let sign_in = ["call", "login", "--agent", "1001", "--password", "", "--phonenum", "1"];
    let run = Run::of(fixture.command(&sign_in).env("CCGATEWAY_CA_FILE", "").output().unwrap());
    assert!(run.code == 1 && run.err.contains("--ca FILE"), "{}", run.err);
}

#[test]
fn operations_of_the_configuration_interface_need_a_session_of_their_own() {
    let run = support::run(&["call", "modify_node_policy", "--body", "[]"]);
    assert!(run.code == 4 && run.err.contains("sign in with `ccgw call auth`"), "{}", run.err);
}
