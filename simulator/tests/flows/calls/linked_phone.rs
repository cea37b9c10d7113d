//! Real telephones linked to agents, and putting a lifted phone on the hook. A has a linked telephone.

use ccgateway_simulator::engine::{
    CallCommand, Command, Control, PhoneCommand, Rejection, SessionCommand, SignInRequest, StateCommand, SupervisionCommand,
};
use ccgateway_simulator::{AgentConfig, AgentId, AgentState};

use crate::world::{A, B, CUSTOMER, World, call_inner, callout, config, request, two_party_help};

fn world(agents: &[AgentId]) -> World {
    World::configured(config().agent(AgentConfig::new(A).skills([1, 2, 3]).linked_phone(true)), agents)
}

/// A customer's call rings at A's telephone.
fn ringing() -> World {
    let mut world = world(&[A]);
    world.customer_calls(CUSTOMER);
    world.expect(A, &["Busy", "PhoneAlerting X 0555"]);
    world.expect_state(A, AgentState::Ringing);
    world
}

#[test]
fn the_telephone_is_lifted() {
    let mut world = ringing();
    world.refused(A, CallCommand::Answer { call: None }, "200-002");
    world.refused(A, CallCommand::Reject { call: None, then: Rejection::Requeue }, "200-002");
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Talking X 0 0555>60001"]);
    world.refused(A, PhoneCommand::PhonePickup, "100-007");
    world.refused(A, PhoneCommand::PhoneHangUp, "100-007");
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn the_telephone_is_hung_up() {
    let mut world = ringing();
    world.ok(A, PhoneCommand::PhoneHangUp);
    world.expect(A, &["PhoneRelease 2", "NoAnswer X", "SetNotReady 7"]);
    assert_eq!(world.engine.queues()[0].waiting.len(), 1);
}

#[test]
fn the_telephone_stops_ringing_by_itself() {
    let mut world = ringing();
    world.wait(20_000);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    let mut world = ringing();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "Ready"]);
    world.refused(A, PhoneCommand::PhonePickup, "100-007");
}

#[test]
fn a_colleague_calls() {
    let mut world = world(&[A, B]);
    world.place(B, call_inner(A));
    world.expect(A, &["Busy", "PhoneAlerting X 1002"]);
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Talking X 6 1002>1001"]);
    world.expect(B, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 1001/1001", "Talking X 6 1002>1001"]);
}

#[test]
fn a_colleague_asks_for_help() {
    let mut world = world(&[B]);
    world.talk_with_customer();
    world.join(A, request());
    world.place(B, two_party_help(A));
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["Busy", "PhoneAlerting Y 1002", "PhoneOffhook", "Talking Y 51 1002>1001"]);
    world.expect(B, &["Hold X", "CustomerAlerting Y 1001/1001", "Talking Y 51 1002>1001"]);
}

#[test]
fn a_call_is_picked_up_from_a_linked_telephone() {
    let mut world = ringing();
    world.join(B, request());
    world.ok(B, CallCommand::SnatchPickup { colleague: Some(A) });
    world.expect(A, &["PhoneRelease 3", "Ready"]);
    world.expect(
        B,
        &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "Talking X 0 0555>60001", "IncomingCallInfo X 1 sales 0555>60001 0 None"],
    );
    world.expect_state(B, AgentState::Talking);
}

#[test]
fn agents_without_a_linked_telephone_are_refused() {
    let mut world = World::with(&[B]);
    world.refused(B, PhoneCommand::PhonePickup, "100-007");
    world.refused(B, PhoneCommand::PhoneHangUp, "100-007");
}

#[test]
fn a_lifted_phone_is_put_on_the_hook() {
    let mut world = World::new(config());
    world.join(A, SignInRequest { release_phone: false, ..request() });
    world.ok(A, PhoneCommand::ReleasePhone);
    world.expect(A, &[]);
    world.customer_calls(CUSTOMER);
    world.drain();
    world.refused(A, PhoneCommand::ReleasePhone, "100-007");
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "Ready"]);
    world.ok(A, PhoneCommand::ReleasePhone);
    world.expect(A, &["PhoneRelease 2"]);
    world.place(A, callout("0777"));
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting Y 0777/"]);
}

/// A wants to call 0777, and its telephone rings.
fn about_to_call() -> World {
    let mut world = world(&[A]);
    world.place(A, callout("0777"));
    world.expect(A, &["PhoneAlerting"]);
    world.expect_state(A, AgentState::Dialling);
    world
}

