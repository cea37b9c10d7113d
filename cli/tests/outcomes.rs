//! Exit codes, with a gateway that misbehaves.

mod support;

use std::time::Duration;

use ccgateway_misbehaving::Reply;
use support::gateway::Misbehaving;

const CALL_OUT: &[&str] = &["call", "callout", "--called", "0777"];
const STATUS: &[&str] = &["call", "getAgentStatus"];
const SUCCESS: &str = r#"{"message":"","retcode":"0","result":"1455885056-1095"}"#;

fn page(status: &str) -> Reply {
    Reply::new(status, "text/html", "<html>a proxy</html>")
}

/// What comes in place of a good answer, and the exit codes of a call and of a query.
fn table() -> Vec<(&'static str, Reply, i32, i32)> {
    vec![
        ("refused", Reply::refused("200-017"), 3, 3),
        ("session lost", Reply::refused("100-006"), 4, 4),
        ("closed", Reply::close(), 5, 1),
        ("reset", Reply::reset(), 5, 1),
        ("502", page("502 Bad Gateway"), 5, 1),
        ("503", page("503 Service Unavailable"), 5, 1),
        ("504", page("504 Gateway Timeout"), 5, 1),
        ("500", page("500 Internal Server Error"), 5, 1),
        ("404", page("404 Not Found"), 1, 1),
        ("cut", Reply::json(SUCCESS).cut(20), 5, 1),
        ("behind a byte-order mark", Reply::json(format!("\u{feff}{SUCCESS}")), 0, 0),
        ("a code that is null", Reply::json(r#"{"message":"","retcode":null}"#), 5, 1),
        ("an empty code", Reply::json(r#"{"message":"","retcode":""}"#), 5, 1),
        ("no code", Reply::json("{}"), 5, 1),
        ("no body", Reply::json(""), 5, 1),
        ("a page with status 200", Reply::new("200 OK", "text/html", "<html>sign in</html>"), 5, 1),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_readable_refusal_of_a_call_is_one() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    let mut wrong = Vec::new();
    for (name, reply, of_call, of_query) in table() {
        gateway.answer(move |_| reply.clone());
        for (arguments, expected) in [(CALL_OUT, of_call), (STATUS, of_query)] {
            let before = gateway.server.count(|request| request.path().ends_with("/callout"));
            let run = gateway.run(arguments);
            if run.code != expected {
                wrong.push(format!("{name}: {} ends with {} and not with {expected}: {}", arguments[1], run.code, run.err));
            }
            let calls = gateway.server.count(|request| request.path().ends_with("/callout")) - before;
            assert!(calls <= 1, "{name}: the call was sent {calls} times");
            assert!(run.code == 0 || run.err.starts_with("ccgw: "), "{name}: {}", run.err);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_port_is_a_failure_with_its_cause_and_each_cause_is_there_once() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    drop(listener);
    let session = std::fs::read_to_string(gateway.file("session.json")).unwrap();
    std::fs::write(gateway.file("session.json"), session.replace(&gateway.server.url(), &url)).unwrap();
    let mut command = gateway.command(CALL_OUT);
    let run = support::Run::of(command.env("CCGATEWAY_URL", &url).timeout(Duration::from_secs(20)).output().unwrap());
    assert_eq!(run.code, 1, "never sent: {}", run.err);
    let first = run.err.lines().next().unwrap();
    assert_eq!(first.to_lowercase().matches("connection refused").count(), 1, "{first}");
    assert!(run.err.contains("check --url"), "{}", run.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_not_there_asks_for_the_address() {
    let gateway = Misbehaving::start().await;
    gateway.sign_in();
    gateway.answer(|_| page("404 Not Found"));
    let run = gateway.run(STATUS);
    assert!(run.code == 1 && run.err.contains("is the base URL right?") && run.err.contains("--url"), "{}", run.err);
}
