//! Two-party help, and what both kinds of help have in common. A talks with the customer, B helps.

use ccgateway_simulator::engine::{
    CallCommand, Command, Feature, HelpMode, HelpRequest, HelpTarget, Rejection, SessionCommand, StateCommand,
};
use ccgateway_simulator::{AgentId, AgentState};

use crate::world::{A, B, C, CUSTOMER, World, call_inner, callout, config, help, manual, request, three_party_help, two_party_help};

const OFFERED: [&str; 5] = ["Busy", "PhoneAlerting Y 1001", "PhoneOffhook", "Ringing Y 51 1001>1002", "CustomerAlerting Y 1001/1001"];

/// What the helper gets that is rung for a three-party help and rejects it.
const RUNG_AND_REJECTED: [&str; 8] = [
    "Busy",
    "PhoneAlerting Y 1001",
    "PhoneOffhook",
    "Ringing Y 52 1001>1002",
    "CustomerAlerting Y 1001/1001",
    "NoAnswer Y",
    "PhoneRelease 2",
    "Ready",
];

/// A asked B for help, who has answered.
fn helped() -> World {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.place(A, two_party_help(B));
    world.expect(A, &["Hold X", "CustomerAlerting Y 1002/1002", "Talking Y 51 1001>1002"]);
    world.expect(B, &["Busy", "PhoneAlerting Y 1001", "PhoneOffhook", "AutoAnswer Y 51 1001>1002", "Talking Y 51 1001>1002"]);
    world
}

/// A asked B for help in the given way, who answers by hand.
fn asked(command: Command) -> World {
    let mut world = World::new(config());
    world.join(A, request());
    world.talk_with_customer();
    world.join(B, manual());
    world.place(A, command);
    world
}

fn id(world: &World, number: usize) -> String {
    world.engine.calls()[number].id.to_string()
}

#[test]
fn the_helper_answers_by_hand() {
    let mut world = asked(two_party_help(B));
    world.expect(A, &["Hold X", "CustomerAlerting Y 1002/1002"]);
    world.expect(B, &OFFERED);
    world.ok(B, CallCommand::Answer { call: None });
    world.expect(A, &["Talking Y 51 1001>1002"]);
    world.expect(B, &["Talking Y 51 1001>1002"]);
}

#[test]
fn help_comes_from_a_queue() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    let from = |destination: &str| {
        let destination = destination.to_owned();
        Command::Call(CallCommand::InnerHelp(HelpRequest {
            target: HelpTarget::Queue,
            destination,
            mode: HelpMode::TwoParty,
            data: String::new(),
            hold: true,
        }))
    };
    world.place(A, from("9"));
    world.expect(A, &["ConsultFail Y"]);
    world.place(A, from("2"));
    world.expect(A, &["Hold X", "CustomerAlerting Z 1002/1002", "Talking Z 51 1001>1002"]);
    world.expect(B, &["Busy", "PhoneAlerting Z 1001", "PhoneOffhook", "AutoAnswer Z 51 1001>1002", "Talking Z 51 1001>1002"]);
}

#[test]
fn the_helper_leaves_first() {
    let mut world = helped();
    world.ok(B, CallCommand::Release);
    world.expect(B, &["CallRelease Y", "CustomerRelease Y 1001", "PhoneRelease 2", "Ready"]);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "Talking X 0 0555>60001"]);
}

#[test]
fn the_helped_agent_leaves_first() {
    let mut world = helped();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "CallRelease X", "PhoneRelease 2", "Ready"]);
    world.expect(B, &["CustomerRelease Y 1001", "Talking X 0 0555>60001"]);
    world.ok(B, CallCommand::Hold);
    world.ok(B, CallCommand::GetHold { call: None });
    world.ok(B, CallCommand::Release);
    world.expect(B, &["Hold X", "Talking X 0 0555>60001", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn the_call_is_taken_back() {
    let by_call = Command::Call(CallCommand::DropCall { call: id(&helped(), 1) });
    let by_id = Command::Call(CallCommand::Disconnect { number: "1002".into() });
    let by_phone = Command::Call(CallCommand::Disconnect { number: "71002".into() });
    for command in [by_call, by_id, by_phone] {
        let mut world = helped();
        world.ok(A, command);
        world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "Talking X 0 0555>60001"]);
        world.expect(B, &["CallRelease Y", "CustomerRelease Y 1001", "PhoneRelease 3", "Ready"]);
    }
}

