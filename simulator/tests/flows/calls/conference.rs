//! Three parties: by help, and by joining two calls. A talks with the customer, B is added.

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{CallCommand, Command, HelpMode, Outcome, StateCommand};

use crate::world::{A, B, C, CUSTOMER, World, call_inner, callout, help, manual, request, three_party_help, two_party_help};

/// A asked B for help, and all three talk.
fn helped(hold: bool) -> World {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.place(A, help(B, HelpMode::ThreeParty, hold));
    world.expect(A, &["CustomerAlerting Y 1002/1002", "Conference Y 0555,1002"]);
    world.expect(B, &["Busy", "PhoneAlerting Y 1001", "PhoneOffhook", "AutoAnswer Y 52 1001>1002", "Conference Y 0555,1001"]);
    world.expect_state(A, AgentState::Conference);
    world.expect_state(B, AgentState::Conference);
    world
}

/// A held the customer, called B, and joined the two calls.
fn joined() -> World {
    let mut world = World::with(&[A, B]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    world.place(A, call_inner(B));
    world.drain();
    world.refused(A, CallCommand::ConfJoin { call: String::new(), data: String::new() }, "000-002");
    world.refused(A, CallCommand::ConfJoin { call: "1-1".into(), data: String::new() }, "200-011");
    world.ok(A, CallCommand::ConfJoin { call: held, data: String::new() });
    world.expect(A, &["Conference Y 0555,1002"]);
    world.expect(B, &["Conference Y 0555,1001"]);
    world
}

#[test]
fn data_that_comes_with_the_joining_is_attached() {
    let mut world = World::with(&[A, B]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    world.place(A, call_inner(B));
    let too_long = "x".repeat(16 * 1024 + 1);
    world.refused(A, CallCommand::ConfJoin { call: held.clone(), data: too_long }, "000-002");
    world.ok(A, CallCommand::ConfJoin { call: held, data: "order 7".to_owned() });
    match world.ok(B, StateCommand::SyncAgentInfo) {
        Outcome::Sync(info) => assert_eq!(info.call_data, "order 7"),
        other => panic!("{other:?}"),
    }
    world.drain();
}

/// A held the customer, called 0777, and joined the two calls.
fn joined_outside() -> World {
    let mut world = World::with(&[A]);
    let held = world.talk_with_customer().to_string();
    world.ok(A, CallCommand::Hold);
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.drain();
    world.ok(A, CallCommand::ConfJoin { call: held, data: String::new() });
    world.expect(A, &["Conference Y 0555,0777"]);
    world
}

fn id(world: &World, number: usize) -> String {
    world.engine.calls()[number].id.to_string()
}

#[test]
fn the_helper_answers_by_hand() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.join(B, manual());
    world.place(A, three_party_help(B));
    world.expect(B, &["Busy", "PhoneAlerting Y 1001", "PhoneOffhook", "Ringing Y 52 1001>1002", "CustomerAlerting Y 1001/1001"]);
    world.ok(B, CallCommand::Answer { call: None });
    world.expect(A, &["CustomerAlerting Y 1002/1002", "Conference Y 0555,1002"]);
    world.expect(B, &["Conference Y 0555,1001"]);
}

#[test]
fn the_owner_leaves() {
    for mut world in [helped(true), helped(false), joined()] {
        world.ok(A, CallCommand::Release);
        world.expect(A, &["CallRelease Y", "PhoneRelease 2", "Ready"]);
        world.expect(B, &["CustomerRelease Y 1001", "Talking X 0 0555>60001"]);
        world.ok(B, CallCommand::Release);
        world.expect(B, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
        assert!(world.engine.calls().is_empty());
    }
}

#[test]
fn the_added_agent_leaves() {
    for mut world in [helped(true), joined()] {
        world.ok(B, CallCommand::Release);
        world.expect(B, &["CallRelease Y", "PhoneRelease 2", "Ready"]);
        world.expect(A, &["CustomerRelease Y 1002", "Talking X 0 0555>60001"]);
    }
}

#[test]
fn the_customer_leaves() {
    for mut world in [helped(true), joined()] {
        world.customer_hangs_up(CUSTOMER);
        world.expect(A, &["CustomerRelease X 0555", "Talking Y 6 1001>1002"]);
        world.expect(B, &["CustomerRelease X 0555", "Talking Y 6 1001>1002"]);
        world.ok(B, CallCommand::Release);
        world.expect(B, &["CallRelease Y", "CustomerRelease Y 1001", "PhoneRelease 2", "Ready"]);
        world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "PhoneRelease 3", "Ready"]);
    }
}

