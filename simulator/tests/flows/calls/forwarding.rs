//! Transfers to an outside number in the modes talk and three-party. A talks with the customer, 0777 is the target.

use ccgateway_simulator::AgentState;
use ccgateway_simulator::engine::{CallCommand, SessionCommand, TransferMode, TransferRequest, TransferTarget};

use crate::world::{A, B, CUSTOMER, World, callout, config, transfer, two_party_help};

const TALK: TransferMode = TransferMode::Talk;
const THREE_PARTY: TransferMode = TransferMode::ThreeParty;
const MODES: [TransferMode; 2] = [TALK, THREE_PARTY];

/// A rings the target.
fn ringing(mode: TransferMode) -> World {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.ok(A, transfer(TransferTarget::Outside, "0777", mode));
    world.expect(A, &["CustomerAlerting Y 0777/"]);
    world.expect_state(A, AgentState::Dialling);
    world
}

/// The target has answered.
fn connected(mode: TransferMode) -> World {
    let mut world = ringing(mode);
    world.customer_answers("0777");
    world.expect(A, &["TransOutResult 0", "Conference Y 0555,0777"]);
    world
}

fn id(world: &World, number: usize) -> String {
    world.engine.calls()[number].id.to_string()
}

#[test]
fn the_customer_stays_held_in_mode_talk_only() {
    let world = connected(TALK);
    world.expect_state(A, AgentState::Talking);
    assert_eq!(world.engine.agent(A).unwrap().held_calls.len(), 1);
    let world = connected(THREE_PARTY);
    world.expect_state(A, AgentState::Conference);
    assert!(world.engine.agent(A).unwrap().held_calls.is_empty());
}

#[test]
fn the_agent_leaves() {
    for mode in MODES {
        let mut world = connected(mode);
        world.ok(A, CallCommand::Release);
        world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "PhoneRelease 2", "Ready"]);
        let calls = world.engine.calls();
        let numbers: Vec<&str> = calls[0].parties.iter().map(|party| party.number.as_str()).collect();
        assert_eq!(numbers, ["0555", "0777"]);
        world.customer_hangs_up(CUSTOMER);
        assert!(world.engine.calls().is_empty());
    }
}

#[test]
fn the_customer_leaves() {
    for mode in MODES {
        let mut world = connected(mode);
        world.customer_hangs_up(CUSTOMER);
        world.expect(A, &["CustomerRelease X 0555", "Talking Y 7 71001>0777"]);
        world.ok(A, CallCommand::Release);
        world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "PhoneRelease 2", "Ready"]);
    }
}

#[test]
fn the_target_leaves_or_is_sent_away() {
    for mode in MODES {
        let by_number = |world: &mut World| drop(world.ok(A, CallCommand::Disconnect { number: "0777".into() }));
        let by_call = |world: &mut World| {
            let call = id(world, 1);
            world.ok(A, CallCommand::DropCall { call });
        };
        let by_itself = |world: &mut World| world.customer_hangs_up("0777");
        let ways: [&dyn Fn(&mut World); 3] = [&by_number, &by_call, &by_itself];
        for leave in ways {
            let mut world = connected(mode);
            leave(&mut world);
            world.expect(A, &["CustomerRelease Y 0777", "Talking X 0 0555>60001"]);
            world.ok(A, CallCommand::Hold);
            world.expect(A, &["Hold X"]);
        }
    }
}

#[test]
fn the_call_is_taken_back() {
    for mode in MODES {
        for mut world in [ringing(mode), connected(mode)] {
            world.refused(B, CallCommand::CancelTransfer, "200-012");
            world.ok(A, CallCommand::CancelTransfer);
            world.expect(A, &["Talking X 0 0555>60001", "CustomerRelease Y 0777"]);
            assert_eq!(world.engine.calls().len(), 1);
            world.refused(A, CallCommand::CancelTransfer, "200-012");
            world.ok(A, CallCommand::Release);
            world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
        }
    }
}

