//! The session of the desk: where it comes from, and what becomes of it at the end.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use ccgateway::live::EndReason;
use ccgateway::{Retcode, Session, SignIn};
use clap::Args;

use super::shared::Shared;
use super::simulation::Simulation;
use crate::call::{SessionStore, SignInOptions, Synced, explained};
use crate::exit::{Exit, Failure};
use crate::print::{self, DIM};

/// How often the session file is compared with the session, as other processes may use it, too.
const SYNCING: Duration = Duration::from_secs(1);

// How the agent is signed in. No doc comment: it would become that of the command.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct Choices {
    /// Let the gateway answer calls; otherwise they ring until they are answered on the page
    #[arg(long)]
    auto_answer: bool,
    /// Sign in to text chat, too; with --simulate that is so anyway
    #[arg(long)]
    text_chat: bool,
}

impl Choices {
    fn complete(self, sign_in: SignIn) -> SignIn {
        let sign_in = sign_in.auto_answer(self.auto_answer);
        if self.text_chat { sign_in.web_media(true) } else { sign_in }
    }
}

/// A session, and whose it is.
pub(super) struct Seat {
    pub(super) session: Session,
    pub(super) simulation: Option<Arc<Simulation>>,
    store: Option<SessionStore>,
    /// Whether the agent was signed in for the desk, and so is signed out with it.
    is_own: bool,
}

impl Seat {
    /// Signs the agent in, to its skill queues too, or resumes the session of a file as it is.
    pub(super) async fn take(options: &SignInOptions, choices: Choices, simulate: bool) -> Result<Self> {
        if simulate {
            let simulation = Simulation::start().await?;
            let choices = Choices { text_chat: true, ..choices };
            let session = simulation.session(|sign_in| choices.complete(sign_in)).await.map_err(explained)?;
            join_queues(&session).await;
            return Ok(Self { session, simulation: Some(Arc::new(simulation)), store: None, is_own: true });
        }
        let is_own = options.is_sign_in();
        let (session, store) = options.session(|sign_in| choices.complete(sign_in)).await?;
        if is_own {
            join_queues(&session).await;
        }
        Ok(Self { session, simulation: None, store, is_own })
    }

    /// Goes on until the session ends, or the program is stopped.
    pub(super) async fn work(mut self, shared: &Shared, signalled: impl Future<Output = ()>) -> Result<ExitCode> {
        let mut signalled = std::pin::pin!(signalled);
        let mut syncing = tokio::time::interval(SYNCING);
        loop {
            tokio::select! {
                () = &mut signalled => {
                    shared.end("The desk was closed.", "Start `ccgw desk` again to go on.");
                    return self.close().await;
                }
                reason = shared.live.ended() => return self.over(shared, &reason),
                _ = syncing.tick() => if self.sync()? == Synced::Gone {
                    return Ok(signed_out_elsewhere(shared));
                },
            }
        }
    }

    fn sync(&mut self) -> Result<Synced> {
        self.store.as_mut().map_or(Ok(Synced::Same), |store| store.sync(&self.session))
    }

    /// The program was stopped: an agent that was signed in for the desk is signed out, also out of a call.
    async fn close(mut self) -> Result<ExitCode> {
        let agent = self.session.agent();
        if !self.is_own {
            self.sync()?;
            print::note(&format!("{DIM}stopped; agent {agent} is still signed in, until it has not been polled for two minutes{DIM:#}"));
            return Ok(ExitCode::SUCCESS);
        }
        let mut outcome = self.session.sign_out().await;
        if outcome.as_ref().is_err_and(|error| error.retcode() == Some(&Retcode::WRONG_STATE_FOR_SIGN_OUT)) {
            outcome = self.session.force_sign_out().await;
        }
        outcome.map_err(explained)?;
        self.forget()?;
        print::note(&format!("{DIM}stopped; agent {agent} is signed out{DIM:#}"));
        Ok(ExitCode::SUCCESS)
    }

    /// The session has ended.
    fn over(mut self, shared: &Shared, reason: &EndReason) -> Result<ExitCode> {
        let agent = self.session.agent();
        if *reason == EndReason::SignedOut {
            self.forget()?;
            shared.end("You are signed out.", "Start `ccgw desk` again to sign in.");
            print::note(&format!("{DIM}ended: agent {agent} is signed out{DIM:#}"));
            return Ok(ExitCode::SUCCESS);
        }
        if self.store.is_some() && self.sync()? == Synced::Gone {
            return Ok(signed_out_elsewhere(shared));
        }
        let exit = match reason {
            EndReason::SessionLost { .. } | EndReason::TakenOver => Exit::NoSession,
            EndReason::Refused { .. } => Exit::Refused,
            _ => Exit::Failed,
        };
        shared.end(&format!("The desk has ended: {reason}."), "Start `ccgw desk` again to sign in.");
        Err(Failure::of(exit, format!("the desk of agent {agent} has ended: {reason}")))
    }

    /// Removes the session file, since its session is over.
    fn forget(&self) -> Result<()> {
        self.store.as_ref().map_or(Ok(()), |store| store.remove(&self.session))
    }
}

fn signed_out_elsewhere(shared: &Shared) -> ExitCode {
    shared.end("Another program has signed you out.", "Start `ccgw desk` again to sign in.");
    print::note(&format!("{DIM}ended: agent {} was signed out by another process{DIM:#}", shared.live.session().agent()));
    ExitCode::SUCCESS
}

/// Lets calls of customers come. An agent without skill queues can work all the same.
async fn join_queues(session: &Session) {
    if let Err(error) = session.online_agent().reset_skill(true).await {
        print::note(&format!("ccgw: warning: the agent is in no skill queue: {}", print::harmless(&print::chain(&error))));
    }
}
