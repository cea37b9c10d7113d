//! Limits: of time, of connections, of memory, of values.

use std::net::SocketAddr;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ccgateway_simulator::{AgentConfig, AuthMode, Config, ControlError, Fault, FaultError, FaultKind, FlowControl, Simulator, StartError};
use reqwest::{Certificate, Method, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::agent::{A, Agent, B, config};
use crate::support::client;

const DEADLINE: Duration = Duration::from_millis(300);
/// What takes longer is stuck.
const STUCK: Duration = Duration::from_secs(20);

/// A connection for raw bytes.
async fn connect(gateway: &Simulator) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(gateway.certificate_pem().as_bytes()).unwrap()).unwrap();
    let tls = Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth());
    let stream = TcpStream::connect(gateway.address()).await.unwrap();
    TlsConnector::from(tls).connect(ServerName::try_from("127.0.0.1").unwrap(), stream).await.unwrap()
}

/// Sends a text a byte at a time until the server closes the connection; what it has answered.
async fn drip(stream: &mut TlsStream<TcpStream>, text: &str, pause: Duration) -> String {
    let mut answer = Vec::new();
    for byte in text.bytes() {
        let mut piece = [0; 1024];
        let read = tokio::select! {
            read = stream.read(&mut piece) => read,
            () = sleep(pause) => {
                if stream.write_all(&[byte]).await.is_err() || stream.flush().await.is_err() {
                    break;
                }
                continue;
            }
        };
        match read {
            Ok(0) | Err(_) => break,
            Ok(length) => answer.extend_from_slice(&piece[..length]),
        }
    }
    String::from_utf8(answer).unwrap()
}

/// Waits until the server has closed a connection.
async fn closed(stream: &mut (impl AsyncReadExt + Unpin)) {
    let mut rest = Vec::new();
    // Whether it ends with or without a reset does not matter.
    let _ = timeout(STUCK, stream.read_to_end(&mut rest)).await.expect("the connection stays open");
}

