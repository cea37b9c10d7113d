//! Questions about calls, and the data that travel with them.

use ccgateway_simulator::engine::{AccountCommand, CallCommand, CallDataCommand, CallDetails, Command, Data, Feature, StateCommand};
use ccgateway_simulator::{AgentId, CallId, QueueId};

use crate::world::{A, B, C, CUSTOMER, START, World, call_inner, callout, manual, two_party_help};

fn calls(command: CallDataCommand) -> Command {
    Command::CallData(command)
}

fn info(world: &mut World, agent: AgentId, without_last: bool) -> CallDetails {
    match world.data(agent, calls(CallDataCommand::Info { without_last })) {
        Data::Call(call) => *call,
        other => panic!("expected a call, got {other:?}"),
    }
}

fn set(call: Option<CallId>, data: &str) -> Command {
    calls(CallDataCommand::SetData { call: call.map(|call| call.to_string()), data: data.into() })
}

fn data_of(call: Option<CallId>) -> Command {
    calls(CallDataCommand::Data { call: call.map(|call| call.to_string()), encoded: false })
}

fn texts(of: &[CallId]) -> Data {
    Data::Texts(of.iter().map(ToString::to_string).collect())
}

#[test]
fn the_call_is_returned_while_it_lasts_and_as_the_last_one_afterwards() {
    let mut world = World::with(&[A]);
    world.refused(A, calls(CallDataCommand::Info { without_last: false }), "400-001");
    let call = world.talk_with_customer();
    let talked_since = world.now;
    world.wait(2500);
    let found = info(&mut world, A, true);
    assert_eq!((found.call, found.feature, found.caller.as_str(), found.called.as_str()), (call, Feature::Inbound, CUSTOMER, "60001"));
    assert_eq!((found.queue.clone(), found.data.as_str()), (Some((QueueId(1), "sales".into())), ""));
    assert_eq!((found.begin, found.end, found.age), (Some(talked_since), None, 2));
    world.ok(A, set(None, "new data"));
    world.ok(A, CallCommand::Release);
    let ended = world.now;
    world.wait(60_000);
    let last = info(&mut world, A, false);
    assert_eq!((last.call, last.begin, last.end, last.data.as_str()), (call, Some(talked_since), Some(ended), "new data"));
    world.refused(A, calls(CallDataCommand::Info { without_last: true }), "400-001");
    world.drain();
}

#[test]
fn a_held_call_is_returned_when_there_is_no_other() {
    let mut world = World::with(&[A]);
    let held = world.talk_with_customer();
    world.ok(A, CallCommand::Hold);
    assert_eq!(info(&mut world, A, true).call, held);
    let other = world.place(A, callout("0777"));
    let found = info(&mut world, A, true);
    assert_eq!((found.call, found.queue, found.begin), (other, None, None));
    world.drain();
}

#[test]
fn a_ringing_call_is_returned_before_it_is_answered() {
    let mut world = World::with(&[]);
    world.join(A, manual());
    world.refused(A, calls(CallDataCommand::InfoBeforeAnswer { call: None }), "400-001");
    let call = world.customer_calls(CUSTOMER);
    world.wait(4000);
    let Data::WaitingCalls(found) = world.data(A, calls(CallDataCommand::InfoBeforeAnswer { call: None })) else { panic!() };
    assert_eq!((found.len(), found[0].call, found[0].begin, found[0].age), (1, call, Some(START), 4));
    world.ok(A, CallCommand::Answer { call: None });
    world.refused(A, calls(CallDataCommand::InfoBeforeAnswer { call: None }), "400-001");
    let Data::CallById(found) = world.data(A, calls(CallDataCommand::InfoById { call: call.to_string() })) else { panic!() };
    assert_eq!(found.call, call);
    world.refused(A, calls(CallDataCommand::InfoById { call: "1-1".into() }), "400-001");
    world.drain();
}

#[test]
fn waiting_calls_are_returned_and_moved() {
    let mut world = World::with(&[A, B]);
    world.ok(B, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(3)] });
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    let (first, second) = (world.customer_calls("01"), world.customer_calls("02"));
    let waiting = |world: &mut World, skill| match world.data(A, calls(CallDataCommand::Waiting { skill })) {
        Data::WaitingCalls(found) => found.iter().map(|call| call.call).collect::<Vec<_>>(),
        other => panic!("expected waiting calls, got {other:?}"),
    };
    assert_eq!(waiting(&mut world, QueueId(1)), [first, second]);
    world.refused(A, calls(CallDataCommand::Waiting { skill: QueueId(9) }), "100-007");
    let assign = |call: &str, skill| calls(CallDataCommand::AssignUserInQueue { call: call.into(), skill });
    world.refused(A, assign("1-1", QueueId(2)), "100-007");
    world.refused(A, assign(&first.to_string(), QueueId(9)), "100-007");
    world.refused(B, assign(&first.to_string(), QueueId(2)), "100-007");
    world.ok(A, assign(&second.to_string(), QueueId(2)));
    assert_eq!((waiting(&mut world, QueueId(1)), waiting(&mut world, QueueId(2))), (vec![first], vec![second]));
    world.ok(A, assign(&first.to_string(), QueueId(3)));
    assert_eq!(world.events(B).last().unwrap(), "Talking X 0 01>60001");
    world.refused(A, assign(&first.to_string(), QueueId(2)), "100-007");
    world.drain();
}

