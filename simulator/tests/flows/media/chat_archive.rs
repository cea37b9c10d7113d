//! What is kept of text chats, and files that are sent in them.

use ccgateway_simulator::engine::{
    ChatCommand, ChatLine, ChatRecord, Command, MediaCommand, MediaData, Outcome, OutsideMessage, Page, PageOf, Upload,
};

use crate::world::{A, B, C, World};

const CHAT: &str = "1700000000-1";

fn chat(command: ChatCommand) -> Command {
    Command::Media(MediaCommand::Chat(command))
}

/// A and B chat, and have said something.
fn world() -> World {
    let mut world = World::with(&[A, B, C]);
    world.data(A, chat(ChatCommand::Begin { to: B }));
    world.ok(B, chat(ChatCommand::Answer { chat: CHAT.into() }));
    for (agent, text) in [(A, "one"), (B, "two"), (A, "three")] {
        world.ok(agent, chat(ChatCommand::Say { chat: CHAT.into(), text: text.into(), number: String::new() }));
    }
    world.drain();
    world
}

fn media(world: &mut World, agent: ccgateway_simulator::AgentId, command: ChatCommand) -> MediaData {
    match world.answer(agent, chat(command)).outcome {
        Outcome::Media(data) => *data,
        other => panic!("expected media, got {other:?}"),
    }
}

fn messages(world: &mut World, agent: ccgateway_simulator::AgentId, page: Page) -> PageOf<ChatLine> {
    match media(world, agent, ChatCommand::Messages { chat: CHAT.into(), page }) {
        MediaData::ChatMessages(page) => page,
        other => panic!("expected messages, got {other:?}"),
    }
}

fn history(world: &mut World, caller: &str, called: &str, began: std::ops::RangeInclusive<u64>) -> Vec<ChatRecord> {
    let page = Page { number: 1, size: 10 };
    match media(world, A, ChatCommand::History { caller: caller.into(), called: called.into(), began, page }) {
        MediaData::ChatHistory(page) => page.entries.into_iter().map(|(_, record)| record).collect(),
        other => panic!("expected chats, got {other:?}"),
    }
}

#[test]
fn messages_come_page_by_page_to_those_who_took_part() {
    let mut world = world();
    let texts = |page: &PageOf<ChatLine>| page.entries.iter().map(|(place, line)| (*place, line.text.clone())).collect::<Vec<_>>();
    let first = messages(&mut world, B, Page { number: 1, size: 2 });
    assert_eq!((first.total, texts(&first)), (3, vec![(1, "one".into()), (2, "two".into())]));
    assert_eq!((first.entries[0].1.sender, &first.entries[0].1.receivers[..]), (A, &[B][..]));
    let second = messages(&mut world, B, Page { number: 2, size: 2 });
    assert_eq!(texts(&second), [(3, "three".into())]);
    assert!(messages(&mut world, B, Page { number: u32::MAX, size: 1000 }).entries.is_empty());
    assert_eq!(messages(&mut world, C, Page { number: 1, size: 2 }).total, 0);
    for page in [Page { number: 0, size: 2 }, Page { number: 1, size: 0 }, Page { number: 1, size: 1001 }] {
        world.refused(B, chat(ChatCommand::Messages { chat: CHAT.into(), page }), "000-002");
    }
}

#[test]
fn chats_are_listed_with_their_times_when_they_are_over() {
    let mut world = world();
    world.wait(5000);
    world.ok(A, chat(ChatCommand::End { chat: CHAT.into() }));
    world.drain();
    let all = history(&mut world, "", "", 0..=u64::MAX);
    assert_eq!((all.len(), all[0].caller.as_str(), all[0].called.as_str(), all[0].vdn.0), (1, "1001", "1002", 1));
    assert!(all[0].connected.is_some() && all[0].ended.is_some_and(|ended| ended >= all[0].began + 5000));
    assert_eq!(history(&mut world, "1001", "1002", all[0].began..=all[0].began), all);
    assert!(history(&mut world, "1002", "", 0..=u64::MAX).is_empty());
    assert!(history(&mut world, "", "", 0..=all[0].began - 1).is_empty());
}

#[test]
fn a_file_goes_to_the_other_side_by_its_path() {
    let mut world = world();
    let upload = |name: &str, bytes: Vec<u8>| {
        ChatCommand::Upload(Upload { chat: CHAT.into(), number: "7".into(), kind: "22".into(), name: name.into(), bytes })
    };
    let MediaData::Uploaded { path, name, number } = media(&mut world, A, upload("a.png", vec![1, 2, 3])) else { panic!() };
    assert_eq!((path.as_str(), name.as_str(), number.as_str()), ("/1/1/a.png", "a.png", "7"));
    world.expect(B, &["ChatDataRecved X 1001 /1/1/a.png"]);
    assert_eq!(media(&mut world, B, ChatCommand::Fetch { path }), MediaData::ChatFile(vec![1, 2, 3]));
    world.refused(B, chat(ChatCommand::Fetch { path: "/1/2/a.png".into() }), "104-005");
    world.refused(A, chat(upload("../a.png", vec![])), "000-002");
    world.refused(A, chat(upload("", vec![])), "000-002");
    world.refused(C, chat(upload("a.png", vec![])), "100-007");
    world.refused(A, chat(upload("large", vec![0; (16 << 20) + 1])), "700-100");
    world.expect_silence();
}

#[test]
fn a_message_to_the_outside_has_limits() {
    let mut world = World::with(&[A]);
    let message = |receiver: usize, text: usize, server: usize| {
        let of = |length| "x".repeat(length);
        chat(ChatCommand::SayOutside(OutsideMessage { receiver: of(receiver), text: of(text), server: of(server) }))
    };
    world.ok(A, message(4000, 6144, 100));
    for (receiver, text, server) in [(0, 1, 1), (4001, 1, 1), (1, 0, 1), (1, 6145, 1), (1, 1, 101)] {
        world.refused(A, message(receiver, text, server), "000-002");
    }
}
