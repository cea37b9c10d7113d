//! `ccgw call`: any operation of the contract, from the command line.

mod command;
mod configuration;
mod connection;
mod download;
mod entry;
mod error;
mod output;
mod session_store;
mod sign_in;
mod values;

use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway::operation::Operation as Entry;
use ccgateway::{AgentId, Error, RawAnswer, Session};
use ccgateway_contract::Operation;
use clap::{ArgMatches, Args, Command, FromArgMatches};
use serde_json::{Map, Value};

use self::connection::Connection;
use self::entry::{entry, opens_configuration, opens_session};
use self::output::{refusal_as_json, show, warn_of_unknown_codes, without_repeated_secrets};
use self::session_store::SessionFile;
use crate::contract::find_operation;
use crate::exit::Failure;

pub(crate) use error::{advice, explained};
pub(crate) use session_store::{SessionStore, Synced};
pub(crate) use sign_in::SignInOptions;

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

The operations below /config are those of administrators: `ccgw call auth` signs one in and writes another kind of session file. That
session ends after two minutes without a request.

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
    if operation.is_of_configuration() || opens_configuration(&operation) {
        return configuration::run(entry, &operation, &matches).await;
    }
    if !sign_in && !operation.is_of_agent() {
        return Err(Failure::usage(format!("{} is not sent by an agent; nothing was sent", operation.name())));
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
        store.create(&session).await?;
        let result = without_repeated_secrets(&|text| session.without_secrets(text), &result);
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
            show(&operation, &without_repeated_secrets(&|text| session.without_secrets(text), &result), json, &sentence)
        }
        RawAnswer::Json(result) => show(
            &operation,
            &without_repeated_secrets(&|text| session.without_secrets(text), &result),
            json,
            &accepted(&operation, &session),
        ),
        other => Err(anyhow::anyhow!("an answer of a kind that ccgw does not know: {other:?}")),
    };
    stored.and(outcome)
}

/// Sends the request.
async fn ask(
    session: &Session,
    entry: &'static Entry,
    operation: &Operation<'static>,
    matches: &ArgMatches,
    values: &Map<String, Value>,
) -> Result<RawAnswer, Error> {
    match matches.try_get_one::<Value>(command::BODY).ok().flatten() {
        Some(body) if !body.is_object() => session.invoke_with_body(entry, &command::parameters(operation, values), body).await,
        _ => session.invoke(entry, values).await,
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
