//! `generated/schemas/` and `generated/tables.json`: what a program in any language can read without OpenAPI.
//!
//! One JSON Schema (2020-12) per event and per coded table, each complete in itself, and the operations, events and return
//! codes as a table. The schemas have only the keywords and formats of JSON Schema, since strict validators refuse others.

use std::collections::BTreeMap;

use anyhow::Result;
use ccgateway_contract::{Contract, Operation, Row, Table, schema_name};
use serde_json::{Map, Value, json};

use crate::codegen::HEAD;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The formats that OpenAPI adds to those of JSON Schema.
const FORMATS_OF_OPENAPI: [&str; 6] = ["binary", "double", "float", "int32", "int64", "password"];

/// The files, by name below `generated/`.
pub(crate) fn files(contract: &Contract) -> Result<Vec<(String, String)>> {
    let mut files = vec![("tables.json".to_owned(), pretty(&tables(contract))?)];
    for event in contract.events() {
        let schema = complete(event.id, event.schema, &event.sources(), contract);
        files.push((format!("schemas/events/{}.json", event.id), pretty(&schema)?));
    }
    for table in contract.tables() {
        files.push((format!("schemas/codes/{}.json", table.name), pretty(&coded(&table))?));
    }
    Ok(files)
}

fn pretty(value: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// A schema with everything that it refers to.
fn complete(name: &str, schema: &Value, sources: &[&str], contract: &Contract) -> Value {
    let mut definitions = BTreeMap::new();
    let mut complete = json!({ "$schema": DIALECT, "$comment": comment(sources), "title": name });
    let converted = convert(schema, contract, &mut definitions);
    if let (Value::Object(complete), Value::Object(converted)) = (&mut complete, converted) {
        complete.extend(converted);
        if !definitions.is_empty() {
            complete.insert("$defs".to_owned(), definitions.into_iter().collect::<Map<_, _>>().into());
        }
    }
    complete
}

/// Where a schema comes from, in the only place for remarks that every validator takes.
fn comment(sources: &[&str]) -> String {
    format!("{HEAD} Sources: {}.", sources.join(", "))
}

/// An OpenAPI 3.0 schema as JSON Schema: references become local definitions, `nullable` becomes the type null. Extensions and the
/// formats of OpenAPI are left out.
pub(crate) fn convert(schema: &Value, contract: &Contract, definitions: &mut BTreeMap<String, Value>) -> Value {
    if let (Some((_, target)), Some(name)) = (contract.target(schema), schema_name(schema)) {
        if !definitions.contains_key(name) {
            // Before the target is converted, so that a schema that refers to itself ends.
            definitions.insert(name.to_owned(), Value::Null);
            let target = convert(target, contract, definitions);
            definitions.insert(name.to_owned(), target);
        }
        return json!({ "$ref": format!("#/$defs/{name}") });
    }
    let Value::Object(schema) = schema else { return schema.clone() };
    let mut converted = Map::new();
    for (key, value) in schema {
        match key.as_str() {
            "nullable" => {}
            "format" if FORMATS_OF_OPENAPI.iter().any(|format| value == format) => {}
            extension if extension.starts_with("x-") => {}
            "example" => drop(converted.insert("examples".to_owned(), json!([value]))),
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                let properties: Map<_, _> =
                    properties.map(|(name, property)| (name.clone(), convert(property, contract, definitions))).collect();
                converted.insert(key.clone(), properties.into());
            }
            "allOf" | "oneOf" => {
                let parts = value.as_array().into_iter().flatten();
                let parts: Vec<_> = parts.map(|part| convert(part, contract, definitions)).collect();
                // A text of digits fits the integer's text and the text, and must not be refused for fitting two.
                let key = if key == "oneOf" { "anyOf" } else { key };
                converted.insert(key.to_owned(), parts.into());
            }
            "items" | "additionalProperties" => drop(converted.insert(key.clone(), convert(value, contract, definitions))),
            _ => drop(converted.insert(key.clone(), value.clone())),
        }
    }
    if schema.get("nullable").is_some_and(|mark| mark == true) {
        return or_null(converted);
    }
    converted.into()
}

fn or_null(mut schema: Map<String, Value>) -> Value {
    if let Some(Value::String(kind)) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([kind, "null"]));
        return schema.into();
    }
    let constrained = ["allOf", "anyOf", "$ref"].iter().any(|key| schema.contains_key(*key));
    if constrained { json!({ "anyOf": [schema, { "type": "null" }] }) } else { schema.into() }
}

