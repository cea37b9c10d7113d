//! The parts of the document that grow with each message.

use serde_json::{Map, Value, json};

/// The parts of the document that grow with each message.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) channels: Map<String, Value>,
    pub(super) operations: Map<String, Value>,
    pub(super) messages: Map<String, Value>,
}

impl Parts {
    /// A channel whose address has both parameters.
    pub(super) fn channel(&mut self, name: &str, address: &str, description: &str, message: &str) {
        let channel = json!({
            "address": address,
            "description": description,
            "parameters": {
                "prefix": { "$ref": "#/components/parameters/prefix" },
                "agent": { "$ref": "#/components/parameters/agent" },
            },
            "messages": { message: { "$ref": format!("#/components/messages/{message}") } },
        });
        self.channels.insert(name.to_owned(), channel);
    }

    /// A message with a payload and headers.
    pub(super) fn message(&mut self, name: &str, title: &str, headers: &str, payload: Value) {
        let message = json!({
            "name": name,
            "title": title,
            "contentType": "application/json",
            "headers": { "$ref": format!("#/components/schemas/{headers}") },
            "payload": payload,
        });
        self.messages.insert(name.to_owned(), message);
    }
}

/// The first sentence of a description, without its full stop.
pub(super) fn title(description: &str) -> String {
    let first = description.trim().lines().next().unwrap_or_default();
    first.split(". ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}
