//! What only a poll for all agents can meet.

use std::time::Duration;

use ccgateway::event::{Gap, StreamEnd};
use ccgateway::{Error, Gateway, Retcode};
use ccgateway_simulator::{FaultKind, Simulator};
use futures_util::StreamExt;

use crate::fixture::{Agent, Fixture, Kind, LAST, config, sign_in, until};
use crate::received::Received;

#[tokio::test]
async fn one_request_brings_the_events_of_all_agents() {
    let fixture = Fixture::open(Kind::Batch).await;
    let mut agents = Vec::new();
    for agent in 1001..=1040 {
        agents.push(fixture.enter(agent).await);
    }
    let before = fixture.requests("getAllAgentEvent");
    for agent in 1001..=1040 {
        fixture.inject(agent, 0..1);
    }
    for agent in &mut agents {
        agent.expect(&["Event_0"]).await;
    }
    let needed = fixture.requests("getAllAgentEvent") - before;
    assert!(needed <= 20, "{needed} polls");
    assert_eq!(fixture.requests("getAgentEvent"), 0);
    drop(agents);
    tokio::time::sleep(Duration::from_millis(700)).await;
    let before = fixture.requests("getAllAgentEvent");
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(fixture.requests("getAllAgentEvent"), before, "nobody polls for nobody");
}

#[tokio::test]
async fn the_two_ways_of_polling_exclude_each_other() {
    let fixture = Fixture::open(Kind::Batch).await;
    let session = fixture.gateway.sign_in(&sign_in(1001)).await.unwrap();
    let refused = session.agent_event().poll().await.unwrap_err();
    assert_eq!(refused.retcode(), Some(&Retcode::WRONG_EVENT_METHOD));
    // And where the gateway does not serve all agents at once, every stream says so.
    let fixture = Fixture::open(Kind::Polled).await;
    let batch = fixture.gateway.batch_events();
    let mut agents = Vec::new();
    for agent in [1001, 1002] {
        let session = fixture.gateway.sign_in(&sign_in(agent)).await.unwrap();
        let events = batch.events(&session);
        agents.push(Agent { session, events });
    }
    for agent in &mut agents {
        let error = agent.last_error().await;
        assert!(matches!(&error, Error::Gateway { operation, .. } if operation.id == "get_all_agent_event"), "{error:?}");
        assert_eq!(error.retcode(), Some(&Retcode::NO_PERMISSION));
    }
    let mut polled = agents.pop().unwrap();
    polled.events = polled.session.events();
    polled.expect(&["AgentOther_InService", "AgentState_Ready"]).await;
}

#[tokio::test]
async fn a_lost_answer_marks_the_streams_of_all_agents() {
    let fixture = Fixture::open(Kind::Batch).await;
    let mut agents = [fixture.enter(1001).await, fixture.enter(1002).await, fixture.enter(1003).await];
    for kind in [FaultKind::DropAfter, FaultKind::TruncatedJson, FaultKind::HttpError(502)] {
        fixture.fault(kind, 1);
        fixture.inject(1001, 0..1);
        until("the fault", || fixture.simulator.faults().is_empty()).await;
        for agent in 1001..=1003 {
            fixture.inject_event(agent, LAST, "null");
        }
        for agent in &mut agents {
            let mut seen = Vec::new();
            while seen.last().is_none_or(|name| name != LAST) {
                seen.push(agent.next().await.event_type().to_owned());
            }
            assert!(seen.contains(&Gap::EVENT_TYPE.to_owned()), "{seen:?}");
        }
    }
}

#[tokio::test]
async fn events_that_come_before_the_stream_wait_for_it() {
    let fixture = Fixture::open(Kind::Batch).await;
    let _other = fixture.enter(1001).await;
    let session = fixture.gateway.sign_in(&sign_in(1002)).await.unwrap();
    fixture.inject(1002, 0..5);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let events = fixture.follow(&session);
    let mut agent = Agent { session, events };
    agent.expect(&["AgentOther_InService", "AgentState_Ready", "Event_0", "Event_1", "Event_2", "Event_3", "Event_4"]).await;
}

#[tokio::test]
async fn what_does_not_fit_before_the_stream_is_a_mark() {
    let fixture = Fixture::with(Kind::Batch, config(), 10).await;
    let _other = fixture.enter(1001).await;
    let session = fixture.gateway.sign_in(&sign_in(1002)).await.unwrap();
    fixture.inject(1002, 0..50);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let events = fixture.follow(&session);
    let mut agent = Agent { session, events };
    let first = agent.next().await;
    assert_eq!(first.event_type(), Gap::EVENT_TYPE);
    let mut received = Received::default();
    fixture.inject_event(1002, LAST, "null");
    agent.receive(&mut received).await;
    received.expect(50);
}

#[tokio::test]
async fn the_others_go_on_when_the_one_whose_guid_is_sent_is_gone() {
    let fixture = Fixture::open(Kind::Batch).await;
    let first = fixture.enter(1001).await;
    let second = fixture.enter(1002).await;
    let mut third = fixture.enter(1003).await;
    first.session.sign_out().await.unwrap();
    fixture.inject(1003, 0..1);
    third.expect(&["Event_0"]).await;
    fixture.simulator.drop_session(1002).unwrap();
    fixture.inject(1003, 1..2);
    third.expect(&["Event_1"]).await;
    drop((first, second));
    fixture.inject(1003, 2..3);
    third.expect(&["Event_2"]).await;
}

#[tokio::test]
async fn a_session_of_another_gateway_is_refused() {
    let fixture = Fixture::open(Kind::Batch).await;
    let other = Simulator::start(config()).await.unwrap();
    let gateway = Gateway::builder(other.base_url()).root_certificates_pem(other.certificate_pem()).build().unwrap();
    let session = gateway.sign_in(&sign_in(1001)).await.unwrap();
    let mut events = fixture.follow(&session);
    assert!(matches!(events.next().await, Some(Err(Error::WrongGateway { .. }))));
    assert_eq!((events.end(), events.next().await.is_none()), (Some(StreamEnd::WrongGateway), true));
}

#[tokio::test]
async fn the_interval_of_heartbeats_has_limits() {
    let fixture = Fixture::open(Kind::Batch).await;
    for interval in [Duration::ZERO, Duration::from_secs(61)] {
        let error = ccgateway::Batch::builder(&fixture.gateway).heartbeat(interval).build().unwrap_err();
        assert!(matches!(error, Error::InvalidInput { field: "heartbeat", .. }), "{error:?}");
    }
}
