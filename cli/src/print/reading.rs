//! A reading for people.

use serde_json::{Value, json};

use super::{BAD, BOLD, DIM, ODD, columns, count, harmless, shortened};
use crate::contract::{Entry, Event, Reading, Table};

/// How long a description beside a value may be.
const DESCRIPTION: usize = 70;

/// The values of a reading, a row each, and what is odd about them; events have a heading.
pub(crate) fn body(reading: &Reading) -> String {
    let mut text = String::new();
    let mut start = 0;
    let several = reading.events.len() > 1;
    for (at, id) in &reading.events {
        let meaning = Event::find(id).map_or_else(|| "not in the contract".to_owned(), |event| shortened(event.description(), 90));
        if several {
            text.push_str(&rows(&reading.entries[start..*at]));
            text.push_str(&format!("  {BOLD}{}{BOLD:#}: {meaning}\n", harmless(id)));
            start = *at;
        }
    }
    text + &rows(&reading.entries[start..])
}

fn rows(entries: &[Entry]) -> String {
    let rows: Vec<_> = entries.iter().map(|entry| [harmless(&entry.path), value(entry), remark(entry)]).collect();
    columns(&rows, [anstyle::Style::new(), BOLD, DIM], "  ")
}

/// The value, and what it means.
fn value(entry: &Entry) -> String {
    let value = match &entry.value {
        Value::Null => "none".to_owned(),
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => harmless(text),
        Value::Array(items) if items.is_empty() => "none".to_owned(),
        other => other.to_string(),
    };
    match &entry.meaning {
        Some(meaning) => format!("{value} ({meaning})"),
        None => value,
    }
}

fn remark(entry: &Entry) -> String {
    let mut remarks = Vec::new();
    if !entry.known {
        remarks.push("! not in the contract".to_owned());
    }
    if let Some(table) = entry.unknown_in {
        remarks.push(format!("! not in the table {table}"));
    }
    if let Some(note) = &entry.note {
        remarks.push(format!("! {note}"));
    }
    // What stands in every answer needs no explanation.
    let obvious = matches!(entry.path.as_str(), "message" | "retcode");
    if remarks.is_empty() && !obvious { shortened(entry.description, DESCRIPTION) } else { remarks.join("; ") }
}

/// What to do about a return code that is not success.
pub(crate) fn refusal(code: &str) -> Option<String> {
    if code == "0" {
        return None;
    }
    let row = Table::retcodes().row(code);
    let action = row.as_ref().map_or("", |row| row.entry["action"].as_str().unwrap_or_default());
    Some(format!("  {BAD}refused{BAD:#}; what to do: {}\n", advice(action)))
}

/// The same in two or three words.
pub(crate) fn advice_in_short(action: &str) -> &'static str {
    match action {
        "none" => "",
        "sign_in_again" => "sign in again",
        "force_sign_in" => "sign in by force",
        "correct_request" => "change the request",
        "wait" => "try again later",
        _ => "ask a person",
    }
}

/// A return code as `--json` prints it.
pub(crate) fn retcode_json(code: &str) -> Value {
    let row = Table::retcodes().row(code);
    let meaning = row.as_ref().map(|row| row.meaning);
    let action = row.map_or("tell_user", |row| row.entry["action"].as_str().unwrap_or_default());
    json!({ "code": code, "meaning": meaning, "action": action })
}

/// What a person does about a return code, by the contract's word for it.
pub(crate) fn advice(action: &str) -> &'static str {
    match action {
        "none" => "nothing, it worked",
        "sign_in_again" => "the session is gone; sign in again",
        "force_sign_in" => "another session exists; sign in by force if it may end",
        "correct_request" => "the request is wrong; change it",
        "wait" => "it passes by itself; try again after a while",
        _ => "no program can decide this; a person has to",
    }
}

/// The line that says what the contract does not know; empty where it knows all.
pub(crate) fn unknowns(reading: &Reading) -> String {
    let (fields, codes) = (reading.unknown_fields().count(), reading.unknown_codes().count());
    let mut parts = Vec::new();
    if fields > 0 {
        parts.push(count(fields, "field"));
    }
    if codes > 0 {
        parts.push(count(codes, "code"));
    }
    let mut text = String::new();
    if !parts.is_empty() {
        text = format!("  {ODD}! {} that the contract does not know{ODD:#}\n", parts.join(" and "));
    }
    if !reading.missing.is_empty() {
        text += &format!("  {ODD}! required and not there: {}{ODD:#}\n", reading.missing.join(", "));
    }
    text
}
