//! Queries that come too often.

use std::time::Duration;

use ccgateway_simulator::engine::{AgentQuery, CallDataCommand, Command, QueueQuery, StateCommand};
use ccgateway_simulator::{AgentId, FlowControl, QueueId};

use crate::world::{A, B, World, config};

/// The operations whose pages give a limit.
fn limited() -> [Command; 8] {
    [
        Command::Agents(AgentQuery::Listed { agents: vec![A] }),
        Command::Queues(QueueQuery::OfOwnVdn),
        Command::Queues(QueueQuery::Ivrs),
        Command::Queues(QueueQuery::Statistics { skills: Some(vec![QueueId(1)]) }),
        Command::Queues(QueueQuery::Length { skill: QueueId(1) }),
        Command::Queues(QueueQuery::LengthOnAgent),
        Command::Queues(QueueQuery::LengthOnAgentSkills),
        Command::CallData(CallDataCommand::AssignUserInQueue { call: String::new(), skill: QueueId(1) }),
    ]
}

const LENGTH: Command = Command::Queues(QueueQuery::LengthOnAgent);

/// Whether the command was refused for coming too often. (Other refusals have the same code.)
fn is_too_often(world: &mut World, agent: AgentId, command: Command) -> bool {
    world.answer(agent, command).message == "asked too often"
}

#[test]
fn an_agent_asks_five_times_in_two_seconds_by_each_operation() {
    let mut world = World::with(&[A, B]);
    for command in limited() {
        for _ in 0..5 {
            assert!(!is_too_often(&mut world, A, command.clone()), "{command:?}");
        }
        assert!(is_too_often(&mut world, A, command.clone()), "{command:?}");
        assert_eq!(world.answer(A, command.clone()).retcode, "100-007");
        assert!(!is_too_often(&mut world, B, command), "other agents may");
    }
    world.wait(1999);
    assert!(is_too_often(&mut world, A, LENGTH));
    world.wait(1);
    assert!(!is_too_often(&mut world, A, LENGTH));
}

#[test]
fn the_two_seconds_are_those_before_each_query() {
    let mut world = World::with(&[A]);
    for _ in 0..12 {
        assert!(!is_too_often(&mut world, A, LENGTH));
        world.wait(400);
    }
}

#[test]
fn all_agents_together_ask_so_often() {
    let mut world = World::configured(config().flow_control(FlowControl::new(2, 3, Duration::from_secs(1))), &[A, B]);
    let refused: Vec<bool> = [A, A, A, B, B].map(|agent| is_too_often(&mut world, agent, LENGTH)).into();
    assert_eq!(refused, [false, false, true, false, true]);
    world.wait(1000);
    assert!(!is_too_often(&mut world, B, LENGTH));
}

#[test]
fn other_operations_and_other_gateways_have_no_limit() {
    let mut world = World::with(&[A]);
    for _ in 0..100 {
        world.ok(A, StateCommand::GetAgentStatus);
    }
    let mut world = World::configured(config().flow_control(None), &[A]);
    for _ in 0..100 {
        world.ok(A, LENGTH);
    }
}
