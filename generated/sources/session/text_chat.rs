// Made by `cargo xtask generate` from the contract in `openapi/`. Do not edit.

//! The resource `textchat`: The older text chat, known from programs only.
use crate::client::types;
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
    /// Source: client-practice (Public client programs of the gateway).
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
    /// - `body`: The body of `send_message`.
    ///
    /// Source: client-practice (Public client programs of the gateway).
    pub fn send_message(self, body: impl Into<types::ChatRequest>) -> SendMessage {
        SendMessage {
            session: self.session.clone(),
            body: body.into(),
        }
    }
    /// End a text chat: `drop`, `DELETE /textchat/{workno}/drop/{callid}`.
    ///
    /// Ends the text chat with the given ID. The response repeats a call ID.
    ///
    /// - `call_id`: ID of the text chat.
    ///
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
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
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
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
    /// Source: client-practice (Public client programs of the gateway).
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
    /// Source: client-practice (Public client programs of the gateway), wire-examples (Bodies that client programs carry).
    pub fn transfer(self) -> Transfer {
        Transfer {
            session: self.session.clone(),
            body: types::TextChatTransferRequest::new(),
        }
    }
}
/// A request of `answer`, from [`TextChat::answer`]; sent when awaited.
#[must_use = "a request is sent when it is awaited"]
#[derive(Debug, Clone)]
pub struct Answer {
    session: Session,
    call_id: crate::ids::CallId,
}
impl IntoFuture for Answer {
    type Output = Result<serde_json::Value, Error>;
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
impl IntoFuture for SendMessage {
    type Output = Result<serde_json::Value, Error>;
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
    call_id: crate::ids::CallId,
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
    dest_no: crate::ids::AgentId,
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
    type Output = Result<serde_json::Value, Error>;
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
}
impl IntoFuture for Transfer {
    type Output = Result<serde_json::Value, Error>;
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
