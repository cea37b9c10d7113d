//! Agents call each other.

use ccgateway_simulator::engine::{CallCommand, Command, Rejection, SessionCommand, StateCommand};
use ccgateway_simulator::{AgentId, AgentState, QueueId};

use crate::world::{A, B, C, World, call_inner, config, manual, request};

const DIALLING: [&str; 4] = ["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 1002/1002"];
const RINGING: [&str; 5] = ["Busy", "PhoneAlerting X 1001", "PhoneOffhook", "Ringing X 6 1001>1002", "CustomerAlerting X 1001/1001"];

/// A has called B, who answers by hand.
fn ringing() -> World {
    let mut world = World::with(&[A]);
    world.join(B, manual());
    world.place(A, call_inner(B));
    world.expect(A, &DIALLING);
    world.expect(B, &RINGING);
    world
}

#[test]
fn an_agent_calls_another_who_answers_by_itself() {
    let mut world = World::with(&[A, B]);
    world.place(A, call_inner(B));
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 1002/1002", "Talking X 6 1001>1002"]);
    world.expect(B, &["Busy", "PhoneAlerting X 1001", "PhoneOffhook", "AutoAnswer X 6 1001>1002", "Talking X 6 1001>1002"]);
    world.ok(B, CallCommand::Release);
    world.expect(B, &["CallRelease X", "CustomerRelease X 1001", "PhoneRelease 2", "Ready"]);
    world.expect(A, &["CallRelease X", "CustomerRelease X 1002", "PhoneRelease 3", "Ready"]);
}

#[test]
fn an_agent_calls_another_who_answers_by_hand() {
    let mut world = ringing();
    world.ok(B, CallCommand::Answer { call: None });
    world.expect(A, &["Talking X 6 1001>1002"]);
    world.expect(B, &["Talking X 6 1001>1002"]);
}

#[test]
fn an_agent_is_called_by_its_phone_number() {
    let mut world = World::with(&[A, B]);
    world.place(A, CallCommand::CallInner { called: "71002".into(), caller: String::new(), data: String::new() });
    world.expect_state(B, AgentState::Talking);
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 1002/1002", "Talking X 6 1001>1002"]);
    world.expect(B, &["Busy", "PhoneAlerting X 1001", "PhoneOffhook", "AutoAnswer X 6 1001>1002", "Talking X 6 1001>1002"]);
}

#[test]
fn a_queue_is_called() {
    let mut world = World::with(&[A, B, C]);
    world.place(A, CallCommand::CallInnerSkill { skill: QueueId(2) });
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 1002/1002", "Talking X 6 1001>1002"]);
    world.expect(B, &["Busy", "PhoneAlerting X 1001", "PhoneOffhook", "AutoAnswer X 6 1001>1002", "Talking X 6 1001>1002"]);
    world.expect(C, &[]);
    world.refused(C, CallCommand::CallInnerSkill { skill: QueueId(9) }, "000-002");
}