#[test]
fn calls_of_oneself_and_of_others_are_counted_and_named() {
    let mut world = World::with(&[A, B]);
    assert_eq!(world.data(A, calls(CallDataCommand::Count)), Data::Number(0));
    assert_eq!(world.data(A, calls(CallDataCommand::IsProcessCall)), Data::Bool(false));
    let customer = world.talk_with_customer();
    let help = world.place(A, two_party_help(B));
    assert_eq!(world.data(A, calls(CallDataCommand::Count)), Data::Number(2));
    assert_eq!(world.data(A, calls(CallDataCommand::IsProcessCall)), Data::Bool(true));
    assert_eq!(world.data(A, calls(CallDataCommand::Ids)), texts(&[customer, help]));
    assert_eq!(world.data(A, calls(CallDataCommand::IdsOf { target: B })), texts(&[help]));
    assert_eq!(world.data(B, calls(CallDataCommand::IdsOf { target: B })), texts(&[help]));
    world.refused(B, calls(CallDataCommand::IdsOf { target: A }), "900-002");
    world.refused(A, calls(CallDataCommand::IdsOf { target: AgentId(2001) }), "100-007");
    let Data::Calls(found) = world.data(A, calls(CallDataCommand::InfoOf { target: A })) else { panic!() };
    assert_eq!(found.iter().map(|call| call.call).collect::<Vec<_>>(), [customer, help]);
    let Data::Calls(found) = world.data(B, calls(CallDataCommand::InfoOfVdn)) else { panic!() };
    assert_eq!(found.len(), 2);
    let numbers = vec![CUSTOMER.to_owned(), "1002".to_owned()];
    assert_eq!(world.data(A, calls(CallDataCommand::RemoteNumbers)), Data::Texts(numbers));
    assert_eq!(world.data(A, calls(CallDataCommand::Private)), Data::WaitingCalls(vec![]));
    world.drain();
}

#[test]
fn held_calls_are_returned_to_the_agent_and_to_inspectors() {
    let mut world = World::with(&[B, A]);
    world.refused(B, calls(CallDataCommand::Held), "400-003");
    world.refused(A, calls(CallDataCommand::HeldBy { target: B }), "400-003");
    let call = world.talk_with_customer();
    world.ok(B, CallCommand::Hold);
    let Data::HeldCalls(held) = world.data(B, calls(CallDataCommand::Held)) else { panic!() };
    assert_eq!(held.iter().map(|call| call.call).collect::<Vec<_>>(), [call]);
    let Data::HeldCallsOfOther(seen) = world.data(A, calls(CallDataCommand::HeldBy { target: B })) else { panic!() };
    assert_eq!(seen, held);
    world.refused(B, calls(CallDataCommand::HeldBy { target: B }), "300-001");
    world.refused(A, calls(CallDataCommand::HeldBy { target: C }), "100-007");
    world.refused(A, calls(CallDataCommand::HeldBy { target: AgentId(2001) }), "100-007");
    assert_eq!(world.data(B, calls(CallDataCommand::HeldCount { target: B })), Data::Number(1));
    assert_eq!(world.data(B, calls(CallDataCommand::HeldCount { target: A })), Data::Number(0));
    world.refused(B, calls(CallDataCommand::HeldCount { target: AgentId(2001) }), "100-007");
    world.drain();
}

#[test]
fn data_travel_with_the_call() {
    let mut world = World::with(&[A, B]);
    world.refused(A, data_of(None), "100-007");
    world.refused(A, set(None, "x"), "400-001");
    let call = world.place(A, CallCommand::CallInner { called: "1002".into(), caller: String::new(), data: "from the start".into() });
    for agent in [A, B] {
        assert_eq!(world.data(agent, data_of(None)), Data::AttachedData { data: "from the start".into(), encoded: false });
    }
    world.ok(B, set(Some(call), "a\0b"));
    assert_eq!(world.data(A, data_of(Some(call))), Data::AttachedData { data: "a\0b".into(), encoded: false });
    assert_eq!(
        world.data(A, calls(CallDataCommand::Data { call: None, encoded: true })),
        Data::AttachedData { data: "a\0b".into(), encoded: true }
    );
    world.refused(A, set(None, &"x".repeat(16 * 1024 + 1)), "000-002");
    world.refused(C, data_of(Some(call)), "100-006");
    world.ok(A, CallCommand::Release);
    world.place(A, call_inner(B));
    world.refused(A, set(Some(call), "x"), "400-001");
    world.drain();
}
