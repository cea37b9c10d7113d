//! `ccgw decode`: reads captured bodies.

mod identify;
mod input;

use std::io::Read;
use std::process::ExitCode;

use anyhow::{Context, Result};
use ccgateway_contract::ParseError;
use clap::Args;
use serde_json::{Map, Value};

use crate::contract::find_operation;
use crate::exit::{Exit, Failure};
use crate::print::{self, BAD, BOLD, DIM};

pub(crate) use identify::{Claim, Decoded, decode};

/// Explain a captured body
///
/// Reads JSON on standard input: one body on any number of lines, or several, one after the other. Text around a body, as in a log
/// line, is skipped. Prints every value with its path, the meaning of codes, times in UTC, and what the contract says about the
/// field. What the contract does not know is marked. Passwords, tokens and Guids are shown as `…`.
///
/// Without further options, a body may be an event (bare, polled or pushed) or an answer; --operation names its operation.
#[derive(Debug, Args)]
#[command(after_long_help = JSON_HELP)]
pub(crate) struct Arguments {
    /// The bodies are events: polled, for one agent or all; pushed; or bare
    #[arg(long, conflicts_with = "operation")]
    event: bool,
    /// The bodies are answers of this operation, given by name, by id, or by method and path ('POST /voicecall/1001/innerhelp')
    #[arg(long, value_name = "OPERATION")]
    operation: Option<String>,
    /// The bodies are requests of the operation, not answers
    #[arg(long, requires = "operation")]
    request: bool,
    /// Exit with status 1 if there is anything that the contract does not know
    #[arg(long)]
    strict: bool,
    /// Print one JSON object per body
    #[arg(long)]
    json: bool,
}

const JSON_HELP: &str = "\
With --json, each body becomes an object with these members:
  line            the line of the input on which the body begins
  kind            event, events, answer, request, envelope (an answer of an operation that was not named), or error
  name            the event or the operation; null for several events, and where no operation was named
  retcode         the return code, where there is one: {code, meaning, action}
  fields          [{path, value, known, meaning?, note?}], in the order of the body; meaning is that of a code, or a time in UTC
  unknown_fields  the paths of the fields that the contract does not have
  unknown_codes   [{path, value, table}]; for unknown events, the table is `events`
  missing         the paths of required fields that a request lacks
An error has the members line, kind, path and reason.";

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let claim = match &arguments.operation {
        Some(name) => {
            let operation = find_operation(name).map_err(|error| Failure::usage(error.to_string()))?;
            if arguments.request { Claim::Request(operation) } else { Claim::Answer(operation) }
        }
        None if arguments.event => Claim::Event,
        None => Claim::Nothing,
    };
    let mut input = Vec::new();
    std::io::stdin().lock().read_to_end(&mut input).context("standard input")?;
    let bodies = input::bodies(&String::from_utf8_lossy(&input));
    let several = bodies.len() > 1;
    let mut good = true;
    for (index, body) in bodies.into_iter().enumerate() {
        let outcome = body.json.and_then(|json| decode(&json, claim));
        good &= outcome.as_ref().is_ok_and(|decoded| !arguments.strict || !decoded.reading.has_unknown());
        if arguments.json {
            print::print_json(&line(body.line, outcome))?;
            continue;
        }
        let heading = if several { format!("{DIM}line {}:{DIM:#} ", body.line) } else { String::new() };
        let gap = if index > 0 { "\n" } else { "" };
        match outcome {
            Ok(decoded) => print::print(&format!("{gap}{heading}{}", in_words(&decoded)))?,
            Err(error) => {
                // Also on standard output, in its place among the bodies.
                print::print(&format!("{gap}{heading}{BAD}{}{BAD:#}\n", print::harmless(&error.to_string())))?;
            }
        }
    }
    Ok(if good { ExitCode::SUCCESS } else { Exit::Failed.into() })
}

/// A decoded body for people.
fn in_words(decoded: &Decoded) -> String {
    let Decoded { kind, name, title, retcode, reading } = decoded;
    let head = match name {
        Some(name) => format!("{} {BOLD}{}{BOLD:#}: {title}\n", kind.name(), print::harmless(name)),
        None => format!("{BOLD}{title}{BOLD:#}\n"),
    };
    let refused = retcode.as_deref().and_then(print::refusal).unwrap_or_default();
    head + &print::body(reading) + &refused + &print::unknowns(reading)
}

/// The JSON object of a body.
fn line(line: usize, outcome: Result<Decoded, ParseError>) -> Value {
    let mut object = Map::from_iter([("line".to_owned(), Value::from(line))]);
    match outcome {
        Ok(decoded) => object.extend(decoded.members()),
        Err(ParseError { path, reason, .. }) => {
            let members = [("kind", "error".to_owned()), ("path", path), ("reason", reason)];
            object.extend(members.map(|(name, value)| (name.to_owned(), Value::from(value))));
        }
    }
    Value::Object(object)
}
