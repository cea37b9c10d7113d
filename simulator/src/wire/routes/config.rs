//! Resource `config`: the configuration interface, whose paths name no agent.

use std::str::FromStr;

use crate::engine::{CalledRoute, ConfigurationCommand, NodePolicy, SkillGroupMember, StatusTask, SubscriptionRequest, VdnGroup};
use crate::wire::codes;
use crate::wire::fields::{Fields, ParseError};
use crate::wire::input::Input;
use crate::wire::route::{Route, configure};

pub(super) const ROUTES: &[Route] = &[
    configure("POST", "config/subscribe/register", "register", |i| {
        let body = i.body()?;
        Ok(ConfigurationCommand::Register(SubscriptionRequest {
            kind: body.text_or_empty("subscribeType")?,
            token: body.text_or_empty("serviceToken")?,
            callback_uri: body.text_or_empty("serviceCallBackUri")?,
            analysed: body.text("nlpFlag")?.map(|_| body.flag("nlpFlag", false)).transpose()?,
            robot: body.text_or_empty("flowAccessCode")?,
        }))
    })
    .success(),
    configure("PUT", "config/subscribe/unregister", "unregister", |i| {
        Ok(ConfigurationCommand::Unregister { task: i.body()?.text_or_empty("serverId")? })
    })
    .success(),
    configure("GET", "config/subscribe/handshake/{serviceid}", "handshake", |i| {
        Ok(ConfigurationCommand::KeepAlive { task: i.path("serviceid").to_owned(), token: None })
    })
    .success(),
    configure("POST", "config/subscribe/handshake/{serviceid}", "handshakeEx", |i| {
        let token = Some(i.service_token.ok_or(ParseError)?.to_owned());
        Ok(ConfigurationCommand::KeepAlive { task: i.path("serviceid").to_owned(), token })
    })
    .success(),
    configure("POST", "config/sys/agentstatus/modify", "modifyAgentStatus", |i| {
        let body = i.body()?;
        Ok(ConfigurationCommand::ModifyAgentStatus(Box::new(StatusTask {
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
    })
    .success(),
    configure("POST", "config/sys/agentstatus/unregister", "unregisterAgentStatus", |i| {
        Ok(ConfigurationCommand::UnregisterAgentStatus { id: i.query.number("id")? })
    })
    .success(),
    configure("PUT", "config/sys/nodepolicy", "modifyNodePolicy", |i| {
        let policies = Fields::from_list(i.raw_body, "list")?.objects("list")?;
        let policy = |fields: &Fields| {
            Ok(NodePolicy { vdn: needed(fields, "vdnId")?, node: needed(fields, "nodeId")?, power: needed(fields, "nodePower")? })
        };
        Ok(ConfigurationCommand::ModifyNodePolicy(policies.iter().map(policy).collect::<Result<_, _>>()?))
    })
    .success(),
    configure("PUT", "config/sys/vdngroup", "modifyVdnGroup", |i| {
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
        Ok(ConfigurationCommand::ModifyVdnGroup { id: i.query.number("vdnGroupId")?, group: Box::new(group) })
    })
    .success(),
    configure("GET", "config/vdn/agents", "queryAgent", |i| Ok(ConfigurationCommand::QueryAgents { agents: ids(i, "agentIdSet")? }))
        .success(),
    configure("GET", "config/vdn/calledroute", "queryCallInfo", |i| {
        const MAX: usize = 500;
        let fits = i.query.text_or_empty("dnId")?.len() <= MAX;
        Ok(ConfigurationCommand::QueryRoutes { ids: if fits { ids(i, "dnId")? } else { return Err(ParseError) } })
    })
    .success(),
    configure("POST", "config/vdn/calledroute", "addCallInfo", |i| {
        let body = i.body()?;
        let route = CalledRoute {
            access_code: body.text_or_empty("accesscode")?,
            subcode: body.text_or_empty("subcode")?,
            target: codes::route_target(needed(body, "devicetype")?, needed(body, "deviceId")?)?,
        };
        Ok(ConfigurationCommand::AddRoute { id: i.query.number("dnId")?, route })
    })
    .success(),
    configure("DELETE", "config/vdn/calledroute", "deleteCallInfo", |i| {
        Ok(ConfigurationCommand::DeleteRoute { id: i.query.number("dnId")? })
    })
    .success(),
    configure("POST", "config/vdn/skillGroup", "addSkillGroup", |i| {
        let (name, members) = (i.body()?.text_or_empty("skillGroupName")?, members(i)?.unwrap_or_default());
        Ok(ConfigurationCommand::AddSkillGroup { id: group_id(i)?, name, members })
    })
    .success(),
    configure("PUT", "config/vdn/skillGroup", "modifySkillGroup", |i| {
        let (name, members) = (i.body()?.text("skillGroupName")?, members(i)?);
        Ok(ConfigurationCommand::ModifySkillGroup { id: group_id(i)?, name, members })
    })
    .success(),
];

fn needed<T: From<u32>>(fields: &Fields, name: &str) -> Result<T, ParseError> {
    fields.number(name)?.ok_or(ParseError)
}

/// Ids of the query, joined by commas.
fn ids<T: FromStr>(input: &Input<'_>, name: &str) -> Result<Vec<T>, ParseError> {
    let list = input.query.text_or_empty(name)?;
    let ids = list.split(',').map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| id.parse().map_err(|_| ParseError)).collect()
}

/// The id of a skill group; the word "null" is none, too.
fn group_id(input: &Input<'_>) -> Result<Option<u32>, ParseError> {
    if input.query.text_or_empty("skillGroupId")? == "null" { Ok(None) } else { input.query.number("skillGroupId") }
}

/// The queues of a skill group; `None` when there is no list.
fn members(input: &Input<'_>) -> Result<Option<Vec<SkillGroupMember>>, ParseError> {
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
