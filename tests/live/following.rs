//! A live agent: its view, its end, and the session that it gives back.

use std::time::Duration;

use ccgateway::live::model::{CallState, Change, Presence};
use ccgateway::live::{EndReason, LiveAgent, Notice};
use ccgateway::{Error, EventKind, Retcode};
use ccgateway_simulator::{Fault, FaultKind};
use futures_util::StreamExt;

use crate::fixture::{CUSTOMER, Fixture, SALES, sign_in, soon, view_where};

#[tokio::test]
async fn the_view_follows_what_happens_and_what_is_sent() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    assert_eq!(live.view().state, Presence::Idle);
    assert!(live.view().is_certain());
    // From the events of the sign-in alone: nothing was asked, and so no event was dropped.
    assert_eq!(fixture.requests("syncagentinfo"), 0);

    let call = fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    let view = view_where(&live, |view| view.calls.iter().any(|call| call.state == CallState::Talking)).await;
    assert_eq!(view.current_call().unwrap().id.as_str(), call.to_string());

    // No event tells of this; the gateway's answer does, by whatever clone of the session it was asked.
    let hurried = live.session().with_time_limit(Duration::from_secs(5));
    hurried.voice_call().begin_mute().await.unwrap();
    view_where(&live, |view| view.current_call().is_some_and(|call| call.muted)).await;
    live.session().online_agent().say_busy().await.unwrap();
    view_where(&live, |view| view.pending.is_some()).await;

    fixture.simulator.customer_hangs_up(CUSTOMER).unwrap();
    view_where(&live, |view| view.calls.is_empty() && matches!(view.state, Presence::Busy { .. })).await;
}

#[tokio::test]
async fn it_ends_with_its_session_and_says_why() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    let mut subscriber = live.subscribe();
    live.session().sign_out().await.unwrap();
    assert_eq!(soon("the end", live.ended()).await, EndReason::SignedOut);
    let last = soon("the last notice", subscriber.by_ref().filter(|notice| std::future::ready(is_end(notice))).next()).await;
    assert!(matches!(last, Some(Notice::Ended(EndReason::SignedOut))), "{last:?}");
    assert!(subscriber.next().await.is_none());
    assert!(matches!(live.subscribe().next().await, Some(Notice::Ended(EndReason::SignedOut))), "also for those who come later");

    let live = fixture.live(1002).await;
    fixture.simulator.drop_session(1002).unwrap();
    let end = soon("the end", live.ended()).await;
    assert!(matches!(&end, EndReason::SessionLost { code, .. } if *code == Retcode::NOT_SIGNED_IN), "{end}");

    let live = fixture.live(1003).await;
    let second = LiveAgent::start(live.session());
    assert_eq!(soon("the end of the second", second.ended()).await, EndReason::AlreadyFollowed);
    assert_eq!(live.end_reason(), None);
}

#[tokio::test]
async fn taken_over_by_another_sign_in_it_ends() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    fixture.gateway.force_sign_in(&sign_in(1001)).await.unwrap();
    let end = soon("the end", live.ended()).await;
    assert!(matches!(end, EndReason::SessionLost { .. }), "{end}");
}

#[tokio::test]
async fn no_event_is_lost_or_doubled_when_the_session_is_given_back() {
    let fixture = Fixture::open().await;
    for round in 0..30 {
        let session = fixture.sign_in(1001).await;
        // Events come all the time, also while one is taken from the gateway.
        fixture.inject(0, 5);
        let live = LiveAgent::start(session);
        let mut events = live.subscribe().events();
        tokio::time::sleep(Duration::from_micros(fastrand::u64(0..20_000))).await;
        fixture.inject(5, 5);
        tokio::time::sleep(Duration::from_micros(fastrand::u64(0..20_000))).await;
        let session = if round % 2 == 0 {
            live.into_session().await
        } else {
            let session = live.session();
            drop(live);
            session
        };
        // What was handed out before the end is there.
        let mut received: Vec<String> = Vec::new();
        while let Some(notice) = soon("the end", events.next()).await {
            match notice {
                Notice::Event(event) => received.extend(numbered(event.event_type())),
                Notice::Ended(end) => assert_eq!(end, EndReason::Dropped),
                notice => panic!("{notice:?}"),
            }
        }
        // A stream goes on with the next event.
        let mut stream = session.events();
        while received.len() < 10 {
            let event = soon("the next event", stream.next()).await.unwrap().unwrap();
            received.extend(numbered(event.event_type()));
        }
        let expected: Vec<String> = (0..10).map(|number| format!("Event_{number}")).collect();
        assert_eq!(received, expected, "round {round}");
        drop(stream);
        session.sign_out().await.unwrap();
    }
}

