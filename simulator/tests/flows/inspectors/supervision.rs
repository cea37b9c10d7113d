//! What inspectors do beside listening. A is the inspector, B its agent.

use ccgateway_simulator::engine::{CallCommand, Command, StateCommand, SupervisionCommand, TransferMode, TransferTarget};
use ccgateway_simulator::{AgentId, AgentState, QueueId};

use crate::world::{A, B, C, CUSTOMER, World, call_inner, callout, config, manual, request, transfer, two_party_help};

const FORCED: [fn(AgentId) -> Command; 4] = [
    |target| Command::Supervision(SupervisionCommand::ForceBusy { target }),
    |target| Command::Supervision(SupervisionCommand::ForceIdle { target }),
    |target| Command::Supervision(SupervisionCommand::ForceRest { target, seconds: 60, cause: 7 }),
    |target| Command::Supervision(SupervisionCommand::ForceLogOutAgent { target }),
];

fn intercept(target: AgentId) -> Command {
    Command::Supervision(SupervisionCommand::Intercept { target, call: None })
}

/// B talks with the customer, and A listens.
fn listening(recording: bool) -> World {
    let mut world = World::configured(config().recording(recording), &[B, A]);
    world.talk_with_customer();
    world.ok(A, SupervisionCommand::AddSupervise { target: B });
    world.drain();
    world
}

#[test]
fn an_inspector_takes_the_customer_over() {
    for (command, kind) in [
        (Command::Supervision(SupervisionCommand::AddSupervise { target: B }), "listen"),
        (Command::Supervision(SupervisionCommand::AddInsert { target: B }), "insert"),
        (Command::Supervision(SupervisionCommand::RequestWhisperAgent { target: Some(B) }), "whisper"),
    ] {
        let mut world = World::with(&[B, A]);
        world.talk_with_customer();
        world.ok(A, command);
        world.drain();
        world.ok(A, intercept(B));
        world.expect(A, &["Talking X 0 0555>60001"]);
        let stopped = format!("BeQcStop {kind} by 1001");
        world.expect(B, &["Ready", "PhoneRelease 3", "CallRelease X", "CustomerRelease X 0555", &stopped]);
        world.expect_state(A, AgentState::Talking);
        world.ok(A, CallCommand::Release);
        world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
        world.expect_silence();
    }
}

#[test]
fn the_recording_goes_over_to_the_inspector() {
    let mut world = listening(true);
    world.ok(A, intercept(B));
    world.expect(A, &["Talking X 0 0555>60001", "Record X #2 0555>60001"]);
    world.expect(
        B,
        &["Ready", "PhoneRelease 3", "CallRelease X", "CustomerRelease X 0555", "StopRecordDone X #1", "BeQcStop listen by 1001"],
    );
}

#[test]
fn an_inspector_takes_a_named_call_over() {
    let mut world = listening(false);
    world.ok(B, CallCommand::Hold);
    world.place(B, callout("0777"));
    world.customer_answers("0777");
    world.drain();
    let held = world.engine.calls()[0].id.to_string();
    world.refused(A, SupervisionCommand::Intercept { target: B, call: Some("1-1".into()) }, "900-003");
    world.ok(A, SupervisionCommand::Intercept { target: B, call: Some(held) });
    world.expect(A, &["Talking X 0 0555>60001"]);
    world.expect(B, &["CallRelease X", "CustomerRelease X 0555", "BeQcStop listen by 1001"]);
    world.expect_state(B, AgentState::Talking);
}

#[test]
fn what_cannot_be_taken_over_is_refused() {
    let mut world = World::with(&[B, A, C]);
    world.refused(A, intercept(A), "000-005");
    world.refused(B, intercept(C), "900-002");
    world.refused(A, intercept(B), "900-003");
    world.refused(A, intercept(AgentId(4711)), "900-003");
    world.ok(A, SupervisionCommand::AddSupervise { target: B });
    world.drain();
    world.refused(A, intercept(B), "900-003");
    world.refused(A, intercept(C), "900-003");
    world.place(B, call_inner(C));
    world.drain();
    world.refused(A, intercept(B), "900-003");
    world.ok(B, CallCommand::Release);
    world.customer_calls(CUSTOMER);
    world.drain();
    world.place(B, two_party_help(C));
    world.drain();
    world.refused(A, intercept(B), "900-003");
}

