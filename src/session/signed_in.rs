//! The session itself.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::envelope::{Envelope, Sending, exchange};
use crate::client::{self, Client, ClientInfo as _, ResponseValue, types};
use crate::error::Error;
use crate::event::follow::Follow;
use crate::gateway::Gateway;
use crate::ids::AgentId;
use crate::operation::entry::Operation;
use crate::transport::link::AgentLink;

/// A signed-in agent: everything that it can do. Cheap to clone; all clones are the same session.
///
/// Operations are grouped by resource ([`online_agent`](Session::online_agent), [`voice_call`](Session::voice_call), …)
/// and are sent when awaited. Task-level helpers stand on the session itself.
///
/// The Guid and the cookies are taken from every answer and sent with every request; there is nothing to do about them.
/// Dropping a session does not sign the agent out; [`Session::sign_out`] does.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    gateway: Gateway,
    client: Client,
    signed_in: Option<types::SignInResult>,
    /// Held for the life of an event stream. Shared with the same session under a time limit.
    follow: Arc<Mutex<Follow>>,
}

impl Session {
    pub(crate) fn new(gateway: Gateway, client: Client, signed_in: Option<types::SignInResult>) -> Self {
        let follow = Arc::new(Mutex::new(Follow::new()));
        Self(Arc::new(Inner { gateway, client, signed_in, follow }))
    }

    /// The agent.
    pub fn agent(&self) -> AgentId {
        self.link().agent()
    }

    /// The gateway that it is signed in to.
    pub fn gateway(&self) -> &Gateway {
        &self.0.gateway
    }

    /// What the gateway said at sign-in; none in a session that was resumed.
    pub fn sign_in_result(&self) -> Option<&types::SignInResult> {
        self.0.signed_in.as_ref()
    }

    /// The generated client of this agent: answers as they are on the wire. Guid and cookies are handled there too.
    pub fn client(&self) -> &Client {
        &self.0.client
    }

    /// The same session with a limit for how long each of its calls may take, with all repetitions of reads. It goes for this value and its
    /// clones alone:
    ///
    /// ```
    /// # async fn example(session: ccgateway::Session) -> Result<(), ccgateway::Error> {
    /// let hurried = session.with_time_limit(std::time::Duration::from_secs(2));
    /// hurried.voice_call().call_out("0777").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// When the limit is reached after the request was sent, nobody knows whether the gateway has carried it out: a call then ends with
    /// [`Error::OutcomeUnknown`], everything else with [`Error::Transport`]. A file has to begin within the limit; polls for events have
    /// none.
    #[must_use]
    pub fn with_time_limit(&self, limit: Duration) -> Self {
        let client = self.client().on(self.link().with_time_limit(limit));
        let (gateway, signed_in, follow) = (self.0.gateway.clone(), self.0.signed_in.clone(), Arc::clone(&self.0.follow));
        Self(Arc::new(Inner { gateway, client, signed_in, follow }))
    }

    /// A text without the secrets of this session: its Guid and cookies, the present ones and those before, and the passwords and
    /// tokens that were sent in it, in whatever way they are escaped. Errors are cleaned already; this is for what a program shows
    /// of results and events, in which a gateway can repeat what it was sent.
    pub fn without_secrets(&self, text: &str) -> String {
        self.link().secrets().without_secrets(text)
    }

    /// Whether this program has signed the agent out.
    pub fn is_signed_out(&self) -> bool {
        self.link().is_signed_out()
    }

    /// The right to follow the agent's events; none while a stream has it.
    pub(crate) fn follow(&self) -> Option<OwnedMutexGuard<Follow>> {
        Arc::clone(&self.0.follow).try_lock_owned().ok()
    }

    /// What all clones of this session have in common, and no other session.
    #[cfg(feature = "push")]
    pub(crate) fn identity(&self) -> std::sync::Weak<Mutex<Follow>> {
        Arc::downgrade(&self.0.follow)
    }

    pub(crate) fn link(&self) -> &AgentLink {
        self.0.client.inner()
    }

    /// Refuses an operation of a session that this program has signed out.
    pub(super) fn signed_in_for(&self, operation: &'static Operation) -> Result<(), Error> {
        if self.is_signed_out() {
            return Err(Error::SignedOut { agent: self.agent(), operation });
        }
        Ok(())
    }

    /// Takes note of a session that the gateway no longer knows.
    pub(super) fn note_loss(&self, error: &Error) {
        if let Error::SessionLost { operation, .. } = error {
            self.link().lose(operation);
        }
    }

    /// Sends a request of this session and reads its answer.
    pub(super) fn answer<'a, T: Envelope>(
        &'a self,
        operation: &'static Operation,
        send: impl Future<Output = Result<ResponseValue<T>, client::Error<()>>> + Send + 'a,
    ) -> impl Future<Output = Result<T::Output, Error>> {
        self.answer_of(operation, Box::pin(send))
    }

    /// The same for a request that is boxed.
    pub(super) async fn answer_of<T: Envelope>(&self, operation: &'static Operation, send: Sending<'_, T>) -> Result<T::Output, Error> {
        self.signed_in_for(operation)?;
        let signing_out = operation.ends_session.then(|| self.link().begin_sign_out());
        let output = exchange(operation, self.link(), send).await.inspect_err(|error| self.note_loss(error))?;
        if let Some(signing_out) = signing_out {
            signing_out.succeed();
        }
        Ok(output)
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Session").field("agent", &self.agent()).field("gateway", &self.0.gateway.base_url()).finish_non_exhaustive()
    }
}
