// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The fields of answers and of event contents as plain values.
use jiff::Timestamp;
use crate::client::types;
use crate::ids::{AgentId, CallId};
use crate::wire;
impl types::AbandonCallContent {
    /// `callData`; `None` if it is missing or empty.
    pub fn call_data(&self) -> Option<&str> {
        self.call_data.as_ref().and_then(wire::LenientText::get)
    }
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::AccessCode {
    /// `accessCode`; `None` if it is missing or empty.
    pub fn access_code(&self) -> Option<&str> {
        self.access_code.as_ref().and_then(wire::LenientText::get)
    }
    /// `acId`; `None` if it is missing or not a number.
    pub fn access_code_id(&self) -> Option<i64> {
        self.access_code_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `codeDescription`; `None` if it is missing or empty.
    pub fn code_description(&self) -> Option<&str> {
        self.code_description.as_ref().and_then(wire::LenientText::get)
    }
    /// `mediatypeId`; `None` if it is missing or not a number.
    pub fn media_type_id(&self) -> Option<i64> {
        self.media_type_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::AccessCodeId {
    /// `acId`; `None` if it is missing or not a number.
    pub fn access_code_id(&self) -> Option<i64> {
        self.access_code_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::AcdStatInfo {
    /// `availAgents`; `None` if it is missing or not a number.
    pub fn avail_agents(&self) -> Option<i64> {
        self.avail_agents.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `deviceNo`; `None` if it is missing or not a number.
    pub fn device_no(&self) -> Option<i64> {
        self.device_no.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `estWaitTime`; `None` if it is missing or not a number.
    pub fn est_wait_time(&self) -> Option<i64> {
        self.est_wait_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `loadFactor`; `None` if it is missing or not a number.
    pub fn load_factor(&self) -> Option<i64> {
        self.load_factor.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `loggedOnAgents`; `None` if it is missing or not a number.
    pub fn logged_on_agents(&self) -> Option<i64> {
        self.logged_on_agents.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `maxQueueSize`; `None` if it is missing or not a number.
    pub fn max_queue_size(&self) -> Option<i64> {
        self.max_queue_size.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `pilotNbr`; `None` if it is missing or empty.
    pub fn pilot_nbr(&self) -> Option<&str> {
        self.pilot_nbr.as_ref().and_then(wire::LenientText::get)
    }
    /// `queueSize`; `None` if it is missing or not a number.
    pub fn queue_size(&self) -> Option<i64> {
        self.queue_size.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `queueTime`; `None` if it is missing or not a number.
    pub fn queue_time(&self) -> Option<i64> {
        self.queue_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `resourceIdleRate`; `None` if it is missing or not a number.
    pub fn resource_idle_rate(&self) -> Option<i64> {
        self.resource_idle_rate.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `serviceLevel`; `None` if it is missing or not a number.
    pub fn service_level(&self) -> Option<i64> {
        self.service_level.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `skillDescrip`; `None` if it is missing or empty.
    pub fn skill_description(&self) -> Option<&str> {
        self.skill_description.as_ref().and_then(wire::LenientText::get)
    }
    /// `transferDeviceNo`; `None` if it is missing or not a number.
    pub fn transfer_device_no(&self) -> Option<i64> {
        self.transfer_device_no.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::AgentConfContent {
    /// `confId`; `None` if it is missing or empty.
    pub fn conf_id(&self) -> Option<&str> {
        self.conf_id.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::AgentGroup {
    /// `id`; `None` if it is missing or not a number.
    pub fn id(&self) -> Option<i64> {
        self.id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `monitorno`; `None` if it is missing or not a number.
    pub fn monitor_no(&self) -> Option<i64> {
        self.monitor_no.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::AgentInfo {
    /// `currentStateReason`; `None` if it is missing or not a number.
    pub fn current_state_reason(&self) -> Option<i64> {
        self.current_state_reason.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `currentstatetime`; `None` if it is missing or not a number.
    pub fn current_state_time(&self) -> Option<i64> {
        self.current_state_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `groupid`; `None` if it is missing or not a number.
    pub fn group_id(&self) -> Option<i64> {
        self.group_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `inMultimediaConf`; `None` if it is missing or not a number.
    pub fn in_multimedia_conf(&self) -> Option<i64> {
        self.in_multimedia_conf.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `logindate`; `None` if it is missing or not a time.
    pub fn login_date(&self) -> Option<Timestamp> {
        self.login_date.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `name`; `None` if it is missing or empty.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().and_then(wire::LenientText::get)
    }
    /// `phonenumber`; `None` if it is missing or empty.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.as_ref().and_then(wire::LenientText::get)
    }
    /// `vdnid`; `None` if it is missing or not a number.
    pub fn vdn_id(&self) -> Option<i64> {
        self.vdn_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `workno`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn work_no(&self) -> Option<AgentId> {
        self.work_no.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::AgentOverview {
    /// `name`; `None` if it is missing or empty.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().and_then(wire::LenientText::get)
    }
    /// `workno`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn work_no(&self) -> Option<AgentId> {
        self.work_no.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::AgentSkill {
    /// `id`; `None` if it is missing or not a number.
    pub fn id(&self) -> Option<i64> {
        self.id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::AgentStateInfo {
    /// `agentStateBeginTime`; `None` if it is missing or not a time.
    pub fn agent_state_begin_time(&self) -> Option<Timestamp> {
        self.agent_state_begin_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `beginHoldTime`; `None` if it is missing or not a time.
    pub fn begin_hold_time(&self) -> Option<Timestamp> {
        self.begin_hold_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `beginTalkingTime`; `None` if it is missing or not a time.
    pub fn begin_talking_time(&self) -> Option<Timestamp> {
        self.begin_talking_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `calledNo`; `None` if it is missing or empty.
    pub fn called_no(&self) -> Option<&str> {
        self.called_no.as_ref().and_then(wire::LenientText::get)
    }
    /// `callerNo`; `None` if it is missing or empty.
    pub fn caller_no(&self) -> Option<&str> {
        self.caller_no.as_ref().and_then(wire::LenientText::get)
    }
    /// `cmdBeginTime`; `None` if it is missing or not a time.
    pub fn cmd_begin_time(&self) -> Option<Timestamp> {
        self.cmd_begin_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `curCallId`; `None` if it is missing or empty.
    pub fn cur_call_id(&self) -> Option<&str> {
        self.cur_call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `currentTime`; `None` if it is missing or not a time.
    pub fn current_time(&self) -> Option<Timestamp> {
        self.current_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `firsttalkingFlag`; `None` if it is missing or not a boolean.
    pub fn first_talking_flag(&self) -> Option<bool> {
        self.first_talking_flag.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `holdCallId`; `None` if it is missing or empty.
    pub fn hold_call_id(&self) -> Option<&str> {
        self.hold_call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `mainCallId`; `None` if it is missing or empty.
    pub fn main_call_id(&self) -> Option<&str> {
        self.main_call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `partner`; `None` if it is missing or empty.
    pub fn partner(&self) -> Option<&str> {
        self.partner.as_ref().and_then(wire::LenientText::get)
    }
    /// `preBusy`; `None` if it is missing or not a boolean.
    pub fn pre_busy(&self) -> Option<bool> {
        self.pre_busy.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `preRest`; `None` if it is missing or not a boolean.
    pub fn pre_rest(&self) -> Option<bool> {
        self.pre_rest.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `qcWorkNo`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn qc_work_no(&self) -> Option<AgentId> {
        self.qc_work_no.as_ref().and_then(AgentId::from_lenient)
    }
    /// `recordID`; `None` if it is missing or empty.
    pub fn record_id(&self) -> Option<&str> {
        self.record_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `releaseFlag`; `None` if it is missing or not a number.
    pub fn release_flag(&self) -> Option<i64> {
        self.release_flag.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `secondTalkingTime`; `None` if it is missing or not a time.
    pub fn second_talking_time(&self) -> Option<Timestamp> {
        self.second_talking_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `signInMode`; `None` if it is missing or empty.
    pub fn sign_in_mode(&self) -> Option<&str> {
        self.sign_in_mode.as_ref().and_then(wire::LenientText::get)
    }
    /// `workNo`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn work_no(&self) -> Option<AgentId> {
        self.work_no.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::AgentStatus {
    /// `isWorking`; `None` if it is missing or not a boolean.
    pub fn is_working(&self) -> Option<bool> {
        self.is_working.as_ref().and_then(wire::LenientBoolean::get)
    }
}
impl types::AgentWithoutSkills {
    /// `groupid`; `None` if it is missing or not a number.
    pub fn group_id(&self) -> Option<i64> {
        self.group_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `name`; `None` if it is missing or empty.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().and_then(wire::LenientText::get)
    }
    /// `workno`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn work_no(&self) -> Option<AgentId> {
        self.work_no.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::AutoAnswerContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `transfrom`; `None` if it is missing or empty.
    pub fn trans_from(&self) -> Option<&str> {
        self.trans_from.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::BeQcContent {
    /// `qcAgentId`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn qc_agent_id(&self) -> Option<AgentId> {
        self.qc_agent_id.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::BeginRecordResult {
    /// `taskId`; `None` if it is missing or not a number.
    pub fn task_id(&self) -> Option<i64> {
        self.task_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::BulletinContent {
    /// `context`; `None` if it is missing or empty.
    pub fn context(&self) -> Option<&str> {
        self.context.as_ref().and_then(wire::LenientText::get)
    }
    /// `receivetime`; `None` if it is missing or empty.
    pub fn receive_time(&self) -> Option<&str> {
        self.receive_time.as_ref().and_then(wire::LenientText::get)
    }
    /// `sender`; `None` if it is missing or empty.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_ref().and_then(wire::LenientText::get)
    }
    /// `sendername`; `None` if it is missing or empty.
    pub fn sender_name(&self) -> Option<&str> {
        self.sender_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `timestring`; `None` if it is missing or empty.
    pub fn time_string(&self) -> Option<&str> {
        self.time_string.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::CallContentEntry {
    /// `callId`; `None` if it is missing or empty.
    pub fn call_id(&self) -> Option<&str> {
        self.call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `confirmFlag`; `None` if it is missing or empty.
    pub fn confirm_flag(&self) -> Option<&str> {
        self.confirm_flag.as_ref().and_then(wire::LenientText::get)
    }
    /// `content`; `None` if it is missing or empty.
    pub fn content(&self) -> Option<&str> {
        self.content.as_ref().and_then(wire::LenientText::get)
    }
    /// `contentType`; `None` if it is missing or empty.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_ref().and_then(wire::LenientText::get)
    }
    /// `createTime`; `None` if it is missing or empty.
    pub fn create_time(&self) -> Option<&str> {
        self.create_time.as_ref().and_then(wire::LenientText::get)
    }
    /// `direction`; `None` if it is missing or empty.
    pub fn direction(&self) -> Option<&str> {
        self.direction.as_ref().and_then(wire::LenientText::get)
    }
    /// `id`; `None` if it is missing or empty.
    pub fn id(&self) -> Option<&str> {
        self.id.as_ref().and_then(wire::LenientText::get)
    }
    /// `reciver`; `None` if it is missing or empty.
    pub fn receiver(&self) -> Option<&str> {
        self.receiver.as_ref().and_then(wire::LenientText::get)
    }
    /// `sender`; `None` if it is missing or empty.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_ref().and_then(wire::LenientText::get)
    }
    /// `status`; `None` if it is missing or empty.
    pub fn status(&self) -> Option<&str> {
        self.status.as_ref().and_then(wire::LenientText::get)
    }
    /// `subMediaType`; `None` if it is missing or empty.
    pub fn sub_media_type(&self) -> Option<&str> {
        self.sub_media_type.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::CallContentPage {
    /// `pageNo`; `None` if it is missing or not a number.
    pub fn page_no(&self) -> Option<i64> {
        self.page_no.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `pageSize`; `None` if it is missing or not a number.
    pub fn page_size(&self) -> Option<i64> {
        self.page_size.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `totalCount`; `None` if it is missing or not a number.
    pub fn total_count(&self) -> Option<i64> {
        self.total_count.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `totalPageNo`; `None` if it is missing or not a number.
    pub fn total_page_no(&self) -> Option<i64> {
        self.total_page_no.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CallInfo {
    /// `begintime`; `None` if it is missing or not a time.
    pub fn begin_time(&self) -> Option<Timestamp> {
        self.begin_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `callid`; `None` if it is missing or empty.
    pub fn call_id(&self) -> Option<&str> {
        self.call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `callskillid`; `None` if it is missing or not a number.
    pub fn call_skill_id(&self) -> Option<i64> {
        self.call_skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `endtime`; `None` if it is missing or not a time.
    pub fn end_time(&self) -> Option<Timestamp> {
        self.end_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `logontimes`; `None` if it is missing or not a number.
    pub fn logon_times(&self) -> Option<i64> {
        self.logon_times.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `orgicallednum`; `None` if it is missing or empty.
    pub fn original_called_num(&self) -> Option<&str> {
        self.original_called_num.as_ref().and_then(wire::LenientText::get)
    }
    /// `trunkNo`; `None` if it is missing or not a number.
    pub fn trunk_no(&self) -> Option<i64> {
        self.trunk_no.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `userPriority`; `None` if it is missing or not a number.
    pub fn user_priority(&self) -> Option<i64> {
        self.user_priority.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `waitTime`; `None` if it is missing or not a number.
    pub fn wait_time(&self) -> Option<i64> {
        self.wait_time.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CallSessionEntry {
    /// `accessCode`; `None` if it is missing or empty.
    pub fn access_code(&self) -> Option<&str> {
        self.access_code.as_ref().and_then(wire::LenientText::get)
    }
    /// `accessType`; `None` if it is missing or empty.
    pub fn access_type(&self) -> Option<&str> {
        self.access_type.as_ref().and_then(wire::LenientText::get)
    }
    /// `beginTime`; `None` if it is missing or not a time.
    pub fn begin_time(&self) -> Option<Timestamp> {
        self.begin_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `callId`; `None` if it is missing or empty.
    pub fn call_id(&self) -> Option<&str> {
        self.call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `callidNum`; `None` if it is missing or empty.
    pub fn call_id_num(&self) -> Option<&str> {
        self.call_id_num.as_ref().and_then(wire::LenientText::get)
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `callerName`; `None` if it is missing or empty.
    pub fn caller_name(&self) -> Option<&str> {
        self.caller_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `ccId`; `None` if it is missing or not a number.
    pub fn cc_id(&self) -> Option<i64> {
        self.cc_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `connectTime`; `None` if it is missing or not a time.
    pub fn connect_time(&self) -> Option<Timestamp> {
        self.connect_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `endTime`; `None` if it is missing or not a time.
    pub fn end_time(&self) -> Option<Timestamp> {
        self.end_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `id`; `None` if it is missing or empty.
    pub fn id(&self) -> Option<&str> {
        self.id.as_ref().and_then(wire::LenientText::get)
    }
    /// `innerCall`; `None` if it is missing or empty.
    pub fn inner_call(&self) -> Option<&str> {
        self.inner_call.as_ref().and_then(wire::LenientText::get)
    }
    /// `logDate`; `None` if it is missing or empty.
    pub fn log_date(&self) -> Option<&str> {
        self.log_date.as_ref().and_then(wire::LenientText::get)
    }
    /// `mediaType`; `None` if it is missing or empty.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_ref().and_then(wire::LenientText::get)
    }
    /// `platformReleaseCause`; `None` if it is missing or empty.
    pub fn platform_release_cause(&self) -> Option<&str> {
        self.platform_release_cause.as_ref().and_then(wire::LenientText::get)
    }
    /// `realCaller`; `None` if it is missing or empty.
    pub fn real_caller(&self) -> Option<&str> {
        self.real_caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `receiveMsgNum`; `None` if it is missing or not a number.
    pub fn receive_msg_num(&self) -> Option<i64> {
        self.receive_msg_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `releaseCause`; `None` if it is missing or empty.
    pub fn release_cause(&self) -> Option<&str> {
        self.release_cause.as_ref().and_then(wire::LenientText::get)
    }
    /// `remark`; `None` if it is missing or empty.
    pub fn remark(&self) -> Option<&str> {
        self.remark.as_ref().and_then(wire::LenientText::get)
    }
    /// `sendMsgNum`; `None` if it is missing or not a number.
    pub fn send_msg_num(&self) -> Option<i64> {
        self.send_msg_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `skillId`; `None` if it is missing or not a number.
    pub fn skill_id(&self) -> Option<i64> {
        self.skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `subMediaType`; `None` if it is missing or empty.
    pub fn sub_media_type(&self) -> Option<&str> {
        self.sub_media_type.as_ref().and_then(wire::LenientText::get)
    }
    /// `vdnId`; `None` if it is missing or not a number.
    pub fn vdn_id(&self) -> Option<i64> {
        self.vdn_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CallSessionPage {
    /// `pageNo`; `None` if it is missing or not a number.
    pub fn page_no(&self) -> Option<i64> {
        self.page_no.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `pageSize`; `None` if it is missing or not a number.
    pub fn page_size(&self) -> Option<i64> {
        self.page_size.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `totalCount`; `None` if it is missing or not a number.
    pub fn total_count(&self) -> Option<i64> {
        self.total_count.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `totalPageNo`; `None` if it is missing or not a number.
    pub fn total_page_no(&self) -> Option<i64> {
        self.total_page_no.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CallStatistics {
    /// `agentrelease`; `None` if it is missing or not a number.
    pub fn agent_release(&self) -> Option<i64> {
        self.agent_release.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `answernums`; `None` if it is missing or not a number.
    pub fn answer_nums(&self) -> Option<i64> {
        self.answer_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `busynums`; `None` if it is missing or not a number.
    pub fn busy_nums(&self) -> Option<i64> {
        self.busy_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `busytime`; `None` if it is missing or not a number.
    pub fn busy_time(&self) -> Option<i64> {
        self.busy_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `calloutnums`; `None` if it is missing or not a number.
    pub fn call_out_nums(&self) -> Option<i64> {
        self.call_out_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `intercallnums`; `None` if it is missing or not a number.
    pub fn internal_call_nums(&self) -> Option<i64> {
        self.internal_call_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `interhelpnums`; `None` if it is missing or not a number.
    pub fn internal_help_nums(&self) -> Option<i64> {
        self.internal_help_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `keepnums`; `None` if it is missing or not a number.
    pub fn keep_nums(&self) -> Option<i64> {
        self.keep_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `noanswernums`; `None` if it is missing or not a number.
    pub fn no_answer_nums(&self) -> Option<i64> {
        self.no_answer_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `redirectnums`; `None` if it is missing or not a number.
    pub fn redirect_nums(&self) -> Option<i64> {
        self.redirect_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `restnums`; `None` if it is missing or not a number.
    pub fn rest_nums(&self) -> Option<i64> {
        self.rest_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `restoutnums`; `None` if it is missing or not a number.
    pub fn rest_out_nums(&self) -> Option<i64> {
        self.rest_out_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `restouttime`; `None` if it is missing or not a number.
    pub fn rest_out_time(&self) -> Option<i64> {
        self.rest_out_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `resttime`; `None` if it is missing or not a number.
    pub fn rest_time(&self) -> Option<i64> {
        self.rest_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `talktime`; `None` if it is missing or not a number.
    pub fn talk_time(&self) -> Option<i64> {
        self.talk_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `transferivrnums`; `None` if it is missing or not a number.
    pub fn transfer_ivr_nums(&self) -> Option<i64> {
        self.transfer_ivr_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `transfernums`; `None` if it is missing or not a number.
    pub fn transfer_nums(&self) -> Option<i64> {
        self.transfer_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `transferoutnums`; `None` if it is missing or not a number.
    pub fn transfer_out_nums(&self) -> Option<i64> {
        self.transfer_out_nums.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CallStatisticsEx {
    /// `answernums`; `None` if it is missing or not a number.
    pub fn answer_nums(&self) -> Option<i64> {
        self.answer_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `calloutnums`; `None` if it is missing or not a number.
    pub fn call_out_nums(&self) -> Option<i64> {
        self.call_out_nums.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `talktime`; `None` if it is missing or not a number.
    pub fn talk_time(&self) -> Option<i64> {
        self.talk_time.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CalledRoute {
    /// `accesscode`; `None` if it is missing or empty.
    pub fn access_code(&self) -> Option<&str> {
        self.access_code.as_ref().and_then(wire::LenientText::get)
    }
    /// `deviceId`; `None` if it is missing or not a number.
    pub fn device_id(&self) -> Option<i64> {
        self.device_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `devicetype`; `None` if it is missing or not a number.
    pub fn device_type(&self) -> Option<i64> {
        self.device_type.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `dnId` or `dnid`; `None` if it is missing or not a number.
    pub fn dn_id(&self) -> Option<i64> {
        self.dn_id
            .as_ref()
            .and_then(wire::LenientInteger::get)
            .or_else(|| {
                self.dn_id_lowercase.as_ref().and_then(wire::LenientInteger::get)
            })
    }
    /// `subcode`; `None` if it is missing or empty.
    pub fn sub_code(&self) -> Option<&str> {
        self.sub_code.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::CalledRouteId {
    /// `dnId`; `None` if it is missing or not a number.
    pub fn dn_id(&self) -> Option<i64> {
        self.dn_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::ChatCallContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
}
impl types::ChatCallOutContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::ChatConnectedContent {
    /// `attachData`; `None` if it is missing or empty.
    pub fn attach_data(&self) -> Option<&str> {
        self.attach_data.as_ref().and_then(wire::LenientText::get)
    }
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `isInnerCall`; `None` if it is missing or not a boolean.
    pub fn is_inner_call(&self) -> Option<bool> {
        self.is_inner_call.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `uvid`; `None` if it is missing or empty.
    pub fn uvid(&self) -> Option<&str> {
        self.uvid.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::ChatDataContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `chatContent`; `None` if it is missing or empty.
    pub fn chat_content(&self) -> Option<&str> {
        self.chat_content.as_ref().and_then(wire::LenientText::get)
    }
    /// `chatContentType`; `None` if it is missing or empty.
    pub fn chat_content_type(&self) -> Option<&str> {
        self.chat_content_type.as_ref().and_then(wire::LenientText::get)
    }
    /// `chatId`; `None` if it is missing or empty.
    pub fn chat_id(&self) -> Option<&str> {
        self.chat_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `isInnerCall`; `None` if it is missing or not a boolean.
    pub fn is_inner_call(&self) -> Option<bool> {
        self.is_inner_call.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `sender`; `None` if it is missing or empty.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_ref().and_then(wire::LenientText::get)
    }
    /// `senderTime`; `None` if it is missing or empty.
    pub fn sender_time(&self) -> Option<&str> {
        self.sender_time.as_ref().and_then(wire::LenientText::get)
    }
    /// `sessionId`; `None` if it is missing or empty.
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::ChatRingContent {
    /// `attachData`; `None` if it is missing or empty.
    pub fn attach_data(&self) -> Option<&str> {
        self.attach_data.as_ref().and_then(wire::LenientText::get)
    }
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `displayName`; `None` if it is missing or empty.
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `isInnerCall`; `None` if it is missing or not a boolean.
    pub fn is_inner_call(&self) -> Option<bool> {
        self.is_inner_call.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `realCaller`; `None` if it is missing or empty.
    pub fn real_caller(&self) -> Option<&str> {
        self.real_caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `subMediaType`; `None` if it is missing or empty.
    pub fn sub_media_type(&self) -> Option<&str> {
        self.sub_media_type.as_ref().and_then(wire::LenientText::get)
    }
    /// `userInfo`; `None` if it is missing or empty.
    pub fn user_info(&self) -> Option<&str> {
        self.user_info.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::ConfInfo {
    /// `applyConfTime`; `None` if it is missing or not a number.
    pub fn apply_conf_time(&self) -> Option<i64> {
        self.apply_conf_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `confHaveBeenTime`; `None` if it is missing or not a number.
    pub fn conf_have_been_time(&self) -> Option<i64> {
        self.conf_have_been_time.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `confId`; `None` if it is missing or not a number.
    pub fn conf_id(&self) -> Option<i64> {
        self.conf_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `startTime`; `None` if it is missing or not a time.
    pub fn start_time(&self) -> Option<Timestamp> {
        self.start_time.as_ref().and_then(wire::LenientMillis::get)
    }
}
impl types::ConfMember {
    /// `deviceCallType`; `None` if it is missing or not a number.
    pub fn device_call_type(&self) -> Option<i64> {
        self.device_call_type.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `deviceType`; `None` if it is missing or not a number.
    pub fn device_type(&self) -> Option<i64> {
        self.device_type.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `enterTime`; `None` if it is missing or not a time.
    pub fn enter_time(&self) -> Option<Timestamp> {
        self.enter_time.as_ref().and_then(wire::LenientMillis::get)
    }
}
impl types::ConfRequestFailedContent {
    /// `cause`; `None` if it is missing or not a number.
    pub fn cause(&self) -> Option<i64> {
        self.cause.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::ConfVoiceResult {
    /// `errorReason`; `None` if it is missing or not a number.
    pub fn error_reason(&self) -> Option<i64> {
        self.error_reason.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::ConferenceContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
}
impl types::ConfiguredAgent {
    /// `agentId`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn agent_id(&self) -> Option<AgentId> {
        self.agent_id.as_ref().and_then(AgentId::from_lenient)
    }
    /// `asrInd`; `None` if it is missing or not a number.
    pub fn asr_ind(&self) -> Option<i64> {
        self.asr_ind.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `fullName`; `None` if it is missing or empty.
    pub fn full_name(&self) -> Option<&str> {
        self.full_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `name`; `None` if it is missing or empty.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().and_then(wire::LenientText::get)
    }
    /// `socialChatNum`; `None` if it is missing or not a number.
    pub fn social_chat_num(&self) -> Option<i64> {
        self.social_chat_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `timeRemaining`; `None` if it is missing or empty.
    pub fn time_remaining(&self) -> Option<&str> {
        self.time_remaining.as_ref().and_then(wire::LenientText::get)
    }
    /// `userClassId`; `None` if it is missing or not a number.
    pub fn user_class_id(&self) -> Option<i64> {
        self.user_class_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CustomState {
    /// `agentcustomstate`; `None` if it is missing or not a number.
    pub fn agent_custom_state(&self) -> Option<i64> {
        self.agent_custom_state.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::CustomerAlertingContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `otherPhone`; `None` if it is missing or empty.
    pub fn other_phone(&self) -> Option<&str> {
        self.other_phone.as_ref().and_then(wire::LenientText::get)
    }
    /// `otherPhoneWorkno`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn other_phone_work_no(&self) -> Option<AgentId> {
        self.other_phone_work_no.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::CustomerReleaseContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `number`; `None` if it is missing or empty.
    pub fn number(&self) -> Option<&str> {
        self.number.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::HeartbeatResult {
    /// `loginTime`; `None` if it is missing or not a time.
    pub fn login_time(&self) -> Option<Timestamp> {
        self.login_time.as_ref().and_then(wire::LenientMillis::get)
    }
}
impl types::HeldCall {
    /// `begintime`; `None` if it is missing or not a time.
    pub fn begin_time(&self) -> Option<Timestamp> {
        self.begin_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `callid`; `None` if it is missing or empty.
    pub fn call_id(&self) -> Option<&str> {
        self.call_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `callskillid`; `None` if it is missing or not a number.
    pub fn call_skill_id(&self) -> Option<i64> {
        self.call_skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `endtime`; `None` if it is missing or not a time.
    pub fn end_time(&self) -> Option<Timestamp> {
        self.end_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `orgicallednum`; `None` if it is missing or empty.
    pub fn original_called_num(&self) -> Option<&str> {
        self.original_called_num.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::ImageCaptureContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `locationId`; `None` if it is missing or not a number.
    pub fn location_id(&self) -> Option<i64> {
        self.location_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::IncomingCallInfoContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `lastReleaseAgentId`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn last_release_agent_id(&self) -> Option<AgentId> {
        self.last_release_agent_id.as_ref().and_then(AgentId::from_lenient)
    }
    /// `releaseAndReQueueCount`; `None` if it is missing or not a number.
    pub fn release_and_re_queue_count(&self) -> Option<i64> {
        self.release_and_re_queue_count.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `skillId`; `None` if it is missing or not a number.
    pub fn skill_id(&self) -> Option<i64> {
        self.skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::IvrInfo {
    /// `access`; `None` if it is missing or empty.
    pub fn access(&self) -> Option<&str> {
        self.access.as_ref().and_then(wire::LenientText::get)
    }
    /// `id`; `None` if it is missing or not a number.
    pub fn id(&self) -> Option<i64> {
        self.id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `serviceNo`; `None` if it is missing or not a number.
    pub fn service_no(&self) -> Option<i64> {
        self.service_no.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::IvrServer {
    /// `checkTime` or `checktime`; `None` if it is missing or not a number.
    pub fn check_time(&self) -> Option<i64> {
        self.check_time
            .as_ref()
            .and_then(wire::LenientInteger::get)
            .or_else(|| {
                self.check_time_lowercase.as_ref().and_then(wire::LenientInteger::get)
            })
    }
    /// `ivrId`; `None` if it is missing or not a number.
    pub fn ivr_id(&self) -> Option<i64> {
        self.ivr_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `maxCallNum`; `None` if it is missing or not a number.
    pub fn max_call_num(&self) -> Option<i64> {
        self.max_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `progId`; `None` if it is missing or not a number.
    pub fn program_id(&self) -> Option<i64> {
        self.program_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `serverIp`; `None` if it is missing or empty.
    pub fn server_ip(&self) -> Option<&str> {
        self.server_ip.as_ref().and_then(wire::LenientText::get)
    }
    /// `supportVxml`; `None` if it is missing or not a number.
    pub fn support_vxml(&self) -> Option<i64> {
        self.support_vxml.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::JoinConfContent {
    /// `confid`; `None` if it is missing or not a number.
    pub fn conf_id(&self) -> Option<i64> {
        self.conf_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `confinfo`; `None` if it is missing or empty.
    pub fn conf_info(&self) -> Option<&str> {
        self.conf_info.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::LinkageAddress {
    /// `address`; `None` if it is missing or empty.
    pub fn address(&self) -> Option<&str> {
        self.address.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::LinkageCallContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
}
impl types::LinkageCallOutContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `skillId`; `None` if it is missing or not a number.
    pub fn skill_id(&self) -> Option<i64> {
        self.skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::LoginInfo {
    /// `phonenum`; `None` if it is missing or empty.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::MediaSwitchContent {
    /// `callid` or `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id_lowercase.as_ref().or(self.call_id.as_ref())
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::MessageDataContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::NodeWeight {
    /// `nodeId`; `None` if it is missing or not a number.
    pub fn node_id(&self) -> Option<i64> {
        self.node_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `nodePower`; `None` if it is missing or not a number.
    pub fn node_power(&self) -> Option<i64> {
        self.node_power.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `vdnId`; `None` if it is missing or not a number.
    pub fn vdn_id(&self) -> Option<i64> {
        self.vdn_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::NoteContent {
    /// `context`; `None` if it is missing or empty.
    pub fn context(&self) -> Option<&str> {
        self.context.as_ref().and_then(wire::LenientText::get)
    }
    /// `receivetime`; `None` if it is missing or empty.
    pub fn receive_time(&self) -> Option<&str> {
        self.receive_time.as_ref().and_then(wire::LenientText::get)
    }
    /// `sender`; `None` if it is missing or empty.
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_ref().and_then(wire::LenientText::get)
    }
    /// `sendername`; `None` if it is missing or empty.
    pub fn sender_name(&self) -> Option<&str> {
        self.sender_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `timestring`; `None` if it is missing or empty.
    pub fn time_string(&self) -> Option<&str> {
        self.time_string.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::OfflineQueueCallContent {
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `orgCallId`, if it is there.
    pub fn org_call_id(&self) -> Option<&CallId> {
        self.org_call_id.as_ref()
    }
}
impl types::OutboundDetectContent {
    /// `callId` or `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref().or(self.call_id_lowercase.as_ref())
    }
}
impl types::ParticipantChangedContent {
    /// `confId`; `None` if it is missing or empty.
    pub fn conf_id(&self) -> Option<&str> {
        self.conf_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `deviceCallType`; `None` if it is missing or not a number.
    pub fn device_call_type(&self) -> Option<i64> {
        self.device_call_type.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `deviceType`; `None` if it is missing or not a number.
    pub fn device_type(&self) -> Option<i64> {
        self.device_type.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `participant`; `None` if it is missing or empty.
    pub fn participant(&self) -> Option<&str> {
        self.participant.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::PhoneAlertingContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::PreviewCallOutContent {
    /// `controlid`; `None` if it is missing or empty.
    pub fn control_id(&self) -> Option<&str> {
        self.control_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `dialeddigits`; `None` if it is missing or empty.
    pub fn dialed_digits(&self) -> Option<&str> {
        self.dialed_digits.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::PreviewContent {
    /// `controlid`; `None` if it is missing or empty.
    pub fn control_id(&self) -> Option<&str> {
        self.control_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `dialeddigits`; `None` if it is missing or empty.
    pub fn dialed_digits(&self) -> Option<&str> {
        self.dialed_digits.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::ProlongTimeResult {
    /// `applyedTime`; `None` if it is missing or not a number.
    pub fn applied_time(&self) -> Option<i64> {
        self.applied_time.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::QcAgentStateContent {
    /// `agentname`; `None` if it is missing or empty.
    pub fn agent_name(&self) -> Option<&str> {
        self.agent_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `mediaserver`; `None` if it is missing or empty.
    pub fn media_server(&self) -> Option<&str> {
        self.media_server.as_ref().and_then(wire::LenientText::get)
    }
    /// `monitoredagent`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn monitored_agent(&self) -> Option<AgentId> {
        self.monitored_agent.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::QueuedCallId {
    /// `dateTime`; `None` if it is missing or not a time.
    pub fn date_time(&self) -> Option<Timestamp> {
        self.date_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `dsn`; `None` if it is missing or not a number.
    pub fn dsn(&self) -> Option<i64> {
        self.dsn.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `handle`; `None` if it is missing or not a number.
    pub fn handle(&self) -> Option<i64> {
        self.handle.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `server`; `None` if it is missing or not a number.
    pub fn server(&self) -> Option<i64> {
        self.server.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::RecordContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `locationId`; `None` if it is missing or not a number.
    pub fn location_id(&self) -> Option<i64> {
        self.location_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `taskId`; `None` if it is missing or not a number.
    pub fn task_id(&self) -> Option<i64> {
        self.task_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::RegisterResult {
    /// `serverId`; `None` if it is missing or empty.
    pub fn server_id(&self) -> Option<&str> {
        self.server_id.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::RequestConnectContent {
    /// `appId`; `None` if it is missing or empty.
    pub fn app_id(&self) -> Option<&str> {
        self.app_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `channelId`; `None` if it is missing or empty.
    pub fn channel_id(&self) -> Option<&str> {
        self.channel_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `ctime`; `None` if it is missing or empty.
    pub fn creation_time(&self) -> Option<&str> {
        self.creation_time.as_ref().and_then(wire::LenientText::get)
    }
    /// `locationId`; `None` if it is missing or not a number.
    pub fn location_id(&self) -> Option<i64> {
        self.location_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `port`; `None` if it is missing or empty.
    pub fn port(&self) -> Option<&str> {
        self.port.as_ref().and_then(wire::LenientText::get)
    }
    /// `role`; `None` if it is missing or empty.
    pub fn role(&self) -> Option<&str> {
        self.role.as_ref().and_then(wire::LenientText::get)
    }
    /// `userId`; `None` if it is missing or empty.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::RestReason {
    /// `restReason`; `None` if it is missing or empty.
    pub fn rest_reason(&self) -> Option<&str> {
        self.rest_reason.as_ref().and_then(wire::LenientText::get)
    }
    /// `restReasonId`; `None` if it is missing or not a number.
    pub fn rest_reason_id(&self) -> Option<i64> {
        self.rest_reason_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::RestReasonContent {
    /// `reason`; `None` if it is missing or not a number.
    pub fn reason(&self) -> Option<i64> {
        self.reason.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::RingingContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
    /// `transfrom` or `transFrom`; `None` if it is missing or empty.
    pub fn trans_from(&self) -> Option<&str> {
        self.trans_from_lowercase
            .as_ref()
            .and_then(wire::LenientText::get)
            .or_else(|| self.trans_from.as_ref().and_then(wire::LenientText::get))
    }
}
impl types::ShutdownServiceContent {
    /// `loginTime`; `None` if it is missing or not a time.
    pub fn login_time(&self) -> Option<Timestamp> {
        self.login_time.as_ref().and_then(wire::LenientMillis::get)
    }
}
impl types::SignInResult {
    /// `isForceChange`; `None` if it is missing or not a boolean.
    pub fn is_force_change(&self) -> Option<bool> {
        self.is_force_change.as_ref().and_then(wire::LenientBoolean::get)
    }
    /// `loginTime`; `None` if it is missing or not a time.
    pub fn login_time(&self) -> Option<Timestamp> {
        self.login_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `sipip`; `None` if it is missing or empty.
    pub fn sip_ip(&self) -> Option<&str> {
        self.sip_ip.as_ref().and_then(wire::LenientText::get)
    }
    /// `sipport`; `None` if it is missing or empty.
    pub fn sip_port(&self) -> Option<&str> {
        self.sip_port.as_ref().and_then(wire::LenientText::get)
    }
    /// `timeRemaining`; `None` if it is missing or empty.
    pub fn time_remaining(&self) -> Option<&str> {
        self.time_remaining.as_ref().and_then(wire::LenientText::get)
    }
    /// `vdnid`; `None` if it is missing or empty.
    pub fn vdn_id(&self) -> Option<&str> {
        self.vdn_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `workno`, whatever the range of the ID; `None` if it is missing or not a number.
    pub fn work_no(&self) -> Option<AgentId> {
        self.work_no.as_ref().and_then(AgentId::from_lenient)
    }
}
impl types::SkillGroup {
    /// `skillGroupId`; `None` if it is missing or not a number.
    pub fn skill_group_id(&self) -> Option<i64> {
        self.skill_group_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `skillGroupName`; `None` if it is missing or empty.
    pub fn skill_group_name(&self) -> Option<&str> {
        self.skill_group_name.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::SkillGroupId {
    /// `skillGroupId`; `None` if it is missing or not a number.
    pub fn skill_group_id(&self) -> Option<i64> {
        self.skill_group_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::SkillOfGroup {
    /// `agentPower`; `None` if it is missing or not a number.
    pub fn agent_power(&self) -> Option<i64> {
        self.agent_power.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `skillId`; `None` if it is missing or not a number.
    pub fn skill_id(&self) -> Option<i64> {
        self.skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `skillPower`; `None` if it is missing or not a number.
    pub fn skill_power(&self) -> Option<i64> {
        self.skill_power.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::SkillQueueAgents {
    /// `skillId`; `None` if it is missing or not a number.
    pub fn skill_id(&self) -> Option<i64> {
        self.skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::SkillQueueId {
    /// `skillId`; `None` if it is missing or not a number.
    pub fn skill_id(&self) -> Option<i64> {
        self.skill_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::StopRecordDoneContent {
    /// `beginTime`; `None` if it is missing or not a time.
    pub fn begin_time(&self) -> Option<Timestamp> {
        self.begin_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `endTime`; `None` if it is missing or not a time.
    pub fn end_time(&self) -> Option<Timestamp> {
        self.end_time.as_ref().and_then(wire::LenientMillis::get)
    }
    /// `taskId`; `None` if it is missing or not a number.
    pub fn task_id(&self) -> Option<i64> {
        self.task_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::SyncAgentInfoResult {
    /// `signInMode`; `None` if it is missing or empty.
    pub fn sign_in_mode(&self) -> Option<&str> {
        self.sign_in_mode.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::TalkingContent {
    /// `callid`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
    /// `called`; `None` if it is missing or empty.
    pub fn called(&self) -> Option<&str> {
        self.called.as_ref().and_then(wire::LenientText::get)
    }
    /// `caller`; `None` if it is missing or empty.
    pub fn caller(&self) -> Option<&str> {
        self.caller.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::TransferResultContent {
    /// `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id.as_ref()
    }
}
impl types::UploadedMediaFile {
    /// `chatId`; `None` if it is missing or empty.
    pub fn chat_id(&self) -> Option<&str> {
        self.chat_id.as_ref().and_then(wire::LenientText::get)
    }
    /// `fileName`; `None` if it is missing or empty.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `filePath`; `None` if it is missing or empty.
    pub fn file_path(&self) -> Option<&str> {
        self.file_path.as_ref().and_then(wire::LenientText::get)
    }
}
impl types::UserClass {
    /// `name`; `None` if it is missing or empty.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().and_then(wire::LenientText::get)
    }
    /// `roleId`; `None` if it is missing or not a number.
    pub fn role_id(&self) -> Option<i64> {
        self.role_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::UserClassId {
    /// `userClassId`; `None` if it is missing or not a number.
    pub fn user_class_id(&self) -> Option<i64> {
        self.user_class_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::UserMediaAbilityContent {
    /// `callid` or `callId`, if it is there.
    pub fn call_id(&self) -> Option<&CallId> {
        self.call_id_lowercase.as_ref().or(self.call_id.as_ref())
    }
}
impl types::Vdn {
    /// `parentGroupId`; `None` if it is missing or not a number.
    pub fn parent_group_id(&self) -> Option<i64> {
        self.parent_group_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::VdnAccessCode {
    /// `id`; `None` if it is missing or not a number.
    pub fn id(&self) -> Option<i64> {
        self.id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `inno`; `None` if it is missing or empty.
    pub fn in_no(&self) -> Option<&str> {
        self.in_no.as_ref().and_then(wire::LenientText::get)
    }
    /// `vdnid`; `None` if it is missing or not a number.
    pub fn vdn_id(&self) -> Option<i64> {
        self.vdn_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::VdnEntry {
    /// `vdnId`; `None` if it is missing or not a number.
    pub fn vdn_id(&self) -> Option<i64> {
        self.vdn_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::VdnGroup {
    /// `adminName`; `None` if it is missing or empty.
    pub fn admin_name(&self) -> Option<&str> {
        self.admin_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `adminWorkNo`; `None` if it is missing or not a number.
    pub fn admin_work_no(&self) -> Option<i64> {
        self.admin_work_no.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedAgentNum`; `None` if it is missing or not a number.
    pub fn allowed_agent_num(&self) -> Option<i64> {
        self.allowed_agent_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedOutBoundCallNum`; `None` if it is missing or not a number.
    pub fn allowed_out_bound_call_num(&self) -> Option<i64> {
        self.allowed_out_bound_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedPstnCallNum`; `None` if it is missing or not a number.
    pub fn allowed_pstn_call_num(&self) -> Option<i64> {
        self.allowed_pstn_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedVideoAgentNum`; `None` if it is missing or not a number.
    pub fn allowed_video_agent_num(&self) -> Option<i64> {
        self.allowed_video_agent_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedWebCallNum`; `None` if it is missing or not a number.
    pub fn allowed_web_call_num(&self) -> Option<i64> {
        self.allowed_web_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `groupName`; `None` if it is missing or empty.
    pub fn group_name(&self) -> Option<&str> {
        self.group_name.as_ref().and_then(wire::LenientText::get)
    }
    /// `parentId`; `None` if it is missing or not a number.
    pub fn parent_id(&self) -> Option<i64> {
        self.parent_id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `vdnGroupId`; `None` if it is missing or not a number.
    pub fn vdn_group_id(&self) -> Option<i64> {
        self.vdn_group_id.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::VdnInfo {
    /// `callDispatchBySkillModel`; `None` if it is missing or not a number.
    pub fn call_dispatch_by_skill_model(&self) -> Option<i64> {
        self.call_dispatch_by_skill_model.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `callOutRecord`; `None` if it is missing or not a number.
    pub fn call_out_record(&self) -> Option<i64> {
        self.call_out_record.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `ccSRoutePolicy`; `None` if it is missing or not a number.
    pub fn cc_s_route_policy(&self) -> Option<i64> {
        self.cc_s_route_policy.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `forceVdnSelfRecord`; `None` if it is missing or not a number.
    pub fn force_vdn_self_record(&self) -> Option<i64> {
        self.force_vdn_self_record.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `queueCancelKey`; `None` if it is missing or empty.
    pub fn queue_cancel_key(&self) -> Option<&str> {
        self.queue_cancel_key.as_ref().and_then(wire::LenientText::get)
    }
    /// `recordFormateOki`; `None` if it is missing or not a number.
    pub fn record_format_oki(&self) -> Option<i64> {
        self.record_format_oki.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::VdnSetup {
    /// `administratorWorkNo`; `None` if it is missing or not a number.
    pub fn administrator_work_no(&self) -> Option<i64> {
        self.administrator_work_no.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedAgentNum`; `None` if it is missing or not a number.
    pub fn allowed_agent_num(&self) -> Option<i64> {
        self.allowed_agent_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedCloudVcChannelNum`; `None` if it is missing or not a number.
    pub fn allowed_cloud_vc_channel_num(&self) -> Option<i64> {
        self.allowed_cloud_vc_channel_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedIVRVideoCallNum`; `None` if it is missing or not a number.
    pub fn allowed_ivr_video_call_num(&self) -> Option<i64> {
        self.allowed_ivr_video_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedObsCallNum`; `None` if it is missing or not a number.
    pub fn allowed_obs_call_num(&self) -> Option<i64> {
        self.allowed_obs_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedPstnCallNum`; `None` if it is missing or not a number.
    pub fn allowed_pstn_call_num(&self) -> Option<i64> {
        self.allowed_pstn_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedVideoAgentNum`; `None` if it is missing or not a number.
    pub fn allowed_video_agent_num(&self) -> Option<i64> {
        self.allowed_video_agent_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `allowedWebCallNum`; `None` if it is missing or not a number.
    pub fn allowed_web_call_num(&self) -> Option<i64> {
        self.allowed_web_call_num.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `vdnEnabled`; `None` if it is missing or not a number.
    pub fn vdn_enabled(&self) -> Option<i64> {
        self.vdn_enabled.as_ref().and_then(wire::LenientInteger::get)
    }
}
impl types::VdnSkillQueue {
    /// `id`; `None` if it is missing or not a number.
    pub fn id(&self) -> Option<i64> {
        self.id.as_ref().and_then(wire::LenientInteger::get)
    }
    /// `serviceType`; `None` if it is missing or not a number.
    pub fn service_type(&self) -> Option<i64> {
        self.service_type.as_ref().and_then(wire::LenientInteger::get)
    }
}
