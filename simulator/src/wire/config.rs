//! Operations of the resource `config`, whose paths name no agent.

use serde::Serialize;

use super::answer::envelope;
use super::data::result_first;
use super::fields::{Fields, Unreadable};
use super::request::{Asks, Input, Route, SUCCESS};
use crate::engine::{
    CalledRoute, ConfigurationCommand, ConfigurationData, ConfiguredAgent, NodePolicy, SkillGroupMember, StatusTask, SubscriptionRequest,
    VdnGroup,
};

pub(super) const ROUTES: &[Route<Asks>] = &[
    Route(
        "POST",
        "config/subscribe/register",
        "register",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            asks(ConfigurationCommand::Register(SubscriptionRequest {
                kind: body.text_or_empty("subscribeType")?,
                token: body.text_or_empty("serviceToken")?,
                callback_uri: body.text_or_empty("serviceCallBackUri")?,
                analysed: body.text("nlpFlag")?.map(|_| body.flag("nlpFlag", false)).transpose()?,
                robot: body.text_or_empty("flowAccessCode")?,
            }))
        }),
    ),
    Route(
        "PUT",
        "config/subscribe/unregister",
        "unregister",
        SUCCESS,
        Some(|i| asks(ConfigurationCommand::Unregister { task: i.body()?.text_or_empty("serverId")? })),
    ),
    Route(
        "GET",
        "config/subscribe/handshake/{serviceid}",
        "handshake",
        SUCCESS,
        Some(|i| asks(ConfigurationCommand::KeepAlive { task: i.path("serviceid").to_owned(), token: None })),
    ),
    Route(
        "POST",
        "config/subscribe/handshake/{serviceid}",
        "handshakeEx",
        SUCCESS,
        Some(|i| {
            let token = Some(i.service_token.ok_or(Unreadable)?.to_owned());
            asks(ConfigurationCommand::KeepAlive { task: i.path("serviceid").to_owned(), token })
        }),
    ),
    Route(
        "POST",
        "config/sys/agentstatus/modify",
        "modifyAgentStatus",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            asks(ConfigurationCommand::ModifyAgentStatus(Box::new(StatusTask {
                id: body.number("id")?,
                description: body.text_or_empty("channelDesc")?,
                callback_url: body.text_or_empty("callbackUrl")?,
                recovery_callback_url: body.text_or_empty("drCallbackUrl")?,
                auth_url: body.text_or_empty("authUrl")?,
                recovery_auth_url: body.text_or_empty("drAuthUrl")?,
                credentials: [body.text("authUserName")?, body.text("authPassWord")?],
                recovery_credentials: [body.text("drAuthUserName")?, body.text("drAuthPassWord")?],
                push_timeout: body.number("pushTimeout")?,
                token_minutes: body.number("tokenRefreshMinutes")?,
            })))
        }),
    ),
    Route(
        "POST",
        "config/sys/agentstatus/unregister",
        "unregisterAgentStatus",
        SUCCESS,
        Some(|i| asks(ConfigurationCommand::UnregisterAgentStatus { id: i.query.number("id")? })),
    ),
    Route(
        "PUT",
        "config/sys/nodepolicy",
        "modifyNodePolicy",
        SUCCESS,
        Some(|i| {
            let policies = Fields::from_list(i.raw_body, "list")?.objects("list")?;
            let policy = |fields: &Fields| {
                Ok(NodePolicy { vdn: needed(fields, "vdnId")?, node: needed(fields, "nodeId")?, power: needed(fields, "nodePower")? })
            };
            asks(ConfigurationCommand::ModifyNodePolicy(policies.iter().map(policy).collect::<Result<_, _>>()?))
        }),
    ),
    Route(
        "PUT",
        "config/sys/vdngroup",
        "modifyVdnGroup",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            let group = VdnGroup {
                parent: body.number("parentId")?,
                name: body.text_or_empty("groupName")?,
                admin_name: body.text_or_empty("adminName")?,
                admin_work_number: body.number("adminWorkNo")?,
                admin_password: body.text_or_empty("adminPassword")?,
                agents: body.number("allowedAgentNum")?,
                video_agents: body.number("allowedVideoAgentNum")?,
                pstn_calls: body.number("allowedPstnCallNum")?,
                web_calls: body.number("allowedWebCallNum")?,
                outbound_calls: body.number("allowedOutBoundCallNum")?,
            };
            asks(ConfigurationCommand::ModifyVdnGroup { id: i.query.number("vdnGroupId")?, group: Box::new(group) })
        }),
    ),
    Route(
        "GET",
        "config/vdn/agents",
        "queryAgent",
        SUCCESS,
        Some(|i| asks(ConfigurationCommand::QueryAgents { agents: ids(i, "agentIdSet")? })),
    ),
    Route(
        "GET",
        "config/vdn/calledroute",
        "queryCallInfo",
        SUCCESS,
        Some(|i| {
            const MAX: usize = 500;
            let fits = i.query.text_or_empty("dnId")?.len() <= MAX;
            asks(ConfigurationCommand::QueryRoutes { ids: if fits { ids(i, "dnId")? } else { return Err(Unreadable) } })
        }),
    ),
    Route(
        "POST",
        "config/vdn/calledroute",
        "addCallInfo",
        SUCCESS,
        Some(|i| {
            let body = i.body()?;
            let route = CalledRoute {
                access_code: body.text_or_empty("accesscode")?,
                subcode: body.text_or_empty("subcode")?,
                device_type: needed(body, "devicetype")?,
                device: needed(body, "deviceId")?,
            };
            asks(ConfigurationCommand::AddRoute { id: i.query.number("dnId")?, route })
        }),
    ),
    Route(
        "DELETE",
        "config/vdn/calledroute",
        "deleteCallInfo",
        SUCCESS,
        Some(|i| asks(ConfigurationCommand::DeleteRoute { id: i.query.number("dnId")? })),
    ),
    Route(
        "POST",
        "config/vdn/skillGroup",
        "addSkillGroup",
        SUCCESS,
        Some(|i| {
            let (name, members) = (i.body()?.text_or_empty("skillGroupName")?, members(i)?.unwrap_or_default());
            asks(ConfigurationCommand::AddSkillGroup { id: group_id(i)?, name, members })
        }),
    ),
    Route(
        "PUT",
        "config/vdn/skillGroup",
        "modifySkillGroup",
        SUCCESS,
        Some(|i| {
            let (name, members) = (i.body()?.text("skillGroupName")?, members(i)?);
            asks(ConfigurationCommand::ModifySkillGroup { id: group_id(i)?, name, members })
        }),
    ),
];

