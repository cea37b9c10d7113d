//! What holds whatever the source is.

use std::time::Duration;

use ccgateway::event::{Connection, EventKind, StreamEnd};
use ccgateway::live::model::{CallState, Certainty, Presence};
use ccgateway::live::{EndReason, LiveAgent, Notice};
use ccgateway::{Error, Gateway, WhenSignedIn};
use ccgateway_simulator::FaultKind;
use futures_util::StreamExt;

use crate::fixture::{Agent, Fixture, Kind, LAST, PATIENCE, config, next, sign_in, until};
use crate::received::Received;

pub(crate) async fn events_come_in_order_and_once(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    let mut received = Received::default();
    fixture.inject(1001, 0..100);
    tokio::time::sleep(Duration::from_millis(20)).await;
    fixture.inject(1001, 100..300);
    fixture.inject_event(1001, LAST, "null");
    agent.receive(&mut received).await;
    received.expect(300);
    assert_eq!((received.events, received.marks), (300, 0));
    assert_eq!(agent.events.connection(), Connection::Connected);
    let more = tokio::time::timeout(Duration::from_millis(400), agent.events.next()).await;
    assert!(more.is_err(), "{more:?}");
}

pub(crate) async fn a_call_is_the_same_events(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    agent.session.online_agent().reset_skill(false).skill_id([1]).await.unwrap();
    fixture.simulator.customer_calls("0555123", "60001").unwrap();
    let answered = ["AgentState_Busy", "AgentOther_PhoneAlerting", "AgentOther_PhoneOffhook", "AgentEvent_Auto_Answer"];
    agent.expect(&answered).await;
    let talking = agent.next().await;
    assert!(matches!(talking.kind(), EventKind::Talking(_)), "{talking:?}");
    assert_eq!((talking.agent(), talking.caller()), (Some(agent.session.agent()), Some("0555123")));
    // Receivers of the older form refuse the time.
    assert_eq!(talking.generated_at().is_some(), kind != Kind::PushedOlder);
    fixture.simulator.customer_hangs_up("0555123").unwrap();
    agent.expect(&["AgentEvent_Call_Release", "AgentEvent_Customer_Release", "AgentOther_PhoneRelease", "AgentState_Ready"]).await;
}

pub(crate) async fn an_event_that_nobody_knows_is_kept_as_it_came(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    for content in ["null", "7", r#"["a",{"b":1.50}]"#, r#"{"text":"坐席","odd":" & = %25"}"#, r#""1455885056-1095""#] {
        fixture.inject_event(1001, "Nobody knows this", content);
        let event = agent.next().await;
        assert!(matches!(event.kind(), EventKind::Unknown(_)), "{event:?}");
        assert_eq!((event.event_type(), event.raw_content()), ("Nobody knows this", content));
    }
}

pub(crate) async fn large_content_comes_whole(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    let content = format!("\"{}\"", "x".repeat(600_000));
    fixture.inject_event(1001, "Large", &content);
    let event = agent.next().await;
    assert!(event.raw_content() == content, "{} bytes came", event.raw_content().len());
}

pub(crate) async fn a_sign_out_ends_the_stream_without_an_error(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    for _ in 0..5 {
        let agent = fixture.enter(1001).await;
        let (ended, signed_out) = tokio::join!(agent.events.collect::<Vec<_>>(), agent.session.sign_out());
        signed_out.unwrap();
        assert!(ended.iter().all(Result::is_ok), "{ended:?}");
        let mut again = fixture.follow(&agent.session);
        assert!(again.next().await.is_none_or(|item| item.is_err()));
        assert!(again.next().await.is_none());
    }
    let mut agent = fixture.enter(1001).await;
    agent.session.sign_out().await.unwrap();
    agent.end().await;
    assert_eq!(agent.events.end(), Some(StreamEnd::SignedOut));
}

pub(crate) async fn a_lost_session_ends_the_stream_with_the_error(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    let mut other = fixture.enter(1002).await;
    fixture.simulator.drop_session(1001).unwrap();
    let error = agent.last_error().await;
    assert!(matches!(&error, Error::SessionLost { agent, .. } if agent.get() == 1001), "{error:?}");
    assert!(matches!(agent.events.end(), Some(StreamEnd::SessionLost(_))));
    fixture.inject(1002, 0..3);
    other.expect(&["Event_0", "Event_1", "Event_2"]).await;
    let mut agent = fixture.enter(1001).await;
    fixture.inject(1001, 0..1);
    agent.expect(&["Event_0"]).await;
}

