//! The document that describes a fleet to other languages.

use ccgateway::live::model::Snapshot;
use ccgateway::operation::table::OPERATIONS;
use ccgateway_relay::ProcessId;
use ccgateway_relay::commands::never;
use ccgateway_relay::marker::Marker;
use serde_json::{Value, json};

fn document() -> Value {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/asyncapi.json");
    serde_json::from_str(&std::fs::read_to_string(document).unwrap()).unwrap()
}

#[test]
fn the_document_of_the_subjects_has_the_operations_that_can_be_commands() {
    let document = document();
    let described = |id: &str| document["channels"].get(format!("command_{id}")).is_some();
    for operation in OPERATIONS {
        assert_eq!(described(operation.id), never(operation).is_none(), "{}", operation.id);
    }
}

#[test]
fn the_document_describes_every_member_of_every_marker() {
    let document = document();
    let (process, reason) = (ProcessId::from_key("a.1"), "it ended".to_owned());
    let state = json!({ "state": 4, "curCallId": "1-2", "preBusy": false, "currentTime": "1700000000000" });
    let details = json!({ "callid": "1-2", "callfeature": 7, "caller": "0777" });
    let snapshot = Snapshot::new(serde_json::from_value(state).unwrap()).calls(vec!["1-2".into()]);
    let snapshot = Box::new(snapshot.details(vec![serde_json::from_value(details).unwrap()]));
    let from = Some(ProcessId::from_key("b.1"));
    let markers = [
        Marker::SignedIn { process: process.clone() },
        Marker::TakenOver { process: process.clone(), from, events_may_be_missing: true, reason: Some(reason.clone()) },
        Marker::taken("b.1", Some(2), 4),
        Marker::Resynchronised { snapshot },
        Marker::SignedOut { process, reason, signs_in_again: true },
    ];
    let described = document["components"]["messages"].as_object().unwrap().keys().filter(|name| name.starts_with("marker_"));
    assert_eq!(described.count(), markers.len());
    for marker in markers {
        let name = format!("marker_{}", marker.event_type());
        let payload = &document["components"]["messages"][&name]["payload"];
        let message = json!({ "eventType": marker.event_type(), "workNo": "1001", "content": marker });
        let schema = json!({ "$ref": format!("#/components/messages/{name}/payload"), "components": document["components"] });
        let errors: Vec<String> =
            jsonschema::validator_for(&schema).unwrap().iter_errors(&message).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0], "{message}");
        assert_members(&message["content"], &payload["properties"]["content"]);
        if let Some(snapshot) = message["content"].get("snapshot") {
            assert_members(snapshot, &payload["properties"]["content"]["properties"]["snapshot"]);
        }
    }
}

/// What is written has the members that a schema has, and no others.
fn assert_members(written: &Value, schema: &Value) {
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<std::collections::BTreeSet<_>>();
    assert_eq!(names(written), names(&schema["properties"]));
}
