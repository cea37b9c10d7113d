//! What questions are answered with, as JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::answer::{SkillResult, VOICE, envelope, json};
use crate::config::Ivr;
use crate::engine::{AgentGroup, AgentInfo, CallDetails, CallStatistics, Data, QueueStatistics};

/// "None", by the width of the field.
const NONE_8: u32 = 255;
const NONE_16: u32 = 65_535;
const NONE_TIME: u64 = 4_294_967_295_000;
/// Media ability of a voice call.
const VOICE_ABILITY: u32 = 1;
/// How many calls a queue can hold, as in the example of the page.
const QUEUE_SIZE: u32 = 100;

/// The whole answer. Some pages print the result first.
pub(super) fn render(data: &Data, message: &str, retcode: &str) -> String {
    match data {
        Data::Null => result_first(message, retcode, ()),
        Data::Number(number) => envelope(message, retcode, Some(number)),
        Data::Truth(truth) => envelope(message, retcode, Some(truth)),
        Data::TruthInWords(truth) => envelope(message, retcode, Some(truth.to_string())),
        Data::Text(text) => envelope(message, retcode, Some(text)),
        Data::EncodedText(text) => envelope(message, retcode, Some(STANDARD.encode(text))),
        Data::Texts(texts) => envelope(message, retcode, Some(texts)),
        Data::Agent(info) => envelope(message, retcode, Some(AgentResult::new(info, info.group.name.as_deref()))),
        // In lists the name of the group is unused.
        Data::Agents(infos) => envelope(message, retcode, Some(agents(infos))),
        Data::OnlineAgents(queues) => {
            let queues = queues.iter().map(|(id, infos)| OnlineResult { skill_media_type: VOICE, skill_id: *id, agent: agents(infos) });
            result_first(message, retcode, queues.collect::<Vec<_>>())
        }
        Data::Group(group) => envelope(message, retcode, Some(GroupResult::from(group))),
        Data::Groups(groups) => envelope(message, retcode, Some(groups.iter().map(GroupResult::from).collect::<Vec<_>>())),
        Data::AgentSkills(queues) => result_first(message, retcode, skills(queues)),
        Data::VdnSkills(queues) => {
            let queues = queues.iter().map(|(id, name)| VdnSkillResult { name, id: *id, mediatype: VOICE, service_type: 1, real_flag: 1 });
            envelope(message, retcode, Some(queues.collect::<Vec<_>>()))
        }
        Data::QueueLength(length) => result_first(message, retcode, length),
        Data::Ivrs(ivrs) => result_first(message, retcode, ivrs.iter().map(IvrResult::from).collect::<Vec<_>>()),
        Data::Queue(queue) => envelope(message, retcode, Some(QueueResult::from(queue.as_ref()))),
        Data::Queues(queues) => envelope(message, retcode, Some(queues.iter().map(QueueResult::from).collect::<Vec<_>>())),
        Data::Call(call) => envelope(message, retcode, Some(CallResult::connected(call))),
        // Choice: a call asked for by its id comes as a list, as in the page's table, with the fields that a client program has seen.
        Data::CallById(call) => {
            let call = CallResult { callskillid: None, begintime: None, endtime: None, ..CallResult::connected(call) };
            envelope(message, retcode, Some([call]))
        }
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
        // Choice: the token's field is named after the operation, as the one of its sister operation is after what it is for.
        Data::VrcToken(token) => result_first(message, retcode, VrcTokenResult { vrctoken: &token.0 }),
    }
}

pub(super) fn result_first<R: Serialize>(message: &str, retcode: &str, result: R) -> String {
    #[derive(Serialize)]
    struct ResultFirst<'a, R> {
        result: R,
        message: &'a str,
        retcode: &'a str,
    }
    json(&ResultFirst { result, message, retcode })
}

#[derive(Serialize)]
struct AgentResult<'a> {
    workno: String,
    name: &'a str,
    /// Texts, as the examples have them; the tables say numbers.
    status: String,
    #[serde(rename = "ctiStatus")]
    cti_status: String,
    groupid: u32,
    groupname: Option<&'a str>,
    skilllist: Vec<SkillResult<'a>>,
    mediatype: &'static str,
    vdnid: u32,
    phonenumber: &'a str,
    currentstatetime: u64,
    logindate: u64,
    callids: [&'a str; 0],
    #[serde(rename = "inMultimediaConf")]
    in_multimedia_conf: u8,
    #[serde(rename = "currentStateReason")]
    current_state_reason: u8,
}

