//! Instructions per request and per event, to be counted by callgrind: through the session, and by bare reqwest and serde.
//!
//! ```text
//! cargo bench --bench instructions --no-run
//! valgrind --tool=callgrind --callgrind-out-file=/dev/null target/release/deps/instructions-… session-status 300
//! ```
//!
//! One request costs what 300 requests cost less what 100 cost, by 200. Of the cases that follow an agent, one is ten polls, of which the last
//! finds an event. The server is a process of its own, which callgrind does
//! not count. Without arguments every case is run ten times, to show that it works.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ccgateway::session::ExportedSession;
use ccgateway::{CallId, Gateway, Session};
use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};
use serde_json::json;

const GUID: &str = "01234567-89ab-cdef-0123-456789abcdef.AgentGateway0";
const STATUS: &str = r#"{"message":"","retcode":"0","result":{"agentState":4,"isWorking":false}}"#;
const CALL: &str = r#"{"message":"","retcode":"0","result":"1455885056-1095"}"#;
const EVENT: &str = concat!(
    r#"{"message":"","retcode":"0","event":{"eventType":"AgentEvent_Talking","workNo":"1001","#,
    r#""content":{"caller":"0777","called":"4711","feature":7,"callid":"1455885056-1095","otherPhone":"0777"}}}"#,
);

const NO_EVENT: &str = r#"{"message":"","retcode":"0","event":null}"#;
/// The agent of whose polls one in ten finds an event.
const FOLLOWED: u32 = 1002;

/// What is measured.
const CASES: &[&str] =
    &["session-status", "bare-status", "session-call", "bare-call", "session-event", "bare-event", "session-follow", "bare-follow"];
/// Between polls, as short as a gateway's settings allow.
const PAUSE: Duration = Duration::from_millis(10);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [serve] if serve == "serve" => serve_all(),
        [case, times] => run(case, times.parse().expect("a number of requests")),
        _ => CASES.iter().for_each(|case| run(case, 10)),
    }
}

/// Sends a number of requests of one kind.
fn run(case: &str, times: u32) {
    let server = Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (session, bare) = (server.session(1001), server.bare());
        let mut events = server.session(FOLLOWED).events();
        for _ in 0..times {
            match case {
                "session-status" => drop(session.online_agent().get_agent_status().await.unwrap()),
                "bare-status" => bare.status().await,
                "session-call" => drop(session.voice_call().call_inner("1002").await.unwrap()),
                "bare-call" => drop(bare.call("1002").await),
                "session-event" => drop(session.agent_event().poll().await.unwrap()),
                "bare-event" => drop(bare.event(1001).await.unwrap()),
                "session-follow" => drop(events.next().await.unwrap().unwrap()),
                "bare-follow" => bare.follow(FOLLOWED).await,
                other => panic!("{other} is none of {CASES:?}"),
            }
        }
    });
    println!("{case}: {times} requests");
}

/// The server in a process of its own.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let program = std::env::current_exe().unwrap();
        let mut process = Command::new(program).arg("serve").stdout(Stdio::piped()).spawn().unwrap();
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { process, address: address.trim().to_owned() }
    }

    /// A session that nothing was sent for.
    fn session(&self, agent: u32) -> Session {
        let gateway = Gateway::builder(&self.address).danger_allow_plain_http().poll_pause(PAUSE).build().unwrap();
        let exported = json!({ "base_url": gateway.base_url(), "agent": agent.to_string(), "guid": GUID });
        gateway.resume(&serde_json::from_value::<ExportedSession>(exported).unwrap()).unwrap()
    }

    fn bare(&self) -> Bare {
        Bare { http: reqwest::Client::builder().no_proxy().build().unwrap(), base: format!("{}/agentgateway/resource", self.address) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The same requests, written by hand.
struct Bare {
    http: reqwest::Client,
    base: String,
}

#[derive(Deserialize)]
struct Answer<T> {
    retcode: String,
    #[serde(alias = "event")]
    result: Option<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    agent_state: i64,
    is_working: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    event_type: String,
    content: Talking,
}

#[derive(Deserialize)]
struct Talking {
    caller: String,
    callid: String,
}

#[derive(Serialize)]
struct CallInner<'a> {
    called: &'a str,
}

impl Bare {
    async fn send<T: serde::de::DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Option<T> {
        let request = request.header("Guid", GUID).header("Content-Type", "application/json; charset=UTF-8");
        let answer: Answer<T> = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(answer.retcode, "0");
        answer.result
    }

    async fn status(&self) {
        let status: Status = self.send(self.http.get(format!("{}/onlineagent/1001/agentstatus", self.base))).await.unwrap();
        assert!(status.agent_state == 4 && !status.is_working);
    }

    async fn call(&self, called: &str) -> CallId {
        let body = serde_json::to_vec(&CallInner { called }).unwrap();
        let id: String = self.send(self.http.put(format!("{}/voicecall/1001/callinner", self.base)).body(body)).await.unwrap();
        CallId::from(id)
    }

    async fn event(&self, agent: u32) -> Option<Event> {
        let event: Event = self.send(self.http.get(format!("{}/agentevent/{agent}", self.base))).await?;
        assert!(event.event_type == "AgentEvent_Talking" && event.content.caller == "0777" && !event.content.callid.is_empty());
        Some(event)
    }

    async fn follow(&self, agent: u32) {
        while self.event(agent).await.is_none() {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Answers every request with what its path asks for.
fn serve_all() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    for connection in listener.incoming() {
        let connection = connection.unwrap();
        std::thread::spawn(move || serve(connection));
    }
}

fn serve(mut connection: TcpStream) {
    connection.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(connection.try_clone().unwrap());
    for number in 1.. {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).unwrap_or(0) == 0 {
                return;
            }
        }
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<u64>().unwrap())
        });
        std::io::copy(&mut reader.by_ref().take(length.unwrap_or(0)), &mut std::io::sink()).unwrap();
        let body = match head.split_whitespace().nth(1).unwrap_or_default() {
            path if path.contains("/agentstatus") => STATUS,
            path if path.ends_with(&format!("/agentevent/{FOLLOWED}")) && number % 10 != 0 => NO_EVENT,
            path if path.contains("/agentevent/") => EVENT,
            _ => CALL,
        };
        let length = body.len();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: {length}\r\n\r\n");
        connection.write_all((head + body).as_bytes()).unwrap();
    }
}
