//! `ccgw desk`, the real binary over HTTP against the simulator.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use ccgateway_simulator::{Config, Plays, Simulator};
use serde_json::{Value, json};
use support::Fixture;

/// How long a test waits for what is to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running `ccgw desk`; killed if a test fails.
struct Desk {
    process: Child,
    /// Host and port, and the path of the page.
    host: String,
    path: String,
}

impl Desk {
    fn start(fixture: &Fixture, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ccgw"));
        command.env("CCGATEWAY_URL", fixture.simulator.base_url()).env("CCGATEWAY_CA_FILE", fixture.file("ca.pem"));
        Self::start_with(command, arguments)
    }

    fn start_with(mut command: Command, arguments: &[&str]) -> Self {
        command.arg("desk").args(arguments).env_remove("CCGW_SESSION").env_remove("CCGATEWAY_PASSWORD");
        let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("http://").unwrap_or_else(|| panic!("no address: {line:?}"));
        let (host, path) = address.split_once('/').unwrap();
        Self { process, host: host.to_owned(), path: format!("/{path}") }
    }

    /// Sends a request as it is, and gives the status and the whole answer.
    fn raw(&self, request: &str) -> (u16, String) {
        let mut connection = TcpStream::connect(&self.host).unwrap();
        connection.set_read_timeout(Some(PATIENCE)).unwrap();
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        (answer[9..12].parse().unwrap(), answer)
    }