#[test]
fn the_target_does_not_answer() {
    for mode in MODES {
        let refuses = |world: &mut World| world.customer_hangs_up("0777");
        let is_silent = |world: &mut World| world.wait(20_000);
        let is_given_up = |world: &mut World| drop(world.ok(A, CallCommand::Release));
        let ways: [&dyn Fn(&mut World); 3] = [&refuses, &is_silent, &is_given_up];
        for fail in ways {
            let mut world = ringing(mode);
            fail(&mut world);
            world.expect(A, &["ConnectFail Y", "TransOutResult 1", "Talking X 0 0555>60001"]);
            assert_eq!(world.engine.calls().len(), 1);
        }
    }
}

#[test]
fn the_customer_hangs_up_while_the_target_is_rung() {
    for mode in MODES {
        let mut world = ringing(mode);
        world.customer_hangs_up(CUSTOMER);
        world.expect(A, &["ConnectFail Y", "TransOutResult 1", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
        assert!(world.engine.calls().is_empty());
    }
}

#[test]
fn the_customer_need_not_be_held_while_the_target_is_rung() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    let request = TransferRequest {
        caller: "4000".into(),
        hold: false,
        ..TransferRequest::new(TransferTarget::Outside, "0777", TransferMode::ThreeParty)
    };
    world.ok(A, CallCommand::Transfer(request));
    world.expect(A, &["CustomerAlerting Y 0777/"]);
    world.expect_state(A, AgentState::Talking);
    world.customer_answers("0777");
    world.expect(A, &["TransOutResult 0", "Conference Y 0555,0777"]);
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CustomerRelease X 0555", "Talking Y 7 4000>0777"]);
}

#[test]
fn the_target_is_engaged() {
    for mode in MODES {
        let mut world = World::with(&[A]);
        world.talk_with_customer();
        world.customer_calls("0777");
        world.ok(A, transfer(TransferTarget::Outside, "0777", mode));
        world.expect(A, &["ConnectFail Z", "TransOutResult 1"]);
        world.expect_state(A, AgentState::Talking);
    }
}

#[test]
fn the_agent_signs_out() {
    for mode in MODES {
        let mut world = ringing(mode);
        world.ok(A, SessionCommand::ForceLogout);
        assert!(world.engine.calls().is_empty());
        let mut world = connected(mode);
        world.ok(A, SessionCommand::ForceLogout);
        assert_eq!(world.engine.calls().len(), 1, "customer and target go on");
    }
}

#[test]
fn what_is_not_possible_during_a_transfer_is_refused() {
    for mode in MODES {
        let mut world = connected(mode);
        let customers = id(&world, 0);
        world.refused(A, CallCommand::Hold, "200-014");
        world.refused(A, transfer(TransferTarget::Outside, "0888", mode), "200-012");
        world.refused(A, two_party_help(B), "200-018");
        world.refused(A, callout("0888"), "100-007");
        world.refused(A, CallCommand::ConnectHold { call: customers.clone() }, "200-014");
        world.refused(A, CallCommand::ConfJoin { call: customers, data: String::new() }, "200-010");
        world.refused(A, CallCommand::Disconnect { number: "0999".into() }, "200-024");
    }
    let mut world = connected(TALK);
    world.refused(A, CallCommand::Disconnect { number: CUSTOMER.into() }, "200-024");
    world.refused(A, CallCommand::GetHold { call: None }, "200-016");
    let mut world = connected(THREE_PARTY);
    world.ok(A, CallCommand::Disconnect { number: CUSTOMER.into() });
    world.expect(A, &["CustomerRelease X 0555", "Talking Y 7 71001>0777"]);
}

#[test]
fn recordings_end_with_the_agents_part() {
    for mode in MODES {
        let mut world = World::configured(config().recording(true), &[A]);
        world.talk_with_customer();
        world.ok(A, transfer(TransferTarget::Outside, "0777", mode));
        world.customer_answers("0777");
        world.drain();
        world.ok(A, CallCommand::Release);
        world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "PhoneRelease 2", "StopRecordDone X #1", "Ready"]);
    }
}
