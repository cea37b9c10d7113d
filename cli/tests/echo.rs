//! `ccgw` at a gateway that misbehaves: it repeats what it was sent, or gives an answer that proves nothing.

mod support;

use ccgateway_misbehaving::{Identity, Reply, Request, Server};
use serde_json::{Value, json};
use support::{Run, ccgw};

/// In every secret, and nowhere else.
const MARK: &str = "zqMARKqz";

/// A server, and a folder with its certificate and the session.
struct Fixture {
    server: Server,
    folder: tempfile::TempDir,
}

impl Fixture {
    async fn open(handler: impl FnMut(&Request) -> Reply + Send + 'static) -> Self {
        let tls = Identity::of("127.0.0.1").make();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), tls.pem.as_bytes()).unwrap();
        Self { server: Server::start_tls(&tls, handler).await, folder }
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let mut command = ccgw(arguments);
        command
            .env("CCGATEWAY_URL", self.server.url())
            .env("CCGATEWAY_CA_FILE", self.folder.path().join("ca.pem"))
            .env("CCGW_SESSION", self.folder.path().join("session.json"))
            .env("CCGW_LOG", "trace");
        Run::of(command.output().unwrap())
    }

    fn sign_in(&self) -> Run {
        let password = format!("pass{MARK}");
        self.run(&["call", "login", "--agent", "1001", "--password", &password, "--phonenum", "71001"])
    }
}

/// Everything that came, in one text.
fn text(request: &Request) -> String {
    let headers: String = request.headers.iter().map(|(name, value)| format!("{name}: {value}; ")).collect();
    format!("{headers}{} {}", request.target, String::from_utf8_lossy(&request.body))
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_gateway_repeats_is_printed() {
    let mut number = 0;
    let fixture = Fixture::open(move |request| {
        number += 1;
        let text = text(request);
        let reply = match number % 6 {
            _ if request.is_sign_in() && number < 2 => Reply::signed_in(),
            0 => Reply::json(json!({"retcode": "100-007", "message": text}).to_string()),
            1 => Reply::json(json!({"retcode": text}).to_string()),
            2 => Reply::json(json!({"retcode": "0", "result": text}).to_string()),
            3 => Reply::new("502 Bad Gateway", "text/html", format!("<html>{text}</html>")),
            4 => Reply::new("404 Not Found", "text/html", format!("<html>{text}</html>")),
            _ => Reply::json(json!({"retcode": "0", "result": {"agentState": {text.as_str(): text}}}).to_string()),
        };
        let cookie = format!("lb=cookie{MARK}{number}; Path=/");
        reply
            .guid(&format!("guid{MARK}{number}.AgentGateway0"))
            .header("Set-Cookie", cookie)
            .header("X-Echo", text.replace(['\r', '\n'], " "))
    })
    .await;
    let mut runs = vec![fixture.sign_in()];
    assert_eq!(runs[0].code, 0, "{}", runs[0].err);
    let (old, new) = (format!("old{MARK}"), format!("new{MARK}"));
    for _ in 0..7 {
        runs.push(fixture.run(&["call", "getAgentStatus"]));
        runs.push(fixture.run(&["call", "say_busy"]));
        runs.push(fixture.run(&["call", "callout", "--called", "0777"]));
        runs.push(fixture.run(&["call", "modify_account_pwd_ex", "--oldPassword", &old, "--newPassword", &new]));
        runs.push(fixture.run(&["call", "updateGuid"]));
        runs.push(fixture.sign_in());
    }
    assert!(runs.iter().any(|run| run.err.contains("TRACE")), "{}", runs[0].err);
    assert!(runs.iter().any(|run| run.code == 3) && runs.iter().any(|run| run.code == 5));
    for run in &runs {
        let marked = run.err.lines().chain(run.out.lines()).find(|line| line.contains(MARK));
        assert_eq!(marked, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_whose_outcome_is_unknown_has_its_own_exit_code() {
    let success = Value::from("1455885056-1095");
    let body = json!({"message": "", "retcode": "0", "result": success}).to_string();
    for (reply, code) in [
        (Reply::json(body.clone()), 0),
        (Reply::json(format!("\u{feff}{body}")), 0),
        (Reply::refused("200-001"), 3),
        (Reply::refused(""), 5),
        (Reply::json(r#"{"message":"","retcode":null}"#), 5),
        (Reply::json(body.clone()).cut(20), 5),
        (Reply::json(&body[..20]), 5),
        (Reply::close(), 5),
        (Reply::new("502 Bad Gateway", "text/html", "<html></html>"), 5),
        (Reply::new("504 Gateway Timeout", "text/html", "<html></html>"), 5),
        (Reply::new("404 Not Found", "text/html", "<html></html>"), 1),
    ] {
        let what = format!("{reply:?}");
        let fixture = Fixture::open(move |request| if request.is_sign_in() { Reply::signed_in() } else { reply.clone() }).await;
        assert_eq!(fixture.sign_in().code, 0);
        let run = fixture.run(&["call", "callout", "--called", "0777"]);
        assert_eq!(run.code, code, "{what}: {}", run.err);
        assert!(code != 5 || run.err.contains("the outcome of callout is unknown"), "{what}: {}", run.err);
    }
}
