//! Reads a JSON value by a schema of the contract.

use serde_json::Value;

use crate::document::Contract;
use crate::json::plain;
use crate::reading::{Entry, Meaning, ParseError, Reading};
use crate::secrets::{MASK, mask_text};
use crate::shape::{Kind, Shape};

/// Which way a body goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// From the gateway: types must be those of the contract, since programs read them by it.
    Answer,
    /// To the gateway, which also takes numbers and truth values as text, and texts as numbers; that is noted.
    Request,
}

/// Reads values by their shapes and collects what they say.
///
/// A path is the place of a value in the body, such as `result.agentStateInfo.state`; that of the body itself is empty.
#[derive(Debug)]
pub struct Walker<'a> {
    contract: &'a Contract,
    side: Side,
    reading: Reading<'a>,
}

type Read = Result<(), ParseError>;

impl<'a> Walker<'a> {
    /// A walker that has read nothing yet.
    pub fn new(contract: &'a Contract, side: Side) -> Self {
        Self { contract, side, reading: Reading::default() }
    }

    /// What was read.
    pub fn finish(self) -> Reading<'a> {
        self.reading
    }

    /// Reads a value that has to be there.
    ///
    /// # Errors
    /// The value is not what its shape says; nothing that was read of it counts.
    pub fn read(&mut self, path: &str, shape: &Shape<'a>, value: &Value) -> Read {
        if shape.name == Some("Event") && value.is_object() {
            return self.event(path, value);
        }
        if value.is_null() && shape.nullable {
            self.push(path, shape, Value::Null, None);
            return Ok(());
        }
        match (&shape.kind, value) {
            (Kind::Object { .. }, Value::Object(members)) => self.object(path, shape, members),
            (Kind::List(items), Value::Array(values)) => {
                let items = self.contract.shape(items);
                if values.is_empty() {
                    self.push(path, shape, value.clone(), None);
                }
                self.note_broken_bound(path, shape, value);
                values.iter().enumerate().try_for_each(|(index, value)| self.read(&format!("{path}[{index}]"), &items, value))
            }
            (Kind::OneOf(_), Value::Object(_) | Value::Array(_)) => self.one_of(path, shape, value),
            (Kind::Any, Value::Object(members)) if !members.is_empty() => {
                members.iter().for_each(|(name, value)| self.unknown(&join(path, name), name, value));
                Ok(())
            }
            (Kind::Any, Value::Array(values)) if !values.is_empty() => {
                values.iter().enumerate().for_each(|(index, value)| self.unknown(&format!("{path}[{index}]"), path, value));
                Ok(())
            }
            (Kind::Any, _) => {
                self.push(path, shape, self.contract.masked(last(path), value), None);
                Ok(())
            }
            (_, Value::Null | Value::Object(_) | Value::Array(_)) => Err(unexpected(path, shape, value)),
            _ => self.scalar(path, shape, value),
        }
    }

    /// Reads an event; its identifier says which content it has.
    ///
    /// # Errors
    /// It has no identifier, or is not what the contract says of the event.
    pub fn event(&mut self, path: &str, value: &Value) -> Read {
        let id = match &value["eventType"] {
            Value::Null => return Err(ParseError::new(&join(path, "eventType"), "missing; every event has one")),
            Value::String(id) => id.trim(),
            other => return Err(mismatch(&join(path, "eventType"), "a text", other)),
        };
        self.reading.events.push((self.reading.entries.len(), id.to_owned()));
        let Some(event) = self.contract.event(id) else {
            return self.unknown_event(path, value);
        };
        match value {
            Value::Object(members) => self.object(path, &event.shape(), members),
            _ => Ok(()),
        }
    }

    /// The frame of an event that the contract does not know is read anyway; its content cannot be.
    fn unknown_event(&mut self, path: &str, value: &Value) -> Read {
        let start = self.reading.entries.len();
        if let Value::Object(members) = value {
            self.object(path, &self.contract.shape_of("Event"), members)?;
        }
        let identifier = join(path, "eventType");
        if let Some(entry) = self.reading.entries[start..].iter_mut().find(|entry| entry.path == identifier) {
            entry.unknown_in = Some("events");
        }
        Ok(())
    }

    /// Reads a member of an answer that may have another form because the request was refused.
    pub fn refused(&mut self, path: &str, shape: &Shape<'a>, value: &Value) {
        let mut attempt = Self::new(self.contract, self.side);
        if attempt.optional(path, shape, value).is_ok() {
            self.reading.append(attempt.reading);
            return;
        }
        self.push(path, shape, self.contract.masked(last(path), value), None);
        // In many refusals, an empty text means that there is no value.
        if value != "" {
            self.note(path, "of another form than after success".to_owned());
        }
    }

    /// Reads a member that may be null or absent.
    ///
    /// # Errors
    /// See [`Walker::read`].
    pub fn optional(&mut self, path: &str, shape: &Shape<'a>, value: &Value) -> Read {
        if value.is_null() {
            self.push(path, shape, Value::Null, None);
            return Ok(());
        }
        self.read(path, shape, value)
    }

    /// Takes a member that the contract does not have.
    pub fn unknown(&mut self, path: &str, name: &str, value: &Value) {
        let value = self.contract.masked(name, value);
        let (meaning, note, unknown_in) = (None, None, None);
        self.reading.entries.push(Entry { path: path.to_owned(), value, meaning, known: false, unknown_in, note, description: "" });
    }

    /// Takes a member that is known and cannot be read here, for the reason given.
    pub fn unread(&mut self, path: &str, value: &Value, note: &str) {
        self.push(path, &Shape::unknown(self.contract), self.contract.masked(last(path), value), None);
        self.note(path, note.to_owned());
    }

    fn object(&mut self, path: &str, shape: &Shape<'a>, members: &serde_json::Map<String, Value>) -> Read {
        let Kind::Object { other, .. } = &shape.kind else { return Ok(()) };
        for field in shape.fields().iter().filter(|field| field.required && !members.contains_key(field.name)) {
            let path = join(path, field.name);
            match self.side {
                Side::Answer => return Err(ParseError::new(&path, "missing")),
                Side::Request => self.reading.missing.push(path),
            }
        }
        if members.is_empty() && !path.is_empty() {
            self.push(path, shape, Value::Object(members.clone()), None);
        }
        for (name, value) in members {
            let path = join(path, name);
            match (shape.field(name), other) {
                (Some(field), _) if field.required => self.read(&path, &field.shape(), value)?,
                (Some(field), _) => self.optional(&path, &field.shape(), value)?,
                (None, Some(schema)) if schema.is_object() => self.optional(&path, &self.contract.shape(schema), value)?,
                (None, _) => self.unknown(&path, name, value),
            }
        }
        Ok(())
    }

    /// The form that fits best; where none does, the reason of the one that came furthest.
    fn one_of(&mut self, path: &str, shape: &Shape<'a>, value: &Value) -> Read {
        let attempts = shape.forms().into_iter().map(|form| {
            let mut attempt = Self::new(self.contract, self.side);
            attempt.read(path, &form.described(shape.description), value).map(|()| attempt.reading)
        });
        let (read, failed): (Vec<_>, Vec<_>) = attempts.partition(Result::is_ok);
        match read.into_iter().flatten().min_by_key(Reading::misfits) {
            Some(reading) => {
                self.reading.append(reading);
                Ok(())
            }
            None => {
                let furthest = failed.into_iter().filter_map(Result::err).max_by_key(|error| error.path.len());
                Err(furthest.filter(|error| error.path != path).unwrap_or_else(|| unexpected(path, shape, value)))
            }
        }
    }

    fn scalar(&mut self, path: &str, shape: &Shape<'a>, value: &Value) -> Read {
        let fits = match &shape.kind {
            Kind::OneOf(_) => shape.forms().iter().any(|form| is_of(&form.kind, value)),
            kind => is_of(kind, value),
        };
        let as_text = !fits && self.side == Side::Request && could_be(&shape.kind, value);
        if !fits && !as_text {
            return Err(unexpected(path, shape, value));
        }
        if !shape.choices.is_empty() && !shape.choices.iter().any(|choice| plain(choice).trim() == plain(value).trim()) {
            let choices: Vec<_> = shape.choices.iter().map(plain).collect();
            return Err(ParseError::new(path, format!("only {} is allowed here", choices.join(" or "))));
        }
        let shown = match value {
            _ if shape.secret => Value::from(MASK),
            Value::String(text) => Value::from(mask_text(text)),
            scalar => scalar.clone(),
        };
        let meaning = meaning(shape, value);
        self.push(path, shape, shown, meaning);
        if let Some(table) = shape.table.filter(|table| !plain(value).trim().is_empty() && table.row(&plain(value)).is_none())
            && let Some(entry) = self.reading.entries.last_mut()
        {
            entry.unknown_in = Some(table.name);
        }
        if as_text {
            self.note(path, format!("written as {}; the contract says {}", form(value), expected(shape)));
        } else {
            self.note_broken_bound(path, shape, value);
        }
        Ok(())
    }

    /// Answers may go beyond the bounds, which are those of requests.
    fn note_broken_bound(&mut self, path: &str, shape: &Shape<'a>, value: &Value) {
        if self.side == Side::Request
            && let Err(broken) = shape.check(value)
        {
            self.note(path, broken.to_string());
        }
    }

    fn push(&mut self, path: &str, shape: &Shape<'a>, value: Value, meaning: Option<Meaning<'a>>) {
        let (note, unknown_in, description) = (None, None, shape.description);
        self.reading.entries.push(Entry { path: path.to_owned(), value, meaning, known: true, unknown_in, note, description });
    }

    fn note(&mut self, path: &str, note: String) {
        if let Some(entry) = self.reading.entries.last_mut().filter(|entry| entry.path == path) {
            entry.note = Some(note);
        }
    }
}