fn asks(command: ConfigurationCommand) -> Result<Asks, Unreadable> {
    Ok(Asks::Configure(command))
}

fn needed(fields: &Fields, name: &str) -> Result<u32, Unreadable> {
    fields.number(name)?.ok_or(Unreadable)
}

/// Ids of the query, joined by commas.
fn ids(input: &Input<'_>, name: &str) -> Result<Vec<u32>, Unreadable> {
    let list = input.query.text_or_empty(name)?;
    let ids = list.split(',').map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| Unreadable)).collect()
}

/// The id of a skill group; the word "null" is none, too.
fn group_id(input: &Input<'_>) -> Result<Option<u32>, Unreadable> {
    if input.query.text_or_empty("skillGroupId")? == "null" { Ok(None) } else { input.query.number("skillGroupId") }
}

/// The queues of a skill group; `None` when there is no list.
fn members(input: &Input<'_>) -> Result<Option<Vec<SkillGroupMember>>, Unreadable> {
    let body = input.body()?;
    let member = |fields: &Fields| {
        Ok(SkillGroupMember {
            queue: needed(fields, "skillId")?,
            queue_weight: needed(fields, "skillPower")?,
            agent_weight: needed(fields, "agentPower")?,
        })
    };
    let list = body.has("skills").then(|| body.objects("skills")).transpose()?;
    list.map(|list| list.iter().map(member).collect()).transpose()
}

#[derive(Serialize)]
struct SubscriptionResult<'a> {
    #[serde(rename = "serverId")]
    server_id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AgentResult<'a> {
    agent_id: u32,
    name: &'a str,
    agent_pwd: &'a str,
    full_name: &'a str,
    social_chat_num: u32,
    time_remaining: String,
    user_class_id: u32,
    asr_ind: u32,
}

#[derive(Serialize)]
struct RouteResult<'a> {
    dnid: u32,
    accesscode: &'a str,
    subcode: &'a str,
    devicetype: String,
    #[serde(rename = "deviceId")]
    device_id: u32,
}

#[derive(Serialize)]
struct RouteIdResult {
    #[serde(rename = "dnId")]
    id: u32,
}

#[derive(Serialize)]
struct SkillGroupResult {
    #[serde(rename = "skillGroupId")]
    id: u32,
}

pub(super) fn render(data: &ConfigurationData, message: &str, retcode: &str) -> String {
    match data {
        ConfigurationData::Subscription(task) => envelope(message, retcode, Some(SubscriptionResult { server_id: task })),
        ConfigurationData::Agents(agents) => envelope(message, retcode, Some(agents.iter().map(agent).collect::<Vec<_>>())),
        ConfigurationData::Routes(routes) => {
            // Written as in the page's example.
            let routes = routes.iter().map(|(id, route)| RouteResult {
                dnid: *id,
                accesscode: &route.access_code,
                subcode: &route.subcode,
                devicetype: route.device_type.to_string(),
                device_id: route.device,
            });
            result_first(message, retcode, routes.collect::<Vec<_>>())
        }
        ConfigurationData::RouteId(id) => result_first(message, retcode, [RouteIdResult { id: *id }]),
        ConfigurationData::SkillGroupId(id) => envelope(message, retcode, Some(SkillGroupResult { id: *id })),
    }
}

// Choice: the password is never told; an agent may have as many sessions as the gateway allows; an inspector has
// role 2, any other agent role 1; speech recognition is off.
fn agent(agent: &ConfiguredAgent) -> AgentResult<'_> {
    AgentResult {
        agent_id: agent.id,
        name: &agent.name,
        agent_pwd: "",
        full_name: &agent.name,
        social_chat_num: 60,
        time_remaining: agent.password_days.map(|days| days.to_string()).unwrap_or_default(),
        user_class_id: if agent.inspector { 2 } else { 1 },
        asr_ind: 0,
    }
}
