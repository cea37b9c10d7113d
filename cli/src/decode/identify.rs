//! What a body is, and its reading.

use ccgateway_contract::json::plain;
use ccgateway_contract::{Operation, ParseError, Reading, Shape, Side, Walker};
use serde_json::{Map, Value};

use crate::contract::CONTRACT;
use crate::print;

/// What the user says that a body is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Claim {
    Nothing,
    Event,
    Answer(Operation<'static>),
    Request(Operation<'static>),
}

/// A body that was read.
pub(crate) struct Decoded {
    pub(crate) kind: Kind,
    /// The operation or the event.
    pub(crate) name: Option<String>,
    /// What that is, in one line.
    pub(crate) title: String,
    /// The return code, where the body is an envelope.
    pub(crate) retcode: Option<String>,
    pub(crate) reading: Reading<'static>,
}

impl Decoded {
    /// The members of its JSON object.
    pub(crate) fn members(&self) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("kind".to_owned(), Value::from(self.kind.name()));
        object.insert("name".to_owned(), Value::from(self.name.clone()));
        if let Some(code) = &self.retcode {
            object.insert("retcode".to_owned(), print::retcode_json(code));
        }
        object.extend(print::entries_json(&self.reading).map(|(name, value)| (name.to_owned(), value)));
        object
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One event, bare or in an envelope.
    Event,
    /// None or several.
    Events,
    Answer,
    Request,
    /// An answer of an operation that was not named.
    Envelope,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Events => "events",
            Self::Answer => "answer",
            Self::Request => "request",
            Self::Envelope => "envelope",
        }
    }
}

/// Reads a body as what the user says that it is, or as what it looks like.
pub(crate) fn decode(body: &Value, claim: Claim) -> Result<Decoded, ParseError> {
    match claim {
        Claim::Answer(operation) => answer(&operation, body),
        Claim::Request(operation) => request(&operation, body),
        Claim::Event => events(body),
        Claim::Nothing if looks_like_events(body) => events(body),
        Claim::Nothing if body.get("retcode").is_some() => envelope(body),
        Claim::Nothing => Err(ParseError::new(
            "",
            "neither an event (no `eventType`, `event` or `eventList`) nor an answer (no `retcode`); \
             name it with --event, --operation NAME, or --operation NAME --request",
        )),
    }
}

fn looks_like_events(body: &Value) -> bool {
    let object = |body: &Value| ["eventType", "eventList"].iter().any(|key| body.get(key).is_some());
    let polled = body.get("event").is_some_and(|event| event.is_object() || event.is_array());
    object(body) || polled || body.as_array().is_some_and(|items| items.first().is_some_and(object))
}

fn answer(operation: &Operation<'static>, body: &Value) -> Result<Decoded, ParseError> {
    // An answer that is a file comes as an envelope only when it is refused.
    let shape = operation.response().unwrap_or_else(|| CONTRACT.shape_of("ReservedResponse"));
    let (retcode, reading) = frame(&shape, body)?;
    Ok(Decoded { kind: Kind::Answer, name: Some(operation.name().to_owned()), title: operation.summary().to_owned(), retcode, reading })
}

/// Reads an envelope. The result of a refused request may have another form.
fn frame(shape: &Shape<'static>, body: &Value) -> Result<(Option<String>, Reading<'static>), ParseError> {
    let mut walker = Walker::new(&CONTRACT, Side::Answer);
    let retcode = body.get("retcode").map(plain);
    let Some(members) = body.as_object().filter(|_| retcode.as_deref().is_some_and(|code| code != "0")) else {
        walker.read("", shape, body)?;
        return Ok((retcode, walker.finish()));
    };
    for (name, value) in members {
        match shape.field(name) {
            Some(field) if field.required => walker.read(name, &field.shape(), value)?,
            Some(field) => walker.refused(name, &field.shape(), value),
            None => walker.unknown(name, name, value),
        }
    }
    Ok((retcode, walker.finish()))
}

fn request(operation: &Operation<'static>, body: &Value) -> Result<Decoded, ParseError> {
    let shape = operation.request().ok_or_else(|| ParseError::new("", format!("{} has no request body", operation.name())))?;
    let mut walker = Walker::new(&CONTRACT, Side::Request);
    walker.read("", &shape, body)?;
    Ok(Decoded {
        kind: Kind::Request,
        name: Some(operation.name().to_owned()),
        title: operation.summary().to_owned(),
        retcode: None,
        reading: walker.finish(),
    })
}

fn envelope(body: &Value) -> Result<Decoded, ParseError> {
    let shape = CONTRACT.shape_of("ReservedResponse");
    let mut walker = Walker::new(&CONTRACT, Side::Answer);
    for (name, value) in body.as_object().into_iter().flatten() {
        match shape.field(name) {
            Some(_) if name == "result" && !is_empty(value) => {
                walker.unread(name, value, "not read: name its operation with --operation NAME");
            }
            Some(field) => walker.read(name, &field.shape(), value)?,
            None => walker.unknown(name, name, value),
        }
    }
    let retcode = body.get("retcode").map(plain);
    let title = "an answer of an operation that was not named".to_owned();
    Ok(Decoded { kind: Kind::Envelope, name: None, title, retcode, reading: walker.finish() })
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// Reads events in any of the forms in which they travel.
fn events(body: &Value) -> Result<Decoded, ParseError> {
    let mut walker = Walker::new(&CONTRACT, Side::Answer);
    let mut retcode = None;
    match body {
        Value::Array(_) => list(&mut walker, "", body)?,
        Value::Object(members) if members.contains_key("eventType") => walker.event("", body)?,
        Value::Object(members) if members.contains_key("eventList") => {
            let shape = CONTRACT.shape_of("PushEventRequest");
            walker.read("", &shape, body)?;
        }
        Value::Object(members) if members.contains_key("retcode") || members.contains_key("event") => {
            let shape = CONTRACT.shape_of("AgentEventResponse");
            for (name, value) in members {
                match shape.field(name) {
                    Some(_) if name == "event" && value.is_array() => list(&mut walker, name, value)?,
                    Some(field) => walker.optional(name, &field.shape(), value)?,
                    // A refused poll has an empty result as any refusal has.
                    None if name == "result" && is_empty(value) => walker.unread(name, value, "empty"),
                    None => walker.unknown(name, name, value),
                }
            }
            retcode = members.get("retcode").map(plain);
        }
        Value::Object(_) => return Err(ParseError::new("", "not an event: it has no `eventType`, `event` or `eventList`")),
        _ => return Err(ParseError::new("", "an event is a JSON object")),
    }
    let reading = walker.finish();
    let (kind, name, title) = match reading.events.as_slice() {
        [(_, id)] => {
            let title = CONTRACT.event(id).map_or("an event that the contract does not know", |event| event.description());
            (Kind::Event, Some(id.clone()), print::first_sentence(title))
        }
        [] => (Kind::Events, None, "no event".to_owned()),
        several => (Kind::Events, None, format!("{} events", several.len())),
    };
    Ok(Decoded { kind, name, title, retcode, reading })
}

fn list(walker: &mut Walker<'static>, path: &str, value: &Value) -> Result<(), ParseError> {
    let items = value.as_array().into_iter().flatten();
    items.enumerate().try_for_each(|(index, event)| walker.event(&format!("{path}[{index}]"), event))
}
