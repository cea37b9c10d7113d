//! Answers of the configuration interface.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::engine::{ConfigurationData, ConfiguredAgent, IvrServer, RouteTarget, SkillGroup, SystemAccessCode, Vdn, VdnGroup};
use crate::ids::{AccessCodeId, AgentId, IvrServerId, RoleId, RouteId, SkillGroupId, VdnGroupId};
use crate::wire::codes::VDN_NUMBERS;
use crate::wire::envelope::{envelope, result_first};

#[derive(Serialize)]
struct SubscriptionResult<'a> {
    #[serde(rename = "serverId")]
    server_id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AgentResult<'a> {
    agent_id: AgentId,
    name: &'a str,
    agent_pwd: &'a str,
    full_name: &'a str,
    social_chat_num: u32,
    time_remaining: String,
    user_class_id: RoleId,
    asr_ind: u32,
}

#[derive(Serialize)]
struct RouteResult<'a> {
    dnid: RouteId,
    accesscode: &'a str,
    subcode: &'a str,
    devicetype: String,
    #[serde(rename = "deviceId")]
    device_id: u32,
}

// Choice: what no page shows is answered with the id alone, as where a page shows it.
pub(super) fn render(data: &ConfigurationData, message: &str, retcode: &str) -> String {
    let result = match data {
        ConfigurationData::Routes(routes) => {
            // Written as in the page's example.
            let routes = routes.iter().map(|(id, route)| {
                let (devicetype, device_id) = route_device(route.target);
                RouteResult {
                    dnid: *id,
                    accesscode: &route.access_code,
                    subcode: &route.subcode,
                    devicetype: devicetype.to_string(),
                    device_id,
                }
            });
            return result_first(message, retcode, routes.collect::<Vec<_>>());
        }
        ConfigurationData::RouteId(id) => return result_first(message, retcode, [json!({"dnId": id})]),
        ConfigurationData::Agents(agents) => {
            return envelope(message, retcode, Some(agents.iter().map(agent).collect::<Vec<_>>()));
        }
        ConfigurationData::Subscription(task) => {
            return envelope(message, retcode, Some(SubscriptionResult { server_id: task }));
        }
        ConfigurationData::NodePolicies(policies) => {
            let policy = policies.iter().map(|policy| json!({"vdnId": policy.vdn, "nodeId": policy.node, "nodePower": policy.power}));
            policy.collect()
        }
        ConfigurationData::VdnGroupId(id) => json!({"vdnGroupId": id}),
        ConfigurationData::VdnGroups(groups) => groups.iter().map(|(id, group)| vdn_group(*id, group)).collect(),
        ConfigurationData::AccessCodeId(id) => json!({"acId": id}),
        ConfigurationData::AccessCodes(codes) => codes.iter().map(|(id, code)| access_code(*id, code)).collect(),
        ConfigurationData::IvrServer(id, server) => ivr_server(*id, server),
        ConfigurationData::IvrServers(servers) => servers.iter().map(|(id, server)| queried_ivr_server(*id, server)).collect(),
        ConfigurationData::VdnId(id) => json!({"vdnId": id}),
        ConfigurationData::Vdns(vdns) => vdns.iter().map(|(id, known)| json!({"vdnId": id, "data": vdn_with_group(known)})).collect(),
        ConfigurationData::Vdn(known) => vdn(known),
        ConfigurationData::AgentId(id) => json!({"agentId": id}),
        ConfigurationData::RoleId(id) => json!({"userClassId": id}),
        ConfigurationData::Roles(roles) => {
            let role = roles.iter().map(|(id, role)| {
                let rights: Vec<u8> = role.rights.iter().map(|granted| u8::from(*granted)).collect();
                json!({"roleId": id, "name": role.name, "roles": rights})
            });
            role.collect()
        }
        ConfigurationData::QueueId(id) => json!({"skillId": id}),
        ConfigurationData::SkillGroupId(id) => json!({"skillGroupId": id}),
        ConfigurationData::SkillGroups(groups) => groups.iter().map(|(id, group)| skill_group(*id, group)).collect(),
    };
    envelope(message, retcode, Some(result))
}

// Choice: passwords are always empty.
fn agent(agent: &ConfiguredAgent) -> AgentResult<'_> {
    AgentResult {
        agent_id: agent.id,
        name: &agent.name,
        agent_pwd: "",
        full_name: &agent.full_name,
        social_chat_num: agent.chats,
        time_remaining: agent.password_days.map(|days| days.to_string()).unwrap_or_default(),
        user_class_id: agent.role,
        asr_ind: u32::from(agent.recognises_speech),
    }
}

fn vdn_group(id: VdnGroupId, group: &VdnGroup) -> Value {
    json!({
        "vdnGroupId": id,
        "parentId": group.parent,
        "groupName": group.name,
        "adminName": group.admin_name,
        "adminWorkNo": group.admin_work_number,
        "adminPassword": "",
        "allowedAgentNum": group.agents.unwrap_or(0),
        "allowedVideoAgentNum": group.video_agents.unwrap_or(0),
        "allowedPstnCallNum": group.pstn_calls.unwrap_or(1),
        "allowedWebCallNum": group.web_calls.unwrap_or(0),
        "allowedOutBoundCallNum": group.outbound_calls.unwrap_or(1000),
    })
}

fn access_code(id: AccessCodeId, code: &SystemAccessCode) -> Value {
    json!({"acId": id, "accessCode": code.code, "codeDescription": code.description, "mediatypeId": code.medium})
}

// Choice: the service process of a server has its id.
fn ivr_server(id: IvrServerId, server: &IvrServer) -> Value {
    json!({"ivrId": id, "serverIp": server.address, "maxCallNum": server.calls, "checkTime": server.check_seconds, "progId": id})
}

// Choice: a server runs no VXML.
fn queried_ivr_server(id: IvrServerId, server: &IvrServer) -> Value {
    let mut result = ivr_server(id, server);
    result["supportVxml"] = 0.into();
    result
}

fn vdn(known: &Vdn) -> Value {
    let part = |wanted: bool| -> Map<String, Value> {
        let own = VDN_NUMBERS.iter().filter(|(_, is_setup, _)| *is_setup == wanted);
        own.filter_map(|(number, _, name)| Some(((*name).to_owned(), (*known.numbers.get(number)?).into()))).collect()
    };
    let (mut setup, mut info) = (part(true), part(false));
    setup.insert("accessCodes".to_owned(), json!(known.access_codes));
    setup.insert("ivrIds".to_owned(), json!(known.ivrs));
    if let Some(administrator) = known.administrator {
        setup.insert("administratorWorkNo".to_owned(), json!(administrator));
    }
    if let Some(key) = &known.queue_cancel_key {
        info.insert("queueCancelKey".to_owned(), json!(key));
    }
    json!({"vdnSetup": setup, "vdnInfo": info})
}

fn vdn_with_group(known: &Vdn) -> Value {
    let mut result = vdn(known);
    result["parentGroupId"] = json!(known.group);
    result
}

fn skill_group(id: SkillGroupId, group: &SkillGroup) -> Value {
    let skill = group
        .members
        .iter()
        .map(|member| json!({"skillId": member.queue, "skillPower": member.queue_weight, "agentPower": member.agent_weight}));
    json!({"skillGroupId": id, "skillGroupName": group.name, "skills": skill.collect::<Vec<_>>()})
}

/// Kind of the device that a called route leads to, and its id.
pub(super) fn route_device(target: RouteTarget) -> (u32, u32) {
    match target {
        RouteTarget::Queue(queue) => (1, queue.0),
        RouteTarget::Ivr(ivr) => (3, ivr.0),
    }
}
