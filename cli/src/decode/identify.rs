//! What a body is, and its reading.

use serde_json::Value;

use crate::contract::{Event, Operation, Reading, Shape, Side, Unreadable, Walker};

/// What the body is said to be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Said {
    Nothing,
    Event,
    Answer(&'static Operation),
    Request(&'static Operation),
}

/// A body that was read.
pub(crate) struct Decoded {
    pub(crate) kind: Kind,
    /// The operation or the event.
    pub(crate) name: Option<String>,
    /// What that is, in a line.
    pub(crate) title: String,
    /// The return code, where the body is an envelope.
    pub(crate) retcode: Option<String>,
    pub(crate) reading: Reading,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One event, bare or in an envelope.
    Event,
    /// None or several.
    Events,
    Answer,
    Request,
    /// An answer of an operation that nobody named.
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

/// Reads a body as what it is said to be, or as what it looks like.
pub(crate) fn decode(body: &Value, said: Said) -> Result<Decoded, Unreadable> {
    match said {
        Said::Answer(operation) => answer(operation, body),
        Said::Request(operation) => request(operation, body),
        Said::Event => events(body),
        Said::Nothing if looks_like_events(body) => events(body),
        Said::Nothing if body.get("retcode").is_some() => envelope(body),
        Said::Nothing => Err(Unreadable::new(
            "",
            "neither an event (no `eventType`, `event` or `eventList`) nor an answer (no `retcode`); \
             say what it is with --event, --operation NAME, or --operation NAME --request",
        )),
    }
}

fn looks_like_events(body: &Value) -> bool {
    let object = |body: &Value| ["eventType", "eventList"].iter().any(|key| body.get(key).is_some());
    let polled = body.get("event").is_some_and(|event| event.is_object() || event.is_array());
    object(body) || polled || body.as_array().is_some_and(|items| items.first().is_some_and(object))
}

fn answer(operation: &Operation, body: &Value) -> Result<Decoded, Unreadable> {
    // An answer that is a file comes as an envelope only when it is refused.
    let shape = operation.response().unwrap_or_else(|| Shape::named("ReservedResponse"));
    let (retcode, reading) = frame(&shape, body)?;
    Ok(Decoded { kind: Kind::Answer, name: Some(operation.name().to_owned()), title: operation.summary().to_owned(), retcode, reading })
}

/// Reads an envelope. What is asked for has another form where the request was refused.
fn frame(shape: &Shape, body: &Value) -> Result<(Option<String>, Reading), Unreadable> {
    let mut walker = Walker::new(Side::Answer);
    let retcode = body.get("retcode").map(|code| code.as_str().map_or_else(|| code.to_string(), str::to_owned));
    let Some(members) = body.as_object().filter(|_| retcode.as_deref().is_some_and(|code| code != "0")) else {
        walker.read("", shape, body)?;
        return Ok((retcode, walker.finish()));
    };
    for (name, value) in members {
        match shape.field(name) {
            Some(field) if field.required => walker.read(name, &Shape::of(field.schema), value)?,
            Some(field) => walker.refused(name, &Shape::of(field.schema), value),
            None => walker.unknown(name, name, value),
        }
    }
    Ok((retcode, walker.finish()))
}

fn request(operation: &Operation, body: &Value) -> Result<Decoded, Unreadable> {
    let shape = operation.request().ok_or_else(|| Unreadable::new("", format!("{} has no request body", operation.name())))?;
    let mut walker = Walker::new(Side::Request);
    walker.read("", &shape, body)?;
    Ok(Decoded {
        kind: Kind::Request,
        name: Some(operation.name().to_owned()),
        title: operation.summary().to_owned(),
        retcode: None,
        reading: walker.finish(),
    })
}

fn envelope(body: &Value) -> Result<Decoded, Unreadable> {
    let shape = Shape::named("ReservedResponse");
    let mut walker = Walker::new(Side::Answer);
    for (name, value) in body.as_object().into_iter().flatten() {
        match shape.field(name) {
            Some(_) if name == "result" && !is_empty(value) => {
                walker.unread(name, value, "not read: say whose answer it is with --operation NAME");
            }
            Some(field) => walker.read(name, &Shape::of(field.schema), value)?,
            None => walker.unknown(name, name, value),
        }
    }
    let retcode = body.get("retcode").map(|code| code.as_str().map_or_else(|| code.to_string(), str::to_owned));
    let title = "an answer, of which operation is not said".to_owned();
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
fn events(body: &Value) -> Result<Decoded, Unreadable> {
    let mut walker = Walker::new(Side::Answer);
    let mut retcode = None;
    match body {
        Value::Array(_) => list(&mut walker, "", body)?,
        Value::Object(members) if members.contains_key("eventType") => walker.event("", body)?,
        Value::Object(members) if members.contains_key("eventList") => {
            let shape = Shape::named("PushEventRequest");
            walker.read("", &shape, body)?;
        }
        Value::Object(members) if members.contains_key("retcode") || members.contains_key("event") => {
            let shape = Shape::named("AgentEventResponse");
            for (name, value) in members {
                match shape.field(name) {
                    Some(_) if name == "event" && value.is_array() => list(&mut walker, name, value)?,
                    Some(field) => walker.optional(name, &Shape::of(field.schema), value)?,
                    // A refused poll has an empty result as any refusal has.
                    None if name == "result" && is_empty(value) => walker.unread(name, value, "empty"),
                    None => walker.unknown(name, name, value),
                }
            }
            retcode = members.get("retcode").map(|code| code.as_str().map_or_else(|| code.to_string(), str::to_owned));
        }
        Value::Object(_) => return Err(Unreadable::new("", "not an event: it has no `eventType`, `event` or `eventList`")),
        _ => return Err(Unreadable::new("", "an event is a JSON object")),
    }
    let reading = walker.finish();
    let (kind, name, title) = match reading.events.as_slice() {
        [(_, id)] => {
            let title = Event::find(id).map_or("an event that the contract does not know", |event| event.description());
            (Kind::Event, Some(id.clone()), crate::print::first_sentence(title))
        }
        [] => (Kind::Events, None, "no event".to_owned()),
        several => (Kind::Events, None, format!("{} events", several.len())),
    };
    Ok(Decoded { kind, name, title, retcode, reading })
}

fn list(walker: &mut Walker, path: &str, value: &Value) -> Result<(), Unreadable> {
    let items = value.as_array().into_iter().flatten();
    items.enumerate().try_for_each(|(index, event)| walker.event(&format!("{path}[{index}]"), event))
}
