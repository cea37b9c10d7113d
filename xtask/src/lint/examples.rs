//! Examples against their schemas.

use std::collections::BTreeSet;

use ccgateway_contract::json::{list, members};
use ccgateway_contract::{Contract, media, parameter_at};
use jsonschema::{Keyword, ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule { name: "examples", why: "an example that its own schema refuses misleads everyone who copies it", check: examples },
    Rule {
        name: "request-examples",
        why: "the client refuses values out of bounds before they are sent; an example must pass",
        check: request_examples,
    },
];

/// A value that its schema has to accept.
struct Example<'a> {
    at: String,
    schema: &'a Value,
    value: &'a Value,
}

fn examples(contract: &Contract, findings: &mut Findings) {
    validate(contract, Direction::Any, all(contract), findings);
}

fn request_examples(contract: &Contract, findings: &mut Findings) {
    let sent: BTreeSet<String> = contract.outgoing_schemas().into_iter().map(|place| place.at).collect();
    let mut examples = all(contract);
    examples.retain(|example| sent.contains(&example.at) || sent.contains(&format!("{}/schema", example.at)));
    validate(contract, Direction::Outgoing, examples, findings);
}

/// All examples: of schemas, parameters, headers, bodies and answers.
fn all(contract: &Contract) -> Vec<Example<'_>> {
    let mut found = Vec::new();
    for place in contract.every_schema() {
        if let Some(value) = place.schema.get("example") {
            found.push(Example { at: place.at, schema: place.schema, value });
        }
    }
    for kind in ["parameters", "headers"] {
        for (at, component) in contract.components(kind) {
            add(&mut found, &at, component);
        }
    }
    for operation in contract.all_operations() {
        for parameter in list(operation.entry, "parameters") {
            add(&mut found, &parameter_at(&operation, parameter), parameter);
        }
        let responses = members(&operation.entry["responses"]).map(|(status, response)| (format!("responses/{status}"), response));
        let bodies = operation.entry.get("requestBody").map(|body| ("requestBody".to_owned(), body));
        for (part, body) in bodies.into_iter().chain(responses) {
            for (kind, media) in media(body) {
                add(&mut found, &format!("{}/{part}/{kind}", operation.label()), media);
            }
        }
    }
    found
}

/// Adds the examples beside a schema.
fn add<'a>(found: &mut Vec<Example<'a>>, at: &str, holder: &'a Value) {
    let Some(schema) = holder.get("schema") else {
        return;
    };
    let named = holder.get("examples").into_iter().flat_map(members).filter_map(|(_, example)| example.get("value"));
    for value in holder.get("example").into_iter().chain(named) {
        found.push(Example { at: at.to_owned(), schema, value });
    }
}

/// Whether coded tables are closed, as they are in what we send.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Any,
    Outgoing,
}

fn validate(contract: &Contract, direction: Direction, examples: Vec<Example<'_>>, findings: &mut Findings) {
    let schemas: Map<String, Value> = contract.schemas().map(|(name, schema)| (name.to_owned(), json_schema(schema, direction))).collect();
    for example in examples {
        // All components stand at the root, so that the references need no change.
        let root = json!({"allOf": [json_schema(example.schema, direction)], "components": {"schemas": schemas}});
        match validator(&root) {
            Ok(validator) => {
                for error in validator.iter_errors(example.value) {
                    findings.add(&example.at, format!("the example{}: {error}", error.instance_path().as_str()));
                }
            }
            Err(error) => findings.add(&example.at, format!("the schema is not a JSON schema: {error}")),
        }
    }
}

fn validator(root: &Value) -> Result<Validator, ValidationError<'static>> {
    jsonschema::draft4::options()
        .with_keyword(MAX_BYTES, |_, limit, _| Ok(Box::new(MaxBytes(limit.as_u64().unwrap_or_default()))))
        .build(root)
}

const MAX_BYTES: &str = "x-max-bytes";

/// `x-max-bytes`: the length of a text in UTF-8, where JSON Schema counts characters.
struct MaxBytes(u64);

impl<'i> Keyword<'i> for MaxBytes {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if Keyword::is_valid(self, instance) { Ok(()) } else { Err(ValidationError::custom(format!("longer than {} bytes", self.0))) }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        instance.as_str().is_none_or(|text| text.len() as u64 <= self.0)
    }
}

/// The JSON Schema (draft 4) that says what an OpenAPI 3.0 schema says.
fn json_schema(schema: &Value, direction: Direction) -> Value {
    let Some(members) = schema.as_object() else {
        return schema.clone();
    };
    let mut converted = Map::new();
    for (key, value) in members {
        let value = match (key.as_str(), value) {
            ("example" | "nullable" | "x-codes" | "x-code-ranges", _) => continue,
            ("properties", Value::Object(properties)) => {
                properties.iter().map(|(name, schema)| (name.clone(), json_schema(schema, direction))).collect()
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(schemas)) => schemas.iter().map(|schema| json_schema(schema, direction)).collect(),
            ("items" | "not" | "additionalProperties", schema) => json_schema(schema, direction),
            (_, value) => value.clone(),
        };
        converted.insert(key.clone(), value);
    }
    if direction == Direction::Outgoing && schema.get("x-codes").is_some() {
        converted.insert("anyOf".to_owned(), rows(schema));
    }
    // In place of a second type, so that it also holds beside `allOf`, `oneOf` and `$ref`.
    if schema.get("nullable").is_some_and(|nullable| *nullable == true) {
        return json!({"anyOf": [converted, {"type": "null"}]});
    }
    Value::Object(converted)
}

