//! `ccgw simulate`, the real binary: ready, used, and stopped.

use std::io::{BufRead, BufReader, Read, Write};
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
        let listen = if arguments.contains(&"--listen") { [].as_slice() } else { &["--listen", "127.0.0.1:0"] };
        command.arg("simulate").args(listen).args(arguments).stdout(Stdio::piped());
        Self::ready(command)
    }

    /// Starts it and waits until it is ready.
    fn ready(mut command: Command) -> Self {
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
    let simulator = Process::start(&["--agents", "2001-2002", "--authentication", "static"]);
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
        let session = gateway.sign_in(&SignIn::new(AgentId::new(agent).unwrap(), "", format!("7{agent}"))).await.unwrap();
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

#[tokio::test]
async fn the_client_says_that_it_sends_json_to_a_gateway_that_wants_that() {
    let simulator = Process::start(&["--strict-content-type", "--poll-hold=0"]);
    let certificate = std::fs::read(&simulator.certificate).unwrap();
    let gateway = Gateway::builder(&simulator.gateway).root_certificates_pem(certificate).build().unwrap();
    let session = gateway.sign_in(&SignIn::new(AgentId::new(1001).unwrap(), "", "7001")).await.unwrap();
    session.status().await.unwrap();
    session.voice_call().hold().await.unwrap_err().retcode().expect("an answer of the gateway");
    std::fs::remove_file(&simulator.certificate).unwrap();
}

#[test]
fn colleagues_are_there_as_soon_as_it_is_ready() {
    for (arguments, agents, colleagues) in [
        (["--agents", "1001-1002", "--colleagues", "1002,1004-1005"].as_slice(), vec![1001, 1002, 1004, 1005], vec![1002, 1004, 1005]),
        (&["--agents=1001", "--colleagues=1002", "--colleagues-serve"], vec![1001, 1002], vec![1002]),
        (&["--agents=1001"], vec![1001], vec![]),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
        command.args(["simulate", "--listen", "127.0.0.1:0", "--json", "--until-eof"]).args(arguments);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        drop(process.stdin.take());
        assert!(process.wait().unwrap().success());
        let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&ready["agents"], &ready["colleagues"]), (&agents.into(), &colleagues.into()), "{arguments:?}");
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
    assert!(error.contains("wrong.toml") && error.contains("calls 1: there is no queue 1 (line 4)"), "{error}");
}

#[test]
fn a_scenario_that_is_no_text_is_refused_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wrong.toml");
    std::fs::write(&path, b"agents = []\nqueues = []\n# \xb3\xc9\n").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ccgw")).args(["simulate", "--scenario"]).arg(&path).output().unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("wrong.toml: line 3 is not UTF-8"), "{error}");
}

