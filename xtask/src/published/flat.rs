//! The flat flavour: any value where the document has a choice of scalars, such as a number or its digits. Some generators lose or refuse
//! what such a choice allows.

use serde_json::{Map, Value};

/// The published document without choices of scalars.
pub(crate) fn flat(published: &Value) -> Value {
    let mut document = published.clone();
    document["info"]["title"] = format!("{}, flat", document["info"]["title"].as_str().unwrap_or_default()).into();
    flatten(&mut document, published);
    document
}

fn flatten(value: &mut Value, whole: &Value) {
    match value {
        Value::Object(map) => {
            if map.get("oneOf").and_then(Value::as_array).is_some_and(|choices| becomes_any(choices, whole)) {
                map.shift_remove("oneOf");
                map.shift_remove("nullable");
            }
            flatten_members(map, whole);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| flatten(item, whole)),
        _ => {}
    }
}

/// Examples are data, not schema.
fn flatten_members(map: &mut Map<String, Value>, whole: &Value) {
    for (_, member) in map.iter_mut().filter(|(key, _)| !matches!(key.as_str(), "example" | "examples")) {
        flatten(member, whole);
    }
}

/// A choice of scalars, or one that has such a choice in it: beside any value there is nothing left to choose.
fn becomes_any(choices: &[Value], whole: &Value) -> bool {
    let inner = |choice| target(choice, whole)["oneOf"].as_array().is_some_and(|choices| becomes_any(choices, whole));
    choices.iter().any(inner) || choices.iter().all(|choice| is_scalar(target(choice, whole)))
}

fn target<'a>(schema: &'a Value, whole: &'a Value) -> &'a Value {
    schema["$ref"].as_str().and_then(|reference| whole.pointer(reference.strip_prefix('#')?)).unwrap_or(schema)
}

fn is_scalar(schema: &Value) -> bool {
    matches!(schema["type"].as_str(), Some("string" | "integer" | "number" | "boolean"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_choice_of_scalars_becomes_any_value_and_other_choices_stay() {
        let schemas = json!({ "components": { "schemas": {
            "Number": { "description": "d", "nullable": true, "oneOf": [{ "type": "integer" }, { "type": "string" }] },
            "Code": { "oneOf": [{ "$ref": "#/components/schemas/Number" }, { "type": "boolean" }] },
            "Length": { "oneOf": [{ "$ref": "#/components/schemas/Number" }, { "type": "object" }] },
            "Calls": { "oneOf": [{ "type": "object" }, { "type": "array" }] },
        } } });
        let flat = &flat(&schemas)["components"]["schemas"];
        assert_eq!(flat["Number"], json!({ "description": "d" }));
        assert_eq!(flat["Code"], json!({}));
        assert_eq!(flat["Length"], json!({}));
        assert_eq!(flat["Calls"], schemas["components"]["schemas"]["Calls"]);
    }
}
