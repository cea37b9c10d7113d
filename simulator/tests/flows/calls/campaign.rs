//! Campaigns call customers and give those who answer to agents.

use ccgateway_simulator::engine::{CallCommand, Control, StateCommand, TransferMode, TransferTarget};
use ccgateway_simulator::{AgentState, CallId, CampaignCall, ControlError, QueueId};

use crate::world::{A, B, World, config, manual, request, transfer};

const NUMBER: &str = "0777";
const OCCUPIED: [&str; 2] = ["Busy", "AgentOccupyed"];
const FAILED: [&str; 3] = ["CallOutFail X", "ConnectFail X", "Ready"];

fn calls(world: &mut World, call: CampaignCall) -> Result<CallId, ControlError> {
    let control = Control::CampaignCalls { number: NUMBER.to_owned(), call };
    world.engine.control(control, world.now).map(Option::unwrap)
}

/// A is occupied while the number rings.
fn pre_occupied(mut world: World) -> World {
    calls(&mut world, CampaignCall::PreOccupying { agent: A }).unwrap();
    world.expect(A, &OCCUPIED);
    world.expect_state(A, AgentState::Dialling);
    world
}

#[test]
fn an_agent_is_occupied_before_the_customer_is_rung() {
    let mut world = pre_occupied(World::with(&[A]));
    world.customer_answers(NUMBER);
    let rung = ["PhoneAlerting X 71001", "PhoneOffhook", "AutoAnswer X 41 71001>0777", "Talking X 41 71001>0777"];
    world.expect(A, &rung);
    world.ok(A, CallCommand::Hold);
    world.ok(A, CallCommand::GetHold { call: None });
    world.ok(A, CallCommand::Release);
    world.expect(A, &["Hold X", "Talking X 41 71001>0777", "CallRelease X", "CustomerRelease X 0777", "PhoneRelease 2", "Ready"]);
}

#[test]
fn an_occupied_agent_answers_by_hand() {
    let mut world = World::new(config());
    world.join(A, manual());
    let mut world = pre_occupied(world);
    world.customer_answers(NUMBER);
    world.expect(A, &["PhoneAlerting X 71001", "PhoneOffhook", "Ringing X 41 71001>0777", "CustomerAlerting X 0777/"]);
    world.ok(A, CallCommand::Answer { call: None });
    world.expect(A, &["Talking X 41 71001>0777"]);
}

#[test]
fn the_customer_goes_when_the_occupied_agent_does_not_answer() {
    let mut world = World::new(config());
    world.join(A, manual());
    let mut world = pre_occupied(world);
    world.customer_answers(NUMBER);
    world.drain();
    world.wait(20_000);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn an_occupied_agent_is_free_again_when_the_customer_does_not_answer() {
    for end in ["refused", "unanswered", "given up"] {
        let mut world = pre_occupied(World::with(&[A]));
        match end {
            "refused" => world.customer_hangs_up(NUMBER),
            "unanswered" => world.wait(20_000),
            _ => drop(world.ok(A, CallCommand::Release)),
        }
        world.expect(A, &FAILED);
        world.expect_state(A, AgentState::Idle);
        assert!(world.engine.calls().is_empty(), "{end}");
    }
}

#[test]
fn a_predicted_call_goes_to_an_agent_who_is_idle_when_the_customer_answers() {
    let mut world = World::with(&[A, B]);
    calls(&mut world, CampaignCall::Predicted { queue: QueueId(1) }).unwrap();
    world.expect_silence();
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.drain();
    world.customer_answers(NUMBER);
    world.expect(B, &["Busy", "PhoneAlerting X 60001", "PhoneOffhook", "AutoAnswer X 43 60001>0777", "Talking X 43 60001>0777"]);
    world.ok(A, StateCommand::SayFree);
    world.ok(B, transfer(TransferTarget::Agent, "1001", TransferMode::Release));
    world.expect_state(A, AgentState::Talking);
    world.customer_hangs_up(NUMBER);
    assert!(world.engine.calls().is_empty());
    world.drain();
}

#[test]
fn a_predicted_call_waits_when_nobody_is_idle_and_ends_when_the_customer_goes() {
    let mut world = World::new(config());
    let call = calls(&mut world, CampaignCall::Predicted { queue: QueueId(1) }).unwrap();
    assert!(world.engine.queues()[0].waiting.is_empty());
    world.customer_answers(NUMBER);
    assert_eq!(world.engine.queues()[0].waiting, [call]);
    world.customer_hangs_up(NUMBER);
    assert!(world.engine.calls().is_empty() && world.engine.queues()[0].waiting.is_empty());
    for end in ["refused", "unanswered"] {
        calls(&mut world, CampaignCall::Predicted { queue: QueueId(1) }).unwrap();
        if end == "refused" {
            world.customer_hangs_up(NUMBER);
        } else {
            world.wait(20_000);
        }
        assert!(world.engine.calls().is_empty(), "{end}");
    }
}

#[test]
fn what_a_campaign_cannot_call_is_refused() {
    let mut world = World::with(&[A]);
    let pre = CampaignCall::PreOccupying { agent: A };
    assert_eq!(calls(&mut world, CampaignCall::PreOccupying { agent: B }), Err(ControlError::NotIdle(B)));
    assert_eq!(calls(&mut world, CampaignCall::Predicted { queue: QueueId(9) }), Err(ControlError::UnknownQueue(QueueId(9))));
    let odd = Control::CampaignCalls { number: "x".to_owned(), call: pre };
    assert_eq!(world.engine.control(odd, world.now), Err(ControlError::NotANumber("x".to_owned())));
    calls(&mut world, pre).unwrap();
    world.join(B, request());
    assert_eq!(calls(&mut world, CampaignCall::PreOccupying { agent: B }), Err(ControlError::NumberBusy(NUMBER.to_owned())));
    world.expect(A, &OCCUPIED);
}
