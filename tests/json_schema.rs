//! The data types describe themselves as JSON Schema (feature `schemars`).
#![cfg(feature = "schemars")]

use ccgateway::client::types::{AgentStateInfo, TalkingContent};
use ccgateway::codes::{CallFeature, CallRole};
use ccgateway::{Event, ExportedSession, Retcode};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

fn schema<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}

#[test]
fn fields_have_their_wire_names_and_descriptions() {
    let schema = schema::<TalkingContent>();
    let feature = &schema["properties"]["feature"];
    assert!(feature["description"].is_string(), "{schema}");
    assert!(schema["properties"]["mediaAbility"].is_object(), "{schema}");
    assert!(self::schema::<AgentStateInfo>()["properties"]["agentStateBeginTime"].is_object());
}

#[test]
fn codes_are_numbers_or_digits_and_texts() {
    assert_eq!(schema::<CallFeature>()["type"], json!(["integer", "string"]));
    assert_eq!(schema::<CallRole>()["type"], "string");
    assert_eq!(schema::<Retcode>()["type"], "string");
}

#[test]
fn an_event_and_an_exported_session_have_schemas_too() {
    assert_eq!(schema::<Event>()["required"], json!(["eventType"]));
    let exported = schema::<ExportedSession>();
    assert!(exported["properties"]["guid"].is_object() && exported["$defs"]["Secret"]["format"] == "password", "{exported}");
}
