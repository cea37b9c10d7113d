//! The configuration interface.

use std::time::Duration;

use ccgateway_simulator::engine::{
    Answer, CalledRoute, Command, ConfigurationCommand, ConfigurationData, Control, Data, NodePolicy, Outcome, QueueQuery, RouteTarget,
    SkillGroupMember, StatusTask, SubscriptionCommand, SubscriptionRequest, SystemCommand, TransferMode, TransferTarget, VdnCommand,
    VdnGroup,
};
use ccgateway_simulator::{
    AdministratorId, AgentId, AgentState, Config, ControlError, IvrId, NodeId, QueueId, RouteId, SkillGroupId, StatusTaskId, VdnGroupId,
    VdnId,
};

use crate::world::{A, B, CUSTOMER, World, config, transfer};

/// A contact centre and a session of the configuration interface.
struct Configuring {
    world: World,
    guid: String,
}

impl Configuring {
    fn new() -> Self {
        Self::with(World::with(&[A]))
    }

    fn with(mut world: World) -> Self {
        let guid = world.engine.begin_configuration(1, world.now);
        Self { world, guid }
    }

    fn answer(&mut self, command: impl Into<ConfigurationCommand>) -> Answer {
        self.world.engine.configure(Some(&self.guid), command, self.world.now)
    }

    #[track_caller]
    fn ok(&mut self, command: impl Into<ConfigurationCommand>) -> Outcome {
        let command = command.into();
        let answer = self.answer(command.clone());
        assert_eq!(answer.retcode, "0", "{command:?}: {}", answer.message);
        answer.outcome
    }

    #[track_caller]
    fn data(&mut self, command: impl Into<ConfigurationCommand>) -> ConfigurationData {
        match self.ok(command) {
            Outcome::Configuration(data) => *data,
            other => panic!("expected data, got {other:?}"),
        }
    }

    /// A command that has to be refused, and to change nothing.
    #[track_caller]
    fn refused(&mut self, command: impl Into<ConfigurationCommand>, retcode: &str) {
        let command = command.into();
        let before = self.world.engine.configuration();
        let answer = self.answer(command.clone());
        assert_eq!((answer.retcode, answer.outcome), (retcode, Outcome::Absent), "{command:?}");
        assert_eq!(self.world.engine.configuration(), before, "{command:?}");
    }

    fn subscribe(&mut self) -> String {
        match self.data(SubscriptionCommand::Register(subscription())) {
            ConfigurationData::Subscription(task) => task,
            other => panic!("expected a subscription, got {other:?}"),
        }
    }

    fn calls(&mut self, from: &str, to: &str) -> Result<(), ControlError> {
        self.world.engine.control(Control::CustomerCalls { from: from.to_owned(), to: to.to_owned() }, self.world.now).map(drop)
    }
}

fn subscription() -> SubscriptionRequest {
    SubscriptionRequest {
        kind: "1".to_owned(),
        token: "t0k3n".to_owned(),
        callback_uri: "https://192.0.2.10:18443/asr".to_owned(),
        analysed: Some(false),
        robot: String::new(),
    }
}

fn route(access_code: &str, subcode: &str, target: RouteTarget) -> CalledRoute {
    CalledRoute { access_code: access_code.to_owned(), subcode: subcode.to_owned(), target }
}

fn add_route(id: Option<u32>, route: CalledRoute) -> VdnCommand {
    VdnCommand::AddRoute { id: id.map(RouteId), route }
}

const ALL_ROUTES: VdnCommand = VdnCommand::QueryRoutes { ids: Vec::new() };

#[test]
fn a_session_is_needed_and_ends_when_it_is_not_used() {
    let mut world = Configuring::new();
    for guid in [None, Some("none".to_owned()), Some(world.world.guids[&A].clone())] {
        let answer = world.world.engine.configure(guid.as_deref(), ALL_ROUTES, world.world.now);
        assert_eq!(answer.retcode, "107-007");
    }
    for _ in 0..3 {
        world.world.wait(120_000);
        world.ok(ALL_ROUTES);
    }
    world.world.wait(120_001);
    world.refused(ALL_ROUTES, "107-000");
    world.refused(ALL_ROUTES, "107-000");
    world.guid = world.world.engine.begin_configuration(1, world.world.now);
    world.ok(ALL_ROUTES);
    world.refused(ConfigurationCommand::Malformed, "107-002");
}

