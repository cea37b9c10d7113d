//! Answers of the configuration interface.

use serde::Serialize;

use crate::engine::{ConfigurationData, ConfiguredAgent, RouteTarget};
use crate::ids::AgentId;
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
            result_first(message, retcode, routes.collect::<Vec<_>>())
        }
        ConfigurationData::RouteId(id) => result_first(message, retcode, [RouteIdResult { id: *id }]),
        ConfigurationData::SkillGroupId(id) => envelope(message, retcode, Some(SkillGroupResult { id: *id })),
    }
}

// Choice: the password is always empty; every agent may have the 60 chats that the gateway allows; an inspector has role 2, any other agent
// role 1; speech recognition is off.
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

/// Kind of the device that a called route leads to, and its id.
pub(super) fn route_device(target: RouteTarget) -> (u32, u32) {
    match target {
        RouteTarget::Queue(queue) => (1, queue.0),
        RouteTarget::Ivr(ivr) => (3, ivr.0),
    }
}
