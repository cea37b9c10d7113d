//! Contents of events, by shape.

use serde::Serialize;
use serde_json::value::RawValue;

use super::linkage_event::LinkageContent;
use super::media_event::MediaContent;
use crate::ids::{AgentId, QueueId, TaskId};

/// Contents, by shape.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Content {
    Null(()),
    Text(String),
    Raw(Box<RawValue>),
    Media(MediaContent),
    Linkage(LinkageContent),
    Reason {
        reason: String,
    },
    SignedOut {
        #[serde(rename = "loginTime")]
        login_time: String,
    },
    PhoneAlerting {
        callid: String,
        caller: String,
    },
    Offhook {
        #[serde(rename = "type")]
        role: Role,
    },
    #[serde(rename_all = "camelCase")]
    PhoneRelease {
        phone_state: u8,
    },
    Ringing(Offered<String>),
    AutoAnswer(Offered<u32>),
    #[serde(rename_all = "camelCase")]
    Talking {
        called: String,
        caller: String,
        callid: String,
        #[serde(rename = "type")]
        role: Role,
        feature: String,
        media_ability: &'static str,
    },
    #[serde(rename_all = "camelCase")]
    CustomerAlerting {
        callid: String,
        other_phone_workno: String,
        other_phone: String,
        #[serde(rename = "type")]
        role: Role,
    },
    Conference {
        callid: String,
        partner: String,
    },
    CustomerRelease {
        callid: String,
        number: String,
    },
    SentText {
        sender: String,
        receivetime: String,
        sendername: String,
        timestring: String,
        context: String,
    },
    #[serde(rename_all = "camelCase")]
    TransferResult {
        call_id: String,
        result: u32,
    },
    TransOutResult {
        result: u32,
    },
    #[serde(rename_all = "camelCase")]
    MediaSwitch {
        callid: String,
        reason: u32,
        caller: String,
        called: String,
        media_type: u32,
    },
    #[serde(rename_all = "camelCase")]
    Incoming {
        call_id: String,
        skill_name: String,
        skill_id: QueueId,
        caller: String,
        called: String,
        last_release_agent_id: AgentId,
        media_type: u32,
        release_and_re_queue_count: u32,
        release_and_re_queue_call_flag: u32,
    },
    Preview {
        controlid: String,
        dialeddigits: String,
    },
    #[serde(rename_all = "camelCase")]
    PreviewWithData {
        controlid: String,
        dialeddigits: String,
        call_data: String,
    },
    Watched {
        subtype: String,
        monitoredagent: String,
        agentname: String,
        mediaserver: &'static str,
    },
    #[serde(rename_all = "camelCase")]
    Inspected {
        qc_type: u32,
        qc_agent_id: AgentId,
    },
    #[serde(rename_all = "camelCase")]
    Record {
        task_id: TaskId,
        caller: String,
        #[serde(rename = "recordID")]
        record_id: String,
        called: String,
        location_id: &'static str,
        file_name: String,
        file_media_type: &'static str,
        call_id: String,
    },
    #[serde(rename_all = "camelCase")]
    StopRecordDone {
        begin_time: u64,
        end_time: u64,
        task_id: TaskId,
        file_media_type: &'static str,
        record_format: &'static str,
        call_id: String,
    },
}

/// A call that is offered. The media type is text in one event and a number in the other.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Offered<M> {
    pub(super) caller: String,
    pub(super) transfer: &'static str,
    pub(super) callid: String,
    pub(super) transfrom: String,
    pub(super) called: String,
    #[serde(rename = "type")]
    pub(super) role: Role,
    pub(super) media_ability: &'static str,
    pub(super) feature: String,
    pub(super) media_type: M,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Role {
    // Choice: every call is a main call; no source says what an assist call is.
    Main,
}
