//! The Guid and its renewal.

use ccgateway_simulator::engine::{Command, Control, Outcome, PollOutcome, SessionCommand, StateCommand};
use ccgateway_simulator::{AuthMode, Config};

use crate::world::{A, World, config};

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
