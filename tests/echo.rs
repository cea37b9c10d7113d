//! Nothing that a server repeats is seen: in no error, no log line and nothing that `Debug` prints.
//!
//! Every secret has a mark in it, and the server puts all that it has ever got into every place of its answers. In a program of its
//! own, because it takes the logs of the whole process, at the finest level and of every crate.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ccgateway::operation::table;
use ccgateway::{AgentId, Gateway, Session, SignIn};
use ccgateway_misbehaving::{Reply, Request, Server};
use futures_util::StreamExt;
use serde_json::{Value, json};

/// In every secret, and nowhere else.
const MARK: &str = "zqMARKqz";

/// How many lines are logged at least; `CCGATEWAY_LOG_LINES` sets more. A million take a few minutes in a release build.
const LINES: usize = 4_000;

/// Counts the lines of the log, and keeps those with a mark.
#[derive(Clone, Default)]
struct Log(Arc<Counted>);

#[derive(Default)]
struct Counted {
    lines: AtomicUsize,
    marked: Mutex<Vec<String>>,
}

impl Log {
    /// Looks at a text that was logged or printed.
    fn look_at(&self, text: &str) {
        if text.contains(MARK) {
            self.0.marked.lock().unwrap().push(text.to_owned());
        }
    }

    fn print(&self, value: &impl std::fmt::Debug) {
        self.look_at(&format!("{value:?} {value:#?}"));
    }

