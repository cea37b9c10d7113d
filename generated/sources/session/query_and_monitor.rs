// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `querymonitor`: State and statistics of the system, known from programs only.
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// State and statistics of the system, known from programs only.
    pub fn query_and_monitor(&self) -> QueryAndMonitor<'_> {
        QueryAndMonitor { session: self }
    }
}
/// Operations of the resource `querymonitor`; from [`Session::query_and_monitor`].
#[derive(Debug, Clone, Copy)]
pub struct QueryAndMonitor<'a> {
    session: &'a Session,
}
impl QueryAndMonitor<'_> {
    /// Read the clusters: `queryClusterInfo`, `GET /querymonitor/{agentid}/clusterinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes the clusters of the gateway.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_cluster_info(self) -> QueryClusterInfo {
        QueryClusterInfo {
            session: self.session.clone(),
        }
    }
    /// Read a cluster by its name: `queryClusterInfoByName`, `GET /querymonitor/{agentid}/clusterinfobyname/{clustername}`.
    ///
    /// Known only by its name and path, which suggest that it describes one cluster of the gateway.
    ///
    /// - `cluster_name`: Name of the cluster. Not empty.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_cluster_info_by_name(
        self,
        cluster_name: impl Into<String>,
    ) -> QueryClusterInfoByName {
        QueryClusterInfoByName {
            session: self.session.clone(),
            cluster_name: cluster_name.into(),
        }
    }
    /// Read an agent's cluster: `queryAgentClusterInfo`, `GET /querymonitor/{agentid}/agentclusterinfo/{workno}`.
    ///
    /// Known only by its name and path, which suggest that it describes the cluster that a given agent is signed in to.
    ///
    /// - `work_no`: ID of the agent to query.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_agent_cluster_info(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QueryAgentClusterInfo {
        QueryAgentClusterInfo {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// Read the clusters of all agents: `queryAllAgentClusterInfo`, `GET /querymonitor/{agentid}/allagentclusterinfo`.
    ///
    /// Known only by its name and path, which suggest that it describes the clusters that agents are signed in to.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_all_agent_cluster_info(self) -> QueryAllAgentClusterInfo {
        QueryAllAgentClusterInfo {
            session: self.session.clone(),
        }
    }
    /// Read the server's time: `queryServerTime`, `GET /querymonitor/{agentid}/servertime`.
    ///
    /// Known only by its name and path, which suggest that it returns the time of the server.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_server_time(self) -> QueryServerTime {
        QueryServerTime {
            session: self.session.clone(),
        }
    }
    /// Read the state of the system: `querySystemStateInfo`, `GET /querymonitor/{agentid}/systemstate`.
    ///
    /// Known only by its name and path, which suggest that it returns the state of the gateway's system.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_system_state_info(self) -> QuerySystemStateInfo {
        QuerySystemStateInfo {
            session: self.session.clone(),
        }
    }
    /// Read the version of the system: `querySysVersion`, `GET /querymonitor/{agentid}/systemversion`.
    ///
    /// Known only by its name and path, which suggest that it returns the version of the gateway's system.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_sys_version(self) -> QuerySysVersion {
        QuerySysVersion {
            session: self.session.clone(),
        }
    }
    /// Read statistics of a skill queue: `querySkillsStatisticInfo`, `GET /querymonitor/{agentid}/skillstatisticinfo/{skillid}`.
    ///
    /// Known only by its name and path, which suggest that it returns statistics of a skill queue.
    ///
    /// - `skill_id`: ID of the skill queue. 1 or more.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_skills_statistic_info(self, skill_id: u32) -> QuerySkillsStatisticInfo {
        QuerySkillsStatisticInfo {
            session: self.session.clone(),
            skill_id: i64::from(skill_id),
        }
    }
    /// Switch the timeout of agents on or off: `setAgentTimeOut`, `POST /querymonitor/{agentid}/setagenttimeout/{flag}`.
    ///
    /// Known only by its name and path, which suggest that it sets whether an agent who is silent for too long is
    /// signed out; whether for one agent or for all is not shown.
    ///
    /// - `flag`: Whether the timeout applies; which values the server accepts is not known. Not empty.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_agent_time_out(self, flag: impl Into<String>) -> SetAgentTimeOut {
        SetAgentTimeOut {
            session: self.session.clone(),
            flag: flag.into(),
        }
    }
    /// Limit the text chats per agent: `setMaxChatNum`, `POST /querymonitor/{agentid}/setmaxchatnum/{vdnid}/{chatnum}`.
    ///
    /// Known only by its name, path and parameters, which suggest that it sets how many text chats agents of a VDN can
    /// have at a time.
    ///
    /// - `vdn_id`: ID of the VDN. 0 or more.
    /// - `chat_num`: Greatest number of text chats. 0 or more.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn set_max_chat_num(self, vdn_id: u32, chat_num: u32) -> SetMaxChatNum {
        SetMaxChatNum {
            session: self.session.clone(),
            vdn_id: i64::from(vdn_id),
            chat_num: i64::from(chat_num),
            agents: None,
        }
    }
    /// Switch to the oldest push variant: `changeToSAPMode`, `POST /querymonitor/{agentid}/changetosapmode`.
    ///
    /// Makes the gateway push events in its oldest form, in which a request carries a form field `eventContent` with the
    /// event as JSON text.
    ///
    /// Source: program softphones (Public softphones), client-practice (Public client programs of the gateway).
    pub fn change_to_sap_mode(self) -> ChangeToSapMode {
        ChangeToSapMode {
            session: self.session.clone(),
        }
    }
}
/// A request of `queryClusterInfo`, from [`QueryAndMonitor::query_cluster_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryClusterInfo {
    session: Session,
}
impl IntoFuture for QueryClusterInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CLUSTER_INFO,
                    client.query_cluster_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryClusterInfoByName`, from [`QueryAndMonitor::query_cluster_info_by_name`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryClusterInfoByName {
    session: Session,
    cluster_name: String,
}
impl QueryClusterInfoByName {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_CLUSTER_INFO_BY_NAME);
        check.text(0, self.cluster_name.as_str())?;
        Ok(())
    }
}
impl IntoFuture for QueryClusterInfoByName {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CLUSTER_INFO_BY_NAME,
                    client
                        .query_cluster_info_by_name(
                            &self.session.agent(),
                            &self.cluster_name,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryAgentClusterInfo`, from [`QueryAndMonitor::query_agent_cluster_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAgentClusterInfo {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QueryAgentClusterInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_AGENT_CLUSTER_INFO,
                    client.query_agent_cluster_info(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `queryAllAgentClusterInfo`, from [`QueryAndMonitor::query_all_agent_cluster_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryAllAgentClusterInfo {
    session: Session,
}
impl IntoFuture for QueryAllAgentClusterInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_ALL_AGENT_CLUSTER_INFO,
                    client.query_all_agent_cluster_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryServerTime`, from [`QueryAndMonitor::query_server_time`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryServerTime {
    session: Session,
}
impl IntoFuture for QueryServerTime {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SERVER_TIME,
                    client.query_server_time(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `querySystemStateInfo`, from [`QueryAndMonitor::query_system_state_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySystemStateInfo {
    session: Session,
}
impl IntoFuture for QuerySystemStateInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SYSTEM_STATE_INFO,
                    client.query_system_state_info(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `querySysVersion`, from [`QueryAndMonitor::query_sys_version`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySysVersion {
    session: Session,
}
impl IntoFuture for QuerySysVersion {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SYS_VERSION,
                    client.query_sys_version(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `querySkillsStatisticInfo`, from [`QueryAndMonitor::query_skills_statistic_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillsStatisticInfo {
    session: Session,
    skill_id: i64,
}
impl QuerySkillsStatisticInfo {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_SKILLS_STATISTIC_INFO);
        check.integer(0, self.skill_id)?;
        Ok(())
    }
}
impl IntoFuture for QuerySkillsStatisticInfo {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SKILLS_STATISTIC_INFO,
                    client
                        .query_skills_statistic_info(
                            &self.session.agent(),
                            self.skill_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `setAgentTimeOut`, from [`QueryAndMonitor::set_agent_time_out`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetAgentTimeOut {
    session: Session,
    flag: String,
}
impl SetAgentTimeOut {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_AGENT_TIME_OUT);
        check.text(0, self.flag.as_str())?;
        Ok(())
    }
}
impl IntoFuture for SetAgentTimeOut {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_AGENT_TIME_OUT,
                    client.set_agent_time_out(&self.session.agent(), &self.flag),
                )
                .await
        })
    }
}
/// A request of `setMaxChatNum`, from [`QueryAndMonitor::set_max_chat_num`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetMaxChatNum {
    session: Session,
    vdn_id: i64,
    chat_num: i64,
    agents: Option<String>,
}
impl SetMaxChatNum {
    /// The agents that the limit applies to.
    pub fn agents(mut self, value: impl Into<String>) -> Self {
        self.agents = Some(value.into());
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_MAX_CHAT_NUM);
        check.integer(0, self.vdn_id)?;
        check.integer(1, self.chat_num)?;
        Ok(())
    }
}
impl IntoFuture for SetMaxChatNum {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_MAX_CHAT_NUM,
                    client
                        .set_max_chat_num(
                            &self.session.agent(),
                            self.vdn_id,
                            self.chat_num,
                            self.agents.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `changeToSAPMode`, from [`QueryAndMonitor::change_to_sap_mode`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ChangeToSapMode {
    session: Session,
}
impl IntoFuture for ChangeToSapMode {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CHANGE_TO_SAP_MODE,
                    client.change_to_sap_mode(&self.session.agent()),
                )
                .await
        })
    }
}
