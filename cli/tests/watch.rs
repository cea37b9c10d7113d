//! `ccgw watch`, the real binary against the emulator.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use ccgateway_simulator::Config;
use serde_json::Value;
use support::Centre;

/// A running `ccgw watch`; killed if a test fails.
struct Watch {
    process: Child,
    output: BufReader<ChildStdout>,
}

impl Watch {
    fn start(centre: &Centre, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
        command
            .arg("watch")
            .args(arguments)
            .env("CCGATEWAY_URL", centre.simulator.base_url())
            .env("CCGATEWAY_CA_FILE", centre.file("ca.pem"))
            .env("CCGW_SESSION", centre.file("session.json"))
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

async fn centre() -> Centre {
    Centre::open(Config::contact_centre(1001..=1003).poll_hold(Duration::from_millis(50))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn events_come_a_line_each_until_the_agent_is_signed_out() {
    let centre = centre().await;
    centre.sign_in("1001");
    let mut watch = Watch::start(&centre, &[]);
    let line = watch.line();
    assert!(line.contains("  1001  AgentOther_InService  ") && line.ends_with('\n'), "{line}");
    while !watch.line().contains("AgentState_Ready") {}
    centre.run(&["call", "resetSkill", "--autoflag", "true"]).good();
    centre.simulator.customer_calls("0555123", "60001").unwrap();
    let talking = loop {
        let line = watch.line();
        if line.contains("AgentEvent_Talking") {
            break line;
        }
    };
    assert!(talking.contains("caller 0555123") && talking.contains("feature "), "{talking}");
    centre.run(&["call", "forceLogout"]).good();
    let (code, errors) = watch.end();
    assert!(code == Some(4) && errors.contains("the session of agent 1001 is gone: 100-006"), "{code:?} {errors}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_can_sign_in_by_itself_and_prints_json() {
    let centre = centre().await;
    let mut watch = Watch::start(&centre, &["--agent", "1002", "--phonenum", "71002", "--json"]);
    let event: Value = serde_json::from_str(&watch.line()).unwrap();
    assert_eq!((&event["kind"], &event["name"], &event["agent"]), (&"event".into(), &"AgentOther_InService".into(), &"1002".into()));
    assert!(event["time"].is_string() && event["unknown_fields"].as_array().unwrap().is_empty());
    assert!(centre.file("session.json").exists());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupt_leaves_the_agent_signed_in() {
    let centre = centre().await;
    centre.sign_in("1001");
    let mut watch = Watch::start(&centre, &[]);
    watch.line();
    let id = watch.process.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let (code, errors) = watch.end();
    assert!(code == Some(0) && errors.contains("agent 1001 is still signed in"), "{code:?} {errors}");
    centre.run(&["call", "getAgentStatus"]).good();
}

#[test]
fn without_a_session_it_says_how_to_get_one() {
    let run = support::run(&["watch"]);
    assert!(run.code == 4 && run.err.contains("ccgw call login"), "{}", run.err);
}
