//! Resource `querymonitor`: questions about the system, and two settings.

use super::qualitycontrol::agents;
use crate::engine::{AccountCommand, Command, MediaCommand, MediaSessionCommand, QueueQuery, SessionCommand};
use crate::wire::fields::{ParseError, is_true};
use crate::wire::route::{Route, get, not_simulated, post};

pub(super) const ROUTES: &[Route] = &[
    // Choice: ON, true and 1 switch the inactivity limit on, in upper or lower case; anything else switches it off.
    post("querymonitor/{agentid}/setagenttimeout/{flag}", "setAgentTimeOut", |i| {
        let flag = i.path("flag");
        Ok(Command::Account(AccountCommand::SetAgentTimeOut { on: is_true(flag) || flag.eq_ignore_ascii_case("on") || flag == "1" }))
    }),
    post("querymonitor/{agentid}/changetosapmode", "changeToSAPMode", |_| Ok(Command::Session(SessionCommand::ChangeToSapMode))),
    get("querymonitor/{agentid}/clusterinfo", "queryClusterInfo", not_simulated),
    get("querymonitor/{agentid}/clusterinfobyname/{clustername}", "queryClusterInfoByName", not_simulated),
    get("querymonitor/{agentid}/agentclusterinfo/{workno}", "queryAgentClusterInfo", not_simulated),
    get("querymonitor/{agentid}/allagentclusterinfo", "queryAllAgentClusterInfo", not_simulated),
    get("querymonitor/{agentid}/servertime", "queryServerTime", |_| queues(QueueQuery::ServerTime)),
    get("querymonitor/{agentid}/systemstate", "querySystemStateInfo", not_simulated),
    get("querymonitor/{agentid}/systemversion", "querySysVersion", |_| queues(QueueQuery::SystemVersion)),
    get("querymonitor/{agentid}/skillstatisticinfo/{skillid}", "querySkillsStatisticInfo", |i| {
        queues(QueueQuery::StatisticsOf { skill: i.path_number("skillid")? })
    }),
    post("querymonitor/{agentid}/setmaxchatnum/{anyvdn}/{chatnum}", "setMaxChatNum", |i| {
        let (agents, chats) = (agents(i)?, i.path_number("chatnum")?);
        Ok(Command::Media(MediaCommand::Session(MediaSessionCommand::LimitOf { agents, chats })))
    }),
];

fn queues(query: QueueQuery) -> Result<Command, ParseError> {
    Ok(Command::Queues(query))
}
