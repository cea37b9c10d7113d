//! Other sign-ins, and what an agent sets for itself.

use std::time::Duration;

use ccgateway_simulator::engine::{AccountCommand, CallCommand, Command, Data, Outcome, SessionCommand, SignInRequest};
use ccgateway_simulator::{AgentConfig, AgentId, AgentState, Config, QueueId};

use crate::world::{A, B, CUSTOMER, World, call_inner, config, request};

fn account(command: AccountCommand) -> Command {
    Command::Account(command)
}

fn calls_only(phone: Option<&str>) -> SignInRequest {
    SignInRequest { calls_only: true, phone: phone.map(str::to_owned), ..request() }
}

fn password(old: &str, new: &str) -> Command {
    account(AccountCommand::ModifyAccountPwd { old: old.into(), new: new.into() })
}

#[test]
fn a_sign_in_for_calls_alone_needs_no_phone_and_has_no_text_chat() {
    let mut world = World::new(config().agent(AgentConfig::new(1006).phone("71006")));
    for (agent, given, phone) in [(A, Some("70009"), "70009"), (B, None, ""), (AgentId(1006), Some(""), "71006")] {
        let answer = world.engine.command(agent, None, Command::Session(SessionCommand::Login(calls_only(given))), world.now);
        let Outcome::SignedIn(signed_in) = &answer.outcome else { panic!("{answer:?}") };
        assert!(!signed_in.text_chat);
        assert_eq!(world.engine.agent(agent).unwrap().phone, phone);
        world.guids.insert(agent, answer.set_guid.unwrap());
        world.expect(agent, &["InService", "Ready"]);
    }
    world.refused(AgentId(1006), SessionCommand::ForceLogin(calls_only(Some("1"))), "100-013");
    world.refused(A, SessionCommand::Login(calls_only(None)), "100-002");
    assert!(world.engine.command(A, None, Command::Session(SessionCommand::ForceLogin(calls_only(None))), world.now).is_ok());
}

#[test]
fn a_sign_in_for_calls_alone_polls() {
    let mut world = World::new(config());
    let push = SignInRequest { callback_uri: "http://example.com".into(), service_token: "t".into(), ..calls_only(None) };
    world.sign_in(A, push);
    world.expect(A, &["InService", "Ready"]);
}

#[test]
fn a_phone_can_be_bound_later() {
    let mut world = World::new(config());
    world.sign_in(A, calls_only(None));
    world.refused(A, account(AccountCommand::BindAgentPhone { phone: String::new() }), "000-002");
    world.ok(A, account(AccountCommand::BindAgentPhone { phone: "4711".into() }));
    assert_eq!(world.engine.agent(A).unwrap().phone, "4711");
    world.events(A);
    world.join(B, request());
    world.place(B, CallCommand::CallInner { called: "4711".into(), caller: String::new(), data: String::new() });
    assert_eq!(world.events(A).last().unwrap(), "Talking X 6 1002>1001");
    world.drain();
}

#[test]
fn skills_of_others_are_returned_within_the_vdn() {
    let mut world = World::new(config().agent(AgentConfig::new(1006).skills([2])));
    world.join(A, request());
    let skills = world.data(A, account(AccountCommand::QueryAgentSkillsByWorkNo { target: AgentId(1006) }));
    assert_eq!(skills, Data::AgentSkills(vec![(QueueId(2), "support".into())]));
    world.refused(A, account(AccountCommand::QueryAgentSkillsByWorkNo { target: AgentId(2001) }), "100-007");
    world.refused(A, account(AccountCommand::QueryAgentSkillsByWorkNo { target: AgentId(4711) }), "100-007");
}

#[test]
fn an_agent_who_takes_no_inbound_calls_gets_none() {
    let mut world = World::with(&[A, B]);
    world.ok(A, account(AccountCommand::SetTalkRight { on: false }));
    world.customer_calls(CUSTOMER);
    world.expect(A, &[]);
    assert_eq!(world.events(B).last().unwrap(), "Talking X 0 0555>60001");
    let waits = world.customer_calls("0666");
    world.expect(A, &[]);
    assert_eq!(world.engine.queues()[0].waiting, [waits]);
    world.ok(A, account(AccountCommand::SetTalkRight { on: true }));
    assert_eq!(world.events(A).last().unwrap(), "Talking Y 0 0666>60001");
}

#[test]
fn an_agent_who_takes_no_inbound_calls_can_be_called_by_an_agent() {
    let mut world = World::with(&[A, B]);
    world.ok(A, account(AccountCommand::SetTalkRight { on: false }));
    world.place(B, call_inner(A));
    world.expect_state(A, AgentState::Talking);
    world.drain();
}

#[test]
fn a_custom_state_is_kept_until_it_is_cleared_or_the_session_ends() {
    let mut world = World::with(&[A]);
    let query = || account(AccountCommand::QueryCustomState);
    assert_eq!(world.data(A, query()), Data::CustomState(None));
    world.refused(A, account(AccountCommand::SetCustomState { state: Some(65_535) }), "000-002");
    world.refused(A, account(AccountCommand::SetCustomState { state: None }), "000-002");
    world.ok(A, account(AccountCommand::SetCustomState { state: Some(65_534) }));
    assert_eq!(world.data(A, query()), Data::CustomState(Some(65_534)));
    world.ok(A, account(AccountCommand::CancelSetCustomState));
    assert_eq!(world.data(A, query()), Data::CustomState(None));
    world.ok(A, account(AccountCommand::SetCustomState { state: Some(0) }));
    world.ok(A, SessionCommand::Logout);
    world.sign_in(A, request());
    assert_eq!(world.data(A, query()), Data::CustomState(None));
    world.drain();
}

