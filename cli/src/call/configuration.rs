//! The sign-in and the operations of the configuration interface. Their session has a file of its own form: nobody can send them with the
//! session of an agent.

use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway::operation::Operation as Entry;
use ccgateway::{ConfigSession, Error, ExportedConfigSession};
use ccgateway_contract::Operation;
use clap::{ArgMatches, FromArgMatches};
use serde_json::{Map, Value};

use super::connection::Connection;
use super::error::explained;
use super::output::{refusal_as_json, show, warn_of_unknown_codes, without_repeated_secrets};
use super::session_store::{SessionFile, read, write};
use super::{command, entry};
use crate::exit::{Exit, Failure};
use crate::file::Target;

const SIGN_IN: &str = "sign in with `ccgw call auth`; a session ends after two minutes without a request";

pub(super) async fn run(entry: &'static Entry, operation: &Operation<'static>, matches: &ArgMatches) -> Result<ExitCode> {
    let connection = Connection::from_arg_matches(matches)?;
    let file = SessionFile::from_arg_matches(matches)?.given();
    let missing = || Failure::of(Exit::NoSession, format!("no session: give --session FILE, or set CCGW_SESSION; {SIGN_IN}"));
    let target = Target::check(file.ok_or_else(missing)?)?;
    let json = matches.get_flag(command::JSON);
    let values = command::values(operation, matches)?;
    warn_of_unknown_codes(operation, &values);
    let known: Option<ExportedConfigSession> = read(&target, "a session of the configuration interface")?;
    if entry::opens_configuration(operation) {
        return sign_in(operation, &connection, &target, &values, json).await;
    }
    let missing = || Failure::of(Exit::NoSession, format!("there is no session in {}; {SIGN_IN}", target.path().display()));
    let known = known.ok_or_else(missing)?;
    let session = connection.gateway(Some(&known.base_url))?.resume_config(&known).map_err(explained)?;
    let answer = ask(&session, entry, operation, matches, &values).await;
    let now = session.export().map_err(explained)?;
    // If the file cannot be written, the answer is still shown.
    let stored = if now == known { Ok(()) } else { write(&target, &now) };
    let result = refusal_as_json(answer, json)?;
    let result = without_repeated_secrets(&|text| session.without_secrets(text), &result);
    let shown = show(operation, &result, json, &format!("done for administrator {}", session.administrator()));
    stored.and(shown)
}

async fn sign_in(
    operation: &Operation<'static>,
    connection: &Connection,
    target: &Target,
    values: &Map<String, Value>,
    json: bool,
) -> Result<ExitCode> {
    let number =
        values.get("agentId").and_then(Value::as_u64).and_then(|number| number.try_into().ok()).context("--agentId is required")?;
    let password = values.get("password").and_then(Value::as_str).context("--password is required")?;
    let session = refusal_as_json(connection.gateway(None)?.config_sign_in(number, password).await, json)?;
    write(target, &session.export().map_err(explained)?)?;
    let sentence = format!("administrator {number} is signed in; the session is in {}", target.path().display());
    show(operation, &Value::Null, json, &sentence)
}

/// Sends the request.
async fn ask(
    session: &ConfigSession,
    entry: &'static Entry,
    operation: &Operation<'static>,
    matches: &ArgMatches,
    values: &Map<String, Value>,
) -> Result<Value, Error> {
    match matches.try_get_one::<Value>(command::BODY).ok().flatten() {
        Some(body) if !body.is_object() => session.invoke_with_body(entry, &command::parameters(operation, values), body).await,
        _ => session.invoke(entry, values).await,
    }
}