impl<'a> AgentResult<'a> {
    fn new(info: &'a AgentInfo, groupname: Option<&'a str>) -> Self {
        Self {
            workno: info.id.to_string(),
            name: &info.name,
            status: info.state.to_string(),
            cti_status: info.cti_state.to_string(),
            groupid: info.group.id,
            groupname,
            skilllist: skills(&info.skills),
            mediatype: match (info.signed_in, info.text_chat) {
                (false, _) => "FFF",
                (true, false) => "TFF",
                (true, true) => "TTF",
            },
            vdnid: info.vdn,
            phonenumber: &info.phone,
            currentstatetime: info.state_seconds,
            logindate: info.login_time,
            callids: [],
            in_multimedia_conf: 0,
            current_state_reason: info.reason,
        }
    }
}

fn agents(infos: &[AgentInfo]) -> Vec<AgentResult<'_>> {
    infos.iter().map(|info| AgentResult::new(info, None)).collect()
}

fn skills(queues: &[(u32, String)]) -> Vec<SkillResult<'_>> {
    queues.iter().map(|(id, name)| SkillResult { name, id: *id, mediatype: VOICE }).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OnlineResult<'a> {
    skill_media_type: u32,
    skill_id: u32,
    agent: Vec<AgentResult<'a>>,
}

#[derive(Serialize)]
struct GroupResult<'a> {
    groupid: u32,
    groupname: Option<&'a str>,
}

impl<'a> From<&'a AgentGroup> for GroupResult<'a> {
    fn from(group: &'a AgentGroup) -> Self {
        Self { groupid: group.id, groupname: group.name.as_deref() }
    }
}

#[derive(Serialize)]
struct VdnSkillResult<'a> {
    name: &'a str,
    id: u32,
    mediatype: u32,
    #[serde(rename = "serviceType")]
    service_type: u32,
    #[serde(rename = "realFlag")]
    real_flag: u32,
}

#[derive(Serialize)]
struct IvrResult<'a> {
    access: &'a str,
    id: u32,
    description: &'a str,
    #[serde(rename = "serviceNo")]
    service_no: u32,
}

impl<'a> From<&'a Ivr> for IvrResult<'a> {
    fn from(ivr: &'a Ivr) -> Self {
        Self { access: &ivr.access_code, id: ivr.id, description: &ivr.description, service_no: 1 }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QueueResult<'a> {
    pilot_nbr: &'a str,
    device_no: u32,
    queue_size: u64,
    queue_time: u64,
    load_factor: u32,
    est_wait_time: u32,
    logged_on_agents: u64,
    avail_agents: u64,
    transfer_flg: u32,
    transfer_device_type: u32,
    transfer_device_no: u32,
    skill_descrip: &'a str,
    resource_idle_rate: u64,
    service_level: u64,
    old_call_id_ex: OldestCall,
    max_queue_size: u32,
}

/// The call that has waited longest, in its parts.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OldestCall {
    date_time: u64,
    dsn: u32,
    server: u32,
    handle: u32,
}

