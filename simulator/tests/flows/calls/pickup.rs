//! Calls that an agent fetches. A call rings at B; A picks it up.

use ccgateway_simulator::engine::{CallCommand, Command, Rejection, StateCommand};
use ccgateway_simulator::{AgentConfig, AgentId, AgentState, QueueId};

use crate::world::{A, B, C, CUSTOMER, World, call_inner, config, manual, request};

const FETCHED: [&str; 4] = ["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "Talking X 0 0555>60001"];

fn snatch(colleague: AgentId) -> Command {
    Command::Call(CallCommand::SnatchPickup { colleague: Some(colleague) })
}

fn appointed(call: impl ToString, queue: QueueId) -> Command {
    Command::Call(CallCommand::RequestAppointedCall { call: call.to_string(), queue: Some(queue) })
}

/// A call rings at B; A and C have become idle since, and C is of another group.
fn ringing_at_b(recording: bool) -> World {
    let config = config().agent(AgentConfig::new(C).skills([1]).group(2)).recording(recording);
    let mut world = World::new(config);
    world.join(B, manual());
    world.customer_calls(CUSTOMER);
    world.join(A, request());
    world.join(C, request());
    world.expect(B, &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "Ringing X 0 0555>60001", "CustomerAlerting X 0555/"]);
    world
}

#[test]
fn a_call_is_picked_up() {
    let mut world = ringing_at_b(false);
    world.ok(A, snatch(B));
    world.expect(A, &[FETCHED.as_slice(), &["IncomingCallInfo X 1 sales 0555>60001 0 None"]].concat());
    world.expect(B, &["PhoneRelease 3", "Ready"]);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
    world.expect_silence();
}

#[test]
fn a_call_that_is_picked_up_is_recorded() {
    let mut world = ringing_at_b(true);
    world.ok(A, snatch(B));
    world.expect(A, &[FETCHED.as_slice(), &["IncomingCallInfo X 1 sales 0555>60001 0 None", "Record X #1 0555>60001"]].concat());
    world.expect(B, &["PhoneRelease 3", "Ready"]);
}

#[test]
fn the_notification_says_that_an_agent_sent_the_call_back() {
    let mut world = World::new(config());
    world.join(B, manual());
    world.customer_calls(CUSTOMER);
    world.ok(B, CallCommand::Reject { call: None, then: Rejection::Requeue });
    world.drain();
    world.join(C, manual());
    world.join(A, request());
    world.ok(A, snatch(C));
    world.expect(A, &[FETCHED.as_slice(), &["IncomingCallInfo X 1 sales 0555>60001 1 Some(1002)"]].concat());
    world.expect(C, &["PhoneRelease 3", "Ready"]);
}

#[test]
fn what_cannot_be_picked_up_is_refused() {
    let mut world = ringing_at_b(false);
    world.refused(C, snatch(B), "100-007");
    world.refused(A, snatch(C), "100-007");
    world.refused(A, snatch(A), "100-007");
    world.refused(A, snatch(AgentId(4711)), "100-007");
    world.refused(A, CallCommand::SnatchPickup { colleague: None }, "000-002");
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.drain();
    world.refused(A, snatch(B), "100-007");
    world.ok(B, CallCommand::Answer { call: None });
    world.ok(A, StateCommand::SayFree);
    world.drain();
    world.refused(A, snatch(B), "100-007");

    let mut world = World::with(&[A, C]);
    world.join(B, manual());
    world.place(C, call_inner(B));
    world.refused(A, snatch(B), "100-007");
    world.drain();
}

#[test]
fn a_waiting_call_is_asked_for() {
    let mut world = World::with(&[]);
    world.customer_calls("0111");
    let call = world.customer_calls(CUSTOMER);
    world.sign_in(A, manual());
    world.expect(A, &["InService", "Ready"]);
    world.refused(A, appointed(call, QueueId(2)), "100-007");
    world.refused(A, appointed("1-1", QueueId(1)), "100-007");
    world.refused(A, CallCommand::RequestAppointedCall { call: call.to_string(), queue: None }, "000-002");
    world.ok(A, appointed(call, QueueId(1)));
    world.expect(A, &["Busy", "PhoneAlerting Y 0555", "PhoneOffhook", "Talking Y 0 0555>60001"]);
    assert_eq!(world.engine.queues()[0].waiting.len(), 1, "the call that came first still waits");
    world.refused(A, appointed(world.engine.queues()[0].waiting[0], QueueId(1)), "100-007");
    world.ok(A, CallCommand::Hold);
    world.expect(A, &["Hold Y"]);
    world.refused(A, appointed(world.engine.queues()[0].waiting[0], QueueId(1)), "100-007");
    world.expect_state(A, AgentState::Holding);
}

#[test]
fn a_busy_agent_may_ask_for_a_waiting_call() {
    let mut world = World::with(&[A]);
    world.ok(A, StateCommand::SayBusy { reason: Some(200), prolong: false });
    let call = world.customer_calls(CUSTOMER);
    world.expect(A, &["SetNotReady 200"]);
    world.ok(A, appointed(call, QueueId(1)));
    world.expect(A, &FETCHED);
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "SetNotReady 200"]);
}