/// The alternatives that a coded table has.
fn rows(table: &Value) -> Value {
    let codes: Vec<_> = list(table, "x-codes").iter().map(|row| &row["code"]).collect();
    let ranges = list(table, "x-code-ranges").iter();
    let ranges = ranges.map(|range| json!({"type": "integer", "minimum": range["from"], "maximum": range["to"]}));
    [json!({"enum": codes})].into_iter().chain(ranges).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::lint::fixture::{callback, cases, operation, schema};

    #[test]
    fn examples_fit_their_schemas() {
        cases(
            RULES,
            "examples",
            &[
                (
                    |d| schema(d, "AgentId")["example"] = json!(101),
                    &["#/components/schemas/AgentId: the example: 101 is not of type \"string\""],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["called"]["example"] = json!("a"),
                    &["#/components/schemas/DialRequest/properties/called: the example: \"a\" does not match \"^[0-9]+$\""],
                ),
                (
                    |d| d["components"]["parameters"]["agentid"]["example"] = json!("a"),
                    &["#/components/parameters/agentid: the example: \"a\" does not match \"^[0-9]+$\""],
                ),
                (
                    |d| operation(d)["parameters"][1]["example"] = json!("red"),
                    &["dial/parameters/colour: the example: \"red\" is not of type \"integer\""],
                ),
                (
                    |d| operation(d)["requestBody"]["content"]["application/json"]["example"] = json!({"priority": 1}),
                    &["dial/requestBody/application/json: the example: \"called\" is a required property"],
                ),
                (
                    |d| callback(d)["requestBody"]["content"]["application/json"]["example"] = json!({"workNo": 1}),
                    &["push_event/requestBody/application/json: the example/workNo: 1 is not of type \"string\""],
                ),
                (
                    |d| {
                        operation(d)["responses"]["200"]["content"]["application/json"]["examples"] =
                            json!({"bare": {"value": {"retcode": 0}}})
                    },
                    &["dial/responses/200/application/json: the example/retcode: 0 is not of type \"string\""],
                ),
                (
                    |d| schema(d, "Agent_Rang")["example"]["eventType"] = json!("Agent_Sang"),
                    &["#/components/schemas/Agent_Rang: the example/eventType: \"Agent_Sang\" is not one of \"Agent_Rang\""],
                ),
                (
                    |d| d["components"]["headers"]["Set-GUID"]["example"] = json!(1),
                    &["#/components/headers/Set-GUID: the example: 1 is not of type \"string\""],
                ),
            ],
        );
    }

    #[test]
    fn request_examples_keep_the_bounds_of_what_is_sent() {
        cases(
            RULES,
            "request-examples",
            &[
                (
                    |d| operation(d)["parameters"][1]["example"] = json!(3),
                    &["dial/parameters/colour: the example: 3 is not valid under any of the schemas listed in the 'anyOf' keyword"],
                ),
                (
                    |d| operation(d)["requestBody"]["content"]["application/json"]["example"] = json!({"called": "12", "note": "éééé"}),
                    &["dial/requestBody/application/json: the example/note: longer than 6 bytes"],
                ),
                (
                    |d| schema(d, "DialRequest")["properties"]["priority"]["example"] = json!(10),
                    &["#/components/schemas/DialRequest/properties/priority: the example: 10 is greater than the maximum of 9"],
                ),
                (
                    |d| callback(d)["responses"]["200"]["content"]["application/json"]["example"] = json!({"retcode": "99"}),
                    &[
                        "push_event/responses/200/application/json: the example/retcode: \"99\" is not valid under any of the schemas listed in the 'anyOf' keyword",
                    ],
                ),
                // What comes in may have codes that no row has.
                (|d| schema(d, "Mood")["example"] = json!(99), &[]),
            ],
        );
    }

    #[test]
    fn nullable_allows_null_beside_everything() {
        for schema in [
            json!({"type": "string", "nullable": true}),
            json!({"nullable": true, "allOf": [{"type": "string"}]}),
            json!({"nullable": true, "oneOf": [{"type": "string"}]}),
            json!({"nullable": true, "$ref": "#/components/schemas/Text"}),
        ] {
            let root = json!({"allOf": [json_schema(&schema, Direction::Any)], "components": {"schemas": {"Text": {"type": "string"}}}});
            let validator = validator(&root).unwrap();
            assert!(validator.is_valid(&Value::Null), "{schema}");
            assert!(validator.is_valid(&json!("text")), "{schema}");
            assert!(!validator.is_valid(&json!(1)), "{schema}");
        }
    }

    #[test]
    fn properties_that_are_called_like_keywords_stay() {
        let schema = json!({"properties": {"nullable": {"type": "string"}, "example": {"nullable": true, "type": "string"}}});
        let expected =
            json!({"properties": {"nullable": {"type": "string"}, "example": {"anyOf": [{"type": "string"}, {"type": "null"}]}}});
        assert_eq!(json_schema(&schema, Direction::Any), expected);
    }

    #[test]
    fn ranges_count_among_the_codes_that_are_sent() {
        let table = json!({"type": "integer", "x-codes": [{"code": 1}], "x-code-ranges": [{"from": 10, "to": 19}]});
        let validator = validator(&json_schema(&table, Direction::Outgoing)).unwrap();
        let accepted: Vec<_> = (0..=20).filter(|code| validator.is_valid(&json!(code))).collect();
        assert_eq!(accepted, [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    }
}