impl<'a> From<&'a QueueStatistics> for QueueResult<'a> {
    fn from(queue: &'a QueueStatistics) -> Self {
        Self {
            pilot_nbr: &queue.access_number,
            device_no: queue.id,
            queue_size: queue.waiting,
            queue_time: queue.longest_wait,
            load_factor: NONE_16,
            est_wait_time: 0,
            logged_on_agents: queue.signed_in,
            avail_agents: queue.available,
            transfer_flg: 0,
            transfer_device_type: NONE_8,
            transfer_device_no: NONE_16,
            skill_descrip: &queue.name,
            // Choice: the idle rate is that of the agents that are signed in to the queue; with none, nothing is idle.
            resource_idle_rate: (queue.available * 100).checked_div(queue.signed_in).unwrap_or(0),
            service_level: queue.service_level,
            old_call_id_ex: match queue.oldest {
                Some(call) => OldestCall { date_time: call.began(), dsn: call.number(), server: 0, handle: 0 },
                None => OldestCall { date_time: NONE_TIME, dsn: NONE_16, server: NONE_8, handle: NONE_8 },
            },
            max_queue_size: QUEUE_SIZE,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CallResult<'a> {
    callfeature: i32,
    callid: String,
    /// Texts, as all examples have them; the tables say numbers.
    caller: &'a str,
    called: &'a str,
    callskill: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    callskillid: Option<u32>,
    orgicallednum: &'static str,
    calldata: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    begintime: Option<Option<u64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    endtime: Option<Option<u64>>,
    user_priority: u32,
    trunk_no: u32,
    logontimes: u64,
    media_type: u32,
    media_ability: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait_time: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<Option<()>>,
}

impl<'a> CallResult<'a> {
    fn connected(call: &'a CallDetails) -> Self {
        let (callskillid, callskill) = queue_of(call);
        Self {
            callfeature: call.feature,
            callid: call.call.to_string(),
            caller: &call.caller,
            called: &call.called,
            callskill,
            callskillid: Some(callskillid),
            orgicallednum: "",
            calldata: &call.data,
            begintime: Some(call.begin),
            endtime: Some(call.end),
            user_priority: 0,
            trunk_no: NONE_16,
            logontimes: call.age,
            media_type: VOICE,
            media_ability: VOICE_ABILITY,
            wait_time: None,
            trace: None,
        }
    }

    fn waiting(call: &'a CallDetails) -> Self {
        Self { wait_time: Some(call.age), trace: Some(None), ..Self::connected(call) }
    }
}

/// Queue of a call, by id and name.
// Choice: a call that came through no queue has as its queue the number that stands for none elsewhere.
fn queue_of(call: &CallDetails) -> (u32, &str) {
    call.queue.as_ref().map_or((NONE_16, ""), |(id, name)| (*id, name.as_str()))
}

#[derive(Serialize)]
struct HeldResult<'a> {
    callfeature: i32,
    callid: String,
    caller: &'a str,
    called: &'a str,
    callskill: &'a str,
    #[serde(flatten)]
    rest: Option<HeldRest<'a>>,
}

#[derive(Serialize)]
struct HeldRest<'a> {
    callskillid: u32,
    orgicallednum: &'static str,
    calldata: &'a str,
    begintime: Option<u64>,
    endtime: Option<u64>,
}

impl<'a> HeldResult<'a> {
    fn new(call: &'a CallDetails, is_whole: bool) -> Self {
        let (callskillid, callskill) = queue_of(call);
        let rest = HeldRest { callskillid, orgicallednum: "", calldata: &call.data, begintime: call.begin, endtime: call.end };
        Self {
            callfeature: call.feature,
            callid: call.call.to_string(),
            caller: &call.caller,
            called: &call.called,
            callskill,
            rest: is_whole.then_some(rest),
        }
    }
}

#[derive(Serialize)]
struct StatisticsResult {
    talktime: u64,
    answernums: u32,
    noanswernums: u32,
    calloutnums: u32,
    intercallnums: u32,
    interhelpnums: u32,
    transfernums: u32,
    transferoutnums: u32,
    transferivrnums: u32,
    redirectnums: u32,
    keepnums: u32,
    busynums: u32,
    restnums: u32,
    restoutnums: u32,
    resttime: u64,
    restouttime: u64,
    agentrelease: u32,
    busytime: u64,
}

impl From<&CallStatistics> for StatisticsResult {
    fn from(statistics: &CallStatistics) -> Self {
        Self {
            talktime: statistics.talk_time,
            answernums: statistics.answered,
            noanswernums: statistics.unanswered,
            calloutnums: statistics.outbound,
            intercallnums: statistics.internal,
            interhelpnums: statistics.helps,
            transfernums: statistics.transfers,
            transferoutnums: statistics.transfers_out,
            transferivrnums: statistics.transfers_to_ivr,
            redirectnums: 0,
            keepnums: statistics.holds,
            busynums: statistics.busies,
            restnums: statistics.rests,
            restoutnums: statistics.overrun_rests,
            resttime: statistics.rest_time,
            restouttime: statistics.overrun_time,
            agentrelease: statistics.released,
            busytime: statistics.busy_time,
        }
    }
}

#[derive(Serialize)]
struct MainStatisticsResult {
    talktime: u64,
    answernums: u32,
    calloutnums: u32,
}

impl From<&CallStatistics> for MainStatisticsResult {
    fn from(statistics: &CallStatistics) -> Self {
        Self { talktime: statistics.talk_time, answernums: statistics.answered, calloutnums: statistics.outbound }
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
