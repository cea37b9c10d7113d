//! Transfers to agents and queues, in the modes release and success. A talks with the customer and hands the call on.

use ccgateway_simulator::engine::{
    AccountCommand, CallCommand, Command, Rejection, SessionCommand, StateCommand, TransferMode, TransferRequest, TransferTarget,
};
use ccgateway_simulator::{AgentState, QueueId};

use super::transfer_support::{
    LEFT, NOT_RUNG, RELEASE, RUNG, SUCCESS, SUSPEND, TAKEN, TO_ACCESS_CODE, TO_AGENT, TO_IVR, TO_OUTSIDE, TO_QUEUE, offered, talking,
    talking_beside_manual, with,
};
use crate::world::{A, B, C, CUSTOMER, World, callout, config, manual, phone, request, transfer, two_party_help};

#[test]
fn release_to_an_agent() {
    for address in ["1002".to_owned(), phone(B)] {
        let mut world = talking();
        world.ok(A, transfer(TO_AGENT, &address, RELEASE));
        world.expect(A, &with(&["CustomerAlerting X 1002/1002"], &LEFT));
        world.expect(B, &TAKEN);
        world.ok(B, CallCommand::Release);
        world.expect(B, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
        world.expect_silence();
        assert!(world.engine.calls().is_empty());
    }
}

#[test]
fn a_call_transferred_to_an_agent_counts_for_the_queue_that_is_named() {
    for (skill, queue) in [(Some(QueueId(2)), 2), (Some(QueueId(9)), 1), (None, 1)] {
        let mut world = talking();
        let Command::Call(CallCommand::Transfer(request)) = transfer(TO_AGENT, "1002", RELEASE) else { unreachable!() };
        world.ok(A, CallCommand::Transfer(TransferRequest { skill, ..request }));
        assert_eq!(world.engine.calls()[0].queue, Some(QueueId(queue)), "{skill:?}");
        world.drain();
    }
}

#[test]
fn success_to_an_agent() {
    let mut world = talking();
    world.ok(A, transfer(TO_AGENT, "1002", SUCCESS));
    world.expect(A, &with(&["CustomerAlerting X 1002/1002", "SuccTransResult X 0"], &LEFT));
    world.expect(B, &TAKEN);
    world.customer_hangs_up(CUSTOMER);
    world.expect(B, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
    world.expect_silence();
}

#[test]
fn in_mode_success_the_agent_keeps_the_call_until_the_target_answers() {
    let mut world = offered();
    world.ok(B, CallCommand::Answer { call: None });
    world.expect(A, &with(&["SuccTransResult X 0"], &LEFT));
    world.expect(B, &["Talking X 0 0555>60001"]);
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn a_target_that_does_not_answer_leaves_the_talk_as_it_was() {
    let mut world = offered();
    world.wait(20_000);
    world.expect(A, &["SuccTransResult X 1"]);
    world.expect(B, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    world.expect_state(A, AgentState::Talking);

    for (then, state) in [(Rejection::Requeue, "SetNotReady 7"), (Rejection::Release, "Ready")] {
        let mut world = offered();
        world.ok(B, CallCommand::Reject { call: None, then });
        world.expect(A, &["SuccTransResult X 1"]);
        world.expect(B, &["NoAnswer X", "PhoneRelease 2", state]);
        world.expect_state(A, AgentState::Talking);
    }

    let mut world = offered();
    world.ok(B, SessionCommand::ForceLogout);
    world.expect(A, &["SuccTransResult X 1"]);
    world.ok(A, CallCommand::Hold);
    world.expect(A, &["Hold X"]);
}

#[test]
fn the_customer_hangs_up_while_the_target_is_rung() {
    let mut world = offered();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &with(&["SuccTransResult X 1"], &LEFT));
    world.expect(B, &NOT_RUNG);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn the_agent_hangs_up_while_the_target_is_rung() {
    let mut world = offered();
    world.ok(A, CallCommand::Release);
    world.expect(A, &["SuccTransResult X 1", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
    world.expect(B, &NOT_RUNG);
    assert!(world.engine.calls().is_empty());

    let mut world = offered();
    world.ok(A, SessionCommand::ForceLogout);
    world.expect(B, &NOT_RUNG);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn what_is_not_possible_while_the_target_is_rung_is_refused() {
    let mut world = offered();
    world.join(C, request());
    world.refused(A, CallCommand::Hold, "200-014");
    world.refused(A, transfer(TO_AGENT, "1003", RELEASE), "200-012");
    world.refused(A, CallCommand::CancelTransfer, "200-012");
    world.refused(A, two_party_help(C), "200-018");
    world.refused(A, CallCommand::ConfJoin { call: "1-1".into(), data: String::new() }, "200-010");
    world.refused(A, CallCommand::Disconnect { number: "1002".into() }, "200-024");
    world.refused(C, CallCommand::SnatchPickup { colleague: Some(B) }, "100-007");
    world.ok(A, CallCommand::BeginMute);
    world.ok(A, CallCommand::Disconnect { number: CUSTOMER.into() });
    world.expect(A, &with(&["SuccTransResult X 1"], &LEFT));
    world.expect(B, &NOT_RUNG);
}

#[test]
fn a_released_call_that_the_agent_does_not_answer_goes_back_to_its_queue() {
    let mut world = talking_beside_manual();
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.ok(A, transfer(TO_AGENT, "1002", RELEASE));
    world.expect(A, &["CustomerAlerting X 1002/1002", "CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "SetNotReady 0"]);
    world.expect(B, &RUNG);
    world.wait(20_000);
    world.expect(B, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    assert_eq!(world.engine.queues()[0].waiting.len(), 1);
    world.join(C, request());
    assert_eq!(world.engine.agent(C).unwrap().state, AgentState::Talking);
}

#[test]
fn a_released_call_that_never_was_in_a_queue_ends_unanswered() {
    let mut world = World::with(&[A]);
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.join(B, manual());
    world.drain();
    world.ok(A, transfer(TO_AGENT, "1002", RELEASE));
    world.expect(A, &["CustomerAlerting X 1002/1002", "CallRelease X", "CustomerRelease X 0777", "PhoneRelease 3", "Ready"]);
    world.expect(B, &["Busy", "PhoneAlerting X 71001", "PhoneOffhook", "Ringing X 7 71001>0777 from 1001", "CustomerAlerting X 0777/"]);
    world.ok(B, CallCommand::Reject { call: None, then: Rejection::Requeue });
    world.expect(B, &["NoAnswer X", "PhoneRelease 2", "SetNotReady 7"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn release_to_a_queue() {
    for (target, address) in [(TO_QUEUE, "2"), (TO_ACCESS_CODE, "60002")] {
        let mut world = talking();
        world.ok(A, transfer(target, address, RELEASE));
        world.expect(A, &with(&["CustomerAlerting X 1002/1002"], &LEFT));
        world.expect(B, &TAKEN);
        assert_eq!(world.engine.calls()[0].queue, Some(QueueId(2)));
    }
}

#[test]
fn release_to_a_queue_in_which_nobody_is_idle() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.ok(A, transfer(TO_QUEUE, "2", RELEASE));
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "SetNotReady 0"]);
    assert_eq!(world.engine.queues()[1].waiting.len(), 1);
    world.sign_in(B, request());
    world.ok(B, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(2)] });
    world.expect(B, &with(&["InService", "Ready"], &TAKEN));
}

#[test]
fn success_to_a_queue() {
    for (target, address) in [(TO_QUEUE, "2"), (TO_ACCESS_CODE, "60002")] {
        let mut world = talking();
        world.ok(A, transfer(target, address, SUCCESS));
        world.expect(A, &with(&["CustomerAlerting X 1002/1002", "SuccTransResult X 0"], &LEFT));
        world.expect(B, &TAKEN);
        assert_eq!(world.engine.calls()[0].queue, Some(QueueId(2)));
    }
}

#[test]
fn success_to_a_queue_waits_for_an_agent() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, transfer(TO_QUEUE, "2", SUCCESS));
    world.expect(A, &[]);
    world.expect_state(A, AgentState::Talking);
    world.sign_in(B, request());
    world.ok(B, AccountCommand::ResetSkill { auto: true, skills: vec![] });
    world.expect(A, &with(&["CustomerAlerting X 1002/1002", "SuccTransResult X 0"], &LEFT));
    world.expect(B, &with(&["InService", "Ready"], &TAKEN));

    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, transfer(TO_QUEUE, "2", SUCCESS));
    world.wait(20_000);
    world.expect(A, &["SuccTransResult X 1"]);
    world.expect_state(A, AgentState::Talking);
    assert_eq!(world.engine.calls()[0].queue, Some(QueueId(1)));
}

#[test]
fn an_agent_who_hands_a_call_over_gets_the_next_one() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, transfer(TO_QUEUE, "2", SUCCESS));
    world.customer_calls("0666");
    world.sign_in(B, request());
    world.ok(B, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(2)] });
    world.expect(
        A,
        &[
            with(&["CustomerAlerting X 1002/1002", "SuccTransResult X 0"], &LEFT).as_slice(),
            &["Busy", "PhoneAlerting Y 0666", "PhoneOffhook", "AutoAnswer Y 0 0666>60001", "Talking Y 0 0666>60001"],
        ]
        .concat(),
    );
    world.expect(B, &with(&["InService", "Ready"], &TAKEN));
}

#[test]
fn a_waiting_transfer_ends_with_the_call() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, transfer(TO_QUEUE, "2", SUCCESS));
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &with(&["SuccTransResult X 1"], &LEFT));
}

