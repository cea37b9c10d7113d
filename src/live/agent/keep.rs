//! Agents that are kept signed in.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use futures_core::Stream;
use futures_util::StreamExt;

use super::current::Current;
use super::end::EndReason;
use super::following::{Events, Following};
use super::hub::Hub;
use super::live_agent::LiveAgent;
use super::notice::SessionNotice;
use crate::error::Error;
use crate::event::Event;
use crate::exported::ExportedSession;
use crate::gateway::Gateway;
use crate::retcode::{Action, Retcode};
use crate::session::signed_in::Session;
use crate::sign_in::{SignIn, WhenSignedIn};

/// The first wait after a sign-in that failed. Doubles each time.
const FIRST_WAIT: Duration = Duration::from_secs(1);
/// The longest wait between attempts.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// An agent that is to be kept signed in, from [`Gateway::keep_signed_in`].
///
/// | setting | default |
/// | --- | --- |
/// | [`resume`](Self::resume) | begins with a sign-in |
/// | [`skills`](Self::skills) | [`Skills::Configured`] |
/// | [`when_taken_over`](Self::when_taken_over) | [`WhenTakenOver::GiveUp`] |
/// | [`waits`](Self::waits) | from 1 to 60 seconds |
/// | [`events_by`](Self::events_by) | events are polled |
#[must_use = "nothing happens until it is started"]
pub struct KeepSignedIn {
    gateway: Gateway,
    sign_in: SignIn,
    resume: Option<ExportedSession>,
    skills: Skills,
    when_taken_over: WhenTakenOver,
    first_wait: Duration,
    longest_wait: Duration,
    events: Box<dyn Fn(&Session) -> Events + Send + Sync>,
}

/// The skill queues that an agent signs in to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Skills {
    /// All that are configured for it.
    #[default]
    Configured,
    /// These.
    Of(Vec<u32>),
    /// None: it gets no calls from queues.
    None,
}

/// What to do when another sign-in has taken the agent over: its session is gone, and the gateway says that the agent is signed in
/// (100-002).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum WhenTakenOver {
    /// End with [`EndReason::TakenOver`], so that two programs do not take the agent from each other for ever.
    #[default]
    GiveUp,
    /// Sign in again when the other one has signed out.
    Wait,
    /// Sign in again by force after this time, which ends the other session and its calls.
    ForceAfter(Duration),
}

impl Gateway {
    /// Signs an agent in and keeps it signed in: when its session is lost, it is signed in again, with its skill queues.
    ///
    /// What to do where the agent is signed in elsewhere at the beginning is a setting of the sign-in
    /// ([`SignIn::when_signed_in`]); for later, see [`KeepSignedIn::when_taken_over`].
    ///
    /// ```
    /// # async fn store(_: &ccgateway::ExportedSession) {}
    /// # async fn example(gateway: ccgateway::Gateway, stored: Option<ccgateway::ExportedSession>) -> Result<(), ccgateway::Error> {
    /// use std::time::Duration;
    ///
    /// use ccgateway::live::WhenTakenOver;
    /// use ccgateway::{AgentId, SignIn};
    ///
    /// let sign_in = SignIn::new(AgentId::new(1001)?, "password", "71001");
    /// let live = gateway
    ///     .keep_signed_in(sign_in)
    ///     .resume(stored)
    ///     .when_taken_over(WhenTakenOver::ForceAfter(Duration::from_secs(300)))
    ///     .start()
    ///     .await?;
    /// let mut exports = live.watch_export();
    /// while exports.changed().await.is_ok() {
    ///     let newest = exports.borrow_and_update().clone();
    ///     if let Some(newest) = newest {
    ///         store(&newest).await; // for the next start, also after this program was killed
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn keep_signed_in(&self, sign_in: SignIn) -> KeepSignedIn {
        KeepSignedIn {
            gateway: self.clone(),
            sign_in,
            resume: None,
            skills: Skills::default(),
            when_taken_over: WhenTakenOver::default(),
            first_wait: FIRST_WAIT,
            longest_wait: LONGEST_WAIT,
            events: Box::new(|session| session.events().boxed()),
        }
    }
}

impl KeepSignedIn {
    /// A session that was stored before, to be resumed if it is still alive; otherwise the agent is signed in.
    pub fn resume(mut self, exported: impl Into<Option<ExportedSession>>) -> Self {
        self.resume = exported.into();
        self
    }

    /// The skill queues to sign in to after each sign-in. A session that is resumed has those that it had.
    pub fn skills(mut self, skills: Skills) -> Self {
        self.skills = skills;
        self
    }

    /// What to do when another sign-in has taken the agent over.
    pub fn when_taken_over(mut self, choice: WhenTakenOver) -> Self {
        self.when_taken_over = choice;
        self
    }

