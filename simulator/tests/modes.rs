//! Modes for clients of other ages: authentication, plain HTTP, and the older ways in which events are pushed.

mod support;

use std::net::SocketAddr;
use std::time::Duration;

use axum::http::StatusCode;
use ccgateway_simulator::{AuthMode, Config, Release, Simulator};
use reqwest::{Client, Method};
use serde_json::{Value, json};
use support::client;
use support::contract::{CONTRACT, operations};
use support::receiver::{Received, Receiver};
use tokio::time::sleep;

const A: u32 = 1001;

fn config() -> Config {
    Config::contact_centre([A, 1002]).poll_hold(Duration::from_millis(50))
}

struct Program {
    client: Client,
    base: String,
    guid: String,
}

impl Program {
    async fn sign_in(client: Client, base: String, fields: Value) -> Self {
        let mut body = json!({"password": "", "phonenum": "71001"});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let response = client.put(format!("{base}/onlineagent/{A}")).json(&body).send().await.unwrap();
        let guid = response.headers()["set-guid"].to_str().unwrap().trim_start_matches("JSESSIONID=").to_owned();
        Self { client, base, guid }
    }

    async fn send(&self, method: Method, path: &str) -> Value {
        let request = self.client.request(method, format!("{}/{path}", self.base)).header("Guid", &self.guid);
        request.send().await.unwrap().json().await.unwrap()
    }
}

#[tokio::test]
async fn the_older_push_sends_one_event_at_a_time_in_an_envelope_of_three_members() {
    let (receiver, address) = Receiver::start_old().await;
    let gateway = Simulator::start(config()).await.unwrap();
    let uri = format!("http://{address}/push?key=1");
    let program = Program::sign_in(client(&gateway), gateway.base_url(), json!({"pushUrl": uri})).await;
    let received = receiver.requests(2).await;
    let texts: Vec<&str> = received.iter().map(|push| push.body.as_str()).collect();
    assert_eq!(
        texts,
        [
            r#"{"message":"","retcode":"0","event":{"eventType":"AgentOther_InService","workNo":"1001","content":null}}"#,
            r#"{"message":"","retcode":"0","event":{"eventType":"AgentState_Ready","workNo":"1001","content":null}}"#,
        ]
    );
    assert!(received.iter().all(|push| push.headers["guid"] == program.guid && !push.headers.contains_key("service_token")));
    let beat = program.send(Method::PUT, &format!("onlineagent/{A}/heartbeat")).await;
    assert_eq!((&beat["retcode"], beat["result"]["loginTime"].is_string()), (&json!("0"), true));
    assert_eq!(program.send(Method::GET, &format!("agentevent/{A}")).await["retcode"], "000-001");
}

