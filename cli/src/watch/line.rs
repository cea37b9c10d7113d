//! An event as one line.

use anyhow::Result;
use ccgateway::event::UnknownEvent;
use ccgateway::{AgentId, Event, EventKind};
use ccgateway_contract::{Entry, ParseError};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::contract::CONTRACT;
use crate::decode::{Claim, Decoded, decode};
use crate::print::{self, BOLD, DIM, ODD, count, harmless, shortened};

/// Prints an event as one line, for people or as JSON. What is about no agent in particular is about the one that is followed.
pub(super) fn show(followed: AgentId, event: &Event, json: bool) -> Result<()> {
    let time = event.generated_at().unwrap_or_else(Timestamp::now);
    let followed = followed.to_string();
    let agent = event.raw_agent().unwrap_or(&followed);
    let item = Item::of(event);
    if json {
        let mut object = Map::new();
        object.insert("time".to_owned(), Value::from(time.to_string()));
        object.insert("agent".to_owned(), Value::from(agent));
        object.extend(item.members(event.event_type()));
        return print::print_json(&Value::Object(object));
    }
    let time = time.strftime("%H:%M:%S%.3f");
    print::print(&format!("{DIM}{time}{DIM:#}  {}  {}\n", harmless(agent), item.in_words(event.event_type())))
}

/// What an item of the stream is.
enum Item {
    Event(Box<Decoded>),
    /// An event that is not as the contract has it.
    Odd(ParseError),
    Gap {
        lost_answers: u64,
        dropped_events: u64,
        reason: String,
    },
    /// What came in place of an event.
    Unreadable {
        reason: String,
        raw: Value,
    },
}

impl Item {
    fn of(event: &Event) -> Self {
        match event.kind() {
            EventKind::EventsMayBeMissing(gap) => {
                Self::Gap { lost_answers: gap.lost_answers, dropped_events: gap.dropped_events, reason: gap.reason.clone() }
            }
            EventKind::Unknown(unknown) if unknown.event_type().is_empty() => Self::unreadable(unknown),
            _ => {
                let value = serde_json::to_value(event).unwrap_or_default();
                decode(&value, Claim::Event).map_or_else(Self::Odd, |decoded| Self::Event(Box::new(decoded)))
            }
        }
    }

    fn unreadable(unknown: &UnknownEvent) -> Self {
        let raw = serde_json::from_str(unknown.raw_content()).unwrap_or_else(|_| Value::from(unknown.raw_content()));
        Self::Unreadable { reason: unknown.problem().unwrap_or("it has no type").to_owned(), raw: CONTRACT.masked("", &raw) }
    }

    fn members(self, name: &str) -> Map<String, Value> {
        let members: Vec<(&str, Value)> = match self {
            Self::Event(decoded) => return decoded.members(),
            Self::Odd(error) => {
                vec![("kind", "error".into()), ("name", name.into()), ("path", error.path.into()), ("reason", error.reason.into())]
            }
            Self::Gap { lost_answers, dropped_events, reason } => vec![
                ("kind", "gap".into()),
                ("name", name.into()),
                ("lost_answers", lost_answers.into()),
                ("dropped_events", dropped_events.into()),
                ("reason", reason.into()),
            ],
            Self::Unreadable { reason, raw } => {
                vec![("kind", "unreadable".into()), ("name", Value::Null), ("reason", reason.into()), ("raw", raw)]
            }
        };
        members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    fn in_words(&self, name: &str) -> String {
        let content = match self {
            Self::Gap { lost_answers, dropped_events, reason } => {
                let lost = [(*lost_answers, "answer", "lost"), (*dropped_events, "event", "left out")];
                let lost = lost.iter().filter(|(number, ..)| *number > 0);
                let lost: Vec<_> = lost
                    .map(|(number, noun, what)| format!("{} {what}", count(usize::try_from(*number).unwrap_or(usize::MAX), noun)))
                    .collect();
                return format!("{ODD}! events may be missing here: {} ({}){ODD:#}", lost.join(", "), harmless(reason));
            }
            Self::Unreadable { reason, raw } => {
                return format!("{ODD}! unreadable: {}{ODD:#}  {}", harmless(reason), harmless(&raw.to_string()));
            }
            Self::Odd(error) => format!("{ODD}! {}{ODD:#}", harmless(&error.to_string())),
            Self::Event(decoded) => values(decoded),
        };
        let meaning =
            || CONTRACT.event(name).map_or_else(|| "! not in the contract".to_owned(), |event| shortened(event.description(), 60));
        let content = if content.is_empty() { format!("{DIM}{}{DIM:#}", meaning()) } else { content };
        format!("{BOLD}{}{BOLD:#}  {content}", harmless(name))
    }
}

/// The values of an event's content, without empty ones.
fn values(decoded: &Decoded) -> String {
    let entries = decoded.reading.entries.iter().filter(|entry| entry.path.starts_with("content"));
    entries.filter_map(in_words).collect::<Vec<_>>().join(", ")
}

fn in_words(entry: &Entry<'_>) -> Option<String> {
    let value = match &entry.value {
        Value::Null => return None,
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => harmless(text),
        other => harmless(&other.to_string()),
    };
    let value = print::meaning(entry).map_or(value.clone(), |meaning| format!("{value} ({meaning})"));
    let mark = if entry.known && entry.unknown_in.is_none() { "" } else { "!" };
    Some(match entry.path.strip_prefix("content.") {
        Some(name) => format!("{mark}{} {value}", harmless(name)),
        None => format!("{mark}{value}"),
    })
}
