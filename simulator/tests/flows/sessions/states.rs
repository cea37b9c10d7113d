//! Idle, busy, wrap-up, rest.

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{AccountCommand, CallCommand, Command, Outcome, SignInRequest, StateCommand};

use crate::world::{A, B, CUSTOMER, World, call_inner, callout, config, request};

fn busy(reason: u32) -> Command {
    Command::State(StateCommand::SayBusy { reason: Some(reason), prolong: false })
}

fn rest(seconds: u32) -> Command {
    Command::State(StateCommand::Rest { seconds, cause: 9, prolong: false })
}

#[test]
fn busy_and_free() {
    let mut world = World::with(&[A]);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.expect(A, &["SetNotReady 0"]);
    world.ok(A, StateCommand::SayFree);
    world.expect(A, &["CancelNotReady"]);
    world.ok(A, busy(201));
    world.ok(A, StateCommand::CancelBusy);
    world.expect(A, &["SetNotReady 201", "CancelNotReady"]);
    world.refused(A, StateCommand::CancelBusy, "100-009");
    world.ok(A, StateCommand::SayFree);
    world.expect(A, &[]);
    world.refused(A, busy(199), "000-002");
    world.refused(A, busy(251), "000-002");
}

#[test]
fn the_busy_reason_changes_only_when_asked_to() {
    let mut world = World::with(&[A]);
    world.ok(A, busy(200));
    world.refused(A, busy(201), "100-009");
    world.refused(A, StateCommand::SayBusy { reason: None, prolong: true }, "100-009");
    world.ok(A, StateCommand::SayBusy { reason: Some(202), prolong: true });
    world.expect(A, &["SetNotReady 200", "SetNotReady 202"]);
}

#[test]
fn a_busy_agent_gets_no_call_until_free() {
    let mut world = World::with(&[A]);
    world.ok(A, busy(200));
    world.customer_calls(CUSTOMER);
    world.expect(A, &["SetNotReady 200"]);
    world.ok(A, StateCommand::SayFree);
    world.expect(
        A,
        &["CancelNotReady", "Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>60001", "Talking X 0 0555>60001"],
    );
}

#[test]
fn busy_asked_for_in_a_call_begins_when_the_call_ends() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, busy(205));
    world.expect(A, &[]);
    world.refused(A, StateCommand::SayFree, "100-009");
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "SetNotReady 205"]);
    world.expect_state(A, AgentState::Busy);
}

#[test]
fn busy_asked_for_in_a_call_can_be_taken_back() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, busy(205));
    world.ok(A, StateCommand::CancelBusy);
    world.refused(A, StateCommand::CancelBusy, "100-009");
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
}

#[test]
fn rest_asked_for_in_a_call_begins_when_the_call_ends() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, rest(60));
    world.expect(A, &[]);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "SetRest 9"]);
    world.wait(60_000);
    world.expect(A, &["RestTimeout"]);
}

#[test]
fn a_rest_times_out_and_goes_on() {
    let mut world = World::with(&[A]);
    world.ok(A, rest(60));
    world.expect(A, &["SetRest 9"]);
    world.wait(59_999);
    world.expect(A, &[]);
    world.wait(1);
    world.expect(A, &["RestTimeout"]);
    world.wait(100_000);
    world.expect(A, &[]);
    world.expect_state(A, AgentState::Rest);
    for command in [
        Command::State(StateCommand::SayFree),
        busy(200),
        Command::State(StateCommand::SayWork),
        rest(60),
        Command::State(StateCommand::CancelBusy),
    ] {
        world.refused(A, command, "100-009");
    }
    world.refused(A, callout("0777"), "100-007");
    world.ok(A, StateCommand::Rest { seconds: 5, cause: 3, prolong: true });
    world.wait(5000);
    world.expect(A, &["SetRest 3", "RestTimeout"]);
    world.ok(A, StateCommand::CancelRest);
    world.expect(A, &["CancelRest"]);
    world.refused(A, StateCommand::CancelRest, "100-009");
}

#[test]
fn wrap_up_on_own_wish() {
    let mut world = World::with(&[A]);
    world.ok(A, StateCommand::SayWork);
    world.expect(A, &["SetWork", "Work"]);
    world.refused(A, StateCommand::SayWork, "100-009");
    world.ok(A, StateCommand::CancelWork);
    world.expect(A, &["CancelWork"]);
    world.refused(A, StateCommand::CancelWork, "100-009");
    world.ok(A, StateCommand::SayWork);
    world.ok(A, StateCommand::SayFree);
    world.expect(A, &["SetWork", "Work", "CancelWork"]);
}

#[test]
fn wrap_up_follows_calls_when_wanted() {
    let mut world = World::new(config());
    world.join(A, SignInRequest { auto_enter_idle: false, ..request() });
    world.talk_with_customer();
    world.refused(A, StateCommand::SayWork, "100-009");
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Work"]);
    world.ok(A, busy(210));
    world.expect(A, &[]);
    world.ok(A, StateCommand::CancelWork);
    world.expect(A, &["CancelWork", "SetNotReady 210"]);
    world.ok(A, StateCommand::SayFree);
    world.ok(A, AccountCommand::SetAgentAutoEnterIdle { on: true });
    world.expect(A, &["CancelNotReady"]);
    world.talk_with_customer();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn a_call_that_was_never_talked_in_needs_no_wrap_up() {
    let mut world = World::new(config());
    world.join(A, SignInRequest { auto_enter_idle: false, ..request() });
    world.place(A, callout("0777"));
    world.drain();
    world.customer_hangs_up("0777");
    world.expect(A, &["PhoneRelease 3", "CallOutFail X", "ConnectFail X", "Ready"]);
}

#[test]
fn a_busy_agent_may_dial_and_is_busy_again_afterwards() {
    let mut world = World::with(&[A, B]);
    world.ok(A, busy(222));
    world.place(A, call_inner(B));
    world.ok(A, CallCommand::Release);
    world.expect(
        A,
        &[
            "SetNotReady 222",
            "PhoneAlerting",
            "PhoneOffhook",
            "Busy",
            "CustomerAlerting X 1002/1002",
            "Talking X 6 1001>1002",
            "CallRelease X",
            "CustomerRelease X 1002",
            "PhoneRelease 2",
            "SetNotReady 222",
        ],
    );
    world.drain();
}

#[test]
fn the_status_uses_the_gateways_own_codes() {
    let mut world = World::with(&[A]);
    let status = |world: &mut World| match world.ok(A, StateCommand::GetAgentStatus) {
        Outcome::AgentStatus { agent_state, is_working } => (agent_state as u8, is_working),
        other => panic!("{other:?}"),
    };
    assert_eq!(status(&mut world), (4, false));
    world.ok(A, busy(200));
    assert_eq!(status(&mut world), (3, false));
    world.ok(A, StateCommand::SayWork);
    assert_eq!(status(&mut world), (5, false));
    world.ok(A, StateCommand::CancelWork);
    world.ok(A, rest(60));
    assert_eq!(status(&mut world), (8, false));
    world.ok(A, StateCommand::CancelRest);
    world.customer_calls(CUSTOMER);
    assert_eq!(status(&mut world), (7, true));
    world.drain();
}
