//! Which agent gets which waiting call.

use ccgateway_simulator::engine::{AccountCommand, CallCommand, Control, StateCommand, TransferMode, TransferTarget};
use ccgateway_simulator::{AgentConfig, AgentId, CallId, QueueId, SkillWeight};

use crate::world::{A, B, C, World, config};

const SUPPORT: &str = "60002";

fn weighed(id: AgentId, weights: impl IntoIterator<Item = (u32, SkillWeight)>) -> AgentConfig {
    let agent = AgentConfig::new(id).skills([1, 2, 3]);
    weights.into_iter().fold(agent, |agent, (queue, weight)| agent.skill_weight(queue, weight))
}

fn calls_queue(world: &mut World, from: &str, to: &str) -> CallId {
    world.control(Control::CustomerCalls { from: from.to_owned(), to: to.to_owned() }).unwrap()
}

fn talks_in(world: &World, agent: AgentId) -> Option<CallId> {
    world.engine.agent(agent).unwrap().active_call
}

#[test]
fn without_weights_the_agent_idle_longest_gets_the_call_that_came_first() {
    let mut world = World::with(&[A]);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    let first = calls_queue(&mut world, "01", SUPPORT);
    calls_queue(&mut world, "02", "60001");
    world.ok(A, StateCommand::SayFree);
    assert_eq!(talks_in(&world, A), Some(first));
    world.drain();

    let mut world = World::with(&[B, A]);
    let call = calls_queue(&mut world, "01", SUPPORT);
    assert_eq!(talks_in(&world, B), Some(call));
    world.drain();
}

#[test]
fn a_call_goes_to_the_agent_of_the_greatest_weight_in_its_queue() {
    let config = config().agent(weighed(B, [(2, SkillWeight::new(1, 20))])).agent(weighed(C, [(2, SkillWeight::new(1, 20))]));
    let mut world = World::configured(config, &[A, C, B]);
    let calls: Vec<CallId> = ["01", "02", "03"].map(|from| calls_queue(&mut world, from, SUPPORT)).into();
    assert_eq!([C, B, A].map(|agent| talks_in(&world, agent).unwrap()).to_vec(), calls, "first the weight, then the time");
    world.drain();
}

#[test]
fn the_weight_of_an_agent_is_that_in_the_queue_of_the_call() {
    let mut world = World::configured(config().agent(weighed(B, [(2, SkillWeight::new(1, 300))])), &[A, B]);
    let call = calls_queue(&mut world, "01", "60001");
    assert_eq!(talks_in(&world, A), Some(call));
    world.drain();
}

#[test]
fn an_agent_takes_from_the_queue_of_the_greatest_weight_first() {
    let config = config().agent(weighed(A, [(2, SkillWeight::new(50, 1)), (3, SkillWeight::new(10, 1))]));
    let mut world = World::configured(config, &[A]);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    let [sales, complaints, support, late] =
        [("01", "60001"), ("02", "60003"), ("03", SUPPORT), ("04", SUPPORT)].map(|(from, to)| calls_queue(&mut world, from, to));
    world.ok(A, StateCommand::SayFree);
    for call in [support, late, complaints, sales] {
        assert_eq!(talks_in(&world, A), Some(call));
        world.ok(A, CallCommand::Release);
    }
    world.drain();
}

#[test]
fn an_agent_that_is_not_signed_in_to_the_weighty_queue_takes_from_another() {
    let mut world = World::configured(config().agent(weighed(A, [(2, SkillWeight::new(50, 1))])), &[A]);
    world.ok(A, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(1)] });
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    calls_queue(&mut world, "01", SUPPORT);
    let sales = calls_queue(&mut world, "02", "60001");
    world.ok(A, StateCommand::SayFree);
    assert_eq!(talks_in(&world, A), Some(sales));
    world.drain();
}

#[test]
fn help_and_transfers_of_a_queue_go_by_weight_too() {
    let mut world = World::configured(config().agent(weighed(C, [(2, SkillWeight::new(1, 2))])), &[A, B, C]);
    world.talk_with_customer();
    world.ok(A, crate::world::transfer(TransferTarget::Queue, "2", TransferMode::Release));
    assert!(talks_in(&world, C).is_some() && talks_in(&world, B).is_none());
    world.drain();
}

#[test]
fn weights_out_of_range_become_the_nearest_within() {
    assert_eq!((SkillWeight::new(0, 301), SkillWeight::default()), (SkillWeight::new(1, 300), SkillWeight::new(1, 1)));
}
