//! What the configuration interface is asked for, and what it has set.

use std::collections::BTreeSet;

use ccgateway_simulator::engine::{
    Answer, CalledRoute, ConfigurationCommand, ConfigurationData, NodePolicy, Outcome, RouteTarget, SkillGroupMember, StatusTask,
    SubscriptionCommand, SubscriptionRequest, SystemCommand, VdnCommand, VdnGroup,
};
use ccgateway_simulator::{ConfigurationSnapshot, IvrId, NodeId, QueueId, RouteId, SkillGroupId, StatusTaskId, VdnGroupId, VdnId};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::value::agent;

/// Queues and voice menus of the runs.
const QUEUES: std::ops::RangeInclusive<QueueId> = QueueId(1)..=QueueId(3);
const IVRS: std::ops::RangeInclusive<IvrId> = IvrId(1)..=IvrId(1);

pub(crate) fn configuration() -> BoxedStrategy<ConfigurationCommand> {
    prop_oneof![
        12 => routes(),
        3 => skill_groups(),
        4 => subscriptions(),
        3 => platform(),
        1 => vec(agent(), 0..3).prop_map(|agents| VdnCommand::QueryAgents { agents }.into()),
        1 => Just(ConfigurationCommand::Malformed),
    ]
    .boxed()
}

fn routes() -> BoxedStrategy<ConfigurationCommand> {
    let id = || weighted(0.7, prop_oneof![1 => 0..5_u32, 6 => 5..9_u32].prop_map(RouteId));
    let number = (select(vec!["60001", "60002", "60003", "60101", "6", "x"]), select(vec!["", "", "", "077", "0001"]));
    let device = || prop_oneof![3 => 1..3_u32, 1 => Just(3)];
    let target = prop_oneof![
        2 => device().prop_map(|device| RouteTarget::Queue(QueueId(device))),
        1 => device().prop_map(|device| RouteTarget::Ivr(IvrId(device))),
    ];
    prop_oneof![
        6 => (id(), number, target).prop_map(|(id, (access_code, subcode), target)| VdnCommand::AddRoute {
            id,
            route: CalledRoute { access_code: access_code.to_owned(), subcode: subcode.to_owned(), target },
        }),
        2 => id().prop_map(|id| VdnCommand::DeleteRoute { id }),
        2 => vec(prop_oneof![9 => 1..9_u32, 1 => Just(0)].prop_map(RouteId), 0..3).prop_map(|ids| VdnCommand::QueryRoutes { ids }),
    ]
    .prop_map(ConfigurationCommand::from)
    .boxed()
}

fn skill_groups() -> BoxedStrategy<ConfigurationCommand> {
    let id = || weighted(0.7, (0..4_u32).prop_map(SkillGroupId));
    let name = || select(vec!["group", "", "a;b"]).prop_map(str::to_owned);
    let member = (1..5_u32, 0..102_u32, 1..302_u32).prop_map(|(queue, queue_weight, agent_weight)| SkillGroupMember {
        queue: QueueId(queue),
        queue_weight,
        agent_weight,
    });
    prop_oneof![
        (id(), name(), vec(member.clone(), 0..3)).prop_map(|(id, name, members)| VdnCommand::AddSkillGroup { id, name, members }),
        (id(), weighted(0.5, name()), weighted(0.5, vec(member, 0..3))).prop_map(|(id, name, members)| VdnCommand::ModifySkillGroup {
            id,
            name,
            members
        }),
    ]
    .prop_map(ConfigurationCommand::from)
    .boxed()
}

/// Subscriptions are named by their place.
fn subscriptions() -> BoxedStrategy<ConfigurationCommand> {
    let task = || (0..3_u8).prop_map(|place| place.to_string());
    let url = select(vec!["https://receiver.example/", "ftp://no"]);
    prop_oneof![
        (url, weighted(0.9, any::<bool>())).prop_map(|(uri, analysed)| SubscriptionCommand::Register(SubscriptionRequest {
            kind: "1".to_owned(),
            token: "token".to_owned(),
            callback_uri: uri.to_owned(),
            analysed,
            robot: String::new(),
        })),
        (task(), weighted(0.5, select(vec!["token", "wrong"])))
            .prop_map(|(task, token)| SubscriptionCommand::KeepAlive { task, token: token.map(str::to_owned) }),
        task().prop_map(|task| SubscriptionCommand::Unregister { task }),
    ]
    .prop_map(ConfigurationCommand::from)
    .boxed()
}

