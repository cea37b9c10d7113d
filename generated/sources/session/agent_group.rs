// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `agentgroup`: Other agents: groups, agents by skill and by state.
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Other agents: groups, agents by skill and by state.
    pub fn agent_group(&self) -> AgentGroup<'_> {
        AgentGroup { session: self }
    }
}
/// Operations of the resource `agentgroup`; from [`Session::agent_group`].
#[derive(Debug, Clone, Copy)]
pub struct AgentGroup<'a> {
    session: &'a Session,
}
impl AgentGroup<'_> {
    /// Read the details of one agent: `queryAgentInfoByWorkNo`, `GET /agentgroup/{agentid}/agentbyworkno/{workno}`.
    ///
    /// Returns a given agent's state, skills, phone and times. The state comes in two codings: `status` is the
    /// gateway's own, `ctiStatus` that of the CTI platform.
    ///
    /// - `work_no`: ID of the agent to query. Must belong to the same VDN as the querying agent.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0415](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0415.html), [cec_07_1026](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1026.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide 16e88459 (queryAgentInfoByWorkNo; copy of page cec_05_4124), cec_05_4124 (query_agent_info_by_work_no), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    pub fn query_agent_info_by_work_no(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryAgentInfoByWorkNo {
        QueryAgentInfoByWorkNo {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List the agents who are signed in to a skill queue: `queryAgentInfoBySkillId`, `GET /agentgroup/{agentid}/agentbyskill/{skillid}`.
    ///
    /// Lists the agents who are signed in to a skill queue, with their details. Agents without the right to take
    /// inbound calls are left out.
    ///
    /// The body can restrict the list to agents in given states and to a number of agents. The two fields go together:
    /// one alone has no effect. An empty object asks for all agents.
    ///
    /// - `skill_id`: ID of the skill queue. 1 or more.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0414](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0414.html), [cec_07_1025](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1025.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide 0c1311f7 (queryAgentInfoBySkillId), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    pub fn query_agent_info_by_skill_id(self, skill_id: u32) -> QueryAgentInfoBySkillId {
        QueryAgentInfoBySkillId {
            session: self.session.clone(),
            skill_id: i64::from(skill_id),
            body: types::QueryAgentInfoBySkillIdRequest::new(),
        }
    }
    /// Read the details of several agents: `queryAgentInfoBySkillId`, `GET /agentgroup/{agentid}/agentbylist`.
    ///
    /// Returns the details of several agents at once. Agents without the right to take inbound calls are left out.
    ///
    /// By default the gateway allows 5 such queries per agent and 15000 per system within 2 s.
    ///
    /// - `body`: The body of `query_agent_info_by_list`: agent IDs. The page's table calls the list `agentList`.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0417](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0417.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    pub fn query_agent_info_by_list(
        self,
        body: impl Into<types::QueryAgentInfoByListRequest>,
    ) -> QueryAgentInfoByList {
        QueryAgentInfoByList {
            session: self.session.clone(),
            media_types: None,
            body: body.into(),
        }
    }
    /// List all signed-in agents by skill queue: `queryAllOnlineAgents`, `GET /agentgroup/{agentid}/allonlineagents`.
    ///
    /// Lists the signed-in agents, grouped by the skill queues that they are signed in to. The pages mark it as
    /// deprecated; use `query_agent_info_by_skill_id` for each queue instead.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_0416](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0416.html), [cec_07_1027](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1027.html), guide a64a82bb (queryAgentInfoBySkillId, queryAgentInfoByWorkNo, queryAllOnlineAgents; copy of page cec_07_1027).
    #[deprecated = "the gateway's pages advise against it"]
    pub fn query_all_online_agents(self) -> QueryAllOnlineAgents {
        QueryAllOnlineAgents {
            session: self.session.clone(),
        }
    }
    /// List the agents for whom a skill queue is configured: `queryAgentInfoByConfigedSkillId`, `GET /agentgroup/{agentid}/agentbyconfigedskill/{skillid}`.
    ///
    /// Known only by its name and path, which suggest that it lists the agents for whom a skill queue is configured,
    /// whether or not they are signed in to it.
    ///
    /// - `skill_id`: ID of the skill queue. 1 or more.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_info_by_configured_skill_id(
        self,
        skill_id: u32,
    ) -> QueryAgentInfoByConfiguredSkillId {
        QueryAgentInfoByConfiguredSkillId {
            session: self.session.clone(),
            skill_id: i64::from(skill_id),
        }
    }
    /// List the IDs of the agents of a skill queue: `queryAgentIdsBySkillId`, `GET /agentgroup/{agentid}/agentidsbyskill/{skillid}`.
    ///
    /// Known only by its name and path, which suggest that it lists the IDs of the agents of a skill queue, without
    /// their details.
    ///
    /// - `skill_id`: ID of the skill queue. 1 or more.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_ids_by_skill_id(self, skill_id: u32) -> QueryAgentIdsBySkillId {
        QueryAgentIdsBySkillId {
            session: self.session.clone(),
            skill_id: i64::from(skill_id),
        }
    }
    /// Read details of agents without their skills: `queryAgentInfoWithoutSkills`, `POST /agentgroup/{agentid}/agentinfonoskills`.
    ///
    /// Describes the agents whose IDs the body lists, without their skills. It only reads, although it is a POST.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_agent_info_without_skills(self) -> QueryAgentInfoWithoutSkills {
        QueryAgentInfoWithoutSkills {
            session: self.session.clone(),
            body: types::QueryAgentInfoWithoutSkillsRequest::new(),
        }
    }
    /// List the agents in a given state: `getAgentListByStatus`, `GET /agentgroup/{agentid}/agentlistbystatus`.
    ///
    /// Known only by its name, path and parameter, which suggest that it lists the agents in a given state.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_agent_list_by_status(self) -> GetAgentListByStatus {
        GetAgentListByStatus {
            session: self.session.clone(),
            status: None,
        }
    }
    /// List the agents of the agent's own group: `queryAllAgentInfoOnMyGroup`, `GET /agentgroup/{agentid}/agentongroup`.
    ///
    /// Known only by its name and path, which suggest that it describes all agents of the acting agent's group.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_agent_info_on_my_group(self) -> QueryAllAgentInfoOnMyGroup {
        QueryAllAgentInfoOnMyGroup {
            session: self.session.clone(),
        }
    }
    /// List the agents of a group: `queryAllAgentInfoOnMyGroupEx`, `GET /agentgroup/{agentid}/agentongroupex`.
    ///
    /// Describes the agents of the given group.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_all_agent_info_on_my_group_ex(self) -> QueryAllAgentInfoOnMyGroupEx {
        QueryAllAgentInfoOnMyGroupEx {
            session: self.session.clone(),
            group_id: None,
        }
    }
    /// Read details of agents' rests: `queryAgentRestDetailInfo`, `GET /agentgroup/{agentid}/agentrestinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes resting agents; whether the agent's own rest or
    /// those of others is not shown.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_rest_detail_info(self) -> QueryAgentRestDetailInfo {
        QueryAgentRestDetailInfo {
            session: self.session.clone(),
        }
    }
    /// List the WAS names of the agents of the VDN: `queryAllAgentWasNameOnVdn`, `GET /agentgroup/{agentid}/agentwasnameonvdn`.
    ///
    /// Returns the names by which the WAS, the platform's web application server, knows the agents of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_all_agent_was_name_on_vdn(self) -> QueryAllAgentWasNameOnVdn {
        QueryAllAgentWasNameOnVdn {
            session: self.session.clone(),
        }
    }
    /// List the agents in all states: `getAllStatusAgents`, `GET /agentgroup/{agentid}/allagentstatus`.
    ///
    /// Lists all agents of the VDN with their states, also those who are not signed in.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA), [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn get_all_status_agents(self) -> GetAllStatusAgents {
        GetAllStatusAgents {
            session: self.session.clone(),
        }
    }
    /// List the local agents in all states: `getAllStatusLocalAgents`, `GET /agentgroup/{agentid}/alllocalagentstatus`.
    ///
    /// Known only by its name and path, which suggest that it is `get_all_status_agents` for local agents; what counts
    /// as local is not shown.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn get_all_status_local_agents(self) -> GetAllStatusLocalAgents {
        GetAllStatusLocalAgents {
            session: self.session.clone(),
        }
    }
    /// List the agents in text chats: `getAllAgentsInTextChat`, `GET /agentgroup/{agentid}/allchatagents`.
    ///
    /// Lists the agents who are in text chats, judging by its name.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn get_all_agents_in_text_chat(self) -> GetAllAgentsInTextChat {
        GetAllAgentsInTextChat {
            session: self.session.clone(),
        }
    }
    /// List the idle agents: `getIdleStatusAgents`, `GET /agentgroup/{agentid}/idleagent`.
    ///
    /// Lists the idle agents.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn get_idle_status_agents(self) -> GetIdleStatusAgents {
        GetIdleStatusAgents {
            session: self.session.clone(),
        }
    }
    /// Read the group of an agent: `queryGroupInfoByWorkNo`, `GET /agentgroup/{agentid}/groupbyagent/{workno}`.
    ///
    /// Describes the group of a given agent.
    ///
    /// - `work_no`: ID of the agent whose group is meant.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_group_info_by_work_no(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryGroupInfoByWorkNo {
        QueryGroupInfoByWorkNo {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List the groups of the VDN: `queryGroupInfoOnVdn`, `GET /agentgroup/{agentid}/grouponvdn`.
    ///
    /// Describes the groups of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program zz CTI](https://github.com/wang19baby/com.zz.CTI).
    pub fn query_group_info_on_vdn(self) -> QueryGroupInfoOnVdn {
        QueryGroupInfoOnVdn {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent may call out: `isCallOut`, `GET /agentgroup/{agentid}/iscallout`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to call out.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_call_out(self) -> IsCallOut {
        IsCallOut {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent is an inspector: `isCensor`, `GET /agentgroup/{agentid}/iscensor`.
    ///
    /// Reports whether the agent has the right that the name suggests, presumably that of an inspector.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_censor(self) -> IsCensor {
        IsCensor {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent may monitor: `isMonitor`, `GET /agentgroup/{agentid}/ismonitor`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to monitor.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_monitor(self) -> IsMonitor {
        IsMonitor {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent may pick up others' calls: `isPickUp`, `GET /agentgroup/{agentid}/ispickup`.
    ///
    /// Reports whether the agent has the pick-up right, presumably for calls that ring at other agents.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_pick_up(self) -> IsPickUp {
        IsPickUp {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent manages reports: `isReportManager`, `GET /agentgroup/{agentid}/isreportmanager`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the rights of a report
    /// manager.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_report_manager(self) -> IsReportManager {
        IsReportManager {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent may monitor unnoticed: `isSpyMonitor`, `GET /agentgroup/{agentid}/isspymonitor`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has the right to monitor
    /// unnoticed.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_spy_monitor(self) -> IsSpyMonitor {
        IsSpyMonitor {
            session: self.session.clone(),
        }
    }
    /// Check whether the agent has system rights: `isSystem`, `GET /agentgroup/{agentid}/issystem`.
    ///
    /// Known only by its name and path, which suggest that it reports whether the agent has system rights.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn is_system(self) -> IsSystem {
        IsSystem {
            session: self.session.clone(),
        }
    }
    /// List the phones of the signed-in agents of the VDN: `queryAllLoggedInAgentPhonesOnVdn`, `GET /agentgroup/{agentid}/loggedinagentphoneonvdn`.
    ///
    /// Known only by its name and path, which suggest that it lists the phones of all signed-in agents of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_logged_in_agent_phones_on_vdn(
        self,
    ) -> QueryAllLoggedInAgentPhonesOnVdn {
        QueryAllLoggedInAgentPhonesOnVdn {
            session: self.session.clone(),
        }
    }
    /// List the signed-in agents of the VDN: `queryAllLoginedAgentInfoOnVdn`, `GET /agentgroup/{agentid}/onlineagentonvdn`.
    ///
    /// Describes the agents of the VDN who are signed in.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program zz CTI](https://github.com/wang19baby/com.zz.CTI), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), program softphones (Public softphones).
    pub fn query_all_logged_in_agent_info_on_vdn(
        self,
    ) -> QueryAllLoggedInAgentInfoOnVdn {
        QueryAllLoggedInAgentInfoOnVdn {
            session: self.session.clone(),
        }
    }
    /// List the states of the VDN's agents, with times: `queryAgentStatusAndTimeOnVDN`, `GET /agentgroup/{agentid}/queryagentstatus`.
    ///
    /// Known only by its name and path, which suggest that it returns the states of the VDN's agents with their times.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_status_and_time_on_vdn(self) -> QueryAgentStatusAndTimeOnVdn {
        QueryAgentStatusAndTimeOnVdn {
            session: self.session.clone(),
        }
    }
    /// List states and skills of agents: `queryAgentStatusAndSkill`, `GET /agentgroup/{agentid}/queryagentstatusandskill`.
    ///
    /// Returns the state and the skill queues of the agent in the path, judging by its name; the skill queues are what a
    /// client program reads.
    ///
    /// Source: client-practice (Public client programs of the gateway), program softphones (Public softphones).
    pub fn query_agent_status_and_skill(self) -> QueryAgentStatusAndSkill {
        QueryAgentStatusAndSkill {
            session: self.session.clone(),
        }
    }
    /// List the causes of a rest: `getAgentRestReason`, `GET /agentgroup/{agentid}/restreason`.
    ///
    /// Lists the causes of rests that are configured on the platform, whose numbers `rest` accepts.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), program softphones (Public softphones).
    pub fn get_agent_rest_reason(self) -> GetAgentRestReason {
        GetAgentRestReason {
            session: self.session.clone(),
        }
    }
}
/// A request of `queryAgentInfoByWorkNo`, from [`AgentGroup::query_agent_info_by_work_no`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoByWorkNo {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryAgentInfoByWorkNo {
    type Output = Result<types::AgentInfo, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_INFO_BY_WORK_NO,
                    client
                        .query_agent_info_by_work_no(
                            &self.session.agent(),
                            &self.work_no,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgentInfoBySkillId`, from [`AgentGroup::query_agent_info_by_skill_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoBySkillId {
    session: Session,
    skill_id: i64,
    body: types::QueryAgentInfoBySkillIdRequest,
}
impl QueryAgentInfoBySkillId {
    /// The greatest number of agents to list; has no effect without `agent_status`. 1 to 500.
    pub fn agent_limit(mut self, value: u32) -> Self {
        self.body = self.body.agent_limit(value);
        self
    }
    /// The states of the agents to list; has no effect without `agent_limit`.
    pub fn agent_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::codes::RequestAgentState>>,
    ) -> Self {
        self.body = self.body.agent_status(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT_INFO_BY_SKILL_ID);
        check.integer(0, self.skill_id)?;
        self.body.verify(&check, 1)?;
        Ok(())
    }
}
impl IntoFuture for QueryAgentInfoBySkillId {
    type Output = Result<Vec<types::AgentInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_INFO_BY_SKILL_ID,
                    client
                        .query_agent_info_by_skill_id(
                            &self.session.agent(),
                            self.skill_id,
                            &self.body,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgentInfoBySkillId`, from [`AgentGroup::query_agent_info_by_list`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoByList {
    session: Session,
    media_types: Option<String>,
    body: types::QueryAgentInfoByListRequest,
}
impl QueryAgentInfoByList {
    /// Media types, as one string.
    pub fn media_types(mut self, value: impl Into<String>) -> Self {
        self.media_types = Some(value.into());
        self
    }
}
impl IntoFuture for QueryAgentInfoByList {
    type Output = Result<Vec<types::AgentInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::AGENT_GROUP_QUERY_AGENT_INFO_BY_SKILL_ID,
                    client
                        .agent_group_query_agent_info_by_skill_id(
                            &self.session.agent(),
                            self.media_types.as_deref(),
                            &self.body,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAllOnlineAgents`, from [`AgentGroup::query_all_online_agents`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllOnlineAgents {
    session: Session,
}
impl IntoFuture for QueryAllOnlineAgents {
    type Output = Result<Vec<types::SkillQueueAgents>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_ONLINE_AGENTS,
                    client.query_all_online_agents(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAgentInfoByConfigedSkillId`, from [`AgentGroup::query_agent_info_by_configured_skill_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoByConfiguredSkillId {
    session: Session,
    skill_id: i64,
}
impl QueryAgentInfoByConfiguredSkillId {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT_INFO_BY_CONFIGURED_SKILL_ID);
        check.integer(0, self.skill_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryAgentInfoByConfiguredSkillId {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_INFO_BY_CONFIGURED_SKILL_ID,
                    client
                        .query_agent_info_by_configured_skill_id(
                            &self.session.agent(),
                            self.skill_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgentIdsBySkillId`, from [`AgentGroup::query_agent_ids_by_skill_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentIdsBySkillId {
    session: Session,
    skill_id: i64,
}
impl QueryAgentIdsBySkillId {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_AGENT_IDS_BY_SKILL_ID);
        check.integer(0, self.skill_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryAgentIdsBySkillId {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_IDS_BY_SKILL_ID,
                    client
                        .query_agent_ids_by_skill_id(
                            &self.session.agent(),
                            self.skill_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgentInfoWithoutSkills`, from [`AgentGroup::query_agent_info_without_skills`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentInfoWithoutSkills {
    session: Session,
    body: types::QueryAgentInfoWithoutSkillsRequest,
}
impl QueryAgentInfoWithoutSkills {
    /// IDs of the agents.
    pub fn agent_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::ids::AgentId>>,
    ) -> Self {
        self.body = self.body.agent_list(value);
        self
    }
}
impl IntoFuture for QueryAgentInfoWithoutSkills {
    type Output = Result<Vec<types::AgentWithoutSkills>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_INFO_WITHOUT_SKILLS,
                    client
                        .query_agent_info_without_skills(
                            &self.session.agent(),
                            &self.body,
                        ),
                )
                .await
        })
    }
}
/// A request of `getAgentListByStatus`, from [`AgentGroup::get_agent_list_by_status`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentListByStatus {
    session: Session,
    status: Option<String>,
}
impl GetAgentListByStatus {
    /// The state that the agents are in.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}
impl IntoFuture for GetAgentListByStatus {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_AGENT_LIST_BY_STATUS,
                    client
                        .get_agent_list_by_status(
                            &self.session.agent(),
                            self.status.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAllAgentInfoOnMyGroup`, from [`AgentGroup::query_all_agent_info_on_my_group`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentInfoOnMyGroup {
    session: Session,
}
impl IntoFuture for QueryAllAgentInfoOnMyGroup {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_AGENT_INFO_ON_MY_GROUP,
                    client.query_all_agent_info_on_my_group(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAllAgentInfoOnMyGroupEx`, from [`AgentGroup::query_all_agent_info_on_my_group_ex`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentInfoOnMyGroupEx {
    session: Session,
    group_id: Option<String>,
}
impl QueryAllAgentInfoOnMyGroupEx {
    /// ID of the group.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}
impl IntoFuture for QueryAllAgentInfoOnMyGroupEx {
    type Output = Result<Vec<types::AgentInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_AGENT_INFO_ON_MY_GROUP_EX,
                    client
                        .query_all_agent_info_on_my_group_ex(
                            &self.session.agent(),
                            self.group_id.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgentRestDetailInfo`, from [`AgentGroup::query_agent_rest_detail_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentRestDetailInfo {
    session: Session,
}
impl IntoFuture for QueryAgentRestDetailInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_REST_DETAIL_INFO,
                    client.query_agent_rest_detail_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAllAgentWasNameOnVdn`, from [`AgentGroup::query_all_agent_was_name_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentWasNameOnVdn {
    session: Session,
}
impl IntoFuture for QueryAllAgentWasNameOnVdn {
    type Output = Result<types::AgentNames, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_AGENT_WAS_NAME_ON_VDN,
                    client.query_all_agent_was_name_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `getAllStatusAgents`, from [`AgentGroup::get_all_status_agents`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllStatusAgents {
    session: Session,
}
impl IntoFuture for GetAllStatusAgents {
    type Output = Result<Vec<types::AgentOverview>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_ALL_STATUS_AGENTS,
                    client.get_all_status_agents(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `getAllStatusLocalAgents`, from [`AgentGroup::get_all_status_local_agents`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllStatusLocalAgents {
    session: Session,
}
impl IntoFuture for GetAllStatusLocalAgents {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_ALL_STATUS_LOCAL_AGENTS,
                    client.get_all_status_local_agents(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `getAllAgentsInTextChat`, from [`AgentGroup::get_all_agents_in_text_chat`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAllAgentsInTextChat {
    session: Session,
}
impl IntoFuture for GetAllAgentsInTextChat {
    type Output = Result<Vec<types::UnknownEntry>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_ALL_AGENTS_IN_TEXT_CHAT,
                    client.get_all_agents_in_text_chat(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `getIdleStatusAgents`, from [`AgentGroup::get_idle_status_agents`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetIdleStatusAgents {
    session: Session,
}
impl IntoFuture for GetIdleStatusAgents {
    type Output = Result<Vec<types::AgentOverview>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_IDLE_STATUS_AGENTS,
                    client.get_idle_status_agents(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryGroupInfoByWorkNo`, from [`AgentGroup::query_group_info_by_work_no`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryGroupInfoByWorkNo {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryGroupInfoByWorkNo {
    type Output = Result<types::AgentGroup, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_GROUP_INFO_BY_WORK_NO,
                    client
                        .query_group_info_by_work_no(
                            &self.session.agent(),
                            &self.work_no,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryGroupInfoOnVdn`, from [`AgentGroup::query_group_info_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryGroupInfoOnVdn {
    session: Session,
}
impl IntoFuture for QueryGroupInfoOnVdn {
    type Output = Result<Vec<types::AgentGroup>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_GROUP_INFO_ON_VDN,
                    client.query_group_info_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `isCallOut`, from [`AgentGroup::is_call_out`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsCallOut {
    session: Session,
}
impl IntoFuture for IsCallOut {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IS_CALL_OUT,
                    client.is_call_out(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `isCensor`, from [`AgentGroup::is_censor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsCensor {
    session: Session,
}
impl IntoFuture for IsCensor {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::IS_CENSOR, client.is_censor(&self.session.agent()))
                .await
        })
    }
}
/// A request of `isMonitor`, from [`AgentGroup::is_monitor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsMonitor {
    session: Session,
}
impl IntoFuture for IsMonitor {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IS_MONITOR,
                    client.is_monitor(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `isPickUp`, from [`AgentGroup::is_pick_up`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsPickUp {
    session: Session,
}
impl IntoFuture for IsPickUp {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IS_PICK_UP,
                    client.is_pick_up(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `isReportManager`, from [`AgentGroup::is_report_manager`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsReportManager {
    session: Session,
}
impl IntoFuture for IsReportManager {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IS_REPORT_MANAGER,
                    client.is_report_manager(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `isSpyMonitor`, from [`AgentGroup::is_spy_monitor`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsSpyMonitor {
    session: Session,
}
impl IntoFuture for IsSpyMonitor {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IS_SPY_MONITOR,
                    client.is_spy_monitor(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `isSystem`, from [`AgentGroup::is_system`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct IsSystem {
    session: Session,
}
impl IntoFuture for IsSystem {
    type Output = Result<crate::wire::LenientBoolean, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(&operations::IS_SYSTEM, client.is_system(&self.session.agent()))
                .await
        })
    }
}
/// A request of `queryAllLoggedInAgentPhonesOnVdn`, from [`AgentGroup::query_all_logged_in_agent_phones_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllLoggedInAgentPhonesOnVdn {
    session: Session,
}
impl IntoFuture for QueryAllLoggedInAgentPhonesOnVdn {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_LOGGED_IN_AGENT_PHONES_ON_VDN,
                    client.query_all_logged_in_agent_phones_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAllLoginedAgentInfoOnVdn`, from [`AgentGroup::query_all_logged_in_agent_info_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllLoggedInAgentInfoOnVdn {
    session: Session,
}
impl IntoFuture for QueryAllLoggedInAgentInfoOnVdn {
    type Output = Result<Vec<types::AgentInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_LOGGED_IN_AGENT_INFO_ON_VDN,
                    client.query_all_logged_in_agent_info_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAgentStatusAndTimeOnVDN`, from [`AgentGroup::query_agent_status_and_time_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentStatusAndTimeOnVdn {
    session: Session,
}
impl IntoFuture for QueryAgentStatusAndTimeOnVdn {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_STATUS_AND_TIME_ON_VDN,
                    client.query_agent_status_and_time_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryAgentStatusAndSkill`, from [`AgentGroup::query_agent_status_and_skill`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentStatusAndSkill {
    session: Session,
}
impl IntoFuture for QueryAgentStatusAndSkill {
    type Output = Result<types::AgentStatusAndSkillResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_STATUS_AND_SKILL,
                    client.query_agent_status_and_skill(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `getAgentRestReason`, from [`AgentGroup::get_agent_rest_reason`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAgentRestReason {
    session: Session,
}
impl IntoFuture for GetAgentRestReason {
    type Output = Result<Vec<types::RestReason>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_AGENT_REST_REASON,
                    client.get_agent_rest_reason(&self.session.agent()),
                )
                .await
        })
    }
}
