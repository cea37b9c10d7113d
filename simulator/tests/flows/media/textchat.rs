//! Text chats between agents, and messages in sessions.

use ccgateway_simulator::AgentId;
use ccgateway_simulator::engine::{
    ChatCommand, ChatTarget, Command, Data, MediaCommand, MediaSessionCommand, SessionCommand, SessionMedium, TransferMode,
};

use crate::world::{A, B, C, World, call_inner};

const CHAT: &str = "1700000000-1";

fn chat(command: ChatCommand) -> Command {
    Command::Media(MediaCommand::Chat(command))
}

fn session(command: MediaSessionCommand) -> Command {
    Command::Media(MediaCommand::Session(command))
}

fn world() -> World {
    let mut world = World::with(&[A, B, C]);
    assert_eq!(world.data(A, chat(ChatCommand::Begin { to: B })), Data::Text(B.to_string()));
    world
}

#[test]
fn agents_chat() {
    let mut world = world();
    world.refused(A, chat(ChatCommand::Answer { chat: CHAT.into() }), "100-007");
    world.ok(B, chat(ChatCommand::Answer { chat: CHAT.into() }));
    world.ok(A, chat(ChatCommand::Say { chat: CHAT.into(), text: "hello".into(), number: "7".into() }));
    world.ok(B, session(MediaSessionCommand::Send { call: CHAT.into(), text: "yes".into() }));
    world.refused(B, session(MediaSessionCommand::Send { call: CHAT.into(), text: String::new() }), "106-002");
    world.ok(A, chat(ChatCommand::End { chat: CHAT.into() }));
    world.expect(A, &["ChatCallOutCreated X 1002", "ChatConnected X 1001>1002", "MessageData X yes", "ChatDisconnected X"]);
    world.expect(B, &["ChatRing X 1001>1002", "ChatConnected X 1001>1002", "ChatDataRecved X 1001 hello", "ChatDisconnected X"]);
}

#[test]
fn a_chat_that_is_refused_or_not_answered_fails() {
    let mut world = world();
    world.ok(B, chat(ChatCommand::Reject { chat: CHAT.into() }));
    world.expect(A, &["ChatCallOutCreated X 1002", "ChatCalloutFailed X"]);
    world.expect(B, &["ChatRing X 1001>1002", "ChatDisconnected X"]);
    world.ok(A, chat(ChatCommand::Begin { to: B }));
    world.wait(20_000);
    world.ok(A, chat(ChatCommand::Begin { to: AgentId(9) }));
    world.expect(A, &["ChatCallOutCreated Y 1002", "ChatCalloutFailed Y", "ChatCallOutCreated Z 9", "ChatCalloutFailed Z"]);
    world.expect(B, &["ChatRing Y 1001>1002", "ChatDisconnected Y"]);
}

#[test]
fn a_chat_is_handed_over() {
    let mut world = world();
    world.ok(B, chat(ChatCommand::Answer { chat: CHAT.into() }));
    world.drain();
    let transfer = || {
        let (address, call, data) = (C.to_string(), CHAT.into(), String::new());
        session(MediaSessionCommand::Transfer { call, to: Some(ChatTarget::Agent), mode: Some(TransferMode::Success), address, data })
    };
    world.ok(B, transfer());
    world.ok(C, chat(ChatCommand::Reject { chat: CHAT.into() }));
    world.expect(C, &["ChatRing X 1001>1002", "ChatDisconnected X"]);
    world.expect(B, &["SuccTransResult X 1"]);
    world.ok(B, transfer());
    world.ok(C, chat(ChatCommand::Answer { chat: CHAT.into() }));
    world.expect(B, &["ChatDisconnected X", "SuccTransResult X 0"]);
    world.expect(C, &["ChatRing X 1001>1002", "ChatConnected X 1001>1002"]);
    world.expect(A, &[]);
    let back = ChatCommand::Transfer { chat: CHAT.into(), to: ChatTarget::Queue, address: "1".into(), data: String::new(), stay: false };
    world.ok(C, chat(back));
    world.expect(C, &["ChatDisconnected X"]);
    world.expect(B, &["ChatRing X 1001>1002"]);
}

#[test]
fn limits_are_checked_and_kept() {
    let mut world = World::with(&[A, B, C]);
    for (medium, sessions, retcode) in
        [(SessionMedium::Text, 61, "106-003"), (SessionMedium::Text, 0, "106-008"), (SessionMedium::Other, 1, "106-012")]
    {
        world.refused(B, session(MediaSessionCommand::Limit { medium, sessions: Some(sessions) }), retcode);
    }
    world.ok(B, session(MediaSessionCommand::Limits { total: Some(1), media: vec![SessionMedium::Text] }));
    world.ok(A, chat(ChatCommand::Begin { to: B }));
    world.ok(C, chat(ChatCommand::Begin { to: B }));
    world.expect(C, &["ChatCallOutCreated Y 1002", "ChatCalloutFailed Y"]);
    world.ok(B, SessionCommand::ForceLogout);
    world.expect(A, &["ChatCallOutCreated X 1002", "ChatCalloutFailed X"]);
}

#[test]
fn a_call_carries_messages_and_only_video_calls_pictures() {
    let mut world = World::with(&[A, B]);
    let call = world.place(A, call_inner(B)).to_string();
    world.drain();
    world.ok(A, session(MediaSessionCommand::Send { call: call.clone(), text: "hello".into() }));
    world.expect(B, &["MessageData X hello"]);
    world.refused(A, session(MediaSessionCommand::Capture { call: call.clone(), user: "user".into() }), "106-011");
    world.refused(A, session(MediaSessionCommand::Capture { call, user: "agent".into() }), "106-015");
    world.refused(A, session(MediaSessionCommand::Capture { call: String::new(), user: "user".into() }), "100-007");
}