#[test]
fn the_time_after_which_a_session_ends_can_be_set() {
    let mut world = Configuring::with(World::new(config().configuration_timeout(Duration::from_secs(1))));
    world.world.wait(1001);
    world.refused(ALL_ROUTES, "107-000");
}

#[test]
fn a_subscription_lives_as_long_as_it_is_kept_alive() {
    let mut world = Configuring::new();
    let task = world.subscribe();
    assert_eq!(task, "20231114221320-001-00001");
    let beat = |token: Option<&str>| SubscriptionCommand::KeepAlive { task: task.clone(), token: token.map(str::to_owned) };
    for token in [None, Some("t0k3n")] {
        for _ in 0..2 {
            world.world.wait(120_000);
            world.ok(beat(token));
        }
    }
    world.refused(beat(Some("other")), "107-002");
    assert_eq!(world.world.engine.configuration().subscriptions, std::slice::from_ref(&task));
    world.world.wait(299_999);
    world.guid = world.world.engine.begin_configuration(1, world.world.now);
    world.ok(beat(None));
    world.world.wait(300_000);
    assert!(world.world.engine.configuration().subscriptions.is_empty());
    world.guid = world.world.engine.begin_configuration(1, world.world.now);
    world.refused(beat(None), "107-032");
}

#[test]
fn a_subscription_is_ended_once() {
    let mut world = Configuring::new();
    let [first, second] = [world.subscribe(), world.subscribe()];
    assert_ne!(first, second);
    world.ok(SubscriptionCommand::Unregister { task: first.clone() });
    assert_eq!(world.world.engine.configuration().subscriptions, [second]);
    world.refused(SubscriptionCommand::Unregister { task: first }, "107-031");
    world.refused(SubscriptionCommand::Unregister { task: " ".to_owned() }, "107-002");
}

#[test]
fn subscriptions_that_cannot_be_are_refused() {
    let mut world = Configuring::new();
    for request in [
        SubscriptionRequest { kind: "2".to_owned(), ..subscription() },
        SubscriptionRequest { analysed: None, ..subscription() },
        SubscriptionRequest { token: "t".repeat(257), ..subscription() },
        SubscriptionRequest { callback_uri: String::new(), ..subscription() },
        SubscriptionRequest { callback_uri: "https:///asr".to_owned(), ..subscription() },
        SubscriptionRequest { callback_uri: format!("https://{}", "a".repeat(193)), ..subscription() },
    ] {
        world.refused(SubscriptionCommand::Register(request), "107-002");
    }
}

#[test]
fn the_configured_numbers_are_the_first_routes() {
    let mut world = Configuring::new();
    let all = vec![
        (RouteId(1), route("60001", "", RouteTarget::Queue(QueueId(1)))),
        (RouteId(2), route("60002", "", RouteTarget::Queue(QueueId(2)))),
        (RouteId(3), route("60003", "", RouteTarget::Queue(QueueId(3)))),
        (RouteId(4), route("60101", "", RouteTarget::Ivr(IvrId(1)))),
    ];
    assert_eq!(world.data(ALL_ROUTES), ConfigurationData::Routes(all.clone()));
    let some = world.data(VdnCommand::QueryRoutes { ids: [4, 2, 99].map(RouteId).into() });
    assert_eq!(some, ConfigurationData::Routes(vec![all[1].clone(), all[3].clone()]));
    world.refused(VdnCommand::QueryRoutes { ids: vec![RouteId(10_001)] }, "107-002");
}