#[test]
fn a_target_that_does_not_exist_or_is_engaged_changes_nothing() {
    let mut world = talking();
    world.ok(B, StateCommand::SayBusy { reason: None, prolong: false });
    world.customer_calls("0666");
    world.drain();
    for (target, address) in [(TO_QUEUE, "9"), (TO_AGENT, "1002"), (TO_AGENT, "1001"), (TO_AGENT, "4711"), (TO_ACCESS_CODE, "1")] {
        world.ok(A, transfer(target, address, RELEASE));
        world.ok(A, transfer(target, address, SUCCESS));
        world.expect(A, &["ConnectFail X", "SuccTransResult X 1"]);
    }
    world.ok(A, transfer(TO_OUTSIDE, "0666", RELEASE));
    world.ok(A, transfer(TO_OUTSIDE, "0666", SUCCESS));
    world.expect(A, &["ConnectFail X", "TransOutResult 1", "SuccTransResult X 1", "TransOutResult 1"]);
    world.ok(A, transfer(TO_IVR, "2", RELEASE));
    world.ok(A, transfer(TO_IVR, "2", SUSPEND));
    world.expect(A, &["ConnectFail X", "ConnectFail X"]);
    world.expect(B, &[]);
    world.expect_state(A, AgentState::Talking);
}