#[tokio::test]
async fn connections_that_do_not_go_on_are_closed() {
    let gateway = Simulator::start(config().request_deadline(DEADLINE)).await.unwrap();
    let begun = Instant::now();
    let mut without_handshake = TcpStream::connect(gateway.address()).await.unwrap();
    let mut without_request = connect(&gateway).await;
    let mut half_header = connect(&gateway).await;
    half_header.write_all(b"GET /agentgateway/resource/onl").await.unwrap();
    closed(&mut without_handshake).await;
    closed(&mut without_request).await;
    closed(&mut half_header).await;
    assert!(begun.elapsed() >= DEADLINE, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_header_that_drips_has_a_deadline_for_the_whole() {
    let gateway = Simulator::start(config().request_deadline(DEADLINE)).await.unwrap();
    let mut stream = connect(&gateway).await;
    let header = format!("GET /control/state HTTP/1.1\r\nHost: localhost\r\nX: {}", "x".repeat(10_000));
    let answer = timeout(STUCK, drip(&mut stream, &header, Duration::from_millis(20))).await.expect("it goes on for ever");
    assert_eq!(answer, "");
    assert!(gateway.requests().is_empty());
}

#[tokio::test]
async fn a_body_that_drips_is_answered_with_a_timeout() {
    let gateway = Simulator::start(config().request_deadline(DEADLINE)).await.unwrap();
    let mut stream = connect(&gateway).await;
    let header = "PUT /agentgateway/resource/onlineagent/1001 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n";
    stream.write_all(header.as_bytes()).await.unwrap();
    let answer = timeout(STUCK, drip(&mut stream, &" ".repeat(5000), Duration::from_millis(20))).await.expect("it goes on for ever");
    assert!(answer.starts_with("HTTP/1.1 408") && answer.to_lowercase().contains("connection: close"), "{answer}");
}

#[tokio::test]
async fn a_connection_may_be_idle_for_longer_than_a_header_takes() {
    let gateway = Simulator::start(config().request_deadline(DEADLINE)).await.unwrap();
    let mut stream = connect(&gateway).await;
    let mut answers = 0;
    for _ in 0..2 {
        stream.write_all(b"GET /agentgateway/resource/x HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
        let mut answer = vec![0; 4096];
        let length = timeout(STUCK, stream.read(&mut answer)).await.unwrap().unwrap();
        answers += usize::from(answer[..length].starts_with(b"HTTP/1.1 404"));
        sleep(DEADLINE * 2).await;
    }
    assert_eq!(answers, 2);
    // Once a request has begun, its header has to arrive.
    stream.write_all(b"GET /agent").await.unwrap();
    closed(&mut stream).await;
}

#[tokio::test]
async fn a_held_poll_outlives_the_deadline() {
    let config = config().request_deadline(DEADLINE).poll_hold(DEADLINE * 3);
    let gateway = Simulator::start(config).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    agent.event_types().await;
    assert_eq!(agent.poll().await, r#"{"message":"","retcode":"0"}"#);
}

#[tokio::test]
async fn too_many_connections_are_closed_and_those_that_are_open_go_on() {
    let gateway = Simulator::start(config().connections(3).request_deadline(DEADLINE)).await.unwrap();
    let first = client(&gateway);
    // Read to its end, so that the connection is used again.
    let page = async || first.get(gateway.dashboard_url()).send().await.unwrap().text().await.unwrap();
    page().await;
    let mut half_open = Vec::new();
    for _ in 0..20 {
        half_open.push(TcpStream::connect(gateway.address()).await.unwrap());
    }
    // Beyond the limit they are closed before their deadline.
    let begun = Instant::now();
    closed(half_open.last_mut().unwrap()).await;
    assert!(begun.elapsed() < DEADLINE, "{:?}", begun.elapsed());
    page().await;
    for stream in &mut half_open {
        closed(stream).await;
    }
    assert_eq!(client(&gateway).get(gateway.dashboard_url()).send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn a_body_that_is_too_long_is_refused() {
    let gateway = Simulator::start(config()).await.unwrap();
    let url = format!("{}/onlineagent/{A}", gateway.base_url());
    let response = client(&gateway).put(&url).body(vec![b' '; (2 << 20) + 1]).send().await;
    // The connection may be closed before the client has sent all of it.
    assert!(response.map_or(StatusCode::PAYLOAD_TOO_LARGE, |response| response.status()) == StatusCode::PAYLOAD_TOO_LARGE);
    assert!(gateway.requests().is_empty());
}

#[tokio::test]
async fn kept_requests_are_bounded_in_bytes() {
    let gateway = Simulator::start(config().bytes_kept(1 << 20)).await.unwrap();
    let client = client(&gateway);
    for number in 0..30 {
        let url = format!("{}/onlineagent/{A}?number={number}", gateway.base_url());
        client.put(&url).body(vec![b' '; 100_000]).send().await.unwrap();
    }
    let requests = gateway.requests();
    let bytes: usize = requests.iter().map(|request| request.body().len()).sum();
    assert!((800_000..=1 << 20).contains(&bytes), "{bytes}");
    assert_eq!(requests.last().unwrap().query("number").as_deref(), Some("29"));
}

/// An event content of a length, as JSON.
fn content(length: usize) -> String {
    format!("{:?}", "x".repeat(length - 2))
}

#[tokio::test]
async fn kept_and_waiting_events_are_bounded_in_bytes() {
    let gateway = Simulator::start(config().bytes_kept(1 << 20).events_kept(1_000_000)).await.unwrap();
    let _agent = Agent::sign_in(&gateway, A).await;
    let burst = |count, length| {
        gateway.inject(Fault::new(FaultKind::EventBurst {
            agent: A.into(),
            count,
            event_type: "Test".to_owned(),
            content: content(length),
        }))
    };
    burst(100, 100_000).unwrap();
    let kept: usize = gateway.events(0).iter().map(|event| event.json.len()).sum();
    assert!((800_000..=1 << 20).contains(&kept), "{kept}");
    let waiting = gateway.agent(A).unwrap().pending_events;
    assert_eq!(burst(100, 100_000), Err(FaultError::Control(ControlError::QueueFull(A.into()))));
    assert_eq!(gateway.agent(A).unwrap().pending_events, waiting, "a burst is put in as a whole or not at all");
    assert_eq!(gateway.inject_event(A, "Test", &content(10 << 20)), Err(ControlError::QueueFull(A.into())));
    gateway.inject_event(A, "Test", "null").unwrap();
    assert!(matches!(burst(10_000, 35_000), Err(FaultError::Invalid(_))), "350 MB at once");
}

#[tokio::test]
async fn events_of_an_agent_that_never_polls_are_bounded_in_bytes() {
    let gateway = Simulator::start(config()).await.unwrap();
    let (talker, silent) = (Agent::sign_in(&gateway, A).await, Agent::sign_in(&gateway, B).await);
    silent.event_types().await;
    let chat = talker.ok(Method::PUT, &format!("textchat/{A}/internalcall/{B}"), "").await;
    assert_eq!(chat, json!(B.to_string()));
    let ringing: Value = serde_json::from_str(&silent.poll().await).unwrap();
    let chat = ringing["event"]["content"]["callId"].as_str().unwrap().to_owned();
    silent.ok(Method::PUT, &format!("textchat/{B}/answer/{chat}"), "").await;
    let message = json!({"callId": chat, "content": "x".repeat(1_900_000)}).to_string();
    for _ in 0..12 {
        talker.ok(Method::PUT, &format!("textchat/{A}/chatmessage"), &message).await;
    }
    let waiting = gateway.agent(B).unwrap().pending_events;
    assert!(waiting < 12, "{waiting}");
    // A customer of the control interface is told so.
    let preview = json!({"agent": B, "numbers": "0777", "data": "x".repeat(1_900_000)});
    let request = client(&gateway).post(format!("{}/previews", gateway.control_url())).json(&preview);
    assert_eq!(request.send().await.unwrap().status(), StatusCode::CONFLICT);
    // Once some are taken, there is room again.
    assert_eq!(silent.event_types().await.len(), waiting);
    talker.ok(Method::PUT, &format!("textchat/{A}/chatmessage"), &message).await;
    assert_eq!(gateway.agent(B).unwrap().pending_events, 1);
}

#[tokio::test]
async fn bodies_in_memory_are_bounded_in_bytes() {
    let gateway = Simulator::start(config()).await.unwrap();
    let header =
        |length| format!("PUT /agentgateway/resource/onlineagent/{A} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n");
    // Each has room for a body of 2 MiB, and sends none of it.
    let mut slow = Vec::new();
    for _ in 0..32 {
        let mut stream = connect(&gateway).await;
        stream.write_all(header(2 << 20).as_bytes()).await.unwrap();
        slow.push(stream);
    }
    sleep(DEADLINE).await;
    let mut further = connect(&gateway).await;
    further.write_all((header(1000) + &" ".repeat(1000)).as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    timeout(DEADLINE, further.read(&mut answer)).await.expect_err("there is no room for it");
    // What has no body does not wait, and what is too long is refused.
    assert_eq!(client(&gateway).get(gateway.dashboard_url()).send().await.unwrap().status(), StatusCode::OK);
    drop(slow.pop());
    timeout(STUCK, further.read_exact(&mut answer)).await.expect("there is room again").unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{answer:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_state_is_bounded_and_keeps_nobody_waiting() {
    let gateway = Arc::new(Simulator::start(config()).await.unwrap());
    let (agent, _other) = (Agent::sign_in(&gateway, A).await, Agent::sign_in(&gateway, B).await);
    // Many that are shown as they are, and some that are too long for that.
    for (agent, count, length) in [(B, 200, 60_000), (A, 150, 100_000)] {
        let burst = FaultKind::EventBurst { agent: agent.into(), count, event_type: "Test".to_owned(), content: content(length) };
        gateway.inject(Fault::new(burst)).unwrap();
    }
    for _ in 0..200 {
        let body = json!({"called": "x".repeat(60_000)}).to_string();
        agent.send(Method::PUT, "voicecall/1001/callout", &body).await;
    }
    for _ in 0..30 {
        let body = json!({"called": "x".repeat(1_900_000)}).to_string();
        agent.send(Method::PUT, "voicecall/1001/callout", &body).await;
    }
    let states: Vec<_> = (0..4)
        .map(|_| {
            let (client, url) = (agent.client.clone(), format!("{}/state", gateway.control_url()));
            tokio::spawn(async move { client.get(url).send().await.unwrap().bytes().await.unwrap() })
        })
        .collect();
    let mut longest = Duration::ZERO;
    while !states.iter().all(tokio::task::JoinHandle::is_finished) {
        let begun = Instant::now();
        gateway.agent(A).unwrap();
        longest = longest.max(begun.elapsed());
        tokio::task::yield_now().await;
    }
    assert!(longest < Duration::from_secs(2), "{longest:?}");
    for state in states {
        let state = state.await.unwrap();
        assert!(state.len() < 4 << 20, "{}", state.len());
        let state: Value = serde_json::from_slice(&state).unwrap();
        let last = state["events"].as_array().unwrap().last().unwrap();
        assert_eq!(last["event"]["content"], "(100000 bytes)");
        let last = state["requests"].as_array().unwrap().last().unwrap();
        assert_eq!(last["body"], "(1900013 bytes)");
    }
}

#[tokio::test]
async fn a_client_that_does_not_stop_is_named_with_its_rate() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    let loops = async || {
        let state = agent.client.get(format!("{}/state", gateway.control_url())).send().await.unwrap();
        state.json::<Value>().await.unwrap()["tightLoops"].clone()
    };
    for _ in 0..5 {
        agent.send(Method::POST, "voicecall/1001/hold", "").await;
    }
    assert_eq!(loops().await, json!([]));
    for _ in 0..1_000 {
        agent.send(Method::POST, "voicecall/1001/hold", "").await;
        if loops().await != json!([]) {
            break;
        }
    }
    let loops = loops().await;
    assert_eq!((&loops[0]["address"], &loops[0]["agent"], &loops[0]["retcode"]), (&json!("127.0.0.1"), &json!(A), &json!("200-013")));
    assert!(loops[0]["perSecond"].as_u64().unwrap() >= 20, "{loops}");
}

/// The setting that a start is refused for.
async fn refused(config: Config) -> ControlFlow<&'static str, String> {
    match Simulator::start(config).await {
        Err(StartError::Setting { setting, reason }) => {
            assert!(!reason.is_empty());
            ControlFlow::Break(setting)
        }
        Err(error) => ControlFlow::Continue(error.to_string()),
        Ok(_) => ControlFlow::Continue("it starts".to_owned()),
    }
}

#[tokio::test]
async fn both_ends_of_every_range_are_checked_at_the_start() {
    let agent = |days| config().agent(AgentConfig::new(A).password_expires_in(days));
    let no_ids = std::ops::RangeInclusive::new(2, 1);
    let flow = |period| config().flow_control(FlowControl::new(1, 1, period));
    let minute = Duration::from_secs(60);
    for (setting, wrong) in [
        ("poll_hold", config().poll_hold(Duration::from_secs(u64::MAX)).auth_mode(AuthMode::Static)),
        ("poll_hold", config().poll_hold(Duration::MAX)),
        ("poll_hold", config().poll_hold(minute * 2)),
        ("poll_hold", config().poll_hold(minute * 2).auth_mode(AuthMode::Static)),
        ("poll_hold", config().poll_hold(minute * 2).inactivity(minute * 10)),
        ("poll_hold", config().poll_hold(minute).inactivity(minute)),
        ("guid_timeout", config().guid_timeout(Duration::MAX)),
        ("guid_timeout", config().guid_timeout(Duration::ZERO)),
        ("guid_timeout", config().guid_timeout(minute)),
        ("guid_interval", config().guid_interval(Duration::MAX).auth_mode(AuthMode::Static)),
        ("configuration_timeout", config().configuration_timeout(Duration::MAX)),
        ("inactivity", config().inactivity(Duration::MAX)),
        ("answer_timeout", config().answer_timeout(Duration::MAX)),
        ("customer_answers_after", config().customer_answers_after(Duration::MAX)),
        ("flow_control", flow(Duration::MAX)),
        ("sign_in_takes", config().sign_in_takes(Duration::MAX)),
        ("request_deadline", config().request_deadline(Duration::MAX)),
        ("request_deadline", config().request_deadline(Duration::ZERO)),
        ("connections", config().connections(0)),
        ("connections", config().connections(usize::MAX)),
        ("nodes", config().nodes(0)),
        ("nodes", config().nodes(101)),
        ("agent_ids", config().agent_ids(no_ids)),
        ("password_expires_in", agent(181)),
        ("control_token", config().control_token("")),
        ("control_token", config().control_token("two words")),
        ("virtual_time", config().virtual_time(SystemTime::UNIX_EPOCH - minute)),
        ("virtual_time", config().virtual_time(SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40))),
    ] {
        assert_eq!(refused(wrong).await, ControlFlow::Break(setting));
    }
    for right in [
        config().poll_hold(Duration::ZERO),
        config().poll_hold(minute * 2 - Duration::from_millis(1)),
        config().poll_hold(minute * 3).auth_mode(AuthMode::Static).inactivity(minute * 4),
        config().guid_interval(Duration::ZERO).guid_timeout(Duration::from_millis(200)),
        config().inactivity(Duration::from_secs(366 * 24 * 3600)),
        config().connections(1_000_000),
        config().nodes(100),
        config().requests_kept(usize::MAX).events_kept(usize::MAX).bytes_kept(usize::MAX),
        config().requests_kept(0).events_kept(0).bytes_kept(0),
        config().virtual_time(SystemTime::UNIX_EPOCH),
        agent(0),
        agent(180),
        flow(Duration::ZERO),
    ] {
        assert_eq!(refused(right).await, ControlFlow::Continue("it starts".to_owned()));
    }
}

#[tokio::test]
async fn the_clock_does_not_overflow() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    for by in [Duration::MAX, Duration::from_millis(u64::MAX), Duration::from_secs(1)] {
        gateway.advance(by);
    }
    assert!(agent.poll().await.contains("100-006"));
    let _again = Agent::sign_in(&gateway, A).await;
}

#[tokio::test]
async fn a_body_that_is_encoded_twice_is_unreadable() {
    let gateway = Simulator::start(config()).await.unwrap();
    let agent = Agent::sign_in(&gateway, A).await;
    for (method, path, body) in [
        (Method::PUT, "voicecall/1001/callout", json!({"called": "0777"})),
        (Method::POST, "voicecall/1001/innerhelp", json!({"dstaddress": "1002", "devicetype": 2, "mode": 1})),
        (Method::POST, "voicecall/1001/transfer", json!({"devicetype": 2, "address": "1002", "mode": 2})),
    ] {
        let answer = agent.json(method, path, &Value::String(body.to_string()).to_string()).await;
        assert_eq!(answer["retcode"], "000-002", "{path}");
    }
    assert!(gateway.calls().is_empty());
}

#[tokio::test]
async fn a_client_that_knows_another_address_needs_no_other_certificate() {
    let gateway = Simulator::start(config().listen(SocketAddr::from(([127, 0, 0, 1], 0)))).await.unwrap();
    let certificate = Certificate::from_pem(gateway.certificate_pem().as_bytes()).unwrap();
    let client = reqwest::Client::builder().tls_certs_only([certificate]).no_proxy().build().unwrap();
    let url = format!("https://localhost:{}/", gateway.address().port());
    assert_eq!(client.get(url).send().await.unwrap().status(), StatusCode::OK);
}