#[test]
fn an_added_route_leads_customers_and_transfers_and_a_removed_one_does_not() {
    let mut world = Configuring::with(World::with(&[A, B]));
    assert!(world.calls(CUSTOMER, "1008101").is_err());
    assert_eq!(world.data(add_route(None, route("1008", "101", RouteTarget::Queue(QueueId(2))))), ConfigurationData::RouteId(RouteId(5)));
    assert!(world.calls(CUSTOMER, "1008").is_err(), "the further digits belong to it");
    world.calls(CUSTOMER, "1008101").unwrap();
    world.world.expect(A, &["Busy", "PhoneAlerting X 0555", "PhoneOffhook", "AutoAnswer X 0 0555>1008101", "Talking X 0 0555>1008101"]);
    assert_eq!(world.world.engine.calls()[0].queue, Some(QueueId(2)));
    world.world.ok(A, transfer(TransferTarget::AccessCode, "1008101", TransferMode::Release));
    world.world.expect_state(B, AgentState::Talking);
    world.ok(VdnCommand::DeleteRoute { id: Some(RouteId(5)) });
    assert_eq!(world.calls("0666", "1008101"), Err(ControlError::UnknownAccessNumber("1008101".to_owned())));
    world.refused(VdnCommand::DeleteRoute { id: Some(RouteId(5)) }, "107-021");
    for id in [None, Some(0), Some(10_001)] {
        world.refused(VdnCommand::DeleteRoute { id: id.map(RouteId) }, "107-002");
    }
    world.world.drain();
}

