//! Skill queues and voice menus in answers.

use serde::Serialize;

use super::constants::{NONE_8, NONE_16, NONE_TIME, VOICE};
use crate::config::queue::Ivr;
use crate::engine::{AccessCode, QueueStatistics};
use crate::ids::{IvrId, QueueId, VdnId};

/// How many calls a queue can hold, as in the example of the page.
const QUEUE_SIZE: u32 = 100;

#[derive(Serialize)]
pub(super) struct VdnSkillResult<'a> {
    name: &'a str,
    id: QueueId,
    mediatype: u32,
    #[serde(rename = "serviceType")]
    service_type: u32,
    #[serde(rename = "realFlag")]
    real_flag: u32,
}

impl<'a> VdnSkillResult<'a> {
    pub(super) fn new(id: QueueId, name: &'a str) -> Self {
        Self { name, id, mediatype: VOICE, service_type: 1, real_flag: 1 }
    }
}

#[derive(Serialize)]
pub(super) struct AccessCodeResult<'a> {
    inno: &'a str,
    description: &'a str,
    id: u32,
    vdnid: VdnId,
    mediatype: u32,
}

impl<'a> From<&'a AccessCode> for AccessCodeResult<'a> {
    fn from(code: &'a AccessCode) -> Self {
        Self { inno: &code.number, description: &code.description, id: code.id, vdnid: code.vdn, mediatype: VOICE }
    }
}

#[derive(Serialize)]
pub(super) struct IvrResult<'a> {
    access: &'a str,
    id: IvrId,
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
pub(super) struct QueueResult<'a> {
    pilot_nbr: &'a str,
    device_no: QueueId,
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
pub(super) struct OldestCall {
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
            // Choice: the idle rate is the share of idle agents among those signed in to the queue, and 0 when there are none.
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