#[tokio::test]
async fn the_oldest_push_has_the_event_as_text_in_a_field_of_a_form() {
    let (receiver, address) = Receiver::start_old().await;
    let gateway = Simulator::start(config()).await.unwrap();
    let program = Program::sign_in(client(&gateway), gateway.base_url(), json!({"pushUrl": format!("http://{address}/")})).await;
    receiver.requests(2).await;
    assert_eq!(program.send(Method::POST, &format!("querymonitor/{A}/changetosapmode")).await["retcode"], "0");
    gateway.inject_event(A, "Odd", r#"{"text":"a&b"}"#).unwrap();
    let Received { headers, body } = receiver.requests(3).await.pop().unwrap();
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded;charset=UTF-8");
    let fields: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let event = r#"{"message":"","retcode":"0","event":{"eventType":"Odd","workNo":"1001","content":{"text":"a&b"}}}"#;
    assert_eq!(fields, [("eventContent".to_owned(), event.to_owned())]);
}

#[tokio::test]
async fn an_event_that_an_old_receiver_does_not_want_is_not_pushed_again() {
    let (receiver, address) = Receiver::start_old().await;
    let gateway = Simulator::start(config()).await.unwrap();
    Program::sign_in(client(&gateway), gateway.base_url(), json!({"pushUrl": format!("http://{address}/unwanted")})).await;
    receiver.requests(2).await;
    sleep(Duration::from_millis(500)).await;
    assert_eq!(receiver.requests(2).await.len(), 2);
}

#[tokio::test]
async fn an_old_release_pushes_to_the_older_address_alone() {
    let (receiver, address) = Receiver::start_old().await;
    let gateway = Simulator::start(config().release(Release::Of2019)).await.unwrap();
    let fields = json!({"pushUrl": format!("http://{address}/old"), "callBackUri": format!("http://{address}/new"), "serviceToken": "t"});
    Program::sign_in(client(&gateway), gateway.base_url(), fields.clone()).await;
    assert!(receiver.requests(2).await[0].body.starts_with(r#"{"message""#));
    let gateway = Simulator::start(config()).await.unwrap();
    Program::sign_in(client(&gateway), gateway.base_url(), fields).await;
    assert!(receiver.requests(3).await[2].body.starts_with(r#"{"workNo""#));
}

#[tokio::test]
async fn what_could_not_be_pushed_is_not_pushed_into_the_next_session() {
    let gateway = Simulator::start(config()).await.unwrap();
    let (receiver, address) = Receiver::start_old().await;
    // Nobody listens at the first address, so that the attempts of the first session go on while the second begins.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    Program::sign_in(client(&gateway), gateway.base_url(), json!({"pushUrl": format!("http://{nobody}/")})).await;
    let body = json!({"password": "", "phonenum": "71001", "pushUrl": format!("http://{address}/")});
    client(&gateway).put(format!("{}/onlineagent/{A}/forcelogin", gateway.base_url())).json(&body).send().await.unwrap();
    let listener = tokio::net::TcpListener::bind(nobody).await.unwrap();
    receiver.requests(2).await;
    assert!(tokio::time::timeout(Duration::from_millis(700), listener.accept()).await.is_err(), "the old session goes on");
}

#[tokio::test]
async fn plain_http_serves_the_agent_interface_and_nothing_else() {
    let plain: SocketAddr = ([127, 0, 0, 1], 0).into();
    let gateway = Simulator::start(config().plain_http(plain).auth_mode(AuthMode::None)).await.unwrap();
    let base = gateway.plain_base_url().unwrap();
    assert!(base.starts_with("http://127.0.0.1:") && base.ends_with("/agentgateway/resource"));
    let client = Client::builder().no_proxy().build().unwrap();
    let program = Program::sign_in(client.clone(), base.clone(), json!({})).await;
    assert_eq!(program.send(Method::GET, &format!("agentevent/{A}")).await["event"]["eventType"], "AgentOther_InService");
    let without = client.get(format!("{base}/onlineagent/{A}/agentstatus")).send().await.unwrap();
    assert_eq!(without.json::<Value>().await.unwrap()["retcode"], "0");
    let root = base.trim_end_matches("/agentgateway/resource");
    for path in ["/", "/control/state"] {
        assert_eq!(client.get(format!("{root}{path}")).send().await.unwrap().status(), 404, "{path}");
    }
    gateway.shutdown().await;
    assert!(client.get(format!("{base}/onlineagent/{A}/agentstatus")).send().await.is_err());
    assert_eq!(Simulator::start(config()).await.unwrap().plain_base_url(), None);
}

#[tokio::test]
async fn the_header_of_a_new_guid_is_spelt_as_always_over_plain_http() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let plain: SocketAddr = ([127, 0, 0, 1], 0).into();
    let gateway = Simulator::start(config().plain_http(plain)).await.unwrap();
    let base = gateway.plain_base_url().unwrap();
    let host = base.trim_start_matches("http://").split('/').next().unwrap().to_owned();
    let mut stream = tokio::net::TcpStream::connect(&host).await.unwrap();
    let body = r#"{"password":"","phonenum":"71001"}"#;
    let head = format!(
        "PUT /agentgateway/resource/onlineagent/{A} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    stream.write_all(format!("{head}\r\n{body}").as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.contains("\r\nSet-GUID: JSESSIONID="), "{answer}");
}

#[tokio::test]
async fn what_came_with_a_release_is_not_found_before() {
    let names: Vec<&str> = Release::names().collect();
    let mut checked = 0;
    for known in CONTRACT.operations() {
        let Some(since) = known.since() else { continue };
        let release = names.iter().position(|name| *name == since).unwrap_or_else(|| panic!("{}: no release {since}", known.id));
        let operation = operations().into_iter().find(|operation| operation.name == known.method_name).unwrap();
        let mut found = Vec::new();
        for name in &names[release - 1..=release] {
            let gateway = Simulator::start(config().release(name.parse().unwrap())).await.unwrap();
            let url = format!("{}{}", gateway.base_url(), operation.path("1-1"));
            found.push(client(&gateway).request(operation.method.clone(), url).send().await.unwrap().status() != StatusCode::NOT_FOUND);
        }
        assert_eq!(found, [false, true], "{} before and since {since}", known.id);
        checked += 1;
    }
    assert!(checked >= 5, "only {checked} operations have a release");
}
