//! Operations of the resource `agentgroup`.

use super::fields::{Unreadable, numbers_of_body};
use super::request::{Input, Route, SUCCESS};
use super::voice::{NOT_EMULATED, acknowledged};
use crate::engine::{AgentQuery, AgentRight, Command};

pub(super) const ROUTES: &[Route] = &[
    Route(
        "GET",
        "agentgroup/{agentid}/agentbyworkno/{workno}",
        "queryAgentInfoByWorkNo",
        "",
        Some(|i| query(AgentQuery::One { target: i.path_number("workno")? })),
    ),
    Route(
        "GET",
        "agentgroup/{agentid}/agentbyskill/{skillid}",
        "queryAgentInfoBySkillId",
        "",
        Some(|i| {
            let body = i.body()?;
            let (limit, states) = (body.number("agentLimit")?, body.numbers("agentStatus")?);
            query(AgentQuery::SignedInTo { skill: i.path_number("skillid")?, limit, states })
        }),
    ),
    Route(
        "GET",
        "agentgroup/{agentid}/agentbylist",
        "queryAgentInfoBySkillId",
        "",
        Some(|i| query(AgentQuery::Listed { agents: agent_list(i)? })),
    ),
    Route("GET", "agentgroup/{agentid}/allonlineagents", "queryAllOnlineAgents", SUCCESS, Some(|_| query(AgentQuery::Online))),
    Route(
        "GET",
        "agentgroup/{agentid}/agentbyconfigedskill/{skillid}",
        "queryAgentInfoByConfigedSkillId",
        "",
        Some(|i| query(AgentQuery::ConfiguredFor { skill: i.path_number("skillid")? })),
    ),
    Route(
        "GET",
        "agentgroup/{agentid}/agentidsbyskill/{skillid}",
        "queryAgentIdsBySkillId",
        "",
        Some(|i| query(AgentQuery::IdsSignedInTo { skill: i.path_number("skillid")? })),
    ),
    // Choice: the body names agents as that of agentbylist does; without one everybody is meant.
    Route(
        "POST",
        "agentgroup/{agentid}/agentinfonoskills",
        "queryAgentInfoWithoutSkills",
        "",
        Some(|i| query(AgentQuery::WithoutSkills { agents: agent_list(i)? })),
    ),
    // Choice: the state is one of the gateway's own coding; without one every agent is listed.
    Route(
        "GET",
        "agentgroup/{agentid}/agentlistbystatus",
        "getAgentListByStatus",
        "",
        Some(|i| query(AgentQuery::InState { state: i.query.number("status")? })),
    ),
    Route(
        "GET",
        "agentgroup/{agentid}/agentongroup",
        "queryAllAgentInfoOnMyGroup",
        "",
        Some(|_| query(AgentQuery::OfGroup { group: None })),
    ),
    Route(
        "GET",
        "agentgroup/{agentid}/agentongroupex",
        "queryAllAgentInfoOnMyGroupEx",
        "",
        Some(|i| query(AgentQuery::OfGroup { group: i.query.number("groupid")? })),
    ),
    Route("GET", "agentgroup/{agentid}/agentrestinfo", "queryAgentRestDetailInfo", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "agentgroup/{agentid}/agentwasnameonvdn", "queryAllAgentWasNameOnVdn", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "agentgroup/{agentid}/allagentstatus", "getAllStatusAgents", "", Some(|_| query(AgentQuery::InState { state: None }))),
    Route(
        "GET",
        "agentgroup/{agentid}/alllocalagentstatus",
        "getAllStatusLocalAgents",
        "",
        // Choice: there is one gateway, so every agent is local.
        Some(|_| query(AgentQuery::InState { state: None })),
    ),
    Route("GET", "agentgroup/{agentid}/allchatagents", "getAllAgentsInTextChat", NOT_EMULATED, Some(acknowledged)),
    Route("GET", "agentgroup/{agentid}/idleagent", "getIdleStatusAgents", "", Some(|_| query(AgentQuery::InState { state: Some(4) }))),
    Route(
        "GET",
        "agentgroup/{agentid}/groupbyagent/{workno}",
        "queryGroupInfoByWorkNo",
        "",
        Some(|i| query(AgentQuery::GroupOf { target: i.path_number("workno")? })),
    ),
    Route("GET", "agentgroup/{agentid}/grouponvdn", "queryGroupInfoOnVdn", "", Some(|_| query(AgentQuery::Groups))),
    Route("GET", "agentgroup/{agentid}/iscallout", "isCallOut", "", Some(|_| right(AgentRight::CallOut))),
    Route("GET", "agentgroup/{agentid}/iscensor", "isCensor", "", Some(|_| right(AgentRight::Censor))),
    Route("GET", "agentgroup/{agentid}/ismonitor", "isMonitor", "", Some(|_| right(AgentRight::Monitor))),
    Route("GET", "agentgroup/{agentid}/ispickup", "isPickUp", "", Some(|_| right(AgentRight::PickUp))),
    Route("GET", "agentgroup/{agentid}/isreportmanager", "isReportManager", "", Some(|_| right(AgentRight::ReportManager))),
    Route("GET", "agentgroup/{agentid}/isspymonitor", "isSpyMonitor", "", Some(|_| right(AgentRight::SpyMonitor))),
    Route("GET", "agentgroup/{agentid}/issystem", "isSystem", "", Some(|_| right(AgentRight::System))),
    Route(
        "GET",
        "agentgroup/{agentid}/loggedinagentphoneonvdn",
        "queryAllLoggedInAgentPhonesOnVdn",
        "",
        Some(|_| query(AgentQuery::Phones)),
    ),
    Route("GET", "agentgroup/{agentid}/onlineagentonvdn", "queryAllLoginedAgentInfoOnVdn", "", Some(|_| query(AgentQuery::SignedIn))),
    Route(
        "GET",
        "agentgroup/{agentid}/queryagentstatus",
        "queryAgentStatusAndTimeOnVDN",
        "",
        Some(|_| query(AgentQuery::All { skills: false })),
    ),
    Route(
        "GET",
        "agentgroup/{agentid}/queryagentstatusandskill",
        "queryAgentStatusAndSkill",
        "",
        Some(|_| query(AgentQuery::All { skills: true })),
    ),
    Route("GET", "agentgroup/{agentid}/restreason", "getAgentRestReason", NOT_EMULATED, Some(acknowledged)),
];

fn query(query: AgentQuery) -> Result<Command, Unreadable> {
    Ok(Command::Agents(query))
}

fn right(right: AgentRight) -> Result<Command, Unreadable> {
    query(AgentQuery::Right(right))
}

/// Agent ids: a bare list, the values alone, or in a field; the page can be read in all three ways.
fn agent_list(input: &Input<'_>) -> Result<Vec<u32>, Unreadable> {
    match input.body() {
        Ok(body) => Ok(body.numbers("agentList")?.unwrap_or_default()),
        Err(Unreadable) => numbers_of_body(input.raw_body),
    }
}