pub(crate) async fn another_sign_in_ends_the_stream_with_the_error(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    // By this program: the new session has its own events.
    let mut taken = fixture.take_over(1001).await;
    let error = agent.last_error().await;
    assert!(matches!(error, Error::SessionLost { .. }), "{error:?}");
    taken.expect(&["AgentOther_InService", "AgentState_Ready"]).await;
    fixture.inject(1001, 0..3);
    taken.expect(&["Event_0", "Event_1", "Event_2"]).await;
    // By another one.
    let builder = Gateway::builder(fixture.simulator.base_url());
    let elsewhere = builder.root_certificates_pem(fixture.simulator.certificate_pem()).build().unwrap();
    elsewhere.sign_in(&sign_in(1001).when_signed_in(WhenSignedIn::Force)).await.unwrap();
    let error = taken.last_error().await;
    assert!(matches!(error, Error::SessionLost { .. }), "{error:?}");
}

pub(crate) async fn a_second_stream_is_refused(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    for mut second in [fixture.follow(&agent.session), agent.session.events()] {
        let refused = second.next().await;
        assert!(matches!(refused, Some(Err(Error::AlreadyFollowed { .. }))), "{refused:?}");
        assert_eq!((second.end(), second.next().await.is_none()), (Some(StreamEnd::AlreadyFollowed), true));
    }
    fixture.inject(1001, 0..2);
    agent.expect(&["Event_0", "Event_1"]).await;
}

pub(crate) async fn a_stream_goes_on_where_a_dropped_one_was(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agent = fixture.enter(1001).await;
    let mut received = Received::default();
    let mut number = 0;
    for _ in 0..20 {
        fixture.inject(1001, number..number + 5);
        for _ in 0..2 {
            received.take(&agent.next().await);
        }
        drop(agent.events);
        number += 5;
        agent.events = fixture.follow(&agent.session);
    }
    fixture.inject_event(1001, LAST, "null");
    agent.receive(&mut received).await;
    received.expect(number);
    assert_eq!((received.events, received.marks), (number, 0));
}

pub(crate) async fn a_slow_program_loses_nothing_without_a_mark(kind: Kind) {
    let fixture = Fixture::with(kind, config(), 20).await;
    let mut agent = fixture.enter(1001).await;
    let mut received = Received::default();
    for round in 0..3 {
        fixture.inject(1001, round * 50..round * 50 + 50);
        // Longer than the simulator tries.
        tokio::time::sleep(Duration::from_millis(900)).await;
    }
    let taken = async {
        loop {
            received.take(&agent.next().await);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(4), taken).await.is_err());
    // What was left out at the end is known at the latest with the next event.
    fixture.inject_event(1001, LAST, "null");
    agent.receive(&mut received).await;
    received.expect(150);
    assert_eq!(received.events + received.missing, 150);
    assert!(received.events >= 20, "{received:?}");
    if kind == Kind::Polled {
        assert_eq!(received.events, 150);
    }
}

pub(crate) async fn many_agents_get_their_own_events(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let mut agents = Vec::new();
    for agent in 1001..=1020 {
        agents.push(fixture.enter(agent).await);
    }
    for number in 0..20 {
        for agent in 1001..=1020 {
            fixture.inject_event(agent, &format!("Event_{number}"), &format!("\"{agent}\""));
        }
    }
    for agent in &mut agents {
        let own = agent.session.agent();
        for number in 0..20 {
            let event = agent.next().await;
            assert_eq!(event.event_type(), format!("Event_{number}"));
            assert_eq!((event.agent(), event.raw_content()), (Some(own), format!("\"{own}\"").as_str()));
        }
    }
}

pub(crate) async fn a_gateway_that_fails_for_a_while_loses_nothing_without_a_mark(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let agent = fixture.enter(1001).await;
    let mut events = agent.events.in_background(1000.try_into().unwrap());
    let mut number = 0;
    let faults = [
        FaultKind::DropBefore,
        FaultKind::DropAfter,
        FaultKind::Reset,
        FaultKind::HttpError(503),
        FaultKind::TruncatedJson,
        FaultKind::EmptyBody,
        FaultKind::ContentType("text/html".into()),
        FaultKind::Gbk,
        FaultKind::SwitchOver("105-002".into()),
    ];
    for fault in faults {
        let name = fault.name();
        fixture.fault(fault, 1);
        fixture.inject(1001, number..number + 5);
        number += 5;
        until(&format!("{name}: the fault"), || fixture.simulator.faults().is_empty()).await;
        fixture.inject(1001, number..number + 5);
        number += 5;
    }
    fixture.inject_event(1001, LAST, "null");
    let mut received = Received::default();
    loop {
        let event = next(&mut events).await;
        received.take(&event);
        if event.event_type() == LAST {
            break;
        }
    }
    received.expect(number);
    assert!(received.marks > 0, "while answers are lost, nobody knows what they held");
    if fixture.is_pushed() {
        assert_eq!(received.events, number, "heartbeats take nothing");
    }
}

