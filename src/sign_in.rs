//! Signing in.

use std::time::Duration;

use crate::client::{ClientInfo as _, types};
use crate::codes::{AgentType, RestCause, SignInStatus};
use crate::error::Error;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::operation::table;
use crate::retcode::Retcode;
use crate::secret::Secret;
use crate::session::check::Check;
use crate::session::envelope::exchange;
use crate::session::signed_in::Session;
use crate::transport::credentials::KeepAlive;
use crate::wire::LenientText;

/// Who signs in, at which phone, and how.
///
/// What is not set is not sent. The gateway then assumes:
///
/// | setting | default |
/// | --- | --- |
/// | [`when_signed_in`](Self::when_signed_in) | [`WhenSignedIn::Fail`] (of this library) |
/// | [`auto_answer`](Self::auto_answer) | true |
/// | [`auto_enter_idle`](Self::auto_enter_idle) | true |
/// | [`release_phone`](Self::release_phone) | true; false at a forced sign-in |
/// | [`agent_type`](Self::agent_type) | [`AgentType::PcPhone`] |
/// | [`status`](Self::status) | [`SignInStatus::Idle`] |
/// | [`ip`](Self::ip) | 127.0.0.1 |
/// | [`phone_linkage`](Self::phone_linkage) | false |
/// | [`web_media`](Self::web_media) | true |
/// | [`mail_media`](Self::mail_media) | false |
/// | [`listen_status`](Self::listen_status) | false |
/// | [`push_to`](Self::push_to), [`push_url`](Self::push_url) | events are polled |
/// | [`entry_ip`](Self::entry_ip), [`vc_phone_number`](Self::vc_phone_number), [`sign_in_mode`](Self::sign_in_mode) | none |
///
/// ```
/// use std::time::Duration;
///
/// use ccgateway::codes::RestCause;
/// use ccgateway::{AgentId, SignIn};
///
/// let agent = AgentId::new(1001)?;
/// let sign_in = SignIn::new(agent, "password", "40038").auto_answer(false).rest(Duration::from_secs(600), RestCause::NoCause);
/// # Ok::<(), ccgateway::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct SignIn {
    agent: AgentId,
    request: types::SignInRequest,
    when_signed_in: WhenSignedIn,
}

/// What to do when the agent is already signed in, which the gateway reports with 100-002.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenSignedIn {
    /// Fail with the gateway's refusal, so that a person can decide.
    #[default]
    Fail,
    /// Sign in by force, which ends the other session and its calls.
    Force,
}

impl SignIn {
    /// An agent with its password at the CTI platform (at most 32 characters, may be empty; encrypted by the caller if the gateway
    /// asks for that) and the number of its softphone (at most 24 characters).
    pub fn new(agent: AgentId, password: impl Into<Secret>, phone_number: impl Into<String>) -> Self {
        let request = types::SignInRequest::new(password, phone_number);
        Self { agent, request, when_signed_in: WhenSignedIn::default() }
    }

    /// What to do when the agent is already signed in.
    pub fn when_signed_in(mut self, choice: WhenSignedIn) -> Self {
        self.when_signed_in = choice;
        self
    }

    /// Whether calls are answered automatically.
    pub fn auto_answer(mut self, on: bool) -> Self {
        self.request.auto_answer = Some(on);
        self
    }

    /// Whether the agent becomes idle after a call, or else enters wrap-up.
    pub fn auto_enter_idle(mut self, on: bool) -> Self {
        self.request.auto_enter_idle = Some(on);
        self
    }

    /// Whether the phone is hung up after a call, or else stays off the hook between calls.
    pub fn release_phone(mut self, on: bool) -> Self {
        self.request.release_phone = Some(on);
        self
    }

    /// The kind of agent.
    pub fn agent_type(mut self, kind: AgentType) -> Self {
        self.request.agent_type = Some(kind);
        self
    }

    /// The state after sign-in. [`SignIn::rest`] sets [`SignInStatus::Rest`] with its length and cause.
    pub fn status(mut self, status: SignInStatus) -> Self {
        self.request.status = Some(status);
        self
    }

    /// Signs in resting, for 1 to 86399 seconds (a part of a second is left out) and a cause of the site. Release 25.200.0 and
    /// later.
    pub fn rest(mut self, time: Duration, cause: impl Into<RestCause>) -> Self {
        self.request = self.request.status(SignInStatus::Rest).time(time).rest_cause(cause);
        self
    }

    /// The IPv4 address of the agent's computer, at most 15 characters.
    pub fn ip(mut self, address: impl Into<String>) -> Self {
        self.request.ip = Some(address.into());
        self
    }

    /// The address of the network gateway that the agent's client uses.
    pub fn entry_ip(mut self, address: impl Into<String>) -> Self {
        self.request.entry_ip = Some(address.into());
        self
    }

    /// Whether the hard phone is linked (eSpace 7910 phones in a CC network only).
    pub fn phone_linkage(mut self, on: bool) -> Self {
        self.request.phone_linkage = Some(on);
        self
    }

    /// Whether to sign in to the media server WebM, which text chat needs.
    pub fn web_media(mut self, on: bool) -> Self {
        self.request.check_in_webm = Some(on);
        self
    }

    /// Whether to sign in to the media server MailM.
    pub fn mail_media(mut self, on: bool) -> Self {
        self.request.check_in_mailm = Some(on);
        self
    }

    /// The VC number, at most 24 characters.
    pub fn vc_phone_number(mut self, number: impl Into<String>) -> Self {
        self.request.vc_phone_number = Some(number.into());
        self
    }

    /// Whether the agent, as an inspector, is notified when other agents sign in and out.
    pub fn listen_status(mut self, on: bool) -> Self {
        self.request.listen_status = Some(on);
        self
    }

