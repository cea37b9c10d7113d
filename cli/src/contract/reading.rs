//! What a body says, value by value.

use std::fmt;

use serde_json::{Value, json};

/// Everything that was read from a body.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The values, in the order of the body.
    pub(crate) entries: Vec<Entry>,
    /// Where an event begins: the number of entries before it, and its identifier.
    pub(crate) events: Vec<(usize, String)>,
    /// Fields that a request has to have and that are not there.
    pub(crate) missing: Vec<String>,
}

/// One value. Secrets are masked already.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Where it stands, such as `result.agentStateInfo.state`.
    pub(crate) path: String,
    pub(crate) value: Value,
    /// What a code means, or which time it is.
    pub(crate) meaning: Option<String>,
    /// Whether the contract has the field.
    pub(crate) known: bool,
    /// The table that lacks the value, for an unknown code.
    pub(crate) unknown_in: Option<&'static str>,
    /// What is odd about it.
    pub(crate) note: Option<String>,
    /// What the contract says about the field.
    pub(crate) description: &'static str,
}

/// Why a body is not what the contract says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Unreadable {
    /// Where; a dot for the whole.
    pub(crate) path: String,
    pub(crate) reason: String,
}

impl Unreadable {
    pub(crate) fn new(path: &str, reason: impl Into<String>) -> Self {
        Self { path: if path.is_empty() { "." } else { path }.to_owned(), reason: reason.into() }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "cannot be read at {}: {}", self.path, self.reason)
    }
}

impl Reading {
    pub(crate) fn unknown_fields(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.known)
    }

    pub(crate) fn unknown_codes(&self) -> impl Iterator<Item = (&Entry, &'static str)> {
        self.entries.iter().filter_map(|entry| Some((entry, entry.unknown_in?)))
    }

    pub(crate) fn has_unknown(&self) -> bool {
        self.unknown_fields().next().is_some() || self.unknown_codes().next().is_some()
    }

    /// How many values must be explained away before this is the right reading; the fewest wins among several.
    pub(super) fn doubts(&self) -> usize {
        self.unknown_fields().count() + self.entries.iter().filter(|entry| entry.note.is_some()).count() + self.missing.len()
    }

    pub(super) fn append(&mut self, mut other: Self) {
        let before = self.entries.len();
        self.events.extend(other.events.drain(..).map(|(at, id)| (before + at, id)));
        self.entries.append(&mut other.entries);
        self.missing.append(&mut other.missing);
    }

    /// The members that `--json` prints of a reading.
    pub(crate) fn to_json(&self) -> [(&'static str, Value); 4] {
        let fields = self.entries.iter().map(Entry::to_json).collect();
        let unknown = self.unknown_fields().map(|entry| Value::from(entry.path.as_str())).collect();
        let codes =
            self.unknown_codes().map(|(entry, table)| json!({ "path": entry.path, "value": entry.value, "table": table })).collect();
        let missing = self.missing.iter().map(|path| Value::from(path.as_str())).collect();
        [("fields", fields), ("unknown_fields", unknown), ("unknown_codes", codes), ("missing", missing)]
    }
}

impl Entry {
    fn to_json(&self) -> Value {
        let mut object = json!({ "path": self.path, "value": self.value, "known": self.known });
        if let Some(meaning) = &self.meaning {
            object["meaning"] = Value::from(meaning.as_str());
        }
        if let Some(note) = &self.note {
            object["note"] = Value::from(note.as_str());
        }
        object
    }
}
