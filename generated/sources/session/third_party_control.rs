// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `thirdcontrol`: An inspector acts for an agent; known from programs only.
use crate::client::types;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// An inspector acts for an agent; known from programs only.
    pub fn third_party_control(&self) -> ThirdPartyControl<'_> {
        ThirdPartyControl { session: self }
    }
}
/// Operations of the resource `thirdcontrol`; from [`Session::third_party_control`].
#[derive(Debug, Clone, Copy)]
pub struct ThirdPartyControl<'a> {
    session: &'a Session,
}
impl ThirdPartyControl<'_> {
    /// Answer a call for an agent: `callAnswer`, `PUT /thirdcontrol/{agentid}/callanswer/{workno}`.
    ///
    /// An inspector answers the call that rings at an agent.
    ///
    /// - `work_no`: ID of the agent for whom the inspector acts.
    ///
    /// Source: [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    pub fn answer_for(self, work_no: impl Into<crate::ids::AgentId>) -> AnswerFor {
        AnswerFor {
            session: self.session.clone(),
            work_no: work_no.into(),
        }
    }
    /// Place a call for an agent: `thirdControlCallout`, `PUT /thirdcontrol/{agentid}/callout/{workno}`.
    ///
    /// An inspector places an outbound call for an agent.
    ///
    /// - `work_no`: ID of the agent for whom the inspector acts.
    /// - `called`: Number to call.
    ///
    /// Source: [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    pub fn call_out_for(
        self,
        work_no: impl Into<crate::ids::AgentId>,
        called: impl Into<String>,
    ) -> CallOutFor {
        CallOutFor {
            session: self.session.clone(),
            work_no: work_no.into(),
            body: types::ThirdControlCallOutRequest::new(called),
        }
    }
    /// Set an agent's state: `setStatus`, `PUT /thirdcontrol/{agentid}/setstatus/{workno}`.
    ///
    /// An inspector makes an agent idle or busy.
    ///
    /// - `work_no`: ID of the agent for whom the inspector acts.
    /// - `agent_status`: The state.
    ///
    /// Source: [program ICP bridge](https://github.com/Huawei/CloudIPCC_ICP_Bridge).
    pub fn set_status(
        self,
        work_no: impl Into<crate::ids::AgentId>,
        agent_status: impl Into<crate::codes::ThirdControlStatus>,
    ) -> SetStatus {
        SetStatus {
            session: self.session.clone(),
            work_no: work_no.into(),
            body: types::ThirdControlStatusRequest::new(agent_status),
        }
    }
}
/// A request of `callAnswer`, from [`ThirdPartyControl::answer_for`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct AnswerFor {
    session: Session,
    work_no: crate::ids::AgentId,
}
impl IntoFuture for AnswerFor {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CALL_ANSWER,
                    client.call_answer(&self.session.agent(), &self.work_no),
                )
                .await
        })
    }
}
/// A request of `thirdControlCallout`, from [`ThirdPartyControl::call_out_for`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct CallOutFor {
    session: Session,
    work_no: crate::ids::AgentId,
    body: types::ThirdControlCallOutRequest,
}
impl CallOutFor {
    /// Calling number to show.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// ID of the skill queue for which the call is placed.
    pub fn skill_id(mut self, value: u32) -> Self {
        self.body = self.body.skill_id(value);
        self
    }
    /// Data that travels with the call.
    pub fn call_app_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_app_data(value);
        self
    }
    /// Media of the call.
    pub fn media_ability(
        mut self,
        value: impl Into<crate::codes::RequestMediaAbility>,
    ) -> Self {
        self.body = self.body.media_ability(value);
        self
    }
}
impl IntoFuture for CallOutFor {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::THIRD_CONTROL_CALL_OUT,
                    client
                        .third_control_call_out(
                            &self.session.agent(),
                            &self.work_no,
                            &self.body,
                        ),
                )
                .await
        })
    }
}
/// A request of `setStatus`, from [`ThirdPartyControl::set_status`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetStatus {
    session: Session,
    work_no: crate::ids::AgentId,
    body: types::ThirdControlStatusRequest,
}
impl IntoFuture for SetStatus {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_STATUS,
                    client.set_status(&self.session.agent(), &self.work_no, &self.body),
                )
                .await
        })
    }
}
