//! A small contract for the tests of the pages.

use std::sync::LazyLock;

use ccgateway_contract::Contract;
use serde_json::{Value, json};

use super::view::View;
use crate::contract;

static CONTRACT: LazyLock<Contract> = LazyLock::new(|| contract::checked(document()).expect("the fixture is a contract"));
static VIEW: LazyLock<View<'static>> = LazyLock::new(|| View::new(&CONTRACT, "").expect("the fixture can be shown"));

pub(super) fn view() -> &'static View<'static> {
    &VIEW
}

fn document() -> Value {
    let envelope = json!({"type": "object", "required": ["retcode"], "properties": {
        "message": {"type": "string"},
        "retcode": {"$ref": "#/components/schemas/Retcode"},
        "result": {"$ref": "#/components/schemas/Call"},
    }});
    json!({
        "openapi": "3.0.3",
        "x-sources": {
            "p1": {"title": "Dialling", "subject": "call_out", "edition": "guide", "date": "2024", "address": "https://example.org/p1"},
            "p2": {"title": "unknown", "subject": "help", "edition": "guide", "date": "unknown", "address": "seed"},
        },
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://{host}:{port}/api"}],
        "security": [{"Guid": []}],
        "tags": [{"name": "voicecall", "x-displayName": "Voice call", "description": "Calls."}],
        "paths": {"/voicecall/{agentid}/callout": {"put": {
            "operationId": "call_out", "tags": ["voicecall"], "summary": "Dial a number", "description": "Dials.",
            "x-method-name": "callOut", "x-effect": "call", "x-evidence": "documented", "x-source": ["p1"],
            "x-prerequisites": ["The agent is idle."], "x-quirks": ["None."],
            "x-triggers": [{"when": "The called party answers", "to": "the agent", "outcome": "success",
                "tied-by": "agent", "events": ["AgentEvent_Talking"]}],
            "x-retcodes": ["100-006"],
            "parameters": [
                {"$ref": "#/components/parameters/agentid"},
                {"name": "slot", "in": "query", "required": true, "description": "Where.", "schema": {"type": "integer", "minimum": 1, "maximum": 9},
                 "example": "a b"},
            ],
            "requestBody": {"required": true, "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/CalloutRequest"}, "example": {"called": "it's"}}}},
            "responses": {"200": {"description": "ok", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/CallResponse"}, "example": {"retcode": "0"}}}}},
        }}},
        "components": {
            "securitySchemes": {"Guid": {"type": "apiKey", "in": "header", "name": "Guid"}},
            "parameters": {"agentid": {"name": "agentid", "in": "path", "required": true, "description": "The agent.",
                "schema": {"type": "string"}, "example": "49999"}},
            "schemas": {
                "CalloutRequest": {"type": "object", "required": ["called"], "properties": {
                    "called": {"type": "string", "description": "Whom.", "maxLength": 24},
                    "mode": {"description": "How.", "allOf": [{"$ref": "#/components/schemas/HelpMode"}], "x-default": 1}}},
                "CallResponse": envelope,
                "Call": {"type": "object", "properties": {
                    "callid": {"type": "string", "description": "Its ID."},
                    "parts": {"type": "array", "description": "Others.", "items": {"$ref": "#/components/schemas/Call"}}}},
                "HelpMode": {"type": "integer", "x-source": ["p2"], "x-codes": [{"code": 1, "name": "two_party", "meaning": "two parties"}]},
                "Retcode": {"type": "string", "x-source": ["p3"], "x-codes": [
                    {"code": "0", "name": "success", "meaning": "success", "family": "general", "action": "none", "evidence": "documented"},
                    {"code": "100-006", "name": "no_guid", "meaning": "no such Guid", "family": "session", "action": "sign_in_again",
                     "evidence": "documented"}]},
                "AgentEvent_Talking": {"x-event": "AgentEvent_Talking", "x-evidence": "documented", "x-source": ["p4"],
                    "description": "The agent talks.", "example": {"eventType": "AgentEvent_Talking"},
                    "allOf": [{"type": "object"}, {"type": "object", "properties": {"content": {"$ref": "#/components/schemas/Call"}}}]},
            },
        },
    })
}