#[test]
fn the_number_of_a_queue_can_be_taken_away() {
    let mut world = Configuring::new();
    let codes = |world: &mut Configuring| match world.world.data(A, Command::Queues(QueueQuery::AccessCodes)) {
        Data::AccessCodes(codes) => codes.into_iter().map(|code| code.number).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    assert_eq!(codes(&mut world), ["60001", "60002", "60003"]);
    world.ok(VdnCommand::DeleteRoute { id: Some(RouteId(1)) });
    assert_eq!(codes(&mut world), ["60002", "60003"]);
    assert!(world.calls(CUSTOMER, "60001").is_err());
}

#[test]
fn a_route_to_a_voice_menu_keeps_the_customer_there() {
    let mut world = Configuring::new();
    world.calls(CUSTOMER, "60101").unwrap();
    world.world.expect(A, &[]);
    let calls = world.world.engine.calls();
    assert_eq!((calls.len(), calls[0].ivr, calls[0].queue), (1, Some(IvrId(1)), None));
    world.world.customer_hangs_up(CUSTOMER);
    assert!(world.world.engine.calls().is_empty());
    world.world.expect_silence();
}

#[test]
fn routes_get_the_id_that_is_asked_for_or_the_first_that_is_free() {
    let mut world = Configuring::new();
    for (id, code, given) in [(Some(10_000), "1", 10_000), (Some(6), "2", 6), (None, "3", 5), (Some(0), "4", 7)] {
        assert_eq!(world.data(add_route(id, route(code, "", RouteTarget::Ivr(IvrId(1))))), ConfigurationData::RouteId(RouteId(given)));
    }
}

#[test]
fn routes_that_cannot_be_are_refused() {
    let mut world = Configuring::new();
    for (id, wrong) in [
        (None, route("", "1", RouteTarget::Queue(QueueId(1)))),
        (None, route("10x", "", RouteTarget::Queue(QueueId(1)))),
        (None, route("10", "x", RouteTarget::Queue(QueueId(1)))),
        (None, route("10", &"1".repeat(25), RouteTarget::Queue(QueueId(1)))),
        (Some(10_001), route("10", "", RouteTarget::Queue(QueueId(1)))),
    ] {
        world.refused(add_route(id, wrong), "107-002");
    }
    for (id, wrong) in [
        (Some(1), route("10", "", RouteTarget::Queue(QueueId(1)))),
        (None, route("10", "", RouteTarget::Queue(QueueId(9)))),
        (None, route("10", "", RouteTarget::Ivr(IvrId(9)))),
        (None, route("60001", "", RouteTarget::Queue(QueueId(1)))),
        (None, route("600", "01", RouteTarget::Queue(QueueId(1)))),
        (None, route("10", &"1".repeat(23), RouteTarget::Queue(QueueId(1)))),
    ] {
        world.refused(add_route(id, wrong), "107-018");
    }
}

#[test]
fn the_agents_of_the_sessions_vdn_are_notified() {
    let mut world = Configuring::new();
    let ids = |world: &mut Configuring, agents: Vec<AgentId>| match world.data(VdnCommand::QueryAgents { agents }) {
        ConfigurationData::Agents(agents) => agents.into_iter().map(|agent| (agent.id, agent.inspector)).collect::<Vec<_>>(),
        other => panic!("expected agents, got {other:?}"),
    };
    assert_eq!(ids(&mut world, vec![]).len(), 5);
    assert_eq!(ids(&mut world, vec![B, AgentId(2001), A, AgentId(4711)]), [(A, true), (B, false)]);
    world.refused(VdnCommand::QueryAgents { agents: vec![A; 101] }, "107-002");
    world.guid = world.world.engine.begin_configuration(2, world.world.now);
    assert_eq!(ids(&mut world, vec![]), [(AgentId(2001), false)]);
}

fn member(queue: QueueId, queue_weight: u32, agent_weight: u32) -> SkillGroupMember {
    SkillGroupMember { queue, queue_weight, agent_weight }
}

#[test]
fn skill_groups_are_added_and_changed() {
    let mut world = Configuring::new();
    let add = |id: Option<u32>, name: &str, members| VdnCommand::AddSkillGroup { id: id.map(SkillGroupId), name: name.to_owned(), members };
    let modify = |id: Option<u32>, name: Option<&str>, members| VdnCommand::ModifySkillGroup {
        id: id.map(SkillGroupId),
        name: name.map(str::to_owned),
        members,
    };
    assert_eq!(world.data(add(Some(5), "five", vec![member(QueueId(1), 100, 300)])), ConfigurationData::SkillGroupId(SkillGroupId(5)));
    assert_eq!(world.data(add(Some(0), "one", vec![])), ConfigurationData::SkillGroupId(SkillGroupId(1)));
    assert_eq!(world.data(add(None, "two", vec![])), ConfigurationData::SkillGroupId(SkillGroupId(2)));
    world.ok(modify(Some(5), Some("fifth"), None));
    world.ok(modify(Some(1), None, Some(vec![member(QueueId(2), 1, 1)])));
    let groups = world.world.engine.configuration().skill_groups;
    let groups: Vec<_> = groups.iter().map(|(id, group)| (id.0, group.name.as_str(), group.members.as_slice())).collect();
    assert_eq!(groups, [(1, "one", &[member(QueueId(2), 1, 1)][..]), (2, "two", &[]), (5, "fifth", &[member(QueueId(1), 100, 300)])]);
    for wrong in [
        add(None, "", vec![]),
        add(None, &"x".repeat(65), vec![]),
        add(None, "a,b", vec![]),
        add(Some(2001), "x", vec![]),
        add(None, "x", vec![member(QueueId(1), 0, 1)]),
        add(None, "x", vec![member(QueueId(1), 101, 1)]),
        add(None, "x", vec![member(QueueId(1), 1, 0)]),
        add(None, "x", vec![member(QueueId(1), 1, 301)]),
        modify(None, None, None),
        modify(Some(0), None, None),
        modify(Some(1), Some(""), None),
    ] {
        world.refused(wrong, "107-002");
    }
    for wrong in [add(Some(5), "x", vec![]), add(None, "x", vec![member(QueueId(9), 1, 1)]), modify(Some(3), None, None)] {
        world.refused(wrong, "107-004");
    }
}

#[test]
fn tasks_that_push_states_are_set_and_ended() {
    let mut world = Configuring::new();
    let url = |path: &str| format!("https://192.0.2.10/{path}");
    let task = || StatusTask {
        id: Some(StatusTaskId(0)),
        callback_url: url("states"),
        recovery_callback_url: url("other"),
        auth_url: url("token"),
        credentials: [Some("gateway".to_owned()), Some(String::new())],
        push_timeout: Some(5000),
        token_minutes: Some(10),
        ..StatusTask::default()
    };
    let modify = |task: StatusTask| SystemCommand::ModifyAgentStatus(Box::new(task));
    world.ok(modify(task()));
    world.ok(modify(StatusTask { id: Some(StatusTaskId(5000)), ..task() }));
    assert_eq!(world.world.engine.configuration().status_tasks, [(StatusTaskId(0), url("states")), (StatusTaskId(5000), url("states"))]);
    for wrong in [
        StatusTask { id: None, ..task() },
        StatusTask { id: Some(StatusTaskId(5001)), ..task() },
        StatusTask { description: "x".repeat(21), ..task() },
        StatusTask { callback_url: "states".to_owned(), ..task() },
        StatusTask { recovery_callback_url: String::new(), ..task() },
        StatusTask { auth_url: url(&"x".repeat(100)), ..task() },
        StatusTask { recovery_auth_url: "token".to_owned(), ..task() },
        StatusTask { credentials: [Some("gateway".to_owned()), None], ..task() },
        StatusTask { recovery_credentials: [Some("x".repeat(129)), None], ..task() },
        StatusTask { push_timeout: Some(999), ..task() },
        StatusTask { token_minutes: Some(121), ..task() },
    ] {
        world.refused(modify(wrong), "107-002");
    }
    let end = |id: Option<u32>| SystemCommand::UnregisterAgentStatus { id: id.map(StatusTaskId) };
    world.ok(end(Some(0)));
    world.refused(end(Some(0)), "107-004");
    world.refused(end(None), "107-002");
    world.refused(end(Some(5001)), "107-002");
}

#[test]
fn nodes_are_weighed() {
    let mut world = Configuring::new();
    let policy = |node, power| NodePolicy { vdn: VdnId(1), node, power };
    world.ok(SystemCommand::ModifyNodePolicy(vec![policy(NodeId(1), 300), policy(NodeId(2), 2)]));
    world.ok(SystemCommand::ModifyNodePolicy(vec![policy(NodeId(2), 7)]));
    assert_eq!(world.world.engine.configuration().node_policies, [policy(NodeId(1), 300), policy(NodeId(2), 7)]);
    for wrong in [vec![], vec![policy(NodeId(1), 1); 401]] {
        world.refused(SystemCommand::ModifyNodePolicy(wrong), "107-002");
    }
}

#[test]
fn groups_of_vdns_are_changed() {
    let mut world = Configuring::new();
    let group = |name: &str| VdnGroup { name: name.to_owned(), ..VdnGroup::default() };
    let modify = |id: Option<u32>, group: VdnGroup| SystemCommand::ModifyVdnGroup { id: id.map(VdnGroupId), group: Box::new(group) };
    world.ok(modify(Some(1), group("north")));
    world.ok(modify(
        Some(2),
        VdnGroup { parent: Some(VdnGroupId(1)), admin_work_number: Some(AdministratorId(60_000)), agents: Some(20_000), ..group("oslo") },
    ));
    world.ok(modify(Some(1), group("south")));
    assert_eq!(world.world.engine.configuration().vdn_groups, [(VdnGroupId(1), "south".to_owned()), (VdnGroupId(2), "oslo".to_owned())]);
    for (id, wrong) in [
        (None, group("x")),
        (Some(0), group("x")),
        (Some(5001), group("x")),
        (Some(1), group("")),
        (Some(1), VdnGroup { admin_name: "x".repeat(26), ..group("x") }),
        (Some(1), VdnGroup { admin_password: "x".repeat(33), ..group("x") }),
        (Some(1), VdnGroup { admin_work_number: Some(AdministratorId(59_999)), ..group("x") }),
        (Some(1), VdnGroup { agents: Some(20_001), ..group("x") }),
        (Some(1), VdnGroup { video_agents: Some(20_001), ..group("x") }),
        (Some(1), VdnGroup { pstn_calls: Some(0), ..group("x") }),
        (Some(1), VdnGroup { web_calls: Some(20_001), ..group("x") }),
        (Some(1), VdnGroup { outbound_calls: Some(65_536), ..group("x") }),
    ] {
        world.refused(modify(id, wrong), "107-002");
    }
    for parent in [1, 9].map(VdnGroupId) {
        world.refused(modify(Some(1), VdnGroup { parent: Some(parent), ..group("x") }), "107-004");
    }
}

#[test]
fn no_secret_shows_in_debug_output() {
    let mut world = Configuring::with(World::new(Config::default()));
    world.subscribe();
    let task = StatusTask {
        id: Some(StatusTaskId(1)),
        callback_url: "https://x/k3y".to_owned(),
        recovery_callback_url: "https://x/k3y".to_owned(),
        auth_url: "https://x/k3y".to_owned(),
        credentials: [Some("k3y".to_owned()), Some("k3y".to_owned())],
        ..StatusTask::default()
    };
    world.ok(SystemCommand::ModifyAgentStatus(Box::new(task)));
    let debug = format!("{:?} {:?}", world.world.engine, SubscriptionCommand::Register(subscription()));
    for secret in ["t0k3n", "k3y", world.guid.as_str()] {
        assert!(!debug.contains(secret), "{debug}");
    }
}
