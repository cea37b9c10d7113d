//! The stream of events: pauses, renewal of the Guid, loss of the session, recovery, the end.

use std::time::Duration;

use ccgateway::event::{Connection, StreamEnd};
use ccgateway::{Error, Retcode, SignIn};
use ccgateway_misbehaving::Proxy;
use futures_util::{StreamExt, TryStreamExt};

use crate::fixture::{Fixture, PATIENCE, builder, config, expect, id, last_error, next, sign_in, until};
use crate::misbehaving::behind;

#[tokio::test]
async fn events_keep_coming_in_order_while_the_guid_is_renewed() {
    let quick = config().guid_interval(Duration::from_millis(50)).guid_timeout(Duration::from_secs(10));
    let fixture = Fixture::with(quick).await;
    let mut agent = fixture.enter(1001, None).await;
    let first = agent.session.export().unwrap().guid;
    let mut guids = vec![first];
    for round in 0..40 {
        let name = format!("Test_{round}");
        fixture.simulator.inject_event(1001, &name, "null").unwrap();
        agent.expect(&[&name]).await;
        tokio::time::sleep(Duration::from_millis(20)).await;
        let guid = agent.session.export().unwrap().guid;
        if guids.last() != Some(&guid) {
            guids.push(guid);
        }
    }
    assert!(guids.len() >= 4, "the Guid changed {} times", guids.len() - 1);
    agent.session.status().await.unwrap();
}

#[tokio::test]
async fn with_static_authentication_the_guid_stays() {
    let fixed = config().auth_mode(ccgateway_simulator::AuthMode::Static).guid_interval(Duration::from_millis(10));
    let fixture = Fixture::with(fixed).await;
    let mut agent = fixture.enter(1001, None).await;
    let first = agent.session.export().unwrap().guid;
    tokio::time::sleep(Duration::from_millis(50)).await;
    fixture.simulator.inject_event(1001, "Test", "null").unwrap();
    agent.expect(&["Test"]).await;
    assert_eq!(agent.session.export().unwrap().guid, first);
}

#[tokio::test]
async fn a_lost_session_ends_the_stream_with_its_reason() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    fixture.simulator.drop_session(1001).unwrap();
    let error = last_error(&mut agent.events).await;
    assert!(matches!(error, Error::SessionLost { .. }) && error.is_session_lost(), "{error}");
    assert_eq!(error.retcode(), Some(&Retcode::NOT_SIGNED_IN));
    assert_eq!(agent.events.end(), Some(StreamEnd::SessionLost(Retcode::NOT_SIGNED_IN)));
    assert!(agent.events.next().await.is_none(), "an ended stream stays ended");
    assert!(agent.session.status().await.unwrap_err().is_session_lost());
}

#[tokio::test]
async fn a_void_guid_ends_the_stream_too() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    fixture.simulator.expire_guid(1001).unwrap();
    assert!(last_error(&mut agent.events).await.is_session_lost());
    assert!(matches!(agent.events.end(), Some(StreamEnd::SessionLost(_))));
}

#[tokio::test]
async fn a_loop_with_a_question_mark_ends_with_the_error_and_at_a_sign_out_without_one() {
    let fixture = Fixture::open().await;
    for lost in [true, false] {
        let mut agent = fixture.enter(1001, None).await;
        let session = agent.session.clone();
        let following = tokio::spawn(async move {
            while let Some(event) = agent.events.try_next().await? {
                drop(event);
            }
            Ok::<(), Error>(())
        });
        // The stream holds a poll by now, which the gateway answers before the request to sign out.
        let polls = fixture.requests("getAgentEvent");
        until("a poll", || fixture.requests("getAgentEvent") > polls).await;
        if lost {
            fixture.simulator.drop_session(1001).unwrap()
        } else {
            session.sign_out().await.unwrap()
        }
        assert_eq!(following.await.unwrap().is_err(), lost);
    }
}

#[tokio::test]
async fn an_agent_whose_events_nobody_follows_is_signed_out_and_one_that_is_followed_stays() {
    let fixture = Fixture::with(config().inactivity(Duration::from_secs(2))).await;
    let silent = fixture.sign_in(1001).await;
    let mut followed = fixture.enter(1002, None).await;
    let end = tokio::time::timeout(Duration::from_secs(4), followed.events.next()).await;
    assert!(end.is_err(), "no event and no end within the time");
    assert!(silent.status().await.unwrap_err().is_session_lost());
    followed.session.status().await.unwrap();
}

#[tokio::test]
async fn only_one_stream_follows_an_agent() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    let mut second = agent.session.events();
    assert!(matches!(last_error(&mut second).await, Error::AlreadyFollowed { .. }));
    assert_eq!(second.end(), Some(StreamEnd::AlreadyFollowed));
    let hurried = agent.session.with_time_limit(Duration::from_secs(5));
    assert!(matches!(last_error(&mut hurried.events()).await, Error::AlreadyFollowed { .. }));

    fixture.simulator.inject_event(1001, "Test", "null").unwrap();
    agent.expect(&["Test"]).await;
    drop(agent.events);
    let mut third = agent.session.events();
    fixture.simulator.inject_event(1001, "Again", "null").unwrap();
    expect(&mut third, &["Again"]).await;
}

