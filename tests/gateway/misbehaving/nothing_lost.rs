//! What the gateway forgets on delivery reaches the program in some form.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use ccgateway::event::{EventKind, Gap, StreamEnd};
use ccgateway::operation::table::GET_AGENT_EVENT;
use ccgateway::{Error, Event, RawAnswer, Retcode, Session};
use ccgateway_misbehaving::{Reply, Request, Server};
use futures_util::StreamExt;
use serde_json::Map;
use tokio::io::AsyncReadExt;

use crate::fixture::{Fixture, PATIENCE, last_error, next, until};
use crate::misbehaving::{answer, builder, but_sign_in, server, signed_in};

/// A server that replies to polls in order, and then has no events.
async fn polled(replies: impl IntoIterator<Item = Reply>) -> (Server, Session) {
    let server = server().await;
    let session = signed_in(&server).await;
    let mut replies: VecDeque<_> = replies.into_iter().collect();
    let quiet = || Reply::no_event().after(Duration::from_millis(50));
    server.set(but_sign_in(move |request| if request.is_poll() { replies.pop_front().unwrap_or_else(quiet) } else { quiet() }));
    (server, session)
}

/// Identifiers and contents of the next events.
async fn events(session: &Session, count: usize) -> Vec<(String, String)> {
    let mut stream = session.events();
    let mut seen = Vec::new();
    for _ in 0..count {
        let event = next(&mut stream).await;
        seen.push((event.event_type().to_owned(), event.raw_content().to_owned()));
    }
    seen
}

