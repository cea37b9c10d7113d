//! What only pushed events can meet.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use ccgateway::Error;
use ccgateway::event::{Gap, StreamEnd};
use ccgateway::push::Receiver;
use futures_util::StreamExt;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::fixture::{Agent, Fixture, Kind, LAST, config, id, sign_in, until};
use crate::received::Received;

const BOTH: [Kind; 2] = [Kind::Pushed, Kind::PushedOlder];

#[tokio::test]
async fn what_is_pushed_again_because_its_answer_was_lost_comes_once() {
    for kind in BOTH {
        let fixture = Fixture::open(kind).await;
        let mut agent = fixture.enter(1001).await;
        let mut received = Received::default();
        for round in 0..5 {
            fixture.door.lose_answers(2);
            fixture.inject(1001, round * 5..round * 5 + 5);
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        fixture.inject_event(1001, LAST, "null");
        agent.receive(&mut received).await;
        received.expect(25);
        assert_eq!((received.events, received.marks), (25, 0), "{kind:?}");
        assert!(fixture.door.answered(200) > 10, "nothing came twice");
    }
}

#[tokio::test]
async fn a_receiver_that_was_down_for_a_minute_knows_what_it_may_have_missed() {
    for kind in BOTH {
        let mut fixture = Fixture::open(kind).await;
        let mut agent = fixture.enter(1001).await;
        let mut received = Received::default();
        fixture.inject(1001, 0..5);
        for _ in 0..5 {
            received.take(&agent.next().await);
        }
        fixture.door.close().await;
        fixture.inject(1001, 5..10);
        fixture.simulator.advance(Duration::from_secs(30));
        // The simulator has given these up.
        tokio::time::sleep(Duration::from_millis(if kind == Kind::Pushed { 1000 } else { 4000 })).await;
        fixture.simulator.advance(Duration::from_secs(30));
        fixture.receiver.events_may_be_missing("the server was stopped");
        fixture.door.reopen(&fixture.receiver);
        fixture.inject(1001, 10..15);
        fixture.inject_event(1001, LAST, "null");
        agent.receive(&mut received).await;
        received.expect(15);
        assert_eq!((received.events, received.missing), (10, 5), "{kind:?}");
    }
}

#[tokio::test]
async fn events_come_while_tokens_are_renewed() {
    let fixture = Fixture::with_receiver(Kind::Pushed, config(), 5000, |settings| {
        settings.heartbeat(Duration::from_millis(20)).renew_token(Duration::ZERO)
    })
    .await;
    let mut agent = fixture.enter(1001).await;
    let mut received = Received::default();
    for number in 0..300 {
        fixture.inject(1001, number..number + 1);
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    fixture.inject_event(1001, LAST, "null");
    agent.receive(&mut received).await;
    received.expect(300);
    assert_eq!((received.events, received.marks), (300, 0));
    let mut tokens = fixture.door.headers("service_token");
    tokens.sort();
    tokens.dedup();
    assert!(tokens.len() >= 10, "only {} tokens", tokens.len());
    assert_eq!(fixture.door.answered(403), 0);
}

#[tokio::test]
async fn what_does_not_show_the_token_of_its_agent_is_refused() {
    let fixture = Fixture::open(Kind::Pushed).await;
    let mut agent = fixture.enter(1001).await;
    let (registered, other) = (fixture.receiver.register(id(1002)).unwrap(), fixture.receiver.register(id(1003)).unwrap());
    let address = registered.address();
    let own = registered.token().expose().to_owned();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let body =
        |agent: u32| json!({"workNo": agent.to_string(), "eventList": [{"eventType": "Forged", "workNo": agent.to_string()}]}).to_string();
    for (token, agent, status) in [
        (Some(""), 1002, 403),
        (Some("wrong"), 1001, 403),
        (Some(&own[..own.len() - 1]), 1002, 403),
        (Some(other.token().expose()), 1002, 403),
        (Some(own.as_str()), 1001, 403),
        (None, 1002, 403),
        (Some(own.as_str()), 1002, 200),
    ] {
        let mut request = client.post(address.expose()).body(body(agent));
        if let Some(token) = token {
            request = request.header("service_token", token);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), status, "{agent}");
        assert_eq!(response.json::<serde_json::Value>().await.unwrap()["retcode"] == "0", status == 200);
    }
    let read = client.get(address.expose()).header("service_token", &own).send().await.unwrap();
    assert_eq!((read.status().as_u16(), read.headers()["allow"].to_str().unwrap()), (405, "POST"));
    fixture.inject(1001, 0..1);
    agent.expect(&["Event_0"]).await;
    let shown = format!("{:?} {registered:?}", fixture.receiver);
    assert!(!shown.contains(&own) && !shown.contains("events\""), "{shown}");
    // What is no longer registered is refused, too.
    drop(registered);
    let response = client.post(address.expose()).header("service_token", &own).body(body(1002)).send().await.unwrap();
    assert_eq!(response.status(), 403);
}

#[tokio::test]
async fn an_event_can_come_before_the_answer_to_the_sign_in() {
    let fixture = Fixture::open(Kind::Pushed).await;
    let registered = fixture.receiver.register(id(1001)).unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.post(registered.address().expose()).header("service_token", registered.token().expose());
    let early = r#"{"workNo":"1001","eventList":[{"eventType":"Early","eventGenTime":1,"workNo":"1001"}]}"#;
    assert_eq!(request.header("content-type", "text/plain").body(early).send().await.unwrap().status(), 200);
    let session = fixture.gateway.sign_in(&registered.prepare(sign_in(1001))).await.unwrap();
    let events = registered.events(&session);
    let mut agent = Agent { session, events };
    agent.expect(&["Early", "AgentOther_InService", "AgentState_Ready"]).await;
}

#[tokio::test]
async fn a_body_of_a_hundred_megabytes_is_refused_without_being_read() {
    let fixture = Fixture::open(Kind::Pushed).await;
    let registered = fixture.receiver.register(id(1002)).unwrap();
    let address = registered.address().expose().trim_start_matches("http://").split('/').next().unwrap().to_owned();
    let token = registered.token().expose();
    let size = 100 * 1024 * 1024;
    // Its length is announced, so not a byte is read.
    for (token, status) in [(token, "413"), ("wrong", "403")] {
        let mut stream = TcpStream::connect(&address).await.unwrap();
        let head = format!("POST /events HTTP/1.1\r\nhost: x\r\nservice_token: {token}\r\ncontent-length: {size}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&answer), format!("HTTP/1.1 {status}"));
    }
    // It is not announced: reading ends at the limit.
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let head = format!("POST /events HTTP/1.1\r\nhost: x\r\nservice_token: {token}\r\ntransfer-encoding: chunked\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let (mut reader, mut writer) = stream.into_split();
    let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
    let write = async {
        let mut written = 0;
        while written < size && writer.write_all(&chunk).await.is_ok() {
            written += chunk.len();
        }
        written
    };
    let read = async {
        let mut answer = vec![0; 12];
        reader.read_exact(&mut answer).await.map(|_| String::from_utf8(answer).unwrap())
    };
    tokio::pin!(write, read);
    let answer = tokio::select! {
        answer = &mut read => answer,
        written = &mut write => {
            // More than the buffers of the sockets hold was not taken.
            assert!(written < 16 * 1024 * 1024, "{written} bytes were taken");
            read.await
        }
    };
    match answer {
        Ok(answer) => assert_eq!(answer, "HTTP/1.1 413"),
        // The receiver has closed the connection before the answer could be read.
        Err(error) => assert_eq!(error.kind(), ErrorKind::ConnectionReset),
    }
    // The stream of the agent knows.
    let session = fixture.gateway.sign_in(&registered.prepare(sign_in(1002))).await.unwrap();
    let events = registered.events(&session);
    let mut agent = Agent { session, events };
    agent.expect(&[Gap::EVENT_TYPE, "AgentOther_InService", "AgentState_Ready"]).await;
}

#[tokio::test]
async fn a_request_that_does_not_arrive_is_given_up() {
    let fixture = Fixture::with_receiver(Kind::Pushed, config(), 10, |settings| settings.read_deadline(Duration::from_millis(100))).await;
    let registered = fixture.receiver.register(id(1002)).unwrap();
    let address = registered.address().expose().trim_start_matches("http://").split('/').next().unwrap().to_owned();
    let mut stream = TcpStream::connect(&address).await.unwrap();
    let token = registered.token().expose();
    let head = format!("POST /events HTTP/1.1\r\nhost: x\r\nservice_token: {token}\r\ncontent-length: 10\r\n\r\n{{");
    stream.write_all(head.as_bytes()).await.unwrap();
    let started = Instant::now();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_program_that_falls_behind_for_a_moment_loses_nothing() {
    for kind in BOTH {
        let fixture = Fixture::with(kind, config(), 10).await;
        let mut agent = fixture.enter(1001).await;
        let mut received = Received::default();
        for number in 0..10 {
            fixture.inject(1001, number..number + 1);
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        until("the buffer is full", || fixture.door.answered(200) >= 11).await;
        fixture.inject(1001, 10..15);
        until("a refusal", || fixture.door.answered(503) > 0).await;
        fixture.inject_event(1001, LAST, "null");
        agent.receive(&mut received).await;
        received.expect(15);
        assert_eq!((received.events, received.marks), (15, 0), "{kind:?}");
    }
}

#[tokio::test]
async fn a_session_of_another_process_gets_a_token_of_this_one() {
    let mut fixture = Fixture::open(Kind::Pushed).await;
    let agent = fixture.enter(1001).await;
    let exported = agent.session.export().unwrap();
    fixture.door.close().await;
    drop(agent);
    let receiver = Receiver::builder("http://127.0.0.1/not used").heartbeat(Duration::from_millis(300)).build().unwrap();
    fixture.door.reopen(&receiver);
    let session = fixture.gateway.resume(&exported).unwrap();
    let events = receiver.events(&session).unwrap();
    let mut agent = Agent { session, events };
    agent.expect(&[Gap::EVENT_TYPE]).await;
    until("a heartbeat", || fixture.simulator.requests().iter().rev().take(1).any(|request| request.operation == Some("handShake"))).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    fixture.inject(1001, 0..3);
    agent.expect(&["Event_0", "Event_1", "Event_2"]).await;
    // A session that is over gives the error.
    fixture.simulator.drop_session(1001).unwrap();
    assert!(matches!(agent.last_error().await, Error::SessionLost { .. }));
}

#[tokio::test]
async fn a_session_that_is_over_is_answered_for_a_while_and_then_forgotten() {
    let fixture = Fixture::open(Kind::Pushed).await;
    let registered = fixture.receiver.register_with(id(1001), "of-the-site").unwrap();
    let session = fixture.gateway.sign_in(&registered.prepare(sign_in(1001))).await.unwrap();
    let mut events = registered.events(&session);
    session.sign_out().await.unwrap();
    while events.next().await.is_some() {}
    assert_eq!(events.end(), Some(StreamEnd::SignedOut));
    drop(events);
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let address = fixture.receiver.register(id(1002)).unwrap().address();
    let late = client.post(address.expose()).header("service_token", "of-the-site").body(r#"{"eventList":[{"eventType":"Late"}]}"#);
    assert_eq!(late.send().await.unwrap().status(), 200);
    assert!(matches!(fixture.receiver.register_with(id(1001), ""), Err(Error::InvalidInput { field: "serviceToken", .. })));
    // Once nobody has the session, it is forgotten with the next one.
    drop(session);
    let _next = fixture.receiver.register(id(1003)).unwrap();
    let late = client.post(address.expose()).header("service_token", "of-the-site").body("{}").send().await.unwrap();
    assert_eq!(late.status(), 403);
}

#[tokio::test]
async fn settings_have_limits() {
    let settings = || Receiver::builder("https://example.invalid/events");
    for (settings, field) in [
        (settings().heartbeat(Duration::from_secs(90)), "heartbeat"),
        (settings().body_limit(100), "body_limit"),
        (settings().body_limit(1 << 30), "body_limit"),
        (settings().read_deadline(Duration::ZERO), "read_deadline"),
    ] {
        let error = settings.build().unwrap_err();
        assert!(matches!(&error, Error::InvalidInput { field: named, .. } if *named == field), "{error:?}");
    }
}
