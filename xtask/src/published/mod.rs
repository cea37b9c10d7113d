//! The published document: the contract, with what the tools of other languages need and what would only repeat itself in the slices.
//!
//! The library is generated from the contract itself; see `fixups`.

mod codes;
mod flat;

use ccgateway_contract::Contract;
use ccgateway_contract::json::{members_of, text};
use serde_json::{Map, Value, json};

pub(crate) use flat::flat;

/// What a return code looks like. One page lists a code without a hyphen.
const RETCODE: &str = "^[0-9]+(-[0-9]+)?$";

/// The name of the example of a refusal among the components.
const REFUSAL: &str = "Refusal";

/// The members of a path item that are operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The document that other tools read.
pub(crate) fn published(contract: &Contract) -> Value {
    let mut document = contract.document().clone();
    for operation in operations(&mut document) {
        write_out_callbacks(contract, operation);
        path_flags_as_text(operation);
        name_examples(operation);
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        missing_page_is_a_page(components);
        add_refusal(components);
        if let Some(schemas) = components.get_mut("schemas").and_then(Value::as_object_mut) {
            if let Some(retcode) = schemas.get_mut("Retcode") {
                retcode["pattern"] = RETCODE.into();
            }
            schemas.extend(contract.tables().map(|table| codes::listed(&table)));
        }
    }
    document
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    let members = items.filter_map(Value::as_object_mut).flatten();
    members.filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(_, operation)| operation)
}

/// A reference to a callback is valid, but some generators stop at it. An `operationId` has to be unique, so that of the operation that
/// gives the address is added.
fn write_out_callbacks(contract: &Contract, operation: &mut Value) {
    let id = text(operation, "operationId").to_owned();
    for callback in operation.get_mut("callbacks").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        *callback = contract.resolve(callback).clone();
        let items = callback.as_object_mut().into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut);
        for request in items.flat_map(Map::values_mut) {
            request["operationId"] = format!("{}_of_{id}", text(request, "operationId")).into();
        }
    }
}

/// A flag in a path is a text: many generators write a boolean there as their language does, such as `True`.
fn path_flags_as_text(operation: &mut Value) {
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        if parameter["in"] == "path" && parameter["schema"]["type"] == "boolean" {
            parameter["schema"]["type"] = "string".into();
            parameter["schema"]["enum"] = json!(["true", "false"]);
            if let Some(example) = parameter.get_mut("example") {
                *example = example.to_string().into();
            }
        }
    }
}

/// A mock server can be asked for an example by its name, and so for a refusal.
fn name_examples(operation: &mut Value) {
    let media = operation.pointer_mut("/responses/200/content/application~1json").and_then(Value::as_object_mut);
    let Some(media) = media else { return };
    if let Some(example) = media.shift_remove("example") {
        let refusal = json!({ "$ref": format!("#/components/examples/{REFUSAL}") });
        media.insert("examples".to_owned(), json!({ "success": { "value": example }, "refusal": refusal }));
    }
}

fn add_refusal(components: &mut Map<String, Value>) {
    let examples = components.entry("examples").or_insert_with(|| json!({}));
    examples[REFUSAL] = json!({
        "summary": "A refusal: HTTP 200, and a return code other than 0.",
        "value": { "message": "The agent is not signed in.", "retcode": "100-006" },
    });
}

/// The server's framework answers with a page of HTML. Without a content, generators give the other answers weaker types.
fn missing_page_is_a_page(components: &mut Map<String, Value>) {
    for response in components.get_mut("responses").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        if members_of(response, "content").next().is_none() {
            response["content"] = json!({ "text/html": { "schema": { "type": "string" } } });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use regex::Regex;

    use super::*;

    fn contract() -> Contract {
        crate::contract::load(&crate::workspace::root()).unwrap()
    }

    #[test]
    fn every_listed_return_code_fits_the_pattern() {
        let (contract, pattern) = (contract(), Regex::new(RETCODE).unwrap());
        let unfit: Vec<_> = contract.retcodes().rows().into_iter().map(|row| row.code).filter(|code| !pattern.is_match(code)).collect();
        assert!(unfit.is_empty(), "{unfit:?}");
    }

    #[test]
    fn callbacks_are_written_out_under_names_of_their_own() {
        let mut document = published(&contract());
        let mut ids = BTreeSet::new();
        for operation in operations(&mut document) {
            for (_, callback) in members_of(operation, "callbacks") {
                assert!(callback.get("$ref").is_none());
                let requests = callback.as_object().unwrap().values();
                ids.extend(requests.map(|item| text(&item["post"], "operationId").to_owned()));
            }
        }
        assert!(ids.contains("push_event_of_login") && ids.contains("push_event_of_force_login"), "{ids:?}");
    }

    #[test]
    fn a_flag_in_a_path_is_one_of_two_texts_and_stays_a_boolean_elsewhere() {
        let flag = |place: &str| json!({ "in": place, "schema": { "type": "boolean" }, "example": true });
        let mut operation = json!({ "parameters": [flag("path"), flag("query")] });
        path_flags_as_text(&mut operation);
        let text = json!({ "in": "path", "schema": { "type": "string", "enum": ["true", "false"] }, "example": "true" });
        assert_eq!(operation["parameters"], json!([text, flag("query")]));
    }

    #[test]
    fn an_answer_has_an_example_of_success_and_one_of_a_refusal() {
        let contract = Contract::from_value(published(&contract()));
        let operation = contract.find_operation("inner_help").unwrap();
        let examples = &operation.entry["responses"]["200"]["content"]["application/json"]["examples"];
        assert_eq!(examples["success"]["value"]["retcode"], "0");
        assert_eq!(contract.resolve(&examples["refusal"])["value"]["retcode"], "100-006");
        crate::contract::checked(contract.document().clone()).unwrap();
    }

    #[test]
    fn the_flat_document_is_one() {
        let flat = flat(&published(&contract()));
        assert!(flat["components"]["schemas"]["LenientInteger"].get("oneOf").is_none());
        crate::contract::checked(flat).unwrap();
    }
}
