//! Questions about agents.

use ccgateway_simulator::engine::{
    AccountCommand, AgentInfo, AgentQuery, AgentRight, AgentStatus, CallCommand, ChatCommand, Command, Data, MediaCommand, SessionCommand,
    SignInRequest, StateCommand,
};
use ccgateway_simulator::{AgentConfig, AgentId, GroupId, QueueId, VdnId};

use crate::world::{A, B, C, CUSTOMER, World, config, manual, request};

/// A VDN of which A, B and C are signed in, B and C to other queues and groups.
fn world() -> World {
    let mut world = World::new(config().agent(AgentConfig::new(C).skills([2]).group(7).name("Carla")));
    for agent in [A, B, C] {
        world.join(agent, request());
    }
    world
}

fn ids(data: &Data) -> Vec<AgentId> {
    match data {
        Data::Agents(infos) | Data::AgentsInShort(infos) | Data::AgentsWithoutSkills(infos) => infos.iter().map(|info| info.id).collect(),
        other => panic!("expected agents, got {other:?}"),
    }
}

fn one(world: &mut World, agent: AgentId) -> AgentInfo {
    match world.data(A, Command::Agents(AgentQuery::One { target: agent })) {
        Data::Agent(info) => *info,
        other => panic!("expected an agent, got {other:?}"),
    }
}

fn ask(world: &mut World, query: AgentQuery) -> Vec<AgentId> {
    ids(&world.data(A, Command::Agents(query)))
}

fn signed_in_to(skill: QueueId) -> AgentQuery {
    AgentQuery::SignedInTo { skill, limit: None, states: None }
}

#[test]
fn one_agent_is_returned_with_its_skills_and_group() {
    let mut world = world();
    let since = world.now - 1;
    world.wait(5000);
    let info = one(&mut world, C);
    assert_eq!((info.name.as_str(), info.group.id, info.group.name), ("Carla", GroupId(7), None));
    assert_eq!((info.state as u8, info.cti_state as u8, info.reason), (4, 1, 0));
    assert_eq!(info.skills, [(QueueId(2), "support".into())]);
    assert_eq!((info.vdn, info.phone.as_str(), info.signed_in, info.text_chat), (VdnId(1), "71003", true, true));
    assert_eq!((info.state_seconds, info.login_time), (5, since));
    assert_eq!(one(&mut world, A).group.name.as_deref(), Some("team"));
    for unknown in [2001, 4711] {
        world.refused(A, Command::Agents(AgentQuery::One { target: AgentId(unknown) }), "300-003");
    }
}

#[test]
fn the_state_of_a_session_is_not_older_than_the_session() {
    let mut world = World::with(&[A, B]);
    world.wait(5000);
    let request = SignInRequest { phone: Some("71002".into()), ..request() };
    assert!(world.answer(B, SessionCommand::ForceLogin(request)).is_ok());
    assert_eq!(one(&mut world, B).state_seconds, 0);
}

#[test]
fn the_state_is_returned_in_both_codings() {
    let mut world = World::with(&[A]);
    world.join(B, manual());
    let states = |world: &mut World| {
        let info = one(world, B);
        (info.state as u8, info.cti_state as u8, info.reason)
    };
    world.ok(B, StateCommand::SayBusy { reason: Some(201), prolong: false });
    assert_eq!(states(&mut world), (3, 7, 201));
    world.ok(B, StateCommand::Rest { seconds: 10, cause: 9, prolong: false });
    assert_eq!(states(&mut world), (8, 8, 9));
    world.ok(B, StateCommand::CancelRest);
    world.ok(B, StateCommand::SayWork);
    assert_eq!(states(&mut world), (5, 6, 0));
    world.ok(B, StateCommand::SayFree);
    world.ok(A, StateCommand::SayBusy { reason: None, prolong: false });
    world.customer_calls(CUSTOMER);
    assert_eq!(states(&mut world), (7, 4, 0));
    world.ok(B, CallCommand::Answer { call: None });
    assert_eq!(states(&mut world), (7, 5, 0));
    world.ok(B, CallCommand::Hold);
    assert_eq!(states(&mut world), (7, 3, 0));
    world.ok(B, SessionCommand::ForceLogout);
    assert_eq!(states(&mut world), (2, 0, 0));
    world.drain();
}

