//! `ccgw demo`, the real binary.

use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;

fn demo(arguments: &[&str], log: &str) -> Output {
    let mut command = Command::cargo_bin("ccgw").unwrap();
    command.arg("demo").args(arguments).env("CCGW_LOG", log).output().unwrap()
}

/// The lines of `demo --json --scene`.
fn lines(scene: &str) -> Vec<Value> {
    let output = demo(&["--json", "--scene", scene], "off");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().all(|line| line["scene"] == scene));
    lines
}

/// The events of an agent after its request, in order.
fn events_after<'a>(lines: &'a [Value], agent: &str, request: &str) -> Vec<&'a str> {
    let position = lines.iter().position(|line| line["kind"] == "request" && line["agent"] == agent && line["name"] == request);
    let after = &lines[position.unwrap_or_else(|| panic!("agent {agent} did not send {request}"))..];
    after.iter().filter(|line| line["kind"] == "event" && line["agent"] == agent).filter_map(|line| line["name"].as_str()).collect()
}

#[test]
fn every_line_has_scene_agent_kind_name_and_detail() {
    for line in lines("inbound-call") {
        let mut keys: Vec<_> = line.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["agent", "detail", "kind", "name", "scene"]);
        assert!(["request", "event", "state"].contains(&line["kind"].as_str().unwrap()));
    }
}

#[test]
fn two_party_help_holds_the_customer() {
    let lines = lines("two-party-help");
    let request = lines.iter().find(|line| line["name"] == "innerHelp").unwrap();
    assert_eq!(request["detail"]["mode"], 1);
    let events = events_after(&lines, "1001", "innerHelp");
    assert_eq!(events[..3], ["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]);
}

#[test]
fn three_party_help_is_a_conference() {
    let lines = lines("three-party-help");
    let request = lines.iter().find(|line| line["name"] == "innerHelp").unwrap();
    assert_eq!(request["detail"]["mode"], 2);
    let events = events_after(&lines, "1001", "innerHelp");
    assert_eq!(events[..2], ["AgentEvent_Customer_Alerting", "AgentEvent_Conference"]);
}

#[test]
fn a_call_to_a_skill_queue_has_the_documented_events() {
    let lines = lines("skill-queue-call");
    let events = events_after(&lines, "1001", "callInnerSkill");
    let expected =
        ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"];
    assert_eq!(events[..5], expected);
}

#[test]
fn a_whispering_inspector_has_the_documented_events() {
    let lines = lines("whisper");
    let events = events_after(&lines, "1003", "requestWhisperAgent");
    assert_eq!(events[..3], ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy"]);
}

#[test]
fn a_refreshed_page_finds_the_agent_talking() {
    let lines = lines("page-refresh");
    assert!(lines.iter().any(|line| line["name"] == "syncagentinfo"));
    let state = lines.iter().rev().find(|line| line["kind"] == "state").unwrap();
    assert_eq!(state["name"], "idle", "the call ends after the refresh");
}

#[test]
fn a_colleague_answers_without_a_client() {
    let lines = lines("colleague");
    assert!(lines.iter().all(|line| line["agent"] != "1002"), "no client plays 1002");
    let events = events_after(&lines, "1001", "callInner");
    let expected =
        ["AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentState_Busy", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"];
    assert_eq!(events[..5], expected);
}

#[test]
fn the_whole_demo_ends_in_a_summary_and_shows_no_secret() {
    let output = demo(&[], "trace");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("9 scenes") && text.contains("all expected events arrived in order"), "{text}");
    let log = String::from_utf8(output.stderr).unwrap();
    assert!(log.contains("TRACE") && log.contains("innerHelp"), "the log is there");
    // Every Guid ends in the node's name; the password, the cookie's name and the headers are the simulator's and the demo's.
    for secret in ["AgentGateway0", "JSESSIONID=", "nslb=", "demo-password"] {
        assert!(!text.contains(secret) && !log.contains(secret), "{secret} is shown");
    }
}

#[test]
fn a_scene_that_does_not_exist_is_an_error_that_names_those_that_do() {
    let output = demo(&["--scene", "nowhere"], "off");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("two-party-help"), "{text}");
}
