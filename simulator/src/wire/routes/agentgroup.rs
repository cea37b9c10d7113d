//! Resource `agentgroup`: questions about agents.

use crate::engine::{AgentQuery, AgentRight, AgentStatus, Command};
use crate::ids::AgentId;
use crate::wire::codes::agent_status;
use crate::wire::fields::{ParseError, numbers_of_body};
use crate::wire::input::Input;
use crate::wire::route::{Route, get, not_simulated, post};

pub(super) const ROUTES: &[Route] = &[
    get("agentgroup/{agentid}/agentbyworkno/{workno}", "queryAgentInfoByWorkNo", |i| {
        query(AgentQuery::One { target: i.path_number("workno")? })
    }),
    get("agentgroup/{agentid}/agentbyskill/{skillid}", "queryAgentInfoBySkillId", |i| {
        let body = i.body()?;
        let limit = body.number("agentLimit")?;
        // No agent is in a state that does not exist.
        let states = body.numbers("agentStatus")?.map(|codes| codes.into_iter().filter_map(agent_status).collect());
        query(AgentQuery::SignedInTo { skill: i.path_number("skillid")?, limit, states })
    }),
    get("agentgroup/{agentid}/agentbylist", "queryAgentInfoBySkillId", |i| query(AgentQuery::Listed { agents: agent_list(i)? })),
    get("agentgroup/{agentid}/allonlineagents", "queryAllOnlineAgents", |_| query(AgentQuery::Online)).success(),
    get("agentgroup/{agentid}/agentbyconfigedskill/{skillid}", "queryAgentInfoByConfigedSkillId", |i| {
        query(AgentQuery::ConfiguredFor { skill: i.path_number("skillid")? })
    }),
    get("agentgroup/{agentid}/agentidsbyskill/{skillid}", "queryAgentIdsBySkillId", |i| {
        query(AgentQuery::IdsSignedInTo { skill: i.path_number("skillid")? })
    }),
    // Choice: without a list, all agents are meant.
    post("agentgroup/{agentid}/agentinfonoskills", "queryAgentInfoWithoutSkills", |i| {
        query(AgentQuery::WithoutSkills { agents: i.body()?.numbers("agentlist")?.unwrap_or_default() })
    }),
    // Choice: the state is a code of the gateway; without one, all agents are listed.
    get("agentgroup/{agentid}/agentlistbystatus", "getAgentListByStatus", |i| {
        query(AgentQuery::InState { states: i.query.number("status")?.map(|code| agent_status(code).into_iter().collect()) })
    }),
    get("agentgroup/{agentid}/agentongroup", "queryAllAgentInfoOnMyGroup", |_| query(AgentQuery::OfGroup { group: None })),
    get("agentgroup/{agentid}/agentongroupex", "queryAllAgentInfoOnMyGroupEx", |i| {
        query(AgentQuery::OfGroup { group: i.query.number("groupid")? })
    }),
    get("agentgroup/{agentid}/agentrestinfo", "queryAgentRestDetailInfo", not_simulated),
    get("agentgroup/{agentid}/agentwasnameonvdn", "queryAllAgentWasNameOnVdn", |_| query(AgentQuery::Names)),
    get("agentgroup/{agentid}/allagentstatus", "getAllStatusAgents", |_| query(AgentQuery::InState { states: None })),
    // Choice: there is one gateway, so every agent is local.
    get("agentgroup/{agentid}/alllocalagentstatus", "getAllStatusLocalAgents", |_| query(AgentQuery::InState { states: None })),
    get("agentgroup/{agentid}/allchatagents", "getAllAgentsInTextChat", |_| query(AgentQuery::InTextChat)),
    get("agentgroup/{agentid}/idleagent", "getIdleStatusAgents", |_| query(AgentQuery::InState { states: Some(vec![AgentStatus::Idle]) })),
    get("agentgroup/{agentid}/groupbyagent/{workno}", "queryGroupInfoByWorkNo", |i| {
        query(AgentQuery::GroupOf { target: i.path_number("workno")? })
    }),
    get("agentgroup/{agentid}/grouponvdn", "queryGroupInfoOnVdn", |_| query(AgentQuery::Groups)),
    get("agentgroup/{agentid}/iscallout", "isCallOut", |_| right(AgentRight::CallOut)),
    get("agentgroup/{agentid}/iscensor", "isCensor", |_| right(AgentRight::Censor)),
    get("agentgroup/{agentid}/ismonitor", "isMonitor", |_| right(AgentRight::Monitor)),
    get("agentgroup/{agentid}/ispickup", "isPickUp", |_| right(AgentRight::PickUp)),
    get("agentgroup/{agentid}/isreportmanager", "isReportManager", |_| right(AgentRight::ReportManager)),
    get("agentgroup/{agentid}/isspymonitor", "isSpyMonitor", |_| right(AgentRight::SpyMonitor)),
    get("agentgroup/{agentid}/issystem", "isSystem", |_| right(AgentRight::System)),
    get("agentgroup/{agentid}/loggedinagentphoneonvdn", "queryAllLoggedInAgentPhonesOnVdn", |_| query(AgentQuery::Phones)),
    get("agentgroup/{agentid}/onlineagentonvdn", "queryAllLoginedAgentInfoOnVdn", |_| query(AgentQuery::SignedIn)),
    get("agentgroup/{agentid}/queryagentstatus", "queryAgentStatusAndTimeOnVDN", |_| query(AgentQuery::All)),
    get("agentgroup/{agentid}/queryagentstatusandskill", "queryAgentStatusAndSkill", |_| query(AgentQuery::OwnSkills)),
    get("agentgroup/{agentid}/restreason", "getAgentRestReason", |_| query(AgentQuery::RestReasons)),
];

fn query(query: AgentQuery) -> Result<Command, ParseError> {
    Ok(Command::Agents(query))
}

fn right(right: AgentRight) -> Result<Command, ParseError> {
    query(AgentQuery::Right(right))
}

/// Agent ids: a bare list, the values alone, or in a field; the page can be read in all three ways.
fn agent_list(input: &Input<'_>) -> Result<Vec<AgentId>, ParseError> {
    match input.body() {
        Ok(body) => Ok(body.numbers("agentList")?.unwrap_or_default()),
        Err(ParseError) => numbers_of_body(input.raw_body),
    }
}