fn unexpected(path: &str, shape: &Shape, value: &Value) -> ParseError {
    mismatch(path, &expected(shape), value)
}

fn mismatch(path: &str, expected: &str, value: &Value) -> ParseError {
    ParseError::new(path, format!("expected {expected}, found {}", form(value)))
}

/// What a schema wants, with its article.
fn expected(shape: &Shape) -> String {
    match &shape.kind {
        Kind::Any => "anything".to_owned(),
        Kind::Text => "a text".to_owned(),
        Kind::Integer => "an integer".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Boolean => "true or false".to_owned(),
        Kind::List(_) => "a list".to_owned(),
        Kind::Object { .. } => "an object".to_owned(),
        Kind::OneOf(_) => {
            let mut forms: Vec<_> = shape.forms().iter().map(expected).collect();
            forms.dedup();
            forms.join(" or ")
        }
    }
}

/// What a value is, with its article. Never the value itself.
fn form(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Whether a scalar is of a kind.
fn is_of(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Any => true,
        Kind::Text => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::List(_) | Kind::Object { .. } | Kind::OneOf(_) => false,
    }
}

/// Whether a scalar of another kind says the same: digits for an integer, the words for a truth value, a number for a text.
fn could_be(kind: &Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Text, Value::Number(_)) => true,
        (Kind::Integer, Value::String(text)) => text.trim().parse::<i64>().is_ok(),
        (Kind::Boolean, Value::String(text)) => ["true", "false"].iter().any(|word| text.trim().eq_ignore_ascii_case(word)),
        _ => false,
    }
}

/// The meaning of a code, or the time that a number of milliseconds is.
fn meaning<'a>(shape: &Shape<'a>, value: &Value) -> Option<Meaning<'a>> {
    let text = plain(value);
    if let Some(table) = shape.table {
        return table.row(&text).map(|row| Meaning::Code(row.meaning));
    }
    if shape.name == Some("LenientMillis") { text.trim().parse().ok().map(Meaning::Time) } else { None }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The last name in a path.
fn last(path: &str) -> &str {
    let name = path.rsplit('.').next().unwrap_or(path);
    name.split('[').next().unwrap_or(name)
}
