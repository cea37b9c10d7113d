// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `mediacall`: Multimedia sessions, their messages and transfers, and how many of them an agent handles at once.
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// Multimedia sessions, their messages and transfers, and how many of them an agent handles at once.
    pub fn media_call(&self) -> MediaCall<'_> {
        MediaCall { session: self }
    }
}
/// Operations of the resource `mediacall`; from [`Session::media_call`].
#[derive(Debug, Clone, Copy)]
pub struct MediaCall<'a> {
    session: &'a Session,
}
impl MediaCall<'_> {
    /// Take a picture of the user in a video call: `imageCapture`, `POST /mediacall/{agentid}/imagecapture`.
    ///
    /// Takes a picture of the user during a video call in a web page (H5). `AgentEvent_ImageCapture` reports the
    /// outcome and where the picture is stored; the user may refuse.
    ///
    /// - `user_type`: Whose picture to take. Default: [`CaptureTarget::User`](crate::codes::CaptureTarget::User).
    /// - `call_id`: ID of the video call.
    ///
    /// Events (The picture was taken; to the agent; success; decided by `AgentEvent_ImageCapture` where `result` is 0; about the call in `call_id`): `AgentEvent_ImageCapture`.
    ///
    /// Events (The capture failed or was refused; to the agent; failure; decided by `AgentEvent_ImageCapture` where `result` is not 0; about the call in `call_id`): `AgentEvent_ImageCapture`.
    ///
    /// Return codes: 106-011, 106-015, 100-007.
    ///
    /// Source: [cec_07_1281](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1281.html), guide 0ca10e37 (imageCapture, setCallNums), [cec_07_1407](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1407.html), [cec_07_0557](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0557.html), [cec_07_0457](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0457.html).
    pub fn image_capture(
        self,
        user_type: impl Into<crate::codes::CaptureTarget>,
        call_id: impl Into<crate::ids::CallId>,
    ) -> ImageCapture {
        ImageCapture {
            session: self.session.clone(),
            body: types::ImageCaptureRequest::new(user_type, call_id),
        }
    }
    /// Send a message to the user of a media session: `sendMessage`, `POST /mediacall/{agentid}/sendmessage`.
    ///
    /// Sends a text to the user of a session. The user's side fetches it by polling; what the user writes arrives as
    /// `AgentEvent_MessageData`.
    ///
    /// The size limit depends on the setting MULTIMEDIA_SECMODE in `basic.properties`: less than 1.9 KB if the platform
    /// encrypts (1), less than 3.8 KB if the business side does (0).
    ///
    /// - `call_id`: ID of the session.
    /// - `data`: The message; its size limit is given with the operation.
    ///
    /// Return codes: 106-001, 106-002.
    ///
    /// Source: [cec_07_1277](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_1277.html), cec_05_4901 (sendMessage).
    pub fn send_message(
        self,
        call_id: impl Into<crate::ids::CallId>,
        data: impl Into<types::MessageBody>,
    ) -> SendMessage {
        SendMessage {
            session: self.session.clone(),
            body: types::SendMessageRequest::new(call_id, data),
        }
    }
    /// Limit the sessions of one media type: `setCallNums`, `POST /mediacall/{agentid}/setcallnums`.
    ///
    /// Sets how many sessions of one media type the agent can have at a time.
    ///
    /// - `media_type`: Kind of session, as text; one of those of the skill queues that the agent is signed in to.
    /// - `call_nums`: How many sessions the agent can have at a time, 1 to 60, as text. Pattern `^([1-9]|[1-5][0-9]|60)$`.
    ///
    /// Return codes: 106-003, 106-008, 106-012.
    ///
    /// Source: [cec_07_1278](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1278.html), [cec_07_0459](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0459.html), guide 3d7e213a (setCallNums), guide 0ca10e37 (imageCapture, setCallNums).
    pub fn set_call_nums(
        self,
        media_type: impl Into<crate::codes::SessionLimitMedia>,
        call_nums: impl Into<String>,
    ) -> SetCallNums {
        SetCallNums {
            session: self.session.clone(),
            body: types::SetCallNumsRequest::new(media_type, call_nums),
        }
    }
    /// Limit the sessions in total and per channel: `setCallNumsByMediaType`, `POST /mediacall/{agentid}/setcallnumsbymediatype`.
    ///
    /// Sets how many multimedia sessions the agent can have at a time, in total and for each channel.
    ///
    /// - `total_call_num`: How many sessions the agent can have at a time in total. 1 to 60.
    /// - `agent_media_call_nums`: The limits per channel.
    ///
    /// Return codes: 106-003, 106-008, 106-012.
    ///
    /// Source: [cec_07_0463](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0463.html).
    pub fn set_call_nums_by_media_type(
        self,
        total_call_num: u32,
        agent_media_call_nums: impl IntoIterator<
            Item = impl Into<types::AgentMediaCallNum>,
        >,
    ) -> SetCallNumsByMediaType {
        SetCallNumsByMediaType {
            session: self.session.clone(),
            body: types::SetCallNumsByMediaTypeRequest::new(
                total_call_num,
                agent_media_call_nums,
            ),
        }
    }
    /// Transfer a media session to a queue, an agent or an access code: `transfer`, `POST /mediacall/{agentid}/transfer`.
    ///
    /// Transfers a media session. `device_type` says what `address` names: 1 a skill queue, 2 an agent, 4 a system
    /// access code. `mode` is 0 (release: the agent leaves at once) or 2 (success: the agent leaves when the receiver
    /// has accepted), for all three.
    ///
    /// - `call_id`: ID of the session.
    /// - `device_type`: What `address` names.
    /// - `mode`: How the session is transferred.
    /// - `address`: Where the session goes: the ID of a skill queue or agent, or an access code. 1 to 24 characters.
    ///
    /// Events (Mode success, and the transfer succeeded; to the agent; success if `mode` is 2; decided by `AgentEvent_SuccTransResult` where `result` is 0; about the call in `call_id`): `AgentEvent_SuccTransResult`.
    ///
    /// Events (Mode success, and the transfer failed; to the agent; failure if `mode` is 2; decided by `AgentEvent_SuccTransResult` where `result` is not 0; about the call in `call_id`): `AgentEvent_SuccTransResult`.
    ///
    /// Return codes: 106-004.
    ///
    /// Source: [cec_07_1279](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1279.html), [cec_07_0460](https://support.huaweicloud.com/api-ccfs-cec/cec_07_0460.html), guide 448430b7 (transfer; copy of page cec_07_1279), guide 91561158 (transfer), [cec_07_0516](https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0516.html).
    pub fn transfer(
        self,
        call_id: impl Into<crate::ids::CallId>,
        device_type: impl Into<crate::codes::MediaTransferDevice>,
        mode: impl Into<crate::codes::MediaTransferMode>,
        address: impl Into<String>,
    ) -> Transfer {
        Transfer {
            session: self.session.clone(),
            body: types::MediaCallTransferRequest::new(
                call_id,
                device_type,
                mode,
                address,
            ),
        }
    }
    /// Get the data to rejoin a video conference: `getConnectInfo`, `POST /mediacall/{agentid}/getconnectinfo`.
    ///
    /// For video calls in a web page (H5): an agent who was cut off gets the data of the room again, with which
    /// `AgentEvent_RequestConnect` invited the agent at first.
    ///
    /// - `user_type`: Whose data; `agent` for an agent, the only value that the page names.
    /// - `call_id`: ID of the call.
    ///
    /// Return codes: 100-007, 106-011, 106-015.
    ///
    /// Source: [cec_07_1280](https://support.huaweicloud.com/api-ccfs-cec/cec_07_1280.html), guide b6f89862 (getConnectInfo; copy of page cec_07_1280), guide 6d27249b (getConnectInfo; copy of page cec_05_8119), cec_05_8119 (getConnectInfo).
    pub fn get_connect_info(
        self,
        user_type: impl Into<String>,
        call_id: impl Into<crate::ids::CallId>,
    ) -> GetConnectInfo {
        GetConnectInfo {
            session: self.session.clone(),
            body: types::GetConnectInfoRequest::new(user_type, call_id),
        }
    }
}
/// A request of `imageCapture`, from [`MediaCall::image_capture`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ImageCapture {
    session: Session,
    pub(crate) body: types::ImageCaptureRequest,
}
impl IntoFuture for ImageCapture {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::IMAGE_CAPTURE,
                    client.image_capture(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `sendMessage`, from [`MediaCall::send_message`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendMessage {
    session: Session,
    body: types::SendMessageRequest,
}
impl SendMessage {
    /// Number of the user.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.user_id(value);
        self
    }
}
impl IntoFuture for SendMessage {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SEND_MESSAGE,
                    client.send_message(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `setCallNums`, from [`MediaCall::set_call_nums`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallNums {
    session: Session,
    body: types::SetCallNumsRequest,
}
impl SetCallNums {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_CALL_NUMS);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for SetCallNums {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_CALL_NUMS,
                    client.set_call_nums(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `setCallNumsByMediaType`, from [`MediaCall::set_call_nums_by_media_type`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SetCallNumsByMediaType {
    session: Session,
    body: types::SetCallNumsByMediaTypeRequest,
}
impl SetCallNumsByMediaType {
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SET_CALL_NUMS_BY_MEDIA_TYPE);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for SetCallNumsByMediaType {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SET_CALL_NUMS_BY_MEDIA_TYPE,
                    client.set_call_nums_by_media_type(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `transfer`, from [`MediaCall::transfer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Transfer {
    session: Session,
    pub(crate) body: types::MediaCallTransferRequest,
}
impl Transfer {
    /// Calling number.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// Data for the receiver. At most 2048 bytes.
    pub fn call_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_data(value);
        self
    }
    /// ID of the skill queue that the session belongs to; takes effect only when the target is an agent.
    pub fn skill_id(mut self, value: u32) -> Self {
        self.body = self.body.skill_id(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::MEDIA_CALL_TRANSFER);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for Transfer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::MEDIA_CALL_TRANSFER,
                    client.media_call_transfer(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `getConnectInfo`, from [`MediaCall::get_connect_info`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct GetConnectInfo {
    session: Session,
    body: types::GetConnectInfoRequest,
}
impl IntoFuture for GetConnectInfo {
    type Output = Result<types::RequestConnectContent, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::GET_CONNECT_INFO,
                    client.get_connect_info(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
