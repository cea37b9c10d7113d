//! Limits on the size and the duration of answers, on requests at once and on repetitions.

use std::time::{Duration, Instant};

use ccgateway::{Error, Gateway, GatewayBuilder, TransportError};
use ccgateway_misbehaving::{Reply, Request};

use crate::fixture::{PATIENCE, sign_in};
use crate::misbehaving::{answer, builder, but_sign_in, server, signed_in};

const STATUS: &str = r#"{"message":"","retcode":"0","result":{"agentState":"3"}}"#;

fn cause(error: &Error) -> &TransportError {
    let error = if let Error::OutcomeUnknown { source, .. } = error { source } else { error };
    let Error::Transport { source, .. } = error else { panic!("{error:?}") };
    source
}

fn statuses(request: &Request) -> bool {
    request.path().ends_with("/agentstatus")
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_not_read() {
    let server = server().await;
    let session = signed_in(&server).await;
    // 1 GiB; announced, so that not even its beginning is read.
    answer(&server, Reply::json("x".repeat(1024)).repeated(1024 * 1024));
    let error = tokio::time::timeout(PATIENCE, session.status()).await.unwrap().unwrap_err();
    assert!(cause(&error).is_too_large() && !error.is_retryable(), "{error:?}");
    assert_eq!(cause(&error).to_string(), "the answer is longer than 16777216 bytes");
    assert_eq!(server.count(statuses), 1);
    let error = session.voice_call().call_out("0777").await.unwrap_err();
    assert!(matches!(&error, Error::OutcomeUnknown { .. }) && cause(&error).is_too_large(), "{error:?}");
}

#[tokio::test]
async fn the_limit_counts_bytes_that_were_not_announced_and_is_a_setting() {
    let server = server().await;
    let session = builder(&server).answer_limit(64 * 1024).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    let padded = |length: usize| format!(r#"{{"retcode":"0","result":{{"agentState":"3"}},"x":"{}"}}"#, "x".repeat(length));
    answer(&server, Reply::json(padded(60 * 1024)).unannounced());
    session.status().await.unwrap();
    answer(&server, Reply::json(padded(64 * 1024)).unannounced());
    assert!(cause(&session.status().await.unwrap_err()).is_too_large());
}

#[tokio::test]
async fn a_file_has_no_limit_in_size() {
    let server = server().await;
    let session = builder(&server).answer_limit(16 * 1024).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    answer(&server, Reply::new("200 OK", "application/octet-stream", vec![7; 200_000]));
    let file = session.recording_file().download_record_file("Y:/6/0/20161025/20011/1902050.V3").await.unwrap();
    assert_eq!(file.read_to_end().await.unwrap().len(), 200_000);
}

#[tokio::test]
async fn only_the_beginning_of_a_page_is_read() {
    let server = server().await;
    let session = builder(&server).read_retries(0).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    answer(&server, Reply::new("503 Service Unavailable", "text/html", "<p>busy</p>".repeat(100)).repeated(1024 * 1024));
    let error = tokio::time::timeout(PATIENCE, session.status()).await.unwrap().unwrap_err();
    assert!(matches!(&error, Error::Http { status: 503, snippet, .. } if snippet.starts_with("<p>busy")), "{error:?}");
    answer(&server, Reply::new("502 Bad Gateway", "text/html", "<p>broken</p>").cut(3));
    let error = session.status().await.unwrap_err();
    assert!(matches!(&error, Error::Http { status: 502, .. }), "{error:?}");
}

/// As short as a deadline can be, and so the longest of the tests.
#[tokio::test]
async fn a_dripping_answer_ends_with_a_time_out() {
    let server = server().await;
    let gateway = builder(&server).answer_deadline(Duration::from_millis(10_100)).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    answer(&server, Reply::json(STATUS).drip(Duration::from_secs(2)));
    let calls = session.voice_call();
    let (read, poll, call) = tokio::join!(session.status(), session.agent_event().poll(), calls.call_out("0777").into_future());
    let (read, call) = (read.unwrap_err(), call.unwrap_err());
    assert!(matches!(read, Error::Transport { .. }) && matches!(call, Error::OutcomeUnknown { .. }), "{read:?} {call:?}");
    for error in [read, poll.unwrap_err(), call] {
        assert!(cause(&error).is_timeout(), "{error:?}");
        assert_eq!(cause(&error).to_string(), "the answer was not whole after 10.1 seconds");
    }
    assert_eq!(server.count(statuses), 1, "the deadline goes for all of it");
}

#[tokio::test]
async fn a_session_can_have_a_time_limit() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::silence());
    let hurried = session.with_time_limit(Duration::from_millis(200));
    let started = Instant::now();
    let error = hurried.status().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && cause(&error).is_timeout(), "{error:?}");
    let error = hurried.clone().voice_call().call_out("0777").await.unwrap_err();
    assert!(matches!(error, Error::OutcomeUnknown { .. }) && cause(&error).is_timeout(), "{error:?}");
    assert_eq!(cause(&error).to_string(), "the time limit of 0.2 seconds was reached");
    assert!(started.elapsed() < Duration::from_secs(5));
    // It is the same session.
    answer(&server, Reply::json(STATUS).guid("renewed.AgentGateway0"));
    hurried.status().await.unwrap();
    assert_eq!(session.export().unwrap().guid.expose(), "renewed.AgentGateway0");
    assert_eq!(hurried.sign_in_result(), session.sign_in_result());
    hurried.with_time_limit(Duration::MAX).status().await.unwrap();
}

