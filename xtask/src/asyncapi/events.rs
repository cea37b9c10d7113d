//! The channels of events and markers.

use serde_json::{Value, json};

use super::headers::{self, OF_EVENTS};
use super::parts::{Parts, title};
use super::schemas::Schemas;

pub(super) fn add(parts: &mut Parts, schemas: &mut Schemas<'_>) {
    headers::add(schemas);
    let contract = schemas.contract;
    for event in contract.events() {
        let payload = schemas.of_contract(event.schema);
        published(parts, &format!("event_{}", event.id), event.id, event.description(), payload);
    }
    for (event_type, description, content) in markers(schemas) {
        let payload = marker(event_type, content);
        published(parts, &format!("marker_{event_type}"), event_type, description, payload);
    }
}

fn published(parts: &mut Parts, name: &str, event_type: &str, description: &str, payload: Value) {
    parts.message(name, &title(description), OF_EVENTS, payload);
    parts.channel(name, &format!("{{prefix}}.events.{{agent}}.{event_type}"), description.trim(), name);
    let operation = json!({
        "action": "send",
        "channel": { "$ref": format!("#/channels/{name}") },
        "summary": title(description),
        "messages": [{ "$ref": format!("#/channels/{name}/messages/{name}") }],
    });
    parts.operations.insert(format!("publish_{name}"), operation);
}

/// What the fleet itself says.
fn markers(schemas: &mut Schemas<'_>) -> [(&'static str, &'static str, Value); 5] {
    let text = |description: &str| json!({ "type": "string", "description": description });
    let nullable = |description: &str| json!({ "type": ["string", "null"], "description": description });
    let count = |description: &str| json!({ "type": "integer", "minimum": 0, "description": description });
    let flag = |description: &str| json!({ "type": "boolean", "description": description });
    let mut of_contract = |name: &str| schemas.of_contract(&json!({ "$ref": format!("#/components/schemas/{name}") }));
    let calls = |description: &str| json!({ "type": ["array", "null"], "items": { "type": "string" }, "description": description });
    let process = text("The process that holds the agent.");
    [
        ("Relay_SignedIn", "The fleet has signed the agent in.", json!({ "process": process })),
        (
            "Relay_TakenOver",
            "Another process holds the agent now; the session goes on.",
            json!({
                "process": process,
                "from": nullable("The process that held the agent before."),
                "eventsMayBeMissing": flag("Whether events may be missing between the message before and the message after."),
                "reason": nullable("Why they may be missing."),
            }),
        ),
        (
            "EventsMayBeMissing",
            "Events may be missing between the message before and the message after; with `sinceEpoch`, anywhere since that epoch began.",
            json!({
                "reason": text("Why they may be missing."),
                "lostAnswers": count("How many answers to polls were lost or could not be read. Each may have held events, or none."),
                "droppedEvents": count("How many events are known to be missing; 0 if that is not known."),
                "sinceEpoch": count("The epoch since whose beginning events may be missing. Without it, they may be missing here only."),
            }),
        ),
        (
            "Relay_Resynchronised",
            "Where the agent stands, after events may have been missing; it comes once no event waits at the gateway. What came at the \
             moment of the query is not in the stream, but in the snapshot.",
            json!({
                "snapshot": {
                    "type": "object",
                    "required": ["state", "calls", "held", "details"],
                    "properties": {
                        "state": of_contract("AgentStateInfo"),
                        "calls": calls("All calls of the agent; null if the gateway does not list them."),
                        "held": calls("The calls on hold; null if the gateway does not list them."),
                        "details": { "type": "array", "items": of_contract("CallInfo"), "description": "What is known of the calls." },
                    },
                },
            }),
        ),
        (
            "Relay_SignedOut",
            "The agent is signed out.",
            json!({
                "process": text("The process that held the agent."),
                "reason": text("Why it is signed out."),
                "signsInAgain": flag("Whether the fleet signs it in again."),
            }),
        ),
    ]
}

fn marker(event_type: &str, content: Value) -> Value {
    // Only this one is left out where it does not apply.
    let always: Vec<&String> =
        content.as_object().into_iter().flatten().map(|(name, _)| name).filter(|name| *name != "sinceEpoch").collect();
    json!({
        "type": "object",
        "required": ["eventType", "workNo", "content"],
        "properties": {
            "eventType": { "const": event_type },
            "workNo": { "type": "string", "description": "The ID of the agent." },
            "content": { "type": "object", "required": always, "properties": content },
        },
    })
}
