//! What a gateway, a file or the environment says never steers a terminal: the real program on a pseudo-terminal.
#![cfg(target_os = "linux")] // `script` has other options elsewhere

mod support;

use std::process::{Command, Stdio};

use ccgateway_misbehaving::Reply;
use serde_json::json;
use support::gateway::Misbehaving;

/// A title, a colour, a C1 control, an override of the direction of writing, a return, a bell, an invisible letter, and the program's own
/// mark for a style.
const EVIL: &str = "x\u{1b}]0;title\u{7}\u{1b}[31mRED\u{9b}2J\u{202e}flip\r\u{8}\u{200b}\u{fdd4}y\u{7f}";

/// What `ccgw` shows for the beginning of it.
const SHOWN: &str = "\\u{1b}]0;title";

/// What it writes round the line that stands below the events.
const LINE: &[&str] = &["\r\u{1b}[2K", "\u{1b}[?7l", "\u{1b}[?7h"];

/// The codes that it uses itself.
const OWN: &[&str] = &["0", "1", "2", "31", "32", "33", "36", "4"];

/// Runs `ccgw` with a terminal for all its output.
fn on_terminal(gateway: &Misbehaving, arguments: &[&str], variables: &[(&str, &str)], input: &str) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    let words: Vec<_> = [env!("CARGO_BIN_EXE_ccgw")].iter().chain(arguments).map(|word| quoted(word)).collect();
    let input_file = gateway.file("input");
    std::fs::write(&input_file, input).unwrap();
    let line = format!("{} < {}", words.join(" "), quoted(input_file.to_str().unwrap()));
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--command", &line, "/dev/null"]).env("TERM", "xterm").env_remove("NO_COLOR");
    for variable in ["IDENTITY_FILE", "PROXY", "PASSWORD"] {
        command.env_remove(format!("CCGATEWAY_{variable}"));
    }
    let files = [("CCGATEWAY_CA_FILE", "ca.pem"), ("CCGW_SESSION", "session.json")];
    command.env("CCGATEWAY_URL", gateway.server.url()).envs(files.map(|(name, file)| (name, gateway.file(file)))).env_remove("CCGW_LOG");
    let output = command.envs(variables.iter().copied()).stdin(Stdio::null()).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Asserts that nothing but text, line ends and the program's own styles reached the terminal.
#[track_caller]
fn assert_tame(what: &str, output: &str) {
    // The line below the events: emptied, cut off at the end of the terminal, and put back.
    let output = &LINE.iter().fold(output.to_owned(), |output, code| output.replace(code, ""));
    let mut rest = &**output;
    while let Some(start) = rest.find('\u{1b}') {
        let code = rest[start..].strip_prefix("\u{1b}[").and_then(|code| code.split_once('m')).map(|(code, _)| code);
        assert!(code.is_some_and(|code| OWN.contains(&code)), "{what}: {output:?}");
        rest = &rest[start + 1..];
    }
    let text = output.replace("\r\n", "\n").replace("\u{1b}[", "");
    let bad = text.chars().find(|letter| {
        letter.is_control() && *letter != '\n'
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{fdd0}'..='\u{fdef}')
    });
    assert_eq!(bad, None, "{what}: {output:?}");
    // Its own styles, but not round the foreign text: the marks in that are escaped.
    assert!(!output.contains("\u{1b}[31mRED") && !output.contains("\u{1b}[31my"), "{what}: {output:?}");
}

fn envelope(members: &serde_json::Value) -> Reply {
    Reply::json(members.to_string())
}

