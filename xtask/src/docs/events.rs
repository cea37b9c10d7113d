//! The pages of the events, one per group: the part of an identifier before its first underscore.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::view::{Event, Operation, Trigger, View};
use super::{Page, schema, text};

pub(super) fn pages(view: &View) -> Vec<Page> {
    let mut groups: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    for event in &view.events {
        groups.entry(text::event_group(event)).or_default().push(event);
    }
    groups.into_iter().map(|(group, events)| page(view, group, &events)).collect()
}

fn page(view: &View, group: &str, events: &[&Event]) -> Page {
    let mut markdown = format!("# {group} events\n\nEvery event has the fields below; `content` differs.\n\n");
    let header = serde_json::json!({"$ref": "#/components/schemas/EventHeader"});
    markdown += &schema::table(&schema::rows(view, &header, ""), false);
    for event in events {
        markdown += &section(view, event);
    }
    Page { file: text::event_file(group), title: format!("{group}_…"), markdown }
}

fn section(view: &View, event: &Event) -> String {
    let id = &event.id;
    let mut out = format!("## {id} {{#{id}}}\n\n{}\n\n", text::prose(view, &event.description));
    let _ = write!(out, "<p class=\"badges\"><span class=\"badge\">{}</span></p>\n\n", text::evidence(&event.evidence));
    out += &content(view, event);
    let mut triggers = causes(view, id).map(|(operation, trigger)| {
        let link = format!("[`{}`]({})", operation.method_name, text::operation_url(operation));
        let when = text::plain(view, &trigger.when);
        vec![link, when, text::plain(view, &trigger.to)]
    });
    let rows: Vec<_> = triggers.by_ref().collect();
    if rows.is_empty() {
        out += "No operation is said to set it off.\n\n";
    } else {
        let _ = write!(out, "### Set off by {{#{id}-set-off-by}}\n\n{}", text::table(&["operation", "when", "to"], &rows));
    }
    if let Some(example) = event.example.as_ref().and_then(|example| serde_json::to_string_pretty(example).ok()) {
        let _ = write!(out, "### Example {{#{id}-example}}\n\n```json\n{example}\n```\n\n");
    }
    let quirks = text::remarks(view, event.quirks.iter().map(String::as_str).chain(view.quirks(&event.content)));
    if !quirks.is_empty() {
        let _ = write!(out, "### Where sources disagree or surprise {{#{id}-quirks}}\n\n{quirks}");
    }
    out + &text::sources(view, &event.sources)
}

fn content(view: &View, event: &Event) -> String {
    let mut rows = Vec::new();
    schema::row(view, &event.content, "content", false, &mut rows);
    format!("### Content {{#{}-content}}\n\n{}", event.id, schema::table(&rows, false))
}

/// The operations that set an event off, with the case in which they do.
fn causes<'a>(view: &'a View, event: &'a str) -> impl Iterator<Item = (&'a Operation, &'a Trigger)> {
    let all = view.operations.iter().flat_map(|operation| operation.triggers.iter().map(move |trigger| (operation, trigger)));
    all.filter(move |(_, trigger)| trigger.events.iter().any(|id| id == event))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn an_event_names_the_operations_that_set_it_off() {
        let view = view();
        let pages = pages(&view);
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].file, "events-agent-event.md");
        let row = "| [`callOut`](resource-voicecall.md#call_out) | The called party answers | the agent |";
        assert!(pages[0].markdown.contains(row), "{}", pages[0].markdown);
    }
}