    fn get(&self, path: &str, host: &str) -> (u16, String) {
        self.raw(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    }

    fn post(&self, headers: &str, body: &str) -> (u16, String) {
        let (path, host, length) = (&self.path, &self.host, body.len());
        self.raw(&format!(
            "POST {path}command HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    }

    /// Sends a command as the page does, and gives its outcome.
    #[track_caller]
    fn command(&self, command: &str, arguments: &Value) -> Value {
        let headers = format!("Origin: http://{}\r\nContent-Type: application/json\r\n", self.host);
        let (status, answer) = self.post(&headers, &json!({ "command": command, "arguments": arguments }).to_string());
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    #[track_caller]
    fn succeeds(&self, command: &str, arguments: &Value) -> Value {
        let outcome = self.command(command, arguments);
        assert_eq!(outcome["ok"], true, "{command}: {outcome}");
        outcome
    }

    fn events(&self, last: Option<u64>) -> Events {
        let mut connection = TcpStream::connect(&self.host).unwrap();
        connection.set_read_timeout(Some(PATIENCE)).unwrap();
        let last = last.map_or_else(String::new, |last| format!("Last-Event-ID: {last}\r\n"));
        let request = format!("GET {}events HTTP/1.1\r\nHost: {}\r\n{last}\r\n", self.path, self.host);
        connection.write_all(request.as_bytes()).unwrap();
        Events { lines: BufReader::new(connection) }
    }

    /// Asks it to stop as Ctrl-C does; how it ended, and what it said.
    #[cfg(unix)]
    fn interrupt(mut self) -> (Option<i32>, String) {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        self.end()
    }

    fn end(&mut self) -> (Option<i32>, String) {
        let mut errors = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        (self.process.wait().unwrap().code(), errors)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The events that a page gets.
struct Events {
    lines: BufReader<TcpStream>,
}

impl Events {
    /// The next event: its name, and its data.
    fn next(&mut self) -> (String, Value) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.lines.read_line(&mut line).unwrap(), 0, "the events have ended");
            if let Some(text) = line.strip_prefix("event: ") {
                name = text.trim_end().to_owned();
            } else if let Some(text) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(text).unwrap());
            }
        }
    }

    /// The first event of a name that is as wanted.
    fn wait(&mut self, name: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let limit = Instant::now() + PATIENCE;
        loop {
            let (of, data) = self.next();
            if of == name && wanted(&data) {
                return data;
            }
            assert!(Instant::now() < limit, "{name} did not come");
        }
    }

    fn view(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        self.wait("view", wanted)
    }
}

const SIGN_IN: &[&str] = &["--agent", "1001", "--phonenum", "71001"];

async fn fixture() -> Fixture {
    let colleagues = Plays::default().serves_queues(false).answers_after(Duration::from_millis(200)).never_hangs_up();
    let config = Config::contact_centre([1001]).colleagues([1002], &colleagues).poll_hold(Duration::from_millis(50));
    Fixture::open(config).await
}

/// What an agent does in the simulator.
fn state(simulator: &Simulator, agent: u32) -> String {
    format!("{:?}", simulator.agent(agent).unwrap().state)
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_page_at_its_address_gets_anything() {
    let fixture = fixture().await;
    let desk = Desk::start(&fixture, SIGN_IN);
    let (status, page) = desk.get(&desk.path, &desk.host);
    assert!(status == 200 && page.contains("<title>Agent desk</title>"), "{page}");
    let headers = page.to_lowercase();
    for header in [
        "content-security-policy: default-src 'none'",
        "referrer-policy: no-referrer",
        "cache-control: no-store",
        "x-content-type-options: nosniff",
    ] {
        assert!(headers.contains(header), "{header} is missing");
    }
    assert_eq!(desk.get(&format!("{}desk.js", desk.path), &desk.host).0, 200);
    assert_eq!(desk.get(&format!("{}other.js", desk.path), &desk.host).0, 404);

    let wrong_token = format!("/{}/", "0".repeat(32));
    for path in ["/", "/events", &wrong_token, &format!("{wrong_token}events")] {
        let (status, answer) = desk.get(path, &desk.host);
        assert!(status == 404 && !answer.contains("Agent desk"), "{path}: {answer}");
    }
    let port = desk.host.rsplit_once(':').unwrap().1;
    assert_eq!(desk.get(&desk.path, &format!("localhost:{port}")).0, 200);
    for host in ["127.0.0.1", "", &format!("rebound.example:{port}")] {
        assert_eq!(desk.get(&desk.path, host).0, 403, "{host}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_commands_of_the_page_are_taken() {
    let fixture = fixture().await;
    let desk = Desk::start(&fixture, SIGN_IN);
    let busy = r#"{"command":"busy","arguments":{"reason":null}}"#;
    let json = "Content-Type: application/json\r\n";
    for origin in ["", "Origin: null\r\n", "Origin: http://other.example\r\n", &format!("Origin: https://{}\r\n", desk.host)] {
        assert_eq!(desk.post(&format!("{origin}{json}"), busy).0, 403, "{origin}");
    }
    let own = format!("Origin: http://{}\r\n", desk.host);
    assert_eq!(desk.post(&format!("{own}Content-Type: text/plain\r\n"), busy).0, 415);
    for body in [
        r#"{"command":"fly","arguments":{}}"#,
        r#"{"command":"busy","arguments":{"reason":1,"more":2}}"#,
        r#"{"command":"resume","arguments":{}}"#,
    ] {
        assert_eq!(desk.post(&format!("{own}{json}"), body).0, 422, "{body}");
    }
    assert_eq!(desk.post(&format!("{own}{json}"), "{").0, 400);
    let large = json!({ "command": "say", "arguments": { "chat": "1-1", "text": "x".repeat(66_000) } }).to_string();
    assert_eq!(desk.post(&format!("{own}{json}"), &large).0, 413);
    assert_eq!(state(&fixture.simulator, 1001), "Idle", "nothing of that was done");
    desk.succeeds("busy", &json!({ "reason": 200 }));
    assert_eq!(state(&fixture.simulator, 1001), "Busy");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_held_resumed_and_taken_back_from_help() {
    let fixture = fixture().await;
    let desk = Desk::start(&fixture, SIGN_IN);
    let mut page = desk.events(None);
    assert_eq!(page.next().1, json!({ "agent": "1001", "gateway": fixture.simulator.base_url(), "simulated": false }));
    page.view(|view| view["state"]["is"] == "idle" && view["certainty"]["is"] == "certain");
    fixture.simulator.customer_calls("0555123", "60001").unwrap();
    page.view(|view| view["calls"][0]["state"] == "ringing" && view["calls"][0]["caller"] == "0555123");
    desk.succeeds("answer", &json!({}));
    page.view(|view| view["calls"][0]["state"] == "talking");

    let held = desk.succeeds("hold", &json!({}));
    assert_eq!(held["event"], "AgentEvent_Hold");
    let view = page.view(|view| view["calls"][0]["state"] == "held");
    desk.succeeds("resume", &json!({ "call": view["calls"][0]["id"] }));
    desk.succeeds("mute", &json!({}));
    page.view(|view| view["calls"][0]["muted"] == true);
    desk.succeeds("unmute", &json!({}));

    desk.succeeds("help", &json!({ "to": { "agent": 1002 }, "threeParty": false }));
    let view = page.view(|view| view["consultation"]["stage"] == "established");
    assert_eq!(view["consultation"]["kind"], "twoPartyHelp");
    desk.succeeds("takeBack", &json!({}));
    page.view(|view| view["consultation"].is_null() && view["calls"][0]["state"] == "talking");
    desk.succeeds("hangUp", &json!({}));
    page.view(|view| view["calls"] == json!([]));

    // A page that was away gets what it lacks of the log, and the view.
    let entry = page.wait("entry", |entry| entry["kind"] == "command" && entry["name"] == "hangUp");
    let mut again = desk.events(entry["number"].as_u64().map(|number| number - 1));
    again.view(|view| view["calls"] == json!([]));
    assert_eq!(again.next().1, entry);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_says_what_to_do() {
    let fixture = fixture().await;
    let desk = Desk::start(&fixture, SIGN_IN);
    let outcome = desk.command("hold", &json!({}));
    assert_eq!(outcome["ok"], false);
    assert!(outcome["text"].as_str().unwrap().contains("200-01"), "{outcome}");
    assert!(outcome["advice"].as_str().unwrap().len() > 10, "{outcome}");
    let outcome = desk.command("call", &json!({ "number": "not a number" }));
    assert!(outcome["ok"] == false && outcome["text"].as_str().unwrap().contains("called"), "{outcome}");
    let outcome = desk.command("customer", &json!({}));
    assert!(outcome["advice"].as_str().unwrap().contains("--simulate"), "{outcome}");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_on_the_page_ends_it() {
    let fixture = fixture().await;
    let mut desk = Desk::start(&fixture, SIGN_IN);
    let mut page = desk.events(None);
    desk.succeeds("signOut", &json!({}));
    let end = page.wait("ended", |_| true);
    assert!(end["text"].as_str().unwrap().contains("signed out"), "{end}");
    assert_eq!(desk.end().0, Some(0));
    assert_eq!(state(&fixture.simulator, 1001), "SignedOut");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupt_signs_out_an_agent_that_it_has_signed_in_even_in_a_call() {
    let fixture = fixture().await;
    let desk = Desk::start(&fixture, SIGN_IN);
    let mut page = desk.events(None);
    page.view(|view| view["state"]["is"] == "idle");
    fixture.simulator.customer_calls("0555123", "60001").unwrap();
    page.view(|view| view["calls"][0]["state"] == "ringing");
    desk.succeeds("answer", &json!({}));
    let (code, errors) = desk.interrupt();
    assert!(code == Some(0) && errors.contains("agent 1001 is signed out"), "{code:?} {errors}");
    assert_eq!(state(&fixture.simulator, 1001), "SignedOut");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_a_file_goes_on_after_an_interrupt() {
    let fixture = fixture().await;
    fixture.sign_in("1001");
    let file = fixture.file("session.json");
    let desk = Desk::start(&fixture, &["--session", file.to_str().unwrap()]);
    desk.events(None).view(|view| view["state"]["is"] == "idle" && view["certainty"]["is"] == "certain");
    let (code, errors) = desk.interrupt();
    assert!(code == Some(0) && errors.contains("agent 1001 is still signed in"), "{code:?} {errors}");
    fixture.run(&["call", "getAgentStatus"]).good();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_session_is_shown_and_ends_it() {
    let fixture = fixture().await;
    let mut desk = Desk::start(&fixture, SIGN_IN);
    let mut page = desk.events(None);
    page.view(|view| view["state"]["is"] == "idle");
    fixture.simulator.drop_session(1001).unwrap();
    let end = page.wait("ended", |_| true);
    assert!(end["text"].as_str().unwrap().contains("100-006"), "{end}");
    let (code, errors) = desk.end();
    assert!(code == Some(4) && errors.contains("100-006"), "{code:?} {errors}");
}

#[test]
fn a_simulated_contact_centre_has_customers_and_colleagues() {
    let desk = Desk::start_with(Command::new(env!("CARGO_BIN_EXE_ccgw")), &["--simulate"]);
    let mut page = desk.events(None);
    assert_eq!(page.next().1["simulated"], true);
    page.view(|view| view["state"]["is"] == "idle");
    desk.succeeds("customer", &json!({}));
    page.view(|view| view["calls"][0]["state"] == "ringing");
    let directory = desk.succeeds("directory", &json!({}));
    assert!(directory["agents"].as_array().unwrap().iter().any(|agent| agent["id"] == 1002), "{directory}");
    assert!(directory["queues"].as_array().unwrap().iter().any(|queue| queue["id"] == 1), "{directory}");
}

#[test]
fn it_listens_on_loopback_alone() {
    let run = support::run(&["desk", "--simulate", "--listen", "0.0.0.0:0"]);
    assert!(run.code == 2 && run.err.contains("not a loopback address"), "{}", run.err);
    let run = support::run(&["desk"]);
    assert!(run.code == 4 && run.err.contains("ccgw call login"), "{}", run.err);
}
