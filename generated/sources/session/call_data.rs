// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `calldata`: Calls, held calls, waiting calls, and the data that travels with a call.
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Calls, held calls, waiting calls, and the data that travels with a call.
    pub fn call_data(&self) -> CallData<'_> {
        CallData { session: self }
    }
}
/// Operations of the resource `calldata`; from [`Session::call_data`].
#[derive(Debug, Clone, Copy)]
pub struct CallData<'a> {
    session: &'a Session,
}
impl CallData<'_> {
    /// Read the agent's call: `queryCallInfo`, `GET /calldata/{agentid}/callinfo`.
    ///
    /// Returns the numbers, the skill queue, the times and the attached data of the agent's call.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1261](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1261.html), [cec_07_0419](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0419.html), client-practice (Public client programs of the gateway).
    pub fn query_call_info(self) -> QueryCallInfo {
        QueryCallInfo {
            session: self.session.clone(),
            is_no_contain_last_call: None,
        }
    }
    /// Read an incoming call before answering it: `queryCallInfoBeforeAnswer`, `GET /calldata/{agentid}/callinfobeforeanswer`.
    ///
    /// Describes a call that was routed to the agent but is not yet answered: the phone rings or is off the hook. Meant
    /// for agents with manual answering.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1265](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1265.html), guide 15166c02 (queryCallInfoBeforeAnswer), cec_05_1427 (queryCallInfoBeforeAnswer), [cec_07_0333](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0333.html).
    pub fn query_call_info_before_answer(self) -> QueryCallInfoBeforeAnswer {
        QueryCallInfoBeforeAnswer {
            session: self.session.clone(),
            call_id: None,
        }
    }
    /// Read a call by its ID: `queryCallInfoByCallId`, `GET /calldata/{agentid}/callinfobycallid/{callid}`.
    ///
    /// Describes the call with the given ID.
    ///
    /// - `call_id`: ID of the call.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1266](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1266.html), [cec_07_0424](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0424.html), client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program zz CTI](https://github.com/wang19baby/com.zz.CTI), program softphones (Public softphones).
    pub fn query_call_info_by_call_id(
        self,
        call_id: impl Into<crate::ids::CallId>,
    ) -> QueryCallInfoByCallId {
        QueryCallInfoByCallId {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// List the calls that wait in a skill queue: `queryWaitCallInfoBySkillId`, `GET /calldata/{agentid}/waitcallinfo/{skillid}`.
    ///
    /// Lists the calls that wait in a public skill queue.
    ///
    /// - `skill_id`: ID of the skill queue. 1 or more.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: guide 166bdb3f (queryWaitCallInfoBySkillId), [cec_07_0429](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0429.html), [cec_07_1271](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1271.html).
    pub fn query_wait_call_info_by_skill_id(
        self,
        skill_id: u32,
    ) -> QueryWaitCallInfoBySkillId {
        QueryWaitCallInfoBySkillId {
            session: self.session.clone(),
            skill_id: i64::from(skill_id),
        }
    }
    /// Move a waiting call to another skill queue: `assignUserInQueue`, `PUT /calldata/{agentid}/assignuserinqueue`.
    ///
    /// Moves a call that waits in one skill queue to another.
    ///
    /// By default the gateway allows 5 such requests per agent and 15000 per system within 2 s.
    ///
    /// - `call_id`: ID of the call to move.
    /// - `skill_id`: ID of the skill queue to move it to.
    ///
    /// Return codes: 100-007.
    ///
    /// Source: [cec_07_0432](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0432.html), [cec_07_0418](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0418.html).
    pub fn assign_user_in_queue(
        self,
        call_id: impl Into<crate::ids::CallId>,
        skill_id: u32,
    ) -> AssignUserInQueue {
        AssignUserInQueue {
            session: self.session.clone(),
            body: types::AssignUserInQueueRequest::new(call_id, skill_id),
        }
    }
    /// Count the agent's calls: `queryCallNumsOnAgent`, `GET /calldata/{agentid}/callnums`.
    ///
    /// Returns the number of calls that the agent has.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_1268](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1268.html), [cec_07_0426](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0426.html).
    pub fn query_call_nums_on_agent(self) -> QueryCallNumsOnAgent {
        QueryCallNumsOnAgent {
            session: self.session.clone(),
        }
    }
    /// List the call IDs of an agent: `queryAllCallInfoByAgentWorkNoEx`, `GET /calldata/{agentid}/allcallinfoEx/{workno}`.
    ///
    /// Lists the IDs of the calls that a given agent of the same VDN has.
    ///
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    ///
    /// Return codes: 100-006, 100-007, 100-011, 900-002.
    ///
    /// Source: [cec_07_0425](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0425.html), [cec_07_1267](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1267.html).
    pub fn query_all_call_info_by_agent_work_no_ex(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryAllCallInfoByAgentWorkNoEx {
        QueryAllCallInfoByAgentWorkNoEx {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List the agent's held calls: `queryHoldListInfo`, `GET /calldata/{agentid}/holdlist`.
    ///
    /// Lists the calls that the agent holds.
    ///
    /// Return codes: 100-006, 300-001, 400-003.
    ///
    /// Source: [cec_07_1264](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1264.html), [cec_07_0422](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0422.html), client-practice (Public client programs of the gateway).
    pub fn query_hold_list_info(self) -> QueryHoldListInfo {
        QueryHoldListInfo {
            session: self.session.clone(),
        }
    }
    /// List another agent's held calls: `queryHoldListInfoEx`, `GET /calldata/{agentid}/holdlistex/{workno}`.
    ///
    /// Lists the calls that a given agent holds, for an inspector. In a cluster both must be signed in to the same
    /// CC-Gateway; otherwise the query fails.
    ///
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 100-007, 300-001, 400-003.
    ///
    /// Source: [cec_07_1272](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1272.html), [cec_07_0430](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0430.html).
    pub fn query_hold_list_info_ex(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryHoldListInfoEx {
        QueryHoldListInfoEx {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// Read the data attached to a call: `queryCallAppData`, `GET /calldata/{agentid}/appdata`.
    ///
    /// Returns the data that travels with a call, as attached by `set_call_app_data_ex` or when the call started.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0420](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0420.html), [cec_07_1262](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1262.html), client-practice (Public client programs of the gateway).
    pub fn query_call_app_data(self) -> QueryCallAppData {
        QueryCallAppData {
            session: self.session.clone(),
            is_encode_result: None,
            call_id: None,
        }
    }
    /// Attach data to a call: `setCallAppDataEx`, `PUT /calldata/{agentid}/setcalldataex`.
    ///
    /// Sets the data that travels with a call. The gateway keeps it encrypted (AES-128 in CBC mode), and its logs show
    /// only its length.
    ///
    /// Return codes: 000-002, 100-006, 100-007, 400-001.
    ///
    /// Source: [cec_07_1263](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1263.html), [cec_07_0421](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0421.html).
    pub fn set_call_app_data_ex(self) -> SetCallAppDataEx {
        SetCallAppDataEx {
            session: self.session.clone(),
            body: types::SetCallAppDataExRequest::new(),
        }
    }
    /// Attach data to a call, with the data in the address: `setCallAppData`, `PUT /calldata/{agentid}`.
    ///
    /// Sets the data that travels with a call. `set_call_app_data_ex` does the same and sends the data in the body.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    pub fn set_call_app_data(self) -> SetCallAppData {
        SetCallAppData {
            session: self.session.clone(),
            call_data: None,
            call_id: None,
        }
    }
    /// Read the agent's statistics for the day: `queryCallStatisticsInfo`, `GET /calldata/{agentid}/statistics`.
    ///
    /// Returns the agent's calls, holds, transfers, rests and other counts for the current day. The pages of 2025
    /// advise against it because it reads a large table; `query_call_statistics_info_ex` is faster and returns less.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1269](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1269.html), [cec_07_0427](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0427.html), guide category-34759ed9 (query_call_statistics_info).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn query_call_statistics_info(self) -> QueryCallStatisticsInfo {
        QueryCallStatisticsInfo {
            session: self.session.clone(),
        }
    }
    /// Read the agent's main statistics for the day: `queryCallStatisticsInfoEx`, `GET /calldata/{agentid}/statisticsEx`.
    ///
    /// Returns how long the agent has talked today, and how many calls the agent has answered and dialled. It is the
    /// fast form of `query_call_statistics_info`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0428](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0428.html), [cec_07_1270](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1270.html), guide category-883416fa (query_call_statistics_info_ex).
    pub fn query_call_statistics_info_ex(self) -> QueryCallStatisticsInfoEx {
        QueryCallStatisticsInfoEx {
            session: self.session.clone(),
        }
    }
    /// List the numbers of the other parties: `queryRemoteNumbers`, `GET /calldata/{agentid}/remotenumbers`.
    ///
    /// Lists the numbers of the parties at the other end of the agent's calls.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_remote_numbers(self) -> QueryRemoteNumbers {
        QueryRemoteNumbers {
            session: self.session.clone(),
        }
    }
    /// Count an agent's held calls: `queryAgentHoldNum`, `GET /calldata/{agentid}/agentholdnum/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it reports how many calls a given agent holds.
    ///
    /// - `work_no`: ID of the agent to query.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_hold_num(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryAgentHoldNum {
        QueryAgentHoldNum {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List all call IDs: `queryAllCallID`, `GET /calldata/{agentid}/allcallid`.
    ///
    /// Lists the IDs of the agent's calls.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_all_call_id(self) -> QueryAllCallId {
        QueryAllCallId {
            session: self.session.clone(),
        }
    }
    /// List the calls of an agent: `queryAllCallInfoByAgentWorkNo`, `GET /calldata/{agentid}/allcallinfo/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it describes all calls of a given agent, of which
    /// `query_all_call_info_by_agent_work_no_ex` gives the IDs.
    ///
    /// - `work_no`: ID of the agent to query.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_call_info_by_agent_work_no(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryAllCallInfoByAgentWorkNo {
        QueryAllCallInfoByAgentWorkNo {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List the calls of the VDN: `queryAllCallInfoOnVdn`, `GET /calldata/{agentid}/allcallinfoinvdn`.
    ///
    /// Known only by its name and path, which suggest that it describes all calls of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_call_info_on_vdn(self) -> QueryAllCallInfoOnVdn {
        QueryAllCallInfoOnVdn {
            session: self.session.clone(),
        }
    }
    /// List call records: `queryCallRecordList`, `GET /calldata/{agentid}/callRecordInfoList`.
    ///
    /// Known only by its name, path and parameters, which suggest that it lists records of past calls of an agent or a
    /// skill queue within a time range, in pages.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_call_record_list(self) -> QueryCallRecordList {
        QueryCallRecordList {
            session: self.session.clone(),
            work_no: None,
            skill_id: None,
            start_date: None,
            end_date: None,
            start_position: None,
            end_position: None,
        }
    }
    /// List records of the agent's own calls: `querySelfCallRecordInfo`, `GET /calldata/{agentid}/queryselfcallrecordinfolist`.
    ///
    /// Known only by its name, path and parameters, which suggest that it is `query_call_record_list` for the agent's
    /// own calls.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_self_call_record_info(self) -> QuerySelfCallRecordInfo {
        QuerySelfCallRecordInfo {
            session: self.session.clone(),
            skill_id: None,
            start_date: None,
            end_date: None,
            start_position: None,
            end_position: None,
        }
    }
    /// Read the business data of a call: `getCallBusinessData`, `PUT /calldata/{agentid}/getcallbusinessdata`.
    ///
    /// Known only by its name and path, which suggest that it returns the business data that `set_call_business_data`
    /// attached to a call. It only reads, although it is a PUT.
    ///
    /// - `body`: The body of `get_call_business_data`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_call_business_data(
        self,
        body: impl Into<types::GetCallBusinessDataRequest>,
    ) -> GetCallBusinessData {
        GetCallBusinessData {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Attach business data to a call: `setCallBusinessData`, `PUT /calldata/{agentid}/setcallbusinessdata`.
    ///
    /// Known only by its name and path, which suggest that it attaches business data to a call.
    ///
    /// - `body`: The body of `set_call_business_data`, of unknown shape.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_call_business_data(
        self,
        body: impl Into<types::SetCallBusinessDataRequest>,
    ) -> SetCallBusinessData {
        SetCallBusinessData {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Check whether the agent is handling a call: `isProcessCall`, `GET /calldata/{agentid}/isprocesscall`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent is currently handling a call.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_process_call(self) -> IsProcessCall {
        IsProcessCall {
            session: self.session.clone(),
        }
    }
    /// Count the calls in an IVR: `queryCallCountByIVRId`, `GET /calldata/{agentid}/ivrcallcount/{ivrid}`.
    ///
    /// Known only by its name and path, which suggest that it reports how many calls are in an IVR.
    ///
    /// - `ivr_id`: ID of the IVR. 1 or more.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_call_count_by_ivr_id(self, ivr_id: u32) -> QueryCallCountByIvrId {
        QueryCallCountByIvrId {
            session: self.session.clone(),
            ivr_id: i64::from(ivr_id),
        }
    }
    /// List the calls that wait in an IVR: `queryWaitCallInfoByIVRId`, `GET /calldata/{agentid}/ivrcallinfo/{ivrid}`.
    ///
    /// Known only by its name and path, which suggest that it lists the calls that wait in an IVR.
    ///
    /// - `ivr_id`: ID of the IVR. 1 or more.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_wait_call_info_by_ivr_id(
        self,
        ivr_id: u32,
    ) -> QueryWaitCallInfoByIvrId {
        QueryWaitCallInfoByIvrId {
            session: self.session.clone(),
            ivr_id: i64::from(ivr_id),
        }
    }
    /// List the calls in the agent's private queue: `queryPrivateCallInfo`, `GET /calldata/{agentid}/privatecallinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes the calls in the agent's private queue, as
    /// opposed to the public skill queues.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_private_call_info(self) -> QueryPrivateCallInfo {
        QueryPrivateCallInfo {
            session: self.session.clone(),
        }
    }
}
/// A request of `queryCallInfo`, from [`CallData::query_call_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfo {
    session: Session,
    is_no_contain_last_call: Option<bool>,
}
impl QueryCallInfo {
    /// Whether the last call counts when there is no current one; the sources disagree on which value means what.
    pub fn is_no_contain_last_call(mut self, value: bool) -> Self {
        self.is_no_contain_last_call = Some(value);
        self
    }
}
impl IntoFuture for QueryCallInfo {
    type Output = Result<types::CallInfo, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_INFO,
                    client
                        .query_call_info(
                            &self.session.agent(),
                            self.is_no_contain_last_call,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryCallInfoBeforeAnswer`, from [`CallData::query_call_info_before_answer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfoBeforeAnswer {
    session: Session,
    call_id: Option<crate::ids::CallId>,
}
impl QueryCallInfoBeforeAnswer {
    /// ID of the call, since release 25.400.0.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl IntoFuture for QueryCallInfoBeforeAnswer {
    type Output = Result<types::CallInfoListResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_INFO_BEFORE_ANSWER,
                    client
                        .query_call_info_before_answer(
                            &self.session.agent(),
                            self.call_id.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryCallInfoByCallId`, from [`CallData::query_call_info_by_call_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallInfoByCallId {
    session: Session,
    call_id: crate::ids::CallId,
}
impl IntoFuture for QueryCallInfoByCallId {
    type Output = Result<types::CallInfoListResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_INFO_BY_CALL_ID,
                    client
                        .query_call_info_by_call_id(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `queryWaitCallInfoBySkillId`, from [`CallData::query_wait_call_info_by_skill_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryWaitCallInfoBySkillId {
    session: Session,
    skill_id: i64,
}
impl QueryWaitCallInfoBySkillId {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_WAIT_CALL_INFO_BY_SKILL_ID);
        check.integer(0, self.skill_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryWaitCallInfoBySkillId {
    type Output = Result<Vec<types::CallInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_WAIT_CALL_INFO_BY_SKILL_ID,
                    client
                        .query_wait_call_info_by_skill_id(
                            &self.session.agent(),
                            self.skill_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `assignUserInQueue`, from [`CallData::assign_user_in_queue`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AssignUserInQueue {
    session: Session,
    body: types::AssignUserInQueueRequest,
}
impl IntoFuture for AssignUserInQueue {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ASSIGN_USER_IN_QUEUE,
                    client.assign_user_in_queue(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `queryCallNumsOnAgent`, from [`CallData::query_call_nums_on_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallNumsOnAgent {
    session: Session,
}
impl IntoFuture for QueryCallNumsOnAgent {
    type Output = Result<crate::wire::LenientInteger, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_NUMS_ON_AGENT,
                    client.query_call_nums_on_agent(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAllCallInfoByAgentWorkNoEx`, from [`CallData::query_all_call_info_by_agent_work_no_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallInfoByAgentWorkNoEx {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryAllCallInfoByAgentWorkNoEx {
    type Output = Result<Vec<crate::wire::LenientText>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX,
                    client
                        .query_all_call_info_by_agent_work_no_ex(
                            &self.session.agent(),
                            &self.work_no,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryHoldListInfo`, from [`CallData::query_hold_list_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryHoldListInfo {
    session: Session,
}
impl IntoFuture for QueryHoldListInfo {
    type Output = Result<types::HeldCallsResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_HOLD_LIST_INFO,
                    client.query_hold_list_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryHoldListInfoEx`, from [`CallData::query_hold_list_info_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryHoldListInfoEx {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryHoldListInfoEx {
    type Output = Result<types::HeldCallsResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_HOLD_LIST_INFO_EX,
                    client.query_hold_list_info_ex(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `queryCallAppData`, from [`CallData::query_call_app_data`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallAppData {
    session: Session,
    is_encode_result: Option<bool>,
    call_id: Option<crate::ids::CallId>,
}
impl QueryCallAppData {
    /// Whether to return the data in base64.
    pub fn is_encode_result(mut self, value: bool) -> Self {
        self.is_encode_result = Some(value);
        self
    }
    /// ID of the call; needed for multimedia sessions.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl IntoFuture for QueryCallAppData {
    type Output = Result<crate::wire::LenientText, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_APP_DATA,
                    client
                        .query_call_app_data(
                            &self.session.agent(),
                            self.call_id.as_ref(),
                            self.is_encode_result,
                        ),
                )
                .await
        })
    }
}
/// A request of `setCallAppDataEx`, from [`CallData::set_call_app_data_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallAppDataEx {
    session: Session,
    body: types::SetCallAppDataExRequest,
}
impl SetCallAppDataEx {
    /// ID of the call.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.body = self.body.call_id(value);
        self
    }
    /// The data. At most 16384 bytes.
    pub fn call_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_data(value);
        self
    }
    /// Whether `call_data` is in base64. Default: `false`.
    pub fn is_data_encoded(mut self, value: bool) -> Self {
        self.body = self.body.is_data_encoded(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_CALL_APP_DATA_EX);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for SetCallAppDataEx {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_CALL_APP_DATA_EX,
                    client.set_call_app_data_ex(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `setCallAppData`, from [`CallData::set_call_app_data`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallAppData {
    session: Session,
    call_data: Option<String>,
    call_id: Option<crate::ids::CallId>,
}
impl SetCallAppData {
    /// The data.
    pub fn call_data(mut self, value: impl Into<String>) -> Self {
        self.call_data = Some(value.into());
        self
    }
    /// ID of the call.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl IntoFuture for SetCallAppData {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_CALL_APP_DATA,
                    client
                        .set_call_app_data(
                            &self.session.agent(),
                            self.call_data.as_deref(),
                            self.call_id.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryCallStatisticsInfo`, from [`CallData::query_call_statistics_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallStatisticsInfo {
    session: Session,
}
impl IntoFuture for QueryCallStatisticsInfo {
    type Output = Result<types::CallStatistics, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_STATISTICS_INFO,
                    client.query_call_statistics_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryCallStatisticsInfoEx`, from [`CallData::query_call_statistics_info_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallStatisticsInfoEx {
    session: Session,
}
impl IntoFuture for QueryCallStatisticsInfoEx {
    type Output = Result<types::CallStatisticsEx, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_STATISTICS_INFO_EX,
                    client.query_call_statistics_info_ex(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryRemoteNumbers`, from [`CallData::query_remote_numbers`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryRemoteNumbers {
    session: Session,
}
impl IntoFuture for QueryRemoteNumbers {
    type Output = Result<Vec<crate::wire::LenientText>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_REMOTE_NUMBERS,
                    client.query_remote_numbers(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAgentHoldNum`, from [`CallData::query_agent_hold_num`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentHoldNum {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryAgentHoldNum {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_HOLD_NUM,
                    client.query_agent_hold_num(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `queryAllCallID`, from [`CallData::query_all_call_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallId {
    session: Session,
}
impl IntoFuture for QueryAllCallId {
    type Output = Result<Vec<crate::ids::CallId>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_CALL_ID,
                    client.query_all_call_id(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAllCallInfoByAgentWorkNo`, from [`CallData::query_all_call_info_by_agent_work_no`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallInfoByAgentWorkNo {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryAllCallInfoByAgentWorkNo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO,
                    client
                        .query_all_call_info_by_agent_work_no(
                            &self.session.agent(),
                            &self.work_no,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAllCallInfoOnVdn`, from [`CallData::query_all_call_info_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllCallInfoOnVdn {
    session: Session,
}
impl IntoFuture for QueryAllCallInfoOnVdn {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_CALL_INFO_ON_VDN,
                    client.query_all_call_info_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryCallRecordList`, from [`CallData::query_call_record_list`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallRecordList {
    session: Session,
    work_no: Option<crate::ids::AgentId>,
    skill_id: Option<String>,
    start_date: Option<String>,
    end_date: Option<String>,
    start_position: Option<String>,
    end_position: Option<String>,
}
impl QueryCallRecordList {
    /// ID of the agent whose calls are meant.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// ID of the skill queue whose calls are meant.
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.skill_id = Some(value.into());
        self
    }
    /// Start of the time range.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// End of the time range.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// First position of the list to return.
    pub fn start_position(mut self, value: impl Into<String>) -> Self {
        self.start_position = Some(value.into());
        self
    }
    /// Last position of the list to return.
    pub fn end_position(mut self, value: impl Into<String>) -> Self {
        self.end_position = Some(value.into());
        self
    }
}
impl IntoFuture for QueryCallRecordList {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_RECORD_LIST,
                    client
                        .query_call_record_list(
                            &self.session.agent(),
                            self.end_date.as_deref(),
                            self.end_position.as_deref(),
                            self.skill_id.as_deref(),
                            self.start_date.as_deref(),
                            self.start_position.as_deref(),
                            self.work_no.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `querySelfCallRecordInfo`, from [`CallData::query_self_call_record_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySelfCallRecordInfo {
    session: Session,
    skill_id: Option<String>,
    start_date: Option<String>,
    end_date: Option<String>,
    start_position: Option<String>,
    end_position: Option<String>,
}
impl QuerySelfCallRecordInfo {
    /// ID of the skill queue whose calls are meant.
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.skill_id = Some(value.into());
        self
    }
    /// Start of the time range.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// End of the time range.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// First position of the list to return.
    pub fn start_position(mut self, value: impl Into<String>) -> Self {
        self.start_position = Some(value.into());
        self
    }
    /// Last position of the list to return.
    pub fn end_position(mut self, value: impl Into<String>) -> Self {
        self.end_position = Some(value.into());
        self
    }
}
impl IntoFuture for QuerySelfCallRecordInfo {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SELF_CALL_RECORD_INFO,
                    client
                        .query_self_call_record_info(
                            &self.session.agent(),
                            self.end_date.as_deref(),
                            self.end_position.as_deref(),
                            self.skill_id.as_deref(),
                            self.start_date.as_deref(),
                            self.start_position.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `getCallBusinessData`, from [`CallData::get_call_business_data`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCallBusinessData {
    session: Session,
    body: types::GetCallBusinessDataRequest,
}
impl IntoFuture for GetCallBusinessData {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_CALL_BUSINESS_DATA,
                    client.get_call_business_data(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `setCallBusinessData`, from [`CallData::set_call_business_data`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallBusinessData {
    session: Session,
    body: types::SetCallBusinessDataRequest,
}
impl IntoFuture for SetCallBusinessData {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_CALL_BUSINESS_DATA,
                    client.set_call_business_data(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `isProcessCall`, from [`CallData::is_process_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsProcessCall {
    session: Session,
}
impl IntoFuture for IsProcessCall {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IS_PROCESS_CALL,
                    client.is_process_call(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryCallCountByIVRId`, from [`CallData::query_call_count_by_ivr_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallCountByIvrId {
    session: Session,
    ivr_id: i64,
}
impl QueryCallCountByIvrId {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_CALL_COUNT_BY_IVR_ID);
        check.integer(0, self.ivr_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryCallCountByIvrId {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_COUNT_BY_IVR_ID,
                    client.query_call_count_by_ivr_id(&self.session.agent(), self.ivr_id),
                )
                .await
        })
    }
}
/// A request of `queryWaitCallInfoByIVRId`, from [`CallData::query_wait_call_info_by_ivr_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryWaitCallInfoByIvrId {
    session: Session,
    ivr_id: i64,
}
impl QueryWaitCallInfoByIvrId {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_WAIT_CALL_INFO_BY_IVR_ID);
        check.integer(0, self.ivr_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryWaitCallInfoByIvrId {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_WAIT_CALL_INFO_BY_IVR_ID,
                    client
                        .query_wait_call_info_by_ivr_id(
                            &self.session.agent(),
                            self.ivr_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryPrivateCallInfo`, from [`CallData::query_private_call_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryPrivateCallInfo {
    session: Session,
}
impl IntoFuture for QueryPrivateCallInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_PRIVATE_CALL_INFO,
                    client.query_private_call_info(&self.session.agent()),
                )
                .await
        })
    }
}