#[test]
fn agents_of_a_queue_are_those_that_take_inbound_calls() {
    let mut world = world();
    assert_eq!(ask(&mut world, signed_in_to(QueueId(1))), [A, B]);
    assert_eq!(ask(&mut world, signed_in_to(QueueId(2))), [A, B, C]);
    assert_eq!(ask(&mut world, signed_in_to(QueueId(99))), [0; 0]);
    world.ok(B, StateCommand::SayBusy { reason: None, prolong: false });
    let narrowed = |limit, states| AgentQuery::SignedInTo { skill: QueueId(2), limit, states };
    assert_eq!(ask(&mut world, narrowed(Some(1), Some(vec![AgentStatus::Idle, AgentStatus::InCall]))), [A]);
    assert_eq!(ask(&mut world, narrowed(Some(500), Some(vec![AgentStatus::Busy]))), [B]);
    assert_eq!(ask(&mut world, narrowed(Some(1), None)), [A, B, C], "one alone has no effect");
    assert_eq!(ask(&mut world, narrowed(None, Some(vec![AgentStatus::Busy]))), [A, B, C]);
    for limit in [0, 501] {
        world.refused(A, Command::Agents(narrowed(Some(limit), None)), "000-002");
    }
    world.ok(B, Command::Account(AccountCommand::SetTalkRight { on: false }));
    assert_eq!(ask(&mut world, signed_in_to(QueueId(2))), [A, C]);
    assert_eq!(ask(&mut world, AgentQuery::Listed { agents: vec![C, B, AgentId(2001), AgentId(1004)] }), [C, AgentId(1004)]);
    world.refused(A, Command::Agents(AgentQuery::Listed { agents: vec![] }), "000-002");
    world.refused(A, Command::Agents(AgentQuery::Listed { agents: vec![A; 101] }), "000-002");
    assert_eq!(ask(&mut world, AgentQuery::WithoutSkills { agents: vec![B] }), [B]);
    world.drain();
}

#[test]
fn signed_in_agents_are_returned_by_queue() {
    let mut world = world();
    let Data::OnlineAgents(queues) = world.data(A, Command::Agents(AgentQuery::Online)) else { panic!() };
    let queues: Vec<(QueueId, Vec<AgentId>)> =
        queues.into_iter().map(|(id, agents)| (id, agents.iter().map(|info| info.id).collect())).collect();
    assert_eq!(queues, [(QueueId(1), vec![A, B]), (QueueId(2), vec![A, B, C]), (QueueId(3), vec![A, B])]);
    world.ok(A, AccountCommand::ResetSkill { auto: false, skills: vec![] });
    world.ok(B, AccountCommand::ResetSkill { auto: false, skills: vec![QueueId(2)] });
    let Data::OnlineAgents(queues) = world.data(A, Command::Agents(AgentQuery::Online)) else { panic!() };
    assert_eq!(queues.iter().map(|(id, agents)| (*id, agents.len())).collect::<Vec<_>>(), [(QueueId(2), 2)]);
}

#[test]
fn agents_are_found_by_what_they_are() {
    let mut world = world();
    assert_eq!(ask(&mut world, AgentQuery::ConfiguredFor { skill: QueueId(1) }), [A, B, AgentId(1004), AgentId(1005)]);
    assert_eq!(
        world.data(A, Command::Agents(AgentQuery::IdsSignedInTo { skill: QueueId(1) })),
        Data::Texts(vec!["1001".into(), "1002".into()])
    );
    assert_eq!(ask(&mut world, AgentQuery::InState { states: Some(vec![AgentStatus::Idle]) }), [A, B, C]);
    assert_eq!(ask(&mut world, AgentQuery::InState { states: Some(vec![AgentStatus::SignedOut]) }), [1004, 1005]);
    assert_eq!(ask(&mut world, AgentQuery::InState { states: None }), [A, B, C, AgentId(1004), AgentId(1005)]);
    assert_eq!(ask(&mut world, AgentQuery::SignedIn), [A, B, C]);
    assert_eq!(ask(&mut world, AgentQuery::All).len(), 5);
    assert_eq!(ask(&mut world, AgentQuery::WithoutSkills { agents: vec![C, AgentId(4711)] }), [C]);
    assert_eq!(ask(&mut world, AgentQuery::WithoutSkills { agents: vec![] }).len(), 5);
    let phones = ["71001", "71002", "71003"].map(str::to_owned).to_vec();
    assert_eq!(world.data(A, Command::Agents(AgentQuery::Phones)), Data::Texts(phones));
}

