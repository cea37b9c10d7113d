//! From a text on the command line to a JSON value, by the contract.

use std::ffi::OsStr;
use std::io::Read;

use anyhow::{Context, Result};
use ccgateway_contract::{Field, Kind, Shape, Side, Walker};
use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use serde_json::Value;

use crate::exit::Failure;

/// Checks a value against its type and bounds, so that nothing wrong is sent.
#[derive(Clone)]
pub(super) struct Parser {
    /// For a list, the shape of one item, since items are given one by one.
    pub(super) shape: Shape<'static>,
}

impl TypedValueParser for Parser {
    type Value = Value;

    fn parse_ref(&self, command: &clap::Command, argument: Option<&clap::Arg>, value: &OsStr) -> Result<Value, clap::Error> {
        let value = value.to_str().ok_or_else(|| "not UTF-8".to_owned());
        value.and_then(|text| parse(&self.shape, text)).map_err(|rule| {
            let name = argument.map(|argument| format!("--{}", argument.get_long().unwrap_or_default())).unwrap_or_default();
            // The value itself is not repeated: it may be private.
            let message = format!("{name} is not valid: {rule}; nothing was sent\n");
            clap::Error::raw(ErrorKind::ValueValidation, message).with_cmd(command)
        })
    }

    /// The codes of a table, for help and completion. Others are taken as well: the gateway may know more than the contract.
    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        if let Some(table) = self.shape.table {
            let rows = table.rows().into_iter().filter(|row| row.range.is_none());
            return Some(Box::new(rows.map(|row| PossibleValue::new(row.code).alias(row.name).help(row.meaning))));
        }
        matches!(self.shape.kind, Kind::Boolean).then(|| Box::new(["true", "false"].into_iter().map(PossibleValue::new)) as Box<_>)
    }
}

/// A secret from standard input, without the line end that `echo` puts after it.
pub(super) fn secret_from_stdin(field: &Field<'static>) -> Result<Value> {
    parse(&field.shape, &line_from_stdin()?)
        .map_err(|rule| Failure::usage(format!("{} is not valid: {rule}; nothing was sent", field.name)))
}

/// Standard input, without a line end after it.
pub(crate) fn line_from_stdin() -> Result<String> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text).context("standard input")?;
    if text.ends_with('\n') {
        text.pop();
        text.truncate(text.strip_suffix('\r').unwrap_or(&text).len());
    }
    Ok(text)
}

/// The value of a text, or the bound that it breaks.
fn parse(shape: &Shape<'static>, text: &str) -> Result<Value, String> {
    let value = of_kind(shape, text)?;
    shape.check(&value).map_err(|broken| broken.to_string())?;
    Ok(value)
}

fn of_kind(shape: &Shape<'static>, text: &str) -> Result<Value, String> {
    // A code may be given by its name.
    let code = shape.table.and_then(|table| table.row(text)).filter(|row| row.range.is_none()).map(|row| row.code);
    let text = code.as_deref().unwrap_or(text);
    match &shape.kind {
        Kind::Text => Ok(Value::from(text)),
        Kind::Integer => text.trim().parse::<i64>().map(Value::from).map_err(|_| format!("expected {}", shape.words())),
        Kind::Boolean => match text.trim() {
            "true" => Ok(Value::from(true)),
            "false" => Ok(Value::from(false)),
            _ => Err("expected true or false".to_owned()),
        },
        Kind::Number => text.trim().parse::<f64>().map(Value::from).map_err(|_| "expected a number".to_owned()),
        // Lenient values are sent in their plain form: as a number where they can be one.
        Kind::OneOf(_) if shape.name == Some("LenientText") => Ok(Value::from(text)),
        Kind::OneOf(_) if shape.is_lenient() || shape.table.is_some() => Ok(serde_json::from_str(text)
            .ok()
            .filter(|value: &Value| !value.is_object() && !value.is_array())
            .unwrap_or_else(|| text.into())),
        _ => structured(shape, text),
    }
}

/// A value that is JSON on the command line.
fn structured(shape: &Shape<'static>, text: &str) -> Result<Value, String> {
    let accepts_text = match &shape.kind {
        Kind::Any => true,
        _ => shape.forms().iter().any(|form| matches!(form.kind, Kind::Text)),
    };
    let json = text.trim_start().starts_with(['{', '[']);
    if accepts_text && !json {
        return Ok(Value::from(text));
    }
    let value: Value = serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))?;
    let mut walker = Walker::new(shape.contract(), Side::Request);
    walker.read("", shape, &value).map_err(|error| format!("at {}: {}", error.path, error.reason))?;
    let reading = walker.finish();
    if let Some(path) = reading.missing.first() {
        return Err(format!("{path} is missing"));
    }
    let noted = reading.entries.iter().find_map(|entry| Some((&entry.path, entry.note.as_ref()?)));
    match noted {
        Some((path, note)) => Err(format!("at {path}: {note}")),
        None => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::find_operation;

    fn field(operation: &str, name: &str, text: &str) -> Result<Value, String> {
        let fields = find_operation(operation).unwrap().fields();
        parse(&fields.into_iter().find(|field| field.name == name).unwrap().shape, text)
    }

    #[test]
    fn values_have_the_type_of_the_contract() {
        assert_eq!(field("say_busy", "reason", "200"), Ok(json!(200)));
        assert_eq!(field("say_busy", "prolong", "true"), Ok(json!(true)));
        assert_eq!(field("inner_help", "dstaddress", "49997"), Ok(json!("49997")));
    }

    #[test]
    fn a_code_may_be_given_by_its_name() {
        assert_eq!(field("login", "status", "busy"), Ok(json!(3)));
        assert_eq!(field("login", "status", "77"), Ok(json!(77)), "the gateway may know more");
    }

    #[test]
    fn what_breaks_a_bound_is_refused_with_the_bound() {
        assert_eq!(field("say_busy", "reason", "199"), Err("199 is not in 200 to 250".to_owned()));
        assert_eq!(field("say_busy", "reason", "x"), Err("expected integer, 200 to 250".to_owned()));
        assert_eq!(field("login", "password", &"x".repeat(33)), Err("33 characters are more than 32".to_owned()));
        assert_eq!(field("reset_skill", "skillid", "1,2"), Err("does not match ^[0-9]*(;[0-9]+)*$".to_owned()));
    }
}
