//! Recording of talks with customers.

use ccgateway_simulator::AgentId;
use ccgateway_simulator::engine::CallCommand;

use crate::world::{A, B, CUSTOMER, World, call_inner, callout, config, three_party_help, two_party_help};

fn world(agents: &[AgentId]) -> World {
    World::configured(config().recording(true), agents)
}

#[test]
fn a_talk_with_a_customer_is_recorded_from_the_first_word_to_the_end() {
    let mut world = world(&[A]);
    world.customer_calls(CUSTOMER);
    world.ok(A, CallCommand::Hold);
    world.ok(A, CallCommand::GetHold { call: None });
    world.ok(A, CallCommand::Release);
    world.expect(
        A,
        &[
            "Busy",
            "PhoneAlerting X 0555",
            "PhoneOffhook",
            "AutoAnswer X 0 0555>60001",
            "Talking X 0 0555>60001",
            "Record X #1 0555>60001",
            "Hold X",
            "Talking X 0 0555>60001",
            "CallRelease X",
            "CustomerRelease X 0555",
            "PhoneRelease 2",
            "StopRecordDone X #1",
            "Ready",
        ],
    );
}

#[test]
fn a_call_outside_is_recorded_and_an_internal_one_is_not() {
    let mut world = world(&[A, B]);
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.ok(A, CallCommand::Release);
    assert_eq!(
        world.events(A)[4..],
        [
            "Talking X 7 71001>0777",
            "Record X #1 71001>0777",
            "CallRelease X",
            "CustomerRelease X 0777",
            "PhoneRelease 2",
            "StopRecordDone X #1",
            "Ready",
        ]
    );
    world.place(A, call_inner(B));
    world.ok(A, CallCommand::Release);
    let events = [world.events(A), world.events(B)].concat();
    assert!(!events.iter().any(|event| event.contains("Record")), "{events:?}");
}

#[test]
fn after_help_the_recording_goes_on_with_the_helper() {
    for (help, left) in [
        (two_party_help(B), vec!["CallRelease Y", "CustomerRelease Y 1002", "CallRelease X", "PhoneRelease 2", "Ready"]),
        (three_party_help(B), vec!["CallRelease Y", "PhoneRelease 2", "Ready"]),
    ] {
        let mut world = world(&[A, B]);
        world.talk_with_customer();
        world.place(A, help);
        world.drain();
        world.ok(A, CallCommand::Release);
        world.expect(A, &left);
        world.customer_hangs_up(CUSTOMER);
        world.expect(
            B,
            &[
                "CustomerRelease Y 1001",
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
fn the_recording_ends_when_a_customer_held_for_help_hangs_up() {
    let mut world = world(&[A, B]);
    world.talk_with_customer();
    world.place(A, two_party_help(B));
    world.drain();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CustomerRelease X 0555", "CallRelease X", "StopRecordDone X #1"]);
}

#[test]
fn connecting_two_calls_ends_both_recordings_of_the_agent_that_leaves() {
    let mut world = world(&[A]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.drain();
    world.ok(A, CallCommand::ConnectHold { call: held });
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "PhoneRelease 3", "StopRecordDone X #1", "StopRecordDone Y #2", "Ready"]);
}

#[test]
fn an_agent_who_gets_a_connected_customer_is_recorded_anew() {
    let mut world = world(&[A, B]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    world.place(A, call_inner(B));
    world.drain();
    world.ok(A, CallCommand::ConfJoin { call: held, data: String::new() });
    world.ok(A, CallCommand::Release);
    world.expect(A, &["Conference Y 0555,1002", "CallRelease Y", "PhoneRelease 2", "StopRecordDone X #1", "Ready"]);
    world.expect(B, &["Conference Y 0555,1001", "CustomerRelease Y 1001", "Talking X 0 0555>60001", "Record X #2 0555>60001"]);
}

#[test]
fn leaving_parties_of_a_conference_end_their_own_recording() {
    for (leaver, expected) in [
        ("0777", ["CustomerRelease Y 0777", "StopRecordDone Y #2", "Talking X 0 0555>60001"]),
        ("0555", ["CustomerRelease X 0555", "StopRecordDone X #1", "Talking Y 7 71001>0777"]),
    ] {
        let mut world = world(&[A]);
        let held = world.talk_with_customer().to_string();
        world.ok(A, CallCommand::Hold);
        world.place(A, callout("0777"));
        world.customer_answers("0777");
        world.ok(A, CallCommand::ConfJoin { call: held, data: String::new() });
        world.drain();
        world.customer_hangs_up(leaver);
        world.expect(A, &expected);
    }
}
