//! The pages of the events, one per group: the part of an identifier before its first underscore.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ccgateway_contract::{Event, Operation, Trigger};
use serde_json::Value;

use super::page::Page;
use super::view::View;
use super::{schema, text};

pub(super) fn pages(view: &View<'_>) -> Vec<Page> {
    let mut groups: BTreeMap<&str, Vec<&Event<'_>>> = BTreeMap::new();
    for event in &view.events {
        groups.entry(text::event_group(event)).or_default().push(event);
    }
    groups.into_iter().map(|(group, events)| page(view, group, &events)).collect()
}

fn page(view: &View<'_>, group: &str, events: &[&Event<'_>]) -> Page {
    let mut markdown = format!("# {group} events\n\nEvery event has the fields below; `content` differs.\n\n");
    let header = view.contract.schema("EventHeader").unwrap_or(&Value::Null);
    markdown += &schema::table(&schema::rows(view, header, ""), false);
    for event in events {
        markdown += &section(view, event);
    }
    Page { file: text::event_file(group), title: format!("{group}_…"), markdown }
}

fn section(view: &View<'_>, event: &Event<'_>) -> String {
    let id = event.id;
    let mut out = format!("## {id} {{#{id}}}\n\n{}\n\n", text::prose(view, event.description()));
    let _ = write!(out, "<p class=\"badges\"><span class=\"badge\">{}</span></p>\n\n", text::evidence(event.evidence()));
    out += &content(view, event);
    let rows = causes(view, id).map(|(operation, trigger)| {
        let link = format!("[`{}`]({})", operation.method_name, text::operation_url(operation));
        let when = text::plain(view, trigger.when);
        vec![link, when, trigger.outcome.to_owned(), text::plain(view, trigger.to)]
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        out += "No source names an operation that triggers it.\n\n";
    } else {
        let _ = write!(out, "### Triggered by {{#{id}-triggered-by}}\n\n{}", text::table(&["operation", "when", "outcome", "to"], &rows));
    }
    if let Some(example) = event.example().and_then(|example| serde_json::to_string_pretty(example).ok()) {
        let _ = write!(out, "### Example {{#{id}-example}}\n\n```json\n{example}\n```\n\n");
    }
    let quirks =
        text::remarks(view, event.quirks().into_iter().chain(event.content().map(|content| view.quirks(content)).unwrap_or_default()));
    if !quirks.is_empty() {
        let _ = write!(out, "### Where sources disagree or surprise {{#{id}-quirks}}\n\n{quirks}");
    }
    out + &text::sources(view, &event.sources())
}

fn content(view: &View<'_>, event: &Event<'_>) -> String {
    let mut rows = Vec::new();
    schema::row(view, event.content().unwrap_or(&Value::Null), "content", false, &mut rows);
    format!("### Content {{#{}-content}}\n\n{}", event.id, schema::table(&rows, false))
}

/// The operations that set an event off, with the case in which they do.
fn causes<'v, 'a>(view: &'v View<'a>, event: &str) -> impl Iterator<Item = (&'v Operation<'a>, Trigger<'a>)> {
    let all = view.operations.iter().flat_map(|operation| operation.triggers().into_iter().map(move |trigger| (operation, trigger)));
    all.filter(move |(_, trigger)| trigger.events.contains(&event))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::view;
    use super::*;

    #[test]
    fn an_event_names_the_operations_that_trigger_it() {
        let view = view();
        let pages = pages(view);
        assert_eq!(pages.len(), 1);
        assert_eq!(pages[0].file, "events-agent-event.md");
        let row = "| [`callOut`](resource-voicecall.md#call_out) | The called party answers | success | the agent |";
        assert!(pages[0].markdown.contains(row), "{}", pages[0].markdown);
    }
}
