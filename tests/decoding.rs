//! Every body of every operation and every event: examples are read and written without loss, generated bodies are read,
//! mutilated ones never make anything panic.
//!
//! `CCGATEWAY_CASES` sets the number of generated bodies; a long run is
//! `CCGATEWAY_CASES=1000000 cargo test --release --test decoding`.

use std::collections::BTreeMap;

use ccgateway::operation::{OPERATIONS, Operation};
use ccgateway::{Event, EventKind};
use ccgateway_contract::{Kind, Operation as Entry, Shape, Table};
use serde_json::{Map, Number, Value, json};

#[rustfmt::skip] // as the generator wrote it
#[path = "../generated/tests/roundtrip.rs"]
mod roundtrip;
mod support;

use support::CONTRACT;

/// The number of generated bodies unless `CCGATEWAY_CASES` sets it.
const CASES: usize = 20_000;

/// Whether a body that was read and written again is the same: null, an empty list and no field are the same, and so are a
/// number or a truth value and its text.
fn same(original: &Value, again: &Value) -> bool {
    let nothing = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    match (original, again) {
        (Value::Object(original), Value::Object(again)) => {
            let kept = original.iter().all(|(key, value)| match again.get(key) {
                Some(other) => same(value, other),
                None => nothing(value),
            });
            kept && again.iter().all(|(key, value)| original.contains_key(key) || nothing(value))
        }
        (Value::Array(original), Value::Array(again)) => {
            original.len() == again.len() && original.iter().zip(again).all(|(one, other)| same(one, other))
        }
        (Value::Number(number), Value::String(text)) | (Value::String(text), Value::Number(number)) => number.to_string() == *text,
        (Value::Bool(flag), Value::String(text)) | (Value::String(text), Value::Bool(flag)) => flag.to_string() == *text,
        (one, other) => one == other,
    }
}

fn assert_same(what: &str, original: &Value, again: serde_json::Result<Value>) {
    let again = again.unwrap_or_else(|error| panic!("{what}: {error} in {original}"));
    assert!(same(original, &again), "{what}: {original} became {again}");
}

/// An operation as the contract has it.
fn entry(operation: &Operation) -> Entry<'static> {
    let entry = CONTRACT.find_operation(operation.id).unwrap();
    assert_eq!((entry.http_method, entry.path), (operation.http_method, operation.path), "{}", operation.id);
    entry
}

#[test]
fn every_example_of_the_contract_is_read_and_written_without_loss() {
    let mut seen = 0;
    for operation in OPERATIONS {
        let entry = entry(operation);
        if let Some(request) = entry.request_example() {
            let again = roundtrip::request(operation.id, &request.to_string()).unwrap();
            assert_same(operation.id, request, again);
            seen += 1;
        }
        if let Some(response) = entry.response_example() {
            let again = roundtrip::response(operation.id, &response.to_string()).unwrap();
            assert_same(operation.id, response, again);
            seen += 1;
        }
    }
    assert!(seen >= OPERATIONS.iter().filter(|operation| !operation.file).count(), "every operation has an example");
}

#[test]
fn every_example_from_the_wire_is_read_and_written_without_loss() {
    let mut seen = 0;
    for line in include_str!("data/wire-examples.jsonl").lines() {
        let example: Value = serde_json::from_str(line).unwrap();
        let (name, payload) = (example["name"].as_str().unwrap(), &example["payload"]);
        if example["kind"] == "event" {
            for event in payload["event"].as_array().unwrap() {
                let read: Event = serde_json::from_str(&event.to_string()).unwrap();
                assert!(!matches!(read.kind(), EventKind::Unknown(_)));
                assert_same(name, event, serde_json::to_value(&read));
            }
            continue;
        }
        let (method, path) = name.split_once(' ').unwrap();
        let operation = OPERATIONS.iter().find(|operation| operation.http_method == method && operation.path == path);
        let Some(operation) = operation else { panic!("{name} is not in the contract") };
        let again = if example["kind"] == "request" {
            // Requests are strict on the way out: these forms are documented as quirks, and turned into the documented types.
            roundtrip::request(operation.id, &documented(operation, payload).to_string())
        } else {
            roundtrip::response(operation.id, &payload.to_string())
        };
        assert_same(name, payload, again.unwrap());
        seen += 1;
    }
    assert!(seen >= 25);
}

