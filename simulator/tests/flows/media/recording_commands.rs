//! Recordings that agents begin and end themselves, and the files that they make.

use ccgateway_simulator::engine::{CallCommand, Command, Download, MediaCommand, MediaData, Outcome, RecordingCommand, RecordingKind};
use ccgateway_simulator::{AgentId, TaskId};

use crate::world::{A, B, CUSTOMER, World, three_party_help, two_party_help};

const FILE: &str = "Y:/1/0/20201119/1001/142702.V3";

fn record(command: RecordingCommand) -> Command {
    Command::Media(MediaCommand::Recording(command))
}

fn begin(file: &str, append: bool) -> Command {
    record(RecordingCommand::Begin { file: file.to_owned(), append })
}

fn fetch(file: &str) -> Command {
    Command::Media(MediaCommand::Download(Download::Recording { file: file.to_owned(), kind: RecordingKind::AgentCall }))
}

fn tones(world: &mut World, agent: AgentId, file: &str) -> Vec<TaskId> {
    match world.ok(agent, fetch(file)) {
        Outcome::Media(data) => match *data {
            MediaData::File { tones } => tones,
            other => panic!("expected a file, got {other:?}"),
        },
        other => panic!("expected a file, got {other:?}"),
    }
}

#[test]
fn a_talk_is_recorded_when_the_agent_asks() {
    let mut world = World::with(&[A]);
    world.refused(A, begin(FILE, false), "500-008");
    world.refused(A, record(RecordingCommand::Stop), "500-010");
    world.talk_with_customer();
    world.ok(A, begin(FILE, false));
    world.refused(A, begin(FILE, false), "500-008");
    world.ok(A, record(RecordingCommand::Pause));
    world.refused(A, record(RecordingCommand::Pause), "500-004");
    world.ok(A, record(RecordingCommand::Resume));
    world.refused(A, record(RecordingCommand::Resume), "500-006");
    world.ok(A, record(RecordingCommand::Stop));
    world.ok(A, begin("", false));
    world.customer_hangs_up(CUSTOMER);
    world.expect(
        A,
        &[
            "Record X #1 0555>60001",
            "StopRecordDone X #1",
            "Record X #2 0555>60001",
            "CallRelease X",
            "CustomerRelease X 0555",
            "PhoneRelease 3",
            "StopRecordDone X #2",
            "Ready",
        ],
    );
}

#[test]
fn a_recording_on_a_drive_that_does_not_exist_fails() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, begin("X:/1/2.V3", false));
    world.expect(A, &["RecordFail X #1 X:/1/2.V3"]);
    world.ok(A, begin("Y:/1/2.V3", false));
    world.expect(A, &["Record X #2 0555>60001"]);
    world.refused(A, begin("nowhere", false), "000-002");
}

/// A has a customer in X and is helped by B in Y, of which both record.
fn recorded_help(help: Command) -> World {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.ok(A, begin("", false));
    world.place(A, help);
    world.ok(B, begin("", false));
    world.drain();
    world
}

#[test]
fn what_the_helper_records_ends_when_it_leaves() {
    let mut world = recorded_help(two_party_help(B));
    world.ok(A, record(RecordingCommand::Stop));
    world.ok(A, begin(FILE, false));
    world.drain();
    world.ok(B, CallCommand::Release);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "StopRecordDone Y #3", "Talking X 0 0555>60001"]);
    world.expect(B, &["CallRelease Y", "CustomerRelease Y 1001", "PhoneRelease 2", "StopRecordDone Y #2", "Ready"]);
    let mut world = recorded_help(three_party_help(B));
    world.ok(B, CallCommand::Release);
    world.expect(A, &["CustomerRelease Y 1002", "Talking X 0 0555>60001"]);
    world.expect(B, &["CallRelease Y", "PhoneRelease 2", "StopRecordDone Y #2", "Ready"]);
}

#[test]
fn what_the_helper_records_ends_when_it_gets_the_customer() {
    let left_one = ["CallRelease Y", "PhoneRelease 2", "Ready"];
    let left_two = ["CallRelease Y", "CustomerRelease Y 1002", "CallRelease X", "PhoneRelease 2", "Ready"];
    for (help, left) in [(two_party_help(B), left_two.as_slice()), (three_party_help(B), &left_one)] {
        let mut world = recorded_help(help);
        world.ok(A, CallCommand::Release);
        world.expect(A, left);
        world.customer_hangs_up(CUSTOMER);
        world.expect(
            B,
            &[
                "CustomerRelease Y 1001",
                "StopRecordDone Y #2",
                "Talking X 0 0555>60001",
                "CallRelease X",
                "CustomerRelease X 0555",
                "PhoneRelease 3",
                "StopRecordDone X #1",
                "Ready",
            ],
        );
    }
}

#[test]
fn files_are_overwritten_or_appended_to_and_fetched_by_their_agent_or_an_inspector() {
    let mut world = World::with(&[B, A]);
    world.talk_with_customer();
    for (append, wanted) in [(false, vec![1]), (true, vec![1, 2]), (false, vec![3])] {
        world.ok(B, begin(FILE, append));
        world.ok(B, record(RecordingCommand::Stop));
        assert_eq!(tones(&mut world, B, "y:\\1\\0\\20201119\\1001\\142702.v3"), wanted);
    }
    assert_eq!(tones(&mut world, A, FILE), [3]);
    world.refused(B, fetch("Y:/1/2.V3"), "104-005");
    world.refused(B, fetch("2.V3"), "104-003");
    world.join(crate::world::C, crate::world::request());
    world.refused(crate::world::C, fetch(FILE), "104-002");
    world.drain();
}

#[test]
fn a_screen_is_recorded_once_at_a_time() {
    let mut world = World::with(&[A]);
    for command in
        [RecordingCommand::BeginScreen, RecordingCommand::BeginScreen, RecordingCommand::StopScreen, RecordingCommand::StopScreen]
    {
        world.ok(A, record(command));
    }
    world.expect(
        A,
        &[
            "StartRecordScreen { ok: true }",
            "StartRecordScreen { ok: false }",
            "StopRecordScreen { ok: true }",
            "StopRecordScreen { ok: false }",
        ],
    );
}
