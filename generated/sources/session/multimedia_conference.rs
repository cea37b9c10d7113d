// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `multimediaconf`: Conferences of text chats, known from programs only.
use crate::client::types;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Conferences of text chats, known from programs only.
    pub fn multimedia_conference(&self) -> MultimediaConference<'_> {
        MultimediaConference {
            session: self,
        }
    }
}
/// Operations of the resource `multimediaconf`; from [`Session::multimedia_conference`].
#[derive(Debug, Clone, Copy)]
pub struct MultimediaConference<'a> {
    session: &'a Session,
}
impl MultimediaConference<'_> {
    /// Start a multimedia conference: `requestConf`, `PUT /multimediaconf/{agentid}/requestconf`.
    ///
    /// Starts a conference of text chats around a chat of the agent.
    ///
    /// Return codes: 701-001, 701-003, 701-006.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn request_conf(self) -> RequestConf {
        RequestConf {
            session: self.session.clone(),
            body: types::RequestConfRequest::new(),
        }
    }
    /// Invite to a multimedia conference: `inviteConf`, `PUT /multimediaconf/{agentid}/inviteconf`.
    ///
    /// Invites further members into a conference. Those who are invited receive `AgentEvent_JoinConf`.
    ///
    /// Return codes: 701-001, 701-003, 701-004.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn invite_conf(self) -> InviteConf {
        InviteConf {
            session: self.session.clone(),
            body: types::InviteConfRequest::new(),
        }
    }
    /// Answer an invitation to a multimedia conference: `joinConfResult`, `POST /multimediaconf/{agentid}/joinconfresult`.
    ///
    /// Accepts or refuses the invitation that `AgentEvent_JoinConf` has brought.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn join_conf_result(self) -> JoinConfResult {
        JoinConfResult {
            session: self.session.clone(),
            body: types::JoinConfResultRequest::new(),
        }
    }
    /// End a multimedia conference: `stopConf`, `DELETE /multimediaconf/{agentid}/stopconf`.
    ///
    /// Ends a conference for all members. It is a DELETE with a body.
    ///
    /// Return codes: 701-005.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn stop_conf(self) -> StopConf {
        StopConf {
            session: self.session.clone(),
            body: types::StopConfRequest::new(),
        }
    }
    /// Read the state of a multimedia conference: `getConfState`, `POST /multimediaconf/{agentid}/getconfstate`.
    ///
    /// Reads the state of a conference, judging by its name. It only reads, although it is a POST.
    ///
    /// Return codes: 701-002.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    pub fn get_conf_state(self) -> GetConfState {
        GetConfState {
            session: self.session.clone(),
            body: types::GetConfStateRequest::new(),
        }
    }
}
/// A request of `requestConf`, from [`MultimediaConference::request_conf`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct RequestConf {
    session: Session,
    body: types::RequestConfRequest,
}
impl RequestConf {
    /// ID of the text chat.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.body = self.body.call_id(value);
        self
    }
    /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.address_info(value);
        self
    }
}
impl IntoFuture for RequestConf {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::REQUEST_CONF,
                    client.request_conf(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `inviteConf`, from [`MultimediaConference::invite_conf`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InviteConf {
    session: Session,
    body: types::InviteConfRequest,
}
impl InviteConf {
    /// ID of the conference.
    pub fn conf_id(mut self, value: i64) -> Self {
        self.body = self.body.conf_id(value);
        self
    }
    /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.address_info(value);
        self
    }
}
impl IntoFuture for InviteConf {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::INVITE_CONF,
                    client.invite_conf(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `joinConfResult`, from [`MultimediaConference::join_conf_result`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct JoinConfResult {
    session: Session,
    body: types::JoinConfResultRequest,
}
impl JoinConfResult {
    /// ID of the conference.
    pub fn conf_id(mut self, value: i64) -> Self {
        self.body = self.body.conf_id(value);
        self
    }
    /// The answer; its values are not known.
    pub fn conf_result(mut self, value: i64) -> Self {
        self.body = self.body.conf_result(value);
        self
    }
    /// Why the invitation is refused; its values are not known.
    pub fn cause(mut self, value: i64) -> Self {
        self.body = self.body.cause(value);
        self
    }
}
impl IntoFuture for JoinConfResult {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::JOIN_CONF_RESULT,
                    client.join_conf_result(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `stopConf`, from [`MultimediaConference::stop_conf`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct StopConf {
    session: Session,
    body: types::StopConfRequest,
}
impl StopConf {
    /// ID of the conference.
    pub fn conf_id(mut self, value: i64) -> Self {
        self.body = self.body.conf_id(value);
        self
    }
}
impl IntoFuture for StopConf {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::STOP_CONF,
                    client.stop_conf(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `getConfState`, from [`MultimediaConference::get_conf_state`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetConfState {
    session: Session,
    body: types::GetConfStateRequest,
}
impl GetConfState {
    /// The members, each as `9,VDN,agent;`: the kind of address, the ID of the VDN and the ID of the agent.
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.address_info(value);
        self
    }
}
impl IntoFuture for GetConfState {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_CONF_STATE,
                    client.get_conf_state(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