#[test]
fn groups_have_members() {
    let mut world = world();
    assert_eq!(ask(&mut world, AgentQuery::OfGroup { group: None }), [A, B, AgentId(1004), AgentId(1005)]);
    assert_eq!(ask(&mut world, AgentQuery::OfGroup { group: Some(GroupId(7)) }), [C]);
    world.refused(A, Command::Agents(AgentQuery::OfGroup { group: Some(GroupId(8)) }), "300-004");
    let Data::Group(group) = world.data(A, Command::Agents(AgentQuery::GroupOf { target: C })) else { panic!() };
    assert_eq!((group.id, group.name, group.inspector), (GroupId(7), None, None));
    world.refused(A, Command::Agents(AgentQuery::GroupOf { target: AgentId(2001) }), "300-003");
    let Data::Groups(groups) = world.data(A, Command::Agents(AgentQuery::Groups)) else { panic!() };
    assert_eq!(
        groups.iter().map(|group| (group.id, group.name.as_deref())).collect::<Vec<_>>(),
        [(GroupId(1), Some("team")), (GroupId(7), None)]
    );
    assert_eq!(groups[0].inspector, Some((A, "1001".to_owned())));
}

#[test]
fn names_chats_rest_causes_and_own_skills_are_known() {
    let mut world = world();
    let Data::AgentNames(names) = world.data(A, Command::Agents(AgentQuery::Names)) else { panic!() };
    assert_eq!((names.len(), &names[2]), (5, &(C, "Carla".to_owned())));
    let Data::OwnSkills(skills) = world.data(C, Command::Agents(AgentQuery::OwnSkills)) else { panic!() };
    assert_eq!(skills, [(QueueId(2), "support".to_owned())]);
    assert!(ask(&mut world, AgentQuery::InTextChat).is_empty());
    world.data(A, Command::Media(MediaCommand::Chat(ChatCommand::Begin { to: B })));
    assert_eq!(ask(&mut world, AgentQuery::InTextChat), [A]);
    assert_eq!(ask(&mut world, AgentQuery::Inspectable), [B, C, AgentId(1004), AgentId(1005)]);
    world.refused(B, Command::Agents(AgentQuery::Inspectable), "900-002");
    world.drain();
    let Data::RestReasons(reasons) = world.data(A, Command::Agents(AgentQuery::RestReasons)) else { panic!() };
    assert_eq!(reasons[1], (2, "lunch".to_owned()));
}

#[test]
fn rights_are_those_of_the_configuration() {
    let mut world = world();
    for (right, of_a, of_b) in [
        (AgentRight::CallOut, true, true),
        (AgentRight::Censor, true, false),
        (AgentRight::Monitor, true, false),
        (AgentRight::SpyMonitor, true, false),
        (AgentRight::ReportManager, false, false),
        (AgentRight::System, false, false),
    ] {
        assert_eq!(world.data(A, Command::Agents(AgentQuery::Right(right))), Data::Right { right, granted: of_a }, "{right:?}");
        assert_eq!(world.data(B, Command::Agents(AgentQuery::Right(right))), Data::Right { right, granted: of_b }, "{right:?}");
    }
    assert_eq!(
        world.data(B, Command::Agents(AgentQuery::Right(AgentRight::PickUp))),
        Data::Right { right: AgentRight::PickUp, granted: true }
    );
}
