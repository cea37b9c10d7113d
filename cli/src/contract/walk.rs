//! Reads a JSON value by a schema of the contract.

use jiff::Timestamp;
use serde_json::Value;

use super::codes::plain;
use super::{Entry, Event, Kind, MASK, Reading, Shape, Unreadable, mask_text, masked, same_name};

/// Which way a body goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// From the gateway: types must be those of the contract, since programs read them by it.
    Answer,
    /// To the gateway, which also takes numbers and truth values as text, and texts as numbers; that is noted.
    Request,
}

/// Reads values and collects what they say.
pub(crate) struct Walker {
    side: Side,
    reading: Reading,
}

type Read = Result<(), Unreadable>;

impl Walker {
    pub(crate) fn new(side: Side) -> Self {
        Self { side, reading: Reading::default() }
    }

    pub(crate) fn finish(self) -> Reading {
        self.reading
    }

    /// Reads a value that has to be there.
    pub(crate) fn read(&mut self, path: &str, shape: &Shape, value: &Value) -> Read {
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
                let items = Shape::of(items);
                if values.is_empty() {
                    self.push(path, shape, value.clone(), None);
                }
                self.note_broken_rule(path, shape, value);
                values.iter().enumerate().try_for_each(|(index, value)| self.read(&format!("{path}[{index}]"), &items, value))
            }
            (Kind::OneOf(forms), Value::Object(_) | Value::Array(_)) => self.one_of(path, shape, forms, value),
            (Kind::Any, Value::Object(members)) if !members.is_empty() => {
                members.iter().for_each(|(name, value)| self.unknown(&join(path, name), name, value));
                Ok(())
            }
            (Kind::Any, Value::Array(values)) if !values.is_empty() => {
                values.iter().enumerate().for_each(|(index, value)| self.unknown(&format!("{path}[{index}]"), path, value));
                Ok(())
            }
            (Kind::Any, _) => {
                self.push(path, shape, masked(last(path), value), None);
                Ok(())
            }
            (_, Value::Null | Value::Object(_) | Value::Array(_)) => Err(unexpected(path, shape, value)),
            _ => self.scalar(path, shape, value),
        }
    }

    /// An event: its identifier says which content it has.
    pub(crate) fn event(&mut self, path: &str, value: &Value) -> Read {
        let id = match &value["eventType"] {
            Value::Null => return Err(Unreadable::new(&join(path, "eventType"), "missing; an event says what it is")),
            Value::String(id) => id.trim(),
            other => return Err(mismatch(&join(path, "eventType"), "a text", other)),
        };
        self.reading.events.push((self.reading.entries.len(), id.to_owned()));
        let Some(event) = Event::find(id) else {
            return self.unknown_event(path, value);
        };
        match value {
            Value::Object(members) => self.object(path, &Shape::of(event.schema), members),
            _ => Ok(()),
        }
    }

    /// The frame of an event that the contract does not know is read all the same; its content cannot be.
    fn unknown_event(&mut self, path: &str, value: &Value) -> Read {
        let start = self.reading.entries.len();
        if let Value::Object(members) = value {
            self.object(path, &Shape::named("Event"), members)?;
        }
        let identifier = join(path, "eventType");
        if let Some(entry) = self.reading.entries[start..].iter_mut().find(|entry| entry.path == identifier) {
            entry.unknown_in = Some("events");
        }
        Ok(())
    }

    /// A member of an answer that may be of another form because the request was refused.
    pub(crate) fn refused(&mut self, path: &str, shape: &Shape, value: &Value) {
        let mut attempt = Self::new(self.side);
        if attempt.optional(path, shape, value).is_ok() {
            self.reading.append(attempt.reading);
            return;
        }
        self.push(path, shape, masked(last(path), value), None);
        // An empty text stands for nothing in many refusals.
        if value != "" {
            self.note(path, "of another form than after success".to_owned());
        }
    }

    /// A member that may be null or absent.
    pub(crate) fn optional(&mut self, path: &str, shape: &Shape, value: &Value) -> Read {
        if value.is_null() {
            self.push(path, shape, Value::Null, None);
            return Ok(());
        }
        self.read(path, shape, value)
    }

    /// A member that the contract does not have.
    pub(crate) fn unknown(&mut self, path: &str, name: &str, value: &Value) {
        let value = masked(name, value);
        let (meaning, note, unknown_in) = (None, None, None);
        self.reading.entries.push(Entry { path: path.to_owned(), value, meaning, known: false, unknown_in, note, description: "" });
    }

    /// A member that is known and cannot be read here, for the reason given.
    pub(crate) fn unread(&mut self, path: &str, value: &Value, note: &str) {
        self.push(path, &Shape::of(&Value::Null), masked(last(path), value), None);
        self.note(path, note.to_owned());
    }

    fn object(&mut self, path: &str, shape: &Shape, members: &serde_json::Map<String, Value>) -> Read {
        let Kind::Object { other, .. } = &shape.kind else { return Ok(()) };
        for field in shape.fields().iter().filter(|field| field.required && !members.contains_key(field.name)) {
            let path = join(path, field.name);
            match self.side {
                Side::Answer => return Err(Unreadable::new(&path, "missing")),
                Side::Request => self.reading.missing.push(path),
            }
        }
        if members.is_empty() && !path.is_empty() {
            self.push(path, shape, Value::Object(members.clone()), None);
        }
        for (name, value) in members {
            let path = join(path, name);
            match (shape.field(name), other) {
                (Some(field), _) if field.required => self.read(&path, &Shape::of(field.schema), value)?,
                (Some(field), _) => self.optional(&path, &Shape::of(field.schema), value)?,
                (None, Some(schema)) if schema.is_object() => self.optional(&path, &Shape::of(schema), value)?,
                (None, _) => self.unknown(&path, name, value),
            }
        }
        Ok(())
    }

    /// The form that fits best; where none does, the reason of the one that came furthest.
    fn one_of(&mut self, path: &str, shape: &Shape, forms: &'static [Value], value: &Value) -> Read {
        let attempts = forms.iter().map(|form| {
            let mut attempt = Self::new(self.side);
            let form = Shape { description: shape.description, ..Shape::of(form) };
            attempt.read(path, &form, value).map(|()| attempt.reading)
        });
        let (read, failed): (Vec<_>, Vec<_>) = attempts.partition(Result::is_ok);
        match read.into_iter().flatten().min_by_key(Reading::doubts) {
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

    fn scalar(&mut self, path: &str, shape: &Shape, value: &Value) -> Read {
        let fits = match &shape.kind {
            Kind::OneOf(forms) => forms.iter().any(|form| is_of(&Shape::of(form).kind, value)),
            kind => is_of(kind, value),
        };
        let as_text = !fits && self.side == Side::Request && could_be(&shape.kind, value);
        if !fits && !as_text {
            return Err(unexpected(path, shape, value));
        }
        if !shape.choices.is_empty() && !shape.choices.iter().any(|choice| plain(choice).trim() == plain(value).trim()) {
            let choices: Vec<_> = shape.choices.iter().map(plain).collect();
            return Err(Unreadable::new(path, format!("only {} can stand here", choices.join(", "))));
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
            self.note_broken_rule(path, shape, value);
        }
        Ok(())
    }

    /// Answers may go beyond the bounds, which are those of requests.
    fn note_broken_rule(&mut self, path: &str, shape: &Shape, value: &Value) {
        if self.side == Side::Request
            && let Some(rule) = shape.broken_rule(value)
        {
            self.note(path, rule);
        }
    }

    fn push(&mut self, path: &str, shape: &Shape, value: Value, meaning: Option<String>) {
        let (note, unknown_in, description) = (None, None, shape.description);
        self.reading.entries.push(Entry { path: path.to_owned(), value, meaning, known: true, unknown_in, note, description });
    }

    fn note(&mut self, path: &str, note: String) {
        if let Some(entry) = self.reading.entries.last_mut().filter(|entry| entry.path == path) {
            entry.note = Some(note);
        }
    }
}

fn unexpected(path: &str, shape: &Shape, value: &Value) -> Unreadable {
    mismatch(path, &expected(shape), value)
}

fn mismatch(path: &str, expected: &str, value: &Value) -> Unreadable {
    Unreadable::new(path, format!("expected {expected}, found {}", form(value)))
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
        Kind::OneOf(forms) => {
            let mut forms: Vec<_> = forms.iter().map(|form| expected(&Shape::of(form))).collect();
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

/// What a code means, or which time a number of milliseconds is.
fn meaning(shape: &Shape, value: &Value) -> Option<String> {
    let text = plain(value);
    if let Some(table) = shape.table {
        return table.row(&text).map(|row| row.meaning.to_owned());
    }
    if shape.name.is_some_and(|name| same_name(name, "LenientMillis")) {
        let millis = text.trim().parse().ok()?;
        return Timestamp::from_millisecond(millis).ok().map(|time| format!("{}", time.strftime("%Y-%m-%d %H:%M:%S%.3f UTC")));
    }
    None
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The last name in a path.
fn last(path: &str) -> &str {
    let name = path.rsplit('.').next().unwrap_or(path);
    name.split('[').next().unwrap_or(name)
}
