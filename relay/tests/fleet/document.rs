//! The document that describes a fleet to other languages.

use ccgateway::operation::table::OPERATIONS;
use ccgateway_relay::commands::never;
use serde_json::Value;

#[test]
fn the_document_of_the_subjects_has_the_operations_that_can_be_commands() {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/asyncapi.json");
    let document: Value = serde_json::from_str(&std::fs::read_to_string(document).unwrap()).unwrap();
    let described = |id: &str| document["channels"].get(format!("command_{id}")).is_some();
    for operation in OPERATIONS {
        assert_eq!(described(operation.id), never(operation).is_none(), "{}", operation.id);
    }
}
