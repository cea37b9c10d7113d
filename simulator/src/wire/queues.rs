//! Operations of the resources `queuedevice` and `querymonitor`.

use super::fields::Unreadable;
use super::request::{Route, SUCCESS};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{Command, QueueQuery};

pub(super) const ROUTES: &[Route] = &[
    Route("GET", "queuedevice/{agentid}/agentvdnskill", "querySkillQueueOnAgentVDN", "", Some(|_| queues(QueueQuery::OfOwnVdn))),
    Route("GET", "queuedevice/{agentid}/ivrinfo", "queryIVRInfoOnVdn", SUCCESS, Some(|_| queues(QueueQuery::Ivrs))),
    Route(
        "POST",
        "queuedevice/{agentid}/queryacdstat",
        "queryStatInfoOfAcd",
        "",
        Some(|i| queues(QueueQuery::Statistics { skills: Some(i.body()?.numbers("skills")?.unwrap_or_default()) })),
    ),
    Route(
        "GET",
        "queuedevice/{agentid}/skillwaitnum/{skillid}",
        "queryQueueLengthBySkillId",
        SUCCESS,
        Some(|i| queues(QueueQuery::Length { skill: i.path_number("skillid")? })),
    ),
    Route("GET", "queuedevice/{agentid}/waitnum", "queryQueueLengthOnAgent", SUCCESS, Some(|_| queues(QueueQuery::LengthOnAgent))),
    Route(
        "GET",
        "queuedevice/{agentid}/waitnumbyagent",
        "queryQueueLengthOnAgentSkills",
        SUCCESS,
        Some(|_| queues(QueueQuery::LengthOnAgentSkills)),
    ),
    Route(
        "GET",
        "queuedevice/{agentid}/agentskill/{workNo}",
        "querySkillQueueOnAgent",
        "",
        Some(|i| queues(QueueQuery::OfAgent { target: i.path_number("workNo")? })),
    ),
    Route("GET", "queuedevice/{agentid}/innoinfo", "queryInNoOnVDN", "", Some(|_| queues(QueueQuery::AccessCodes))),
    // Choice: the body may name queues as that of queryacdstat does; without it all are meant.
    Route(
        "POST",
        "queuedevice/{agentid}/queryskillstat",
        "querySkillStatWithVdn",
        "",
        Some(|i| queues(QueueQuery::Statistics { skills: i.body()?.numbers("skills")? })),
    ),
    Route(
        "GET",
        "queuedevice/{agentid}/vdnskill/{vdnid}",
        "querySkillQueueOnVDN",
        "",
        Some(|i| queues(QueueQuery::OfVdn { vdn: i.path_number("vdnid")? })),
    ),
    Route("GET", "querymonitor/{agentid}/clusterinfo", "queryClusterInfo", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "querymonitor/{agentid}/clusterinfobyname/{clustername}", "queryClusterInfoByName", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "querymonitor/{agentid}/agentclusterinfo/{workno}", "queryAgentClusterInfo", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "querymonitor/{agentid}/allagentclusterinfo", "queryAllAgentClusterInfo", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "querymonitor/{agentid}/servertime", "queryServerTime", "", Some(|_| queues(QueueQuery::ServerTime))),
    Route("GET", "querymonitor/{agentid}/systemstate", "querySystemStateInfo", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "querymonitor/{agentid}/systemversion", "querySysVersion", "", Some(|_| queues(QueueQuery::SystemVersion))),
    Route(
        "GET",
        "querymonitor/{agentid}/skillstatisticinfo/{skillid}",
        "querySkillsStatisticInfo",
        "",
        Some(|i| queues(QueueQuery::StatisticsOf { skill: i.path_number("skillid")? })),
    ),
    Route("POST", "querymonitor/{agentid}/setmaxchatnum/{anyvdn}/{chatnum}", "setMaxChatNum", NOT_EMULATED, Some(acknowledged)),
];

fn queues(query: QueueQuery) -> Result<Command, Unreadable> {
    Ok(Command::Queues(query))
}
