//! `ccgw watch`, the real binary against the simulator.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use ccgateway_misbehaving::Reply;
use ccgateway_simulator::{AgentConfig, AuthMode, Config};
use serde_json::Value;
use support::gateway::Misbehaving;
use support::{Fixture, Run};

/// A running `ccgw watch`; killed if a test fails.
struct Watch {
    process: Child,
    output: BufReader<ChildStdout>,
}

impl Watch {
    fn start(fixture: &Fixture, arguments: &[&str]) -> Self {
        Self::start_with(fixture, arguments, "")
    }

    /// Starts it with a text on standard input.
    fn start_with(fixture: &Fixture, arguments: &[&str], input: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
        command
            .arg("watch")
            .args(arguments)
            .env("CCGATEWAY_URL", fixture.simulator.base_url())
            .env("CCGATEWAY_CA_FILE", fixture.file("ca.pem"))
            .env("CCGW_SESSION", fixture.file("session.json"))
            .env_remove("CCGATEWAY_PASSWORD")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        process.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        Self { process, output }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "it ended: {}", self.errors());
        line
    }

    fn errors(&mut self) -> String {
        let mut text = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// How it ended, and what it said.
    fn end(mut self) -> (Option<i32>, String) {
        let errors = self.errors();
        (self.process.wait().unwrap().code(), errors)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn fixture() -> Fixture {
    Fixture::open(Config::contact_centre(1001..=1003).poll_hold(Duration::from_millis(50))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_printed_one_per_line_until_the_agent_is_signed_out() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let mut watch = Watch::start(&fixture, &[]);
    let line = watch.line();
    assert!(line.contains("  1001  AgentOther_InService  ") && line.ends_with('\n'), "{line}");
    while !watch.line().contains("AgentState_Ready") {}
    fixture.run(&["call", "resetSkill", "--autoflag", "true"]).good();
    fixture.simulator.customer_calls("0555123", "60001").unwrap();
    let talking = loop {
        let line = watch.line();
        if line.contains("AgentEvent_Talking") {
            break line;
        }
    };
    assert!(talking.contains("caller 0555123") && talking.contains("feature "), "{talking}");
    fixture.simulator.drop_session(1001).unwrap();
    let (code, errors) = watch.end();
    assert!(code == Some(4) && errors.contains("the session of agent 1001 is gone: 100-006"), "{code:?} {errors}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_well_when_another_process_signs_the_agent_out() {
    let fixture = fixture().await;
    for sign_out in ["logout", "forceLogout"] {
        fixture.sign_in("1001");
        let mut watch = Watch::start(&fixture, &[]);
        watch.line();
        fixture.run(&["call", sign_out]).good();
        let (code, errors) = watch.end();
        assert!(code == Some(0) && errors.contains("agent 1001 was signed out by another process"), "{code:?} {errors}");
        assert!(!fixture.file("session.json").exists(), "it is not written again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_on_with_a_guid_that_another_process_has_renewed() {
    // With static authentication, the old Guid is void at once.
    for mode in [AuthMode::Static, AuthMode::Dynamic] {
        let config = Config::contact_centre(1001..=1003).poll_hold(Duration::from_millis(50)).auth_mode(mode);
        let fixture = Fixture::open(config).await;
        fixture.sign_in("1001");
        let mut watch = Watch::start(&fixture, &[]);
        watch.line();
        for round in 0..3 {
            let before = fixture.guid();
            fixture.run(&["call", "updateGuid"]).good();
            assert_ne!(fixture.guid(), before, "{mode:?}");
            std::thread::sleep(Duration::from_millis(300 * round));
            fixture.simulator.inject_event(1001, &format!("Round{round}"), "null").unwrap();
            while !watch.line().contains(&format!("Round{round}")) {}
            // What watching writes is no older than what it took.
            fixture.run(&["call", "getAgentStatus"]).good();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_on_when_another_process_signs_the_agent_in_again() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let mut watch = Watch::start(&fixture, &[]);
    watch.line();
    fixture.run(&["call", "forceLogin", "--agent", "1001", "--password", "", "--phonenum", "71001"]).good();
    fixture.simulator.inject_event(1001, "Again", "null").unwrap();
    while !watch.line().contains("Again") {}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guid_that_it_has_renewed_is_not_overwritten_by_commands_that_run_beside_it() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let mut watch = Watch::start(&fixture, &[]);
    watch.line();
    for _ in 0..4 {
        let before = fixture.guid();
        let calls: Vec<_> = (0..3)
            .map(|_| {
                let mut call = fixture.command(&["call", "getAgentStatus"]);
                std::thread::spawn(move || call.output().unwrap().status.code())
            })
            .collect();
        fixture.simulator.advance(Duration::from_secs(70));
        let codes: Vec<_> = calls.into_iter().map(|call| call.join().unwrap()).collect();
        assert_eq!(codes, [Some(0); 3]);
        let limit = std::time::Instant::now() + Duration::from_secs(20);
        while fixture.guid() == before {
            assert!(std::time::Instant::now() < limit, "the renewed Guid was not written");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_password_comes_from_standard_input_too() {
    let config = Config::contact_centre(1002..=1003).agent(AgentConfig::new(1001).password("hidden-word"));
    let fixture = Fixture::open(config).await;
    let sign_in = ["watch", "--agent", "1001", "--phonenum", "71001"];
    let wrong = Run::of(fixture.command(&sign_in).arg("--password-stdin").write_stdin("another-word\n").output().unwrap());
    assert!(wrong.code == 3 && !wrong.err.contains("another-word"), "{}", wrong.err);

    let mut watch = Watch::start_with(&fixture, &[&sign_in[1..], &["--password-stdin", "--json"]].concat(), "hidden-word\n");
    assert!(watch.line().contains("AgentOther_InService"));
    let alone = support::run(&["watch", "--password-stdin"]);
    assert!(alone.code == 2 && alone.err.contains("--agent"), "{}", alone.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_missing_and_what_is_no_event_have_lines_of_their_own() {
    let gateway = Misbehaving::start().await;
    for json in [false, true] {
        gateway.sign_in();
        let mut polls = 0;
        gateway.answer(move |_| {
            polls += 1;
            match polls {
                1 => Reply::event("AgentState_Ready"),
                2 => Reply::event("AgentState_Ready").cut(10),
                3 => Reply::event("AgentState_Busy"),
                4 => Reply::json("no JSON; password=hidden-word"),
                _ => Reply::refused("100-006"),
            }
        });
        let run = gateway.run(&["watch", "--json"][..if json { 2 } else { 1 }]);
        assert_eq!(run.code, 4, "{}", run.err);
        if json {
            let kinds: Vec<_> = run.json().into_iter().map(|line| line["kind"].as_str().unwrap().to_owned()).collect();
            assert_eq!(kinds, ["event", "gap", "event", "unreadable"]);
            let lines = run.json();
            assert_eq!(
                (&lines[1]["lost_answers"], &lines[1]["dropped_events"], &lines[1]["agent"]),
                (&1.into(), &0.into(), &"1001".into())
            );
            assert!(lines[1]["reason"].is_string() && lines[3]["reason"].is_string() && lines[3]["name"].is_null());
        } else {
            let lines: Vec<_> = run.out.lines().collect();
            assert_eq!(lines.len(), 4, "{}", run.out);
            assert!(lines[1].contains("  1001  ! events may be missing here: 1 answer lost ("), "{}", lines[1]);
            assert!(lines[3].contains("  1001  ! unreadable: "), "{}", lines[3]);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_can_sign_in_by_itself_and_prints_json() {
    let fixture = fixture().await;
    let mut watch = Watch::start(&fixture, &["--agent", "1002", "--phonenum", "71002", "--json"]);
    let event: Value = serde_json::from_str(&watch.line()).unwrap();
    assert_eq!((&event["kind"], &event["name"], &event["agent"]), (&"event".into(), &"AgentOther_InService".into(), &"1002".into()));
    assert!(event["time"].is_string() && event["unknown_fields"].as_array().unwrap().is_empty());
    assert!(fixture.file("session.json").exists());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupt_leaves_the_agent_signed_in() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let mut watch = Watch::start(&fixture, &[]);
    watch.line();
    let id = watch.process.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let (code, errors) = watch.end();
    assert!(code == Some(0) && errors.contains("agent 1001 is still signed in"), "{code:?} {errors}");
    fixture.run(&["call", "getAgentStatus"]).good();
}

#[test]
fn without_a_session_it_says_how_to_get_one() {
    let run = support::run(&["watch"]);
    assert!(run.code == 4 && run.err.contains("ccgw call login"), "{}", run.err);
}
