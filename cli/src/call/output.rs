//! What a call shows: results, refusals, and warnings before it is sent.

use std::process::ExitCode;

use anyhow::Result;
use ccgateway::Error;
use ccgateway_contract::json::plain;
use ccgateway_contract::{Operation, ParseError, Reading, Shape, Side, Walker};
use serde_json::{Map, Value};

use super::error::explained;
use crate::contract::CONTRACT;
use crate::print::{self, BOLD, ODD, harmless};

/// A result without what the session keeps secret, which a gateway may repeat anywhere.
pub(super) fn without_repeated_secrets(clean: &dyn Fn(&str) -> String, result: &Value) -> Value {
    match result {
        Value::Object(members) => members.iter().map(|(name, value)| (clean(name), without_repeated_secrets(clean, value))).collect(),
        Value::Array(items) => items.iter().map(|item| without_repeated_secrets(clean, item)).collect(),
        Value::String(text) => Value::from(clean(text)),
        scalar => scalar.clone(),
    }
}

/// Prints a result.
pub(super) fn show(operation: &Operation<'static>, result: &Value, json: bool, sentence: &str) -> Result<ExitCode> {
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
pub(super) fn warn_of_unknown_codes(operation: &Operation<'_>, values: &Map<String, Value>) {
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
pub(super) fn refusal_as_json<T>(outcome: Result<T, Error>, json: bool) -> Result<T> {
    outcome.or_else(|error| {
        if let (true, Some(code)) = (json, error.retcode()) {
            print::print_json(&serde_json::json!({ "refused": print::retcode_json(code.as_str()) }))?;
        }
        Err(explained(error))
    })
}
