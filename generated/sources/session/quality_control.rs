// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `qualitycontrol`: Inspectors listen, insert, whisper, intercept and set agents' states.
use std::time::Duration;
use crate::client::types;
use crate::session::check::Check;
use crate::session::convert;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Inspectors listen, insert, whisper, intercept and set agents' states.
    pub fn quality_control(&self) -> QualityControl<'_> {
        QualityControl { session: self }
    }
}
/// Operations of the resource `qualitycontrol`; from [`Session::quality_control`].
#[derive(Debug, Clone, Copy)]
pub struct QualityControl<'a> {
    session: &'a Session,
}
impl QualityControl<'_> {
    /// Start whispering to an agent: `requestWhisperAgent`, `POST /qualitycontrol/{agentid}/requestwhisperagent`.
    ///
    /// An inspector with the whisper right joins an agent's call: the inspector hears agent and customer, the agent
    /// hears the inspector's advice, and the customer does not hear it.
    ///
    /// Events (The whispering starts; to the inspector; success; decided by `AgentOther_PhoneOffhook` or `AgentState_Busy`): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`.
    ///
    /// Events (The whispering starts; to the inspected agent; success; about whom `whisper_agent_id` names): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: seed 003 (Requesting for Whispering), [cec_07_2412](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2412.html), [cec_07_0446](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0446.html), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn request_whisper_agent(self) -> RequestWhisperAgent {
        RequestWhisperAgent {
            session: self.session.clone(),
            whisper_agent_id: None,
        }
    }
    /// Stop whispering to an agent: `requestStopWhisperAgent`, `POST /qualitycontrol/{agentid}/requeststopwhisperagent`.
    ///
    /// The inspector leaves the call in which it whispers. Agent and customer stay connected.
    ///
    /// Events (The whispering ends; to the inspector; success): `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The whispering ends; to the inspected agent; success; about whom `whisper_agent_id` names): `AgentOther_BeQcStop`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: [cec_07_2413](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2413.html), [cec_07_0447](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0447.html), guide fd58a8f2 (requestStopWhisperAgent).
    pub fn request_stop_whisper_agent(self) -> RequestStopWhisperAgent {
        RequestStopWhisperAgent {
            session: self.session.clone(),
            whisper_agent_id: None,
        }
    }
    /// Switch between listening, inserting and whispering: `requestSwitchInsertWhisperAgent`, `POST /qualitycontrol/{agentid}/requestswitchinsertwhisperagent`.
    ///
    /// Changes the inspector's role in the inspected call: only listening, speaking to both parties (insert), or
    /// speaking to the agent alone (whisper).
    ///
    /// - `switch_type`: The new kind of inspection.
    ///
    /// Events (The kind of inspection changes; to the inspected agent; success; about whom `whisper_agent_id` names): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
    ///
    /// Source: [cec_07_2414](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2414.html), [cec_07_0448](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0448.html).
    pub fn request_switch_insert_whisper_agent(
        self,
        switch_type: impl Into<crate::codes::SwitchType>,
    ) -> RequestSwitchInsertWhisperAgent {
        RequestSwitchInsertWhisperAgent {
            session: self.session.clone(),
            whisper_agent_id: None,
            switch_type: switch_type.into(),
        }
    }
    /// Listen to an agent: `addSupervise`, `PUT /qualitycontrol/{agentid}/addsupervise/{workNo}`.
    ///
    /// An inspector hears the calls of an agent without being heard. Listening may begin before the agent has a call;
    /// the inspector then hears the next one. It ends with `stop_supervise_or_insert`.
    ///
    /// - `work_no`: ID of the agent to listen to. Must belong to the same VDN as the inspector.
    ///
    /// Events (The listening starts; to the inspector; success; decided by `AgentOther_PhoneOffhook`): `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`, `AgentState_Busy`.
    ///
    /// Events (The listening starts; to the inspected agent; success; about whom `work_no` names): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
    ///
    /// Source: [cec_07_2402](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2402.html), cec_05_1440 (inserting), cec_05_1441 (listening), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn add_supervise(self, work_no: impl Into<crate::ids::AgentId>) -> AddSupervise {
        AddSupervise {
            session: self.session.clone(),
            work_no: work_no.into(),
            media_type: None,
        }
    }
    /// Join an agent's call audibly: `addInsert`, `PUT /qualitycontrol/{agentid}/addinsert/{workNo}`.
    ///
    /// An inspector joins an agent's call and can be heard by the agent and the customer. It ends with
    /// `stop_supervise_or_insert`.
    ///
    /// - `work_no`: ID of the agent whose call is joined. Must belong to the same VDN as the inspector.
    ///
    /// Events (The insertion starts; to the inspector; success; decided by `AgentOther_PhoneOffhook`): `AgentState_Busy`, `AgentOther_PhoneAlerting`, `AgentOther_PhoneOffhook`.
    ///
    /// Events (The insertion starts; to the inspected agent; success; about whom `work_no` names): `AgentOther_BeQcStart`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
    ///
    /// Source: [cec_07_2401](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2401.html), cec_05_1440 (inserting), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn add_insert(self, work_no: impl Into<crate::ids::AgentId>) -> AddInsert {
        AddInsert {
            session: self.session.clone(),
            work_no: work_no.into(),
            media_type: None,
        }
    }
    /// Stop listening to or inserting into an agent's calls: `stopSuperviseOrInsert`, `DELETE /qualitycontrol/{agentid}/{workNo}`.
    ///
    /// The inspector stops listening to the agent, or leaves the call it has joined, and becomes idle. Whispering ends
    /// with `request_stop_whisper_agent` instead.
    ///
    /// - `work_no`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    ///
    /// Events (The inspection ends; to the inspector; success): `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Events (The inspection ends; to the inspected agent; success; about whom `work_no` names): `AgentOther_BeQcStop`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2404](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2404.html), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn stop_supervise_or_insert(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> StopSuperviseOrInsert {
        StopSuperviseOrInsert {
            session: self.session.clone(),
            work_no: work_no.into(),
            media_type: None,
        }
    }
    /// Change the skill queues of an agent: `adjustSkill`, `POST /qualitycontrol/{agentid}/adjustskill`.
    ///
    /// An inspector sets another agent's skill queues.
    ///
    /// Return codes: 100-001, 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2409](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2409.html).
    pub fn adjust_skill(self) -> AdjustSkill {
        AdjustSkill {
            session: self.session.clone(),
            body: types::AdjustSkillRequest::new(),
        }
    }
    /// Make an agent busy: `forceBusy`, `POST /qualitycontrol/{agentid}/forcebusy/{workNo}`.
    ///
    /// An inspector makes another agent busy, so that no calls are routed to the agent.
    ///
    /// - `work_no`: ID of the agent to make busy. Must belong to the same VDN as the inspector.
    ///
    /// Events (The agent has become busy; to the agent who becomes busy; success; about whom `work_no` names): `AgentState_SetNotReady_Success`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2405](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2405.html), [cec_07_0439](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0439.html), [cec_07_1346](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1346.html).
    pub fn force_busy(self, work_no: impl Into<crate::ids::AgentId>) -> ForceBusy {
        ForceBusy {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// Make an agent idle: `forceIdle`, `POST /qualitycontrol/{agentid}/forceidle/{workNo}`.
    ///
    /// An inspector makes another agent idle, so that calls can be routed to the agent.
    ///
    /// - `work_no`: ID of the agent to make idle. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2406.html), [cec_07_0440](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0440.html).
    pub fn force_idle(self, work_no: impl Into<crate::ids::AgentId>) -> ForceIdle {
        ForceIdle {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// Send an agent to rest: `forceRest`, `POST /qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}`.
    ///
    /// An inspector sends another agent to rest for a given time.
    ///
    /// - `work_no`: ID of the agent to send to rest. Must belong to the same VDN as the inspector.
    /// - `time`: Length of the rest in seconds. 1 to 86399 seconds.
    /// - `reason`: Code of the cause of the rest. 1 to 255.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2411.html).
    pub fn force_rest(
        self,
        work_no: impl Into<crate::ids::AgentId>,
        time: Duration,
        reason: impl Into<crate::codes::RestCause>,
    ) -> ForceRest {
        ForceRest {
            session: self.session.clone(),
            work_no: work_no.into(),
            time: convert::seconds(time),
            reason: convert::code::<crate::codes::RestCause>(reason),
        }
    }
    /// Sign another agent out: `forceLogOutAgent`, `POST /qualitycontrol/{agentid}/forcelogout/{workNo}`.
    ///
    /// An inspector ends another agent's session. The inspector's own session continues; to sign oneself out by force,
    /// use `force_logout`.
    ///
    /// - `work_no`: ID of the agent to sign out. Must belong to the same VDN as the inspector.
    ///
    /// Events (The agent has been signed out; to the agent who is signed out; success; about whom `work_no` names): `AgentOther_ShutdownService`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2407.html), [cec_07_0441](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0441.html), client-practice (Public client programs of the gateway).
    pub fn force_logout_agent(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> ForceLogoutAgent {
        ForceLogoutAgent {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// End a call by its ID: `forceDropCall`, `POST /qualitycontrol/{agentid}/forcedropcall/{callid}`.
    ///
    /// An inspector ends another agent's call.
    ///
    /// - `call_id`: ID of the call to end.
    ///
    /// Events (The call has ended; to the agent in the call; success; decided by `AgentEvent_Call_Release`; about the call in `call_id`): `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`, `AgentOther_PhoneRelease`, `AgentState_Ready`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2408](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2408.html).
    pub fn force_drop_call(
        self,
        call_id: impl Into<crate::ids::CallId>,
    ) -> ForceDropCall {
        ForceDropCall {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Take a customer over from an agent: `intercept`, `PUT /qualitycontrol/{agentid}/intercept/{workNo}`.
    ///
    /// The inspector replaces the agent in a call: the agent leaves it and becomes idle, and the inspector speaks with
    /// the customer. The inspector must already be listening to the agent, inserted into its call, or whispering to it.
    ///
    /// - `work_no`: ID of the agent whose call is taken over. Must belong to the same VDN as the inspector.
    ///
    /// Events (The call is taken over, as the interface page lists it without saying who receives which; to the inspector; success; decided by `AgentEvent_Talking`): `AgentEvent_Talking`, `AgentMediaEvent_Record`.
    ///
    /// Events (The call is taken over, as the developer guide lists it; to the inspector; success): `AgentEvent_Talking`.
    ///
    /// Events (The call is taken over, as the developer guide lists it; to the inspected agent; success; decided by `AgentEvent_Call_Release`; about whom `work_no` names): `AgentState_Ready`, `AgentOther_PhoneRelease`, `AgentEvent_Call_Release`, `AgentEvent_Customer_Release`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2403](https://support.huaweicloud.com/api-ccfs-cec/cec_07_2403.html), cec_05_1442 (intercepting), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn intercept(self, work_no: impl Into<crate::ids::AgentId>) -> Intercept {
        Intercept {
            session: self.session.clone(),
            work_no: work_no.into(),
            media_type: None,
            call_id: None,
        }
    }
    /// Take a given call over from an agent: `intercept`, `PUT /qualitycontrol/{agentid}/intercept/{workNo}/{callId}`.
    ///
    /// Does what `intercept` does, for one call of the agent, named by its ID.
    ///
    /// - `work_no`: ID of the agent whose call is taken over. Must belong to the same VDN as the inspector.
    /// - `call_id`: ID of the call to take over.
    ///
    /// Events (The call is taken over; to the inspector; success; decided by `AgentEvent_Talking`; about the call in `call_id`): `AgentEvent_Talking`, `AgentMediaEvent_Record`.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_0437](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0437.html), [cec_07_0433](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0433.html), [cec_07_2400](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2400.html).
    pub fn intercept_call(
        self,
        work_no: impl Into<crate::ids::AgentId>,
        call_id: impl Into<crate::ids::CallId>,
    ) -> InterceptCall {
        InterceptCall {
            session: self.session.clone(),
            work_no: work_no.into(),
            call_id: call_id.into(),
        }
    }
    /// Switch between listening and inserting: `switchSuperviseOrInsert`, `POST /qualitycontrol/{agentid}/switch/{workNo}`.
    ///
    /// A listening inspector joins the call audibly, and an inserted one returns to listening. The request does not
    /// name the target, so a second one undoes the first; `request_switch_insert_whisper_agent` names it.
    ///
    /// - `work_no`: ID of the inspected agent. Must belong to the same VDN as the inspector.
    ///
    /// Return codes: 100-006, 900-001, 900-002, 900-003.
    ///
    /// Source: [cec_07_2410](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2410.html).
    pub fn switch_supervise_or_insert(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> SwitchSuperviseOrInsert {
        SwitchSuperviseOrInsert {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List the agents that the inspector monitors: `queryAllMonitoredAgents`, `GET /qualitycontrol/{agentid}/allagent`.
    ///
    /// Lists the monitored agents, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_all_monitored_agents(self) -> QueryAllMonitoredAgents {
        QueryAllMonitoredAgents {
            session: self.session.clone(),
        }
    }
    /// Start monitoring agents: `beginMonitor`, `POST /qualitycontrol/{agentid}/beginmonitor`.
    ///
    /// Starts monitoring the given agents, judging by its name. `end_monitor` ends it.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    pub fn begin_monitor(self) -> BeginMonitor {
        BeginMonitor {
            session: self.session.clone(),
            agents: None,
        }
    }
    /// Stop monitoring agents: `endMonitor`, `POST /qualitycontrol/{agentid}/endmonitor`.
    ///
    /// Ends what `begin_monitor` started, for the given agents.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    pub fn end_monitor(self) -> EndMonitor {
        EndMonitor {
            session: self.session.clone(),
            agents: None,
        }
    }
    /// Set how agents record themselves: `qcSetAgentSelfRecord`, `POST /qualitycontrol/{agentid}/setselfrecord/{recordflag}/{recordbeforetalking}`.
    ///
    /// An inspector sets how the given agents record themselves, judging by its name. `cancel_agent_self_record`
    /// undoes it.
    ///
    /// - `record_flag`: Whether to record.
    /// - `record_before_talking`: Whether the recording begins before the conversation.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_agent_self_record(
        self,
        record_flag: bool,
        record_before_talking: bool,
    ) -> SetAgentSelfRecord {
        SetAgentSelfRecord {
            session: self.session.clone(),
            record_flag: i64::from(record_flag),
            record_before_talking: i64::from(record_before_talking),
            agents: None,
        }
    }
    /// Undo how agents record themselves: `qcCancelAgentSelfRecord`, `POST /qualitycontrol/{agentid}/cancelselfrecord`.
    ///
    /// Undoes what `set_agent_self_record` has set, for the given agents, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn cancel_agent_self_record(self) -> CancelAgentSelfRecord {
        CancelAgentSelfRecord {
            session: self.session.clone(),
            agents: None,
        }
    }
    /// List the inspection tasks: `queryQcTasks`, `GET /qualitycontrol/{agentid}/queryqctasks`.
    ///
    /// Lists the inspection tasks, judging by its name. `delete_qc_task` removes one.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_qc_tasks(self) -> QueryQcTasks {
        QueryQcTasks {
            session: self.session.clone(),
        }
    }
    /// Delete an inspection task: `deleteQcTask`, `DELETE /qualitycontrol/{agentid}/deleteqctask`.
    ///
    /// Removes an inspection task, judging by its name. `query_qc_tasks` lists them.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn delete_qc_task(self) -> DeleteQcTask {
        DeleteQcTask {
            session: self.session.clone(),
            task_dsn: None,
            begin_time: None,
        }
    }
    /// Look up a configured URL: `queryUrlInfo`, `GET /qualitycontrol/{agentid}/queryurlinfo`.
    ///
    /// Returns what is configured under the name of a URL, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_url_info(self) -> QueryUrlInfo {
        QueryUrlInfo {
            session: self.session.clone(),
            url_name: None,
        }
    }
    /// Search the video recordings of an agent: `queryVideoRecordFile`, `GET /qualitycontrol/{agentid}/queryvideorecordfile`.
    ///
    /// Searches video recordings by agent and time, judging by its name; the positions seem to select part of the
    /// results.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_video_record_file(self) -> QueryVideoRecordFile {
        QueryVideoRecordFile {
            session: self.session.clone(),
            work_no: None,
            start_date: None,
            end_date: None,
            start_position: None,
            end_position: None,
        }
    }
    /// Register a port with the server: `registerDataToServer`, `POST /qualitycontrol/{agentid}/registerDataToServer`.
    ///
    /// No source says what this does; its parameter suggests that it announces a port to the server.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn register_data_to_server(self) -> RegisterDataToServer {
        RegisterDataToServer {
            session: self.session.clone(),
            port: None,
        }
    }
    /// Start monitoring an agent by video: `startVideoMonitor`, `POST /qualitycontrol/{agentid}/startVideoMonitor`.
    ///
    /// Starts monitoring an agent by video, judging by its name. `stop_video_monitor` ends it.
    ///
    /// - `body`: The body of `start_video_monitor`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn start_video_monitor(
        self,
        body: impl Into<types::StartVideoMonitorRequest>,
    ) -> StartVideoMonitor {
        StartVideoMonitor {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Stop monitoring an agent by video: `stopVideoMonitor`, `POST /qualitycontrol/{agentid}/stopVideoMonitor`.
    ///
    /// Ends what `start_video_monitor` started, judging by its name.
    ///
    /// - `body`: The body of `stop_video_monitor`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn stop_video_monitor(
        self,
        body: impl Into<types::StopVideoMonitorRequest>,
    ) -> StopVideoMonitor {
        StopVideoMonitor {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Start an operation of video monitoring: `startVideoOperation`, `POST /qualitycontrol/{agentid}/startVideoOperation`.
    ///
    /// No source says what this does; its parameters suggest that it reports a result about a monitored agent.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn start_video_operation(self) -> StartVideoOperation {
        StartVideoOperation {
            session: self.session.clone(),
            monitor_agent: None,
            result: None,
        }
    }
    /// Start or stop the video of a monitored agent: `startOrStopVideoPlay`, `POST /qualitycontrol/{agentid}/startOrStopVideoPlay`.
    ///
    /// Starts or stops the video of a monitored agent, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn start_or_stop_video_play(self) -> StartOrStopVideoPlay {
        StartOrStopVideoPlay {
            session: self.session.clone(),
            monitor_agent: None,
            is_start: None,
        }
    }
    /// Delete the task of monitoring an agent by video: `deleteVideoTask`, `POST /qualitycontrol/{agentid}/deleteVideoTask`.
    ///
    /// Removes the task of monitoring an agent by video, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn delete_video_task(self) -> DeleteVideoTask {
        DeleteVideoTask {
            session: self.session.clone(),
            monitor_agent: None,
        }
    }
    /// Prepare the download of a recording: `localRecordPath`, `GET /qualitycontrol/{agentid}/localrecordpath`.
    ///
    /// Makes the gateway fetch a recording and returns the path and the token with which `record_file` downloads it.
    ///
    /// Source: [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn local_record_path(self) -> LocalRecordPath {
        LocalRecordPath {
            session: self.session.clone(),
            format: None,
            record_id: None,
        }
    }
    /// Download a prepared recording: `recordFile`, `GET /qualitycontrol/{agentid}/recordfile`.
    ///
    /// Fetches the recording that `local_record_path` has prepared, as a stream.
    ///
    /// Source: [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn record_file(self) -> RecordFile {
        RecordFile {
            session: self.session.clone(),
            token: None,
            local_record_path: None,
        }
    }
}
/// A request of `requestWhisperAgent`, from [`QualityControl::request_whisper_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestWhisperAgent {
    session: Session,
    whisper_agent_id: Option<crate::ids::AgentId>,
}
impl RequestWhisperAgent {
    /// ID of the agent to whisper to. Must belong to the same VDN as the inspector.
    pub fn whisper_agent_id(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.whisper_agent_id = Some(value.into());
        self
    }
}
impl IntoFuture for RequestWhisperAgent {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_WHISPER_AGENT,
                    client
                        .request_whisper_agent(
                            &self.session.agent(),
                            self.whisper_agent_id.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `requestStopWhisperAgent`, from [`QualityControl::request_stop_whisper_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestStopWhisperAgent {
    session: Session,
    whisper_agent_id: Option<crate::ids::AgentId>,
}
impl RequestStopWhisperAgent {
    /// ID of the agent to whom the inspector whispers. Must belong to the same VDN as the inspector.
    pub fn whisper_agent_id(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.whisper_agent_id = Some(value.into());
        self
    }
}
impl IntoFuture for RequestStopWhisperAgent {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_STOP_WHISPER_AGENT,
                    client
                        .request_stop_whisper_agent(
                            &self.session.agent(),
                            self.whisper_agent_id.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `requestSwitchInsertWhisperAgent`, from [`QualityControl::request_switch_insert_whisper_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestSwitchInsertWhisperAgent {
    session: Session,
    whisper_agent_id: Option<crate::ids::AgentId>,
    switch_type: crate::codes::SwitchType,
}
impl RequestSwitchInsertWhisperAgent {
    /// ID of the inspected agent. Must belong to the same VDN as the inspector.
    pub fn whisper_agent_id(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.whisper_agent_id = Some(value.into());
        self
    }
}
impl IntoFuture for RequestSwitchInsertWhisperAgent {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_SWITCH_INSERT_WHISPER_AGENT,
                    client
                        .request_switch_insert_whisper_agent(
                            &self.session.agent(),
                            &self.switch_type,
                            self.whisper_agent_id.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `addSupervise`, from [`QualityControl::add_supervise`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddSupervise {
    session: Session,
    work_no: crate::ids::AgentId,
    media_type: Option<i64>,
}
impl AddSupervise {
    /// The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub fn media_type(mut self, value: i64) -> Self {
        self.media_type = Some(value);
        self
    }
}
impl IntoFuture for AddSupervise {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_SUPERVISE,
                    client
                        .add_supervise(
                            &self.session.agent(),
                            &self.work_no,
                            self.media_type,
                        ),
                )
                .await
        })
    }
}
/// A request of `addInsert`, from [`QualityControl::add_insert`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AddInsert {
    session: Session,
    work_no: crate::ids::AgentId,
    media_type: Option<i64>,
}
impl AddInsert {
    /// The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub fn media_type(mut self, value: i64) -> Self {
        self.media_type = Some(value);
        self
    }
}
impl IntoFuture for AddInsert {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADD_INSERT,
                    client
                        .add_insert(
                            &self.session.agent(),
                            &self.work_no,
                            self.media_type,
                        ),
                )
                .await
        })
    }
}
/// A request of `stopSuperviseOrInsert`, from [`QualityControl::stop_supervise_or_insert`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopSuperviseOrInsert {
    session: Session,
    work_no: crate::ids::AgentId,
    media_type: Option<i64>,
}
impl StopSuperviseOrInsert {
    /// The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub fn media_type(mut self, value: i64) -> Self {
        self.media_type = Some(value);
        self
    }
}
impl IntoFuture for StopSuperviseOrInsert {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_SUPERVISE_OR_INSERT,
                    client
                        .stop_supervise_or_insert(
                            &self.session.agent(),
                            &self.work_no,
                            self.media_type,
                        ),
                )
                .await
        })
    }
}
/// A request of `adjustSkill`, from [`QualityControl::adjust_skill`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AdjustSkill {
    session: Session,
    body: types::AdjustSkillRequest,
}
impl AdjustSkill {
    /// ID of the agent whose skill queues change.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.body = self.body.work_no(value);
        self
    }
    /// IDs of the skill queues. At most 1000 values.
    pub fn skills(mut self, value: impl IntoIterator<Item = u32>) -> Self {
        self.body = self.body.skills(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::ADJUST_SKILL);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for AdjustSkill {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::ADJUST_SKILL,
                    client.adjust_skill(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `forceBusy`, from [`QualityControl::force_busy`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceBusy {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for ForceBusy {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_BUSY,
                    client.force_busy(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `forceIdle`, from [`QualityControl::force_idle`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceIdle {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for ForceIdle {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_IDLE,
                    client.force_idle(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `forceRest`, from [`QualityControl::force_rest`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceRest {
    session: Session,
    work_no: crate::ids::AgentId,
    time: i64,
    reason: i64,
}
impl ForceRest {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::FORCE_REST);
        check.integer(1, self.time)?;
        check.integer(2, self.reason)?;
        Ok(())
    }
}
impl IntoFuture for ForceRest {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_REST,
                    client
                        .force_rest(
                            &self.session.agent(),
                            &self.work_no,
                            self.time,
                            self.reason,
                        ),
                )
                .await
        })
    }
}
/// A request of `forceLogOutAgent`, from [`QualityControl::force_logout_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceLogoutAgent {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for ForceLogoutAgent {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_LOG_OUT_AGENT,
                    client.force_log_out_agent(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `forceDropCall`, from [`QualityControl::force_drop_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ForceDropCall {
    session: Session,
    call_id: crate::ids::CallId,
}
impl IntoFuture for ForceDropCall {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::FORCE_DROP_CALL,
                    client.force_drop_call(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `intercept`, from [`QualityControl::intercept`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Intercept {
    session: Session,
    work_no: crate::ids::AgentId,
    media_type: Option<i64>,
    call_id: Option<crate::ids::CallId>,
}
impl Intercept {
    /// The kind of contact; client programs send 1 for a text chat and leave it out for a call.
    pub fn media_type(mut self, value: i64) -> Self {
        self.media_type = Some(value);
        self
    }
    /// ID of the text chat, beside `media_type`.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
}
impl IntoFuture for Intercept {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::INTERCEPT,
                    client
                        .intercept(
                            &self.session.agent(),
                            &self.work_no,
                            self.call_id.as_ref(),
                            self.media_type,
                        ),
                )
                .await
        })
    }
}
/// A request of `intercept`, from [`QualityControl::intercept_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InterceptCall {
    session: Session,
    work_no: crate::ids::AgentId,
    pub(crate) call_id: crate::ids::CallId,
}
impl IntoFuture for InterceptCall {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::INTERCEPT_CALL,
                    client
                        .intercept_call(
                            &self.session.agent(),
                            &self.work_no,
                            &self.call_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `switchSuperviseOrInsert`, from [`QualityControl::switch_supervise_or_insert`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SwitchSuperviseOrInsert {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for SwitchSuperviseOrInsert {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SWITCH_SUPERVISE_OR_INSERT,
                    client
                        .switch_supervise_or_insert(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `queryAllMonitoredAgents`, from [`QualityControl::query_all_monitored_agents`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllMonitoredAgents {
    session: Session,
}
impl IntoFuture for QueryAllMonitoredAgents {
    type Output = Result<Vec<types::AgentOverview>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_MONITORED_AGENTS,
                    client.query_all_monitored_agents(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `beginMonitor`, from [`QualityControl::begin_monitor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct BeginMonitor {
    session: Session,
    agents: Option<String>,
}
impl BeginMonitor {
    /// The agents to monitor, their IDs joined by semicolons.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl IntoFuture for BeginMonitor {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::BEGIN_MONITOR,
                    client.begin_monitor(&self.session.agent(), self.agents.as_deref()),
                )
                .await
        })
    }
}
/// A request of `endMonitor`, from [`QualityControl::end_monitor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct EndMonitor {
    session: Session,
    agents: Option<String>,
}
impl EndMonitor {
    /// The agents to stop monitoring, their IDs joined by semicolons.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl IntoFuture for EndMonitor {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::END_MONITOR,
                    client.end_monitor(&self.session.agent(), self.agents.as_deref()),
                )
                .await
        })
    }
}
/// A request of `qcSetAgentSelfRecord`, from [`QualityControl::set_agent_self_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentSelfRecord {
    session: Session,
    record_flag: i64,
    record_before_talking: i64,
    agents: Option<String>,
}
impl SetAgentSelfRecord {
    /// The agents concerned; the form is not known.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QC_SET_AGENT_SELF_RECORD);
        check.integer(0, self.record_flag)?;
        check.integer(1, self.record_before_talking)?;
        Ok(())
    }
}
impl IntoFuture for SetAgentSelfRecord {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QC_SET_AGENT_SELF_RECORD,
                    client
                        .qc_set_agent_self_record(
                            &self.session.agent(),
                            self.record_flag,
                            self.record_before_talking,
                            self.agents.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `qcCancelAgentSelfRecord`, from [`QualityControl::cancel_agent_self_record`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelAgentSelfRecord {
    session: Session,
    agents: Option<String>,
}
impl CancelAgentSelfRecord {
    /// The agents concerned; the form is not known.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl IntoFuture for CancelAgentSelfRecord {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QC_CANCEL_AGENT_SELF_RECORD,
                    client
                        .qc_cancel_agent_self_record(
                            &self.session.agent(),
                            self.agents.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryQcTasks`, from [`QualityControl::query_qc_tasks`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQcTasks {
    session: Session,
}
impl IntoFuture for QueryQcTasks {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_QC_TASKS,
                    client.query_qc_tasks(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `deleteQcTask`, from [`QualityControl::delete_qc_task`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteQcTask {
    session: Session,
    task_dsn: Option<String>,
    begin_time: Option<String>,
}
impl DeleteQcTask {
    /// Which task to delete; the form is not known.
    pub fn task_dsn(mut self, value: impl Into<String>) -> Self {
        self.task_dsn = Some(value.into());
        self
    }
    /// When the task begins; the form is not known.
    pub fn begin_time(mut self, value: impl Into<String>) -> Self {
        self.begin_time = Some(value.into());
        self
    }
}
impl IntoFuture for DeleteQcTask {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_QC_TASK,
                    client
                        .delete_qc_task(
                            &self.session.agent(),
                            self.begin_time.as_deref(),
                            self.task_dsn.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryUrlInfo`, from [`QualityControl::query_url_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryUrlInfo {
    session: Session,
    url_name: Option<String>,
}
impl QueryUrlInfo {
    /// Name of the URL.
    pub fn url_name(mut self, value: impl Into<String>) -> Self {
        self.url_name = Some(value.into());
        self
    }
}
impl IntoFuture for QueryUrlInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_URL_INFO,
                    client
                        .query_url_info(&self.session.agent(), self.url_name.as_deref()),
                )
                .await
        })
    }
}
/// A request of `queryVideoRecordFile`, from [`QualityControl::query_video_record_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryVideoRecordFile {
    session: Session,
    work_no: Option<crate::ids::AgentId>,
    start_date: Option<String>,
    end_date: Option<String>,
    start_position: Option<String>,
    end_position: Option<String>,
}
impl QueryVideoRecordFile {
    /// ID of the agent whose recordings to search.
    pub fn work_no(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.work_no = Some(value.into());
        self
    }
    /// Start of the time range; the form is not known.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// End of the time range; the form is not known.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Position of the first result; the form is not known.
    pub fn start_position(mut self, value: impl Into<String>) -> Self {
        self.start_position = Some(value.into());
        self
    }
    /// Position of the last result; the form is not known.
    pub fn end_position(mut self, value: impl Into<String>) -> Self {
        self.end_position = Some(value.into());
        self
    }
}
impl IntoFuture for QueryVideoRecordFile {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_VIDEO_RECORD_FILE,
                    client
                        .query_video_record_file(
                            &self.session.agent(),
                            self.end_date.as_deref(),
                            self.end_position.as_deref(),
                            self.start_date.as_deref(),
                            self.start_position.as_deref(),
                            self.work_no.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `registerDataToServer`, from [`QualityControl::register_data_to_server`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RegisterDataToServer {
    session: Session,
    port: Option<String>,
}
impl RegisterDataToServer {
    /// The port; the form is not known.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}
impl IntoFuture for RegisterDataToServer {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REGISTER_DATA_TO_SERVER,
                    client
                        .register_data_to_server(
                            &self.session.agent(),
                            self.port.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `startVideoMonitor`, from [`QualityControl::start_video_monitor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartVideoMonitor {
    session: Session,
    body: types::StartVideoMonitorRequest,
}
impl IntoFuture for StartVideoMonitor {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::START_VIDEO_MONITOR,
                    client.start_video_monitor(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `stopVideoMonitor`, from [`QualityControl::stop_video_monitor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopVideoMonitor {
    session: Session,
    body: types::StopVideoMonitorRequest,
}
impl IntoFuture for StopVideoMonitor {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_VIDEO_MONITOR,
                    client.stop_video_monitor(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `startVideoOperation`, from [`QualityControl::start_video_operation`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartVideoOperation {
    session: Session,
    monitor_agent: Option<crate::ids::AgentId>,
    result: Option<String>,
}
impl StartVideoOperation {
    /// The monitored agent.
    pub fn monitor_agent(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.monitor_agent = Some(value.into());
        self
    }
    /// A result; the form is not known.
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
    }
}
impl IntoFuture for StartVideoOperation {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::START_VIDEO_OPERATION,
                    client
                        .start_video_operation(
                            &self.session.agent(),
                            self.monitor_agent.as_ref(),
                            self.result.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `startOrStopVideoPlay`, from [`QualityControl::start_or_stop_video_play`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StartOrStopVideoPlay {
    session: Session,
    monitor_agent: Option<crate::ids::AgentId>,
    is_start: Option<String>,
}
impl StartOrStopVideoPlay {
    /// The monitored agent.
    pub fn monitor_agent(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.monitor_agent = Some(value.into());
        self
    }
    /// Whether to start or to stop; the form is not known.
    pub fn is_start(mut self, value: impl Into<String>) -> Self {
        self.is_start = Some(value.into());
        self
    }
}
impl IntoFuture for StartOrStopVideoPlay {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::START_OR_STOP_VIDEO_PLAY,
                    client
                        .start_or_stop_video_play(
                            &self.session.agent(),
                            self.is_start.as_deref(),
                            self.monitor_agent.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `deleteVideoTask`, from [`QualityControl::delete_video_task`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteVideoTask {
    session: Session,
    monitor_agent: Option<crate::ids::AgentId>,
}
impl DeleteVideoTask {
    /// The monitored agent.
    pub fn monitor_agent(mut self, value: impl Into<crate::ids::AgentId>) -> Self {
        self.monitor_agent = Some(value.into());
        self
    }
}
impl IntoFuture for DeleteVideoTask {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::DELETE_VIDEO_TASK,
                    client
                        .delete_video_task(
                            &self.session.agent(),
                            self.monitor_agent.as_ref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `localRecordPath`, from [`QualityControl::local_record_path`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct LocalRecordPath {
    session: Session,
    format: Option<i64>,
    record_id: Option<String>,
}
impl LocalRecordPath {
    /// Format of the file; the portal sends 1 and plays the file as WAV.
    pub fn format(mut self, value: i64) -> Self {
        self.format = Some(value);
        self
    }
    /// ID of the recording.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}
impl IntoFuture for LocalRecordPath {
    type Output = Result<types::LocalRecordPath, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::LOCAL_RECORD_PATH,
                    client
                        .local_record_path(
                            &self.session.agent(),
                            self.format,
                            self.record_id.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `recordFile`, from [`QualityControl::record_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RecordFile {
    session: Session,
    token: Option<crate::secret::Secret>,
    local_record_path: Option<String>,
}
impl RecordFile {
    /// Token of the file.
    pub fn token(mut self, value: impl Into<crate::secret::Secret>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Path of the file.
    pub fn local_record_path(mut self, value: impl Into<String>) -> Self {
        self.local_record_path = Some(value.into());
        self
    }
}
impl IntoFuture for RecordFile {
    type Output = Result<crate::session::file::FileDownload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .file(
                    &operations::RECORD_FILE,
                    client
                        .record_file(
                            &self.session.agent(),
                            self.local_record_path.as_deref(),
                            self.token.as_ref(),
                        ),
                )
                .await
        })
    }
}