#[test]
fn the_added_agent_is_sent_away() {
    for make in [|| helped(true), joined] {
        let by_call = Command::Call(CallCommand::DropCall { call: id(&make(), 1) });
        let by_id = Command::Call(CallCommand::Disconnect { number: "1002".into() });
        let by_phone = Command::Call(CallCommand::Disconnect { number: "71002".into() });
        for command in [by_call, by_id, by_phone] {
            let mut world = make();
            world.ok(A, command);
            world.expect(A, &["CustomerRelease Y 1002", "Talking X 0 0555>60001"]);
            world.expect(B, &["CallRelease Y", "PhoneRelease 3", "Ready"]);
        }
    }
}

#[test]
fn the_customer_is_cut_off() {
    for make in [|| helped(true), joined] {
        let by_call = Command::Call(CallCommand::DropCall { call: id(&make(), 0) });
        for command in [by_call, Command::Call(CallCommand::Disconnect { number: CUSTOMER.into() })] {
            let mut world = make();
            world.ok(A, command);
            world.expect(A, &["CustomerRelease X 0555", "Talking Y 6 1001>1002"]);
            world.expect(B, &["CustomerRelease X 0555", "Talking Y 6 1001>1002"]);
        }
    }
}

#[test]
fn what_is_not_possible_in_a_conference_is_refused() {
    for mut world in [helped(true), joined()] {
        world.join(C, request());
        let customers = id(&world, 0);
        world.refused(B, CallCommand::Disconnect { number: CUSTOMER.into() }, "200-024");
        world.refused(A, CallCommand::Disconnect { number: "0999".into() }, "200-024");
        world.refused(A, CallCommand::ConfJoin { call: customers.clone(), data: String::new() }, "200-010");
        world.refused(A, CallCommand::ConnectHold { call: customers }, "200-014");
        world.refused(A, two_party_help(C), "200-018");
        world.refused(B, two_party_help(C), "200-018");
        world.refused(A, CallCommand::GetHold { call: None }, "200-015");
        world.ok(A, CallCommand::BeginMute);
        world.ok(A, CallCommand::EndMute);
    }
}

#[test]
fn two_outside_parties_and_an_agent() {
    let mut world = joined_outside();
    world.customer_hangs_up("0777");
    world.expect(A, &["CustomerRelease Y 0777", "Talking X 0 0555>60001"]);

    let mut world = joined_outside();
    world.customer_hangs_up("0555");
    world.expect(A, &["CustomerRelease X 0555", "Talking Y 7 71001>0777"]);

    let mut world = joined_outside();
    world.ok(A, CallCommand::Disconnect { number: "0777".into() });
    world.expect(A, &["CustomerRelease Y 0777", "Talking X 0 0555>60001"]);

    let mut world = joined_outside();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Y", "PhoneRelease 2", "Ready"]);
    assert_eq!(world.engine.calls().len(), 1, "the two outside parties go on");
    world.customer_hangs_up("0777");
    assert!(world.engine.calls().is_empty());
}

#[test]
fn an_agent_who_took_a_customer_over_may_ask_for_help_again() {
    let mut world = helped(true);
    world.ok(A, CallCommand::Release);
    world.drain();
    world.place(B, two_party_help(A));
    world.expect(B, &["Hold X", "CustomerAlerting Z 1001/1001", "Talking Z 51 1002>1001"]);
    world.expect(A, &["Busy", "PhoneAlerting Z 1002", "PhoneOffhook", "AutoAnswer Z 51 1002>1001", "Talking Z 51 1002>1001"]);
}

#[test]
fn joining_needs_two_calls() {
    let mut world = World::with(&[A]);
    world.refused(A, CallCommand::ConfJoin { call: "1-1".into(), data: String::new() }, "200-010");
    let held = world.talk_with_customer().to_string();
    world.refused(A, CallCommand::ConfJoin { call: held.clone(), data: String::new() }, "200-011");
    world.ok(A, CallCommand::Hold);
    world.events(A);
    world.refused(A, CallCommand::ConfJoin { call: held.clone(), data: String::new() }, "200-010");
    world.place(A, callout("0777"));
    world.events(A);
    world.refused(A, CallCommand::ConfJoin { call: held, data: String::new() }, "200-010");
}
