//! Sign-in and sign-out.

use std::time::Duration;

use ccgateway_simulator::engine::{
    AccountCommand, CallCommand, Command, Control, Outcome, PollOutcome, SessionCommand, SignInRequest, SignInState, StateCommand,
};
use ccgateway_simulator::{AgentConfig, AgentId, AgentState, Config, QueueId};

use crate::world::{A, B, CUSTOMER, World, call_inner, callout, config, manual, request, two_party_help};

fn begin(state: SignInState) -> SignInRequest {
    SignInRequest { state, ..request() }
}

#[test]
fn an_agent_signs_in_idle() {
    let mut world = World::new(config());
    world.sign_in(A, begin(SignInState::Idle));
    world.expect(A, &["InService", "Ready"]);
    world.expect_state(A, AgentState::Idle);
}

#[test]
fn an_agent_signs_in_busy() {
    let mut world = World::new(config());
    world.sign_in(A, begin(SignInState::Busy));
    world.expect(A, &["InService", "Ready", "SetNotReady 0"]);
    world.expect_state(A, AgentState::Busy);
}

#[test]
fn an_agent_signs_in_to_wrap_up() {
    let mut world = World::new(config());
    world.sign_in(A, begin(SignInState::WrapUp));
    world.expect(A, &["InService", "Ready", "Work"]);
    world.expect_state(A, AgentState::WrapUp);
}

#[test]
fn every_way_of_signing_in_begins_in_the_wanted_state() {
    let calls_only = |state| Command::Session(SessionCommand::Login(SignInRequest { calls_only: true, ..begin(state) }));
    let ways: [&dyn Fn(SignInState) -> Command; 3] = [
        &|state| Command::Session(SessionCommand::Login(begin(state))),
        &|state| Command::Session(SessionCommand::ForceLogin(begin(state))),
        &calls_only,
    ];
    let states: [(SignInState, &[&str]); 3] = [
        (SignInState::Busy, &["InService", "Ready", "SetNotReady 0"]),
        (SignInState::Idle, &["InService", "Ready"]),
        (SignInState::WrapUp, &["InService", "Ready", "Work"]),
    ];
    for sign_in in ways {
        for (state, events) in states {
            let mut world = World::new(config());
            let answer = world.engine.command(A, None, sign_in(state), world.now);
            world.guids.insert(A, answer.set_guid.unwrap());
            world.expect(A, events);
        }
    }
}

#[test]
fn an_agent_signs_in_to_rest() {
    let rest = |seconds, cause| begin(SignInState::Rest { seconds, cause });
    let mut world = World::new(config());
    world.sign_in(A, rest(60, 7));
    world.expect(A, &["InService", "Ready", "SetRest 7"]);
    world.expect_state(A, AgentState::Rest);
    world.wait(60_000);
    world.expect(A, &["RestTimeout"]);
    for request in [rest(0, 7), rest(86_400, 7)] {
        world.refused(B, SessionCommand::Login(request), "100-001");
    }
    world.sign_in(B, rest(86_399, 0));
    world.expect(B, &["InService", "Ready", "SetRest 0"]);
}

#[test]
fn without_skills_no_call_comes() {
    let mut world = World::new(config());
    world.sign_in(A, request());
    world.expect(A, &["InService", "Ready"]);
    world.customer_calls(CUSTOMER);
    world.expect(A, &[]);
    world.ok(A, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(2), QueueId(99)] });
    world.expect(A, &[]);
    assert_eq!(world.engine.agent(A).unwrap().skills, [2], "only configured queues count");
    world.ok(A, AccountCommand::ResetSkill { auto: true, skills: vec![] });
    world.expect(A, &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>60001", "Talking X 0 0555>60001"]);
}

#[test]
fn the_second_sign_in_is_refused_and_the_forced_one_starts_anew() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.refused(A, SessionCommand::Login(request()), "100-002");
    let old = world.guids[&A].clone();
    let answer = world.engine.command(A, None, Command::Session(SessionCommand::ForceLogin(request())), world.now);
    assert!(matches!(answer.outcome, Outcome::SignedIn(_)));
    world.guids.insert(A, answer.set_guid.unwrap());
    world.expect(A, &["InService", "Ready"]);
    assert!(world.engine.calls().is_empty(), "the call was dropped");
    let stale = world.engine.command(A, Some(&old), Command::State(StateCommand::SayFree), world.now);
    assert_eq!(stale.retcode, "100-006");
}

#[test]
fn a_forced_sign_in_works_without_a_session_too() {
    let mut world = World::new(config());
    assert!(world.engine.command(A, None, Command::Session(SessionCommand::ForceLogin(request())), world.now).is_ok());
}

#[test]
fn wrong_sign_ins_are_distinguished() {
    let mut world = World::new(Config::default().agent(AgentConfig::new(A).password("right").phone("70001")));
    let right = || SignInRequest { password: Some("right".into()), ..request() };
    for (request, retcode) in [
        (SignInRequest { password: None, ..right() }, "100-001"),
        (SignInRequest { password: Some("x".repeat(33)), ..right() }, "100-001"),
        (SignInRequest { phone: None, ..right() }, "100-001"),
        (SignInRequest { phone: Some(String::new()), ..right() }, "100-001"),
        (SignInRequest { service_token: "a b".into(), ..right() }, "100-001"),
        (SignInRequest { agent_type: None, ..right() }, "100-012"),
        (SignInRequest { phone: Some("70002".into()), ..right() }, "100-013"),
        (SignInRequest { ip: "::1".into(), ..right() }, "100-016"),
        (SignInRequest { password: Some("wrong".into()), ..right() }, "100-004"),
    ] {
        world.refused(A, SessionCommand::Login(request), retcode);
    }
    world.refused(AgentId(4711), SessionCommand::Login(right()), "100-004");
    world.ok(A, SessionCommand::Login(right()));
}

