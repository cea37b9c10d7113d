//! The headers of messages.

use serde_json::{Value, json};

use super::schemas::Schemas;

/// The name of the schema of the headers of events and markers.
pub(super) const OF_EVENTS: &str = "EventHeaders";
/// The name of the schema of the headers of commands.
pub(super) const OF_COMMANDS: &str = "CommandHeaders";
/// The name of the schema of the headers of replies, which have none.
pub(super) const OF_REPLIES: &str = "ReplyHeaders";

pub(super) fn add(schemas: &mut Schemas<'_>) {
    schemas.add(OF_EVENTS, events());
    schemas.add(OF_COMMANDS, commands());
    schemas.add(OF_REPLIES, json!({ "type": "object" }));
}

fn number(description: &str) -> Value {
    json!({ "type": "string", "pattern": "^[0-9]+$", "description": description })
}

fn events() -> Value {
    json!({
        "type": "object",
        "required": ["Ccgw-Agent", "Ccgw-Epoch", "Ccgw-Sequence", "Ccgw-Time", "Ccgw-Process", "Nats-Msg-Id"],
        "properties": {
            "Ccgw-Agent": number("The ID of the agent."),
            "Ccgw-Epoch": number("The epoch of the agent's lease: it grows each time the agent changes hands."),
            "Ccgw-Sequence": number("The number of the message within the epoch, from 1 and without gaps."),
            "Ccgw-Time": { "type": "string", "format": "date-time", "description": "When the process got the event, by its own clock." },
            "Ccgw-Process": { "type": "string", "description": "The process that published the message." },
            "Nats-Msg-Id": { "type": "string", "description": "The id by which the stream drops repeats." },
        },
    })
}

fn commands() -> Value {
    json!({
        "type": "object",
        "properties": {
            "Ccgw-Request": {
                "type": "string", "minLength": 1, "maxLength": 128,
                "description": "An id of the command's own. A repeat with the same id gets the first answer, or waits for it.",
            },
            "Ccgw-Attempt": number(
                "Which attempt the message is, from 1; set it when you repeat. An owner that does not remember the id of a later attempt \
                 sends nothing and says that the outcome is unknown.",
            ),
            "Ccgw-Confirm": {
                "type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$",
                "description": "How many seconds, up to 600, the reply may wait for the event that says what came of the command.",
            },
        },
    })
}