#[test]
fn wrong_parameters_and_calls_are_refused() {
    let mut world = World::with(&[A, B]);
    world.refused(A, transfer(TO_AGENT, "1002", RELEASE), "200-012");
    world.talk_with_customer();
    for (target, mode) in [
        (TO_QUEUE, SUSPEND),
        (TO_AGENT, SUSPEND),
        (TO_AGENT, TransferMode::Talk),
        (TO_IVR, SUCCESS),
        (TO_ACCESS_CODE, SUSPEND),
        (TO_OUTSIDE, SUSPEND),
    ] {
        world.refused(A, transfer(target, "1", mode), "000-002");
    }
    for (target, address) in [(TO_AGENT, ""), (TO_AGENT, "10*2"), (TO_OUTSIDE, "0F"), (TO_OUTSIDE, "1234567890123456789012345")] {
        world.refused(A, transfer(target, address, SUCCESS), "000-002");
    }
    let caller = TransferRequest { caller: "*".into(), ..TransferRequest::new(TransferTarget::Outside, "0777", TransferMode::Success) };
    world.refused(A, CallCommand::Transfer(caller), "000-002");
    let data =
        TransferRequest { data: "x".repeat(16 * 1024 + 1), ..TransferRequest::new(TransferTarget::Outside, "0777", TransferMode::Success) };
    world.refused(A, CallCommand::Transfer(data), "000-002");
    world.ok(A, CallCommand::Hold);
    world.refused(A, transfer(TO_OUTSIDE, "0777", SUCCESS), "200-012");
    world.drain();
}

#[test]
fn the_recording_ends_with_the_agents_part_and_begins_anew() {
    let mut world = World::configured(config().recording(true), &[A, B]);
    world.talk_with_customer();
    world.ok(A, transfer(TO_AGENT, "1002", SUCCESS));
    world.expect(
        A,
        &[
            "CustomerAlerting X 1002/1002",
            "SuccTransResult X 0",
            "CallRelease X",
            "CustomerRelease X 0555",
            "PhoneRelease 3",
            "StopRecordDone X #1",
            "Ready",
        ],
    );
    world.expect(B, &with(&TAKEN, &["Record X #2 0555>60001"]));
}

#[test]
fn other_calls_of_the_agent_stay() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.ok(A, CallCommand::Hold);
    world.place(A, callout("0777"));
    world.customer_answers("0777");
    world.drain();
    world.ok(A, transfer(TO_AGENT, "1002", RELEASE));
    world.expect(A, &["CustomerAlerting Y 1002/1002", "CallRelease Y", "CustomerRelease Y 0777"]);
    world.expect_state(A, AgentState::Holding);
    world.expect(B, &["Busy", "PhoneAlerting Y 71001", "PhoneOffhook", "AutoAnswer Y 7 71001>0777 from 1001", "Talking Y 7 71001>0777"]);
}
