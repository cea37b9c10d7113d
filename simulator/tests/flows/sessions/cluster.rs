//! The nodes of a cluster, and agents that are moved from one to another.

use std::time::Duration;

use ccgateway_simulator::engine::{BatchOutcome, CallCommand, Command, Control, PollOutcome, SessionCommand, StateCommand};
use ccgateway_simulator::{AgentId, AgentState, AuthMode, Config, ControlError, NodeId, Switchover};

use crate::world::{A, B, C, CUSTOMER, World, config, request};

fn fails(world: &mut World, node: NodeId, outcome: Switchover) {
    world.control(Control::NodeFails { node, takes: Duration::from_secs(10), outcome });
}

fn node_of(world: &World, agent: AgentId) -> String {
    world.engine.agent(agent).unwrap().node.unwrap()
}

/// What a poll is answered with: its return code, and the new Guid that came with it.
fn polled(world: &mut World, agent: AgentId) -> (&'static str, Option<String>) {
    let guid = world.guids[&agent].clone();
    match world.engine.poll(agent, Some(&guid), world.now) {
        PollOutcome::Event { set_guid, .. } | PollOutcome::Empty { set_guid } => ("0", set_guid),
        PollOutcome::Refused(answer) => (answer.retcode, None),
        other => panic!("{other:?}"),
    }
}

#[test]
fn agents_are_spread_over_the_nodes_and_their_guids_name_the_node() {
    let mut world = World::configured(config().nodes(2), &[A, B, C]);
    let nodes = [A, B, C].map(|agent| node_of(&world, agent));
    assert_eq!(nodes, ["AgentGateway0", "AgentGateway1", "AgentGateway0"]);
    for (agent, node) in [A, B, C].into_iter().zip(&nodes) {
        assert!(world.guids[&agent].ends_with(&format!(".{node}")));
    }
    world.ok(A, SessionCommand::Logout);
    assert_eq!(world.engine.agent(A).unwrap().node, None);
    world.join(A, request());
    assert_eq!(node_of(&world, A), "AgentGateway0", "of two with as many the first");
}

#[test]
fn the_nodes_count_on_from_the_first_name() {
    let world = World::configured(config().nodes(3).node_name("gw7"), &[A, B, C]);
    assert_eq!([A, B, C].map(|agent| node_of(&world, agent)), ["gw7", "gw8", "gw9"]);
    let world = World::configured(config().nodes(2).node_name("gw"), &[A, B]);
    assert_eq!([A, B].map(|agent| node_of(&world, agent)), ["gw", "gw1"]);
}