#[tokio::test]
async fn a_stream_that_is_dropped_during_a_poll_loses_no_event() {
    let server = server().await;
    let session = signed_in(&server).await;
    let mut number = 0;
    server.set(but_sign_in(move |_| {
        number += 1;
        Reply::event(&format!("Test_{number}")).after(Duration::from_millis(90))
    }));
    let mut seen = Vec::new();
    while seen.len() < 8 {
        let mut stream = session.events();
        if let Ok(Some(event)) = tokio::time::timeout(Duration::from_millis(60), stream.next()).await {
            seen.push(event.unwrap().event_type().to_owned());
        }
    }
    let expected: Vec<_> = (1..=8).map(|number| format!("Test_{number}")).collect();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_stream_that_is_dropped_again_and_again_at_the_simulator_loses_no_event() {
    let fixture = Fixture::open().await;
    let agent = fixture.enter(1001, None).await;
    drop(agent.events);
    let (mut seen, mut sent) = (0, 0);
    while seen < 60 {
        let mut stream = agent.session.events();
        if sent < 60 {
            fixture.simulator.inject_event(1001, &format!("Test_{sent}"), "null").unwrap();
            sent += 1;
        }
        while let Ok(Some(event)) = tokio::time::timeout(Duration::from_millis(fastrand::u64(0..8)), stream.next()).await {
            assert_eq!(event.unwrap().event_type(), format!("Test_{seen}"));
            seen += 1;
        }
    }
}

#[tokio::test]
async fn a_poll_ends_once_nobody_can_take_its_answer() {
    let mut exported = signed_in(&server().await).await.export().unwrap();
    let listener = tokio::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let gateway = ccgateway::Gateway::builder(url).danger_allow_plain_http().build().unwrap();
    exported.base_url = gateway.base_url().to_owned();
    let session = gateway.resume(&exported).unwrap();
    let mut stream = session.events();
    let (accepted, waited) = tokio::join!(listener.accept(), tokio::time::timeout(Duration::from_millis(300), stream.next()));
    assert!(waited.is_err(), "{waited:?}");
    let mut connection = accepted.unwrap().0;
    let mut bytes = [0; 4096];
    assert_ne!(connection.read(&mut bytes).await.unwrap(), 0, "a poll");
    // As long as a stream, a clone or a client is left, somebody can.
    let (client, hurried) = (session.client().clone(), session.with_time_limit(Duration::from_secs(1)));
    drop(session);
    drop(stream);
    drop(client);
    tokio::time::timeout(Duration::from_millis(300), connection.read(&mut bytes)).await.expect_err("the poll is still held");
    drop(hurried);
    let end = tokio::time::timeout(PATIENCE, connection.read(&mut bytes)).await.expect("the connection is closed");
    assert!(matches!(end, Ok(0) | Err(_)), "{end:?}");
}

#[tokio::test]
async fn a_poll_by_hand_is_answered_beside_a_stream_that_nobody_polls() {
    let (server, session) = polled([Reply::event("A"), Reply::event("B").after(Duration::from_millis(400))]).await;
    let mut kept = session.events();
    assert_eq!(next(&mut kept).await.event_type(), "A");
    // The stream has begun its next poll, and nobody waits for it.
    let waited = tokio::time::timeout(Duration::from_millis(200), kept.next()).await;
    assert!(waited.is_err() && server.count(Request::is_poll) == 2, "{waited:?}");
    let events = tokio::time::timeout(PATIENCE, session.agent_event().poll()).await.expect("it does not wait for the stream").unwrap();
    assert_eq!(events[0].event_type(), "B");
}

#[tokio::test]
async fn every_odd_answer_to_a_poll_gives_an_item() {
    let event = r#"{"eventType":"AgentState_Ready","workNo":"1001","content":null}"#;
    let ready = ("AgentState_Ready".to_owned(), "null".to_owned());
    let unknown = |content: &str| (String::new(), content.to_owned());
    let in_gbk = [b"{\"retcode\":\"0\",\"event\":{\"eventType\":\"Test\",\"content\":\"".as_slice(), b"\xb3\xc9\xb9\xa6", b"\"}}"].concat();
    let marked = ["\u{feff}", r#"{"retcode":"0","event":"#, event, "}"].concat();
    let wrapped = |frame: &str| frame.replace("EVENT", event).into_bytes();
    for (body, expected) in [
        (in_gbk, vec![("Test".to_owned(), "\"成功\"".to_owned())]),
        (marked.into_bytes(), vec![ready.clone()]),
        (wrapped(r#"{"retcode":"0","event":{"workNo":"1001"}}"#), vec![unknown(r#"{"workNo":"1001"}"#)]),
        (wrapped(r#"{"retcode":"0","event":{"eventType":7,"content":1}}"#), vec![("7".to_owned(), "1".to_owned())]),
        (wrapped(r#"{"retcode":"0","event":{"eventType":"AgentState_Ready","workNo":{"id":1}}}"#), vec![ready.clone()]),
        (wrapped(r#"{"retcode":"0","event":{"eventType":"AgentState_Ready","eventGenTime":{}}}"#), vec![ready.clone()]),
        (wrapped(r#"{"retcode":"0","event":{"eventType":"A","eventType":"AgentState_Ready"}}"#), vec![ready.clone()]),
        (wrapped(r#"{"retcode":"0","event":[EVENT,EVENT]}"#), vec![ready.clone(), ready.clone()]),
        (wrapped(r#"{"retcode":"100-007","event":EVENT}"#), vec![ready.clone()]),
        (wrapped(r#"{"retcode":"0","result":{"queue":1}}"#), vec![unknown(r#"{"queue":1}"#)]),
        (wrapped(r#"{"event":EVENT}"#), vec![ready.clone()]),
        (wrapped("EVENT"), vec![ready.clone()]),
        (b"not json".to_vec(), vec![unknown("\"not json\"")]),
        (
            wrapped(r#"{"retcode":"0","event":EVENT"#),
            vec![unknown(&serde_json::to_string(&format!(r#"{{"retcode":"0","event":{event}"#)).unwrap())],
        ),
    ] {
        let (_server, session) = polled([Reply::json(body.clone()), Reply::event("After")]).await;
        let seen = events(&session, expected.len() + 1).await;
        let after = ("After".to_owned(), "null".to_owned());
        assert_eq!(seen, [expected, vec![after]].concat(), "{}", String::from_utf8_lossy(&body));
    }
}

#[tokio::test]
async fn an_event_in_an_odd_form_is_kept_as_it_came() {
    let event = r#"{"eventType":"AgentState_Ready","workNo":{"id":1},"content":null,"new":[1]}"#;
    let (_server, session) = polled([Reply::json(format!(r#"{{"retcode":"0","event":{event}}}"#)), Reply::event("AgentState_Ready")]).await;
    let mut stream = session.events();
    let odd = next(&mut stream).await;
    assert_eq!((odd.agent(), odd.raw()), (None, Some(event)));
    assert_eq!(serde_json::to_string(&odd).unwrap(), event);
    assert_eq!(next(&mut stream).await.raw(), None);
}

#[tokio::test]
async fn an_answer_that_is_lost_leaves_a_mark_in_order() {
    let event = || Reply::event("Before");
    for lost in [
        event().cut(10),
        Reply::close(),
        Reply::reset(),
        Reply::new("502 Bad Gateway", "text/html", "<html>"),
        Reply::json(""),
        Reply::json("{}"),
    ] {
        let (_server, session) = polled([event(), lost.clone(), lost.clone(), Reply::event("After")]).await;
        let mut stream = session.events();
        assert_eq!(next(&mut stream).await.event_type(), "Before");
        let mark = next(&mut stream).await;
        let EventKind::EventsMayBeMissing(gap) = mark.kind() else { panic!("{mark:?} after {lost:?}") };
        assert_eq!((gap.lost_answers, gap.dropped_events), (2, 0), "{gap:?}");
        assert!(gap.reason.starts_with("getAgentEvent") || gap.reason.contains("getAgentEvent"), "{gap:?}");
        assert_eq!(next(&mut stream).await.event_type(), "After");
    }
}

#[tokio::test]
async fn a_mark_is_written_and_read_as_an_event() {
    let (_server, session) = polled([Reply::close()]).await;
    let mark = next(&mut session.events()).await;
    let text = serde_json::to_string(&mark).unwrap();
    assert!(text.starts_with(r#"{"eventType":"EventsMayBeMissing","#), "{text}");
    assert_eq!(serde_json::from_str::<Event>(&text).unwrap().kind(), mark.kind());
    assert_eq!(mark.event_type(), Gap::EVENT_TYPE);
}

#[tokio::test]
async fn a_connection_that_never_was_loses_nothing() {
    let (server, session) = polled([]).await;
    let address = server.address();
    drop(server);
    let mut stream = session.events();
    let mut connection = stream.watch_connection();
    let item = tokio::spawn(async move { next(&mut stream).await });
    let failed = connection.wait_for(|connection| matches!(connection, ccgateway::event::Connection::Reconnecting { .. }));
    tokio::time::timeout(PATIENCE, failed).await.unwrap().unwrap();
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let server = ccgateway_misbehaving::Server::on(listener, |_: &Request| Reply::event("After"));
    assert_eq!(item.await.unwrap().event_type(), "After");
    drop(server);
}

#[tokio::test]
async fn a_mark_comes_before_the_end() {
    let (_server, session) = polled([Reply::event("A").cut(3), Reply::refused("100-006")]).await;
    let mut stream = session.events();
    assert_eq!(next(&mut stream).await.event_type(), Gap::EVENT_TYPE);
    assert!(last_error(&mut stream).await.is_session_lost());
}

#[tokio::test]
async fn a_poll_by_hand_gives_what_came_and_never_repeats() {
    let (server, session) = polled([
        Reply::json("not json"),
        Reply::json("neither"),
        Reply::event("A").cut(3),
        Reply::json(r#"{"retcode":"0","event":[{"eventType":"A"},{"eventType":"B"}]}"#),
    ])
    .await;
    let events = session.agent_event().poll().await.unwrap();
    assert_eq!(events[0].raw_content(), "\"not json\"");
    let RawAnswer::Json(value) = session.invoke(&GET_AGENT_EVENT, &Map::new()).await.unwrap() else { panic!("no file") };
    assert_eq!(value, "neither");
    assert!(session.agent_event().poll().await.is_err());
    assert_eq!(server.count(Request::is_poll), 3);
    assert_eq!(session.agent_event().poll().await.unwrap().len(), 2);
}

#[tokio::test]
async fn the_events_of_all_agents_are_asked_for_in_turn_and_never_again() {
    let server = server().await;
    let session = signed_in(&server).await;
    answer(&server, Reply::event("A").cut(3));
    assert!(session.agent_event().poll_all().await.is_err());
    assert_eq!(server.count(|request| request.path().ends_with("/allagentevent")), 1);
    // One at a time, whichever of the two operations it is.
    let mut under_way = 0;
    answer(&server, Reply::json(r#"{"retcode":"0","event":[{"eventType":"A"}]}"#).after(Duration::from_millis(100)));
    let begin = Instant::now();
    let (one, all, more) = tokio::join!(session.agent_event().poll(), session.agent_event().poll_all(), session.agent_event().poll_all());
    for events in [one.unwrap(), all.unwrap(), more.unwrap()] {
        under_way += events.len();
    }
    assert_eq!(under_way, 3);
    assert!(begin.elapsed() >= Duration::from_millis(300), "three answers of 100 ms came one after the other");
}

#[tokio::test]
async fn five_events_of_one_moment_come_without_a_pause() {
    let (_server, session) = polled((1..=5).map(|number| Reply::event(&number.to_string()))).await;
    let gateway = builder(&_server).poll_pause(Duration::from_secs(60)).build().unwrap();
    let session = gateway.resume(&session.export().unwrap()).unwrap();
    let mut stream = session.events();
    for number in 1..=5 {
        assert_eq!(next(&mut stream).await.event_type(), number.to_string());
    }
}

#[tokio::test]
async fn a_server_without_events_is_asked_no_more_than_once_per_pause() {
    for body in [r#"{"retcode":"0"}"#, r#"{"retcode":"0","event":null}"#, "{}", ""] {
        let server = server().await;
        let session =
            builder(&server).poll_pause(Duration::from_millis(100)).build().unwrap().sign_in(&crate::fixture::sign_in(1001)).await.unwrap();
        answer(&server, Reply::json(body));
        let mut stream = session.events();
        let _ = tokio::time::timeout(Duration::from_millis(950), async { while stream.next().await.is_some() {} }).await;
        let polls = server.count(Request::is_poll);
        assert!((1..=10).contains(&polls), "{polls} polls in a second for {body:?}");
    }
}

#[tokio::test]
async fn a_silent_server_is_given_up_after_the_attempts_that_are_allowed() {
    let server = server().await;
    let session = builder(&server).max_reconnects(1).build().unwrap().sign_in(&crate::fixture::sign_in(1001)).await.unwrap();
    answer(&server, Reply::close());
    let mut stream = session.events();
    let error = last_error(&mut stream).await;
    assert!(matches!(error, Error::GaveUp { attempts: 2, .. }), "{error:?}");
    assert_eq!(stream.end(), Some(StreamEnd::GaveUp { attempts: 2 }));
}

#[tokio::test]
async fn a_sign_out_during_a_held_poll_is_no_loss_whichever_comes_first() {
    for forced in [false, true] {
        for poll_first in [false, true] {
            for _ in 0..5 {
                let server = server().await;
                let session = signed_in(&server).await;
                let (poll, sign_out) = if poll_first { (0, 40) } else { (40, 0) };
                server.set(but_sign_in(move |request| {
                    if request.is_poll() {
                        Reply::refused("100-006").after(Duration::from_millis(20 + poll))
                    } else {
                        Reply::json(r#"{"retcode":"0"}"#).after(Duration::from_millis(sign_out))
                    }
                }));
                let mut stream = session.events();
                let following = tokio::spawn(async move {
                    let item = stream.next().await;
                    (item, stream.end())
                });
                until("a poll", || server.count(Request::is_poll) == 1).await;
                let signed_out = if forced { session.force_sign_out().await } else { session.sign_out().await };
                signed_out.unwrap();
                let (item, end) = following.await.unwrap();
                assert!(item.is_none(), "{item:?}");
                assert_eq!(end, Some(StreamEnd::SignedOut));
            }
        }
    }
}

#[tokio::test]
async fn a_sign_out_that_fails_does_not_hide_a_lost_session() {
    let server = server().await;
    let session = signed_in(&server).await;
    server.set(but_sign_in(|request| {
        if request.is_poll() {
            Reply::refused("100-006").after(Duration::from_millis(30))
        } else {
            Reply::refused("100-010").after(Duration::from_millis(60))
        }
    }));
    let mut stream = session.events();
    let following = tokio::spawn(async move { last_error(&mut stream).await });
    until("a poll", || server.count(Request::is_poll) == 1).await;
    assert_eq!(session.sign_out().await.unwrap_err().retcode(), Some(&Retcode::from("100-010")));
    assert!(following.await.unwrap().is_session_lost());
}

#[tokio::test]
async fn a_slow_handler_keeps_its_agent_in_the_background() {
    let fixture = Fixture::with(crate::fixture::config().inactivity(Duration::from_secs(2))).await;
    let agent = fixture.enter(1001, None).await;
    let mut events = agent.events.in_background(4.try_into().unwrap());
    for number in 1..=10 {
        fixture.simulator.inject_event(1001, &format!("Test_{number}"), "null").unwrap();
    }
    // A handler that takes longer than the gateway waits for a poll.
    tokio::time::sleep(Duration::from_secs(3)).await;
    agent.session.status().await.unwrap();
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(events.next().await.unwrap().unwrap());
    }
    let names: Vec<_> = seen.iter().map(Event::event_type).collect();
    assert_eq!(names, ["Test_1", "Test_2", "Test_3", "Test_4", Gap::EVENT_TYPE]);
    assert!(matches!(seen[4].kind(), EventKind::EventsMayBeMissing(gap) if gap.dropped_events == 6), "{:?}", seen[4]);
    fixture.simulator.inject_event(1001, "After", "null").unwrap();
    let after = tokio::time::timeout(PATIENCE, events.next()).await.unwrap();
    assert_eq!(after.unwrap().unwrap().event_type(), "After");
    agent.session.force_sign_out().await.unwrap();
    assert!(tokio::time::timeout(PATIENCE, events.next()).await.unwrap().is_none());
    assert_eq!(events.end(), Some(StreamEnd::SignedOut));
}

#[tokio::test]
async fn following_in_the_background_stops_when_it_is_dropped_and_another_stream_may_follow() {
    let fixture = Fixture::open().await;
    let agent = fixture.enter(1001, None).await;
    drop(agent.events.in_background(10.try_into().unwrap()));
    fixture.simulator.inject_event(1001, "Test", "null").unwrap();
    let stopped = async {
        loop {
            // The task ends at its next step.
            match agent.session.events().next().await {
                Some(Ok(event)) => return event,
                _ => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    };
    assert_eq!(tokio::time::timeout(PATIENCE, stopped).await.unwrap().event_type(), "Test");
}
