//! A reading of a body, for people and as JSON.

use ccgateway_contract::{Entry, Meaning, Reading};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::clean::harmless;
use super::columns::columns;
use super::style::{BOLD, DIM, ODD, PLAIN};
use super::words::{count, shortened};
use crate::contract::CONTRACT;

/// How long a description beside a value may be.
const DESCRIPTION: usize = 70;

/// The values of a reading, a row each, and what is odd about them; events have a heading.
pub(crate) fn body(reading: &Reading<'_>) -> String {
    let mut text = String::new();
    let mut start = 0;
    let several = reading.events.len() > 1;
    for (at, id) in &reading.events {
        let meaning = CONTRACT.event(id).map_or_else(|| "not in the contract".to_owned(), |event| shortened(event.description(), 90));
        if several {
            text.push_str(&rows(&reading.entries[start..*at]));
            text.push_str(&format!("  {BOLD}{}{BOLD:#}: {meaning}\n", harmless(id)));
            start = *at;
        }
    }
    text + &rows(&reading.entries[start..])
}

fn rows(entries: &[Entry<'_>]) -> String {
    let rows: Vec<_> = entries.iter().map(|entry| [harmless(&entry.path), value(entry), remark(entry)]).collect();
    columns(&rows, [PLAIN, BOLD, DIM], "  ")
}

/// The value, and what it means.
fn value(entry: &Entry<'_>) -> String {
    let value = match &entry.value {
        Value::Null => "none".to_owned(),
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => harmless(text),
        Value::Array(items) if items.is_empty() => "none".to_owned(),
        other => harmless(&other.to_string()),
    };
    match meaning(entry) {
        Some(meaning) => format!("{value} ({meaning})"),
        None => value,
    }
}

/// What a value means: the meaning of a code, or a time.
pub(crate) fn meaning(entry: &Entry<'_>) -> Option<String> {
    match entry.meaning? {
        Meaning::Code(meaning) => Some(meaning.to_owned()),
        Meaning::Time(millis) => {
            let time = Timestamp::from_millisecond(millis).ok()?;
            Some(time.strftime("%Y-%m-%d %H:%M:%S%.3f UTC").to_string())
        }
        _ => None,
    }
}

fn remark(entry: &Entry<'_>) -> String {
    let mut remarks = Vec::new();
    if !entry.known {
        remarks.push("! not in the contract".to_owned());
    }
    if let Some(table) = entry.unknown_in {
        remarks.push(format!("! not in the table {table}"));
    }
    if let Some(note) = &entry.note {
        remarks.push(format!("! {}", harmless(note)));
    }
    // What is in every answer needs no explanation.
    let obvious = matches!(entry.path.as_str(), "message" | "retcode");
    if remarks.is_empty() && !obvious { shortened(entry.description, DESCRIPTION) } else { remarks.join("; ") }
}

/// The line that says what the contract does not know; empty where it knows all.
pub(crate) fn unknowns(reading: &Reading<'_>) -> String {
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
        text += &format!("  {ODD}! required but missing: {}{ODD:#}\n", harmless(&reading.missing.join(", ")));
    }
    text
}

/// The members that `--json` prints of a reading.
pub(crate) fn entries_json(reading: &Reading<'_>) -> [(&'static str, Value); 4] {
    let fields = reading.entries.iter().map(entry_json).collect();
    let unknown = reading.unknown_fields().map(|entry| Value::from(entry.path.as_str())).collect();
    let codes = reading.unknown_codes().map(|(entry, table)| json!({ "path": entry.path, "value": entry.value, "table": table })).collect();
    let missing = reading.missing.iter().map(|path| Value::from(path.as_str())).collect();
    [("fields", fields), ("unknown_fields", unknown), ("unknown_codes", codes), ("missing", missing)]
}

fn entry_json(entry: &Entry<'_>) -> Value {
    let mut object = json!({ "path": entry.path, "value": entry.value, "known": entry.known });
    if let Some(meaning) = meaning(entry) {
        object["meaning"] = Value::from(meaning);
    }
    if let Some(note) = &entry.note {
        object["note"] = Value::from(note.as_str());
    }
    object
}
