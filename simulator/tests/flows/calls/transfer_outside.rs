//! Transfers to voice menus and outside numbers, in the modes release, success and suspend.

use ccgateway_simulator::engine::{CallCommand, Control};
use ccgateway_simulator::{AgentState, IvrId};

use super::transfer_support::{
    LEFT, RELEASE, SUCCESS, SUSPEND, TO_ACCESS_CODE, TO_AGENT, TO_IVR, TO_OUTSIDE, has_one_party, talking, with,
};
use crate::world::{A, B, CUSTOMER, World, callout, transfer};

#[test]
fn release_and_success_to_a_voice_menu() {
    for (target, address, mode) in [(TO_IVR, "1", RELEASE), (TO_ACCESS_CODE, "60101", RELEASE)] {
        let mut world = talking();
        world.ok(A, transfer(target, address, mode));
        world.expect(A, &with(&[&format!("CustomerAlerting X {address}/")], &LEFT));
        assert!(has_one_party(&world) && world.engine.calls()[0].ivr == Some(IvrId(1)));
        world.customer_hangs_up(CUSTOMER);
        world.expect_silence();
        assert!(world.engine.calls().is_empty());
    }
    let mut world = talking();
    world.ok(A, transfer(TO_ACCESS_CODE, "60101", SUCCESS));
    world.expect(A, &with(&["CustomerAlerting X 60101/", "SuccTransResult X 0"], &LEFT));
    assert!(has_one_party(&world));
}

#[test]
fn suspend_in_a_voice_menu() {
    let mut world = talking();
    world.ok(A, transfer(TO_IVR, "1", SUSPEND));
    world.expect(A, &["CustomerAlerting X 1/"]);
    world.expect_state(A, AgentState::Holding);
    assert_eq!(world.engine.calls()[0].ivr, Some(IvrId(1)));
    world.refused(A, CallCommand::GetHold { call: None }, "200-015");
    world.refused(A, CallCommand::Release, "200-017");
    world.control(Control::IvrReturns { number: CUSTOMER.into() });
    world.expect(A, &["ReturnFromIvr X", "Talking X 0 0555>60001"]);
    assert_eq!(world.engine.calls()[0].ivr, None);
    assert!(world.engine.control(Control::IvrReturns { number: CUSTOMER.into() }, world.now).is_err());
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn the_customer_hangs_up_in_the_voice_menu() {
    let mut world = talking();
    world.ok(A, transfer(TO_IVR, "1", SUSPEND));
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &with(&["CustomerAlerting X 1/"], &LEFT));
}

#[test]
fn the_agent_drops_a_call_in_the_voice_menu() {
    let mut world = talking();
    world.ok(A, transfer(TO_IVR, "1", SUSPEND));
    let call = world.engine.calls()[0].id.to_string();
    world.ok(A, CallCommand::DropCall { call });
    world.expect(A, &["CustomerAlerting X 1/", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn a_call_that_returns_while_the_agent_talks_is_held() {
    let mut world = talking();
    world.ok(A, transfer(TO_IVR, "1", SUSPEND));
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.expect(A, &["CustomerAlerting X 1/", "CustomerAlerting Y 0777/", "Talking Y 7 71001>0777"]);
    world.control(Control::IvrReturns { number: CUSTOMER.into() });
    world.expect(A, &["ReturnFromIvr X", "Hold X"]);
    world.ok(A, CallCommand::Release);
    world.ok(A, CallCommand::GetHold { call: None });
    world.expect(A, &["CallRelease Y", "CustomerRelease Y 0777", "Talking X 0 0555>60001"]);
}

#[test]
fn release_to_an_outside_number() {
    let mut world = talking();
    world.ok(A, transfer(TO_OUTSIDE, "0777", RELEASE));
    world.expect(A, &with(&["CustomerAlerting X 0777/", "TransOutResult 0"], &LEFT));
    world.customer_answers("0777");
    assert_eq!(world.engine.calls()[0].parties.len(), 2);
    world.customer_hangs_up(CUSTOMER);
    world.expect_silence();
    assert!(world.engine.calls().is_empty());
}

#[test]
fn a_released_call_ends_when_the_outside_number_does_not_answer() {
    let mut world = talking();
    world.ok(A, transfer(TO_OUTSIDE, "0777", RELEASE));
    world.expect(A, &with(&["CustomerAlerting X 0777/", "TransOutResult 0"], &LEFT));
    world.wait(20_000);
    world.expect_silence();
    assert!(world.engine.calls().is_empty());
}

#[test]
fn success_to_an_outside_number() {
    let mut world = talking();
    world.ok(A, transfer(TO_OUTSIDE, "0777", SUCCESS));
    world.expect(A, &["CustomerAlerting X 0777/"]);
    world.expect_state(A, AgentState::Talking);
    world.customer_answers("0777");
    world.expect(A, &with(&["SuccTransResult X 0", "TransOutResult 0"], &LEFT));
    world.customer_hangs_up("0777");
    assert!(world.engine.calls().is_empty());
}

#[test]
fn an_outside_number_that_does_not_answer_leaves_the_talk_as_it_was() {
    let mut world = talking();
    world.ok(A, transfer(TO_OUTSIDE, "0777", SUCCESS));
    world.customer_hangs_up("0777");
    world.expect(A, &["CustomerAlerting X 0777/", "SuccTransResult X 1", "TransOutResult 1"]);
    world.ok(A, transfer(TO_OUTSIDE, "0777", SUCCESS));
    world.wait(20_000);
    world.expect(A, &["CustomerAlerting X 0777/", "SuccTransResult X 1", "TransOutResult 1"]);
    world.ok(A, transfer(TO_OUTSIDE, "0777", SUCCESS));
    world.refused(A, CallCommand::Disconnect { number: "0777".into() }, "200-024");
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &with(&["CustomerAlerting X 0777/", "SuccTransResult X 1", "TransOutResult 1"], &LEFT));
    assert!(world.engine.calls().is_empty());
}

#[test]
fn an_outbound_call_is_not_released_to_an_outside_number() {
    let mut world = World::with(&[A, B]);
    world.place(A, callout("0777"));
    world.refused(A, transfer(TO_AGENT, "1002", RELEASE), "200-012");
    world.customer_answers("0777");
    world.drain();
    world.refused(A, transfer(TO_OUTSIDE, "0888", RELEASE), "200-012");
    world.ok(A, transfer(TO_OUTSIDE, "0888", SUCCESS));
    world.customer_answers("0888");
    world.expect(
        A,
        &[
            "CustomerAlerting X 0888/",
            "SuccTransResult X 0",
            "TransOutResult 0",
            "CallRelease X",
            "CustomerRelease X 0777",
            "PhoneRelease 3",
            "Ready",
        ],
    );
}
