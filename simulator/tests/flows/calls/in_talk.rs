//! What agents do to a call without moving anybody.

use ccgateway_simulator::engine::{CallCommand, Command};

use crate::world::{A, CUSTOMER, World, callout, config, manual};

fn dial(digits: &str) -> Command {
    Command::Call(CallCommand::SecondDialEx { digits: digits.to_owned() })
}

#[test]
fn digits_are_dialled_in_a_call() {
    let mut world = World::with(&[A]);
    world.refused(A, dial("1"), "100-007");
    world.place(A, callout("0777"));
    world.refused(A, dial("1"), "100-007");
    world.customer_answers("0777");
    world.drain();
    world.ok(A, dial("12#"));
    world.ok(A, CallCommand::SecondDial { digits: "*0".into() });
    assert_eq!(world.engine.calls()[0].digits, "12#*0");
    for wrong in ["", "a", "1234567890123456789012345"] {
        world.refused(A, dial(wrong), "000-002");
    }
    world.expect_silence();
}

#[test]
fn speech_recognition_is_switched_on_for_an_offered_call() {
    let mut world = World::new(config());
    world.join(A, manual());
    let asr = |call: Option<String>| Command::Call(CallCommand::StartAsr { call });
    world.refused(A, asr(None), "000-002");
    world.refused(A, asr(Some("1-1".into())), "200-040");
    let call = world.customer_calls(CUSTOMER).to_string();
    world.drain();
    world.ok(A, asr(Some(call.clone())));
    assert!(world.engine.calls()[0].speech_recognition);
    world.refused(A, asr(Some(call.clone())), "200-040");
    world.ok(A, CallCommand::Answer { call: None });
    world.expect(A, &["Talking X 0 0555>60001"]);
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
    world.refused(A, asr(Some(call)), "200-040");
}

#[test]
fn speech_recognition_comes_too_late_after_the_answer() {
    let mut world = World::with(&[A]);
    let call = world.talk_with_customer().to_string();
    world.refused(A, CallCommand::StartAsr { call: Some(call) }, "200-040");
}

#[test]
fn a_sound_is_reported_during_a_talk_only() {
    let mut world = World::with(&[A]);
    world.refused(A, CallCommand::ReportSound, "200-009");
    world.talk_with_customer();
    world.ok(A, CallCommand::ReportSound);
    world.expect_silence();
}
