//! What `syncagentinfo` answers.

use serde::Serialize;

use super::recording_id::recording_id;
use crate::engine::{Activity, Feature, SyncInfo};

#[derive(Serialize)]
pub(super) struct SyncResult {
    // Choice: no source says what this field holds during a call; it is always null, as in the page's example.
    callinfo: Option<String>,
    #[serde(rename = "agentStateInfo")]
    agent_state_info: AgentStateInfo,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AgentStateInfo {
    call_feature: i32,
    call_data: String,
    last_state: u8,
    pre_busy: bool,
    #[serde(rename = "firsttalkingFlag")]
    first_talking_flag: bool,
    work_no: String,
    qc_work_no: String,
    caller_no: String,
    begin_hold_time: Option<String>,
    state: u8,
    #[serde(rename = "talkingCallfeature")]
    talking_call_feature: i32,
    release_flag: u8,
    called_no: String,
    main_call_id: String,
    second_talking_time: Option<String>,
    pre_rest: bool,
    #[serde(rename = "recordID")]
    record_id: String,
    current_time: String,
    begin_talking_time: Option<String>,
    partner: String,
    hold_call_id: String,
    /// A number, as the page's example has it; its table says text.
    agent_state_begin_time: u64,
    cur_command: u8,
    cur_call_id: String,
    cmd_begin_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_in_mode: Option<String>,
}

impl From<&SyncInfo> for SyncResult {
    fn from(info: &SyncInfo) -> Self {
        fn text<T: ToString>(value: Option<T>) -> String {
            value.map(|value| value.to_string()).unwrap_or_default()
        }
        fn time(value: Option<u64>) -> Option<String> {
            value.map(|value| value.to_string())
        }
        let agent_state_info = AgentStateInfo {
            call_feature: info.call_feature.map_or(0, Feature::code),
            call_data: info.call_data.clone(),
            last_state: code(info.last_state),
            pre_busy: info.pre_busy,
            first_talking_flag: info.first_talking,
            work_no: info.agent.to_string(),
            qc_work_no: text(info.inspector),
            caller_no: info.caller.clone(),
            begin_hold_time: time(info.hold_since),
            state: code(info.state),
            talking_call_feature: info.talking_feature.map_or(0, Feature::code),
            release_flag: 0,
            called_no: info.called.clone(),
            main_call_id: text(info.main_call),
            second_talking_time: time(info.second_talk_since),
            pre_rest: info.pre_rest,
            record_id: text(info.recording.map(|(vdn, begin)| recording_id(vdn, info.agent, begin))),
            current_time: info.now.to_string(),
            begin_talking_time: time(info.talk_since),
            partner: info.partner.clone(),
            hold_call_id: text(info.held_call),
            agent_state_begin_time: info.state_since,
            cur_command: info.operation.map_or(0, |operation| operation as u8),
            cur_call_id: text(info.current_call),
            cmd_begin_time: text(info.operation_since),
            sign_in_mode: info.sign_in_mode.clone(),
        };
        Self { callinfo: None, agent_state_info }
    }
}

fn code(activity: Option<Activity>) -> u8 {
    const NONE: u8 = 255;
    activity.map_or(NONE, |activity| activity as u8)
}
