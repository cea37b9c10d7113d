//! Agents call outside.

use std::time::Duration;

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{CallCommand, Command};

use crate::world::{A, B, CUSTOMER, World, callout, config};

const DIALLING: [&str; 4] = ["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 0777/"];
const FAILED: [&str; 4] = ["PhoneRelease 3", "CallOutFail X", "ConnectFail X", "Ready"];

fn dialling() -> World {
    let mut world = World::with(&[A]);
    world.place(A, callout("0777"));
    world.expect(A, &DIALLING);
    world.expect_state(A, AgentState::Dialling);
    world
}

#[test]
fn the_called_answers() {
    let mut world = dialling();
    world.customer_answers("0777");
    world.expect(A, &["Talking X 7 71001>0777"]);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0777", "PhoneRelease 2", "Ready"]);
}

#[test]
fn the_called_answers_by_itself_when_configured_so() {
    let mut world = World::configured(config().customer_answers_after(Duration::from_millis(300)), &[A]);
    world.place(A, callout("0777"));
    world.wait(299);
    world.expect(A, &DIALLING);
    world.wait(1);
    world.expect(A, &["Talking X 7 71001>0777"]);
}

#[test]
fn the_called_refuses() {
    let mut world = dialling();
    world.customer_hangs_up("0777");
    world.expect(A, &FAILED);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn the_called_does_not_answer() {
    let mut world = dialling();
    world.wait(20_000);
    world.expect(A, &FAILED);
}

#[test]
fn the_agent_gives_up() {
    let mut world = dialling();
    world.refused(A, CallCommand::Hold, "200-014");
    world.refused(A, CallCommand::BeginMute, "200-004");
    world.ok(A, CallCommand::Release);
    world.expect(A, &["PhoneRelease 2", "CallOutFail X", "ConnectFail X", "Ready"]);
}

#[test]
fn the_called_is_engaged() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.place(B, callout(CUSTOMER));
    world.expect(B, &["PhoneAlerting", "PhoneOffhook", "Busy", "PhoneRelease 3", "CallOutFail Y", "ConnectFail Y", "Ready"]);
    world.expect(A, &[]);
}

#[test]
fn wrong_numbers_and_parameters_are_refused() {
    let mut world = World::with(&[A]);
    world.refused(A, callout(""), "000-002");
    world.refused(A, callout("12a"), "200-001");
    world.refused(A, callout(&"1".repeat(25)), "200-001");
    let caller = Command::Call(CallCommand::Callout { called: "1".into(), caller: "*1".into(), data: String::new(), video: false });
    world.refused(A, caller, "000-002");
    let data =
        Command::Call(CallCommand::Callout { called: "1".into(), caller: String::new(), data: "x".repeat(16 * 1024 + 1), video: false });
    world.refused(A, data, "000-002");
}

#[test]
fn nobody_dials_twice_at_once() {
    let mut world = dialling();
    world.refused(A, callout("0888"), "100-007");
    world.customer_answers("0777");
    world.events(A);
    world.refused(A, callout("0888"), "100-007");
}

#[test]
fn a_second_call_is_placed_beside_a_held_one() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, CallCommand::Hold);
    world.place(A, callout("0777"));
    world.expect(A, &["Hold X", "CustomerAlerting Y 0777/"]);
    world.customer_hangs_up("0777");
    world.expect(A, &["CallOutFail Y", "ConnectFail Y"]);
    world.expect_state(A, AgentState::Holding);
    world.place(A, callout("0888"));
    world.customer_answers("0888");
    world.expect(A, &["CustomerAlerting Z 0888/", "Talking Z 7 71001>0888"]);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Z", "CustomerRelease Z 0888"]);
    world.ok(A, CallCommand::GetHold { call: None });
    world.ok(A, CallCommand::Release);
    world.expect(A, &["Talking X 0 0555>60001", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn a_named_caller_is_shown() {
    let mut world = World::with(&[A]);
    world.place(A, CallCommand::Callout { called: "0777".into(), caller: "4000".into(), data: String::new(), video: false });
    world.customer_answers("0777");
    assert_eq!(world.events(A).last().unwrap(), "Talking X 7 4000>0777");
}
