//! Events and changes in words, for the log of the page.

use ccgateway::{Event, EventKind};
use serde::Serialize;
use serde_json::Value;

use super::journal::Entry;
use crate::contract::CONTRACT;
use crate::decode::{Claim, decode};
use crate::print;

/// An event as an entry of the log.
pub(super) fn of_event(event: &Event) -> Entry {
    match event.kind() {
        EventKind::EventsMayBeMissing(gap) => Entry::Gap { detail: gap.reason.clone() },
        EventKind::Unknown(unknown) if unknown.event_type().is_empty() => {
            Entry::Gap { detail: format!("unreadable: {}", unknown.problem().unwrap_or("it has no type")) }
        }
        _ => {
            let name = event.event_type();
            let meaning = CONTRACT.event(name).map_or("not in the contract", |known| known.description());
            Entry::Event {
                name: name.to_owned(),
                meaning: print::first_sentence(meaning),
                detail: values(event),
                generated: event.generated_at().map(jiff::Timestamp::as_millisecond),
            }
        }
    }
}

/// The values of an event with the meanings of codes, without empty ones.
fn values(event: &Event) -> String {
    let value = serde_json::to_value(event).unwrap_or_default();
    let decoded = match decode(&value, Claim::Event) {
        Ok(decoded) => decoded,
        Err(error) => return error.to_string(),
    };
    let entries = decoded.reading.entries.iter();
    let texts = entries.filter_map(|entry| {
        let name = entry.path.strip_prefix("content")?.trim_start_matches('.');
        let value = text(&entry.value)?;
        let value = print::meaning(entry).map_or(value.clone(), |meaning| format!("{value} ({meaning})"));
        Some(if name.is_empty() { value } else { format!("{name} {value}") })
    });
    texts.collect::<Vec<_>>().join(" · ")
}

/// A change of the view as an entry of the log: the name of the change, and its values that are plain.
pub(super) fn of_change(change: &impl Serialize) -> Entry {
    let value = serde_json::to_value(change).unwrap_or_default();
    let name = value["change"].as_str().unwrap_or_default().to_owned();
    let members = value.as_object().into_iter().flatten().filter(|(name, _)| *name != "change" && *name != "at");
    let texts = members.filter_map(|(name, value)| Some(format!("{name} {}", in_short(value)?)));
    Entry::Change { name, detail: texts.collect::<Vec<_>>().join(" · ") }
}

/// A value in short: an object by what it is, or by its ID.
fn in_short(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => ["is", "id", "kind"].iter().find_map(|name| members.get(*name)).and_then(text),
        Value::Array(items) => Some(items.len().to_string()),
        other => text(other),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(value: Value) -> Event {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn an_event_has_its_meaning_and_the_meanings_of_its_codes() {
        let content = json!({ "caller": "0555123", "called": "60001", "feature": 0, "empty": "" });
        let event = event(json!({ "eventType": "AgentEvent_Talking", "workNo": "1001", "content": content }));
        let Entry::Event { name, meaning, detail, generated } = of_event(&event) else { panic!("{event:?}") };
        assert_eq!((name.as_str(), generated), ("AgentEvent_Talking", None));
        assert!(meaning.len() > 10 && !meaning.contains('\n'), "{meaning}");
        assert!(detail.contains("caller 0555123 · ") && detail.contains("feature 0 (") && !detail.contains("empty"), "{detail}");
    }

    #[test]
    fn what_is_no_event_is_a_gap() {
        let entry = of_event(&event(json!([1])));
        assert!(matches!(&entry, Entry::Gap { detail } if detail.starts_with("unreadable: ")), "{entry:?}");
    }

    #[test]
    fn a_change_is_told_in_short() {
        let change = json!({ "change": "stateChanged", "from": { "is": "idle" }, "to": { "is": "busy", "reason": 200 }, "at": 1 });
        let expected = Entry::Change { name: "stateChanged".to_owned(), detail: "from idle · to busy".to_owned() };
        assert_eq!(of_change(&change), expected);
    }
}
