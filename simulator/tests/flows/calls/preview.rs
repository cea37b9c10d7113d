//! Campaigns offer numbers, and agents call them.

use ccgateway_simulator::engine::{CallCommand, Command, Control, TransferMode, TransferTarget};
use ccgateway_simulator::{AgentId, ControlError};

use crate::world::{A, B, World, transfer};

fn offer(world: &mut World, numbers: &str, data: &str) {
    world.control(Control::OfferPreview { agent: A, numbers: numbers.to_owned(), data: data.to_owned() });
}

fn call(called: &str, control: u32) -> Command {
    Command::Call(CallCommand::PreviewCallout { called: called.to_owned(), control: Some(control) })
}

#[test]
fn an_offered_number_is_called() {
    let mut world = World::with(&[A]);
    offer(&mut world, "0777,0888", "order 7");
    world.expect(A, &["Preview 1 0777,0888 \"order 7\""]);
    world.refused(A, call("0999", 1), "000-002");
    world.refused(A, call("0777", 2), "000-002");
    world.refused(A, call("", 1), "000-002");
    world.refused(A, call("a", 1), "200-001");
    world.refused(A, CallCommand::PreviewCallout { called: "0777".into(), control: None }, "000-002");
    world.place(A, call("0888", 1));
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 0888/"]);
    world.customer_answers("0888");
    world.expect(A, &["Talking X 44 71001>0888"]);
    world.refused(A, call("0777", 1), "000-002");
    world.ok(A, CallCommand::Hold);
    world.ok(A, CallCommand::GetHold { call: None });
    world.ok(A, CallCommand::Release);
    world.expect(A, &["Hold X", "Talking X 44 71001>0888", "CallRelease X", "CustomerRelease X 0888", "PhoneRelease 2", "Ready"]);
}

#[test]
fn an_offered_number_does_not_answer() {
    let mut world = World::with(&[A]);
    offer(&mut world, "0777", "");
    world.place(A, call("0777", 1));
    world.expect(A, &["Preview 1 0777 \"\"", "PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting X 0777/"]);
    world.customer_hangs_up("0777");
    world.expect(A, &["PhoneRelease 3", "CallOutFail X", "ConnectFail X", "Ready"]);
    offer(&mut world, "0777", "");
    world.place(A, call("0777", 2));
    world.expect(A, &["Preview 2 0777 \"\"", "PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting Y 0777/"]);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["PhoneRelease 2", "CallOutFail Y", "ConnectFail Y", "Ready"]);
}

#[test]
fn an_agent_in_a_call_keeps_the_offer() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    offer(&mut world, "0777", "");
    world.drain();
    world.refused(A, call("0777", 1), "100-007");
    world.ok(A, transfer(TransferTarget::Agent, "1002", TransferMode::Release));
    world.drain();
    world.place(A, call("0777", 1));
    world.expect(A, &["PhoneAlerting", "PhoneOffhook", "Busy", "CustomerAlerting Y 0777/"]);
}

#[test]
fn what_cannot_be_offered_is_an_error() {
    let mut world = World::with(&[A]);
    let mut fails = |agent: AgentId, numbers: &str| {
        let offer = Control::OfferPreview { agent, numbers: numbers.to_owned(), data: String::new() };
        world.engine.control(offer, world.now).unwrap_err()
    };
    assert!(matches!(fails(A, ""), ControlError::NotANumber(_)));
    assert!(matches!(fails(A, "0777,"), ControlError::NotANumber(_)));
    assert!(matches!(fails(A, &["0777"; 25].join(",")), ControlError::NotANumber(_)));
    assert!(matches!(fails(B, "0777"), ControlError::NotSignedIn(B)));
}

#[test]
fn an_offer_is_dropped() {
    let mut world = World::with(&[A]);
    let cancel = |control| CallCommand::CancelPreviewCallout { control };
    offer(&mut world, "0777", "");
    world.expect(A, &["Preview 1 0777 \"\""]);
    world.refused(A, cancel(None), "000-002");
    world.refused(A, cancel(Some(2)), "000-002");
    world.ok(A, cancel(Some(1)));
    world.refused(A, cancel(Some(1)), "000-002");
    world.refused(A, call("0777", 1), "000-002");
    world.expect_silence();
    offer(&mut world, "0888", "");
    world.customer_calls("0555");
    world.drain();
    world.refused(A, cancel(Some(2)), "100-007");
    world.ok(A, CallCommand::Hold);
    world.ok(A, cancel(Some(2)));
    world.drain();
}
