//! The Guid and its renewal.

use ccgateway_simulator::engine::{Command, Control, Notice, Outcome, PollOutcome, SessionCommand, StateCommand};
use ccgateway_simulator::{AuthMode, Config};

use crate::world::{A, B, World, config};

fn dynamic() -> Config {
    config().auth_mode(AuthMode::Dynamic)
}

fn polled(world: &mut World, guid: &str) -> Result<Option<String>, &'static str> {
    match world.engine.poll(A, Some(guid), world.now) {
        PollOutcome::Event { set_guid, .. } | PollOutcome::Empty { set_guid } => Ok(set_guid),
        PollOutcome::Refused(answer) => Err(answer.retcode),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_fixed_guid_stays() {
    let mut world = World::with(&[A]);
    let guid = world.guids[&A].clone();
    world.wait(1_000_000);
    assert_eq!(polled(&mut world, &guid), Ok(None));
}

#[test]
fn a_guid_has_the_form_of_a_uuid_and_a_node_name() {
    let world = World::with(&[A]);
    let (uuid, node) = world.guids[&A].split_once('.').unwrap();
    assert_eq!(node, "AgentGateway0");
    let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12]);
    assert!(uuid.chars().all(|c| c == '-' || c.is_ascii_hexdigit()));
}

#[test]
fn a_poll_renews_an_old_guid_and_the_old_one_lives_until_its_timeout() {
    let mut world = World::configured(dynamic(), &[A]);
    let first = world.guids[&A].clone();
    world.wait(59_000);
    assert_eq!(polled(&mut world, &first), Ok(None));
    world.wait(2000);
    let second = polled(&mut world, &first).unwrap().unwrap();
    assert_ne!(first, second);
    assert_eq!(polled(&mut world, &second), Ok(None));
    world.wait(50_000);
    assert_eq!(polled(&mut world, &first), Ok(Some(second.clone())), "a client that missed the answer receives it again");
    world.wait(20_000);
    assert_eq!(polled(&mut world, &first), Err("100-006"));
    assert!(matches!(polled(&mut world, &second), Ok(Some(_))));
}

#[test]
fn a_heartbeat_renews_an_old_guid_too() {
    let mut world = World::configured(dynamic(), &[A]);
    world.wait(61_000);
    let answer = world.answer(A, SessionCommand::HandShake { service_token: None });
    assert!(answer.set_guid.is_some());
}

#[test]
fn a_guid_that_nobody_renews_dies() {
    let mut world = World::configured(dynamic(), &[A]);
    world.wait(121_000);
    world.refused(A, StateCommand::GetAgentStatus, "100-006");
}

#[test]
fn a_new_guid_can_be_asked_for() {
    for mode in [AuthMode::Dynamic, AuthMode::Static] {
        let mut world = World::configured(config().auth_mode(mode), &[A]);
        let Outcome::Guid(new) = world.ok(A, SessionCommand::UpdateGuid) else { panic!() };
        let old = world.guids.insert(A, new).unwrap();
        world.ok(A, StateCommand::GetAgentStatus);
        let with_old = world.engine.command(A, Some(&old), Command::State(StateCommand::GetAgentStatus), world.now).retcode;
        assert_eq!(with_old, if mode == AuthMode::Static { "100-006" } else { "0" });
    }
}

#[test]
fn a_guid_can_be_made_void() {
    let mut world = World::configured(dynamic(), &[A]);
    world.control(Control::ExpireGuid { agent: A });
    world.refused(A, StateCommand::GetAgentStatus, "100-006");
    let mut request = crate::world::request();
    request.phone = Some("71001".into());
    world.refused(A, SessionCommand::Login(request), "100-002");
}

#[test]
fn a_client_that_keeps_the_guid_of_its_sign_in_is_named_once() {
    let mut world = World::configured(dynamic(), &[A]);
    let first = world.guids[&A].clone();
    world.wait(61_000);
    let second = polled(&mut world, &first).unwrap().unwrap();
    world.wait(50_000);
    assert_eq!(polled(&mut world, &first), Ok(Some(second)));
    assert_eq!(world.engine.take_notices(), [], "it may have missed the answer");
    world.wait(10_000);
    for _ in 0..3 {
        assert_eq!(polled(&mut world, &first), Err("100-006"));
    }
    world.refused_with(A, Some(&first), StateCommand::GetAgentStatus, "100-006");
    assert_eq!(world.engine.take_notices(), [Notice::GuidOfSignIn(A)]);
    let text = Notice::GuidOfSignIn(A).to_string();
    assert!(text.starts_with("agent 1001 still uses the Guid of its sign-in") && !text.contains(&first), "{text}");
}

#[test]
fn a_client_with_another_outdated_guid_or_none_is_named_and_a_stranger_is_not() {
    let mut world = World::configured(dynamic(), &[A, B]);
    let first = world.guids[&A].clone();
    world.wait(61_000);
    let second = polled(&mut world, &first).unwrap().unwrap();
    world.wait(60_000);
    let third = polled(&mut world, &second).unwrap().unwrap();
    world.wait(61_000);
    polled(&mut world, &third).unwrap();
    world.refused_with(A, Some("stranger"), StateCommand::GetAgentStatus, "100-006");
    assert_eq!(world.engine.take_notices(), []);
    world.refused_with(A, Some(&second), StateCommand::GetAgentStatus, "100-006");
    world.refused_with(A, Some(&first), StateCommand::GetAgentStatus, "100-006");
    assert_eq!(world.engine.take_notices(), [Notice::OutdatedGuid(A)]);
    let mut world = World::configured(dynamic(), &[A]);
    world.refused_with(A, None, StateCommand::GetAgentStatus, "100-006");
    assert_eq!(world.engine.take_notices(), [Notice::NoGuid(A)]);
}

#[test]
fn without_authentication_no_guid_is_asked_for() {
    let mut world = World::configured(config().auth_mode(AuthMode::None), &[A]);
    for guid in [None, Some("anything")] {
        assert_eq!(world.engine.command(A, guid, StateCommand::GetAgentStatus, world.now).retcode, "0");
        assert!(matches!(world.engine.poll(A, guid, world.now), PollOutcome::Empty { set_guid: None }));
        world.wait(1_000_000);
    }
    world.refused_with(B, None, StateCommand::GetAgentStatus, "100-006");
    assert_eq!(world.engine.command(A, None, SessionCommand::Logout, world.now).retcode, "0");
    world.refused_with(A, None, SessionCommand::Logout, "100-006");
    assert_eq!(world.engine.take_notices(), []);
}
