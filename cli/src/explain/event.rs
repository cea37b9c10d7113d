//! An event in full.

use serde_json::json;

use super::{Explained, schema};
use crate::contract::{Event, Shape, list, operations, text, texts};
use crate::print::{BOLD, DIM, bullet, columns, indented};

pub(super) fn explained(event: Event) -> Explained {
    let shape = Shape::of(event.schema);
    let mut page = format!("event {BOLD}{}{BOLD:#}\n\n{}", event.id, indented(event.description(), "  "));
    if let Some(content) = shape.field("content") {
        let content = Shape::of(content.schema);
        page += &format!("\n{BOLD}Content{BOLD:#}\n");
        page += &columns(&schema::rows("content", &content), [BOLD, anstyle::Style::new(), DIM], "  ");
    }
    let set_off: Vec<_> = operations()
        .iter()
        .filter(|operation| list(&operation.entry["x-triggers"]).iter().any(|trigger| texts(trigger, "events").contains(&event.id)))
        .map(|operation| operation.name())
        .collect();
    if !set_off.is_empty() {
        page += &format!("\n{BOLD}Set off by{BOLD:#}\n{}", bullet("  ", &set_off.join(", ")));
    }
    page += &super::operation::quirks_and_sources(event.schema);
    page += &format!("\n{DIM}evidence: {}{DIM:#}\n", text(event.schema, "x-evidence"));
    let json =
        json!({ "kind": "event", "name": event.id, "schema_name": event.schema_name, "set_off_by": set_off, "contract": event.schema });
    Explained { text: page, json }
}