fn event(event_type: &str, content: &serde_json::Value) -> Reply {
    envelope(&json!({ "message": EVIL, "retcode": "0", "event": { "eventType": event_type, "workNo": EVIL, "content": content } }))
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_of_a_gateway_steers_the_terminal() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    let state = |value: serde_json::Value| envelope(&json!({ "message": EVIL, "retcode": "0", "result": value }));
    let answers = [
        ("message of a refusal", envelope(&json!({ "message": EVIL, "retcode": "200-017" }))),
        ("return code", envelope(&json!({ "message": "", "retcode": EVIL }))),
        ("result", state(json!({ "agentState": EVIL, "isWorking": false }))),
        ("result of another form", state(json!([EVIL, { EVIL: EVIL }]))),
        ("field names", state(json!({ "agentState": 3, EVIL: { EVIL: EVIL } }))),
        ("page of an error", Reply::new("500 Internal Server Error", "text/html", EVIL)),
        ("page without a status", Reply::new("200 OK", "text/html", EVIL)),
        ("status line", Reply::new("500 \u{9b}31m", "text/html", "")),
        ("header", Reply::refused("200-017").header("Server", EVIL).header("Set-Cookie", "a=\u{9b}31m")),
        ("content type", Reply::new("200 OK", "text/\u{9b}31m", "{}")),
        ("redirect", Reply::new("302 Found", "text/html", "").header("Location", "/\u{9b}31m")),
    ];
    for (what, reply) in answers {
        gateway.answer(move |_| reply.clone());
        for json in [false, true] {
            let arguments = ["call", "getAgentStatus", "--json"];
            let output = on_terminal(&gateway, &arguments[..if json { 3 } else { 2 }], &[("CCGW_LOG", "trace")], "");
            assert_tame(what, &output);
            assert!(what != "message of a refusal" || output.contains("\u{1b}[2m"), "its own styles arrive: {output:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_event_steers_the_terminal() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    for (what, json) in [("for people", false), ("as JSON", true)] {
        let mut polls = 0;
        gateway.answer(move |_| {
            polls += 1;
            match polls {
                1 => event("AgentEvent_Talking", &json!({ "caller": EVIL, "called": EVIL, EVIL: EVIL })),
                2 => event(EVIL, &json!({ EVIL: [EVIL] })),
                3 => event("AgentState_Busy", &json!(EVIL)),
                4 => Reply::json(EVIL),
                5 => Reply::json(EVIL).cut(3),
                6 => Reply::new("500 Internal Server Error", "text/html", EVIL),
                _ => envelope(&json!({ "message": EVIL, "retcode": "100-006" })),
            }
        });
        let arguments = ["watch", "--json"];
        let output = on_terminal(&gateway, &arguments[..if json { 2 } else { 1 }], &[("CCGW_LOG", "trace")], "");
        assert_tame(what, &output);
        let marked = if json { output.contains("\"kind\":\"gap\"") } else { output.contains("! events may be missing here: ") };
        assert!(marked, "{output}");
        assert!(json || output.contains(SHOWN), "{output}");
        assert!(output.contains("the session of agent 1001 is gone"), "{output}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_file_argument_or_variable_steers_the_terminal() {
    let gateway = Misbehaving::start().await;
    let body = json!({ "eventType": EVIL, "workNo": EVIL, "content": { EVIL: EVIL } }).to_string();
    assert_tame("decode", &on_terminal(&gateway, &["decode"], &[], &body));
    assert_tame("broken", &on_terminal(&gateway, &["decode"], &[], &format!("{{ \"a\": {EVIL}")));
    for arguments in [
        &["explain", EVIL][..],
        &["explain", "call_feature", EVIL],
        &["operations", EVIL],
        &["call", "getAgentStatus", "--session", EVIL],
        &["call", EVIL],
        &[EVIL],
        &["watch", "--agent", EVIL, "--phonenum", "1"],
        &["call", "login", "--agent", "1001", "--password", "", "--phonenum", "1", "--ca", EVIL],
    ] {
        let output = on_terminal(&gateway, arguments, &[], "");
        assert!(output.contains("\\u{9b}"), "{arguments:?}: {output:?}");
        assert_tame("argument", &output);
    }
    for (variable, arguments) in [
        ("CCGW_SESSION", &["watch"][..]),
        ("CCGATEWAY_CA_FILE", &["call", "login", "--agent", "1001", "--password", "", "--phonenum", "1"]),
        ("CCGATEWAY_IDENTITY_FILE", &["call", "login", "--agent", "1001", "--password", "", "--phonenum", "1"]),
        ("CCGATEWAY_URL", &["call", "login", "--help"]),
        ("CCGW_SESSION", &["watch", "--help"]),
    ] {
        let output = on_terminal(&gateway, arguments, &[(variable, EVIL)], "");
        assert!(output.contains("\\u{9b}"), "{variable}: {output:?}");
        assert_tame(variable, &output);
    }
}