#[test]
fn numbers_out_of_range_are_refused() {
    for (arguments, code, reason) in [
        (["--poll-hold=18446744073709551615"].as_slice(), 2, "0..=86400"),
        (&["--poll-hold=-1"], 2, "poll-hold"),
        (&["--poll-hold=120"], 1, "poll_hold: 120s is not shorter than the life of a Guid"),
        (
            &["--poll-hold=120", "--authentication=static"],
            1,
            "poll_hold: 120s is not shorter than the time after which a silent agent is signed out",
        ),
        (&["--guid-interval=18446744073709551615"], 2, "0..=86400"),
        (&["--guid-interval=120"], 1, "guid_timeout: a Guid that is renewed after 120s"),
        (&["--guid-timeout=18446744073709551615"], 2, "1..=86400"),
        (&["--guid-timeout=0"], 2, "1..=86400"),
        (&["--nodes=0"], 2, "1..=100"),
        (&["--nodes=101"], 2, "1..=100"),
        (&["--connections=0"], 2, "1..=1000000"),
        (&["--connections=1000001"], 2, "1..=1000000"),
        (&["--request-deadline=0"], 2, "1..=86400"),
        (&["--request-deadline=86401"], 2, "1..=86400"),
        (&["--control-token="], 1, "control_token: a token consists of"),
        (&["--name=f\u{fc}r"], 1, "certificate"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_ccgw")).args(["simulate", "--listen=127.0.0.1:0"]).args(arguments).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(code) && error.contains(reason), "{arguments:?}: {error}");
    }
}

#[tokio::test]
async fn an_identity_is_kept_for_its_owner_and_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let [identity, certificate] = ["identity.pem", "certificate.pem"].map(|name| folder.path().join(name));
    let [identity_argument, certificate_argument] = [&identity, &certificate].map(|path| path.to_str().unwrap().to_owned());
    let arguments = ["--identity", &identity_argument, "--certificate", &certificate_argument];
    let first = Process::start(&arguments);
    let kept = std::fs::read_to_string(&identity).unwrap();
    assert!(kept.contains("PRIVATE KEY"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&identity).unwrap().permissions().mode() & 0o777, 0o600);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&certificate).unwrap().permissions().mode() & 0o777, 0o644, "others may read it");
    }
    let pem = std::fs::read(&certificate).unwrap();
    let written = std::fs::metadata(&certificate).unwrap().modified().unwrap();
    let address = first.gateway.trim_start_matches("https://").trim_end_matches("/agentgateway/resource").to_owned();
    drop(first);

    let again = Process::start(&[&arguments[..], &["--listen", &address]].concat());
    assert_eq!(std::fs::read_to_string(&identity).unwrap(), kept);
    assert_eq!(std::fs::metadata(&certificate).unwrap().modified().unwrap(), written, "it was written again");
    let gateway = Gateway::builder(&again.gateway).root_certificates_pem(pem).build().unwrap();
    gateway.sign_in(&SignIn::new(AgentId::new(1001).unwrap(), "", "7001")).await.unwrap();
}

#[cfg(unix)]
#[test]
fn links_and_devices_are_not_written_and_the_simulator_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    let link = folder.path().join("link.pem");
    std::os::unix::fs::symlink(&elsewhere, &link).unwrap();
    for option in ["--certificate", "--identity"] {
        for (target, reason) in [(link.to_str().unwrap(), "a symbolic link"), ("/dev/full", "a device"), ("/no/such/file.pem", "no/such")] {
            if (option, target) == ("--identity", "/dev/full") {
                continue; // it is read first, without an end
            }
            let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
            let output = command.args(["simulate", "--listen", "127.0.0.1:0", option, target]).output().unwrap();
            let error = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{option} {target}: {error}");
            assert!(error.contains(reason) && error.contains("the simulator was not started"), "{error}");
        }
    }
    assert!(link.is_symlink() && !elsewhere.exists());
}

#[test]
fn beyond_loopback_it_warns_and_prints_a_token() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
    command.args(["simulate", "--listen", "0.0.0.0:0", "--json", "--until-eof"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut process = command.env("CCGW_LOG", "simulator=warn").stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    let token = ready["controlToken"].as_str().unwrap();
    assert!(token.len() >= 32 && ready["dashboard"].as_str().unwrap().ends_with(&format!("/#token={token}")), "{line}");
    drop(process.stdin.take());
    let output = process.wait_with_output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("warning: 0.0.0.0") && error.contains("not a loopback address"), "{error}");
    assert!(error.contains("the simulator listens beyond loopback"), "the log says so, too: {error}");
    assert!(!error.contains(token));
}

/// What the simulator with these arguments says when it is ready, what a request over plain HTTP is answered with, and what goes to
/// standard error.
fn over_plain_http(arguments: &[&str], request: &str) -> (serde_json::Value, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
    command.args(["simulate", "--listen", "127.0.0.1:0", "--http", "127.0.0.1:0", "--json", "--until-eof"]).args(arguments);
    command.env("CCGW_LOG", "simulator=warn").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
    let address = ready["plainHttp"].as_str().unwrap().trim_start_matches("http://").split('/').next().unwrap();
    let mut answer = String::new();
    for request in [SIGN_IN, request] {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.write_all(request.replace('\n', "\r\n").as_bytes()).unwrap();
        answer.clear();
        stream.read_to_string(&mut answer).unwrap();
    }
    drop(process.stdin.take());
    (ready, answer, String::from_utf8(process.wait_with_output().unwrap().stderr).unwrap())
}

