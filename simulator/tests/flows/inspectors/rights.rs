//! What agents may do, by their rights.

use ccgateway_simulator::engine::{
    AgentQuery, AgentRight, CallCommand, Command, Data, SessionCommand, StateCommand, SupervisionCommand, TransferMode, TransferTarget,
};
use ccgateway_simulator::{AgentConfig, Right};

use crate::world::{A, B, C, CUSTOMER, World, call_inner, callout, config, request, transfer, two_party_help};

fn with_rights(rights: impl IntoIterator<Item = Right>) -> World {
    let agent = AgentConfig::new(A).skills([1, 2, 3]).rights(rights);
    World::configured(config().agent(agent), &[A, B])
}

/// All rights that agents have by default, without one.
fn without(missing: Right) -> World {
    with_rights(Right::all().filter(|&right| right != missing && right != Right::NoIncoming))
}

#[track_caller]
fn granted(world: &mut World, right: AgentRight) -> bool {
    match world.data(A, Command::Agents(AgentQuery::Right(right))) {
        Data::Right { granted, .. } => granted,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_tests_answer_by_the_rights() {
    for (right, tests) in [
        (Right::Outbound, &[AgentRight::CallOut] as &[_]),
        (Right::Inspect, &[AgentRight::Censor]),
        (Right::Monitor, &[AgentRight::Monitor, AgentRight::SpyMonitor]),
        (Right::PickUp, &[AgentRight::PickUp]),
        (Right::ReportAdmin, &[AgentRight::ReportManager]),
        (Right::ConfigurationAdmin, &[AgentRight::System]),
    ] {
        let (mut has, mut lacks) = (with_rights([right]), without(right));
        for &test in tests {
            assert!(granted(&mut has, test) && !granted(&mut lacks, test), "{test:?}");
        }
    }
}

#[test]
fn calls_that_need_a_right_are_refused_without_it() {
    without(Right::Outbound).refused(A, callout("0777"), "100-007");
    without(Right::InternalCall).refused(A, call_inner(B), "100-007");
    for (right, command) in [
        (Right::InternalCall, two_party_help(B)),
        (Right::InternalTransfer, transfer(TransferTarget::Agent, "1002", TransferMode::Release)),
        (Right::TransferOut, transfer(TransferTarget::Outside, "0777", TransferMode::Release)),
        (Right::TransferToIvr, transfer(TransferTarget::VoiceMenu, "1", TransferMode::Release)),
        (Right::Hold, CallCommand::Hold.into()),
        (Right::Mute, CallCommand::BeginMute.into()),
        (Right::ConnectHeld, CallCommand::ConnectHold { call: "1-1".into() }.into()),
        (Right::ThreeParty, CallCommand::ConfJoin { call: "1-1".into(), data: String::new() }.into()),
        (Right::PickUp, CallCommand::SnatchPickup { colleague: Some(B) }.into()),
    ] {
        let mut world = without(right);
        world.talk_with_customer();
        world.refused(A, command, "100-007");
    }
}

#[test]
fn states_are_refused_without_the_right_to_set_them() {
    let mut world = without(Right::State);
    world.refused(A, StateCommand::SayBusy { reason: None, prolong: false }, "100-009");
    world.refused(A, StateCommand::SayWork, "100-009");
    world.ok(A, StateCommand::GetAgentStatus);
}

#[test]
fn each_kind_of_inspection_needs_its_own_right() {
    let mut world = without(Right::Inspect);
    world.refused(A, SupervisionCommand::AddSupervise { target: B }, "900-002");
    let mut world = without(Right::Force);
    world.refused(A, SupervisionCommand::ForceBusy { target: B }, "900-002");
    world.refused(A, SupervisionCommand::ForceDropCall { call: "1-1".into() }, "900-002");
    let mut world = without(Right::Intercept);
    world.ok(A, SupervisionCommand::AddSupervise { target: B });
    world.refused(A, SupervisionCommand::Intercept { target: B, call: None }, "900-002");
    world.drain();
    let mut world = without(Right::Monitor);
    world.refused(A, SupervisionCommand::BeginMonitor { agents: vec![B] }, "900-002");
}

#[test]
fn an_agent_that_takes_no_incoming_calls_gets_none_from_a_queue() {
    let mut world = with_rights([Right::NoIncoming, Right::State]);
    world.customer_calls(CUSTOMER);
    world.expect(A, &[]);
    world.drain();
}

#[test]
fn an_agent_that_takes_no_transfers_is_no_target() {
    let agent = AgentConfig::new(C).rights([Right::State]);
    let mut world = World::configured(config().agent(agent), &[A, C]);
    world.talk_with_customer();
    world.ok(A, transfer(TransferTarget::Agent, "1003", TransferMode::Success));
    world.expect(A, &["SuccTransResult X 1"]);
    world.expect(C, &[]);
}

#[test]
fn an_agent_with_the_usual_rights_is_no_inspector() {
    let mut world = World::new(config());
    world.sign_in(B, request());
    world.refused(B, SupervisionCommand::ForceIdle { target: A }, "900-002");
    world.ok(B, SessionCommand::Logout);
    world.drain();
}
