//! `ccgw watch`, the real binary against the simulator.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use ccgateway_simulator::Config;
use serde_json::Value;
use support::Fixture;

/// A running `ccgw watch`; killed if a test fails.
struct Watch {
    process: Child,
    output: BufReader<ChildStdout>,
}

impl Watch {
    fn start(fixture: &Fixture, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
        command
            .arg("watch")
            .args(arguments)
            .env("CCGATEWAY_URL", fixture.simulator.base_url())
            .env("CCGATEWAY_CA_FILE", fixture.file("ca.pem"))
            .env("CCGW_SESSION", fixture.file("session.json"))
            .env_remove("CCGATEWAY_PASSWORD")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
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
    fixture.run(&["call", "forceLogout"]).good();
    let (code, errors) = watch.end();
    assert!(code == Some(4) && errors.contains("the session of agent 1001 is gone: 100-006"), "{code:?} {errors}");
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
