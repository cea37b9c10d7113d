//! Listening, inserting, whispering. A inspects B.

use ccgateway_simulator::engine::{CallCommand, Command, InspectionKind, SessionCommand, StateCommand, SupervisionCommand};
use ccgateway_simulator::{AgentId, AgentState};

use crate::world::{A, B, C, World, call_inner, callout, request};

const STARTED: [&str; 3] = ["PhoneAlerting", "PhoneOffhook", "Busy"];

fn whisper(target: AgentId) -> Command {
    Command::Supervision(SupervisionCommand::RequestWhisperAgent { target: Some(target) })
}

fn stop_whisper(target: AgentId) -> Command {
    Command::Supervision(SupervisionCommand::RequestStopWhisperAgent { target: Some(target) })
}

fn switch(target: AgentId, kind: InspectionKind) -> Command {
    Command::Supervision(SupervisionCommand::RequestSwitchInsertWhisperAgent { target: Some(target), kind })
}

fn whispering() -> World {
    let mut world = World::with(&[A, B, C]);
    world.ok(A, whisper(B));
    world.drain();
    world.expect_state(A, AgentState::Inspecting);
    world
}

#[test]
fn an_inspector_whispers() {
    let mut world = World::with(&[A, B]);
    world.ok(A, whisper(B));
    world.expect(A, &STARTED);
    world.expect(B, &["BeQcStart whisper by 1001"]);
    world.ok(A, stop_whisper(B));
    world.expect(A, &["PhoneRelease 2", "Ready"]);
    world.expect(B, &["BeQcStop whisper by 1001"]);
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn an_inspector_listens_and_inserts() {
    for (command, kind, started) in [
        (Command::Supervision(SupervisionCommand::AddSupervise { target: B }), "listen", STARTED),
        (Command::Supervision(SupervisionCommand::AddInsert { target: B }), "insert", ["Busy", "PhoneAlerting", "PhoneOffhook"]),
    ] {
        let mut world = World::with(&[A, B]);
        world.ok(A, command);
        world.expect(A, &started);
        world.expect(B, &[&format!("BeQcStart {kind} by 1001")]);
        world.refused(A, stop_whisper(B), "900-003");
        world.ok(A, SupervisionCommand::StopSuperviseOrInsert { target: B });
        world.expect(A, &["PhoneRelease 2", "Ready"]);
        world.expect(B, &[&format!("BeQcStop {kind} by 1001")]);
    }
}

#[test]
fn an_inspector_changes_between_the_kinds() {
    let mut world = whispering();
    world.ok(A, switch(B, InspectionKind::Listen));
    world.ok(A, switch(B, InspectionKind::Insert));
    world.ok(A, switch(B, InspectionKind::Whisper));
    world.expect(A, &[]);
    world.expect(B, &["BeQcStart listen by 1001", "BeQcStart insert by 1001", "BeQcStart whisper by 1001"]);
    world.ok(A, SupervisionCommand::RequestStopWhisperAgent { target: None });
    world.expect(B, &["BeQcStop whisper by 1001"]);
    world.expect(A, &["PhoneRelease 2", "Ready"]);
}

#[test]
fn a_talk_goes_on_untouched_while_inspected() {
    let mut world = World::with(&[A, B, C]);
    world.place(B, call_inner(C));
    world.drain();
    world.ok(A, whisper(B));
    world.expect(A, &STARTED);
    world.expect(B, &["BeQcStart whisper by 1001"]);
    world.expect(C, &[]);
    world.ok(B, CallCommand::Release);
    world.expect(B, &["CallRelease X", "CustomerRelease X 1003", "PhoneRelease 2", "Ready"]);
    world.expect(C, &["CallRelease X", "CustomerRelease X 1002", "PhoneRelease 3", "Ready"]);
    world.expect_state(A, AgentState::Inspecting);
}

#[test]
fn hanging_up_ends_the_inspection() {
    let mut world = whispering();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["PhoneRelease 2", "Ready"]);
    world.expect(B, &["BeQcStop whisper by 1001"]);
}

#[test]
fn sign_outs_end_the_inspection() {
    let mut world = whispering();
    world.ok(B, SessionCommand::Logout);
    world.expect(A, &["PhoneRelease 3", "Ready"]);

    let mut world = whispering();
    world.refused(A, SessionCommand::Logout, "100-010");
    world.ok(A, SessionCommand::ForceLogout);
    world.expect(B, &["BeQcStop whisper by 1001"]);
}

#[test]
fn an_inspecting_agent_is_not_idle() {
    let mut world = whispering();
    world.refused(A, callout("0777"), "100-007");
    world.refused(A, StateCommand::SayFree, "100-009");
    world.place(B, call_inner(A));
    world.expect(B, &["InsideCallFail X"]);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.ok(A, CallCommand::Release);
    world.expect(A, &["PhoneRelease 2", "SetNotReady 0"]);
    world.expect(B, &["BeQcStop whisper by 1001"]);
}

#[test]
fn inspections_that_are_impossible_are_distinguished() {
    let mut world = World::with(&[A, B, C]);
    world.sign_in(AgentId(2001), request());
    for target in [1004, 2001, 4711, 0] {
        world.refused(A, whisper(AgentId(target)), "900-004");
        world.refused(A, stop_whisper(AgentId(target)), "900-004");
        world.refused(A, switch(AgentId(target), InspectionKind::Listen), "900-004");
        world.refused(A, SupervisionCommand::AddSupervise { target: AgentId(target) }, "900-005");
        world.refused(A, SupervisionCommand::AddInsert { target: AgentId(target) }, "900-005");
        world.refused(A, SupervisionCommand::StopSuperviseOrInsert { target: AgentId(target) }, "900-003");
    }
    world.refused(A, SupervisionCommand::RequestWhisperAgent { target: None }, "900-004");
    for command in [
        whisper(A),
        stop_whisper(A),
        switch(A, InspectionKind::Insert),
        Command::Supervision(SupervisionCommand::AddSupervise { target: A }),
        Command::Supervision(SupervisionCommand::AddInsert { target: A }),
        Command::Supervision(SupervisionCommand::StopSuperviseOrInsert { target: A }),
    ] {
        world.refused(A, command, "000-005");
    }
    world.refused(B, whisper(C), "900-002");
    world.refused(B, SupervisionCommand::AddSupervise { target: C }, "900-002");
    world.refused(A, stop_whisper(B), "900-003");
    world.refused(A, switch(B, InspectionKind::Insert), "900-003");
    world.refused(A, SupervisionCommand::StopSuperviseOrInsert { target: B }, "900-003");
    world.ok(A, whisper(B));
    world.refused(A, stop_whisper(C), "900-003");
    world.refused(A, whisper(C), "900-003");
    world.refused(A, SupervisionCommand::AddSupervise { target: C }, "900-005");
    world.refused(A, SupervisionCommand::AddInsert { target: C }, "900-005");
    world.refused(A, SupervisionCommand::StopSuperviseOrInsert { target: B }, "900-003");
    world.drain();
}
