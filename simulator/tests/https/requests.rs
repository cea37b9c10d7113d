//! The emulator over real HTTPS.

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ccgateway_simulator::{AgentConfig, AgentState, Config, ControlError, Simulator};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};
use support::client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

const A: u32 = 1001;
const B: u32 = 1002;

fn config() -> Config {
    Config::contact_centre([A, B]).poll_hold(Duration::from_millis(100))
}

/// One agent's program.
struct Agent {
    client: Client,
    base: String,
    id: u32,
    guid: String,
}

impl Agent {
    async fn sign_in(gateway: &Simulator, id: u32) -> Self {
        let mut agent = Self { client: client(gateway), base: gateway.base_url(), id, guid: String::new() };
        let body = json!({"password": "", "phonenum": format!("7{id}")});
        let request = agent.client.put(format!("{}/onlineagent/{id}", agent.base)).json(&body);
        agent.guid = guid_of(&request.send().await.unwrap()).unwrap();
        agent.ok(Method::POST, &format!("onlineagent/{id}/resetskill/true"), "").await;
        agent
    }

    async fn send(&self, method: Method, path: &str, body: &str) -> Response {
        let request = self.client.request(method, format!("{}/{path}", self.base)).header("guid", &self.guid);
        request.body(body.to_owned()).send().await.unwrap()
    }

    async fn json(&self, method: Method, path: &str, body: &str) -> Value {
        let response = self.send(method, path, body).await;
        assert_eq!(response.status(), StatusCode::OK);
        response.json().await.unwrap()
    }

    async fn ok(&self, method: Method, path: &str, body: &str) -> Value {
        let answer = self.json(method, path, body).await;
        assert_eq!(answer["retcode"], "0", "{path}: {answer}");
        answer["result"].clone()
    }

    async fn poll(&self) -> String {
        self.send(Method::GET, &format!("agentevent/{}", self.id), "").await.text().await.unwrap()
    }

    /// Types of all waiting events.
    async fn event_types(&self) -> Vec<String> {
        let mut types = Vec::new();
        while let Some(event) = serde_json::from_str::<Value>(&self.poll().await).unwrap().get("event") {
            types.push(event["eventType"].as_str().unwrap().to_owned());
        }
        types
    }
}

fn guid_of(response: &Response) -> Option<String> {
    let header = response.headers().get("set-guid")?.to_str().unwrap();
    Some(header.strip_prefix("JSESSIONID=").unwrap().to_owned())
}

#[tokio::test]
async fn an_agent_signs_in_to_a_rest() {
    let gateway = Simulator::start(config()).await.unwrap();
    let body = json!({"password": "", "phonenum": "71001", "status": "8", "time": "60", "restcause": 7});
    let request = client(&gateway).put(format!("{}/onlineagent/{A}", gateway.base_url())).json(&body);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["retcode"], "0");
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Rest);
}

#[tokio::test]
async fn an_empty_poll_is_held_and_then_answered_with_the_exact_bytes() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    assert_eq!(agent.event_types().await, ["AgentOther_InService", "AgentState_Ready"]);
    let started = Instant::now();
    assert_eq!(agent.poll().await, r#"{"message":"","retcode":"0"}"#);
    assert!(started.elapsed() >= Duration::from_millis(95));
}

#[tokio::test]
async fn a_held_poll_is_answered_as_soon_as_something_happens() {
    let gateway = Simulator::start(config().poll_hold(Duration::from_secs(60))).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.poll().await;
    agent.poll().await;
    let (polled, ()) = tokio::join!(agent.poll(), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        gateway.customer_calls("0555", "60001").unwrap();
    });
    assert!(polled.contains("AgentState_Busy"), "{polled}");
}

