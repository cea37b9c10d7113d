//! Recordings that are played to agents.

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{
    Command, MediaCommand, PhoneCommand, PlaybackCommand, RecordingCommand, SeekOrigin, SessionCommand, StateCommand, TransferMode,
    TransferTarget,
};

use crate::world::{A, B, CUSTOMER, World, call_inner, transfer};

const FILE: &str = "Y:/1/0/20201119/1001/142702.V3";
/// What a free agent gets when playback starts.
const STARTED: [&str; 5] = ["Busy", "PhoneAlerting", "PhoneOffhook", "PlaySucc", "Play"];

fn play(command: PlaybackCommand) -> Command {
    Command::Media(MediaCommand::Playback(command))
}

fn begin(file: &str, times: u32) -> Command {
    play(PlaybackCommand::Begin { file: file.to_owned(), position: 0, times })
}

/// A world with a recording of a second, and nobody in a call.
fn world() -> World {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    let record = RecordingCommand::Begin { file: FILE.to_owned(), append: false };
    world.ok(A, Command::Media(MediaCommand::Recording(record)));
    world.customer_hangs_up(CUSTOMER);
    world.drain();
    world
}

#[test]
fn a_free_agent_hears_a_recording_on_its_phone() {
    let mut world = world();
    world.ok(A, begin(FILE, 1));
    world.expect(A, &STARTED);
    world.expect_state(A, AgentState::Playback);
    world.refused(A, begin(FILE, 1), "500-007");
    world.refused(A, call_inner(B), "100-007");
    world.refused(A, PhoneCommand::ReleasePhone, "100-007");
    world.wait(999);
    world.expect(A, &[]);
    world.wait(1);
    world.expect(A, &["PhoneRelease 3", "Ready", "StopPlayDone Finished"]);
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn a_recording_that_is_not_there_fails() {
    let mut world = world();
    world.ok(A, begin("Y:/1/2.V3", 1));
    world.expect(A, &["Busy", "PhoneAlerting", "PhoneOffhook", "PhoneRelease 3", "Ready", "PlayFail", "StopPlayDone Failed"]);
    world.talk_with_customer();
    world.ok(B, begin("Y:/1/2.V3", 1));
    world.expect(B, &["PlayFail", "StopPlayDone Failed"]);
    world.refused(A, begin("", 1), "000-002");
}

#[test]
fn playback_pauses_jumps_and_is_ended() {
    let mut world = world();
    for (command, retcode) in [
        (PlaybackCommand::Pause, "500-003"),
        (PlaybackCommand::Resume, "500-005"),
        (PlaybackCommand::Forward { seconds: 1 }, "500-002"),
        (PlaybackCommand::Back { seconds: 1 }, "500-001"),
        (PlaybackCommand::Seek { from: SeekOrigin::Start, seconds: 0 }, "500-012"),
        (PlaybackCommand::Stop, "500-009"),
    ] {
        world.refused(A, play(command), retcode);
    }
    world.ok(A, begin(FILE, 1));
    world.expect(A, &STARTED);
    world.wait(500);
    world.ok(A, play(PlaybackCommand::Pause));
    world.wait(5000);
    world.ok(A, play(PlaybackCommand::Resume));
    world.ok(A, play(PlaybackCommand::Back { seconds: 3 }));
    world.wait(900);
    world.refused(A, play(PlaybackCommand::Seek { from: SeekOrigin::Start, seconds: 2 }), "500-013");
    world.ok(A, play(PlaybackCommand::Seek { from: SeekOrigin::End, seconds: 1 }));
    world.wait(900);
    world.ok(A, play(PlaybackCommand::Stop));
    world
        .expect(A, &["PausePlayDone", "ResumePlayDone", "JumpPlayDone", "JumpPlayDone", "PhoneRelease 2", "Ready", "StopPlayDone Stopped"]);
    world.ok(A, begin(FILE, 0));
    world.wait(10_000);
    world.ok(A, play(PlaybackCommand::Forward { seconds: 3 }));
    world.expect(A, &[STARTED.as_slice(), &["JumpPlayDone"]].concat());
    world.ok(A, SessionCommand::ForceLogout);
    world.join(A, crate::world::request());
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn playback_in_a_talk_is_stopped() {
    let mut world = world();
    world.talk_with_customer();
    world.ok(B, begin(FILE, 1));
    world.ok(B, play(PlaybackCommand::Stop));
    world.expect(B, &["PlaySucc", "Play", "StopPlayDone Stopped"]);
    world.expect_state(B, AgentState::Talking);
}

#[test]
fn playback_in_a_talk_ends_with_it() {
    let mut world = world();
    world.talk_with_customer();
    world.ok(B, begin(FILE, 1));
    world.wait(1000);
    world.expect(B, &["PlaySucc", "Play", "StopPlayDone Finished"]);
    world.ok(B, begin(FILE, 1));
    world.customer_hangs_up(CUSTOMER);
    world.expect(B, &["PlaySucc", "Play", "CallRelease Y", "CustomerRelease Y 0555", "PhoneRelease 3", "Ready", "StopPlayDone Failed"]);
}

#[test]
fn playback_ends_when_the_talk_goes_to_an_agent_that_becomes_free() {
    let mut world = world();
    world.ok(B, StateCommand::SayBusy { reason: None, prolong: false });
    world.talk_with_customer();
    world.ok(A, begin(FILE, 0));
    world.ok(A, transfer(TransferTarget::Queue, "1", TransferMode::Success));
    world.drain();
    world.ok(B, StateCommand::SayFree);
    world.expect(
        A,
        &[
            "CustomerAlerting Y 1002/1002",
            "SuccTransResult Y 0",
            "CallRelease Y",
            "CustomerRelease Y 0555",
            "PhoneRelease 3",
            "Ready",
            "StopPlayDone Failed",
        ],
    );
    world.expect(
        B,
        &[
            "CancelNotReady",
            "Busy",
            "PhoneAlerting Y 0555",
            "PhoneOffhook",
            "AutoAnswer Y 0 0555>60001 from 1001",
            "Talking Y 0 0555>60001",
        ],
    );
}