    /// Has events pushed to a URI (at most 200 characters; TLS 1.2 or later; nothing shows it, since its query may hold a token), with a token (at most 50 characters, no special
    /// ones) by which the receiver recognizes the gateway. The agent then cannot be polled and must send
    /// [`hand_shake`](crate::session::online_agent::OnlineAgent::hand_shake) about every 30 seconds.
    pub fn push_to(mut self, uri: impl Into<String>, token: impl Into<Secret>) -> Self {
        self.request.call_back_uri = Some(Secret::from(uri.into()));
        self.request.service_token = Some(token.into());
        self
    }

    /// Has events pushed in the older variant, one in each request, to a URL (at most 512 characters; nothing shows it, since its query
    /// may hold a token of the receiver). The agent then cannot be polled and must send
    /// [`heartbeat`](crate::session::online_agent::OnlineAgent::heartbeat) about every minute.
    pub fn push_url(mut self, url: impl Into<Secret>) -> Self {
        self.request.push_url = Some(url.into());
        self
    }

    /// A field of release 25.200.0; no public page says what it means.
    pub fn sign_in_mode(mut self, mode: impl Into<LenientText>) -> Self {
        self.request.sign_in_mode = Some(mode.into());
        self
    }
}

#[cfg(feature = "push")]
impl SignIn {
    pub(crate) fn agent(&self) -> AgentId {
        self.agent
    }
}

impl SignIn {
    /// How the session stays alive; none if it is polled.
    fn keep_alive(&self) -> Option<KeepAlive> {
        match &self.request {
            request if request.call_back_uri.is_some() && request.service_token.is_some() => Some(KeepAlive::HandShake),
            request if request.push_url.is_some() => Some(KeepAlive::Heartbeat),
            _ => None,
        }
    }
}

impl Gateway {
    /// Signs an agent in. Next, follow its events ([`Session::events`]) and sign it in to its skill queues
    /// ([`reset_skill`](crate::session::online_agent::OnlineAgent::reset_skill)); without queues it gets no calls.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for a value outside its bounds, [`Error::Gateway`] with 100-002 if the agent is already signed
    /// in and [`WhenSignedIn::Fail`] applies; see [`Error`].
    pub async fn sign_in(&self, sign_in: &SignIn) -> Result<Session, Error> {
        let client = self.client_of(sign_in.agent);
        sign_in.request.verify(&Check::of(&table::LOGIN), 0)?;
        let send = Box::pin(client.login(&sign_in.agent, &sign_in.request));
        // Boxed: the task that signs an agent in mostly goes on to follow it, and keeps the room of the largest future in it.
        match Box::pin(exchange(&table::LOGIN, client.inner(), send)).await {
            Ok(result) => Ok(self.signed_in(client, sign_in, result)),
            Err(error) if error.retcode() == Some(&Retcode::ALREADY_SIGNED_IN) && sign_in.when_signed_in == WhenSignedIn::Force => {
                // The same client: a load balancer's cookie from the refusal leads to the node that refused.
                self.force(client, sign_in).await
            }
            Err(error) => Err(error),
        }
    }

    /// Signs an agent in even if it is signed in elsewhere; the other session and its calls end.
    ///
    /// # Errors
    /// See [`Error`]; 100-015 where force is not allowed.
    pub async fn force_sign_in(&self, sign_in: &SignIn) -> Result<Session, Error> {
        self.force(self.client_of(sign_in.agent), sign_in).await
    }

    /// Signs an agent in to the call platform only (`loginEx`): voice works, text chat does not, and no licence is taken. The
    /// settings for pushing, for the length and cause of a rest, and for the mode of signing in are left out.
    ///
    /// # Errors
    /// See [`Gateway::sign_in`].
    pub async fn sign_in_voice_only(&self, sign_in: &SignIn) -> Result<Session, Error> {
        let request = &sign_in.request;
        let body = types::SignInExRequest {
            password: request.password.clone(),
            phone_number: Some(request.phone_number.clone()),
            agent_type: request.agent_type.clone(),
            auto_answer: request.auto_answer,
            auto_enter_idle: request.auto_enter_idle,
            check_in_mailm: request.check_in_mailm,
            check_in_webm: request.check_in_webm,
            entry_ip: request.entry_ip.clone(),
            ip: request.ip.clone(),
            listen_status: request.listen_status,
            phone_linkage: request.phone_linkage,
            release_phone: request.release_phone,
            status: request.status.clone(),
            vc_phone_number: request.vc_phone_number.clone(),
        };
        body.verify(&Check::of(&table::LOGIN_EX), 0)?;
        let client = self.client_of(sign_in.agent);
        let send = Box::pin(client.login_ex(&sign_in.agent, &body));
        let result = Box::pin(exchange(&table::LOGIN_EX, client.inner(), send)).await?;
        Ok(Session::new(self.clone(), client, Some(result)))
    }

    async fn force(&self, client: crate::client::Client, sign_in: &SignIn) -> Result<Session, Error> {
        sign_in.request.verify(&Check::of(&table::FORCE_LOGIN), 0)?;
        let send = Box::pin(client.force_login(&sign_in.agent, &sign_in.request));
        let result = Box::pin(exchange(&table::FORCE_LOGIN, client.inner(), send)).await?;
        Ok(self.signed_in(client, sign_in, result))
    }

    fn signed_in(&self, client: crate::client::Client, sign_in: &SignIn, result: types::SignInResult) -> Session {
        if let Some(token) = &sign_in.request.service_token {
            client.inner().set_service_token(token.clone());
        }
        client.inner().set_keep_alive(sign_in.keep_alive());
        Session::new(self.clone(), client, Some(result))
    }
}