#[tokio::test]
async fn what_happens_by_itself_reaches_a_held_poll() {
    let config = config().poll_hold(Duration::from_secs(60)).customer_answers_after(Duration::from_millis(50));
    let gateway = Simulator::start(config).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.ok(Method::PUT, "voicecall/1001/callout", r#"{"called":"0555"}"#).await;
    for _ in 0..6 {
        agent.poll().await;
    }
    let talking: Value = serde_json::from_str(&agent.poll().await).unwrap();
    assert_eq!(talking["event"]["eventType"], "AgentEvent_Talking");
    assert_eq!(talking["event"]["content"]["feature"], "7");
}

/// Sends raw bytes and gives the raw answer.
async fn raw(gateway: &Simulator, request: &str) -> String {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(gateway.certificate_pem().as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let stream = TcpStream::connect(gateway.address()).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // The server may close without the TLS goodbye; what came before counts.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn the_sign_in_answer_spells_its_headers_as_the_gateway_does() {
    let gateway = Simulator::start(config()).await.unwrap();
    let body = r#"{"password":"","phonenum":"71001"}"#;
    let request = format!(
        "PUT /agentgateway/resource/onlineagent/1001 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let answer = raw(&gateway, &request).await;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    let line = |start: &str| head.lines().find(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{head}"));
    let guid = line("Set-GUID: JSESSIONID=").strip_prefix("Set-GUID: JSESSIONID=").unwrap();
    assert!(guid.ends_with(".AgentGateway0"), "{guid}");
    assert_eq!(line("Content-Type: "), "Content-Type: application/json;charset=UTF-8");
    assert!(line("Set-Cookie: nslb=").ends_with("; Path=/agentgateway; HttpOnly; Secure"));
    assert!(body.starts_with(r#"{"message":"","retcode":"0","result":{"vdnid":1,"workno":"1001","#), "{body}");
}

#[tokio::test]
async fn paths_outside_the_interface_are_html_pages() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    for path in ["onlineagent/100/agentstatus", "onlineagent/1000000/agentstatus", "onlineagent/abc/agentstatus", "nothing"] {
        let response = agent.send(Method::GET, path, "").await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
        assert!(response.text().await.unwrap().contains("<html>"));
    }
    let response = agent.send(Method::GET, "voicecall/1001/hold", "").await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn what_clients_write_differently_is_taken() {
    let gateway = Simulator::start(config()).await.unwrap();
    let mut agent = Agent::sign_in(&gateway, A).await;
    agent.ok(Method::GET, "/onlineagent//1001/agentstatus/?time=1700000000&resteasy_jsapi_anti_cache=1", "").await;
    agent.ok(Method::POST, "onlineagent/1001/autoanswer/True", "").await;
    assert!(gateway.agent(A).unwrap().auto_answer);
    agent.ok(Method::POST, "onlineagent/1001/autoanswer/False", "").await;
    assert!(!gateway.agent(A).unwrap().auto_answer);

    let body = r#"{"password":"","phonenum":71001,"status":"3","releasephone":"False","agenttype":"4","unknown":[]}"#;
    let request = agent.client.put(format!("{}/onlineagent/1001/forcelogin", agent.base)).body(body);
    let response = request.header("content-type", "text/plain").send().await.unwrap();
    agent.guid = guid_of(&response).unwrap();
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::Busy);

    let upper = agent.client.get(format!("{}/onlineagent/1001/agentstatus", agent.base)).header("GUID", &agent.guid);
    let status: Value = upper.send().await.unwrap().json().await.unwrap();
    assert_eq!(status, json!({"message": "", "retcode": "0", "result": {"agentState": 3, "isWorking": false}}));

    let skill = agent.ok(Method::PUT, "voicecall/1001/callinnerskill", r#"{"skillId":"2"}"#).await;
    assert!(skill.is_string());
    let odd = agent.json(Method::PUT, "voicecall/1001/callinnerskill", "no json").await;
    assert_eq!(odd, json!({"message": "parameter missing or invalid", "retcode": "000-002"}));
}

#[tokio::test]
async fn a_story_of_two_agents_and_a_customer() {
    let gateway = Simulator::start(config()).await.unwrap();
    let a = Agent::sign_in(&gateway, A).await;
    let b = Agent::sign_in(&gateway, B).await;
    let call = gateway.customer_calls("0555", "60001").unwrap();
    let help = a.ok(Method::POST, "voicecall/1001/innerhelp", r#"{"dstaddress":1002,"holdflag":"true"}"#).await;
    let help = help.as_str().unwrap();
    assert_eq!(a.event_types().await[7..], ["AgentEvent_Hold", "AgentEvent_Customer_Alerting", "AgentEvent_Talking"]);
    assert_eq!(b.event_types().await.last().unwrap(), "AgentEvent_Talking");
    a.ok(Method::POST, &format!("voicecall/1001/dropcall/{help}"), "").await;
    let events = [a.poll().await, a.poll().await, a.poll().await];
    assert!(events[0].contains(r#""eventType":"AgentEvent_Call_Release""#), "{}", events[0]);
    assert!(events[0].ends_with(&format!(r#""workNo":"1001","content":"{help}"}}}}"#)), "{}", events[0]);
    assert!(events[1].ends_with(&format!(r#""content":{{"callid":"{help}","number":"1002"}}}}}}"#)), "{}", events[1]);
    assert!(events[2].contains(&format!(r#""callid":"{call}""#)), "{}", events[2]);
    a.ok(Method::DELETE, "voicecall/1001/release", "").await;
    assert!(gateway.calls().is_empty());
    let again = a.json(Method::DELETE, "voicecall/1001/release", "").await;
    assert_eq!(again["retcode"], "200-017");
}

#[tokio::test]
async fn an_old_guid_is_renewed_by_a_poll() {
    let gateway = Simulator::start(config()).await.unwrap();
    let mut agent = Agent::sign_in(&gateway, A).await;
    agent.event_types().await;
    gateway.advance(Duration::from_secs(61));
    let response = agent.send(Method::GET, "agentevent/1001", "").await;
    let new = guid_of(&response).unwrap();
    assert_ne!(std::mem::replace(&mut agent.guid, new), agent.guid);
    assert!(guid_of(&agent.send(Method::GET, "agentevent/1001", "").await).is_none());
    gateway.expire_guid(A).unwrap();
    assert!(agent.poll().await.contains("100-006"));
    gateway.drop_session(A).unwrap();
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::SignedOut);
}

#[tokio::test]
async fn a_required_cookie_leads_to_the_session() {
    let gateway = Simulator::start(config().require_cookie(true)).await.unwrap();
    let client = client(&gateway);
    let url = format!("{}/onlineagent/1001", gateway.base_url());
    let signed_in = client.put(&url).json(&json!({"password": "", "phonenum": "1"})).send().await.unwrap();
    let guid = guid_of(&signed_in).unwrap();
    let whole = signed_in.headers()["set-cookie"].to_str().unwrap().to_owned();
    let pair = whole.split(';').next().unwrap();
    for (cookie, retcode) in [
        (None, "100-006"),
        (Some("nslb=wrong".to_owned()), "100-006"),
        (Some(pair.to_owned()), "0"),
        (Some(format!("other=1; {pair}")), "0"),
        (Some(whole.clone()), "0"),
    ] {
        let mut request = client.get(format!("{url}/agentstatus")).header("guid", &guid);
        if let Some(cookie) = &cookie {
            request = request.header("cookie", cookie);
        }
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(answer["retcode"], retcode, "{cookie:?}");
    }
}

#[tokio::test]
async fn the_control_interface_plays_the_customer() {
    let gateway = Simulator::start(config().customer_answers_after(None)).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let post = async |path: &str, body: Value| {
        let request = agent.client.post(format!("{}/customers/{path}", gateway.control_url())).json(&body);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    let (status, call) = post("call", json!({"from": "0555", "to": "60001"})).await;
    assert_eq!((status, call["callid"].as_str().unwrap()), (200, gateway.calls()[0].id.to_string().as_str()));
    assert_eq!(post("hangup", json!({"number": "0555"})).await, (200, json!({})));
    assert!(gateway.calls().is_empty());
    agent.ok(Method::PUT, "voicecall/1001/callout", r#"{"called":"0777"}"#).await;
    assert_eq!(post("answer", json!({"number": "0777"})).await, (200, json!({})));
    assert_eq!(post("answer", json!({"number": "0777"})).await, (409, json!({"error": "nobody rings \"0777\""})));
    let state = agent.client.get(format!("{}/state", gateway.control_url())).send().await.unwrap();
    let state: Value = state.json().await.unwrap();
    assert_eq!(state["agents"][0]["state"], "talking");
    assert_eq!(state["calls"][0]["parties"][0], json!({"agent": null, "number": "0777", "state": "talking"}));
    assert_eq!(state["queues"][0]["accessNumber"], "60001");
}

#[tokio::test]
async fn the_window_is_a_page_that_may_do_nothing_but_ask_this_server() {
    let gateway = Simulator::start(config()).await.unwrap();
    let response = client(&gateway).get(gateway.window_url()).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
    for part in ["default-src 'none'", "script-src 'sha256-", "style-src 'sha256-", "connect-src 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(response.text().await.unwrap().contains("<title>CC-Gateway emulator</title>"));
    let posted = client(&gateway).post(gateway.window_url()).send().await.unwrap();
    assert_eq!(posted.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_state_tells_what_happened_and_what_was_asked() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let state = async |query: &str| {
        let response = agent.client.get(format!("{}/state{query}", gateway.control_url())).send().await.unwrap();
        response.json::<Value>().await.unwrap()
    };
    // Events are kept after they were taken.
    agent.event_types().await;
    let all = state("").await;
    assert!(all["started"].as_u64().unwrap() <= all["now"].as_u64().unwrap());
    let types: Vec<_> = all["events"].as_array().unwrap().iter().map(|event| event["event"]["eventType"].as_str().unwrap()).collect();
    assert_eq!(types, ["AgentOther_InService", "AgentState_Ready"]);
    assert_eq!((&all["events"][1]["number"], &all["events"][1]["event"]["workNo"]), (&json!(2), &json!("1001")));
    let request = &all["requests"][0];
    assert_eq!((&request["number"], &request["agent"], &request["operation"]), (&json!(1), &json!(A), &json!("login")));
    assert_eq!((&request["method"], &request["path"]), (&json!("PUT"), &json!("/agentgateway/resource/onlineagent/1001")));
    assert_eq!(request["body"]["password"], "***");
    assert!(!all.to_string().contains(&agent.guid));

    let seen = all["requests"].as_array().unwrap().len();
    let new = state(&format!("?eventsAfter=1&requestsAfter={seen}")).await;
    assert_eq!((&new["events"][0]["number"], &new["events"][1]), (&json!(2), &Value::Null));
    assert_eq!(new["requests"], json!([]));
    assert_eq!(new["agents"], all["agents"]);
}

#[tokio::test]
async fn time_and_the_platform_are_played_over_http() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let post = async |path: &str, body: Value| {
        let response = agent.client.post(format!("{}/{path}", gateway.control_url())).json(&body).send().await.unwrap();
        (response.status().as_u16(), response.json::<Value>().await.unwrap())
    };
    assert_eq!(post("sessions/drop", json!({"agent": A})).await, (200, json!({})));
    assert_eq!(post("sessions/drop", json!({"agent": A})).await, (409, json!({"error": "agent 1001 is not signed in"})));
    let _again = Agent::sign_in(&gateway, A).await;
    assert_eq!(post("clock/advance", json!({"seconds": 3600})).await, (200, json!({})));
    assert_eq!(gateway.agent(A).unwrap().state, AgentState::SignedOut);
}

#[tokio::test]
async fn odd_events_go_out_as_they_were_put_in() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.event_types().await;
    gateway.inject_event(A, "Never_Seen", r#"{"b":1, "a":"x\u0000"}"#).unwrap();
    let polled = agent.poll().await;
    assert!(polled.contains(r#""eventType":"Never_Seen""#), "{polled}");
    assert!(polled.ends_with(r#""content":{"b":1, "a":"x\u0000"}}}"#), "{polled}");
    assert!(matches!(gateway.inject_event(A, "X", "{"), Err(ControlError::NotJson(_))));
    assert_eq!(gateway.inject_event(B, "X", "null"), Err(ControlError::NotSignedIn(B)));
}

#[tokio::test]
async fn received_requests_are_remembered_and_shown_without_secrets() {
    let config = Config::default().agent(AgentConfig::new(A).password("s3cret"));
    let gateway = Simulator::start(config).await.unwrap();
    let client = client(&gateway);
    let body = json!({"password": "s3cret", "phonenum": "1"});
    let signed_in = client.put(format!("{}/onlineagent/1001", gateway.base_url())).json(&body).send().await.unwrap();
    let guid = guid_of(&signed_in).unwrap();
    client.get(format!("{}/onlineagent/1/?password=s3cret", gateway.base_url())).send().await.unwrap();
    let requests = gateway.requests();
    let seen: Vec<_> = requests.iter().map(|request| (request.method.as_str(), request.operation, request.agent)).collect();
    assert_eq!(seen, [("PUT", Some("login"), Some(A)), ("GET", None, None)]);
    assert_eq!(requests[1].path, "/agentgateway/resource/onlineagent/1/");
    assert_eq!(requests[0].json().unwrap(), body);
    assert_eq!(requests[1].query("password").as_deref(), Some("s3cret"));
    let debug = format!("{requests:?} {gateway:?}");
    assert!(!debug.contains("s3cret") && !debug.contains(&guid), "{debug}");
}

#[tokio::test]
async fn a_stopped_emulator_frees_its_address_and_cuts_held_polls() {
    let gateway = Simulator::start(config().poll_hold(Duration::from_secs(60))).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.poll().await;
    agent.poll().await;
    let address = gateway.address();
    let held = agent.client.get(format!("{}/agentevent/1001", agent.base)).header("guid", &agent.guid).send();
    let (held, ()) = tokio::join!(held, async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        gateway.shutdown().await;
    });
    assert!(held.is_err());
    let again = Simulator::start(config().listen(address)).await.unwrap();
    assert_eq!(again.address(), address);
    drop(again);
    let everywhere = Simulator::start(config().listen("0.0.0.0:0".parse().unwrap())).await.unwrap();
    assert!(everywhere.base_url().starts_with("https://127.0.0.1:"));
    Agent::sign_in(&everywhere, A).await;
}

#[tokio::test]
async fn calls_are_transferred_and_come_back_from_a_voice_menu() {
    let gateway = Simulator::start(config()).await.unwrap();
    let [a, b] = [Agent::sign_in(&gateway, A).await, Agent::sign_in(&gateway, B).await];
    gateway.customer_calls("0555", "60001").unwrap();
    a.event_types().await;
    b.event_types().await;
    let suspend = r#"{"devicetype":"3","address":"1","mode":"1"}"#;
    assert_eq!(a.ok(Method::POST, "voicecall/1001/transfer", suspend).await, json!({}));
    let control = a.client.post(format!("{}/ivr/return", gateway.control_url())).json(&json!({"number": "0555"}));
    assert_eq!(control.send().await.unwrap().status(), StatusCode::OK);
    assert!(matches!(gateway.ivr_returns("0555"), Err(ControlError::NotInIvr(_))));
    assert_eq!(a.event_types().await, ["AgentEvent_Customer_Alerting", "AgentEvent_ReturnFromIvr", "AgentEvent_Talking"]);
    a.ok(Method::POST, "voicecall/1001/seconddialex?number=1%23", "").await;
    a.ok(Method::POST, "voicecall/1001/seconddial/2*", "").await;
    assert_eq!(gateway.calls()[0].digits, "1#2*");
    a.ok(Method::POST, "voicecall/1001/transfer", r#"{"devicetype":2,"address":"1002","mode":2,"holdflag":"true"}"#).await;
    assert_eq!(b.event_types().await.last().unwrap(), "AgentEvent_Talking");
    let missing = a.json(Method::POST, "voicecall/1001/transfer", r#"{"address":"1002"}"#).await;
    assert_eq!(missing["retcode"], "000-002");
}

#[tokio::test]
async fn offered_numbers_are_called() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let offer = agent.client.post(format!("{}/previews", gateway.control_url())).json(&json!({"agent": A, "numbers": "0777"}));
    assert_eq!(offer.send().await.unwrap().status(), StatusCode::OK);
    gateway.offer_preview(A, "0888,0999", "x").unwrap();
    assert_eq!(agent.event_types().await[2..], ["AgentEvent_Preview", "AgentEvent_Preview_CallOut_Ex"]);
    let call = agent.ok(Method::PUT, "voicecall/1001/previewCallout", r#"{"called":"0999","callcontrolid":"2"}"#).await;
    assert_eq!(call, gateway.calls()[0].id.to_string());
}

#[tokio::test]
async fn inspectors_supervise_over_every_path() {
    let gateway = Simulator::start(config()).await.unwrap();
    let [b, a] = [Agent::sign_in(&gateway, B).await, Agent::sign_in(&gateway, A).await];
    a.ok(Method::POST, "qualitycontrol/1001/beginmonitor?agents=1002%3B1003", "").await;
    let call = gateway.customer_calls("0555", "60001").unwrap();
    a.ok(Method::PUT, "qualitycontrol/1001/addsupervise/1002", "").await;
    a.ok(Method::POST, "qualitycontrol/1001/switch/1002", "").await;
    a.ok(Method::PUT, &format!("qualitycontrol/1001/intercept/1002/{call}"), "").await;
    assert_eq!(a.event_types().await.last().unwrap(), "AgentEvent_Talking");
    a.ok(Method::POST, &format!("qualitycontrol/1001/forcedropcall/{call}"), "").await;
    b.event_types().await;
    a.ok(Method::POST, "qualitycontrol/1001/forcebusy/1002", "").await;
    a.ok(Method::POST, "qualitycontrol/1001/forceidle/1002", "").await;
    a.ok(Method::POST, "qualitycontrol/1001/forcerest/1002/60/1", "").await;
    assert_eq!(b.event_types().await, ["AgentState_SetNotReady_Success", "AgentState_Ready", "AgentState_SetRest_Success"]);
    a.ok(Method::POST, "qualitycontrol/1001/adjustskill", r#"{"workNo":"1002","skills":[2,"3"]}"#).await;
    assert_eq!(gateway.agent(B).unwrap().skills, [2, 3]);
    let wrong = a.json(Method::POST, "qualitycontrol/1001/adjustskill", r#"{"workNo":"1002","skills":"x"}"#).await;
    assert_eq!(wrong["retcode"], "100-001");
    a.event_types().await;
    a.ok(Method::POST, "qualitycontrol/1001/forcelogout/1002", "").await;
    assert_eq!(a.event_types().await, ["QC_AgentState_Notify"]);
}

#[tokio::test]
async fn what_is_only_acknowledged_says_so() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    for (method, path) in [
        (Method::GET, "allagent"),
        (Method::POST, "setselfrecord/1/0?agents=1002"),
        (Method::POST, "cancelselfrecord?agents=1002"),
        (Method::GET, "queryqctasks"),
        (Method::DELETE, "deleteqctask?taskdsn=1&begintime=1"),
        (Method::GET, "queryurlinfo?urlname=a"),
        (Method::GET, "queryvideorecordfile?workno=1002"),
        (Method::POST, "registerDataToServer?port=1"),
        (Method::POST, "startVideoMonitor"),
        (Method::POST, "stopVideoMonitor"),
        (Method::POST, "startVideoOperation?monitoragent=1002"),
        (Method::POST, "startOrStopVideoPlay?isstart=1"),
        (Method::POST, "deleteVideoTask?monitoragent=1002"),
    ] {
        let answer = agent.json(method, &format!("qualitycontrol/1001/{path}"), "{}").await;
        assert_eq!(answer, json!({"message": "not emulated", "retcode": "0"}), "{path}");
    }
    gateway.customer_calls("0555", "60001").unwrap();
    let answer = agent.json(Method::POST, "voicecall/1001/reportsound", "{}").await;
    assert_eq!(answer, json!({"message": "not emulated", "retcode": "0"}));
    let stranger = Agent { guid: "wrong".into(), ..agent };
    assert_eq!(stranger.json(Method::GET, "qualitycontrol/1001/allagent", "").await["retcode"], "100-006");
}

#[tokio::test]
async fn a_contact_centre_is_configured() {
    let gateway = Simulator::start(config()).await.unwrap();
    let client = client(&gateway);
    let begun = client.post(format!("{}/configuration/sessions", gateway.control_url())).json(&json!({"vdn": 1})).send().await.unwrap();
    let guid = begun.json::<Value>().await.unwrap()["guid"].as_str().unwrap().to_owned();
    let send = async |method: Method, path: &str, token: &str, body: Value| {
        let request = client.request(method, format!("{}/config/{path}", gateway.base_url())).header("guid", &guid);
        request.header("service_token", token).body(body.to_string()).send().await.unwrap().text().await.unwrap()
    };
    let subscription = json!({"subscribeType": 1, "serviceToken": "t", "serviceCallBackUri": "https://192.0.2.10/asr", "nlpFlag": "false"});
    let registered: Value = serde_json::from_str(&send(Method::POST, "subscribe/register", "", subscription).await).unwrap();
    let task = registered["result"]["serverId"].as_str().unwrap();
    let urls = json!({"id": "1", "callbackUrl": "https://a/b", "drCallbackUrl": "https://a/c", "authUrl": "https://a/d",
        "authUserName": "u", "authPassWord": ""});
    let route = json!({"accesscode": 1008, "subcode": "101", "devicetype": 1, "deviceId": 1});
    let skills = json!([{"skillId": 1, "skillPower": 1, "agentPower": "1"}]);
    let done = r#"{"message":"success","retcode":"0"}"#;
    for (method, path, token, body, expected) in [
        (Method::GET, &*format!("subscribe/handshake/{task}"), "", Value::Null, done),
        (Method::POST, &*format!("subscribe/handshake/{task}"), "t", Value::Null, done),
        (
            Method::POST,
            &*format!("subscribe/handshake/{task}"),
            "x",
            Value::Null,
            r#"{"message":"parameter missing or invalid","retcode":"107-002"}"#,
        ),
        (Method::PUT, "subscribe/unregister", "", json!({"serverId": task}), done),
        (Method::POST, "sys/agentstatus/modify", "", urls, done),
        (Method::POST, "sys/agentstatus/unregister?id=1", "", Value::Null, done),
        (Method::PUT, "sys/nodepolicy", "", json!([{"vdnId": 1, "nodeId": 1, "nodePower": 300}]), done),
        (Method::PUT, "sys/nodepolicy", "", json!({"list": [{"vdnId": 1, "nodeId": 2, "nodePower": 2}]}), done),
        (Method::PUT, "sys/vdngroup?vdnGroupId=1", "", json!({"parentId": null, "groupName": "north"}), done),
        (
            Method::GET,
            "vdn/agents?agentIdSet=1001,5",
            "",
            Value::Null,
            concat!(
                r#"{"message":"success","retcode":"0","result":[{"agentId":1001,"name":"1001","agentPwd":"","fullName":"1001","#,
                r#""socialChatNum":60,"timeRemaining":"","userClassId":2,"asrInd":0}]}"#
            ),
        ),
        (Method::POST, "vdn/calledroute", "", route, r#"{"result":[{"dnId":5}],"message":"success","retcode":"0"}"#),
        (
            Method::GET,
            "vdn/calledroute?dnId=5",
            "",
            Value::Null,
            concat!(
                r#"{"result":[{"dnid":5,"accesscode":"1008","subcode":"101","devicetype":"1","deviceId":1}],"#,
                r#""message":"success","retcode":"0"}"#
            ),
        ),
        (Method::DELETE, "vdn/calledroute?dnId=5", "", Value::Null, done),
        (
            Method::POST,
            "vdn/skillGroup?skillGroupId=null",
            "",
            json!({"skillGroupName": "1234", "skills": skills}),
            r#"{"message":"success","retcode":"0","result":{"skillGroupId":1}}"#,
        ),
        (Method::PUT, "vdn/skillGroup?skillGroupId=1", "", json!({"skillGroupName": "12"}), done),
    ] {
        assert_eq!(send(method, path, token, body).await, expected, "{path}");
    }
    let state: Value = client.get(format!("{}/state", gateway.control_url())).send().await.unwrap().json().await.unwrap();
    let set = &state["configuration"];
    assert_eq!(set["skillGroups"], json!([{"id": 1, "name": "12", "skills": [{"queue": 1, "queueWeight": 1, "agentWeight": 1}]}]));
    assert_eq!((&set["vdnGroups"], set["nodePolicies"].as_array().unwrap().len()), (&json!([{"id": 1, "name": "north"}]), 2));
    assert_eq!(set["calledRoutes"].as_array().unwrap().len(), 4);
    let asked = gateway.requests();
    assert!(asked.iter().all(|request| request.agent.is_none()));
    assert_eq!(asked.last().unwrap().operation, Some("modifySkillGroup"));
    gateway.advance(Duration::from_secs(121));
    assert!(send(Method::GET, "vdn/agents", "", Value::Null).await.contains(r#""retcode":"107-000""#));
}

#[tokio::test]
async fn campaigns_call_over_http() {
    let gateway = Simulator::start(config().customer_answers_after(None)).await.unwrap();
    let _agent = Agent::sign_in(&gateway, A).await;
    let url = format!("{}/campaigns/call", gateway.control_url());
    let client = client(&gateway);
    let post = async |body: Value| {
        let response = client.post(&url).json(&body).send().await.unwrap();
        (response.status(), response.json::<Value>().await.unwrap())
    };
    for (body, feature) in [(json!({"number": "0777", "agent": A}), 41), (json!({"number": "0888", "queue": 1}), 43)] {
        let (status, answer) = post(body).await;
        let calls = gateway.calls();
        let call = calls.iter().find(|call| call.feature == feature).unwrap();
        assert_eq!((status, answer), (StatusCode::OK, json!({"callid": call.id.to_string()})));
    }
    let (status, answer) = post(json!({"number": "0999", "agent": A})).await;
    assert_eq!((status, answer), (StatusCode::CONFLICT, json!({"error": "agent 1001 is not idle"})));
}

#[tokio::test]
async fn a_linked_telephone_is_used_over_http() {
    let linked = AgentConfig::new(A).skills([1]).linked_phone(true);
    let gateway = Simulator::start(config().agent(linked).customer_answers_after(None)).await.unwrap();
    let mut agent = Agent::sign_in(&gateway, A).await;
    let body = json!({"password": "", "phonenum": "71001", "phonelinkage": "true"});
    let again = agent.client.put(format!("{}/onlineagent/{A}/forcelogin", agent.base)).json(&body).send().await.unwrap();
    agent.guid = guid_of(&again).unwrap();
    assert_eq!(agent.event_types().await[2..], ["AgentEvent_linkageCapability", "AgentEvent_linkagePhoneStatus"]);
    let url = format!("{}/phones", gateway.control_url());
    let post = async |body: Value| agent.client.post(&url).json(&body).send().await.unwrap().status();
    assert_eq!(post(json!({"agent": A, "action": "callOut", "number": "0777"})).await, StatusCode::OK);
    assert_eq!(agent.event_types().await[0], "AgentEvent_linkagePhoneCallOut");
    assert_eq!(post(json!({"agent": A, "action": "hangUp"})).await, StatusCode::OK);
    assert!(gateway.calls().is_empty());
    assert_eq!(post(json!({"agent": A, "action": "hold"})).await, StatusCode::CONFLICT);
}
