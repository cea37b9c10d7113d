//! What agents have done today, counted from what happened.

use std::time::Duration;

use ccgateway_simulator::engine::{
    AccountCommand, CallCommand, CallDataCommand, CallStatistics, Command, Data, SessionCommand, StateCommand, TransferMode, TransferTarget,
};
use ccgateway_simulator::{AgentId, IvrId, QueueId};

use crate::world::{A, B, CUSTOMER, START, World, call_inner, callout, config, manual, transfer, two_party_help};

fn statistics(world: &mut World, agent: AgentId) -> CallStatistics {
    let Data::Statistics(all) = world.data(agent, Command::CallData(CallDataCommand::Statistics)) else { panic!() };
    let Data::MainStatistics(main) = world.data(agent, Command::CallData(CallDataCommand::StatisticsEx)) else { panic!() };
    assert_eq!(all, main);
    *all
}

#[test]
fn an_answered_call_counts_with_its_time() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.wait(10_000);
    assert_eq!(statistics(&mut world, A).talk_time, 10, "up to this moment");
    world.ok(A, CallCommand::Hold);
    world.wait(5000);
    world.ok(A, CallCommand::GetHold { call: None });
    world.wait(3000);
    world.ok(A, CallCommand::Release);
    world.wait(60_000);
    let counts = statistics(&mut world, A);
    assert_eq!((counts.answered, counts.talk_time, counts.holds, counts.released), (1, 13, 1, 1));
    world.talk_with_customer();
    world.customer_hangs_up(CUSTOMER);
    let counts = statistics(&mut world, A);
    assert_eq!((counts.answered, counts.released), (2, 1), "the customer ended this one");
    world.drain();
}

#[test]
fn an_unanswered_call_counts_as_such() {
    let mut world = World::configured(config().answer_timeout(Duration::from_secs(20)), &[]);
    world.join(A, manual());
    world.customer_calls(CUSTOMER);
    world.wait(20_000);
    let counts = statistics(&mut world, A);
    assert_eq!((counts.answered, counts.unanswered, counts.busies), (0, 1, 1));
    world.wait(7000);
    assert_eq!(statistics(&mut world, A).busy_time, 7);
    world.ok(A, StateCommand::SayFree);
    world.ok(A, CallCommand::Answer { call: None });
    let counts = statistics(&mut world, A);
    assert_eq!((counts.answered, counts.unanswered, counts.busy_time), (1, 1, 7));
    world.drain();
}

#[test]
fn placed_calls_count_by_their_kind() {
    let mut world = World::with(&[A, B]);
    world.place(A, callout("0777"));
    world.customer_hangs_up("0777");
    world.place(A, call_inner(B));
    world.ok(B, CallCommand::Release);
    world.talk_with_customer();
    world.place(A, two_party_help(B));
    let (of_a, of_b) = (statistics(&mut world, A), statistics(&mut world, B));
    assert_eq!((of_a.outbound, of_a.internal, of_a.helps, of_a.answered), (1, 1, 1, 1));
    assert_eq!((of_b.outbound, of_b.internal, of_b.helps, of_b.answered, of_b.released), (0, 1, 0, 2, 1));
    world.drain();
}

#[test]
fn transfers_count_by_their_target_and_menus_return_their_calls() {
    let mut world = World::with(&[A]);
    for (target, address, caller) in
        [(TransferTarget::VoiceMenu, "1", "03"), (TransferTarget::Queue, "2", "01"), (TransferTarget::Outside, "0888", "05")]
    {
        world.customer_calls(caller);
        world.ok(A, transfer(target, address, TransferMode::Release));
        world.drain();
        world.ok(A, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(1)] });
    }
    let counts = statistics(&mut world, A);
    assert_eq!((counts.transfers, counts.transfers_out, counts.transfers_to_ivr), (1, 1, 1), "{counts:?}");
    assert_eq!(world.data(A, Command::CallData(CallDataCommand::IvrCount { ivr: IvrId(1) })), Data::Number(1));
    assert_eq!(world.data(A, Command::CallData(CallDataCommand::IvrCount { ivr: IvrId(9) })), Data::Number(0));
    let Data::WaitingCalls(waiting) = world.data(A, Command::CallData(CallDataCommand::IvrWaiting { ivr: IvrId(1) })) else { panic!() };
    assert_eq!(waiting.iter().map(|call| call.caller.as_str()).collect::<Vec<_>>(), ["03"]);
}

#[test]
fn rests_count_with_what_is_over() {
    let mut world = World::with(&[A]);
    world.ok(A, StateCommand::Rest { seconds: 10, cause: 1, prolong: false });
    world.wait(14_000);
    let counts = statistics(&mut world, A);
    assert_eq!((counts.rests, counts.overrun_rests, counts.rest_time, counts.overrun_time), (1, 1, 14, 4));
    world.ok(A, StateCommand::Rest { seconds: 10, cause: 1, prolong: true });
    world.wait(6000);
    world.ok(A, StateCommand::CancelRest);
    world.wait(50_000);
    let counts = statistics(&mut world, A);
    assert_eq!((counts.rests, counts.overrun_rests, counts.rest_time, counts.overrun_time), (2, 1, 20, 4));
    world.drain();
}

#[test]
fn the_counts_begin_anew_every_day() {
    let mut world = World::with(&[A]);
    let midnight = (START / 86_400_000 + 1) * 86_400_000;
    world.wait(midnight - 10_000 - world.now);
    world.talk_with_customer();
    world.wait(15_000);
    let counts = statistics(&mut world, A);
    assert_eq!((counts.answered, counts.talk_time), (0, 5));
    world.ok(A, CallCommand::Release);
    assert_eq!(statistics(&mut world, A).talk_time, 5);
    world.drain();
}

#[test]
fn the_counts_outlive_the_session() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.wait(2000);
    world.ok(A, SessionCommand::ForceLogout);
    world.wait(2000);
    world.join(A, crate::world::request());
    let counts = statistics(&mut world, A);
    assert_eq!((counts.answered, counts.talk_time), (1, 2));
}
