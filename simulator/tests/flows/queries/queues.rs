//! Questions about queues.

use ccgateway_simulator::engine::{AccountCommand, Command, Control, Data, QueueQuery, QueueStatistics, StateCommand};
use ccgateway_simulator::{AgentId, Config, QueueId, VdnId};

use crate::world::{A, B, CUSTOMER, World, config, request};

fn ask(world: &mut World, query: QueueQuery) -> Data {
    world.data(A, Command::Queues(query))
}

fn statistics(world: &mut World, skill: QueueId) -> QueueStatistics {
    match ask(world, QueueQuery::StatisticsOf { skill }) {
        Data::Queue(queue) => *queue,
        other => panic!("expected a queue, got {other:?}"),
    }
}

#[test]
fn queues_menus_and_access_codes_are_listed() {
    let mut world = World::with(&[A]);
    let all = vec![(QueueId(1), "sales".to_owned()), (QueueId(2), "support".to_owned()), (QueueId(3), "complaints".to_owned())];
    assert_eq!(ask(&mut world, QueueQuery::OfOwnVdn), Data::VdnSkills(all.clone()));
    assert_eq!(ask(&mut world, QueueQuery::OfVdn { vdn: VdnId(2) }), Data::VdnSkills(all.clone()));
    assert_eq!(ask(&mut world, QueueQuery::OfAgent { target: A }), Data::AgentSkills(all));
    assert_eq!(ask(&mut world, QueueQuery::OfAgent { target: B }), Data::AgentSkills(vec![]));
    world.refused(A, Command::Queues(QueueQuery::OfVdn { vdn: VdnId(9) }), "600-002");
    world.refused(A, Command::Queues(QueueQuery::OfAgent { target: AgentId(2001) }), "100-007");
    let Data::AccessCodes(codes) = ask(&mut world, QueueQuery::AccessCodes) else { panic!() };
    let codes: Vec<_> = codes.iter().map(|code| (code.id, code.number.as_str(), code.description.as_str(), code.vdn.0)).collect();
    assert_eq!(codes, [(1, "60001", "sales", 1), (2, "60002", "support", 1), (3, "60003", "complaints", 1)]);
    let Data::Ivrs(ivrs) = ask(&mut world, QueueQuery::Ivrs) else { panic!() };
    assert_eq!((ivrs.len(), ivrs[0].access_code.as_str()), (1, "60101"));
}

#[test]
fn where_nothing_is_configured_the_codes_say_so() {
    let mut world = World::new(Config::default().agent(ccgateway_simulator::AgentConfig::new(A)));
    world.sign_in(A, request());
    for (query, retcode) in [
        (QueueQuery::OfOwnVdn, "600-005"),
        (QueueQuery::OfVdn { vdn: VdnId(1) }, "600-002"),
        (QueueQuery::Ivrs, "600-004"),
        (QueueQuery::AccessCodes, "600-003"),
    ] {
        world.refused(A, Command::Queues(query), retcode);
    }
    world.drain();
}

#[test]
fn callers_are_counted_by_queue() {
    let mut world = World::new(config().agent(ccgateway_simulator::AgentConfig::new(A).skills([1, 2])));
    world.sign_in(A, request());
    world.ok(A, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(1)] });
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    for (from, to) in [("01", "60001"), ("02", "60001"), ("03", "60002"), ("04", "60003")] {
        world.control(Control::CustomerCalls { from: from.into(), to: to.into() });
    }
    assert_eq!(ask(&mut world, QueueQuery::Length { skill: QueueId(1) }), Data::QueueLength(2));
    assert_eq!(ask(&mut world, QueueQuery::Length { skill: QueueId(99) }), Data::QueueLength(0));
    assert_eq!(ask(&mut world, QueueQuery::LengthOnAgent), Data::QueueLength(3));
    assert_eq!(ask(&mut world, QueueQuery::LengthOnAgentSkills), Data::QueueLength(2));
    world.drain();
}

#[test]
fn statistics_of_a_queue_follow_what_happens() {
    let mut world = World::with(&[A, B]);
    let queue = statistics(&mut world, QueueId(1));
    assert_eq!((queue.waiting, queue.oldest, queue.signed_in, queue.available, queue.service_level), (0, None, 2, 2, 100));
    world.ok(B, Command::Account(AccountCommand::SetTalkRight { on: false }));
    assert_eq!(statistics(&mut world, QueueId(1)).available, 1);
    world.customer_calls(CUSTOMER);
    let waiting = world.customer_calls("0666");
    world.wait(3000);
    world.customer_calls("0777");
    let queue = statistics(&mut world, QueueId(1));
    assert_eq!((queue.waiting, queue.longest_wait, queue.oldest, queue.available), (2, 3, Some(waiting), 0));
    world.customer_hangs_up("0777");
    world.customer_hangs_up(CUSTOMER);
    let queue = statistics(&mut world, QueueId(1));
    assert_eq!((queue.waiting, queue.service_level), (0, 66), "two of three were answered");
    world.drain();
}

#[test]
fn statistics_are_returned_for_existing_queues() {
    let mut world = World::with(&[A]);
    let found = |world: &mut World, skills: Option<Vec<QueueId>>| match ask(world, QueueQuery::Statistics { skills }) {
        Data::Queues(queues) => queues.into_iter().map(|queue| queue.id).collect::<Vec<_>>(),
        other => panic!("expected queues, got {other:?}"),
    };
    assert_eq!(found(&mut world, Some(vec![QueueId(3), QueueId(9), QueueId(1)])), [3, 1]);
    assert_eq!(found(&mut world, None), [1, 2, 3]);
    world.refused(A, Command::Queues(QueueQuery::Statistics { skills: Some(vec![]) }), "000-002");
    world.refused(A, Command::Queues(QueueQuery::Statistics { skills: Some(vec![QueueId(1); 101]) }), "000-002");
    world.refused(A, Command::Queues(QueueQuery::StatisticsOf { skill: QueueId(9) }), "100-007");
    assert_eq!(ask(&mut world, QueueQuery::ServerTime), Data::Number(world.now));
    assert!(matches!(ask(&mut world, QueueQuery::SystemVersion), Data::Text(_)));
}