    fn error(&self, error: &ccgateway::Error) {
        self.print(error);
        let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
        causes.for_each(|cause| self.look_at(&format!("{cause} {cause:?}")));
        self.look_at(&error.to_string());
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lines.fetch_add(bytes.iter().filter(|byte| **byte == b'\n').count(), Ordering::Relaxed);
        self.look_at(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A server that repeats what it got, in another place and another form each time.
#[derive(Default)]
struct Echo {
    answers: usize,
    /// What stays as it is: passwords, tokens, addresses.
    lasting: Vec<String>,
    /// The latest Guids and cookies.
    passing: VecDeque<String>,
}

/// Answers that are signed in to, and errors of every kind.
const KINDS: usize = 14;

impl Echo {
    fn answer(&mut self, request: &Request) -> Reply {
        self.learn(request);
        self.answers += 1;
        let number = self.answers;
        let text = self.text(number / KINDS);
        let json = Value::from(text.as_str());
        let page = |status: &str| Reply::new(status, "text/html", format!("<html><a href='/{text}'>{text}</a></html>"));
        let reply = match number % KINDS {
            0 => Reply::json(json!({"retcode": "100-007", "message": text}).to_string()),
            1 => Reply::json(json!({"retcode": text, "message": text}).to_string()),
            2 => Reply::json(format!(r#"{{"retcode":"0","message":{json},"result":{json}}}"#)),
            3 => Reply::json(format!(r#"{{"retcode":"0","result":{{{json}:{json},"agentState":{{{json}:{json}}}}}}}"#)),
            4 => Reply::json(format!(r#"{{"retcode":{{{json}:{json}}}}}"#)),
            5 => Reply::json(text),
            6 => Reply::json(json.to_string()),
            7 => page("500 Internal Server Error"),
            8 => page("502 Bad Gateway"),
            9 => page("404 Not Found"),
            10 => page("302 Found").header("Location", format!("https://{MARK}.example.com/?{}", encoded(&text))),
            11 => Reply::json(format!(r#"{{"retcode":"100-011","message":{json}}}"#)).cut(40),
            12 => Reply::json(format!(r#"{{"retcode":"100-006","message":{json}}}"#)),
            _ => Reply::json(format!(r#"{{"retcode":"0","result":[{{"agentState":[{json}]}}],"event":{{"content":{json}}}}}"#)),
        };
        // New secrets, and headers that are read by nobody.
        let guid = format!("guid{MARK}{number}.AgentGateway0");
        let cookie = format!("lb{}=cookie{MARK}{number}; Path=/", number % 3);
        reply.header("Set-GUID", format!("JSESSIONID={guid}")).header("Set-Cookie", cookie).header("X-Echo", encoded(&self.text(number)))
    }

    /// Takes everything with a mark from a request.
    fn learn(&mut self, request: &Request) {
        if request.is_sign_in() {
            // What belongs to another session is unknown to this one.
            self.passing.clear();
            self.lasting.clear();
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let fields = body.as_object().into_iter().flatten().filter_map(|(_, value)| value.as_str().map(str::to_owned));
        let headers = request.headers.iter().map(|(_, value)| value.clone());
        let cookies: Vec<_> = headers.clone().flat_map(|value| value.split("; ").map(str::to_owned).collect::<Vec<_>>()).collect();
        let cookies = cookies.into_iter().filter_map(|pair| pair.split_once('=').map(|(_, value)| value.to_owned()));
        let query: Vec<_> = request.target.split(['?', '&', '=']).map(str::to_owned).collect();
        for value in fields.chain(headers).chain(cookies).chain(query).filter(|value| value.contains(MARK)) {
            let changes = value.contains("guid") || value.contains("cookie");
            if !changes && !self.lasting.contains(&value) {
                self.lasting.push(value);
            } else if changes && !self.passing.contains(&value) {
                self.passing.push_back(value);
            }
        }
        // The library forgets those of long ago.
        while self.passing.len() > 8 {
            self.passing.pop_front();
        }
    }

    /// All that is known, in one form.
    fn text(&self, form: usize) -> String {
        let forms = self.passing.iter().rev().chain(&self.lasting).map(|value| match form % 5 {
            0 => value.clone(),
            1 => encoded(value),
            2 => Value::from(value.as_str()).to_string(),
            3 => value.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"),
            _ => format!("{value:?}"),
        });
        forms.collect::<Vec<_>>().join(" \u{1b}[31m\r\n")
    }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Everything that can end in an error.
async fn round(log: &Log, session: &Session) {
    let report = |outcome: Result<(), ccgateway::Error>| {
        if let Err(error) = outcome {
            log.error(&error);
        }
    };
    report(session.status().await.map(drop));
    report(session.go_busy(None).await);
    report(session.resync().await.map(drop));
    report(session.voice_call().call_out("0777").await.map(drop));
    report(session.online_agent().update_guid().await.map(|renewed| log.print(&renewed)));
    report(session.online_agent().hand_shake().service_token(format!("token{MARK}")).await);
    let passwords = session.online_agent().modify_account_pwd_ex(format!("old\"/{MARK}"), format!("new<&ü{MARK}"));
    log.print(&passwords);
    report(passwords.await);
    let values = json!({ "oldpassword": format!("query {MARK}"), "newpassword": format!("query+{MARK}") });
    let changed = session.invoke(&table::MODIFY_ACCOUNT_PWD, values.as_object().unwrap()).await;
    report(changed.map(|answer| log.print(&answer)));
    report(session.online_agent().login_info().await.map(|token| log.print(&token)));
    report(session.agent_event().poll().await.map(drop));
    report(session.agent_event().poll_all().await.map(drop));
    match session.recording_file().download_record_file("Y:/6/0/20161025/20011/1902050.V3").await {
        Ok(file) => report(file.read_to_end().await.map(drop)),
        Err(error) => log.error(&error),
    }
    let mut events = session.events();
    if let Ok(Some(Err(error))) = tokio::time::timeout(Duration::from_millis(5), events.next()).await {
        log.error(&error);
    }
    log.print(&events);
    log.print(&events.connection());
    log.print(session);
    log.print(&session.export());
}

#[tokio::test]
async fn nothing_that_a_server_repeats_is_seen() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(move || writer.clone()).init();
    let wanted = std::env::var("CCGATEWAY_LOG_LINES").map_or(LINES, |lines| lines.parse().unwrap());

    let mut echo = Echo::default();
    let server = Server::start(move |request| {
        let answer = echo.answer(request);
        // A session is needed to begin with, and at times a sign-in fails.
        if request.is_sign_in() && !echo.answers.is_multiple_of(4) { signed_in(echo.answers) } else { answer }
    })
    .await;
    let gateway = Gateway::builder(server.url()).danger_allow_plain_http().read_retries(0).poll_pause(Duration::from_millis(10)).build();
    let gateway = gateway.unwrap();
    log.print(&gateway);
    let agent = AgentId::new(1001).unwrap();
    let sign_in = SignIn::new(agent, format!("pass {MARK}/\"word"), "71001")
        .push_to(format!("https://me.example.com/push?key={MARK}"), format!("push{MARK}"));
    log.print(&sign_in);
    while log.0.lines.load(Ordering::Relaxed) < wanted {
        match gateway.sign_in(&sign_in).await {
            Ok(session) => {
                for _ in 0..20 {
                    round(&log, &session).await;
                }
            }
            Err(error) => log.error(&error),
        }
    }
    let marked = log.0.marked.lock().unwrap();
    println!("{} lines, {} of them with a secret", log.0.lines.load(Ordering::Relaxed), marked.len());
    assert!(marked.is_empty(), "{} texts, such as {}", marked.len(), marked[0]);
}

fn signed_in(number: usize) -> Reply {
    Reply::signed_in().guid(&format!("guid{MARK}{number}.AgentGateway0"))
}
