//! The data types describe themselves as JSON Schema (feature `schemars`).
#![cfg(feature = "schemars")]

use ccgateway::client::types::{AgentStateInfo, TalkingContent};
use ccgateway::codes::{CallFeature, CallRole};
use ccgateway::event::EVENTS;
use ccgateway::live::model::{AgentView, Change, Snapshot};
use ccgateway::{Event, EventKind, ExportedSession, HelpTarget, Retcode, SyncedAgent};
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

#[test]
fn a_kind_of_event_has_a_schema_per_event_and_one_for_all_others() {
    let schema = schema::<EventKind>();
    let kinds = schema["oneOf"].as_array().unwrap();
    assert_eq!(kinds.len(), EVENTS.len() + 1);
    let talking = kinds.iter().find(|kind| kind["properties"]["eventType"]["const"] == "AgentEvent_Talking").unwrap();
    assert_eq!(talking["properties"]["content"]["$ref"], "#/$defs/TalkingContent");
}

#[test]
fn what_tasks_take_and_give_has_schemas_and_can_be_stored() {
    assert!(schema::<SyncedAgent>()["properties"]["details"].is_object());
    assert_eq!(schema::<HelpTarget>()["oneOf"].as_array().map(Vec::len), Some(2));
    let target: HelpTarget = serde_json::from_value(json!({ "agent": "1002" })).unwrap();
    assert_eq!(serde_json::to_value(target).unwrap(), json!({ "agent": "1002" }));
    assert!(serde_json::from_value::<HelpTarget>(json!({ "agent": "7" })).is_err(), "an agent ID is checked when it is read");
}

#[test]
fn the_view_of_an_agent_and_its_changes_have_schemas() {
    let view = schema::<AgentView>();
    assert_eq!(view["properties"]["stateSince"]["type"], json!(["integer", "null"]), "{view}");
    let call = &view["$defs"]["Call"]["properties"];
    assert!(call["talkedSince"].is_object() && call["parties"]["items"]["$ref"] == "#/$defs/Party", "{view}");
    let states: Vec<&str> = view["$defs"]["Presence"]["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|state| state["properties"]["is"]["const"].as_str())
        .collect();
    assert_eq!(states, ["unknown", "signedOut", "signingIn", "idle", "busy", "resting", "wrapUp", "occupied"]);
    let change = schema::<Change>();
    let kinds = change["oneOf"].as_array().unwrap();
    let offered = kinds.iter().find(|kind| kind["properties"]["change"]["const"] == "callOffered").unwrap();
    assert!(offered["properties"]["caller"].is_object(), "{offered}");
    assert!(schema::<Snapshot>()["properties"]["held"].is_object());
}