/// A request as the contract writes it: texts become the numbers and truth values, numbers the texts, that it documents.
fn documented(operation: &Operation, payload: &Value) -> Value {
    let request = entry(operation).request().unwrap();
    let fields = payload.as_object().unwrap().iter().map(|(name, value)| {
        let kind = request.field(name).and_then(|field| field.shape().kind.json_type()).unwrap_or_default();
        let value = match (kind, value) {
            ("integer" | "boolean", Value::String(text)) => serde_json::from_str(text).unwrap(),
            ("string", Value::Number(number)) => Value::String(number.to_string()),
            (_, value) => value.clone(),
        };
        (name.clone(), value)
    });
    Value::Object(fields.collect())
}

/// Makes bodies from shapes, at random but the same for the same seed.
struct Maker {
    /// The codes of each table, by its name: to list them takes long for the table of return codes.
    codes: BTreeMap<&'static str, Vec<&'static Value>>,
    random: fastrand::Rng,
    /// Adds fields that the contract does not know.
    strange_fields: bool,
    /// Uses codes that the contract does not know.
    strange_codes: bool,
}

/// The single codes of a table.
fn codes(table: &Table<'static>) -> Vec<&'static Value> {
    table.rows().into_iter().filter(|row| row.range.is_none()).map(|row| &row.entry["code"]).collect()
}

impl Maker {
    fn value(&mut self, shape: &Shape<'static>, depth: usize) -> Value {
        if shape.nullable && self.random.u8(..) < 40 {
            return Value::Null;
        }
        if let Some(table) = &shape.table {
            return self.code(shape, table);
        }
        if !shape.choices.is_empty() {
            return shape.choices[self.random.usize(..shape.choices.len())].clone();
        }
        match &shape.kind {
            Kind::OneOf(_) => {
                let forms = shape.forms();
                let chosen = self.random.usize(..forms.len());
                self.value(&forms[chosen], depth)
            }
            Kind::Text => Value::String(self.text()),
            Kind::Integer => self.integer(shape),
            Kind::Boolean => Value::Bool(self.random.bool()),
            Kind::List(_) => {
                let mut items = shape.items().unwrap();
                // `Event` may be null where a poll has none to give; inside a list there is no place for null.
                items.nullable = false;
                let length = if depth > 4 { 0 } else { self.random.usize(..3) };
                (0..length).map(|_| self.value(&items, depth + 1)).collect()
            }
            Kind::Object { .. } => self.object(shape, depth),
            _ => self.anything(depth),
        }
    }

    fn code(&mut self, shape: &Shape<'static>, table: &Table<'static>) -> Value {
        let codes = self.codes.entry(table.name).or_insert_with(|| codes(table));
        // A number or its digits where the table is one of numbers that come in.
        let numbers = codes.iter().all(|code| code.is_number());
        let code =
            if self.strange_codes { json!(format!("9{}", self.random.u16(..))) } else { codes[self.random.usize(..codes.len())].clone() };
        match (&code, matches!(shape.kind, Kind::OneOf(_)) && self.random.bool()) {
            (Value::Number(number), true) => json!(number.to_string()),
            (Value::String(text), false) if numbers => text.parse::<i64>().map_or(code.clone(), |number| json!(number)),
            _ => code,
        }
    }

    fn object(&mut self, shape: &Shape<'static>, depth: usize) -> Value {
        let mut fields = Map::new();
        for field in shape.fields() {
            if field.required || self.random.u8(..) < 200 {
                fields.insert(field.name.to_owned(), self.value(&field.shape(), depth + 1));
            }
        }
        // What has no named fields is a map, whose members are values and not fields.
        if self.strange_fields && !shape.fields().is_empty() {
            let value = self.anything(depth + 1);
            fields.insert(format!("strange{}", self.random.u8(..)), value);
        }
        Value::Object(fields)
    }

    fn integer(&mut self, shape: &Shape<'static>) -> Value {
        let (least, most) = if shape.format == "int32" { (i32::MIN.into(), i32::MAX.into()) } else { (i64::MIN, i64::MAX) };
        let (least, most) = (shape.bounds.minimum.unwrap_or(least), shape.bounds.maximum.unwrap_or(most));
        json!(self.random.i64(least..=most))
    }

    fn text(&mut self) -> String {
        let words = ["", "0", "1455885056-1095", "true", "成功", "a\u{0}b", "\"\\\n", "-1", " 7 ", "١٢", "😀"];
        let word = words[self.random.usize(..words.len())];
        if self.random.bool() { word.to_owned() } else { format!("{word}{}", self.random.u32(..)) }
    }

    fn anything(&mut self, depth: usize) -> Value {
        match self.random.u8(..if depth > 5 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => Value::Bool(self.random.bool()),
            2 => json!(self.random.i64(..)),
            // Eighths are exact in binary and in decimal.
            3 => Number::from_f64(f64::from(self.random.i16(..)) / 8.0).map_or(Value::Null, Value::Number),
            4 => Value::String(self.text()),
            5 => (0..self.random.usize(..3)).map(|_| self.anything(depth + 1)).collect(),
            _ => {
                let count = self.random.usize(..3);
                Value::Object((0..count).map(|_| (self.text(), self.anything(depth + 1))).collect())
            }
        }
    }

    /// Replaces one value somewhere inside by anything.
    fn mutilate(&mut self, value: &mut Value) {
        let inside = self.random.u8(..) < 200;
        match value {
            Value::Object(fields) if inside && !fields.is_empty() => {
                let chosen = self.random.usize(..fields.len());
                if let Some(field) = fields.values_mut().nth(chosen) {
                    self.mutilate(field);
                }
            }
            Value::Array(items) if inside && !items.is_empty() => {
                let chosen = self.random.usize(..items.len());
                self.mutilate(&mut items[chosen]);
            }
            other => *other = self.anything(0),
        }
    }
}

/// A body that can come in: an answer of an operation, or an event.
enum Incoming<'a> {
    Answer(&'a Operation),
    Event(&'a str),
}

impl Incoming<'_> {
    fn read(&self, body: &str) -> serde_json::Result<Value> {
        match self {
            Self::Answer(operation) => roundtrip::response(operation.id, body).unwrap(),
            Self::Event(_) => serde_json::to_value(serde_json::from_str::<Event>(body)?),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Answer(operation) => operation.id,
            Self::Event(id) => id,
        }
    }
}

/// Everything that can come in, with its shape.
fn incoming() -> Vec<(Incoming<'static>, Shape<'static>)> {
    let answers = OPERATIONS.iter().filter(|operation| !operation.file).map(|operation| {
        let response = entry(operation).response().unwrap();
        (Incoming::Answer(operation), response)
    });
    answers.chain(CONTRACT.events().map(|event| (Incoming::Event(event.id), event.shape()))).collect()
}

fn cases() -> usize {
    std::env::var("CCGATEWAY_CASES").ok().map_or(CASES, |cases| cases.parse().expect("CCGATEWAY_CASES is a number"))
}

/// Runs a check over as many generated bodies as are asked for, spread over everything that can come in.
fn for_generated(strange_fields: bool, strange_codes: bool, mut check: impl FnMut(&Incoming<'_>, &mut Maker, Value)) {
    let mut maker = Maker { codes: BTreeMap::new(), random: fastrand::Rng::with_seed(7), strange_fields, strange_codes };
    let incoming = incoming();
    // Four tests share the cases.
    for (what, shape) in incoming.iter().cycle().take(cases() / 4) {
        let body = maker.value(shape, 0);
        check(what, &mut maker, body);
    }
}

#[test]
fn generated_bodies_are_read_and_written_without_loss() {
    for_generated(false, false, |what, _, body| assert_same(what.name(), &body, what.read(&body.to_string())));
}

#[test]
fn unknown_fields_never_fail() {
    for_generated(true, false, |what, _, body| {
        if let Err(error) = what.read(&body.to_string()) {
            panic!("{}: {error} in {body}", what.name());
        }
    });
}

#[test]
fn unknown_codes_never_fail() {
    for_generated(false, true, |what, _, body| assert_same(what.name(), &body, what.read(&body.to_string())));
}

#[test]
fn mutilated_bodies_never_panic() {
    let mut refused = 0;
    for_generated(true, true, |what, maker, mut body| {
        for _ in 0..=maker.random.u8(..3) {
            maker.mutilate(&mut body);
        }
        refused += usize::from(what.read(&body.to_string()).is_err());
        let mut text = body.to_string().into_bytes();
        let cut = maker.random.usize(..=text.len());
        text.truncate(cut);
        // Half a character at the end is not a text any more, so it could not be read at all.
        let _ = what.read(&String::from_utf8_lossy(&text));
    });
    assert!(refused > 0, "some of them cannot be read");
}
