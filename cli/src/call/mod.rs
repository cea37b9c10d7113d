//! `ccgw call`: any operation of the contract, from the command line.

mod command;
mod connection;
mod download;
mod entry;
mod error;
mod session_store;
mod values;

use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway::operation::Operation as Entry;
use ccgateway::{AgentId, Error, RawAnswer, Session};
use ccgateway_contract::json::plain;
use ccgateway_contract::{Operation, ParseError, Reading, Shape, Side, Walker};
use clap::{ArgMatches, Args, Command, FromArgMatches};
use serde_json::{Map, Value};

use self::entry::{entry, opens_session};
use crate::contract::{CONTRACT, find_operation};
use crate::exit::Failure;
use crate::print::{self, BOLD, ODD, harmless};

pub(crate) use connection::Connection;
pub(crate) use error::explained;
pub(crate) use session_store::{SessionFile, SessionStore, Synced};
pub(crate) use values::line_from_stdin;

/// The operation, and what was given for it.
pub(crate) struct Arguments {
    operation: Operation<'static>,
    matches: ArgMatches,
}

/// Without the values, some of which are passwords.
impl std::fmt::Debug for Arguments {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Arguments").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

const ABOUT: &str = "Call an operation of a gateway";
const LONG_ABOUT: &str = "\
Call an operation of a gateway

Every operation of the contract is a command, and every field is an option. Values are checked against the contract's types and
bounds before anything is sent; a code may be given by its name. Find an operation with `ccgw operations WORD`; for all details,
see `ccgw explain OPERATION`.

Signing in writes the session to --session FILE. The other operations read it from there and write it back when the gateway has
renewed the Guid; signing out removes the file. Several commands can use one file at once: none overwrites a Guid that another has
written. An agent that is not polled for two minutes is signed out, so keep `ccgw watch`
running.

Return code 0 means that the gateway accepted the request; the outcome arrives as events.";

impl Args for Arguments {
    fn augment_args(command: Command) -> Command {
        // There are hundreds of commands, so they are built only when needed.
        command
            .about(ABOUT)
            .long_about(LONG_ABOUT)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .disable_help_subcommand(true)
            .subcommand_value_name("OPERATION")
            .subcommand_help_heading("Operations")
            .defer(command::add_operations)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Arguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (name, matches) = matches.subcommand().ok_or_else(|| clap::Error::new(clap::error::ErrorKind::MissingSubcommand))?;
        let operation = find_operation(name).map_err(|error| clap::Error::raw(clap::error::ErrorKind::InvalidSubcommand, error))?;
        Ok(Self { operation, matches: matches.clone() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let Arguments { operation, matches } = arguments;
    let entry = entry(&operation).ok_or_else(|| Failure::usage(format!("the library does not have {}", operation.name())))?;
    let sign_in = opens_session(&operation);
    if !sign_in && !operation.is_of_agent() {
        let reason = if operation.needs_session() { "needs a session of the configuration interfaces" } else { "is not sent by an agent" };
        let message = format!("{} {reason}, and ccgw has sessions of agents only; nothing was sent", operation.name());
        return Err(Failure::usage(message));
    }
    let connection = Connection::from_arg_matches(&matches)?;
    let file = SessionFile::from_arg_matches(&matches)?.path()?;
    let json = matches.get_flag(command::JSON);
    let values = command::values(&operation, &matches)?;
    warn_of_unknown_codes(&operation, &values);
    if sign_in {
        let agent = *matches.get_one::<AgentId>(command::AGENT).context("--agent is required")?;
        let gateway = connection.gateway(None)?;
        let mut store = SessionStore::new(file)?;
        let (session, result) = refusal_as_json(gateway.invoke_sign_in(entry, agent, &values).await, json)?;
<<<<<<< HEAD
        store.create(&session).await?;
=======
        let mut store = SessionStore::new(file);
        store.save(&session)?;
        let result = without_repeated_secrets(&session, &result);
>>>>>>> outcomes
        return show(&operation, &result, json, &format!("agent {agent} is signed in; its session is in {}", store.path().display()));
    }
    let output = operation.is_file().then(|| download::target(&matches)).transpose()?;
    let (session, mut store) = SessionStore::resume(&connection, file)?;
    let mut answer = ask(&session, entry, &operation, &matches, &values).await;
    // Another process may have renewed the session between reading and sending. A refusal says that nothing was done.
    if answer.as_ref().is_err_and(Error::is_session_lost) && store.sync(&session)? == Synced::Renewed {
        answer = ask(&session, entry, &operation, &matches, &values).await;
    }
    let over = answer.is_ok() && operation.ends_session();
    // A refusal may carry a new Guid as well. If the file cannot be written, the answer is still shown.
    let stored = if over { store.remove(&session) } else { store.sync(&session).map(drop) };
    let outcome = match refusal_as_json(answer, json)? {
        RawAnswer::File(download) => download::save(download, &output.context("a file came in place of a result")?, json).await,
        RawAnswer::Json(result) if over => {
            let sentence = format!("agent {} is signed out; {} is removed", session.agent(), store.path().display());
            show(&operation, &without_repeated_secrets(&session, &result), json, &sentence)
        }
        RawAnswer::Json(result) => show(&operation, &without_repeated_secrets(&session, &result), json, &accepted(&operation, &session)),
        other => Err(anyhow::anyhow!("an answer of a kind that ccgw does not know: {other:?}")),
    };
    stored.and(outcome)
}

<<<<<<< HEAD
/// Sends the request.
async fn ask(
    session: &Session,
    entry: &'static Entry,
    operation: &Operation<'static>,
    matches: &ArgMatches,
    values: &Map<String, Value>,
) -> Result<RawAnswer, Error> {
    match matches.try_get_one::<Value>(command::BODY).ok().flatten() {
        Some(body) if !body.is_object() => {
            let mut values = values.clone();
            values.retain(|name, _| !command::is_in_body(operation, name));
            session.invoke_with_body(entry, &values, body).await
        }
        _ => session.invoke(entry, values).await,
=======
/// A result without what the session keeps secret, which a gateway may repeat anywhere.
fn without_repeated_secrets(session: &Session, result: &Value) -> Value {
    match result {
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| (session.without_secrets(name), without_repeated_secrets(session, value));
            members.iter().map(member).collect()
        }
        Value::Array(items) => items.iter().map(|item| without_repeated_secrets(session, item)).collect(),
        Value::String(text) => Value::from(session.without_secrets(text)),
        scalar => scalar.clone(),
>>>>>>> outcomes
    }
}

/// What a success means, where the outcome arrives as events.
fn accepted(operation: &Operation<'_>, session: &Session) -> String {
    let (events, agent) = (operation.triggered(), session.agent());
    if events.is_empty() {
        return format!("done for agent {agent}");
    }
    format!("accepted for agent {agent}; the outcome arrives as events: {}", events.join(", "))
}

/// Prints a result.
fn show(operation: &Operation<'static>, result: &Value, json: bool, sentence: &str) -> Result<ExitCode> {
    let (name, shape) = operation.result().unwrap_or_else(|| ("result", Shape::unknown(&CONTRACT)));
    let read = read(name, &shape, result);
    if json {
        print::print_json(&without_secrets(operation, result))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = print::bullet(&format!("{BOLD}{}{BOLD:#}: ", operation.name()), &harmless(sentence));
    match read {
        Ok(reading) => text += &(print::body(&reading) + &print::unknowns(&reading)),
        // The library has accepted the answer, so it is shown, with what is odd about it.
        Err(error) => text += &odd(&without_secrets(operation, result), &error),
    }
    print::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// A result that is not as the contract has it, and why.
fn odd(result: &Value, error: &ParseError) -> String {
    format!("  {}\n  {ODD}! {}{ODD:#}\n", harmless(&result.to_string()), harmless(&error.to_string()))
}

fn read(name: &str, shape: &Shape<'static>, result: &Value) -> Result<Reading<'static>, ParseError> {
    let mut walker = Walker::new(&CONTRACT, Side::Answer);
    let empty = result.is_null() || result.as_object().is_some_and(Map::is_empty) || result == "";
    if !empty {
        walker.optional(name, shape, result)?;
    }
    Ok(walker.finish())
}

/// The result with its secrets masked. Inside an object, the names of the fields show which values are secret.
fn without_secrets(operation: &Operation<'_>, result: &Value) -> Value {
    let secret = operation.result().is_some_and(|(_, shape)| shape.secret);
    CONTRACT.masked(if secret { "secret" } else { "" }, result)
}

/// Warns of codes that the contract lacks. They are sent anyway, since the gateway may know them.
fn warn_of_unknown_codes(operation: &Operation<'_>, values: &Map<String, Value>) {
    for field in operation.fields() {
        let (Some(table), Some(value)) = (field.shape.table, values.get(field.name)) else { continue };
        let code = plain(value);
        if table.row(&code).is_none() {
            let code = harmless(&code);
            let warning = format!("--{} {code} is not in the table {} of the contract; it is sent anyway", field.name, table.name);
            print::note(&format!("{ODD}ccgw: {warning}{ODD:#}"));
        }
    }
}

/// With `--json`, also prints a refusal as an object on standard output.
fn refusal_as_json<T>(outcome: Result<T, Error>, json: bool) -> Result<T> {
    outcome.or_else(|error| {
        if let (true, Some(code)) = (json, error.retcode()) {
            print::print_json(&serde_json::json!({ "refused": print::retcode_json(code.as_str()) }))?;
        }
        Err(explained(error))
    })
}