#[tokio::test]
async fn a_call_that_waited_for_its_turn_until_its_limit_was_not_sent() {
    let server = server().await;
    let session = builder(&server).max_requests(1).build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
    answer(&server, Reply::silence());
    let waiting = session.clone();
    let holds_the_turn = tokio::spawn(async move { waiting.status().await });
    crate::fixture::until("the first request", || server.count(statuses) == 1).await;
    let error = session.with_time_limit(Duration::from_millis(100)).voice_call().call_out("0777").await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{error:?}");
    assert_eq!(server.count(|request| request.path().ends_with("/callout")), 0);
    holds_the_turn.abort();
}

#[tokio::test]
async fn requests_at_once_are_limited_and_polls_go_beside_them() {
    let server = server().await;
    let gateway = builder(&server).max_requests(4).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    server.set(but_sign_in(
        |request| {
            if request.is_poll() { Reply::silence() } else { Reply::json(STATUS).after(Duration::from_millis(10)) }
        },
    ));
    let mut polls = Vec::new();
    for agent in 1001..1011 {
        let polling = gateway.sign_in(&sign_in(agent)).await.unwrap();
        polls.push(tokio::spawn(async move { polling.agent_event().poll().await }));
    }
    crate::fixture::until("ten polls", || server.count(Request::is_poll) == 10).await;
    let reads: Vec<_> = (0..100)
        .map(|_| {
            tokio::spawn({
                let session = session.clone();
                async move { session.status().await }
            })
        })
        .collect();
    for read in reads {
        read.await.unwrap().unwrap();
    }
    for poll in polls {
        assert!(!poll.is_finished(), "a poll is held");
        poll.abort();
    }
    assert!(server.most_connections() <= 4 + 10, "{}", server.most_connections());
}

#[tokio::test]
async fn an_overloaded_server_is_given_the_time_that_it_asks_for() {
    let server = server().await;
    let session = signed_in(&server).await;
    for (status, asked, requests) in
        [("503 Service Unavailable", "1", 2), ("429 Too Many Requests", "1", 2), ("503 Service Unavailable", "3600", 1)]
    {
        let mut first = true;
        let before = server.count(statuses);
        server.set(but_sign_in(move |_| {
            if std::mem::take(&mut first) {
                Reply::new(status, "text/html", "busy").header("Retry-After", asked)
            } else {
                Reply::json(STATUS)
            }
        }));
        let started = Instant::now();
        let outcome = session.status().await;
        assert_eq!(server.count(statuses) - before, requests);
        assert_eq!(outcome.is_ok(), requests == 2, "{outcome:?}");
        assert_eq!(started.elapsed() >= Duration::from_secs(1), requests == 2, "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn a_stream_gives_an_overloaded_server_the_time_that_it_asks_for() {
    let server = server().await;
    let session = signed_in(&server).await;
    let mut first = true;
    server.set(but_sign_in(move |_| {
        if std::mem::take(&mut first) {
            Reply::new("503 Service Unavailable", "text/html", "busy").header("Retry-After", "2")
        } else {
            Reply::event("Test")
        }
    }));
    let started = Instant::now();
    let mut events = session.events();
    // The mark of the answer that is lost, and the event.
    crate::fixture::next(&mut events).await;
    assert!(started.elapsed() >= Duration::from_secs(2), "{:?}", started.elapsed());
    assert_eq!(server.count(Request::is_poll), 2);
}

#[tokio::test]
async fn every_setting_is_checked_at_both_ends_and_none_panics_later() {
    type Set = fn(GatewayBuilder, Duration) -> GatewayBuilder;

    let server = server().await;
    let day = Duration::from_secs(24 * 60 * 60);
    let refused: [(&str, Set, &[Duration]); 4] = [
        ("connect_timeout", GatewayBuilder::connect_timeout, &[Duration::ZERO, day, Duration::MAX]),
        ("read_timeout", GatewayBuilder::read_timeout, &[Duration::ZERO, Duration::from_secs(10), day, Duration::MAX]),
        ("answer_deadline", GatewayBuilder::answer_deadline, &[Duration::ZERO, Duration::from_secs(10), day, Duration::MAX]),
        ("poll_pause", GatewayBuilder::poll_pause, &[Duration::ZERO, Duration::from_millis(9), Duration::from_secs(61), Duration::MAX]),
    ];
    for (setting, set, values) in refused {
        for value in values {
            let error = set(Gateway::builder("https://h"), *value).build().unwrap_err();
            assert!(matches!(&error, Error::InvalidInput { field, .. } if *field == setting), "{setting} {value:?}: {error:?}");
        }
    }
    let https = || Gateway::builder("https://h");
    for (setting, builder) in [
        ("answer_limit", https().answer_limit(0)),
        ("answer_limit", https().answer_limit(u64::MAX)),
        ("max_requests", https().max_requests(0)),
        ("max_requests", https().max_requests(usize::MAX)),
        ("read_retries", https().read_retries(u32::MAX)),
    ] {
        let error = builder.build().unwrap_err();
        assert!(matches!(&error, Error::InvalidInput { field, .. } if *field == setting), "{setting}: {error:?}");
    }
    let hour = Duration::from_secs(60 * 60);
    for widest in [
        builder(&server).connect_timeout(hour).read_timeout(hour).answer_deadline(hour).poll_pause(Duration::from_secs(60)),
        builder(&server).answer_limit(1024 * 1024 * 1024).max_requests(65_536).read_retries(20).max_reconnects(u32::MAX),
        builder(&server).connect_timeout(Duration::from_secs(1)).answer_limit(16 * 1024).max_requests(1).read_retries(0).max_reconnects(0),
    ] {
        let session = widest.build().unwrap().sign_in(&sign_in(1001)).await.unwrap();
        session.agent_event().poll().await.unwrap();
        let mut events = session.events();
        let wait = tokio::time::timeout(Duration::from_millis(100), futures_util::StreamExt::next(&mut events)).await;
        assert!(wait.is_err(), "{wait:?}");
    }
}
