//! What a body says, value by value.

use serde_json::Value;

/// Everything that was read from a body.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Reading<'a> {
    /// The values, in the order of the body.
    pub entries: Vec<Entry<'a>>,
    /// Where each event begins: the number of entries before it, and its identifier.
    pub events: Vec<(usize, String)>,
    /// Fields that a request has to have and that are not there.
    pub missing: Vec<String>,
}

/// One value. Secrets are masked already.
#[derive(Debug)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// Where it stands, such as `result.agentStateInfo.state`.
    pub path: String,
    /// The value.
    pub value: Value,
    /// What it means, if it is a code or a time.
    pub meaning: Option<Meaning<'a>>,
    /// Whether the contract has the field.
    pub known: bool,
    /// The table that lacks the value, for an unknown code.
    pub unknown_in: Option<&'a str>,
    /// What is odd about it.
    pub note: Option<String>,
    /// What the contract says about the field.
    pub description: &'a str,
}

/// The meaning of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning<'a> {
    /// The meaning of a code.
    Code(&'a str),
    /// A time in milliseconds since 1970, UTC.
    Time(i64),
}

/// Why a body is not what the contract says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot be read at {path}: {reason}")]
#[non_exhaustive]
pub struct ParseError {
    /// Where; a dot for the whole body.
    pub path: String,
    /// What is wrong there. It never repeats a value.
    pub reason: String,
}

impl ParseError {
    /// An error at a path; an empty path is the whole body.
    pub fn new(path: &str, reason: impl Into<String>) -> Self {
        Self { path: if path.is_empty() { "." } else { path }.to_owned(), reason: reason.into() }
    }
}

impl<'a> Reading<'a> {
    /// The values of fields that the contract does not have.
    pub fn unknown_fields(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.iter().filter(|entry| !entry.known)
    }

    /// The codes that their tables do not have, with the names of the tables.
    pub fn unknown_codes(&self) -> impl Iterator<Item = (&Entry<'a>, &'a str)> {
        self.entries.iter().filter_map(|entry| Some((entry, entry.unknown_in?)))
    }

    /// Whether there is anything that the contract does not know.
    pub fn has_unknown(&self) -> bool {
        self.unknown_fields().next().is_some() || self.unknown_codes().next().is_some()
    }

    /// How many values do not fit: of several readings of a body, the one with the fewest is right.
    pub(crate) fn misfits(&self) -> usize {
        self.unknown_fields().count() + self.entries.iter().filter(|entry| entry.note.is_some()).count() + self.missing.len()
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        let before = self.entries.len();
        self.events.extend(other.events.drain(..).map(|(at, id)| (before + at, id)));
        self.entries.append(&mut other.entries);
        self.missing.append(&mut other.missing);
    }
}