fn platform() -> BoxedStrategy<ConfigurationCommand> {
    let id = || weighted(0.9, prop_oneof![9 => 1..4_u32, 1 => Just(5001)]);
    let status = (id(), select(vec!["http://receiver.example/", "no"])).prop_map(|(id, url)| {
        let task = StatusTask {
            id: id.map(StatusTaskId),
            callback_url: url.to_owned(),
            recovery_callback_url: url.to_owned(),
            auth_url: url.to_owned(),
            credentials: [Some(String::new()), Some(String::new())],
            ..StatusTask::default()
        };
        SystemCommand::ModifyAgentStatus(Box::new(task))
    });
    let policy = (1..3_u32, 0..3_u32, 0..9_u32).prop_map(|(vdn, node, power)| NodePolicy { vdn: VdnId(vdn), node: NodeId(node), power });
    let group = (id(), weighted(0.5, (1..4_u32).prop_map(VdnGroupId))).prop_map(|(id, parent)| {
        let group = VdnGroup { parent, name: "group".to_owned(), ..VdnGroup::default() };
        SystemCommand::ModifyVdnGroup { id: id.map(VdnGroupId), group: Box::new(group) }
    });
    prop_oneof![
        status,
        id().prop_map(|id| SystemCommand::UnregisterAgentStatus { id: id.map(StatusTaskId) }),
        vec(policy, 0..3).prop_map(SystemCommand::ModifyNodePolicy),
        group,
    ]
    .prop_map(ConfigurationCommand::from)
    .boxed()
}

/// A subscription that is named by its place gets its id.
pub(crate) fn put_ids(set: &ConfigurationSnapshot, command: &mut ConfigurationCommand) {
    if let ConfigurationCommand::Subscription(SubscriptionCommand::KeepAlive { task, .. } | SubscriptionCommand::Unregister { task }) =
        command
        && let Some(known) = task.parse().ok().and_then(|place: usize| set.subscriptions.get(place))
    {
        task.clone_from(known);
    }
}

/// What was set fits what was asked for.
pub(crate) fn check(command: &ConfigurationCommand, answer: &Answer, before: &ConfigurationSnapshot, after: &ConfigurationSnapshot) {
    let routes = &after.called_routes;
    let numbers: BTreeSet<String> = routes.iter().map(|(_, route)| format!("{}{}", route.access_code, route.subcode)).collect();
    assert_eq!(numbers.len(), routes.len(), "a number leads to several places: {routes:?}");
    for (_, route) in routes {
        let leads_somewhere = match route.target {
            RouteTarget::Queue(queue) => QUEUES.contains(&queue),
            RouteTarget::Ivr(ivr) => IVRS.contains(&ivr),
            _ => false,
        };
        assert!(leads_somewhere, "{route:?} leads nowhere");
    }
    assert!(answer.is_ok() || before == after, "{command:?} was refused, and changed something");
    if !answer.is_ok() {
        return;
    }
    use ConfigurationCommand::{Subscription, System, Vdn};
    match (command, data_of(answer)) {
        (Vdn(VdnCommand::AddRoute { id, route }), Some(ConfigurationData::RouteId(new))) => {
            assert!(id.is_none_or(|id| id == 0 || id == *new) && after.called_routes.contains(&(*new, route.clone())), "{routes:?}");
            assert_eq!(before.called_routes.len() + 1, routes.len());
        }
        (Vdn(VdnCommand::DeleteRoute { id }), None) => {
            assert!(routes.iter().all(|(known, _)| Some(*known) != *id) && before.called_routes.len() == routes.len() + 1, "{routes:?}");
        }
        (Vdn(VdnCommand::QueryRoutes { ids }), Some(ConfigurationData::Routes(routes))) => {
            let wanted = routes.iter().filter(|(id, _)| ids.is_empty() || ids.contains(id));
            assert_eq!(routes, &wanted.cloned().collect::<Vec<_>>());
        }
        (Vdn(VdnCommand::AddSkillGroup { name, members, .. }), Some(ConfigurationData::SkillGroupId(new))) => {
            let (_, group) = after.skill_groups.iter().find(|(id, _)| id == new).expect("the new group is there");
            assert_eq!((&group.name, &group.members), (name, members));
        }
        (Subscription(SubscriptionCommand::Register(_)), Some(ConfigurationData::Subscription(task))) => {
            assert!(after.subscriptions.contains(task) && !before.subscriptions.contains(task));
        }
        (Subscription(SubscriptionCommand::KeepAlive { task, .. }), None) => assert!(after.subscriptions.contains(task)),
        (Subscription(SubscriptionCommand::Unregister { task }), None) => assert!(!after.subscriptions.contains(task)),
        (Vdn(VdnCommand::QueryAgents { .. }), Some(ConfigurationData::Agents(_))) => assert_eq!(before, after),
        (
            Vdn(VdnCommand::ModifySkillGroup { .. })
            | System(
                SystemCommand::ModifyAgentStatus(_)
                | SystemCommand::UnregisterAgentStatus { .. }
                | SystemCommand::ModifyNodePolicy(_)
                | SystemCommand::ModifyVdnGroup { .. },
            ),
            None,
        ) => {}
        other => panic!("an odd answer: {other:?}"),
    }
}

fn data_of(answer: &Answer) -> Option<&ConfigurationData> {
    match &answer.outcome {
        Outcome::Configuration(data) => Some(data),
        _ => None,
    }
}