#[test]
fn a_call_outside_goes_out_when_the_telephone_is_lifted() {
    let mut world = about_to_call();
    world.refused(A, callout("0888"), "100-007");
    assert!(world.engine.control(Control::CustomerAnswers { number: "0777".into() }, world.now).is_err(), "it does not ring yet");
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Busy", "CustomerAlerting X 0777/"]);
    world.customer_answers("0777");
    world.expect(A, &["Talking X 7 71001>0777"]);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0777", "PhoneRelease 2", "Ready"]);
}

#[test]
fn a_call_outside_fails_when_the_telephone_is_not_lifted() {
    let mut world = about_to_call();
    world.wait(19_999);
    world.expect(A, &[]);
    world.wait(1);
    world.expect(A, &["CallOutFail X", "ConnectFail X", "PhoneRelease 3"]);
    world.expect_state(A, AgentState::Idle);
    for command in [Command::Phone(PhoneCommand::PhoneHangUp), Command::Call(CallCommand::Release)] {
        let mut world = about_to_call();
        world.ok(A, command);
        world.expect(A, &["CallOutFail X", "ConnectFail X", "PhoneRelease 2"]);
        world.expect_state(A, AgentState::Idle);
        assert!(world.engine.calls().is_empty());
    }
}

#[test]
fn a_number_that_is_engaged_by_then_fails_after_the_telephone_is_lifted() {
    let mut world = about_to_call();
    world.customer_calls("0777");
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Busy", "PhoneRelease 3", "CallOutFail X", "ConnectFail X", "Ready", "Busy", "PhoneAlerting Y 0777"]);
}

#[test]
fn a_busy_agent_that_does_not_lift_its_telephone_is_busy_still() {
    let mut world = world(&[A]);
    world.ok(A, StateCommand::SayBusy { reason: Some(200), prolong: false });
    world.place(A, callout("0777"));
    world.wait(20_000);
    world.expect(A, &["SetNotReady 200", "PhoneAlerting", "CallOutFail X", "ConnectFail X", "PhoneRelease 3"]);
    world.expect_state(A, AgentState::Busy);
    world.place(A, callout("0777"));
    world.ok(A, StateCommand::Rest { seconds: 60, cause: 4, prolong: false });
    world.ok(A, SessionCommand::ForceLogout);
    world.expect_state(A, AgentState::SignedOut);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn a_colleague_is_called_when_the_telephone_is_lifted() {
    let mut world = world(&[A, B]);
    world.place(A, call_inner(B));
    world.expect(A, &["PhoneAlerting"]);
    world.expect(B, &[]);
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["PhoneOffhook", "Busy", "CustomerAlerting X 1002/1002", "Talking X 6 1001>1002"]);
    world.expect(B, &["Busy", "PhoneAlerting X 1001", "PhoneOffhook", "AutoAnswer X 6 1001>1002", "Talking X 6 1001>1002"]);
}

#[test]
fn a_colleague_is_not_called_when_the_telephone_is_not_lifted_or_too_late() {
    let mut world = world(&[A, B]);
    world.place(A, call_inner(B));
    world.wait(20_000);
    world.expect(A, &["PhoneAlerting", "InsideCallFail X", "PhoneRelease 3"]);
    world.place(A, call_inner(B));
    world.ok(B, StateCommand::SayBusy { reason: None, prolong: false });
    world.ok(A, PhoneCommand::PhonePickup);
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "InsideCallFail Y", "PhoneRelease 3", "Ready"]);
    world.expect(B, &["SetNotReady 0"]);
}

#[test]
fn an_inspector_ends_a_call_for_which_the_telephone_rings() {
    let mut world = World::configured(config().agent(AgentConfig::new(B).skills([1]).linked_phone(true)), &[A, B]);
    let call = world.place(B, callout("0777")).to_string();
    world.ok(A, SupervisionCommand::ForceDropCall { call });
    world.expect(B, &["PhoneAlerting", "CallOutFail X", "ConnectFail X", "PhoneRelease 3"]);
    world.expect_state(B, AgentState::Idle);
}

#[test]
fn the_older_form_of_release_hangs_up() {
    let mut world = World::with(&[A]);
    world.refused(A, CallCommand::ReleaseForVtm, "200-017");
    world.talk_with_customer();
    world.ok(A, CallCommand::ReleaseForVtm);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}