#[test]
fn an_inspector_changes_between_listening_and_inserting() {
    let mut world = listening(false);
    let switch = Command::Supervision(SupervisionCommand::SwitchSuperviseOrInsert { target: B });
    world.ok(A, switch.clone());
    world.ok(A, switch.clone());
    world.ok(A, switch.clone());
    world.expect_silence();
    world.ok(A, SupervisionCommand::StopSuperviseOrInsert { target: B });
    world.expect(B, &["BeQcStop insert by 1001"]);
    world.expect(A, &["PhoneRelease 2", "Ready"]);
    world.refused(A, switch.clone(), "900-003");
    world.ok(A, SupervisionCommand::RequestWhisperAgent { target: Some(B) });
    world.drain();
    world.refused(A, switch, "900-003");
}

#[test]
fn an_agent_is_made_busy() {
    let busy = Command::Supervision(SupervisionCommand::ForceBusy { target: B });
    let mut world = World::with(&[A, B]);
    world.ok(A, busy.clone());
    world.expect(B, &["SetNotReady 3"]);
    world.expect_state(B, AgentState::Busy);
    world.ok(B, StateCommand::SayFree);
    world.ok(B, StateCommand::Rest { seconds: 60, cause: 1, prolong: false });
    world.ok(A, busy.clone());
    world.expect(B, &["CancelNotReady", "SetRest 1", "SetNotReady 3"]);
    world.expect(A, &[]);

    let mut world = World::with(&[B, A]);
    world.talk_with_customer();
    world.ok(A, busy);
    world.expect(B, &[]);
    world.ok(B, CallCommand::Release);
    world.expect(B, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "SetNotReady 3"]);
}

#[test]
fn an_agent_is_made_idle() {
    let idle = Command::Supervision(SupervisionCommand::ForceIdle { target: B });
    let mut world = World::with(&[A, B]);
    world.ok(A, idle.clone());
    world.expect(B, &[]);
    let states: [(Command, &[&str]); 3] = [
        (Command::State(StateCommand::SayBusy { reason: None, prolong: false }), &["SetNotReady 0"]),
        (Command::State(StateCommand::SayWork), &["SetWork", "Work"]),
        (Command::State(StateCommand::Rest { seconds: 60, cause: 0, prolong: false }), &["SetRest 0"]),
    ];
    for (state, events) in states {
        world.ok(B, state);
        world.expect(B, events);
        world.ok(A, idle.clone());
        world.expect(B, &["Ready"]);
        world.expect_state(B, AgentState::Idle);
    }
    world.place(A, call_inner(B));
    world.drain();
    world.refused(A, idle, "900-003");
}

#[test]
fn an_agent_made_idle_gets_the_next_call() {
    let mut world = World::with(&[A, B]);
    for agent in [A, B] {
        world.ok(agent, StateCommand::SayBusy { reason: None, prolong: false });
    }
    world.customer_calls(CUSTOMER);
    world.drain();
    world.ok(A, SupervisionCommand::ForceIdle { target: B });
    world.expect(B, &["Ready", "Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>60001", "Talking X 0 0555>60001"]);
}

#[test]
fn an_agent_is_sent_to_rest() {
    let rest = Command::Supervision(SupervisionCommand::ForceRest { target: B, seconds: 60, cause: 9 });
    let mut world = World::with(&[A, B]);
    world.ok(A, rest.clone());
    world.expect(B, &["SetRest 9"]);
    world.wait(60_000);
    world.expect(B, &["RestTimeout"]);
    world.ok(B, StateCommand::CancelRest);
    world.place(B, callout("0777"));
    world.customer_answers("0777");
    world.drain();
    world.ok(A, rest);
    world.expect(B, &[]);
    world.ok(B, CallCommand::Release);
    world.expect(B, &["CallRelease X", "CustomerRelease X 0777", "PhoneRelease 2", "SetRest 9"]);
}

#[test]
fn an_agent_is_signed_out() {
    let mut world = World::with(&[B, A]);
    world.talk_with_customer();
    world.ok(A, SupervisionCommand::ForceLogOutAgent { target: B });
    world.expect_state(B, AgentState::SignedOut);
    assert!(world.engine.calls().is_empty());
    assert_eq!(world.answer(B, StateCommand::SayFree).retcode, "100-006");
    world.expect(A, &[]);
}