/// A coded table: every known code with its name and meaning, and any other code of the same kind.
fn coded(table: &Table<'_>) -> Value {
    let choice = |row: Row<'_>| match row.range {
        Some((from, to)) => {
            json!({ "type": "integer", "minimum": from, "maximum": to, "title": row.name, "description": row.meaning })
        }
        None => json!({ "const": row.entry["code"], "title": row.name, "description": row.meaning }),
    };
    let mut choices: Vec<Value> = table.rows().into_iter().map(choice).collect();
    let kinds: &[&str] = if table.is_text() {
        &["string"]
    } else if table.schema.get("oneOf").is_some() {
        &["integer", "string"]
    } else {
        &["integer"]
    };
    choices.extend(kinds.iter().map(|kind| json!({ "type": kind, "description": "A code that is not listed, or one written as text." })));
    json!({
        "$schema": DIALECT,
        "$comment": comment(&table.sources()),
        "title": table.name,
        "description": table.description().trim(),
        "anyOf": choices,
    })
}

fn tables(contract: &Contract) -> Value {
    let all: Vec<_> = contract.operations().collect();
    let operations = all.iter().map(|operation| {
        json!({
            "id": operation.id,
            "method_name": operation.method_name,
            "method": operation.http_method,
            "path": operation.path,
            "resource": operation.tag(),
            "summary": operation.summary(),
            "effect": operation.effect(),
            "evidence": operation.evidence(),
            "events": triggered(operation),
            "retcodes": operation.retcodes(),
            "sources": operation.sources(),
        })
    });
    let events = contract.events().map(|event| {
        let by = all.iter().filter(|operation| operation.triggered().contains(&event.id));
        json!({
            "id": event.id,
            "description": event.description().trim(),
            "evidence": event.evidence(),
            "triggered_by": by.map(|operation| operation.id).collect::<Vec<_>>(),
            "sources": event.sources(),
        })
    });
    let retcodes = contract.retcodes().rows().into_iter().map(|row| {
        json!({
            "code": row.code, "name": row.name, "meaning": row.meaning,
            "family": row.family(), "action": row.action(), "evidence": row.evidence(),
        })
    });
    json!({
        "generated": HEAD,
        "operations": operations.collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
        "retcodes": retcodes.collect::<Vec<_>>(),
    })
}

/// The events of all cases, sorted.
fn triggered<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    let mut events = operation.triggered();
    events.sort_unstable();
    events
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema_files() -> Vec<(String, Value)> {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        let files = files(&contract).unwrap().into_iter().filter(|(name, _)| name.starts_with("schemas/"));
        files.map(|(name, text)| (name, serde_json::from_str(&text).unwrap())).collect()
    }

    #[test]
    fn every_schema_is_one_and_takes_its_own_example() {
        for (name, schema) in schema_files() {
            let validator = jsonschema::draft202012::new(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
            for example in schema["examples"].as_array().into_iter().flatten() {
                let error = validator.validate(example).err();
                assert!(error.is_none(), "{name}: {}", error.unwrap());
            }
        }
    }

    #[test]
    fn a_table_takes_codes_that_it_does_not_list() {
        let (_, feature) = schema_files().into_iter().find(|(name, _)| name.ends_with("/CallFeature.json")).unwrap();
        let validator = jsonschema::draft202012::new(&feature).unwrap();
        for code in [json!(51), json!("51"), json!(4711)] {
            assert!(validator.is_valid(&code), "{code}");
        }
        assert!(!validator.is_valid(&json!({})));
    }

    #[test]
    fn what_only_openapi_knows_is_left_out() {
        let schema = json!({ "type": "integer", "format": "int64", "x-unit": "seconds", "properties": { "x-y": { "type": "string" } } });
        let converted = convert(&schema, &Contract::from_value(Value::Null), &mut BTreeMap::new());
        assert_eq!(converted, json!({ "type": "integer", "properties": { "x-y": { "type": "string" } } }));
    }

    #[test]
    fn nullable_becomes_null() {
        let (contract, none) = (Contract::from_value(Value::Null), &mut BTreeMap::new());
        let text = convert(&json!({ "type": "string", "nullable": true }), &contract, none);
        assert_eq!(text, json!({ "type": ["string", "null"] }));
        let either = convert(&json!({ "nullable": true, "allOf": [{ "type": "object" }] }), &contract, none);
        assert_eq!(either, json!({ "anyOf": [{ "allOf": [{ "type": "object" }] }, { "type": "null" }] }));
    }
}
