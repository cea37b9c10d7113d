//! Events that are pushed, as far as the engine is concerned.

use std::time::Duration;

use ccgateway_simulator::engine::{Command, Control, PollOutcome, Push, SessionCommand, SignInRequest, SupervisionCommand};
use ccgateway_simulator::{AgentConfig, AgentState, NodeId, Switchover};

use crate::world::{A, B, World, call_inner, config, request};

fn pushed() -> SignInRequest {
    SignInRequest { callback_uri: "http://receiver.example/take?key=k3y".into(), service_token: "t0k3n".into(), ..request() }
}

fn kinds(push: &Push) -> Vec<String> {
    push.events.iter().map(crate::world::brief).collect()
}

#[test]
fn events_are_handed_out_in_order_with_guid_and_token() {
    let mut world = World::with(&[B]);
    world.sign_in(A, pushed());
    assert_eq!(world.engine.agents_to_push_to(), [A]);
    let push = world.engine.take_push(A).unwrap();
    assert_eq!(kinds(&push), ["InService", "Ready"]);
    assert_eq!((push.agent, push.uri.as_str()), (A, "http://receiver.example/take?key=k3y"));
    assert_eq!((&push.credentials.guid, push.credentials.service_token.as_str()), (&world.guids[&A], "t0k3n"));
    let debug = format!("{push:?} {:?} {:?}", push.credentials, world.engine);
    assert!(!debug.contains("k3y") && !debug.contains("t0k3n") && !debug.contains(&world.guids[&A]), "{debug}");
    assert_eq!(world.engine.agents_to_push_to(), [0; 0]);
    assert_eq!(world.engine.take_push(A), None);
    world.place(B, call_inner(A));
    let push = world.engine.take_push(A).unwrap();
    assert_eq!(kinds(&push).last().unwrap(), "Talking X 6 1002>1001");
    assert_eq!(world.engine.take_push(B), None, "this one polls");
    world.drain();
}

#[test]
fn events_wait_while_the_node_is_down_and_go_out_with_the_new_guid() {
    let mut world = World::new(config().nodes(2));
    world.sign_in(A, pushed());
    let takes = Duration::from_secs(10);
    world.control(Control::NodeFails { node: NodeId(0), takes, outcome: Switchover::Recovered });
    assert_eq!((world.engine.agents_to_push_to(), world.engine.take_push(A)), (vec![], None));
    world.wait(10_000);
    let push = world.engine.take_push(A).unwrap();
    assert_eq!(kinds(&push), ["InService", "Ready"]);
    assert!(push.credentials.guid.ends_with(".AgentGateway1"));
}

#[test]
fn one_of_address_and_token_is_not_enough() {
    let mut world = World::new(config());
    for request in [SignInRequest { callback_uri: String::new(), ..pushed() }, SignInRequest { service_token: String::new(), ..pushed() }] {
        assert!(world.engine.command(A, None, Command::Session(SessionCommand::ForceLogin(request)), world.now).is_ok());
        assert_eq!(world.engine.agents_to_push_to(), [0; 0]);
    }
    let wrong = SignInRequest { callback_uri: "receiver.example".into(), ..pushed() };
    world.refused(B, SessionCommand::Login(wrong), "100-001");
}

#[test]
fn the_heartbeat_keeps_the_agent_and_brings_a_new_token() {
    let mut world = World::new(config().inactivity(Duration::from_secs(120)));
    world.sign_in(A, pushed());
    assert_eq!(world.pushed(A), ["InService", "Ready"]);
    for token in [Some("second"), None, Some("")] {
        world.wait(100_000);
        world.ok(A, SessionCommand::HandShake { service_token: token.map(str::to_owned) });
        assert_eq!(world.engine.push_credentials(A).unwrap().service_token, "second");
    }
    world.wait(120_000);
    world.expect_state(A, AgentState::SignedOut);
    assert_eq!(world.engine.push_credentials(A).unwrap().service_token, "second");
    assert_eq!(world.pushed(A), ["ShutdownService"]);
    assert_eq!(world.engine.push_credentials(A), None);
}

#[test]
fn the_event_of_a_forced_sign_out_is_pushed_and_that_of_an_own_one_is_not() {
    let mut world = World::new(config());
    world.sign_in(A, pushed());
    world.ok(A, SessionCommand::Logout);
    assert_eq!(world.engine.take_push(A), None);
    world.sign_in(A, pushed());
    world.control(Control::DropSession { agent: A });
    assert_eq!(kinds(&world.engine.take_push(A).unwrap()), ["ShutdownService"]);
}

#[test]
fn every_forced_sign_out_is_pushed_to_an_agent_in_push_mode() {
    for (agent, command) in [
        (A, Command::Session(SessionCommand::ForceLogout)),
        (A, Command::Session(SessionCommand::ForceLogoutWithReason { reason: 7 })),
        (B, Command::Supervision(SupervisionCommand::ForceLogOutAgent { target: A })),
    ] {
        let mut world = World::new(config().agent(AgentConfig::new(B).inspector(true)));
        world.sign_in(A, pushed());
        world.sign_in(B, request());
        assert_eq!(world.pushed(A), ["InService", "Ready"]);
        world.expect(B, &["InService", "Ready"]);
        world.ok(agent, command);
        assert_eq!(world.pushed(A), ["ShutdownService"]);
        world.expect(B, &[]);
    }
}

#[test]
fn without_a_valid_guid_events_wait() {
    let mut world = World::new(config());
    world.sign_in(A, pushed());
    world.control(Control::ExpireGuid { agent: A });
    assert_eq!(world.engine.agents_to_push_to(), [0; 0]);
    let polled = world.engine.poll(A, Some(&world.guids[&A].clone()), world.now);
    assert!(matches!(polled, PollOutcome::Refused(_)));
}
