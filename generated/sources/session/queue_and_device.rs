// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `queuedevice`: Skill queues and their lengths, access codes and IVRs.
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Skill queues and their lengths, access codes and IVRs.
    pub fn queue_and_device(&self) -> QueueAndDevice<'_> {
        QueueAndDevice { session: self }
    }
}
/// Operations of the resource `queuedevice`; from [`Session::queue_and_device`].
#[derive(Debug, Clone, Copy)]
pub struct QueueAndDevice<'a> {
    session: &'a Session,
}
impl QueueAndDevice<'_> {
    /// List the skill queues of the agent's VDN: `querySkillQueueOnAgentVDN`, `GET /queuedevice/{agentid}/agentvdnskill`.
    ///
    /// Lists every skill queue of the agent's VDN, including those not configured for the agent. `query_agent_skills`
    /// lists the agent's queues alone.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006, 100-007, 600-005.
    ///
    /// Source: [cec_07_0409](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0409.html), [cec_07_1021](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1021.html), guide page-3324 (querySkillQueueOnAgentVDN), guide 29972033 (querySkillQueueOnAgentVDN; copy of page cec_07_1021).
    pub fn query_skill_queue_on_agent_vdn(self) -> QuerySkillQueueOnAgentVdn {
        QuerySkillQueueOnAgentVdn {
            session: self.session.clone(),
        }
    }
    /// List the IVR flows of the agent's VDN: `queryIVRInfoOnVdn`, `GET /queuedevice/{agentid}/ivrinfo`.
    ///
    /// Lists the IVR flows of the agent's VDN, each with its access code.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006, 100-007, 600-004.
    ///
    /// Source: [cec_07_1024](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1024.html), [cec_07_0412](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0412.html).
    pub fn query_ivr_info_on_vdn(self) -> QueryIvrInfoOnVdn {
        QueryIvrInfoOnVdn {
            session: self.session.clone(),
        }
    }
    /// Read the statistics of skill queues: `queryStatInfoOfAcd`, `POST /queuedevice/{agentid}/queryacdstat`.
    ///
    /// Returns for each skill queue how many calls wait, for how long, how many agents serve the queue, and whether and
    /// where the queue transfers calls.
    ///
    /// A value that does not exist is shown as all ones: 255, 65535 or 4294967295000, depending on the width of the
    /// field.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// - `skills`: IDs of the skill queues. At most 100 values.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1023](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1023.html), [cec_07_0411](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0411.html), [cec_07_0406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0406.html), guide 18e58463 (queryStatInfoOfAcd), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn query_stat_info_of_acd(
        self,
        skills: impl IntoIterator<Item = u32>,
    ) -> QueryStatInfoOfAcd {
        QueryStatInfoOfAcd {
            session: self.session.clone(),
            body: types::QueryStatInfoOfAcdRequest::new(skills),
        }
    }
    /// Count the callers who wait in a skill queue: `queryQueueLengthBySkillId`, `GET /queuedevice/{agentid}/skillwaitnum/{skillid}`.
    ///
    /// Returns how many callers wait in one skill queue. `query_stat_info_of_acd` returns that for many queues with one
    /// request; a program that asks for queue after queue soon meets the limit of the rate.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// - `skill_id`: ID of the skill queue. 1 or more.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_0410](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0410.html), [cec_07_1022](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1022.html).
    pub fn query_queue_length_by_skill_id(
        self,
        skill_id: u32,
    ) -> QueryQueueLengthBySkillId {
        QueryQueueLengthBySkillId {
            session: self.session.clone(),
            skill_id: i64::from(skill_id),
        }
    }
    /// Count the callers who wait in the agent's configured queues: `queryQueueLengthOnAgent`, `GET /queuedevice/{agentid}/waitnum`.
    ///
    /// Returns how many callers wait in all the skill queues that are configured for the agent, whether or not the
    /// agent is signed in to them. `query_queue_length_on_agent_skills` counts only those signed in to, and
    /// `query_stat_info_of_acd` returns the numbers queue by queue with one request.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006.
    ///
    /// Source: [cec_07_0407](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0407.html), [cec_07_1019](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1019.html), [cec_07_0406](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0406.html).
    pub fn query_queue_length_on_agent(self) -> QueryQueueLengthOnAgent {
        QueryQueueLengthOnAgent {
            session: self.session.clone(),
        }
    }
    /// Count the callers who wait in the queues that the agent is signed in to: `queryQueueLengthOnAgentSkills`, `GET /queuedevice/{agentid}/waitnumbyagent`.
    ///
    /// Returns how many callers wait in the skill queues that the agent is signed in to. `query_queue_length_on_agent`
    /// counts those of all configured queues.
    ///
    /// The gateway limits the rate of this query: by default 5 per agent and 15000 in total within 2 seconds.
    ///
    /// Return codes: 100-006, 100-007.
    ///
    /// Source: [cec_07_1020](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1020.html), [cec_07_0408](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0408.html).
    pub fn query_queue_length_on_agent_skills(self) -> QueryQueueLengthOnAgentSkills {
        QueryQueueLengthOnAgentSkills {
            session: self.session.clone(),
        }
    }
    /// List the skill queues of another agent: `querySkillQueueOnAgent`, `GET /queuedevice/{agentid}/agentskill/{workNo}`.
    ///
    /// Lists the skill queues to which the agent in the path is signed in.
    ///
    /// - `work_no`: ID of the agent to ask about.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    pub fn query_skill_queue_on_agent(
        self,
        work_no: impl Into<crate::ids::AgentId>,
    ) -> QuerySkillQueueOnAgent {
        QuerySkillQueueOnAgent {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// List the access codes of the VDN: `queryInNoOnVDN`, `GET /queuedevice/{agentid}/innoinfo`.
    ///
    /// Lists the access codes of the VDN.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), program softphones (Public softphones).
    pub fn query_in_no_on_vdn(self) -> QueryInNoOnVdn {
        QueryInNoOnVdn {
            session: self.session.clone(),
        }
    }
    /// Read statistics of skill queues, with their VDN: `querySkillStatWithVdn`, `POST /queuedevice/{agentid}/queryskillstat`.
    ///
    /// Judging by its name, reads statistics of skill queues of a VDN. Only an older release of the server's own
    /// JavaScript client shows this operation; `query_stat_info_of_acd` is the documented one.
    ///
    /// - `body`: The body of `query_skill_stat_with_vdn`, an object whose fields are not known.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn query_skill_stat_with_vdn(
        self,
        body: impl Into<types::QuerySkillStatWithVdnRequest>,
    ) -> QuerySkillStatWithVdn {
        QuerySkillStatWithVdn {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// List the skill queues of a VDN: `querySkillQueueOnVDN`, `GET /queuedevice/{agentid}/vdnskill/{vdnid}`.
    ///
    /// Lists the skill queues of the VDN whose ID is in the path; `query_skill_queue_on_agent_vdn` is the documented query
    /// for the agent's own VDN.
    ///
    /// - `vdn_id`: ID of the VDN. 1 to 512.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program aPortal](https://github.com/Huawei/CloudIPCC_aPortal_JAVA).
    pub fn query_skill_queue_on_vdn(self, vdn_id: u32) -> QuerySkillQueueOnVdn {
        QuerySkillQueueOnVdn {
            session: self.session.clone(),
            vdn_id: i64::from(vdn_id),
        }
    }
}
/// A request of `querySkillQueueOnAgentVDN`, from [`QueueAndDevice::query_skill_queue_on_agent_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillQueueOnAgentVdn {
    session: Session,
}
impl IntoFuture for QuerySkillQueueOnAgentVdn {
    type Output = Result<Vec<types::VdnSkillQueue>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SKILL_QUEUE_ON_AGENT_VDN,
                    client.query_skill_queue_on_agent_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryIVRInfoOnVdn`, from [`QueueAndDevice::query_ivr_info_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryIvrInfoOnVdn {
    session: Session,
}
impl IntoFuture for QueryIvrInfoOnVdn {
    type Output = Result<Vec<types::IvrInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_IVR_INFO_ON_VDN,
                    client.query_ivr_info_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryStatInfoOfAcd`, from [`QueueAndDevice::query_stat_info_of_acd`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryStatInfoOfAcd {
    session: Session,
    body: types::QueryStatInfoOfAcdRequest,
}
impl QueryStatInfoOfAcd {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_STAT_INFO_OF_ACD);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for QueryStatInfoOfAcd {
    type Output = Result<Vec<types::AcdStatInfo>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_STAT_INFO_OF_ACD,
                    client.query_stat_info_of_acd(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `queryQueueLengthBySkillId`, from [`QueueAndDevice::query_queue_length_by_skill_id`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQueueLengthBySkillId {
    session: Session,
    skill_id: i64,
}
impl QueryQueueLengthBySkillId {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_QUEUE_LENGTH_BY_SKILL_ID);
        check.integer(0, self.skill_id)?;
        Ok(())
    }
}
impl IntoFuture for QueryQueueLengthBySkillId {
    type Output = Result<types::SkillQueueLengthResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_QUEUE_LENGTH_BY_SKILL_ID,
                    client
                        .query_queue_length_by_skill_id(
                            &self.session.agent(),
                            self.skill_id,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryQueueLengthOnAgent`, from [`QueueAndDevice::query_queue_length_on_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQueueLengthOnAgent {
    session: Session,
}
impl IntoFuture for QueryQueueLengthOnAgent {
    type Output = Result<crate::wire::LenientInteger, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_QUEUE_LENGTH_ON_AGENT,
                    client.query_queue_length_on_agent(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `queryQueueLengthOnAgentSkills`, from [`QueueAndDevice::query_queue_length_on_agent_skills`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryQueueLengthOnAgentSkills {
    session: Session,
}
impl IntoFuture for QueryQueueLengthOnAgentSkills {
    type Output = Result<crate::wire::LenientInteger, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS,
                    client.query_queue_length_on_agent_skills(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `querySkillQueueOnAgent`, from [`QueueAndDevice::query_skill_queue_on_agent`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillQueueOnAgent {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for QuerySkillQueueOnAgent {
    type Output = Result<Vec<types::AgentSkill>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SKILL_QUEUE_ON_AGENT,
                    client
                        .query_skill_queue_on_agent(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `queryInNoOnVDN`, from [`QueueAndDevice::query_in_no_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryInNoOnVdn {
    session: Session,
}
impl IntoFuture for QueryInNoOnVdn {
    type Output = Result<Vec<types::VdnAccessCode>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_IN_NO_ON_VDN,
                    client.query_in_no_on_vdn(&self.session.agent()),
                )
                .await
        })
    }
}
/// A request of `querySkillStatWithVdn`, from [`QueueAndDevice::query_skill_stat_with_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillStatWithVdn {
    session: Session,
    body: types::QuerySkillStatWithVdnRequest,
}
impl IntoFuture for QuerySkillStatWithVdn {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SKILL_STAT_WITH_VDN,
                    client.query_skill_stat_with_vdn(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `querySkillQueueOnVDN`, from [`QueueAndDevice::query_skill_queue_on_vdn`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QuerySkillQueueOnVdn {
    session: Session,
    vdn_id: i64,
}
impl QuerySkillQueueOnVdn {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::QUERY_SKILL_QUEUE_ON_VDN);
        check.integer(0, self.vdn_id)?;
        Ok(())
    }
}
impl IntoFuture for QuerySkillQueueOnVdn {
    type Output = Result<Vec<types::VdnSkillQueue>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_SKILL_QUEUE_ON_VDN,
                    client.query_skill_queue_on_vdn(&self.session.agent(), self.vdn_id),
                )
                .await
        })
    }
}
