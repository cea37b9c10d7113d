//! `ccgw watch`: the events of an agent as they arrive.

mod line;
mod status;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use ccgateway::event::{Connection as Link, EventStream, StreamEnd};
use ccgateway::{AgentId, Error, Session};
use clap::Args;
use futures_util::StreamExt;
use tokio::sync::watch::Receiver;

use self::status::Status;
use crate::call::{SessionStore, SignInOptions, Synced, explained};
use crate::exit::{Exit, Failure};
use crate::print::{self, DIM, ODD, harmless};

/// How often the session file is compared with the session; polls renew the Guid, and so do other processes.
const SYNCING: Duration = Duration::from_secs(1);

/// How long to wait for another process to say why the session is gone: the gateway reports it here at once, and there the file is
/// written after that.
const EXPLANATION: Duration = Duration::from_secs(2);

/// How often to look meanwhile.
const LOOKING: Duration = Duration::from_millis(100);

/// Follow the events of an agent
///
/// Uses the session in --session FILE, or signs --agent in first (and writes the session to the file if one is given). Prints one
/// line per event until the session ends, and then the reason. On a terminal, the last line shows what the agent is doing; `?` stands
/// before it while events may be missing. Ctrl-C leaves the agent signed in. Only one program can follow an
/// agent: two would take events from each other.
///
/// Other commands can use the file meanwhile. A Guid that one of them writes is used from then on, and when one of them signs the
/// agent out, watching ends with status 0.
///
/// `! events may be missing here` stands where the answer to a poll was lost: the gateway forgets an event once it has answered.
/// `! unreadable` stands before what the gateway sent in place of an event.
#[derive(Debug, Args)]
#[command(after_long_help = JSON_HELP)]
pub(crate) struct Arguments {
    /// Print one JSON object per event: that of `ccgw decode --json`, with time and agent
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    sign_in: SignInOptions,
}

const JSON_HELP: &str = "\
With --json, each event becomes an object with the members time and agent and those of `ccgw decode --json`. Its kind is
  event       an event
  gap         events may be missing here; members: lost_answers, dropped_events, reason
  unreadable  what the gateway sent in place of an event; members: reason, raw (secrets are masked)
  error       an event that is not as the contract has it; members: name, path, reason";

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let (session, store) = arguments.sign_in.session(|sign_in| sign_in).await?;
    print::note(&format!("{DIM}following agent {}; Ctrl-C ends it and leaves the agent signed in{DIM:#}", session.agent()));
    Watch::new(session, store, arguments.json).run().await
}

/// A session that is being followed.
struct Watch {
    session: Session,
    store: Option<SessionStore>,
    json: bool,
    events: EventStream,
    link: Receiver<Link>,
    status: Status,
    /// Whether another process has written a new Guid since polling began. A refusal may then still be of the old one.
    renewed: bool,
}

impl Watch {
    fn new(session: Session, store: Option<SessionStore>, json: bool) -> Self {
        let events = session.events();
        let link = events.watch_connection();
        let status = if json { Status::none() } else { Status::of(&session) };
        Self { session, store, json, events, link, status, renewed: false }
    }

    async fn run(mut self) -> Result<ExitCode> {
        let agent = self.session.agent();
        let mut syncing = tokio::time::interval(SYNCING);
        // One future for the whole loop: a new one would miss a Ctrl-C that came before it.
        let mut interrupted = std::pin::pin!(tokio::signal::ctrl_c());
        loop {
            tokio::select! {
                biased;
                interrupted = &mut interrupted => {
                    interrupted?;
                    self.sync()?;
                    let until = "until it has not been polled for two minutes";
                    print::note(&format!("{DIM}stopped; agent {agent} is still signed in, {until}{DIM:#}"));
                    return Ok(ExitCode::SUCCESS);
                }
                event = self.events.next() => match event {
                    Some(Ok(event)) => {
                        line::show(agent, &event, self.json)?;
                        self.status.take(&event);
                    }
                    Some(Err(error)) => match self.explained_by_others(&error).await? {
                        Synced::Renewed => self.begin_again(),
                        Synced::Gone => return Ok(signed_out(agent)),
                        Synced::Same => return Err(failure(agent, self.events.end(), error)),
                    },
                    // Only a sign-out ends the events without an error.
                    None => return Ok(signed_out(agent)),
                },
                Ok(()) = self.link.changed() => report(&self.link.borrow_and_update()),
                () = self.status.changed() => self.status.show()?,
                _ = syncing.tick() => self.status.show()?,
            }
            if self.sync()? == Synced::Gone {
                return Ok(signed_out(agent));
            }
        }
    }

    /// Exchanges with the session file what this process and others have learned.
    fn sync(&mut self) -> Result<Synced> {
        let synced = self.store.as_mut().map_or(Ok(Synced::Same), |store| store.sync(&self.session))?;
        self.renewed |= synced == Synced::Renewed;
        Ok(synced)
    }

    /// What another process has to do with the end of the events: it has renewed the session, or signed the agent out. It may be about
    /// to write that.
    async fn explained_by_others(&mut self, error: &Error) -> Result<Synced> {
        let limit = tokio::time::Instant::now() + EXPLANATION;
        while error.is_session_lost() && self.store.is_some() {
            if self.sync()? == Synced::Gone {
                return Ok(Synced::Gone);
            }
            if std::mem::take(&mut self.renewed) {
                return Ok(Synced::Renewed);
            }
            if tokio::time::Instant::now() >= limit {
                break;
            }
            tokio::time::sleep(LOOKING).await;
        }
        Ok(Synced::Same)
    }

    /// Polls again, after the stream has ended.
    fn begin_again(&mut self) {
        self.events = self.session.events();
        self.link = self.events.watch_connection();
        if !self.json {
            self.status = Status::of(&self.session);
        }
    }
}

/// Why the events have ended.
fn failure(agent: AgentId, end: Option<StreamEnd>, error: Error) -> anyhow::Error {
    match end {
        Some(StreamEnd::SessionLost(code)) => {
            Failure::of(Exit::NoSession, format!("the session of agent {agent} is gone: {code}; sign in again"))
        }
        Some(StreamEnd::Refused(code)) => Failure::of(Exit::Refused, format!("the gateway refuses polls: {code}")),
        _ => explained(error),
    }
}

fn signed_out(agent: AgentId) -> ExitCode {
    print::note(&format!("{DIM}ended: agent {agent} was signed out by another process{DIM:#}"));
    ExitCode::SUCCESS
}

/// Connection trouble goes to standard error, so that the events can be piped.
fn report(link: &Link) {
    match link {
        Link::Reconnecting { attempt, reason } => print::note(&format!("{ODD}poll failed ({attempt}): {}{ODD:#}", harmless(reason))),
        Link::Connected => print::note(&format!("{DIM}connected{DIM:#}")),
        _ => {}
    }
}