#[tokio::test]
async fn at_most_one_poll_is_under_way_even_beside_the_stream() {
    let fixture = Fixture::open().await;
    let mut agent = fixture.enter(1001, None).await;
    let session = agent.session.clone();
    let beside = tokio::spawn(async move { session.agent_event().poll().await });
    let raced = async {
        for round in 0..10 {
            fixture.simulator.inject_event(1001, &format!("Test_{round}"), "null").unwrap();
        }
        let mut seen = 0;
        while seen < 9 {
            next(&mut agent.events).await;
            seen += 1;
        }
    };
    tokio::time::timeout(PATIENCE, raced).await.unwrap();
    let taken = beside.await.unwrap().unwrap();
    assert_eq!(taken.len(), 1, "the poll beside the stream took one event, and none was lost");
}

#[tokio::test]
async fn polls_pause_as_set_even_when_the_gateway_answers_at_once() {
    let fixture = Fixture::with(config().poll_hold(Duration::ZERO)).await;
    let gateway = builder(&fixture.simulator).poll_pause(Duration::from_millis(100)).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    let mut events = session.events();
    // No pause follows an answer that brings an event.
    expect(&mut events, &["AgentOther_InService", "AgentState_Ready"]).await;
    let before = fixture.requests("getAgentEvent");
    let until_now = tokio::time::timeout(Duration::from_millis(1000), async { while events.next().await.is_some() {} });
    assert!(until_now.await.is_err());
    let polls = fixture.requests("getAgentEvent") - before;
    assert!((2..=11).contains(&polls), "{polls} polls in a second");
}

#[tokio::test]
async fn the_stream_survives_lost_connections() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let gateway = behind(&proxy, &fixture.simulator).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    let mut events = session.events();
    expect(&mut events, &["AgentOther_InService", "AgentState_Ready"]).await;

    proxy.refuse(true);
    let mut connection = events.watch_connection();
    let follower = tokio::spawn(async move {
        let event = next(&mut events).await;
        (event, events)
    });
    let broken = connection.wait_for(|connection| matches!(connection, Connection::Reconnecting { attempt: 2.., .. }));
    tokio::time::timeout(PATIENCE, broken).await.expect("it tries again").unwrap();
    proxy.refuse(false);
    fixture.simulator.inject_event(1001, "After", "null").unwrap();
    let (event, events) = follower.await.unwrap();
    assert_eq!(event.event_type(), "After");
    assert_eq!(events.connection(), Connection::Connected);
}

#[tokio::test]
async fn the_stream_gives_up_when_it_should() {
    let fixture = Fixture::open().await;
    let proxy = Proxy::before(fixture.simulator.address()).await;
    let gateway = behind(&proxy, &fixture.simulator).max_reconnects(1).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    let mut events = session.events();
    expect(&mut events, &["AgentOther_InService", "AgentState_Ready"]).await;
    proxy.refuse(true);
    let error = last_error(&mut events).await;
    assert!(matches!(&error, Error::GaveUp { attempts: 2, source, .. } if matches!(**source, Error::Transport { .. })), "{error:?}");
    assert_eq!(events.end(), Some(StreamEnd::GaveUp { attempts: 2 }));
}

#[tokio::test]
async fn an_agent_in_push_mode_is_not_polled_for_ever() {
    let fixture = Fixture::open().await;
    let pushed = sign_in(1001).push_to("https://callback.example.com/events", "token");
    let session = fixture.gateway.sign_in(&pushed).await.unwrap();
    session.online_agent().hand_shake().await.unwrap();
    let error = session.agent_event().poll().await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("000-001"));
}

#[tokio::test]
async fn a_new_service_token_goes_with_the_next_heartbeat() {
    let fixture = Fixture::open().await;
    let session = fixture.gateway.sign_in(&sign_in(1001).push_to("https://callback.example.com/events", "one")).await.unwrap();
    session.online_agent().hand_shake().service_token("two").await.unwrap();
    let error = session.online_agent().hand_shake().service_token("not;special").await.unwrap_err();
    assert_eq!(error.retcode().map(Retcode::as_str), Some("100-001"));
}

#[tokio::test]
async fn a_dropped_stream_stops_polling() {
    let fixture = Fixture::open().await;
    let agent = fixture.enter(1001, None).await;
    drop(agent.events);
    until("the last poll", || fixture.requests("getAgentEvent") > 0).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let polls = fixture.requests("getAgentEvent");
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(fixture.requests("getAgentEvent"), polls);
}

#[tokio::test]
async fn a_wrong_password_leaves_nothing_to_follow() {
    let fixture = Fixture::open().await;
    let error = fixture.gateway.sign_in(&SignIn::new(id(999), "", "7999")).await.unwrap_err();
    assert!(error.retcode().is_some(), "{error}");
    assert_eq!(fixture.requests("getAgentEvent"), 0);
}
