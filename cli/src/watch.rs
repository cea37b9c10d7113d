//! `ccgw watch`: the events of an agent as they arrive.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use ccgateway::event::{Connection as Link, StreamEnd};
use ccgateway::{AgentId, Event, Secret, Session, SignIn, WhenSignedIn};
use ccgateway_contract::Entry;
use clap::Args;
use futures_util::StreamExt;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::call::{Connection, SessionFile, SessionStore, explained};
use crate::contract::CONTRACT;
use crate::decode::{Claim, Decoded, decode};
use crate::exit::{Exit, Failure};
use crate::print::{self, BOLD, DIM, ODD, harmless, shortened};

/// How often the session file is updated while no event arrives; polls renew the Guid.
const SAVING: Duration = Duration::from_secs(1);

/// Follow the events of an agent
///
/// Uses the session in --session FILE, or signs --agent in first (and writes the session to the file if one is given). Prints one
/// line per event until the session ends, and then the reason. Ctrl-C leaves the agent signed in. Only one program can follow an
/// agent: two would take events from each other.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Sign this agent in first
    #[arg(long, value_name = "ID", requires = "phonenum")]
    agent: Option<AgentId>,
    /// Number of the agent's softphone
    #[arg(long, value_name = "NUMBER", requires = "agent")]
    phonenum: Option<String>,
    /// Password of the agent; may be empty
    #[arg(long, value_name = "TEXT", env = "CCGATEWAY_PASSWORD", hide_env_values = true, default_value = "", hide_default_value = true)]
    password: String,
    /// Sign in even if the agent is signed in elsewhere; that session and its calls end
    #[arg(long, requires = "agent")]
    force: bool,
    /// Print one JSON object per event: that of `ccgw decode --json`, with time and agent
    #[arg(long)]
    json: bool,
    #[command(flatten, next_help_heading = "Connection")]
    connection: Connection,
    #[command(flatten)]
    file: SessionFile,
}

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let (session, mut store) = session(&arguments).await?;
    let agent = session.agent();
    anstream::eprintln!("{DIM}following agent {agent}; Ctrl-C ends it and leaves the agent signed in{DIM:#}");
    let mut events = session.events();
    let mut link = events.watch_connection();
    let mut saving = tokio::time::interval(SAVING);
    // One future for the whole loop: a new one would miss a Ctrl-C that came before it.
    let mut interrupted = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        tokio::select! {
            biased;
            interrupted = &mut interrupted => {
                interrupted?;
                save(&session, &mut store)?;
                anstream::eprintln!("{DIM}stopped; agent {agent} is still signed in, until it has not been polled for two minutes{DIM:#}");
                return Ok(ExitCode::SUCCESS);
            }
            event = events.next() => match event {
                Some(Ok(event)) => print::print(&line(&event, arguments.json))?,
                // The stream has ended, and says why.
                Some(Err(_)) | None => break,
            },
            Ok(()) = link.changed() => report(&link.borrow_and_update()),
            _ = saving.tick() => {}
        }
        save(&session, &mut store)?;
    }
    ended(agent, events.end())
}

/// The session of the file, or a new one.
async fn session(arguments: &Arguments) -> Result<(Session, Option<SessionStore>)> {
    let (Some(agent), Some(phone)) = (arguments.agent, &arguments.phonenum) else {
        let (session, store) = SessionStore::resume(&arguments.connection, arguments.file.path()?)?;
        return Ok((session, Some(store)));
    };
    let choice = if arguments.force { WhenSignedIn::Force } else { WhenSignedIn::Fail };
    let sign_in = SignIn::new(agent, Secret::from(arguments.password.as_str()), phone.as_str()).when_signed_in(choice);
    let session = arguments.connection.gateway(None)?.sign_in(&sign_in).await.map_err(explained)?;
    let mut store = arguments.file.given().map(SessionStore::new);
    save(&session, &mut store)?;
    Ok((session, store))
}

fn save(session: &Session, store: &mut Option<SessionStore>) -> Result<()> {
    store.as_mut().map_or(Ok(()), |store| store.save(session))
}

/// Connection trouble goes to standard error, so that the events can be piped.
fn report(link: &Link) {
    match link {
        Link::Reconnecting { attempt, reason } => anstream::eprintln!("{ODD}poll failed ({attempt}): {reason}{ODD:#}"),
        Link::Connected => anstream::eprintln!("{DIM}connected{DIM:#}"),
        _ => {}
    }
}

fn ended(agent: AgentId, end: Option<StreamEnd>) -> Result<ExitCode> {
    match end {
        Some(StreamEnd::SessionLost(code)) => {
            Err(Failure::of(Exit::NoSession, format!("the session of agent {agent} is gone: {code}; sign in again")))
        }
        Some(StreamEnd::Refused(code)) => Err(Failure::of(Exit::Refused, format!("the gateway refuses polls: {code}"))),
        Some(StreamEnd::AlreadyFollowed) => Err(Failure::of(Exit::Failed, format!("agent {agent} is already being followed"))),
        Some(StreamEnd::NotTrusted) => Err(Failure::of(Exit::Failed, "the gateway's certificate is not trusted".to_owned())),
        Some(StreamEnd::GaveUp { attempts }) => Err(Failure::of(Exit::Failed, format!("{attempts} polls in a row failed"))),
        _ => {
            anstream::eprintln!("{DIM}ended: agent {agent} is signed out{DIM:#}");
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// An event as one line.
fn line(event: &Event, json: bool) -> String {
    let time = event.generated_at().unwrap_or_else(Timestamp::now);
    let agent = event.raw_agent().unwrap_or_default();
    let value = serde_json::to_value(event).unwrap_or_default();
    let decoded = decode(&value, Claim::Event);
    if json {
        let mut object = Map::new();
        object.insert("time".to_owned(), Value::from(time.to_string()));
        object.insert("agent".to_owned(), Value::from(agent));
        match &decoded {
            Ok(decoded) => object.extend(decoded.members()),
            Err(error) => {
                let known = [("kind", "error"), ("name", event.event_type()), ("path", &error.path), ("reason", &error.reason)];
                object.extend(known.map(|(name, value)| (name.to_owned(), Value::from(value))));
            }
        }
        return format!("{}\n", Value::Object(object));
    }
    let name = event.event_type();
    let time = time.strftime("%H:%M:%S%.3f");
    let content = match &decoded {
        Ok(decoded) => values(decoded),
        Err(error) => format!("{ODD}! {error}{ODD:#}"),
    };
    let meaning = CONTRACT.event(name).map_or_else(|| "! not in the contract".to_owned(), |event| shortened(event.description(), 60));
    let content = if content.is_empty() { format!("{DIM}{meaning}{DIM:#}") } else { content };
    format!("{DIM}{time}{DIM:#}  {}  {BOLD}{}{BOLD:#}  {content}\n", harmless(agent), harmless(name))
}

/// The values of an event's content, without empty ones.
fn values(decoded: &Decoded) -> String {
    let entries = decoded.reading.entries.iter().filter(|entry| entry.path.starts_with("content"));
    entries.filter_map(in_words).collect::<Vec<_>>().join(", ")
}

fn in_words(entry: &Entry<'_>) -> Option<String> {
    let value = match &entry.value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => harmless(text),
        other => other.to_string(),
    };
    let value = print::meaning(entry).map_or(value.clone(), |meaning| format!("{value} ({meaning})"));
    let mark = if entry.known && entry.unknown_in.is_none() { "" } else { "!" };
    Some(match entry.path.strip_prefix("content.") {
        Some(name) => format!("{mark}{} {value}", harmless(name)),
        None => format!("{mark}{value}"),
    })
}
