//! `ccgw watch`: the events of an agent, as they come.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use ccgateway::event::{Connection as Link, StreamEnd};
use ccgateway::{AgentId, Event, Secret, Session, SignIn, WhenSignedIn};
use clap::Args;
use futures_util::StreamExt;
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::call::connection::{Connection, Kept, SessionFile};
use crate::call::explained;
use crate::contract::{Entry, Event as Known};
use crate::decode::{Decoded, Said, decode, members};
use crate::exit::{Exit, Failure};
use crate::print::{self, BOLD, DIM, ODD, harmless, shortened};

/// How often the session file is brought up to date while no event comes; polls renew the Guid.
const KEEPING: Duration = Duration::from_secs(1);

/// Follow the events of an agent
///
/// Takes the session of --session FILE, or signs --agent in first (and writes the session there if a file is given). Prints one line
/// an event, until the session ends, and then why. Ctrl-C leaves the agent signed in. Only one program can follow an agent: two would
/// take events from each other.
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
    /// Sign in even if the agent is signed in elsewhere; the other session and its calls end
    #[arg(long, requires = "agent")]
    force: bool,
    /// One JSON object an event: that of `ccgw decode --json`, with time and agent
    #[arg(long)]
    json: bool,
    #[command(flatten, next_help_heading = "Connection")]
    connection: Connection,
    #[command(flatten)]
    file: SessionFile,
}

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let (session, mut kept) = session(&arguments).await?;
    let agent = session.agent();
    anstream::eprintln!("{DIM}following agent {agent}; Ctrl-C ends it and leaves the agent signed in{DIM:#}");
    let mut events = session.events();
    let mut link = events.watch_connection();
    let mut keeping = tokio::time::interval(KEEPING);
    // One future for the whole loop: a new one would not see a Ctrl-C that came before it.
    let mut interrupted = std::pin::pin!(tokio::signal::ctrl_c());
    loop {
        tokio::select! {
            biased;
            interrupted = &mut interrupted => {
                interrupted?;
                keep(&session, &mut kept)?;
                anstream::eprintln!("{DIM}stopped; agent {agent} is still signed in, until nobody has polled for two minutes{DIM:#}");
                return Ok(ExitCode::SUCCESS);
            }
            event = events.next() => match event {
                Some(event) => print::print(&line(&event, arguments.json))?,
                None => break,
            },
            Ok(()) = link.changed() => tell(&link.borrow_and_update()),
            _ = keeping.tick() => {}
        }
        keep(&session, &mut kept)?;
    }
    ended(agent, events.end())
}

/// The session of the file, or a new one.
async fn session(arguments: &Arguments) -> Result<(Session, Option<Kept>)> {
    let (Some(agent), Some(phone)) = (arguments.agent, &arguments.phonenum) else {
        let (session, kept) = arguments.connection.resume(arguments.file.path()?)?;
        return Ok((session, Some(kept)));
    };
    let choice = if arguments.force { WhenSignedIn::Force } else { WhenSignedIn::Fail };
    let sign_in = SignIn::new(agent, Secret::from(arguments.password.as_str()), phone.as_str()).when_signed_in(choice);
    let session = arguments.connection.gateway(None)?.sign_in(&sign_in).await.map_err(explained)?;
    let mut kept = arguments.file.given().map(Kept::new);
    keep(&session, &mut kept)?;
    Ok((session, kept))
}

fn keep(session: &Session, kept: &mut Option<Kept>) -> Result<()> {
    kept.as_mut().map_or(Ok(()), |kept| kept.keep(session))
}

/// Trouble goes to standard error, so that the events can be piped.
fn tell(link: &Link) {
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
        Some(StreamEnd::Refused(code)) => Err(Failure::of(Exit::Refused, format!("the gateway refuses to be polled: {code}"))),
        Some(StreamEnd::AlreadyFollowed) => Err(Failure::of(Exit::Failed, format!("agent {agent} is followed already"))),
        Some(StreamEnd::GaveUp { attempts }) => Err(Failure::of(Exit::Failed, format!("{attempts} polls in a row failed"))),
        _ => {
            anstream::eprintln!("{DIM}ended: agent {agent} is signed out{DIM:#}");
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// An event in a line.
fn line(event: &Event, json: bool) -> String {
    let time = event.generated_at().unwrap_or_else(Timestamp::now);
    let agent = event.agent().unwrap_or_default();
    let value = serde_json::to_value(event).unwrap_or_default();
    let decoded = decode(&value, Said::Event);
    if json {
        let mut object = Map::new();
        object.insert("time".to_owned(), Value::from(time.to_string()));
        object.insert("agent".to_owned(), Value::from(agent));
        match &decoded {
            Ok(decoded) => object.extend(members(decoded)),
            Err(error) => {
                let known = [("kind", "error"), ("name", event.event_type()), ("path", &error.path), ("reason", &error.reason)];
                object.extend(known.map(|(name, value)| (name.to_owned(), Value::from(value))));
            }
        }
        return format!("{}\n", Value::Object(object));
    }
    let name = event.event_type();
    let time = time.strftime("%H:%M:%S%.3f");
    let said = match &decoded {
        Ok(decoded) => content(decoded),
        Err(error) => format!("{ODD}! {error}{ODD:#}"),
    };
    let meaning = Known::find(name).map_or_else(|| "! not in the contract".to_owned(), |event| shortened(event.description(), 60));
    let said = if said.is_empty() { format!("{DIM}{meaning}{DIM:#}") } else { said };
    format!("{DIM}{time}{DIM:#}  {}  {BOLD}{}{BOLD:#}  {said}\n", harmless(&agent), harmless(name))
}

/// The values of an event's content, without those that say nothing.
fn content(decoded: &Decoded) -> String {
    let entries = decoded.reading.entries.iter().filter(|entry| entry.path.starts_with("content"));
    entries.filter_map(in_words).collect::<Vec<_>>().join(", ")
}

fn in_words(entry: &Entry) -> Option<String> {
    let value = match &entry.value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => harmless(text),
        other => other.to_string(),
    };
    let value = entry.meaning.clone().map_or(value.clone(), |meaning| format!("{value} ({meaning})"));
    let mark = if entry.known && entry.unknown_in.is_none() { "" } else { "!" };
    Some(match entry.path.strip_prefix("content.") {
        Some(name) => format!("{mark}{} {value}", harmless(name)),
        None => format!("{mark}{value}"),
    })
}
