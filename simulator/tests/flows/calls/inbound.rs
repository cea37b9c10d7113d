//! Customers call.

use ccgateway_simulator::engine::{AccountCommand, CallCommand, Command, Control, Outcome, Rejection, SignInRequest, StateCommand};
use ccgateway_simulator::{AgentState, ControlError};

use crate::world::{A, B, CUSTOMER, SALES, World, config, manual, request};

const RINGING: [&str; 5] = ["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "Ringing X 0 0555>60001", "CustomerAlerting X 0555/"];

fn ringing_at_a() -> World {
    let mut world = World::new(config());
    world.join(A, manual());
    world.customer_calls(CUSTOMER);
    world.expect(A, &RINGING);
    world
}

fn answer() -> Command {
    Command::Call(CallCommand::Answer { call: None })
}

fn reject(then: Rejection) -> Command {
    Command::Call(CallCommand::Reject { call: None, then })
}

#[test]
fn a_call_is_answered_by_itself() {
    let mut world = World::with(&[A]);
    world.customer_calls(CUSTOMER);
    world.expect(A, &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>60001", "Talking X 0 0555>60001"]);
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 3", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn a_call_is_answered_by_hand() {
    let mut world = ringing_at_a();
    world.expect_state(A, AgentState::Ringing);
    world.refused(A, CallCommand::Answer { call: Some("1700000000-99".into()) }, "200-002");
    let call = world.engine.calls()[0].id.to_string();
    world.refused(A, CallCommand::Disconnect { number: CUSTOMER.into() }, "200-023");
    world.ok(A, CallCommand::Answer { call: Some(call) });
    world.expect(A, &["Talking X 0 0555>60001"]);
    world.refused(A, answer(), "200-002");
    world.ok(A, CallCommand::Release);
    world.expect(A, &["CallRelease X", "CustomerRelease X 0555", "PhoneRelease 2", "Ready"]);
}

/// The one button for hanging up and refusing that some programs have.
#[test]
fn a_call_that_rings_is_refused_by_releasing_or_dropping_it() {
    let by_call = |world: &World| Command::Call(CallCommand::DropCall { call: world.engine.calls()[0].id.to_string() });
    let by_release: [&dyn Fn(&World) -> Command; 3] = [&|_| CallCommand::Release.into(), &|_| CallCommand::ReleaseForVtm.into(), &by_call];
    for release in by_release {
        let mut world = ringing_at_a();
        let command = release(&world);
        world.ok(A, command);
        world.expect(A, &["NoAnswer X", "PhoneRelease 2", "SetNotReady 7"]);
        world.refused(A, CallCommand::Release, "200-017");
        world.join(B, request());
        world.expect_state(B, AgentState::Talking);
    }
}

#[test]
fn the_way_of_answering_can_be_changed() {
    let mut world = World::with(&[A]);
    world.ok(A, AccountCommand::SetAgentAutoAnswer { on: false });
    world.customer_calls(CUSTOMER);
    world.expect(A, &RINGING);
}

#[test]
fn an_unanswered_call_goes_to_the_next_agent() {
    let mut world = ringing_at_a();
    world.join(B, request());
    world.wait(19_998);
    world.expect(A, &[]);
    world.wait(1);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
    world.expect(B, &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>60001", "Talking X 0 0555>60001"]);
}

#[test]
fn an_unanswered_call_takes_its_old_place_in_the_queue() {
    let mut world = ringing_at_a();
    world.customer_calls("0666");
    world.wait(20_000);
    let waiting: Vec<String> = world.engine.queues()[0].waiting.iter().map(ToString::to_string).collect();
    assert!(waiting[0].ends_with("-1") && waiting[1].ends_with("-2"), "{waiting:?}");
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "SetNotReady 2"]);
}

#[test]
fn a_rejected_call_goes_back_to_the_queue() {
    let mut world = ringing_at_a();
    world.ok(A, reject(Rejection::Requeue));
    world.expect(A, &["NoAnswer X", "PhoneRelease 2", "SetNotReady 7"]);
    assert_eq!(world.engine.queues()[0].waiting.len(), 1);
    world.refused(A, reject(Rejection::Requeue), "200-002");
}

#[test]
fn a_call_rejected_for_good_is_released() {
    let mut world = ringing_at_a();
    world.ok(A, reject(Rejection::Release));
    world.expect(A, &["NoAnswer X", "PhoneRelease 2", "Ready"]);
    assert!(world.engine.calls().is_empty());
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn a_customer_gives_up_while_the_agent_is_rung() {
    let mut world = ringing_at_a();
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["NoAnswer X", "PhoneRelease 3", "Ready"]);
    assert!(world.engine.calls().is_empty());
}

/// Agents that reject or miss a call are not rung again for it in a loop.
#[test]
fn a_call_rings_once_at_agents_that_reject_it() {
    let mut world = ringing_at_a();
    world.join(B, manual());
    world.ok(A, reject(Rejection::Requeue));
    world.expect(A, &["NoAnswer X", "PhoneRelease 2", "SetNotReady 7"]);
    world.expect(B, &RINGING);
    world.ok(B, reject(Rejection::Requeue));
    world.expect(B, &["NoAnswer X", "PhoneRelease 2", "SetNotReady 7"]);
    for _ in 0..60 {
        world.wait(1_000);
        world.expect_silence();
    }
    assert_eq!(world.engine.queues()[0].waiting.len(), 1);
}

#[test]
fn busy_asked_for_while_a_call_rings_leaves_no_trace_once_the_agent_is_ready() {
    let mut world = ringing_at_a();
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.wait(20_000);
    world.expect_state(A, AgentState::Busy);
    world.events(A);
    world.customer_hangs_up(CUSTOMER);
    world.ok(A, StateCommand::CancelBusy);
    world.expect(A, &["CancelNotReady"]);
    world.expect_state(A, AgentState::Idle);
    let Outcome::Sync(info) = world.ok(A, StateCommand::SyncAgentInfo) else { panic!("no state") };
    assert!(!info.pre_busy);
    world.customer_calls(CUSTOMER);
    world.expect(A, &RINGING.map(|event| event.replace(" X", " Y")).each_ref().map(String::as_str));
    world.ok(A, answer());
    world.customer_hangs_up(CUSTOMER);
    world.expect(A, &["Talking Y 0 0555>60001", "CallRelease Y", "CustomerRelease Y 0555", "PhoneRelease 3", "Ready"]);
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn a_customer_waits_and_gives_up() {
    let mut world = World::with(&[]);
    world.customer_calls(CUSTOMER);
    assert_eq!(world.engine.queues()[0].waiting.len(), 1);
    world.customer_hangs_up(CUSTOMER);
    assert!(world.engine.queues()[0].waiting.is_empty());
    assert!(world.engine.calls().is_empty());
}

#[test]
fn calls_go_to_the_agent_that_has_been_idle_longest() {
    let mut world = World::with(&[A, B]);
    world.customer_calls("0111");
    world.customer_calls("0222");
    world.expect_state(A, AgentState::Talking);
    world.expect_state(B, AgentState::Talking);
    world.wait(10);
    world.customer_hangs_up("0222");
    world.wait(10);
    world.customer_hangs_up("0111");
    world.drain();
    world.customer_calls("0333");
    world.expect_state(A, AgentState::Idle);
    world.expect_state(B, AgentState::Talking);
    world.expect(A, &[]);
    world.expect(B, &["Busy", "PhoneAlerting Z 0333", "PhoneOffhook", "AutoAnswer Z 0 0333>60001", "Talking Z 0 0333>60001"]);
}

#[test]
fn the_call_that_came_first_is_served_first() {
    let mut world = World::with(&[]);
    world.customer_calls("0111");
    world.customer_calls("0222");
    world.sign_in(A, request());
    world.ok(A, AccountCommand::ResetSkill { auto: true, skills: vec![] });
    assert_eq!(world.events(A).last().unwrap(), "Talking X 0 0111>60001");
    world.customer_hangs_up("0111");
    assert_eq!(world.events(A).last().unwrap(), "Talking Y 0 0222>60001");
}

#[test]
fn a_phone_that_stays_lifted_rings_only_once() {
    let mut world = World::new(config());
    world.join(A, SignInRequest { release_phone: false, ..request() });
    world.customer_calls(CUSTOMER);
    world.customer_hangs_up(CUSTOMER);
    world.expect(
        A,
        &[
            "Busy",
            "PhoneAlerting X 0555",
            "PhoneOffhook",
            "AutoAnswer X 0 0555>60001",
            "Talking X 0 0555>60001",
            "CallRelease X",
            "CustomerRelease X 0555",
            "Ready",
        ],
    );
    world.customer_calls(CUSTOMER);
    world.ok(A, CallCommand::Release);
    world.expect(A, &["Busy", "AutoAnswer Y 0 0555>60001", "Talking Y 0 0555>60001", "CallRelease Y", "CustomerRelease Y 0555", "Ready"]);
}

#[test]
fn what_customers_cannot_do_is_an_error() {
    let mut world = World::with(&[]);
    let calls = |from: &str, to: &str| Control::CustomerCalls { from: from.into(), to: to.into() };
    let mut fails = |control| world.engine.control(control, world.now).unwrap_err();
    assert!(matches!(fails(calls("0555", "1")), ControlError::UnknownAccessNumber(_)));
    assert!(matches!(fails(calls("abc", SALES)), ControlError::NotANumber(_)));
    assert!(matches!(fails(Control::CustomerAnswers { number: "0555".into() }), ControlError::NotRinging(_)));
    assert!(matches!(fails(Control::CustomerHangsUp { number: "0555".into() }), ControlError::NotInACall(_)));
    assert!(matches!(fails(Control::ExpireGuid { agent: A }), ControlError::NotSignedIn(A)));
    world.customer_calls("0555");
    let again = world.engine.control(calls("0555", SALES), world.now).unwrap_err();
    assert!(matches!(again, ControlError::NumberBusy(_)));
}
