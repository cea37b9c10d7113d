//! The poll for the events of all agents.

use std::time::Duration;

use ccgateway_simulator::engine::{BatchOutcome, PollOutcome, SignInRequest, StateCommand};
use ccgateway_simulator::{AgentState, AuthMode};

use crate::world::{A, B, C, World, brief, call_inner, config, request};

fn polled(world: &mut World, guid: Option<&str>) -> Vec<String> {
    match world.engine.poll_all(guid, world.now) {
        BatchOutcome::Events { events, .. } => events.iter().map(|event| format!("{} {}", event.agent, brief(event))).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_needs_the_switch_and_a_session() {
    let mut world = World::with(&[A]);
    let guid = world.guids[&A].clone();
    let refused = BatchOutcome::Refused { retcode: "000-003", message: "no right to invite resouce" };
    assert_eq!(world.engine.poll_all(Some(&guid), world.now), refused);
    let mut world = World::new(config().batch_events(true));
    assert_eq!(world.engine.poll_all(None, world.now), refused);
    world.sign_in(A, request());
    assert_eq!(world.engine.poll_all(Some("wrong"), world.now), refused);
    let guid = world.guids[&A].clone();
    assert_eq!(polled(&mut world, Some(&guid)), ["1001 InService", "1001 Ready"]);
    assert_eq!(polled(&mut world, Some(&guid)), [""; 0]);
    let single = world.engine.poll(A, Some(&guid), world.now);
    assert!(matches!(single, PollOutcome::Refused(answer) if answer.retcode == "000-001"));
}

#[test]
fn events_of_all_agents_come_in_the_order_of_their_time() {
    let mut world = World::new(config().batch_events(true));
    world.sign_in(B, request());
    world.wait(1);
    world.sign_in(A, request());
    let push = SignInRequest { callback_uri: "http://example.com/".into(), service_token: "t".into(), ..request() };
    world.sign_in(C, push);
    let guid = world.guids[&B].clone();
    assert_eq!(polled(&mut world, Some(&guid)), ["1002 InService", "1002 Ready", "1001 InService", "1001 Ready"]);
    world.place(A, call_inner(B));
    let events = polled(&mut world, Some(&guid));
    let (of_a, of_b): (Vec<&String>, Vec<&String>) = events.iter().partition(|event| event.starts_with("1001"));
    assert_eq!((of_a.len(), of_b.len()), (5, 5), "{events:?}");
    assert_eq!(of_b.last().unwrap().as_str(), "1002 Talking X 6 1001>1002");
    assert!(world.engine.take_push(C).is_some(), "what is pushed is not polled");
}

#[test]
fn it_keeps_all_agents_alive_and_renews_the_callers_guid() {
    let mut world = World::new(config().batch_events(true).auth_mode(AuthMode::Dynamic).inactivity(Duration::from_secs(120)));
    for agent in [A, B] {
        world.sign_in(agent, request());
    }
    world.wait(100_000);
    let guid = world.guids[&A].clone();
    let outcome = world.engine.poll_all(Some(&guid), world.now);
    assert!(matches!(outcome, BatchOutcome::Events { set_guid: Some(_), .. }));
    world.wait(100_000);
    for agent in [A, B] {
        world.expect_state(agent, AgentState::Idle);
    }
    world.wait(100_000);
    world.expect_state(A, AgentState::SignedOut);
    assert_eq!(world.answer(A, StateCommand::SayFree).retcode, "100-006");
}
