//! Calls in answers.

use serde::Serialize;

use super::constants::{NO_QUEUE, NONE_16, VOICE, VOICE_ABILITY};
use crate::engine::{CallDetails, Feature};
use crate::ids::QueueId;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CallResult<'a> {
    callfeature: i32,
    callid: String,
    /// Texts, as all examples have them; the tables say numbers.
    caller: &'a str,
    called: &'a str,
    callskill: &'a str,
    callskillid: QueueId,
    orgicallednum: &'static str,
    calldata: &'a str,
    begintime: Option<u64>,
    endtime: Option<u64>,
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
    pub(super) fn connected(call: &'a CallDetails) -> Self {
        let (callskillid, callskill) = queue_of(call);
        Self {
            callfeature: call.feature.code(),
            callid: call.call.to_string(),
            caller: &call.caller,
            called: &call.called,
            callskill,
            callskillid,
            orgicallednum: "",
            calldata: &call.data,
            begintime: call.begin,
            endtime: call.end,
            user_priority: 0,
            trunk_no: NONE_16,
            logontimes: call.age,
            media_type: VOICE,
            media_ability: VOICE_ABILITY,
            wait_time: None,
            trace: None,
        }
    }

    pub(super) fn waiting(call: &'a CallDetails) -> Self {
        Self { wait_time: Some(call.age), trace: Some(None), ..Self::connected(call) }
    }
}

/// A call that is asked for by its id, as programs have seen it.
#[derive(Serialize)]
pub(super) struct CallByIdResult<'a> {
    callfeature: i32,
    callid: String,
    caller: &'a str,
    called: &'a str,
    calldata: Option<&'a str>,
    orgicallednum: &'static str,
    callskill: &'a str,
    callskillid: QueueId,
    begintime: Option<u64>,
}

impl<'a> From<&'a CallDetails> for CallByIdResult<'a> {
    // Choice: data that an agent has attached to an outbound call are shown; only empty ones are null.
    fn from(call: &'a CallDetails) -> Self {
        let is_placed = matches!(call.feature, Feature::Outbound | Feature::Previewed);
        let (callskillid, callskill) = call.queue.as_ref().map_or((QueueId(0), ""), |(id, name)| (*id, name.as_str()));
        Self {
            callfeature: call.feature.code(),
            callid: call.call.to_string(),
            caller: &call.caller,
            called: &call.called,
            calldata: Some(call.data.as_str()).filter(|data| !is_placed || !data.is_empty()),
            orgicallednum: "",
            callskill,
            callskillid,
            begintime: call.begin.filter(|_| !is_placed),
        }
    }
}

/// Queue of a call, by id and name.
// Choice: a call that came through no queue has 65535 as its queue, the number that means "none" elsewhere.
pub(super) fn queue_of(call: &CallDetails) -> (QueueId, &str) {
    call.queue.as_ref().map_or((NO_QUEUE, ""), |(id, name)| (*id, name.as_str()))
}

#[derive(Serialize)]
pub(super) struct HeldResult<'a> {
    callfeature: i32,
    callid: String,
    caller: &'a str,
    called: &'a str,
    callskill: &'a str,
    #[serde(flatten)]
    rest: Option<HeldRest<'a>>,
}

#[derive(Serialize)]
pub(super) struct HeldRest<'a> {
    callskillid: QueueId,
    orgicallednum: &'static str,
    calldata: &'a str,
    begintime: Option<u64>,
    endtime: Option<u64>,
}

impl<'a> HeldResult<'a> {
    pub(super) fn new(call: &'a CallDetails, is_whole: bool) -> Self {
        let (callskillid, callskill) = queue_of(call);
        let rest = HeldRest { callskillid, orgicallednum: "", calldata: &call.data, begintime: call.begin, endtime: call.end };
        Self {
            callfeature: call.feature.code(),
            callid: call.call.to_string(),
            caller: &call.caller,
            called: &call.called,
            callskill,
            rest: is_whole.then_some(rest),
        }
    }
}
