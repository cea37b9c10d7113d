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
            if map.get("oneOf").and_then(Value::as_array).is_some_and(|choices| choices.iter().all(|choice| is_scalar(choice, whole))) {
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

fn is_scalar(schema: &Value, whole: &Value) -> bool {
    let target = schema["$ref"].as_str().and_then(|reference| whole.pointer(reference.strip_prefix('#')?)).unwrap_or(schema);
    if let Some(choices) = target["oneOf"].as_array() {
        return choices.iter().all(|choice| is_scalar(choice, whole));
    }
    matches!(target["type"].as_str(), Some("string" | "integer" | "number" | "boolean"))
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
            "Calls": { "oneOf": [{ "type": "object" }, { "type": "array" }] },
        } } });
        let flat = &flat(&schemas)["components"]["schemas"];
        assert_eq!(flat["Number"], json!({ "description": "d" }));
        assert_eq!(flat["Code"], json!({}));
        assert_eq!(flat["Calls"], schemas["components"]["schemas"]["Calls"]);
    }
}