#[test]
fn only_inspectors_force_and_only_agents_of_their_vdn() {
    let mut world = World::with(&[A, B]);
    world.sign_in(AgentId(2001), request());
    world.events(AgentId(2001));
    for force in FORCED {
        world.refused(B, force(A), "900-002");
        world.refused(A, force(A), "000-005");
        for target in [AgentId(2001), C, AgentId(4711)] {
            world.refused(A, force(target), "900-003");
        }
    }
}

#[test]
fn a_call_is_ended() {
    let mut world = World::with(&[B, A]);
    let call = world.talk_with_customer().to_string();
    let drop = Command::Supervision(SupervisionCommand::ForceDropCall { call });
    world.refused(B, drop.clone(), "900-002");
    world.refused(A, SupervisionCommand::ForceDropCall { call: "1-1".into() }, "900-003");
    world.ok(A, drop.clone());
    world.expect(B, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
    world.refused(A, drop, "900-003");
    assert!(world.engine.calls().is_empty());
}

fn drop_call(world: &mut World, number: usize) {
    let call = world.engine.calls()[number].id.to_string();
    world.ok(A, SupervisionCommand::ForceDropCall { call });
}

#[test]
fn calls_that_are_dialled_or_offered_are_ended() {
    let mut world = World::with(&[A, B]);
    world.place(B, callout("0777"));
    world.drain();
    drop_call(&mut world, 0);
    world.expect(B, &["PhoneRelease 3", "CallOutFail X", "ConnectFail X", "Ready"]);

    world.join(C, manual());
    world.place(B, call_inner(C));
    world.drain();
    drop_call(&mut world, 0);
    world.expect(B, &["InsideCallFail Y", "PhoneRelease 3", "Ready"]);
    world.expect(C, &["NoAnswer Y", "PhoneRelease 3", "Ready"]);

    let mut world = World::new(config());
    world.join(B, manual());
    world.customer_calls(CUSTOMER);
    world.join(A, request());
    world.drain();
    drop_call(&mut world, 0);
    world.expect(B, &["NoAnswer X", "PhoneRelease 3", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn one_call_of_a_help_or_a_transfer_is_ended() {
    let helped = || {
        let mut world = World::with(&[B, C, A]);
        world.talk_with_customer();
        world.place(B, two_party_help(C));
        world.drain();
        world
    };
    let mut world = helped();
    drop_call(&mut world, 0);
    world.expect(B, &["CustomerRelease X 0555", "CallRelease X"]);
    let mut world = helped();
    drop_call(&mut world, 1);
    world.expect(B, &["CallRelease Y", "CustomerRelease Y 1003", "Talking X 0 0555>60001"]);
    world.expect(C, &["CallRelease Y", "CustomerRelease Y 1002", "PhoneRelease 3", "Ready"]);

    let mut world = World::with(&[B, A]);
    world.talk_with_customer();
    world.ok(B, transfer(TransferTarget::Outside, "0777", TransferMode::Talk));
    world.drain();
    drop_call(&mut world, 1);
    world.expect(B, &["ConnectFail Y", "TransOutResult 1", "Talking X 0 0555>60001"]);
}

#[test]
fn the_queues_of_an_agent_are_set() {
    let adjust = |target, skills| Command::Supervision(SupervisionCommand::AdjustSkill { target, skills });
    let mut world = World::with(&[A, B]);
    world.ok(A, adjust(Some(B), Some(vec![QueueId(3), QueueId(99)])));
    assert_eq!(world.engine.agent(B).unwrap().skills, [3]);
    world.ok(A, adjust(Some(B), Some(vec![])));
    assert!(world.engine.agent(B).unwrap().skills.is_empty());
    world.expect_silence();
    world.refused(A, adjust(None, Some(vec![QueueId(1)])), "100-001");
    world.refused(A, adjust(Some(B), None), "100-001");
    world.refused(A, adjust(Some(B), Some(vec![QueueId(1); 1001])), "100-001");
    world.refused(A, adjust(Some(C), Some(vec![QueueId(1)])), "900-003");
    world.refused(B, adjust(Some(A), Some(vec![QueueId(1)])), "900-002");
}

#[test]
fn what_is_not_simulated_is_refused_and_changes_nothing() {
    let mut world = World::with(&[A]);
    world.refused(A, Command::NotSimulated, "100-007");
    world.expect_silence();
}