#[tokio::test]
async fn after_a_gap_it_resynchronises_and_says_what_changed() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    let mut changes = live.subscribe().changes();
    fixture.simulator.inject(Fault::new(FaultKind::DropAfter).agent(1001).operation("getAgentEvent").times(2)).unwrap();
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    let mut seen = Vec::new();
    loop {
        match soon("a change", changes.next()).await.unwrap() {
            Notice::Change(change) => {
                let done = matches!(*change, Change::Resynchronised { .. });
                seen.push(change);
                if done {
                    break;
                }
            }
            notice => panic!("{notice:?}"),
        }
    }
    assert!(seen.iter().any(|change| matches!(**change, Change::CertaintyLost { .. })), "{seen:?}");
    assert!(seen.iter().filter(|change| matches!(***change, Change::CallOffered { .. })).count() == 1, "{seen:?}");
    let view = view_where(&live, |view| view.is_certain() && view.calls.len() == 1).await;
    assert_eq!(view.calls[0].state, CallState::Talking);
}

#[tokio::test]
async fn a_resynchronisation_is_repeated_until_its_queries_are_answered() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    session.online_agent().reset_skill(true).await.unwrap();
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    // The events of the sign-in are taken elsewhere, so the view begins with a snapshot.
    drop(soon("an event", session.events().next()).await);
    for operation in ["syncagentinfo", "queryHoldListInfo"] {
        fixture.simulator.inject(Fault::new(FaultKind::Reset).agent(1001).operation(operation).times(4)).unwrap();
    }
    let live = LiveAgent::start(session);
    assert!(!live.view().is_certain());
    let view = view_where(&live, |view| view.is_certain()).await;
    assert_eq!((view.calls.len(), view.calls[0].state), (1, CallState::Talking));
    assert_eq!(fixture.simulator.faults(), []);
}

#[tokio::test]
async fn a_stream_of_the_program_is_followed_as_it_comes() {
    let fixture = Fixture::open().await;
    let session = fixture.sign_in(1001).await;
    let events = session.events().take(2);
    let live = LiveAgent::follow(session, events);
    assert_eq!(soon("the end", live.ended()).await, EndReason::SourceEnded);
    assert_eq!(live.view().state, Presence::Idle);
    live.session().status().await.unwrap();

    let session = live.into_session().await;
    let failed = futures_util::stream::iter([Err(Error::from(ccgateway::AgentId::new(5).unwrap_err()))]);
    let live = LiveAgent::follow(session, failed);
    let end = soon("the end", live.ended()).await;
    assert!(matches!(end, EndReason::SourceFailed { .. }), "{end}");
}

#[tokio::test]
async fn typed_subscriptions_get_what_they_choose_and_the_end() {
    let fixture = Fixture::open().await;
    let live = fixture.live(1001).await;
    let mut talks = live.subscribe().select(|notice| match notice {
        Notice::Event(event) => match event.kind() {
            EventKind::Talking(talk) => talk.caller().map(str::to_owned),
            _ => None,
        },
        _ => None,
    });
    let mut states = live.subscribe().events_where(|kind| matches!(kind, EventKind::StateBusy | EventKind::StateReady));
    let mut changes = live.subscribe().changes();
    fixture.simulator.customer_calls(CUSTOMER, SALES).unwrap();
    assert_eq!(soon("talking", talks.next()).await.unwrap().unwrap(), CUSTOMER);
    let notice = soon("a state", states.next()).await.unwrap();
    assert!(matches!(&notice, Notice::Event(event) if matches!(event.kind(), EventKind::StateBusy)), "{notice:?}");
    let offered = async {
        loop {
            match changes.next().await.unwrap() {
                Notice::Change(change) if matches!(*change, Change::CallOffered { .. }) => break,
                Notice::Change(_) => {}
                notice => panic!("{notice:?}"),
            }
        }
    };
    soon("an offered call", offered).await;
    drop(live);
    assert!(soon("the end", talks.next()).await.is_none());
    let end = soon("the end", states.next()).await;
    assert!(matches!(end, Some(Notice::Ended(EndReason::Dropped))), "{end:?}");
}

#[tokio::test]
async fn the_heartbeat_of_a_push_session_is_kept() {
    let fixture = Fixture::open().await;
    let sign_in = sign_in(1001).push_to("http://127.0.0.1:9/events", "token");
    let session = fixture.gateway.sign_in(&sign_in).await.unwrap();
    tokio::time::pause();
    let live = LiveAgent::follow(session, futures_util::stream::pending());
    let begun = tokio::time::Instant::now();
    while fixture.requests("handShake") < 3 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert!(begun.elapsed() < Duration::from_secs(120));
    }
    assert!(begun.elapsed() >= Duration::from_secs(89), "every 30 seconds: {:?}", begun.elapsed());
    fixture.simulator.drop_session(1001).unwrap();
    let end = live.ended().await;
    assert!(matches!(end, EndReason::SessionLost { .. }), "{end}");
}

fn is_end(notice: &Notice) -> bool {
    matches!(notice, Notice::Ended(_))
}

fn numbered(event_type: &str) -> Option<String> {
    event_type.starts_with("Event_").then(|| event_type.to_owned())
}