const SIGN_IN: &str = "PUT /agentgateway/resource/onlineagent/1001 HTTP/1.1\nHost: gateway\nConnection: close\nContent-Length: 32\n\n\
{\"password\":\"\",\"phonenum\":\"701\"}";
const STATUS: &str = "GET /agentgateway/resource/onlineagent/1001/agentstatus HTTP/1.1\nHost: gateway\nConnection: close\n\n";

#[test]
fn plain_http_is_served_with_a_warning_and_without_authentication_if_that_is_wanted() {
    let (ready, answer, error) = over_plain_http(&["--authentication", "none"], STATUS);
    assert!(ready["gateway"].as_str().unwrap().starts_with("https://"));
    assert!(answer.contains(r#""retcode":"0""#), "{answer}");
    assert!(error.contains("is served without TLS, for clients that know none"), "{error}");
}

#[test]
fn the_log_names_a_client_that_needs_another_mode() {
    let (_, answer, error) = over_plain_http(&[], STATUS);
    assert!(answer.contains(r#""retcode":"100-006""#), "{answer}");
    assert!(error.contains("agent 1001 sends no Guid and is refused"), "{error}");
}

#[test]
fn a_release_is_known_by_its_name() {
    let heartbeat = "POST /agentgateway/resource/onlineagent/1001/handshake HTTP/1.1\nHost: gateway\nConnection: close\n\n";
    let (_, answer, _) = over_plain_http(&["--release", "OLD"], heartbeat);
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    let output = Command::new(env!("CARGO_BIN_EXE_ccgw")).args(["simulate", "--release", "1999"]).output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(2) && error.contains("there is no release `1999`"), "{error}");
}

/// The log at a filter, of a simulator that is asked for its page.
fn log_at(filter: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
    command.args(["simulate", "--listen", "127.0.0.1:0", "--json", "--until-eof"]).env("CCGW_LOG", filter);
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    drop(process.stdin.take());
    String::from_utf8(process.wait_with_output().unwrap().stderr).unwrap()
}

#[test]
fn the_log_of_the_simulator_has_a_target_of_its_own() {
    assert!(log_at("simulator=debug").contains("the simulator is listening"));
    assert_eq!(log_at("ccgateway=debug"), "");
}

/// Half-open connections take all descriptors that the process may have. They are closed after a while, and it serves again.
#[cfg(unix)]
#[tokio::test]
async fn it_survives_having_too_few_descriptors() {
    let mut command = Command::new("sh");
    command.args(["-c", r#"ulimit -n 40 && exec "$0" "$@""#, env!("CARGO_BIN_EXE_ccgw")]);
    command.args(["simulate", "--listen", "127.0.0.1:0", "--request-deadline", "2"]).stdout(Stdio::piped());
    let simulator = Process::ready(command);
    let certificate = std::fs::read(&simulator.certificate).unwrap();
    std::fs::remove_file(&simulator.certificate).unwrap();
    let address = simulator.gateway.trim_start_matches("https://").trim_end_matches("/agentgateway/resource").to_owned();
    let half_open: Vec<_> = (0..80).map(|_| std::net::TcpStream::connect(&address).unwrap()).collect();
    let until = std::time::Instant::now() + std::time::Duration::from_secs(60);
    loop {
        let gateway = Gateway::builder(&simulator.gateway).root_certificates_pem(certificate.clone()).build().unwrap();
        match gateway.sign_in(&SignIn::new(AgentId::new(1001).unwrap(), "", "7001")).await {
            Ok(_) => break,
            // Its sign-in before was answered, and the answer lost.
            Err(error) if error.retcode().is_some_and(|code| code.as_str() == "100-002") => break,
            Err(error) => assert!(std::time::Instant::now() < until, "{error}"),
        }
    }
    drop(half_open);
}
