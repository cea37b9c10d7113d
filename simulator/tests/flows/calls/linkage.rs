//! What people do at telephones that are linked to agents. A has a linked telephone, and its program asked for its events.

use ccgateway_simulator::engine::{Control, SessionCommand, SignInRequest};
use ccgateway_simulator::{AgentConfig, AgentState, Config, ControlError, PhoneAction};

use crate::world::{A, B, CUSTOMER, World, config, request};

fn linked() -> Config {
    config().agent(AgentConfig::new(A).skills([1, 2, 3]).linked_phone(true))
}

fn linking() -> SignInRequest {
    SignInRequest { phone_linkage: true, ..request() }
}

fn world() -> World {
    let mut world = World::new(linked());
    world.join(A, linking());
    world
}

fn does(world: &mut World, action: PhoneAction) -> Result<(), ControlError> {
    world.engine.control(Control::PhoneDoes { agent: A, action }, world.now).map(drop)
}

/// A talks with a customer.
fn talking() -> World {
    let mut world = world();
    world.customer_calls(CUSTOMER);
    does(&mut world, PhoneAction::PickUp).unwrap();
    world.drain();
    world
}

#[test]
fn the_sign_in_answer_says_whether_the_telephone_is_linked() {
    let mut world = World::new(linked());
    world.sign_in(A, linking());
    world.expect(A, &["InService", "Ready", "linkageCapability true", "linkagePhoneStatus Online"]);
    world.sign_in(B, linking());
    world.expect(B, &["InService", "Ready", "linkageCapability false"]);
}

#[test]
fn the_state_of_the_telephone_is_reported() {
    let mut world = world();
    world.customer_calls(CUSTOMER);
    world.expect(A, &["Busy", "PhoneAlerting X 0555", "linkagePhoneStatus Ringing"]);
    does(&mut world, PhoneAction::PickUp).unwrap();
    world.expect(A, &["PhoneOffhook", "linkagePhoneStatus OffHook", "Talking X 0 0555>60001", "linkagePhoneStatus Talking"]);
    does(&mut world, PhoneAction::HangUp).unwrap();
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "linkagePhoneStatus OnHook", "Ready"]);
}

#[test]
fn the_telephone_is_hung_up_while_it_rings() {
    let mut world = world();
    world.customer_calls(CUSTOMER);
    world.drain();
    does(&mut world, PhoneAction::HangUp).unwrap();
    world.expect(A, &["PhoneRelease 2", "linkagePhoneStatus OnHook", "NoAnswer X", "SetNotReady 7"]);
}

#[test]
fn a_call_is_muted_and_held_at_the_telephone() {
    let mut world = talking();
    does(&mut world, PhoneAction::Mute).unwrap();
    world.expect(A, &["linkagePhoneMute X"]);
    assert!(world.engine.agent(A).unwrap().muted);
    does(&mut world, PhoneAction::Unmute).unwrap();
    world.expect(A, &["linkagePhoneUnMute X"]);
    does(&mut world, PhoneAction::Hold).unwrap();
    world.expect(A, &["linkagePhoneHold X", "Hold X"]);
    world.expect_state(A, AgentState::Holding);
    does(&mut world, PhoneAction::Unhold).unwrap();
    world.expect(A, &["linkagePhoneUnHold X", "Talking X 0 0555>60001", "linkagePhoneStatus Talking"]);
}

#[test]
fn a_number_is_dialled_at_the_telephone() {
    let mut world = world();
    does(&mut world, PhoneAction::CallOut { number: "0777".into() }).unwrap();
    let dialled = [
        "linkagePhoneCallOut 71001>0777",
        "PhoneAlerting",
        "linkagePhoneStatus Ringing",
        "PhoneOffhook",
        "linkagePhoneStatus OffHook",
        "Busy",
        "CustomerAlerting X 0777/",
    ];
    world.expect(A, &dialled);
    world.customer_answers("0777");
    world.expect(A, &["Talking X 7 71001>0777", "linkagePhoneStatus Talking"]);
}

#[test]
fn a_call_is_transferred_at_the_telephone() {
    let mut world = talking();
    world.join(B, request());
    does(&mut world, PhoneAction::TransferOut { number: "0777".into() }).unwrap();
    let left = [
        "linkagePhoneTransferOut 71001>0777",
        "linkagePhoneTransferOut_Result X true",
        "CustomerAlerting X 0777/",
        "TransOutResult 0",
        "CallRelease X",
        "CustomerRelease X 0555",
        "PhoneRelease 3",
        "linkagePhoneStatus OnHook",
        "Ready",
    ];
    world.expect(A, &left);
}

#[test]
fn a_transfer_to_an_engaged_number_fails() {
    let mut world = talking();
    does(&mut world, PhoneAction::TransferOut { number: CUSTOMER.into() }).unwrap();
    world.expect(A, &["linkagePhoneTransferOut 71001>0555", "linkagePhoneTransferOut_Result X false"]);
    world.expect_state(A, AgentState::Talking);
}

#[test]
fn a_program_that_did_not_ask_receives_what_always_follows_and_no_more() {
    let mut world = World::configured(linked(), &[A]);
    world.customer_calls(CUSTOMER);
    does(&mut world, PhoneAction::PickUp).unwrap();
    does(&mut world, PhoneAction::Mute).unwrap();
    world.expect(A, &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "Talking X 0 0555>60001"]);
}

#[test]
fn what_the_telephone_cannot_do_is_refused() {
    let mut world = world();
    for action in [
        PhoneAction::PickUp,
        PhoneAction::HangUp,
        PhoneAction::Mute,
        PhoneAction::Unmute,
        PhoneAction::Hold,
        PhoneAction::Unhold,
        PhoneAction::TransferOut { number: "0777".into() },
    ] {
        assert_eq!(does(&mut world, action), Err(ControlError::PhoneCannot(A)));
    }
    assert!(matches!(does(&mut world, PhoneAction::CallOut { number: "x".into() }), Err(ControlError::NotANumber(_))));
    world.expect_silence();
    world.ok(A, SessionCommand::Logout);
    assert_eq!(does(&mut world, PhoneAction::PickUp), Err(ControlError::NotSignedIn(A)));
    let mut world = World::with(&[A]);
    assert_eq!(does(&mut world, PhoneAction::CallOut { number: "1".into() }), Err(ControlError::PhoneCannot(A)));
}