#[test]
fn a_password_is_changed_by_the_rules() {
    let mut world = World::new(Config::default().agent(AgentConfig::new(A).password("First-1")));
    let sign_in = |password: &str| Command::Session(SessionCommand::Login(SignInRequest { password: Some(password.into()), ..request() }));
    world.sign_in(A, SignInRequest { password: Some("First-1".into()), ..request() });
    world.refused(A, password("wrong", "Second-2"), "100-007");
    world.refused(A, password("First-1", "short"), "000-002");
    let passwords = ["First-1", "Second-2", "Third-33", "Fourth-4", "Fifth-55", "Sixth-66"];
    for pair in passwords.windows(2) {
        world.refused(A, password(pair[0], pair[0]), "000-002");
        world.ok(A, password(pair[0], pair[1]));
    }
    world.refused(A, password("Sixth-66", "Second-2"), "000-002");
    world.ok(A, password("Sixth-66", "Seventh7"));
    world.ok(A, password("Seventh7", "Second-2"));
    world.ok(A, SessionCommand::Logout);
    world.refused(A, sign_in("Seventh7"), "100-004");
    world.ok(A, sign_in("Second-2"));
}

#[test]
fn any_password_gives_way_to_a_certain_one() {
    let mut world = World::with(&[A]);
    world.ok(A, password("whatever", "Second-2"));
    world.ok(A, SessionCommand::Logout);
    world.refused(A, SessionCommand::Login(request()), "100-004");
    let debug = format!("{:?} {:?}", world.engine, password("whatever", "Second-2"));
    assert!(!debug.contains("Second-2") && !debug.contains("whatever"), "{debug}");
}

#[test]
fn tokens_are_never_the_same() {
    let mut world = World::with(&[A]);
    let Data::PhoneLogin { phone, token } = world.data(A, account(AccountCommand::LoginInfo)) else { panic!() };
    assert_eq!(phone, "71001");
    let Data::VrcToken(other) = world.data(A, account(AccountCommand::VrcToken)) else { panic!() };
    assert_ne!(token, other);
    assert!(!format!("{token:?}").contains(&token.0));
}

#[test]
fn an_agent_decides_whether_its_talks_are_recorded() {
    for recording in [false, true] {
        let mut world = World::configured(config().recording(recording), &[A]);
        world.ok(A, account(AccountCommand::SetAgentSelfRecord { on: !recording }));
        world.customer_calls(CUSTOMER);
        assert_eq!(world.events(A).iter().any(|event| event.starts_with("Record ")), !recording);
    }
}

#[test]
fn an_agent_who_switched_the_time_limit_off_may_be_silent() {
    let mut world = World::configured(config().inactivity(Duration::from_secs(120)), &[A, B]);
    world.ok(A, account(AccountCommand::SetAgentTimeOut { on: false }));
    world.wait(200_000);
    world.expect_state(A, AgentState::Idle);
    world.expect_state(B, AgentState::SignedOut);
    world.ok(A, account(AccountCommand::SetAgentTimeOut { on: true }));
    world.wait(1);
    world.expect_state(A, AgentState::SignedOut);
}

#[test]
fn the_sign_in_answer_says_when_the_password_expires_and_has_to_be_changed() {
    const DAY: u64 = 24 * 3600 * 1000;
    let agent = |id| AgentConfig::new(id).password("Aa1-aaBB");
    let config = config().agent(agent(A).password_expires_in(2)).agent(agent(B).must_change_password(true));
    let mut world = World::new(config);
    let found = |world: &mut World, id: AgentId, password: &str| {
        let request = SignInRequest { password: Some(password.to_owned()), phone: Some(format!("7{id}")), ..request() };
        let answer = world.engine.command(id, None, Command::Session(SessionCommand::ForceLogin(request)), world.now);
        world.guids.insert(id, answer.set_guid.unwrap());
        match answer.outcome {
            Outcome::SignedIn(sign_in) => (sign_in.password_days, sign_in.must_change_password),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(found(&mut world, A, "Aa1-aaBB"), (Some(2), false));
    assert_eq!(found(&mut world, B, "Aa1-aaBB"), (None, true));
    world.wait(2 * DAY - 1);
    assert_eq!(found(&mut world, A, "Aa1-aaBB"), (Some(0), false));
    world.wait(1);
    assert_eq!(found(&mut world, A, "Aa1-aaBB"), (Some(0), true));
    for id in [A, B] {
        let change = AccountCommand::ModifyAccountPwd { old: "Aa1-aaBB".to_owned(), new: "Cc2-ccDD".to_owned() };
        world.ok(id, Command::Account(change));
    }
    assert_eq!(found(&mut world, A, "Cc2-ccDD"), (Some(180), false));
    assert_eq!(found(&mut world, B, "Cc2-ccDD"), (None, false));
    world.drain();
}
