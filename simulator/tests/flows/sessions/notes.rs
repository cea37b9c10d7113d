//! Notes and bulletins.

use ccgateway_simulator::engine::BulletinTarget::{Group, Queue};
use ccgateway_simulator::engine::{AccountCommand, BulletinTarget, Command, Data, NoteCommand};
use ccgateway_simulator::{AgentId, QueueId};

use crate::world::{A, B, C, World};

fn note(receivers: &[AgentId], content: &str) -> Command {
    Command::Note(NoteCommand::SendNotelet { receivers: Some(receivers.to_vec()), content: Some(content.into()) })
}

fn bulletin(target: BulletinTarget, name: &str, content: &str) -> Command {
    Command::Note(NoteCommand::NotifyBulletin { target, name: name.into(), content: content.into() })
}

#[test]
fn a_note_reaches_the_receivers_that_are_signed_in() {
    let mut world = World::with(&[A, B, C]);
    assert_eq!(world.data(A, note(&[B, B, AgentId(1004), AgentId(4711)], "hello")), Data::Null);
    world.expect(B, &["Note 1001 hello"]);
    world.expect_silence();
    world.data(A, note(&[A, C], ""));
    world.expect(A, &["Note 1001 "]);
    world.expect(C, &["Note 1001 "]);
}

#[test]
fn a_note_has_limits() {
    let mut world = World::with(&[A, B]);
    world.refused(A, note(&[], "x"), "100-001");
    world.refused(A, note(&[B; 101], "x"), "100-001");
    world.refused(A, note(&[B], &"ä".repeat(512)), "100-001");
    for (receivers, content) in [(None, Some("x".to_owned())), (Some(vec![B]), None)] {
        world.refused(A, Command::Note(NoteCommand::SendNotelet { receivers, content }), "100-001");
    }
    let longest = "x".repeat(1023);
    world.ok(A, note(&[B], &longest));
    world.expect(B, &[&format!("Note 1001 {longest}")]);
}

#[test]
fn a_bulletin_reaches_a_group_or_a_queue() {
    let mut world = World::with(&[A, B, C, AgentId(2001)]);
    world.ok(C, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(1)] });
    world.ok(A, bulletin(Queue, "complaints", "hello"));
    world.expect(A, &["Bulletin 1001 hello"]);
    world.expect(B, &["Bulletin 1001 hello"]);
    world.expect_silence();
    world.ok(A, bulletin(Group, "team", "all"));
    for agent in [A, B, C] {
        world.expect(agent, &["Bulletin 1001 all"]);
    }
    world.expect_silence();
    for wrong in [bulletin(Group, "nobody", ""), bulletin(Queue, "nothing", ""), bulletin(Group, "", "")] {
        world.refused(A, wrong, "000-002");
    }
    world.refused(A, bulletin(Group, "team", &"x".repeat(901)), "000-002");
}
