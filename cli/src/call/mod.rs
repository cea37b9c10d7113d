//! `ccgw call`: any operation of the contract, from the command line.

mod command;
pub(crate) mod connection;
mod file;
mod values;

use std::io::Read;
use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway::operation::OPERATIONS;
use ccgateway::{AgentId, Error, RawAnswer, Session};
use clap::{ArgMatches, Args, Command, FromArgMatches};
use serde_json::{Map, Value};

use crate::contract::{Field, Operation, Reading, Shape, Side, Walker, find_operation, list, masked, texts};
use crate::exit::Failure;
use crate::print::{self, BOLD, DIM, ODD};
use connection::{Connection, Kept, SessionFile};

/// The operation, and what was given for it.
#[derive(Debug)]
pub(crate) struct Arguments {
    operation: &'static Operation,
    matches: ArgMatches,
}

const ABOUT: &str = "Call an operation of a gateway";
const LONG_ABOUT: &str = "\
Call an operation of a gateway

Every operation of the contract is a command, with an option for every field. Values are checked against the contract's types and
bounds before anything is sent; a code may be given by its name. `ccgw operations WORD` finds an operation, and
`ccgw explain OPERATION` tells everything about it.

Signing in writes the session to --session FILE; the other operations take it from there, write it back when the gateway has renewed
the Guid, and signing out removes it. An agent whom nobody polls for two minutes is signed out: keep `ccgw watch` running beside it.

An answer of 0 says that the request was taken; what became of it is told by events.";

impl Args for Arguments {
    fn augment_args(command: Command) -> Command {
        // Hundreds of commands, so only where they are needed.
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

impl Operation {
    /// The library's entry for it.
    fn entry(&self) -> Option<&'static ccgateway::operation::Operation> {
        OPERATIONS.iter().copied().find(|entry| entry.id == self.id)
    }

    /// Whether it signs an agent in.
    fn opens_session(&self) -> bool {
        self.entry().is_some_and(|entry| !entry.signed_in && entry.acting.is_some())
    }

    /// Whether it answers with a file.
    fn is_file(&self) -> bool {
        self.entry().is_some_and(|entry| entry.file)
    }
}

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    let Arguments { operation, matches } = arguments;
    let entry = operation.entry().ok_or_else(|| Failure::usage(format!("the library does not have {}", operation.name())))?;
    let sign_in = operation.opens_session();
    if !sign_in && !entry.of_agent {
        let reason = if entry.signed_in { "needs a session of the configuration interfaces" } else { "is not sent by an agent" };
        let message = format!("{} {reason}, and ccgw has sessions of agents only; nothing was sent", operation.name());
        return Err(Failure::usage(message));
    }
    let connection = Connection::from_arg_matches(&matches)?;
    let file = SessionFile::from_arg_matches(&matches)?.path()?;
    let json = matches.get_flag(command::JSON);
    let mut values = command::values(operation, &matches)?;
    tell_unknown_codes(operation, &values);
    if sign_in {
        let agent = *matches.get_one::<AgentId>(command::AGENT).context("--agent is required")?;
        let gateway = connection.gateway(None)?;
        let (session, result) = told(gateway.invoke_sign_in(entry, agent, &values).await, json)?;
        let mut kept = Kept::new(file);
        kept.keep(&session)?;
        return show(operation, &result, json, &format!("agent {agent} is signed in; its session is in {}", kept.path().display()));
    }
    let (session, mut kept) = connection.resume(file)?;
    let answer = match matches.try_get_one::<Value>(command::BODY).ok().flatten() {
        Some(body) if !body.is_object() => {
            values.retain(|name, _| !command::is_in_body(operation, name));
            session.invoke_with_body(entry, &values, body).await
        }
        _ => session.invoke(entry, &values).await,
    };
    let over = answer.is_ok() && entry.ends_session;
    // A refusal may carry a new Guid as well. Should the file fail, the answer is shown all the same.
    let keeping = if over { kept.remove() } else { kept.keep(&session) };
    let outcome = match told(answer, json)? {
        RawAnswer::File(download) => file::save(download, &matches, json).await,
        RawAnswer::Json(result) if over => {
            let sentence = format!("agent {} is signed out; {} is removed", session.agent(), kept.path().display());
            show(operation, &result, json, &sentence)
        }
        RawAnswer::Json(result) => show(operation, &result, json, &taken(operation, &session)),
        other => Err(anyhow::anyhow!("an answer of a kind that ccgw does not know: {other:?}")),
    };
    keeping.and(outcome)
}

