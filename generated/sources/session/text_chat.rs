// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `textchat`: The older text chat, known from programs only.
use crate::client::types;
use crate::session::check::Check;
use futures_util::future::BoxFuture;
use crate::error::Error;
use crate::operation::table as operations;
use crate::session::signed_in::Session;
impl Session {
    /// The older text chat, known from programs only.
    pub fn text_chat(&self) -> TextChat<'_> {
        TextChat { session: self }
    }
}
/// Operations of the resource `textchat`; from [`Session::text_chat`].
#[derive(Debug, Clone, Copy)]
pub struct TextChat<'a> {
    session: &'a Session,
}
impl TextChat<'_> {
    /// Accept an offered text chat: `answer`, `PUT /textchat/{workno}/answer/{callid}`.
    ///
    /// Accepts the text chat with the given ID, judging by its name; `AgentChat_Ring` announces one.
    ///
    /// - `call_id`: ID of the text chat.
    ///
    /// Events (The chat is established; to the agent; success; about the call in `call_id`): `AgentChat_Connected`.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn answer(self, call_id: impl Into<crate::ids::CallId>) -> Answer {
        Answer {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Send a message in a text chat: `chat`, `PUT /textchat/{workno}/chatmessage`.
    ///
    /// Sends a message to the other side of a text chat, judging by its name; what the other side writes arrives as
    /// `AgentChat_DataRecved` (misspelt on the wire).
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java), program AICC catalogue (AICC tenants' catalogue of requests).
    pub fn send_message(self) -> SendMessage {
        SendMessage {
            session: self.session.clone(),
            body: types::ChatRequest::new(),
        }
    }
    /// End a text chat: `drop`, `DELETE /textchat/{workno}/drop/{callid}`.
    ///
    /// Ends the text chat with the given ID. The response repeats a call ID.
    ///
    /// - `call_id`: ID of the text chat.
    ///
    /// Events (The chat has ended; to the agent; success; about the call in `call_id`): `AgentChat_Disconnected`.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    pub fn drop_chat(self, call_id: impl Into<crate::ids::CallId>) -> DropChat {
        DropChat {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Start a text chat with another agent: `internalCall`, `PUT /textchat/{workno}/internalcall/{destno}`.
    ///
    /// Starts a text chat with another agent. In the one response that a source shows, the result is the work number of
    /// an agent.
    ///
    /// - `dest_no`: ID of the agent to chat with; the older server's pattern accepts 1 to 59999.
    ///
    /// Events (The chat is created; to the agent; progress; about whom `dest_no` names): `AgentChat_CallOutCreated`.
    ///
    /// Events (The other agent accepts the chat; to the agent; success; about whom `dest_no` names): `AgentChat_Connected`.
    ///
    /// Events (The chat fails; to the agent; failure): `AgentChat_CalloutFailed`.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn internal_call(self, dest_no: impl Into<crate::ids::AgentId>) -> InternalCall {
        InternalCall {
            session: self.session.clone(),
            dest_no: dest_no.into(),
        }
    }
    /// Refuse an offered text chat: `reject`, `DELETE /textchat/{workno}/reject/{callid}`.
    ///
    /// Refuses the text chat with the given ID, judging by its name; `AgentChat_Ring` announces one.
    ///
    /// - `call_id`: ID of the text chat.
    ///
    /// Source: client-practice (Public client programs of the gateway), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn reject(self, call_id: impl Into<crate::ids::CallId>) -> Reject {
        Reject {
            session: self.session.clone(),
            call_id: call_id.into(),
        }
    }
    /// Transfer a text chat to an agent or a skill queue: `tranfser`, `POST /textchat/{workno}/transfer`.
    ///
    /// Transfers a text chat to another agent or to a skill queue.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry), [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn transfer(self) -> Transfer {
        Transfer {
            session: self.session.clone(),
            body: types::TextChatTransferRequest::new(),
        }
    }
    /// Send a message outside of a chat: `sendMessageWithoutCall`, `POST /textchat/{workno}/sendmessagewithoutcall`.
    ///
    /// Sends a message to somebody with whom there is no chat, such as a text message to a phone.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn send_message_without_call(self) -> SendMessageWithoutCall {
        SendMessageWithoutCall {
            session: self.session.clone(),
            body: types::SendMessageWithoutCallRequest::new(),
        }
    }
    /// Confirm a received message: `confirmMessage`, `PUT /textchat/{workno}/confirmmessage`.
    ///
    /// Confirms a message that the agent has received, judging by its name.
    ///
    /// - `body`: The body of `confirm_message`.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp).
    pub fn confirm_message(
        self,
        body: impl Into<types::ConfirmMessageRequest>,
    ) -> ConfirmMessage {
        ConfirmMessage {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// Download a file of a chat: `downloadMediaFile`, `GET /textchat/{workno}/mediafile`.
    ///
    /// Fetches a file that was sent in a chat, as a stream. Its path is in the `chatContent` of `AgentChat_DataRecved`,
    /// which then is JSON text.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn download_media_file(self) -> DownloadMediaFile {
        DownloadMediaFile {
            session: self.session.clone(),
            file_path: None,
        }
    }
    /// Read the messages of a chat: `queryCallContent`, `GET /textchat/{workno}/callcontent`.
    ///
    /// Lists the messages of a chat, a page at a time.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn query_call_content(self) -> QueryCallContent {
        QueryCallContent {
            session: self.session.clone(),
            call_id: None,
            page_no: None,
            page_size: None,
        }
    }
    /// Search past chats: `queryCallSession`, `POST /textchat/{workno}/callsession`.
    ///
    /// Lists past chats by time and parties, a page at a time. It only reads, although it is a POST.
    ///
    /// Source: [program QuickAgent](https://github.com/Huawei/CloudIPCC_QuickAgentDemo_CSharp), [program AgentServer](https://github.com/Huawei/CloudIPCC_AgentServerDemo_Java).
    pub fn query_call_session(self) -> QueryCallSession {
        QueryCallSession {
            session: self.session.clone(),
            body: types::QueryCallSessionRequest::new(),
        }
    }
}
/// A request of `answer`, from [`TextChat::answer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Answer {
    session: Session,
    pub(crate) call_id: crate::ids::CallId,
}
impl IntoFuture for Answer {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::TEXT_CHAT_ANSWER,
                    client.text_chat_answer(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `chat`, from [`TextChat::send_message`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendMessage {
    session: Session,
    body: types::ChatRequest,
}
impl SendMessage {
    /// ID of the text chat.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.body = self.body.call_id(value);
        self
    }
    /// The text.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.content(value);
        self
    }
    /// Whether the other side is to confirm the message, judging by its name.
    pub fn need_check(mut self, value: bool) -> Self {
        self.body = self.body.need_check(value);
        self
    }
    /// Number of the message, which the sender chooses; confirmations name it.
    pub fn chat_id(mut self, value: i64) -> Self {
        self.body = self.body.chat_id(value);
        self
    }
}
impl IntoFuture for SendMessage {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CHAT,
                    client.chat(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `drop`, from [`TextChat::drop_chat`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DropChat {
    session: Session,
    pub(crate) call_id: crate::ids::CallId,
}
impl IntoFuture for DropChat {
    type Output = Result<crate::ids::CallId, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::TEXT_CHAT_DROP,
                    client.text_chat_drop(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `internalCall`, from [`TextChat::internal_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct InternalCall {
    session: Session,
    pub(crate) dest_no: crate::ids::AgentId,
}
impl IntoFuture for InternalCall {
    type Output = Result<crate::wire::LenientText, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::INTERNAL_CALL,
                    client.internal_call(&self.session.agent(), &self.dest_no),
                )
                .await
        })
    }
}
/// A request of `reject`, from [`TextChat::reject`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject {
    session: Session,
    call_id: crate::ids::CallId,
}
impl IntoFuture for Reject {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::TEXT_CHAT_REJECT,
                    client.text_chat_reject(&self.session.agent(), &self.call_id),
                )
                .await
        })
    }
}
/// A request of `tranfser`, from [`TextChat::transfer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Transfer {
    session: Session,
    body: types::TextChatTransferRequest,
}
impl Transfer {
    /// What `dest_address` names. The name is misspelt on the wire.
    pub fn address_type(
        mut self,
        value: impl Into<crate::codes::TextChatAddressType>,
    ) -> Self {
        self.body = self.body.address_type(value);
        self
    }
    /// Where the chat goes: the work number of an agent or the ID of a skill queue.
    pub fn dest_address(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.dest_address(value);
        self
    }
    /// ID of the text chat.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.body = self.body.call_id(value);
        self
    }
    /// Data that travels with the chat; may be empty.
    pub fn attached_data(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.attached_data(value);
        self
    }
    /// How the chat is transferred.
    pub fn mode(mut self, value: impl Into<crate::codes::TextChatTransferMode>) -> Self {
        self.body = self.body.mode(value);
        self
    }
}
impl IntoFuture for Transfer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::TEXT_CHAT_TRANSFER,
                    client.text_chat_transfer(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `sendMessageWithoutCall`, from [`TextChat::send_message_without_call`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct SendMessageWithoutCall {
    session: Session,
    body: types::SendMessageWithoutCallRequest,
}
impl SendMessageWithoutCall {
    /// ID of the skill queue for which it is sent.
    pub fn skill_id(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.skill_id(value);
        self
    }
    /// Number of the message, which the sender chooses.
    pub fn chat_id(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.chat_id(value);
        self
    }
    /// Who is to receive it. At most 4000 characters.
    pub fn chat_receiver(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.chat_receiver(value);
        self
    }
    /// The text. 1 to 6144 characters.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.content(value);
        self
    }
    /// Address of the unit that sends the message. At most 100 characters.
    pub fn jau_ip(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.jau_ip(value);
        self
    }
    /// Port of that unit.
    pub fn jau_port(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.jau_port(value);
        self
    }
    /// Checks the values against the contract's bounds.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        let check = Check::of(&operations::SEND_MESSAGE_WITHOUT_CALL);
        self.body.verify(&check, 0)?;
        Ok(())
    }
}
impl IntoFuture for SendMessageWithoutCall {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            self.verify()?;
            let client = self.session.client();
            self.session
                .answer(
                    &operations::SEND_MESSAGE_WITHOUT_CALL,
                    client.send_message_without_call(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `confirmMessage`, from [`TextChat::confirm_message`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct ConfirmMessage {
    session: Session,
    body: types::ConfirmMessageRequest,
}
impl IntoFuture for ConfirmMessage {
    type Output = Result<serde_json::Value, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::CONFIRM_MESSAGE,
                    client.confirm_message(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
/// A request of `downloadMediaFile`, from [`TextChat::download_media_file`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct DownloadMediaFile {
    session: Session,
    file_path: Option<String>,
}
impl DownloadMediaFile {
    /// Path of the file.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
}
impl IntoFuture for DownloadMediaFile {
    type Output = Result<crate::session::file::FileDownload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .file(
                    &operations::DOWNLOAD_MEDIA_FILE,
                    client
                        .download_media_file(
                            &self.session.agent(),
                            self.file_path.as_deref(),
                        ),
                )
                .await
        })
    }
}
/// A request of `queryCallContent`, from [`TextChat::query_call_content`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallContent {
    session: Session,
    call_id: Option<crate::ids::CallId>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}
impl QueryCallContent {
    /// ID of the text chat.
    pub fn call_id(mut self, value: impl Into<crate::ids::CallId>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// Number of the page.
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Number of messages on a page.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl IntoFuture for QueryCallContent {
    type Output = Result<types::CallContentPage, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_CONTENT,
                    client
                        .query_call_content(
                            &self.session.agent(),
                            self.call_id.as_ref(),
                            self.page_no,
                            self.page_size,
                        ),
                )
                .await
        })
    }
}
/// A request of `queryCallSession`, from [`TextChat::query_call_session`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct QueryCallSession {
    session: Session,
    body: types::QueryCallSessionRequest,
}
impl QueryCallSession {
    /// Start of the time range, milliseconds since 1970 as digits.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.start_time(value);
        self
    }
    /// End of the time range, milliseconds since 1970 as digits.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.end_time(value);
        self
    }
    /// Number of the page, as digits.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.page_no(value);
        self
    }
    /// Number of chats on a page, as digits.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.page_size(value);
        self
    }
    /// Kind of the chat; its values are not known.
    pub fn call_type(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.call_type(value);
        self
    }
    /// Who started the chat.
    pub fn caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller(value);
        self
    }
    /// Who was called.
    pub fn called(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.called(value);
        self
    }
    /// Account of the customer on the channel.
    pub fn real_caller(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.real_caller(value);
        self
    }
    /// Name of the customer.
    pub fn caller_name(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.caller_name(value);
        self
    }
    /// Kind of the contact; programs send 1.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.media_type(value);
        self
    }
    /// Kind of the channel; programs send 2.
    pub fn sub_media_type(mut self, value: impl Into<String>) -> Self {
        self.body = self.body.sub_media_type(value);
        self
    }
}
impl IntoFuture for QueryCallSession {
    type Output = Result<types::CallSessionPage, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = self.session.client();
            self.session
                .answer(
                    &operations::QUERY_CALL_SESSION,
                    client.query_call_session(&self.session.agent(), &self.body),
                )
                .await
        })
    }
}
