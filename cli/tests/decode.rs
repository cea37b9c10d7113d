//! `ccgw decode`, the real binary.

mod support;

use serde_json::{Value, json};
use support::{Run, run_with};

const TALKING: &str = r#"{"message":"success","retcode":"0","event":{"eventType":"AgentEvent_Talking","eventGenTime":1471585949806,
  "workNo":"1001","content":{"caller":"0555123","called":"60001","callid":"1455885056-1095","feature":"51","mediaAbility":"1"}}}"#;

fn decode(arguments: &[&str], input: &str) -> Run {
    run_with(&[&["decode"], arguments].concat(), input)
}

#[test]
fn every_wire_example_is_decoded() {
    let mut read = 0;
    for line in include_str!("data/wire-examples.jsonl").lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        let name = example["name"].as_str().unwrap();
        let arguments = match example["kind"].as_str().unwrap() {
            "event" => vec!["--event"],
            "request" => vec!["--operation", name, "--request"],
            _ => vec!["--operation", name],
        };
        let run = decode(&[&arguments[..], &["--json", "--strict"]].concat(), &example["payload"].to_string());
        assert_eq!(run.code, 0, "{name}: {}{}", run.out, run.err);
        assert_eq!(run.json().len(), 1);
        read += 1;
    }
    assert_eq!(read, 30);
}

#[test]
fn an_answer_is_read_with_its_times() {
    let body = r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"296","mediatype":"TTF","loginTime":"1471585949806"}}"#;
    insta::assert_snapshot!(decode(&["--operation", "PUT /onlineagent/296"], body).good());
}

#[test]
fn an_event_is_guessed_and_its_codes_are_explained() {
    insta::assert_snapshot!(decode(&[], TALKING).good());
}

#[test]
fn a_refusal_says_what_to_do() {
    let body = r#"{"message":"no right","result":"","retcode":"000-003"}"#;
    insta::assert_snapshot!(decode(&["--operation", "getAgentStatus"], body).good());
}

#[test]
fn a_request_with_numbers_as_text_is_read_and_that_is_noted() {
    let body = r#"{"password":"hidden-word","phonenum":"40048","status":"4","releasephone":"false","time":0}"#;
    insta::assert_snapshot!(decode(&["--operation", "login", "--request"], body).good());
}

#[test]
fn pushed_events_of_one_body_stand_under_their_names() {
    let body = r#"{"workNo":"1001","eventList":[{"eventType":"AgentState_Ready","workNo":"1001","content":null},
        {"eventType":"AgentEvent_Hold","workNo":"1001","content":"1455885056-1095"}]}"#;
    insta::assert_snapshot!(decode(&[], body).good());
}

#[test]
fn unknown_fields_and_codes_are_marked_and_listed() {
    let body = TALKING.replace("\"51\"", "\"4711\"").replace("\"mediaAbility\"", "\"mediaNews\"");
    let text = decode(&["--event"], &body).good();
    assert!(text.contains("! not in the contract") && text.contains("! not in the table CallFeature"), "{text}");
    assert!(text.contains("1 field and 1 code that the contract does not know"), "{text}");
    let line = decode(&["--event", "--json"], &body).json().remove(0);
    assert_eq!(line["kind"], "event");
    assert_eq!(line["unknown_fields"], json!(["event.content.mediaNews"]));
    assert_eq!(line["unknown_codes"], json!([{ "path": "event.content.feature", "value": "4711", "table": "CallFeature" }]));
}

