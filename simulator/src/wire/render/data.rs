//! Answers to questions.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::agents::{AgentResult, GroupResult, OnlineResult, ShortAgentResult, SkillResult, SkilllessAgentResult, agents, skills};
use super::calls::{CallByIdResult, CallResult, HeldResult};
use super::constants::NONE_16;
use super::queues::{AccessCodeResult, IvrResult, QueueResult, VdnSkillResult};
use super::statistics::{MainStatisticsResult, StatisticsResult};
use crate::engine::Data;
use crate::wire::envelope::{envelope, result_first};

/// The whole answer. Some pages print the result first.
pub(super) fn render(data: &Data, message: &str, retcode: &str) -> String {
    match data {
        Data::Null => result_first(message, retcode, ()),
        Data::Number(number) => envelope(message, retcode, Some(number)),
        // Programs compare a text.
        Data::Bool(value) | Data::Right { granted: value, .. } => envelope(message, retcode, Some(value.to_string())),
        Data::Text(text) => envelope(message, retcode, Some(text)),
        Data::AttachedData { data, encoded: true } => envelope(message, retcode, Some(STANDARD.encode(data))),
        Data::AttachedData { data, .. } => envelope(message, retcode, Some(data)),
        Data::Texts(texts) => envelope(message, retcode, Some(texts)),
        Data::Agent(info) => envelope(message, retcode, Some(AgentResult::new(info))),
        Data::Agents(infos) => envelope(message, retcode, Some(agents(infos))),
        Data::AgentsInShort(infos) => envelope(message, retcode, Some(each(infos, ShortAgentResult::from))),
        Data::AgentsWithoutSkills(infos) => envelope(message, retcode, Some(each(infos, SkilllessAgentResult::from))),
        Data::AgentNames(names) => {
            let names: BTreeMap<String, &str> = names.iter().map(|(id, name)| (id.to_string(), name.as_str())).collect();
            envelope(message, retcode, Some(names))
        }
        Data::RestReasons(reasons) => envelope(message, retcode, Some(each(reasons, RestReasonResult::from))),
        Data::AccessCodes(codes) => envelope(message, retcode, Some(each(codes, AccessCodeResult::from))),
        Data::NoRecords => envelope(message, retcode, Some([(); 0])),
        Data::OnlineAgents(queues) => {
            let queues = queues.iter().map(|(queue, infos)| OnlineResult::new(*queue, infos));
            result_first(message, retcode, queues.collect::<Vec<_>>())
        }
        Data::Group(group) => envelope(message, retcode, Some(GroupResult::from(group))),
        Data::Groups(groups) => envelope(message, retcode, Some(groups.iter().map(GroupResult::from).collect::<Vec<_>>())),
        Data::OwnSkills(queues) => envelope(message, retcode, Some(OwnSkillsResult { skills: skills(queues) })),
        Data::AgentSkills(queues) => result_first(message, retcode, skills(queues)),
        Data::VdnSkills(queues) => {
            let queues = queues.iter().map(|(id, name)| VdnSkillResult::new(*id, name));
            envelope(message, retcode, Some(queues.collect::<Vec<_>>()))
        }
        Data::QueueLength(length) => result_first(message, retcode, length),
        Data::Ivrs(ivrs) => result_first(message, retcode, ivrs.iter().map(IvrResult::from).collect::<Vec<_>>()),
        Data::Queue(queue) => envelope(message, retcode, Some(QueueResult::from(queue.as_ref()))),
        Data::Queues(queues) => envelope(message, retcode, Some(queues.iter().map(QueueResult::from).collect::<Vec<_>>())),
        Data::Call(call) => envelope(message, retcode, Some(CallResult::connected(call))),
        Data::CallById(call) => envelope(message, retcode, Some(CallByIdResult::from(call.as_ref()))),
        Data::Calls(calls) => envelope(message, retcode, Some(calls.iter().map(CallResult::connected).collect::<Vec<_>>())),
        Data::WaitingCalls(calls) => envelope(message, retcode, Some(calls.iter().map(CallResult::waiting).collect::<Vec<_>>())),
        Data::HeldCalls(calls) => {
            envelope(message, retcode, Some(calls.iter().map(|call| HeldResult::new(call, true)).collect::<Vec<_>>()))
        }
        // The page of the inspectors' query has the first five fields only.
        Data::HeldCallsOfOther(calls) => {
            envelope(message, retcode, Some(calls.iter().map(|call| HeldResult::new(call, false)).collect::<Vec<_>>()))
        }
        Data::Statistics(statistics) => envelope(message, retcode, Some(StatisticsResult::from(statistics.as_ref()))),
        Data::MainStatistics(statistics) => envelope(message, retcode, Some(MainStatisticsResult::from(statistics.as_ref()))),
        Data::CustomState(state) => {
            let agentcustomstate = state.map_or(NONE_16, u32::from).to_string();
            result_first(message, retcode, CustomStateResult { agentcustomstate })
        }
        Data::PhoneLogin { phone, token } => result_first(message, retcode, PhoneLoginResult { phonenum: phone, phonetoken: &token.0 }),
        // Choice: the field is named after the operation, by analogy with `phonetoken` in the answer to loginInfo.
        Data::VrcToken(token) => result_first(message, retcode, VrcTokenResult { vrctoken: &token.0 }),
    }
}

fn each<'a, T, R>(items: &'a [T], result: impl Fn(&'a T) -> R) -> Vec<R> {
    items.iter().map(result).collect()
}

#[derive(Serialize)]
struct OwnSkillsResult<'a> {
    skills: Vec<SkillResult<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RestReasonResult<'a> {
    rest_reason: &'a str,
    rest_reason_id: u8,
}

impl<'a> From<&'a (u8, String)> for RestReasonResult<'a> {
    fn from((id, name): &'a (u8, String)) -> Self {
        Self { rest_reason: name, rest_reason_id: *id }
    }
}

#[derive(Serialize)]
struct CustomStateResult {
    agentcustomstate: String,
}

#[derive(Serialize)]
struct PhoneLoginResult<'a> {
    phonenum: &'a str,
    phonetoken: &'a str,
}

#[derive(Serialize)]
struct VrcTokenResult<'a> {
    vrctoken: &'a str,
}
