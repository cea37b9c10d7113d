//! The channels of commands and their replies.

use ccgateway_contract::{Operation, Place};
use serde_json::{Map, Value, json};

use super::headers::{OF_COMMANDS, OF_REPLIES};
use super::parts::Parts;
use super::schemas::Schemas;

/// The resynchronisation of a session, for which the gateway drops waiting events.
const RESYNC: &str = "syncagentinfo";

/// The schema of the replies in which the gateway did not take the request.
const FAILURE: &str = "CommandFailure";

/// The schema of what comes of a command.
const CONFIRMATION: &str = "CommandConfirmation";

pub(super) fn add(parts: &mut Parts, schemas: &mut Schemas<'_>) {
    schemas.add(FAILURE, failure());
    schemas.add(CONFIRMATION, confirmation());
    let contract = schemas.contract;
    for operation in contract.operations().filter(is_command) {
        command(parts, schemas, &operation);
    }
}

/// Whether the processes of a fleet take it as a command; a test of theirs compares.
fn is_command(operation: &Operation<'_>) -> bool {
    operation.is_of_agent()
        && !operation.ends_session()
        && operation.effect() != "consume"
        && operation.id != RESYNC
        && operation.new_guid().is_none()
        && !operation.is_file()
        && !operation.is_upload()
        && operation.fields().iter().all(|field| field.place != Place::Header)
}

fn command(parts: &mut Parts, schemas: &mut Schemas<'_>, operation: &Operation<'_>) {
    let id = operation.id;
    let (channel, reply) = (format!("command_{id}"), format!("reply_{id}"));
    let values = values(schemas, operation);
    parts.message(&channel, operation.summary(), OF_COMMANDS, values);
    parts.message(&reply, &format!("Reply to {id}"), OF_REPLIES, replies(schemas, operation));
    parts.channel(&channel, &format!("{{prefix}}.commands.{{agent}}.{id}"), operation.description().trim(), &channel);
    let inbox = json!({
        "address": null,
        "description": "The inbox that the request names.",
        "messages": { reply.as_str(): { "$ref": format!("#/components/messages/{reply}") } },
    });
    parts.channels.insert(reply.clone(), inbox);
    let entry = json!({
        "action": "receive",
        "channel": { "$ref": format!("#/channels/{channel}") },
        "summary": operation.summary(),
        "messages": [{ "$ref": format!("#/channels/{channel}/messages/{channel}") }],
        "reply": {
            "channel": { "$ref": format!("#/channels/{reply}") },
            "messages": [{ "$ref": format!("#/channels/{reply}/messages/{reply}") }],
        },
    });
    parts.operations.insert(id.to_owned(), entry);
}

/// The values of a request as one object; a body that is no object stands in `body`.
fn values(schemas: &mut Schemas<'_>, operation: &Operation<'_>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for field in operation.fields() {
        properties.insert(field.name.to_owned(), schemas.of_contract(field.schema));
        if field.required {
            required.push(Value::from(field.name));
        }
    }
    let body = operation.request_schema().filter(|schema| !is_object(schemas, schema));
    if let Some(body) = body {
        properties.insert("body".to_owned(), schemas.of_contract(body));
    }
    let mut values = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        values["required"] = required.into();
    }
    values
}

fn is_object(schemas: &Schemas<'_>, schema: &Value) -> bool {
    let schema = schemas.contract.effective(schema);
    schema.get("type").is_none_or(|kind| kind == "object")
}

fn replies(schemas: &mut Schemas<'_>, operation: &Operation<'_>) -> Value {
    let contract = schemas.contract;
    let response = operation.response_schema().map(|schema| contract.effective(schema));
    let result = response.and_then(|schema| schema.pointer("/properties/result"));
    let mut properties = json!({
        "outcome": { "const": "done" },
        "retcode": { "const": "0" },
        "epoch": { "type": "integer", "minimum": 1, "description": "The epoch in which the agent is held." },
        "confirmation": { "$ref": format!("#/components/schemas/{CONFIRMATION}") },
    });
    if let Some(result) = result {
        properties["result"] = schemas.of_contract(result);
    }
    let done = json!({ "type": "object", "required": ["outcome", "retcode", "epoch"], "properties": properties });
    json!({ "oneOf": [done, { "$ref": format!("#/components/schemas/{FAILURE}") }] })
}

fn failure() -> Value {
    let of = |outcome: &str, description: &str, members: &[(&str, &str)]| {
        let mut properties = Map::from_iter([("outcome".to_owned(), json!({ "const": outcome }))]);
        properties.extend(
            members.iter().map(|(name, description)| ((*name).to_owned(), json!({ "type": "string", "description": description }))),
        );
        let required: Vec<_> = properties.keys().cloned().collect();
        json!({ "type": "object", "description": description, "required": required, "properties": properties })
    };
    let reason = ("reason", "In words.");
    json!({ "oneOf": [
        of("refused", "The gateway refused the request. Nothing happened.", &[
            ("retcode", "The return code, which says why."),
            ("message", "The gateway's text, often empty."),
        ]),
        of("outcomeUnknown", "The gateway may have carried the request out. Do not send it again; the events show what happened.", &[reason]),
        of("notHeld", "Nobody holds the agent. Nothing was sent.", &[reason]),
        of("notAllowed", "Commands may not use the operation. Nothing was sent.", &[reason]),
        of("invalidInput", "A value is not valid. Nothing was sent.", &[("field", "The field by its name on the wire."), reason]),
        of("noAnswer", "The gateway did not answer, and nothing is left open by that: the request may be sent again.", &[reason]),
    ] })
}

fn confirmation() -> Value {
    json!({
        "type": "object",
        "description": "What events say of a command, where the header Ccgw-Confirm asked for it.",
        "required": ["verdict"],
        "properties": {
            "verdict": { "enum": ["succeeded", "failed", "sessionEnded", "notInTime", "nothingToWaitFor"] },
            "event": { "type": "object", "description": "The event that decided." },
            "progress": { "type": "array", "items": { "type": "object" }, "description": "The events of the command before, in order." },
            "eventsMayBeMissing": { "type": "boolean", "description": "Whether the outcome may be among events that are missing." },
        },
    })
}
