//! The events of the contract.

use serde_json::Value;

use super::{schemas, text};

/// A schema with `x-event`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event {
    /// The identifier on the wire.
    pub(crate) id: &'static str,
    /// The name of its schema.
    pub(crate) schema_name: &'static str,
    pub(crate) schema: &'static Value,
}

impl Event {
    /// The event of an identifier. Identifiers with a blank before them stand in published examples.
    pub(crate) fn find(id: &str) -> Option<Self> {
        events().find(|event| event.id == id.trim())
    }

    pub(crate) fn description(&self) -> &'static str {
        text(self.schema, "description")
    }
}

/// Every event, in the order of the contract.
pub(crate) fn events() -> impl Iterator<Item = Event> {
    schemas().iter().filter_map(|(name, schema)| Some(Event { id: schema["x-event"].as_str()?, schema_name: name, schema }))
}