#[test]
fn the_held_customer_hangs_up() {
    let mut world = helped();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CustomerRelease X 0555", "CallRelease X"]);
    world.expect(B, &[]);
    assert_eq!(world.engine.calls()[0].feature, Feature::Internal);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "PhoneRelease 2", "Ready"]);
    world.expect(B, &["CallRelease Y", "CustomerRelease Y 1001", "PhoneRelease 3", "Ready"]);
}

#[test]
fn what_is_not_possible_during_help_is_refused() {
    let mut world = helped();
    world.join(C, request());
    world.refused(A, CallCommand::Disconnect { number: CUSTOMER.into() }, "200-024");
    world.refused(B, CallCommand::Disconnect { number: CUSTOMER.into() }, "200-024");
    world.refused(B, CallCommand::Disconnect { number: "1001".into() }, "200-024");
    world.refused(B, CallCommand::Disconnect { number: "0999".into() }, "200-024");
    world.refused(A, CallCommand::Disconnect { number: "0999".into() }, "200-024");
    let customers = id(&world, 0);
    world.refused(A, CallCommand::DropCall { call: customers.clone() }, "200-025");
    world.refused(A, CallCommand::GetHold { call: None }, "200-016");
    world.refused(A, CallCommand::ConnectHold { call: customers.clone() }, "200-014");
    world.refused(A, CallCommand::ConfJoin { call: customers, data: String::new() }, "200-010");
    world.refused(A, two_party_help(C), "200-018");
    world.refused(B, three_party_help(C), "200-018");
    world.refused(A, callout("0777"), "100-007");
    world.ok(B, CallCommand::Disconnect { number: "71002".into() });
    world.expect(B, &["CallRelease Y", "CustomerRelease Y 1001", "PhoneRelease 2", "Ready"]);
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 1002", "Talking X 0 0555>60001"]);
}

#[test]
fn help_needs_a_customer() {
    let mut world = World::with(&[A, B, C]);
    world.refused(A, two_party_help(B), "200-018");
    world.place(A, call_inner(B));
    world.drain();
    world.refused(A, two_party_help(C), "200-018");
    let nobody =
        HelpRequest { target: HelpTarget::Agent, destination: String::new(), mode: HelpMode::TwoParty, data: String::new(), hold: true };
    world.refused(A, CallCommand::InnerHelp(nobody), "000-002");
}

#[test]
fn help_from_one_who_is_not_idle_fails_and_changes_nothing() {
    for mode in [HelpMode::TwoParty, HelpMode::ThreeParty] {
        let mut world = World::with(&[A, B]);
        world.talk_with_customer();
        world.ok(B, StateCommand::SayBusy { reason: None, prolong: false });
        world.expect(B, &["SetNotReady 0"]);
        world.place(A, help(B, mode, true));
        world.place(A, help(A, mode, true));
        world.place(A, help(AgentId(4711), mode, true));
        world.expect(A, &["ConsultFail Y", "ConsultFail Z", "ConsultFail V"]);
        world.expect(B, &[]);
        world.expect_state(A, AgentState::Talking);
        assert_eq!(world.engine.calls().len(), 1);
    }
}

#[test]
fn the_helper_does_not_answer() {
    let mut world = asked(two_party_help(B));
    world.drain();
    world.wait(20_000);
    world.expect(A, &["ConsultFail Y", "Talking X 0 0555>60001"]);
    world.expect(B, &["NoAnswer Y", "PhoneRelease 3", "SetNotReady 2"]);
}