    /// How long to wait after a sign-in that failed, at first and at most. The wait doubles each time, and is between half and the whole
    /// of that by chance, so that the agents of one program do not all come back at the same moment.
    pub fn waits(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_wait, self.longest_wait) = (first, longest);
        self
    }

    /// Where the events of each session come from; by default they are polled.
    pub fn events_by<S>(mut self, events: impl Fn(&Session) -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Event, Error>> + Send + 'static,
    {
        self.events = Box::new(move |session| events(session).boxed());
        self
    }

    /// Signs the agent in, or resumes its session, and follows it.
    ///
    /// It waits while the gateway cannot be reached. The live agent ends when the program signs the agent out, when the gateway refuses the
    /// sign-in for a reason that does not pass, or, if that is the choice, when another sign-in takes over. While there is no session, the
    /// view is uncertain, and requests fail with [`Error::SessionLost`]; subscribers are told.
    ///
    /// # Errors
    /// Where the first sign-in is refused for a reason that does not pass, or the certificate is not trusted, the error of
    /// [`Gateway::sign_in`].
    pub async fn start(mut self) -> Result<LiveAgent, Error> {
        let mut attempts = Attempts::default();
        let session = loop {
            let outcome = match &self.resume {
                Some(exported) => self.resumed(exported).await,
                None => self.signed_in(self.gateway.sign_in(&self.sign_in).await).await,
            };
            match outcome {
                Ok(session) => break session,
                Err(error) if self.resume.is_some() && error.is_session_lost() => self.resume = None,
                Err(error) if !passes(&error) => return Err(error),
                Err(error) => {
                    let wait = attempts.wait(&self);
                    tracing::warn!(%error, ?wait, "signing in failed");
                    tokio::time::sleep(wait).await;
                }
            }
        };
        Ok(LiveAgent::spawn(session, |hub, current| self.run(hub, current)))
    }

    /// Continues a session if the gateway still knows it.
    async fn resumed(&self, exported: &ExportedSession) -> Result<Session, Error> {
        let session = self.gateway.resume(exported)?;
        session.status().await?;
        Ok(session)
    }

    /// A session with its skill queues.
    async fn signed_in(&self, outcome: Result<Session, Error>) -> Result<Session, Error> {
        let session = outcome?;
        match &self.skills {
            Skills::Configured => session.online_agent().reset_skill(true).await?,
            Skills::Of(skills) => session.online_agent().reset_skill(false).skill_id(skills.iter().copied()).await?,
            Skills::None => {}
        }
        Ok(session)
    }

    /// Follows one session after another.
    async fn run(self, hub: Arc<Hub>, current: Arc<Current>) -> EndReason {
        loop {
            let events = (self.events)(&current.session());
            let end = Following::new(Arc::clone(&hub), &current, events).run().await;
            let EndReason::SessionLost { code } = end else { return end };
            tracing::info!(agent = %current.session().agent(), %code, "the session is lost; signing in again");
            hub.session_lost(&EndReason::SessionLost { code: code.clone() });
            match self.again(&hub, &code).await {
                Ok(session) => current.replace(session),
                Err(end) => return end,
            }
            hub.notify(SessionNotice::SignedIn);
        }
    }

    /// Signs in again after a session was lost.
    async fn again(&self, hub: &Hub, code: &Retcode) -> Result<Session, EndReason> {
        // After a switch-over that failed, the session that the gateway knows is the lost one.
        let mut attempts = Attempts { own_session: is_switch_over(code), ..Attempts::default() };
        loop {
            let outcome = match attempts.by_force {
                true => self.gateway.force_sign_in(&self.sign_in).await,
                false => self.gateway.sign_in(&self.sign_in.clone().when_signed_in(WhenSignedIn::Fail)).await,
            };
            match self.signed_in(outcome).await {
                Ok(session) => return Ok(session),
                Err(error) => match self.after(&mut attempts, &error) {
                    ControlFlow::Break(end) => return Err(end),
                    ControlFlow::Continue(wait) => {
                        hub.notify(SessionNotice::SignInFailed { reason: error.in_full(), wait });
                        tokio::time::sleep(wait).await;
                    }
                },
            }
        }
    }

    /// How long to wait after a sign-in that failed, or why there is to be no other.
    fn after(&self, attempts: &mut Attempts, error: &Error) -> ControlFlow<EndReason, Duration> {
        if error.retcode() == Some(&Retcode::ALREADY_SIGNED_IN) {
            if attempts.own_session {
                attempts.by_force = true;
                return ControlFlow::Continue(Duration::ZERO);
            }
            return match self.when_taken_over {
                WhenTakenOver::GiveUp => ControlFlow::Break(EndReason::TakenOver),
                WhenTakenOver::Wait => ControlFlow::Continue(attempts.wait(self)),
                WhenTakenOver::ForceAfter(wait) => {
                    attempts.by_force = true;
                    ControlFlow::Continue(wait)
                }
            };
        }
        if !passes(error) {
            return ControlFlow::Break(EndReason::SignInRefused { reason: error.in_full() });
        }
        // A sign-in whose answer was lost may have succeeded, and a session whose skills failed is there.
        attempts.own_session |= error.may_have_lost_an_answer() || error.operation().is_some_and(|operation| operation.signed_in);
        ControlFlow::Continue(attempts.wait(self))
    }
}

impl std::fmt::Debug for KeepSignedIn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("KeepSignedIn").field("gateway", &self.gateway).finish_non_exhaustive()
    }
}

/// What is known of the attempts to sign in.
#[derive(Default)]
struct Attempts {
    failed: u32,
    /// Whether a session that the gateway knows may be the own one.
    own_session: bool,
    by_force: bool,
}

impl Attempts {
    /// Counts an attempt that failed, and gives the wait after it.
    fn wait(&mut self, keep: &KeepSignedIn) -> Duration {
        let doubled = keep.first_wait.saturating_mul(1 << self.failed.min(16)).min(keep.longest_wait);
        self.failed += 1;
        doubled.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

/// Whether another attempt can succeed after a while.
fn passes(error: &Error) -> bool {
    match error {
        Error::Transport { source, .. } => !source.is_certificate(),
        Error::OutcomeUnknown { source, .. } => passes(source),
        Error::Http { .. } | Error::Undecodable { .. } | Error::OutdatedGuid { .. } => true,
        error => error.retcode().is_some_and(|code| matches!(code.action(), Action::Wait | Action::SignInAgain)),
    }
}

/// Whether a code says that the gateway could not bring a session to another node.
fn is_switch_over(code: &Retcode) -> bool {
    [Retcode::RECOVERY_TIMED_OUT, Retcode::RECOVERY_GUID_MISMATCH, Retcode::RECOVERY_DISABLED].contains(code)
}
