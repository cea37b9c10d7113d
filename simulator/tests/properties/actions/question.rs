//! What agents can ask about agents, calls and queues.

use ccgateway_simulator::engine::{AgentQuery, AgentRight, CallCommand, Command, QueueQuery};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;

use crate::actions::value::{agent, call, data, queue, queues};

pub(crate) fn question() -> BoxedStrategy<Command> {
    prop_oneof![
        agents_question().prop_map(Command::Agents),
        calls_question().prop_map(Command::Calls),
        queues_question().prop_map(Command::Queues)
    ]
    .boxed()
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
        (queue(), weighted(0.5, 0..3_u32), weighted(0.5, vec(2..9_u32, 0..3))).prop_map(|(skill, limit, states)| AgentQuery::SignedInTo {
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
        weighted(0.5, 2..9_u32).prop_map(|state| AgentQuery::InState { state }),
        weighted(0.5, 1..4_u32).prop_map(|group| AgentQuery::OfGroup { group }),
        agent().prop_map(|target| AgentQuery::GroupOf { target }),
        select(right).prop_map(AgentQuery::Right),
        select(vec![AgentQuery::Online, AgentQuery::Groups, AgentQuery::Phones, AgentQuery::SignedIn, AgentQuery::All { skills: true }]),
    ]
    .boxed()
}

fn calls_question() -> BoxedStrategy<CallCommand> {
    prop_oneof![
        any::<bool>().prop_map(|without_last| CallCommand::Info { without_last }),
        select(vec![
            CallCommand::InfoBeforeAnswer,
            CallCommand::Count,
            CallCommand::Ids,
            CallCommand::InfoOfVdn,
            CallCommand::Held,
            CallCommand::IsProcessCall,
            CallCommand::Private,
            CallCommand::RemoteNumbers,
            CallCommand::Statistics,
            CallCommand::StatisticsEx,
        ]),
        call("own").prop_map(|call| CallCommand::InfoById { call }),
        queue().prop_map(|skill| CallCommand::Waiting { skill }),
        (call("any"), queue()).prop_map(|(call, skill)| CallCommand::AssignUserInQueue { call, skill }),
        (agent(), 0..4_u8).prop_map(|(target, what)| match what {
            0 => CallCommand::IdsOf { target },
            1 => CallCommand::InfoOf { target },
            2 => CallCommand::HeldBy { target },
            _ => CallCommand::HeldCount { target },
        }),
        any::<bool>().prop_map(|count| if count { CallCommand::IvrCount { ivr: 1 } } else { CallCommand::IvrWaiting { ivr: 1 } }),
        (weighted(0.5, call("own")), any::<bool>()).prop_map(|(call, encoded)| CallCommand::Data { call, encoded }),
        (weighted(0.5, call("own")), data()).prop_map(|(call, data)| CallCommand::SetData { call, data }),
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
        (0..4_u32).prop_map(|vdn| QueueQuery::OfVdn { vdn }),
        agent().prop_map(|target| QueueQuery::OfAgent { target }),
        weighted(0.7, queues()).prop_map(|skills| QueueQuery::Statistics { skills }),
        queue().prop_map(|skill| QueueQuery::StatisticsOf { skill }),
        queue().prop_map(|skill| QueueQuery::Length { skill }),
    ]
    .boxed()
}