#[test]
fn nothing_works_without_a_session_or_with_a_wrong_guid() {
    let mut world = World::with(&[A]);
    for command in [
        Command::State(StateCommand::SayFree),
        Command::State(StateCommand::GetAgentStatus),
        Command::Session(SessionCommand::UpdateGuid),
        Command::Call(CallCommand::Release),
        Command::Malformed,
    ] {
        world.refused(B, command.clone(), "100-006");
        assert_eq!(world.engine.command(A, None, command.clone(), world.now).retcode, "100-006");
        assert_eq!(world.engine.command(A, Some("wrong"), command, world.now).retcode, "100-006");
    }
    assert!(matches!(world.engine.poll(B, Some("any"), world.now), PollOutcome::Refused(answer) if answer.retcode == "100-006"));
    world.refused(A, Command::Malformed, "000-002");
}

#[test]
fn an_own_sign_out_raises_no_event_and_ends_the_session() {
    let mut world = World::with(&[A]);
    world.ok(A, SessionCommand::Logout);
    assert_eq!(world.engine.agent(A).unwrap().pending_events, 0);
    world.refused(A, SessionCommand::Logout, "100-006");
    world.expect_state(A, AgentState::SignedOut);
}

#[test]
fn sign_out_is_refused_during_a_call() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.refused(A, SessionCommand::Logout, "100-010");
    world.expect_state(A, AgentState::Talking);
}

#[test]
fn a_forced_sign_out_drops_the_call() {
    let mut world = World::with(&[A, B]);
    world.place(A, call_inner(B));
    world.drain();
    world.ok(A, SessionCommand::ForceLogout);
    assert_eq!(world.engine.agent(A).unwrap().pending_events, 1, "the event about it, which nobody can poll");
    world.expect(B, &["CallRelease X", "CustomerRelease X 1001", "PhoneRelease 3", "Ready"]);
    world.sign_in(A, request());
    world.expect(A, &["InService", "Ready"]);
}

#[test]
fn a_forced_sign_out_with_reason_does_the_same() {
    let mut world = World::with(&[A]);
    world.talk_with_customer();
    world.ok(A, SessionCommand::ForceLogoutWithReason { reason: 7 });
    assert!(world.engine.calls().is_empty());
}

#[test]
fn a_call_that_is_offered_to_one_who_signs_out_goes_back_to_the_queue() {
    let mut world = World::new(config());
    world.join(A, manual());
    world.customer_calls(CUSTOMER);
    world.ok(A, SessionCommand::ForceLogout);
    assert_eq!(world.engine.queues()[0].waiting.len(), 1);
}

#[test]
fn a_dialling_agent_that_signs_out_lets_go_of_the_called() {
    let mut world = World::with(&[A]);
    world.join(B, manual());
    world.place(A, call_inner(B));
    world.drain();
    world.ok(A, SessionCommand::ForceLogout);
    world.expect(B, &["NoAnswer X", "PhoneRelease 3", "Ready"]);
    world.sign_in(A, request());
    world.place(A, callout("0777"));
    world.ok(A, SessionCommand::ForceLogout);
    assert!(world.engine.calls().is_empty());
}

#[test]
fn a_helped_agent_that_signs_out_leaves_the_customer_to_the_helper() {
    let mut world = World::with(&[A, B]);
    world.talk_with_customer();
    world.place(A, two_party_help(B));
    world.drain();
    world.ok(A, SessionCommand::ForceLogout);
    world.expect(B, &["CustomerRelease Y 1001", "Talking X 0 0555>60001"]);
}

#[test]
fn a_silent_agent_is_signed_out() {
    let mut world = World::configured(config().inactivity(Duration::from_secs(120)), &[A, B]);
    world.place(A, call_inner(B));
    world.drain();
    world.wait(119_000);
    world.ok(B, SessionCommand::HandShake { service_token: None });
    world.wait(2000);
    world.expect_state(A, AgentState::SignedOut);
    world.expect(B, &["CallRelease X", "CustomerRelease X 1001", "PhoneRelease 3", "Ready"]);
    world.wait(120_000);
    world.expect_state(B, AgentState::SignedOut);
}

#[test]
fn the_platform_can_drop_a_session() {
    let mut world = World::with(&[A]);
    world.control(Control::DropSession { agent: A });
    world.refused(A, StateCommand::GetAgentStatus, "100-006");
}

#[test]
fn events_of_an_agent_in_push_mode_cannot_be_polled() {
    let mut world = World::new(config());
    let push = SignInRequest { callback_uri: "https://example.com/".into(), service_token: "t".into(), ..request() };
    world.sign_in(A, push);
    let polled = world.engine.poll(A, Some(&world.guids[&A].clone()), world.now);
    assert!(matches!(polled, PollOutcome::Refused(answer) if answer.retcode == "000-001"));
    world.refused(A, SessionCommand::HandShake { service_token: Some("not a token".into()) }, "100-001");
    world.ok(A, SessionCommand::HandShake { service_token: Some("t2".into()) });
}

#[test]
fn an_injected_event_comes_as_it_was_put_in() {
    let mut world = World::with(&[A]);
    world.control(Control::InjectEvent { agent: A, event_type: "Odd".into(), content: "[1]".into() });
    world.expect(A, &["Odd [1]"]);
}

#[test]
fn an_agent_sees_its_configured_skills() {
    let mut world = World::with(&[A]);
    let Outcome::Skills(skills) = world.ok(A, AccountCommand::QueryAgentSkills) else { panic!() };
    assert_eq!(skills, [(QueueId(1), "sales".into()), (QueueId(2), "support".into()), (QueueId(3), "complaints".into())]);
}