#[test]
fn strict_makes_what_is_unknown_an_error() {
    let body = r#"{"message":"","retcode":"0","result":{"agentState":4,"news":1}}"#;
    let operation = ["--operation", "getAgentStatus"];
    assert_eq!(decode(&operation, body).code, 0);
    assert_eq!(decode(&[&operation[..], &["--strict"]].concat(), body).code, 1);
    assert_eq!(decode(&["--strict"], r#"{"eventType":"AgentEvent_News","workNo":"1001","content":{"a":1}}"#).code, 1);
}

#[test]
fn an_unknown_event_is_read_as_far_as_it_can_be() {
    let line = decode(&["--json"], r#"{"eventType":"AgentEvent_News","workNo":"1001","content":{"a":1}}"#).json().remove(0);
    assert_eq!((&line["name"], &line["unknown_fields"]), (&json!("AgentEvent_News"), &json!(["content.a"])));
    assert_eq!(line["unknown_codes"][0]["table"], "events");
}

#[test]
fn a_wrong_type_is_reported_with_its_path() {
    let body = r#"{"message":"","retcode":"0","result":{"agentStateInfo":{"workNo":"1","preBusy":[]}}}"#;
    let run = decode(&["--operation", "syncagentinfo"], body);
    assert_eq!(run.code, 1);
    assert_eq!(run.out, "cannot be read at result.agentStateInfo.preBusy: expected true or false or a text, found a list\n");
    let line = decode(&["--operation", "syncagentinfo", "--json"], body).json().remove(0);
    assert_eq!((&line["kind"], &line["path"]), (&json!("error"), &json!("result.agentStateInfo.preBusy")));
}

#[test]
fn an_answer_without_a_return_code_is_none() {
    let run = decode(&["--operation", "hold"], r#"{"message":""}"#);
    assert_eq!((run.code, run.out.as_str()), (1, "cannot be read at retcode: missing\n"));
}

#[test]
fn text_around_a_body_is_skipped_and_every_body_is_reported_with_its_line() {
    let log = format!("10:11:12 [poll{{7}}] <- {}\nno body here\n10:11:13 <- {{\"retcode\":\"0\"}} 12 ms\n", TALKING.replace('\n', ""));
    let lines = decode(&["--json"], &log).json();
    let heads: Vec<_> = lines.iter().map(|line| (line["line"].as_u64().unwrap(), line["kind"].as_str().unwrap())).collect();
    assert_eq!(heads, [(1, "event"), (3, "envelope")]);
}

#[test]
fn what_is_not_json_is_an_error_with_its_place() {
    let run = decode(&[], "hello");
    assert_eq!((run.code, run.out.as_str()), (1, "cannot be read at .: there is no JSON in the input\n"));
    let run = decode(&[], "x {\"retcode\": }\n");
    assert!(run.code == 1 && run.out.contains("not JSON: expected value (line 1, column 15)"), "{}", run.out);
}

#[test]
fn what_cannot_be_guessed_is_an_error_that_names_the_options() {
    let run = decode(&[], r#"{"called":"40050"}"#);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("--event") && run.out.contains("--operation NAME --request"), "{}", run.out);
}

#[test]
fn an_answer_of_nobody_knows_whom_keeps_its_result_unread() {
    let text = decode(&[], r#"{"message":"","retcode":"0","result":{"agentState":4}}"#).good();
    assert!(text.contains("! not read: name its operation with --operation NAME"), "{text}");
}

#[test]
fn secrets_are_never_shown() {
    let guid = "01234567-89ab-cdef-0123-456789abcdef.AgentGateway1";
    let answer = format!(r#"{{"message":"of {guid}","retcode":"0","result":{{"guid":"{guid}","sessionToken":"word-one"}}}}"#);
    let request = r#"{"password":"word-one","phonenum":"1","serviceToken":"word-one","newPassword":"word-one"}"#;
    let broken = r#"{"password":["word-one"],"phonenum":"1"}"#;
    for (arguments, body) in [
        (vec!["--operation", "updateGuid"], answer.as_str()),
        (vec![], answer.as_str()),
        (vec!["--operation", "login", "--request"], request),
        (vec!["--operation", "login", "--request"], broken),
        (vec!["--operation", "hold", "--request"], request),
    ] {
        for json in [&[][..], &["--json"]] {
            let run = decode(&[&arguments[..], json].concat(), &format!("Guid: {guid} {body}"));
            let text = run.out + &run.err;
            assert!(!text.contains("word-one") && !text.contains("89ab-cdef") && !text.contains("AgentGateway1"), "{text}");
        }
    }
}

#[test]
fn an_operation_that_does_not_exist_is_an_error() {
    let run = decode(&["--operation", "nothing"], "{}");
    assert!(run.code == 2 && run.err.contains("ccgw operations"), "{}", run.err);
}
