//! `ccgw simulate`, the real binary: ready, used, and stopped.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use ccgateway::{AgentId, Gateway, SignIn};

/// A running simulator; killed if a test fails.
struct Process {
    process: Child,
    output: BufReader<std::process::ChildStdout>,
    gateway: String,
    certificate: String,
}

impl Process {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
        command.args(["simulate", "--listen", "127.0.0.1:0"]).args(arguments).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut simulator = Self { process, output, gateway: String::new(), certificate: String::new() };
        loop {
            let mut line = String::new();
            assert_ne!(simulator.output.read_line(&mut line).unwrap(), 0, "it ended before it was ready");
            if let Some(value) = line.strip_prefix("gateway:") {
                simulator.gateway = value.trim().to_owned();
            } else if let Some(value) = line.strip_prefix("certificate:") {
                simulator.certificate = value.trim().to_owned();
            } else if line.starts_with("ready") {
                return simulator;
            }
        }
    }
}

/// Ends the process, whether the test passed or not.
impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn it_serves_the_agents_that_were_asked_for() {
    let simulator = Process::start(&["--agents", "2001-2002", "--static-guid"]);
    let certificate = std::fs::read(&simulator.certificate).unwrap();
    let gateway = Gateway::builder(&simulator.gateway).root_certificates_pem(certificate).build().unwrap();
    let session = gateway.sign_in(&SignIn::new(AgentId::new(2002).unwrap(), "", "7002")).await.unwrap();
    session.status().await.unwrap();
    let other = gateway.sign_in(&SignIn::new(AgentId::new(1001).unwrap(), "", "7001")).await;
    assert!(other.unwrap_err().retcode().is_some());
    std::fs::remove_file(&simulator.certificate).unwrap();
}

#[tokio::test]
async fn a_cluster_without_flow_control_is_served_when_asked_for() {
    let simulator = Process::start(&["--nodes", "2", "--no-flow-control"]);
    let certificate = std::fs::read(&simulator.certificate).unwrap();
    let gateway = Gateway::builder(&simulator.gateway).root_certificates_pem(certificate).build().unwrap();
    let mut nodes = Vec::new();
    for agent in [1001, 1002] {
        let session = gateway.sign_in(&SignIn::new(AgentId::new(agent).unwrap(), "", "7002")).await.unwrap();
        for _ in 0..7 {
            session.queue_and_device().query_queue_length_on_agent().await.unwrap();
        }
        let exported = serde_json::to_string(&session.export().unwrap()).unwrap();
        nodes.extend(["AgentGateway0", "AgentGateway1"].into_iter().filter(|node| exported.contains(node)));
    }
    assert_eq!(nodes, ["AgentGateway0", "AgentGateway1"]);
    std::fs::remove_file(&simulator.certificate).unwrap();
}

#[tokio::test]
async fn events_of_all_agents_are_fetched_at_once_where_that_is_wanted() {
    for (arguments, is_wanted) in [(["--batch-events", "--poll-hold=0"].as_slice(), true), (&["--poll-hold=0"], false)] {
        let simulator = Process::start(arguments);
        let certificate = std::fs::read(&simulator.certificate).unwrap();
        let gateway = Gateway::builder(&simulator.gateway).root_certificates_pem(certificate).build().unwrap();
        let session = gateway.sign_in(&SignIn::new(AgentId::new(1001).unwrap(), "", "7001")).await.unwrap();
        assert_eq!(session.agent_event().poll_all().await.is_ok(), is_wanted);
        std::fs::remove_file(&simulator.certificate).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn it_stops_cleanly_and_takes_its_certificate_with_it() {
    let mut simulator = Process::start(&[]);
    assert!(std::path::Path::new(&simulator.certificate).exists());
    let id = simulator.process.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert!(simulator.process.wait().unwrap().success());
    let mut rest = String::new();
    while simulator.output.read_line(&mut rest).unwrap() != 0 {}
    assert!(rest.contains("stopped"), "{rest}");
    assert!(!std::path::Path::new(&simulator.certificate).exists());
}

#[test]
fn it_prints_its_address_in_one_line_for_programs_and_ends_with_its_input() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
    command.args(["simulate", "--listen", "127.0.0.1:0", "--agents", "1001-1002", "--json", "--until-eof"]);
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut output = BufReader::new(process.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    let gateway = ready["gateway"].as_str().unwrap();
    let port = gateway.trim_start_matches("https://127.0.0.1:").trim_end_matches("/agentgateway/resource");
    assert_ne!(port.parse::<u16>().unwrap(), 0);
    assert_eq!(ready["control"], format!("https://127.0.0.1:{port}/control"));
    assert_eq!(ready["dashboard"], format!("https://127.0.0.1:{port}/"));
    assert_eq!(ready["agents"], serde_json::json!([1001, 1002]));
    assert_eq!(ready["queues"][0], serde_json::json!({"id": 1, "name": "sales", "accessNumber": "60001"}));
    let certificate = ready["certificate"].as_str().unwrap();
    assert!(std::path::Path::new(certificate).exists());

    drop(process.stdin.take());
    assert!(process.wait().unwrap().success());
    assert!(!std::path::Path::new(certificate).exists());
    line.clear();
    assert_eq!(output.read_line(&mut line).unwrap(), 0, "{line}");
}

#[test]
fn agents_that_cannot_be_are_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_ccgw")).args(["simulate", "--agents", "1-2"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("101 to 999999"));
}

#[tokio::test]
async fn it_plays_a_scenario() {
    let day = concat!(env!("CARGO_MANIFEST_DIR"), "/../simulator/examples/day.toml");
    let simulator = Process::start(&["--scenario", day]);
    let certificate = std::fs::read(&simulator.certificate).unwrap();
    let gateway = Gateway::builder(&simulator.gateway).root_certificates_pem(certificate).build().unwrap();
    let session = gateway.sign_in(&SignIn::new(AgentId::new(1006).unwrap(), "", "7006")).await.unwrap();
    session.status().await.unwrap();
    let other = gateway.sign_in(&SignIn::new(AgentId::new(1007).unwrap(), "", "7007")).await;
    assert!(other.unwrap_err().retcode().is_some());
    std::fs::remove_file(&simulator.certificate).unwrap();
}

#[test]
fn a_scenario_that_cannot_be_read_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wrong.toml");
    std::fs::write(&path, "agents = []\nqueues = []\n[[calls]]\nqueue = 1\nat = [0]\ntalk = 1").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ccgw")).args(["simulate", "--scenario"]).arg(&path).output().unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("wrong.toml") && error.contains("calls 1: there is no queue 1"), "{error}");
}
