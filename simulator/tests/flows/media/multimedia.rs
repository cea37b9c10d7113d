//! Multimedia conferences.

use ccgateway_simulator::engine::{Command, MediaCommand, MultimediaCommand, SessionCommand};
use ccgateway_simulator::{AgentId, ConferenceId};

use crate::world::{A, B, C, World};

fn multimedia(command: MultimediaCommand) -> Command {
    Command::Media(MediaCommand::Multimedia(command))
}

fn request(call: &str, agents: &[AgentId]) -> Command {
    multimedia(MultimediaCommand::Request { call: call.to_owned(), agents: agents.to_vec() })
}

fn invite(conference: u32, agents: &[AgentId]) -> Command {
    multimedia(MultimediaCommand::Invite { conference: Some(ConferenceId(conference)), agents: agents.to_vec() })
}

fn stop(conference: u32) -> Command {
    multimedia(MultimediaCommand::Stop { conference: Some(ConferenceId(conference)) })
}

#[test]
fn a_conference_has_members_until_it_is_stopped() {
    let mut world = World::with(&[A, B, C]);
    let call = world.talk_with_customer().to_string();
    world.refused(A, request("1-1", &[B]), "100-007");
    world.refused(A, request(&call, &[A]), "701-001");
    world.refused(A, request(&call, &[AgentId(1004)]), "701-001");
    world.ok(A, request(&call, &[B]));
    world.expect(A, &["JoinConf 1"]);
    world.expect(B, &["JoinConf 1"]);
    world.refused(A, request(&call, &[C]), "701-003");
    world.refused(C, invite(1, &[C]), "701-004");
    world.refused(A, invite(1, &[B]), "701-003");
    world.ok(A, invite(1, &[C]));
    world.expect(C, &["JoinConf 1"]);
    world.refused(B, stop(1), "701-005");
    world.ok(B, multimedia(MultimediaCommand::Joined { conference: Some(ConferenceId(1)), ok: true }));
    world.ok(C, multimedia(MultimediaCommand::Joined { conference: Some(ConferenceId(1)), ok: false }));
    world.refused(C, multimedia(MultimediaCommand::Joined { conference: Some(ConferenceId(1)), ok: true }), "701-005");
    world.refused(A, multimedia(MultimediaCommand::State { agents: vec![B] }), "701-002");
    world.refused(A, multimedia(MultimediaCommand::State { agents: vec![] }), "701-001");
    world.ok(A, stop(1));
    world.refused(A, stop(1), "701-005");
    world.expect_silence();
}

#[test]
fn a_conference_ends_when_its_owner_signs_out() {
    let mut world = World::with(&[A, B, C]);
    let call = world.talk_with_customer().to_string();
    world.ok(A, request(&call, &[B, C]));
    world.ok(B, SessionCommand::ForceLogout);
    world.ok(C, multimedia(MultimediaCommand::Joined { conference: Some(ConferenceId(1)), ok: true }));
    world.ok(A, SessionCommand::ForceLogout);
    world.refused(C, multimedia(MultimediaCommand::Joined { conference: Some(ConferenceId(1)), ok: true }), "701-005");
    world.drain();
}