#[test]
fn a_queue_without_idle_agents_fails() {
    let mut world = World::with(&[A]);
    world.place(A, CallCommand::CallInnerSkill { skill: QueueId(2) });
    world.expect(A, &["InsideCallFail X"]);
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn an_agent_who_is_not_idle_or_oneself_cannot_be_called() {
    let mut world = World::with(&[A, B]);
    world.ok(B, StateCommand::SayBusy { reason: None, prolong: false });
    world.expect(B, &["SetNotReady 0"]);
    world.place(A, call_inner(B));
    world.place(A, call_inner(A));
    world.place(A, call_inner(AgentId(4711)));
    world.expect(A, &["InsideCallFail X", "InsideCallFail Y", "InsideCallFail Z"]);
    world.expect(B, &[]);
    world.refused(A, CallCommand::CallInner { called: "a".into(), caller: String::new(), data: String::new() }, "000-002");
    world.refused(A, CallCommand::CallInner { called: String::new(), caller: String::new(), data: String::new() }, "000-002");
}

#[test]
fn another_calling_number_can_be_shown() {
    let mut world = World::with(&[A, B]);
    let call =
        |caller: &str| Command::Call(CallCommand::CallInner { called: "1002".into(), caller: caller.to_owned(), data: String::new() });
    world.refused(A, call("a"), "000-002");
    world.place(A, call("40040"));
    assert_eq!(world.events(B).last().unwrap(), "Talking X 6 40040>1002");
    world.drain();
}

#[test]
fn the_called_agent_does_not_answer() {
    let mut world = ringing();
    world.wait(20_000);
    world.expect(A, &["InsideCallFail X", "PhoneRelease 3", "Ready"]);
    world.expect(B, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn the_called_agent_rejects() {
    for (then, state) in [(Rejection::Requeue, "SetNotReady 7"), (Rejection::Release, "Ready")] {
        let mut world = ringing();
        world.ok(B, CallCommand::Reject { call: None, then });
        world.expect(A, &["InsideCallFail X", "PhoneRelease 3", "Ready"]);
        world.expect(B, &["NoAnswer X", "PhoneRelease 2", state]);
    }
}

#[test]
fn the_called_agent_signs_out_while_rung() {
    let mut world = ringing();
    world.ok(B, SessionCommand::ForceLogout);
    world.expect(A, &["InsideCallFail X", "PhoneRelease 3", "Ready"]);
}

#[test]
fn the_calling_agent_gives_up() {
    let mut world = ringing();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["InsideCallFail X", "PhoneRelease 2", "Ready"]);
    world.expect(B, &["NoAnswer X", "PhoneRelease 3", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn beside_a_held_call_there_are_no_phone_events() {
    let mut world = World::new(config());
    world.join(A, request());
    world.talk_with_customer();
    world.join(B, manual());
    world.ok(A, CallCommand::Hold);
    world.place(A, call_inner(B));
    world.expect(A, &["Hold X", "CustomerAlerting Y 1002/1002"]);
    world.ok(B, CallCommand::Reject { call: None, then: Rejection::Release });
    world.expect(A, &["InsideCallFail Y"]);
    world.expect(
        B,
        &[
            "Busy",
            "PhoneAlerting Y 1001",
            "PhoneOffhook",
            "Ringing Y 6 1001>1002",
            "CustomerAlerting Y 1001/1001",
            "NoAnswer Y",
            "PhoneRelease 2",
            "Ready",
        ],
    );
    world.expect_state(A, AgentState::Holding);
    world.place(A, call_inner(B));
    world.ok(B, CallCommand::Answer { call: None });
    world.expect(A, &["CustomerAlerting Z 1002/1002", "Talking Z 6 1001>1002"]);
    world.expect(
        B,
        &["Busy", "PhoneAlerting Z 1001", "PhoneOffhook", "Ringing Z 6 1001>1002", "CustomerAlerting Z 1001/1001", "Talking Z 6 1001>1002"],
    );
    world.refused(A, CallCommand::Hold, "200-014");
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Z", "CustomerRelease Z 1002"]);
    world.expect(B, &["CallRelease Z", "CustomerRelease Z 1001", "PhoneRelease 3", "Ready"]);
    world.expect_state(A, AgentState::Holding);
}

#[test]
fn a_party_is_disconnected() {
    let mut world = World::with(&[A, B]);
    world.place(A, call_inner(B));
    world.drain();
    world.refused(A, CallCommand::Disconnect { number: "0999".into() }, "200-024");
    world.ok(A, CallCommand::Disconnect { number: "1002".into() });
    world.expect(A, &["CallRelease X", "CustomerRelease X 1002", "PhoneRelease 3", "Ready"]);
    world.expect(B, &["CallRelease X", "CustomerRelease X 1001", "PhoneRelease 3", "Ready"]);
    world.refused(A, CallCommand::Disconnect { number: "1002".into() }, "200-023");
}