#[test]
fn the_helper_rejects() {
    for (then, state) in [(Rejection::Requeue, "SetNotReady 7"), (Rejection::Release, "Ready")] {
        let mut world = asked(two_party_help(B));
        world.drain();
        world.ok(B, CallCommand::Reject { call: None, then });
        world.expect(A, &["ConsultFail Y", "Talking X 0 0555>60001"]);
        world.expect(B, &["NoAnswer Y", "PhoneRelease 2", state]);
    }
}

#[test]
fn the_helper_signs_out_while_rung() {
    let mut world = asked(two_party_help(B));
    world.drain();
    world.ok(B, SessionCommand::ForceLogout);
    world.expect(A, &["ConsultFail Y", "Talking X 0 0555>60001"]);
}

#[test]
fn the_request_is_taken_back_while_the_helper_is_rung() {
    let mut world = asked(two_party_help(B));
    let by_call = Command::Call(CallCommand::DropCall { call: id(&world, 1) });
    world.drain();
    let by_number = Command::Call(CallCommand::Disconnect { number: "1002".into() });
    for command in [Command::Call(CallCommand::Release), by_call, by_number] {
        let mut world = asked(two_party_help(B));
        world.drain();
        world.refused(A, two_party_help(C), "200-018");
        world.refused(A, CallCommand::Hold, "200-014");
        world.ok(A, command);
        world.expect(A, &["ConsultFail Y", "Talking X 0 0555>60001"]);
        world.expect(B, &["NoAnswer Y", "PhoneRelease 3", "Ready"]);
    }
}

#[test]
fn the_customer_hangs_up_while_the_helper_is_rung() {
    let mut world = asked(two_party_help(B));
    world.drain();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["ConsultFail Y", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
    world.expect(B, &["NoAnswer Y", "PhoneRelease 3", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn the_helped_agent_signs_out_while_the_helper_is_rung() {
    let mut world = asked(two_party_help(B));
    world.drain();
    world.ok(A, SessionCommand::ForceLogout);
    world.expect(B, &["NoAnswer Y", "PhoneRelease 3", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn a_customer_held_silently_is_talked_to_again_when_help_fails() {
    let mut world = asked(help(B, HelpMode::ThreeParty, true));
    world.expect(A, &["CustomerAlerting Y 1002/1002"]);
    world.expect_state(A, AgentState::Dialling);
    world.ok(B, CallCommand::Reject { call: None, then: Rejection::Release });
    world.expect(A, &["ConsultFail Y", "Talking X 0 0555>60001"]);
    world.expect(B, &RUNG_AND_REJECTED);
}

#[test]
fn a_customer_who_was_not_held_goes_on_talking_when_help_fails() {
    let mut world = asked(help(B, HelpMode::ThreeParty, false));
    world.expect(A, &["CustomerAlerting Y 1002/1002"]);
    world.expect_state(A, AgentState::Talking);
    world.refused(A, CallCommand::Hold, "200-014");
    world.ok(B, CallCommand::Reject { call: None, then: Rejection::Release });
    world.expect(A, &["ConsultFail Y"]);
    world.expect_state(A, AgentState::Talking);
    world.expect(B, &RUNG_AND_REJECTED);
}

#[test]
fn hanging_up_the_customer_ends_the_request_too() {
    let mut world = asked(help(B, HelpMode::ThreeParty, false));
    world.drain();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["ConsultFail Y", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
    world.expect(B, &["NoAnswer Y", "PhoneRelease 3", "Ready"]);
}

#[test]
fn other_held_calls_stay_when_the_helped_agent_leaves() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.ok(A, CallCommand::Hold);
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.place(A, two_party_help(B));
    world.drain();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease Z", "CustomerRelease Z 1002", "CallRelease Y"]);
    world.expect(B, &["CustomerRelease Z 1001", "Talking Y 7 71001>0777"]);
    world.expect_state(A, AgentState::Holding);
}
