//! Hold, unhold, mute, connecting held calls.

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{CallCommand, Command};

use crate::world::{A, B, C, CUSTOMER, World, call_inner, callout, three_party_help, two_party_help};

fn get_hold() -> Command {
    Command::Call(CallCommand::GetHold { call: None })
}

/// A holds customer X and talks outside in Y.
fn held_and_outside() -> (World, String, String) {
    let mut world = World::with(&[A]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    let current = world.place(A, callout("0777")).to_string();
    world.customer_answers("0777");
    world.drain();
    (world, held, current)
}

#[test]
fn a_call_is_held_and_taken_back() {
    let mut world = World::with(&[A]);
    world.refused(A, CallCommand::Hold, "200-013");
    world.refused(A, get_hold(), "200-015");
    let call = world.talk_with_customer();
    world.refused(A, get_hold(), "200-015");
    world.ok(A, CallCommand::Hold);
    world.expect(A, &["Hold X"]);
    world.refused(A, CallCommand::Hold, "200-013");
    world.refused(A, CallCommand::Release, "200-017");
    world.refused(A, CallCommand::GetHold { call: Some("1-1".into()) }, "200-015");
    world.ok(A, CallCommand::GetHold { call: Some(call.to_string()) });
    world.expect(A, &["Talking X 0 0555>60001"]);
}

#[test]
fn the_held_customer_hangs_up() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, CallCommand::Hold);
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["Hold X", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
}

#[test]
fn a_held_call_is_dropped_by_its_id() {
    let (mut world, held, current) = held_and_outside();
    world.refused(A, CallCommand::DropCall { call: "1-1".into() }, "200-025");
    world.ok(A, CallCommand::DropCall { call: held });
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555"]);
    world.expect_state(A, AgentState::Talking);
    world.ok(A, CallCommand::DropCall { call: current });
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "PhoneRelease 2", "Ready"]);
}

#[test]
fn a_held_call_is_not_taken_back_beside_another() {
    let (mut world, ..) = held_and_outside();
    world.refused(A, get_hold(), "200-016");
    world.ok(A, CallCommand::Hold);
    world.expect(A, &["Hold Y"]);
    world.ok(A, get_hold());
    world.expect(A, &["Talking Y 7 71001>0777"]);
}

#[test]
fn what_cannot_be_held_is_refused() {
    let mut world = World::with(&[A, B, C]);
    world.talk_with_customer();
    world.place(A, two_party_help(B));
    world.drain();
    world.refused(A, CallCommand::Hold, "200-014");
    world.refused(B, CallCommand::Hold, "200-014");
    world.ok(B, CallCommand::Release);
    world.place(A, three_party_help(C));
    world.drain();
    world.refused(A, CallCommand::Hold, "200-014");
    world.refused(C, CallCommand::Hold, "200-014");
}

#[test]
fn held_and_current_customer_are_connected() {
    let (mut world, held, current) = held_and_outside();
    world.refused(A, CallCommand::ConnectHold { call: current.clone() }, "200-014");
    world.ok(A, CallCommand::ConnectHold { call: held });
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "PhoneRelease 3", "Ready"]);
    let calls = world.engine.calls();
    assert_eq!(calls.len(), 1);
    let numbers: Vec<&str> = calls[0].parties.iter().map(|party| party.number.as_str()).collect();
    assert_eq!(numbers, ["0555", "0777"]);
    world.customer_hangs_up("0555");
    assert!(world.engine.calls().is_empty());
    world.expect_silence();
}

#[test]
fn a_held_customer_is_connected_with_an_agent() {
    let mut world = World::with(&[A, B]);
    let held = world.talk_with_customer().to_string();
    world.refused(A, CallCommand::ConnectHold { call: held.clone() }, "200-014");
    world.ok(A, CallCommand::Hold);
    world.refused(A, CallCommand::ConnectHold { call: held.clone() }, "200-013");
    world.place(A, call_inner(B));
    world.drain();
    world.ok(A, CallCommand::ConnectHold { call: held });
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "PhoneRelease 3", "Ready"]);
    world.expect(B, &["CustomerRelease Y 1001", "Talking X 0 0555>60001"]);
    world.ok(B, CallCommand::Hold);
    world.ok(B, get_hold());
    world.customer_hangs_up(CUSTOMER);
    world.expect(B, &["Hold X", "Talking X 0 0555>60001", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
}

#[test]
fn muting_raises_no_event() {
    let mut world = World::with(&[A]);
    world.refused(A, CallCommand::BeginMute, "200-003");
    world.refused(A, CallCommand::EndMute, "200-007");
    world.talk_with_customer();
    world.refused(A, CallCommand::EndMute, "200-008");
    world.ok(A, CallCommand::BeginMute);
    world.refused(A, CallCommand::BeginMute, "200-004");
    world.ok(A, CallCommand::EndMute);
    world.ok(A, CallCommand::BeginMute);
    world.expect(A, &[]);
    world.ok(A, CallCommand::Release);
    assert!(!world.engine.agent(A).unwrap().muted);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn a_mute_ends_with_its_call() {
    let (mut world, ..) = held_and_outside();
    world.ok(A, CallCommand::BeginMute);
    world.customer_hangs_up("0777");
    assert!(!world.engine.agent(A).unwrap().muted);
    world.ok(A, get_hold());
    assert!(!world.engine.agent(A).unwrap().muted);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "Talking X 0 0555>60001"]);
}

#[test]
fn there_is_never_a_transfer_to_cancel() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.refused(A, CallCommand::CancelTransfer, "200-012");
}
