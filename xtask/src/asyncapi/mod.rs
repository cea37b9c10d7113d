//! `generated/asyncapi.json`: the subjects of a fleet on NATS, for programs that use no Rust. AsyncAPI 3, from the point of view of the
//! processes of the fleet: they send events and receive commands.

mod commands;
mod events;
mod headers;
mod parts;
mod schemas;

use ccgateway_contract::Contract;
use serde_json::{Value, json};

use crate::codegen::HEAD;
use parts::Parts;
use schemas::Schemas;

const DESCRIPTION: &str = "\
The agents of a contact centre on NATS. A fleet of processes holds their sessions at the CC-Gateway, publishes every event to a JetStream \
stream, and takes commands by core NATS.

Events: read the stream `PREFIX_events` by any consumer of JetStream; each message has its agent, epoch and sequence in headers. A message \
with a lower epoch than one that came before for the agent can be left out. Markers stand between the events, in order.

Commands: send a request and wait for its reply. A command is carried out once at most. Without a reply its outcome is unknown; without a \
responder nobody holds the agent.";

/// The document.
pub(crate) fn document(contract: &Contract) -> Value {
    let (mut parts, mut schemas) = (Parts::default(), Schemas::new(contract));
    events::add(&mut parts, &mut schemas);
    commands::add(&mut parts, &mut schemas);
    let version = contract.document().pointer("/info/version").cloned().unwrap_or_default();
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": "Agents of a CC-Gateway on NATS",
            "version": version,
            "description": DESCRIPTION,
            "license": { "name": "MIT OR Apache-2.0" },
        },
        "defaultContentType": "application/json",
        "channels": parts.channels,
        "operations": parts.operations,
        "components": {
            "schemas": schemas.finish(),
            "messages": parts.messages,
            "parameters": parameters(),
        },
        "x-generated": HEAD,
    })
}

fn parameters() -> Value {
    json!({
        "prefix": { "description": "The prefix of the fleet.", "default": "ccgw", "examples": ["ccgw"] },
        "agent": { "description": "The ID of the agent.", "examples": ["1001"] },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(value: &Value, references: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    references.push(reference.clone());
                }
                members.values().for_each(|value| found(value, references));
            }
            Value::Array(values) => values.iter().for_each(|value| found(value, references)),
            _ => {}
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let (document, mut references) = (document(&contract), Vec::new());
        found(&document, &mut references);
        for reference in references {
            assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
        }
    }

    #[test]
    fn signing_in_and_polling_are_no_commands_and_every_event_has_a_channel() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let document = document(&contract);
        let channels = document["channels"].as_object().unwrap();
        for event in contract.events() {
            assert_eq!(channels[&format!("event_{}", event.id)]["address"], format!("{{prefix}}.events.{{agent}}.{}", event.id));
        }
        assert_eq!(channels["command_hold"]["address"], "{prefix}.commands.{agent}.hold");
        for operation in ["login", "logout", "force_logout", "get_agent_event", "syncagentinfo"] {
            assert!(!channels.contains_key(&format!("command_{operation}")), "{operation}");
        }
    }
}