pub(crate) async fn the_session_lives_and_has_the_new_guid(kind: Kind) {
    let interval = Duration::from_millis(500);
    let fixture =
        Fixture::with(kind, config().guid_interval(interval).guid_timeout(interval * 3).inactivity(Duration::from_secs(3)), 100).await;
    let mut agents = [fixture.enter(1001).await, fixture.enter(1002).await];
    let before = agents[0].session.export().unwrap().guid;
    for agent in &mut agents {
        let nothing = tokio::time::timeout(Duration::from_secs(4), agent.events.next()).await;
        // Polled streams ask for as long as they are polled themselves.
        if kind != Kind::Polled {
            assert!(nothing.is_err(), "{nothing:?}");
        }
    }
    if kind == Kind::Polled {
        return;
    }
    for agent in &mut agents {
        agent.session.status().await.unwrap();
        fixture.inject(agent.session.agent().get(), 0..1);
        agent.expect(&["Event_0"]).await;
    }
    assert_ne!(agents[0].session.export().unwrap().guid, before);
}

pub(crate) async fn events_in_the_background_are_the_same(kind: Kind) {
    let fixture = Fixture::open(kind).await;
    let agent = fixture.enter(1001).await;
    let mut events = agent.events.in_background(100.try_into().unwrap());
    fixture.inject(1001, 0..10);
    for number in 0..10 {
        assert_eq!(next(&mut events).await.event_type(), format!("Event_{number}"));
    }
    agent.session.sign_out().await.unwrap();
    let end = async { while events.next().await.transpose().unwrap().is_some() {} };
    tokio::time::timeout(PATIENCE, end).await.expect("the stream does not end");
}

/// What a live agent of a source says of a call: how the view changes, without times and ids.
async fn changes_of_a_call(kind: Kind) -> Vec<String> {
    let fixture = Fixture::open(kind).await;
    let Agent { session, events } = fixture.sign_in(1001).await;
    let live = LiveAgent::follow(session.clone(), events);
    let mut changes = live.subscribe().changes();
    let ready = live.watch().wait_for(|view| view.state == Presence::Idle && view.certainty == Certainty::Certain).await.map(drop);
    assert!(ready.is_ok(), "{:?}", live.view());
    session.online_agent().reset_skill(false).skill_id([1]).await.unwrap();
    fixture.simulator.customer_calls("0555123", "60001").unwrap();
    live.watch().wait_for(|view| view.calls.iter().any(|call| call.state == CallState::Talking)).await.unwrap();
    live.confirm(session.voice_call().hold()).await.unwrap();
    live.confirm(session.voice_call().unhold()).await.unwrap();
    fixture.simulator.customer_hangs_up("0555123").unwrap();
    live.watch().wait_for(|view| view.calls.is_empty() && view.state == Presence::Idle).await.unwrap();
    session.sign_out().await.unwrap();
    assert_eq!(live.ended().await, EndReason::SignedOut);
    let mut names = Vec::new();
    while let Some(notice) = changes.next().await {
        if let Notice::Change(change) = notice {
            names.push(serde_json::to_value(&*change).unwrap()["change"].as_str().unwrap().to_owned());
        }
    }
    // The event of the sign-out itself may come before its answer ends the stream, or not.
    let ended = names.iter().position(|name| name == "callEnded").expect("the call ends");
    names.truncate(ended + 2);
    names
}

pub(crate) async fn a_live_agent_has_the_same_views(kind: Kind) {
    let names = tokio::time::timeout(PATIENCE, changes_of_a_call(kind)).await.expect("the views do not come");
    let polled = tokio::time::timeout(PATIENCE, changes_of_a_call(Kind::Polled)).await.expect("the views do not come");
    assert_eq!(names, polled);
    assert!(names.iter().any(|name| name == "callTalking") && names.iter().any(|name| name == "callEnded"), "{names:?}");
}