#[test]
fn the_agents_of_a_node_that_fails_are_recovered_on_another() {
    for mode in [AuthMode::Static, AuthMode::Dynamic] {
        let mut world = World::configured(config().nodes(2).auth_mode(mode), &[A, B]);
        let call = world.talk_with_customer();
        fails(&mut world, NodeId(0), Switchover::Recovered);
        world.refused(A, CallCommand::Release, "000-004");
        assert_eq!(polled(&mut world, A), ("000-004", None));
        world.ok(B, StateCommand::GetAgentStatus);
        world.wait(5000);
        assert_eq!(polled(&mut world, A), ("105-002", None));
        // What happens to the call meanwhile is not lost.
        world.customer_hangs_up(CUSTOMER);
        world.wait(5000);
        assert_eq!(node_of(&world, A), "AgentGateway1");
        world.ok(A, StateCommand::GetAgentStatus);
        let (retcode, new) = polled(&mut world, A);
        let new = new.expect("the first poll brings the new Guid");
        assert!(retcode == "0" && new.ends_with(".AgentGateway1"));
        world.guids.insert(A, new);
        world.expect(A, &["CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
        assert_eq!(polled(&mut world, A).1, None);
        assert!(world.engine.calls().iter().all(|known| known.id != call));
    }
}

#[test]
fn a_call_goes_on_while_its_agent_is_moved() {
    let mut world = World::configured(config().nodes(2), &[A]);
    world.talk_with_customer();
    fails(&mut world, NodeId(0), Switchover::Recovered);
    world.expect_state(A, AgentState::Talking);
    world.wait(10_000);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

#[test]
fn lost_agents_have_to_sign_in_again() {
    for (outcome, retcode) in [(Switchover::TimedOut, "105-005"), (Switchover::WrongGuid, "105-006"), (Switchover::SwitchedOff, "105-007")]
    {
        let mut world = World::configured(config().nodes(2), &[A, B]);
        world.talk_with_customer();
        fails(&mut world, NodeId(0), outcome);
        world.wait(10_000);
        assert!(world.engine.calls().is_empty(), "the call is dropped");
        world.refused(A, StateCommand::GetAgentStatus, retcode);
        assert_eq!(polled(&mut world, A).0, retcode);
        world.expect_state(A, AgentState::SignedOut);
        world.join(A, request());
        world.ok(A, StateCommand::GetAgentStatus);
        world.expect_state(B, AgentState::Idle);
    }
}

#[test]
fn a_node_that_is_down_takes_no_agents_and_the_silence_does_not_count() {
    let inactivity = Duration::from_secs(8);
    let mut world = World::configured(config().nodes(2).inactivity(inactivity), &[A]);
    fails(&mut world, NodeId(0), Switchover::Recovered);
    world.refused(A, SessionCommand::Login(request()), "000-004");
    world.join(B, request());
    assert_eq!(node_of(&world, B), "AgentGateway1");
    world.wait(9999);
    world.expect_state(A, AgentState::Idle);
    world.wait(7999);
    world.expect_state(A, AgentState::Idle);
    world.wait(1);
    world.expect_state(A, AgentState::SignedOut);
}

#[test]
fn a_forced_sign_in_does_not_wait_for_the_recovery() {
    let mut world = World::configured(config().nodes(2), &[A]);
    fails(&mut world, NodeId(0), Switchover::Recovered);
    let answer = world.engine.command(A, None, Command::Session(SessionCommand::ForceLogin(request())), world.now);
    assert!(answer.set_guid.unwrap().ends_with(".AgentGateway1"));
}

#[test]
fn the_only_node_comes_back_with_its_agents() {
    let mut world = World::configured(config(), &[A]);
    let before = world.guids[&A].clone();
    fails(&mut world, NodeId(0), Switchover::Recovered);
    world.refused(B, SessionCommand::Login(request()), "100-003");
    world.wait(10_000);
    assert_eq!(node_of(&world, A), "AgentGateway0");
    assert_ne!(polled(&mut world, A).1, Some(before));
    world.sign_in(B, request());
    world.drain();
}

#[test]
fn a_node_that_is_not_up_cannot_fail() {
    let mut world = World::configured(config().nodes(2), &[]);
    fails(&mut world, NodeId(1), Switchover::Recovered);
    for node in [1, 2] {
        let control = Control::NodeFails { node: NodeId(node), takes: Duration::ZERO, outcome: Switchover::Recovered };
        assert_eq!(world.engine.control(control, world.now), Err(ControlError::NoSuchNode(NodeId(node))));
    }
    world.wait(10_000);
    fails(&mut world, NodeId(1), Switchover::Recovered);
}

#[test]
fn a_poll_for_all_agents_is_for_those_of_its_node() {
    let batch = |world: &mut World, agent: AgentId| {
        let guid = world.guids[&agent].clone();
        match world.engine.poll_all(Some(&guid), world.now) {
            BatchOutcome::Events { events, .. } => Ok(events.into_iter().map(|event| event.agent).collect::<Vec<_>>()),
            BatchOutcome::Refused { retcode, .. } => Err(retcode),
            other => panic!("{other:?}"),
        }
    };
    let config: Config = config().nodes(2).batch_events(true);
    let mut world = World::new(config);
    for agent in [A, B, C] {
        world.sign_in(agent, request());
    }
    assert_eq!(batch(&mut world, A), Ok(vec![A, A, C, C]));
    assert_eq!(batch(&mut world, B), Ok(vec![B, B]));
    fails(&mut world, NodeId(1), Switchover::Recovered);
    assert_eq!(batch(&mut world, B), Err("000-004"));
    world.wait(10_000);
    assert_eq!(batch(&mut world, B), Ok(vec![]));
}
