//! An event in full.

use ccgateway_contract::Event;
use serde_json::json;

use super::explained::Explained;
use super::{operation, schema};
use crate::contract::CONTRACT;
use crate::print::{BOLD, DIM, PLAIN, bullet, columns, indented};

pub(super) fn explained(event: Event<'_>) -> Explained {
    let shape = event.shape();
    let mut page = format!("event {BOLD}{}{BOLD:#}\n\n{}", event.id, indented(event.description(), "  "));
    if let Some(content) = shape.field("content") {
        let content = content.shape();
        page += &format!("\n{BOLD}Content{BOLD:#}\n");
        page += &columns(&schema::rows("content", &content), [BOLD, PLAIN, DIM], "  ");
    }
    let operations = CONTRACT.all_operations();
    let triggering = operations.iter().filter(|operation| operation.triggered().contains(&event.id));
    let triggering: Vec<_> = triggering.map(|operation| operation.name()).collect();
    if !triggering.is_empty() {
        page += &format!("\n{BOLD}Triggered by{BOLD:#}\n{}", bullet("  ", &triggering.join(", ")));
    }
    page += &operation::quirks_and_sources(&event.quirks(), &event.sources());
    page += &format!("\n{DIM}evidence: {}{DIM:#}\n", event.evidence());
    let json =
        json!({ "kind": "event", "name": event.id, "schema_name": event.schema_name, "set_off_by": triggering, "contract": event.schema });
    Explained { text: page, json }
}
