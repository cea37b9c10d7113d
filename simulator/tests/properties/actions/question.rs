//! What agents can ask about agents, calls and queues.

use ccgateway_simulator::engine::{AgentQuery, AgentRight, AgentStatus, CallDataCommand, Command, QueueQuery};
use ccgateway_simulator::{GroupId, IvrId, VdnId};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::value::{agent, call, data, queue, queues};

pub(crate) fn question() -> BoxedStrategy<Command> {
    prop_oneof![
        agents_question().prop_map(Command::Agents),
        calls_question().prop_map(Command::CallData),
        queues_question().prop_map(Command::Queues)
    ]
    .boxed()
}

fn status() -> impl Strategy<Value = AgentStatus> {
    use AgentStatus::{Busy, Idle, InCall, Rest, SignedOut, WrapUp};
    select(vec![SignedOut, Busy, Idle, WrapUp, InCall, Rest])
}

fn agents_question() -> BoxedStrategy<AgentQuery> {
    let right = vec![
        AgentRight::CallOut,
        AgentRight::Censor,
        AgentRight::Monitor,
        AgentRight::PickUp,
        AgentRight::ReportManager,
        AgentRight::SpyMonitor,
        AgentRight::System,
    ];
    prop_oneof![
        agent().prop_map(|target| AgentQuery::One { target }),
        (queue(), weighted(0.5, 0..3_u32), weighted(0.5, vec(status(), 0..3))).prop_map(|(skill, limit, states)| AgentQuery::SignedInTo {
            skill,
            limit,
            states
        }),
        (vec(agent(), 0..3), any::<bool>()).prop_map(|(agents, all)| if all {
            AgentQuery::WithoutSkills { agents }
        } else {
            AgentQuery::Listed { agents }
        }),
        (queue(), any::<bool>()).prop_map(|(skill, ids)| if ids {
            AgentQuery::IdsSignedInTo { skill }
        } else {
            AgentQuery::ConfiguredFor { skill }
        }),
        weighted(0.5, vec(status(), 0..2)).prop_map(|states| AgentQuery::InState { states }),
        weighted(0.5, (1..4_u32).prop_map(GroupId)).prop_map(|group| AgentQuery::OfGroup { group }),
        agent().prop_map(|target| AgentQuery::GroupOf { target }),
        select(right).prop_map(AgentQuery::Right),
        select(vec![
            AgentQuery::Online,
            AgentQuery::Groups,
            AgentQuery::Phones,
            AgentQuery::SignedIn,
            AgentQuery::All,
            AgentQuery::OwnSkills,
            AgentQuery::Names,
            AgentQuery::InTextChat,
            AgentQuery::Inspectable,
            AgentQuery::RestReasons
        ]),
    ]
    .boxed()
}

fn calls_question() -> BoxedStrategy<CallDataCommand> {
    prop_oneof![
        any::<bool>().prop_map(|without_last| CallDataCommand::Info { without_last }),
        select(vec![
            CallDataCommand::InfoBeforeAnswer { call: None },
            CallDataCommand::Records,
            CallDataCommand::Count,
            CallDataCommand::Ids,
            CallDataCommand::InfoOfVdn,
            CallDataCommand::Held,
            CallDataCommand::IsProcessCall,
            CallDataCommand::Private,
            CallDataCommand::RemoteNumbers,
            CallDataCommand::Statistics,
            CallDataCommand::StatisticsEx,
        ]),
        call("own").prop_map(|call| CallDataCommand::InfoById { call }),
        queue().prop_map(|skill| CallDataCommand::Waiting { skill }),
        (call("any"), queue()).prop_map(|(call, skill)| CallDataCommand::AssignUserInQueue { call, skill }),
        (agent(), 0..4_u8).prop_map(|(target, what)| match what {
            0 => CallDataCommand::IdsOf { target },
            1 => CallDataCommand::InfoOf { target },
            2 => CallDataCommand::HeldBy { target },
            _ => CallDataCommand::HeldCount { target },
        }),
        any::<bool>().prop_map(|count| if count {
            CallDataCommand::IvrCount { ivr: IvrId(1) }
        } else {
            CallDataCommand::IvrWaiting { ivr: IvrId(1) }
        }),
        (weighted(0.5, call("own")), any::<bool>()).prop_map(|(call, encoded)| CallDataCommand::Data { call, encoded }),
        (weighted(0.5, call("own")), data()).prop_map(|(call, data)| CallDataCommand::SetData { call, data }),
    ]
    .boxed()
}

fn queues_question() -> BoxedStrategy<QueueQuery> {
    prop_oneof![
        select(vec![
            QueueQuery::OfOwnVdn,
            QueueQuery::Ivrs,
            QueueQuery::AccessCodes,
            QueueQuery::LengthOnAgent,
            QueueQuery::LengthOnAgentSkills,
            QueueQuery::ServerTime,
            QueueQuery::SystemVersion,
        ]),
        (0..4_u32).prop_map(|vdn| QueueQuery::OfVdn { vdn: VdnId(vdn) }),
        agent().prop_map(|target| QueueQuery::OfAgent { target }),
        weighted(0.7, queues()).prop_map(|skills| QueueQuery::Statistics { skills }),
        queue().prop_map(|skill| QueueQuery::StatisticsOf { skill }),
        queue().prop_map(|skill| QueueQuery::Length { skill }),
    ]
    .boxed()
}