/// What a success means, where events tell the rest.
fn taken(operation: &Operation, session: &Session) -> String {
    let mut events: Vec<_> = list(&operation.entry["x-triggers"]).iter().flat_map(|trigger| texts(trigger, "events")).collect();
    events.dedup();
    let mut seen = std::collections::BTreeSet::new();
    events.retain(|event| seen.insert(*event));
    let agent = session.agent();
    if events.is_empty() {
        return format!("done for agent {agent}");
    }
    format!("taken for agent {agent}; events tell what becomes of it: {}", events.join(", "))
}

/// Prints a result.
fn show(operation: &Operation, result: &Value, json: bool, sentence: &str) -> Result<ExitCode> {
    let (name, shape) = operation.result().unwrap_or_else(|| ("result", Shape::of(&Value::Null)));
    let read = read(name, &shape, result);
    if json {
        print::print_json(&without_secrets(operation, result))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = print::bullet(&format!("{BOLD}{}{BOLD:#}: ", operation.name()), sentence);
    match read {
        Ok(reading) => text += &(print::body(&reading) + &print::unknowns(&reading)),
        // The library has taken the answer, so it is shown, with what is odd about it.
        Err(error) => text += &format!("  {}\n  {ODD}! {error}{ODD:#}\n", without_secrets(operation, result)),
    }
    print::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn read(name: &str, shape: &Shape, result: &Value) -> Result<Reading, crate::contract::Unreadable> {
    let mut walker = Walker::new(Side::Answer);
    let empty = result.is_null() || result.as_object().is_some_and(Map::is_empty) || result == "";
    if !empty {
        walker.optional(name, shape, result)?;
    }
    Ok(walker.finish())
}

/// The result without what the contract calls a secret. A secret of the contract has a name by which the mask knows it.
fn without_secrets(operation: &Operation, result: &Value) -> Value {
    let secret = operation.result().is_some_and(|(_, shape)| shape.secret);
    masked(if secret { "secret" } else { "" }, result)
}

/// Says which codes the contract lacks; they are sent all the same, since the gateway may know them.
fn tell_unknown_codes(operation: &Operation, values: &Map<String, Value>) {
    for field in operation.fields() {
        let (Some(table), Some(value)) = (field.shape.table, values.get(field.name)) else { continue };
        let code = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if table.row(&code).is_none() {
            anstream::eprintln!(
                "{ODD}ccgw: --{} {code} is not in the table {} of the contract; it is sent all the same{ODD:#}",
                field.name,
                table.name
            );
        }
    }
}

/// A secret from standard input, without the line end that `echo` puts behind it.
fn secret_from_stdin(field: &Field) -> Result<Value> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text).context("standard input")?;
    let text = text.strip_suffix('\n').map_or(text.as_str(), |text| text.strip_suffix('\r').unwrap_or(text));
    values::parse(&field.shape, text).map_err(|rule| Failure::usage(format!("{} is not valid: {rule}; nothing was sent", field.name)))
}

/// For `--json`, a refusal is an object on standard output too.
fn told<T>(outcome: Result<T, Error>, json: bool) -> Result<T> {
    outcome.or_else(|error| {
        if let (true, Some(code)) = (json, error.retcode()) {
            print::print_json(&serde_json::json!({ "refused": print::retcode_json(code.as_str()) }))?;
        }
        Err(explained(error))
    })
}

/// An error with what to do about it.
pub(crate) fn explained(error: Error) -> anyhow::Error {
    let advice = match &error {
        Error::SessionLost { .. } | Error::SignedOut { .. } => Some("`ccgw call login` opens a new session".to_owned()),
        Error::Gateway { retcode, .. } => Some(print::advice(action(retcode.as_str())).to_owned()),
        Error::Transport { source, .. } if source.is_connect() => {
            let cause = root_cause(source);
            let hint = if cause.to_lowercase().contains("certificate") { "; --ca FILE names a certificate to trust" } else { "" };
            Some(format!("{cause}{hint}"))
        }
        Error::Transport { source, .. } => Some(root_cause(source)),
        Error::Http { status: 404, .. } => {
            Some("no such address at the gateway: its release lacks the operation, or a value in the path is out of its range".to_owned())
        }
        _ => None,
    };
    let exit = crate::exit::of_error(&error);
    match advice {
        Some(advice) => Failure::of(exit, format!("{error}\n{DIM}{advice}{DIM:#}")),
        None => Failure::of(exit, error.to_string()),
    }
}

fn root_cause(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

fn action(code: &str) -> &'static str {
    crate::contract::Table::retcodes().row(code).map_or("tell_user", |row| row.entry["action"].as_str().unwrap_or_default())
}
