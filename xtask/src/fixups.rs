//! What the generator cannot take, changed in memory. The published document stays as it is.
//!
//! Each fix-up has a name and says why it is there; one that no longer finds anything to change is an error, so the
//! list cannot outlive its reasons.

use anyhow::{Result, ensure};
use ccgateway_contract::Bounds;
use serde_json::{Map, Value};

use crate::codegen::prose::{sentence, with_bounds};

/// A named change of the generator's view of the contract; returns how many places it changed.
struct Fixup {
    name: &'static str,
    reason: &'static str,
    apply: fn(&mut Value) -> usize,
}

const FIXUPS: &[Fixup] = &[
    Fixup {
        name: "drop_event_schemas",
        reason: "an event is decoded by its identifier into `EventKind`; a Rust type per event envelope would never be used",
        apply: drop_event_schemas,
    },
    Fixup {
        name: "drop_uploads",
        reason: "progenitor has no form with a file; `Session::invoke_with_file` sends them",
        apply: drop_uploads,
    },
    Fixup {
        name: "rules_in_words",
        reason: "bounds and defaults stand in keywords alone, which do not reach the generated documentation",
        apply: rules_in_words,
    },
    Fixup {
        name: "strip_bounds",
        reason: "typify turns bounds into one private newtype per field, checks them in answers too, and reads `minimum: 1` as \
                 NonZero without the maximum; the session methods check them on the way out",
        apply: strip_bounds,
    },
    Fixup {
        name: "drop_secret_headers",
        reason: "progenitor writes header parameters with `Display`, which a secret must not have; the transport sends them",
        apply: drop_secret_headers,
    },
    Fixup {
        name: "null_where_used",
        reason: "typify makes a nullable component an Option of its own; the properties that refer to it are nullable themselves",
        apply: null_where_used,
    },
    Fixup {
        name: "lists_first",
        reason: "the choices of an untagged enum are tried in order, and serde reads a list into a struct by position",
        apply: lists_first,
    },
];

/// The generator's view of the published document.
pub(crate) fn generator_view(document: &Value) -> Result<Value> {
    let mut view = document.clone();
    for fixup in FIXUPS {
        let changed = (fixup.apply)(&mut view);
        ensure!(changed > 0, "the fix-up {} no longer applies ({}): remove it", fixup.name, fixup.reason);
    }
    Ok(view)
}

fn drop_event_schemas(view: &mut Value) -> usize {
    let Some(schemas) = view.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        return 0;
    };
    let before = schemas.len();
    schemas.retain(|_, schema| schema.get("x-event").is_none());
    before - schemas.len()
}

fn drop_uploads(view: &mut Value) -> usize {
    let items = view.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    let items = items.filter_map(Value::as_object_mut);
    items
        .map(|item| {
            let before = item.len();
            item.retain(|_, operation| operation.get("x-upload").is_none());
            before - item.len()
        })
        .sum()
}

/// Adds bounds, unit and default to the description of every parameter and property that has some.
fn rules_in_words(view: &mut Value) -> usize {
    let mut changed = 0;
    objects(view, &mut |object| {
        let Some(description) = object.get("description").and_then(Value::as_str) else { return };
        let schema = object.get("schema").and_then(Value::as_object).unwrap_or(object);
        let mut doc = with_bounds(&sentence(description), &Bounds::of(schema), schema.get("x-unit").and_then(Value::as_str));
        if let Some(default) = schema.get("x-default") {
            doc += &format!(" Default: `{default}`.");
        }
        if doc != sentence(description) {
            object.insert("description".to_owned(), doc.into());
            changed += 1;
        }
    });
    changed
}

const BOUNDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength", "pattern"];

fn strip_bounds(view: &mut Value) -> usize {
    let mut removed = 0;
    objects(view, &mut |object| {
        if object.get("type").is_some_and(Value::is_string) {
            let before = object.len();
            object.retain(|key, _| !BOUNDS.contains(&key.as_str()));
            removed += before - object.len();
        }
    });
    removed
}

fn drop_secret_headers(view: &mut Value) -> usize {
    let mut removed = 0;
    let schemas = view.pointer("/components/schemas").cloned().unwrap_or_default();
    let secret = |parameter: &Value| {
        let name = parameter.pointer("/schema/$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
        parameter["in"] == "header" && name.is_some_and(|name| schemas[name]["format"] == "password")
    };
    objects(view, &mut |object| {
        if let Some(parameters) = object.get_mut("parameters").and_then(Value::as_array_mut) {
            let before = parameters.len();
            parameters.retain(|parameter| !secret(parameter));
            removed += before - parameters.len();
        }
    });
    removed
}

fn null_where_used(view: &mut Value) -> usize {
    let Some(schemas) = view.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else { return 0 };
    let objects = schemas.values_mut().filter(|schema| schema["type"] == "object").filter_map(Value::as_object_mut);
    objects.filter_map(|schema| schema.remove("nullable")).count()
}

fn lists_first(view: &mut Value) -> usize {
    let mut changed = 0;
    objects(view, &mut |object| {
        let Some(choices) = object.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
        let is_list = |choice: &Value| choice["type"] == "array";
        if choices.iter().skip(1).any(is_list) {
            choices.sort_by_key(|choice| !is_list(choice));
            changed += 1;
        }
    });
    changed
}

/// Visits every JSON object, children first. Examples are left alone: they are data, not schema.
fn objects(value: &mut Value, visit: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(map) => {
            for (key, child) in map.iter_mut() {
                if key != "example" && key != "examples" {
                    objects(child, visit);
                }
            }
            visit(map);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| objects(item, visit)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_fixup_that_finds_nothing_is_an_error() {
        let error = generator_view(&json!({"components": {"schemas": {}}})).unwrap_err();
        assert!(error.to_string().contains("drop_event_schemas no longer applies"), "{error}");
    }

    #[test]
    fn bounds_and_defaults_are_described_once() {
        let mut view = json!({
            "parameter": {"description": "A time", "schema": {"type": "integer", "minimum": 1, "maximum": 60, "x-unit": "seconds"}},
            "property": {"description": "At most 24 characters.", "type": "string", "maxLength": 24, "x-default": "none"},
            "plain": {"description": "Nothing to add", "type": "string"},
        });
        assert_eq!(rules_in_words(&mut view), 2);
        let texts = ["parameter", "property", "plain"].map(|name| view[name]["description"].as_str().unwrap());
        assert_eq!(texts, ["A time. 1 to 60 seconds.", "At most 24 characters. Default: `\"none\"`.", "Nothing to add"]);
    }

    #[test]
    fn a_form_with_a_file_is_left_out() {
        let mut view = json!({"paths": {"/a": {"get": {}, "post": {"x-upload": true}}, "/b": {"put": {}}}});
        assert_eq!(drop_uploads(&mut view), 1);
        assert_eq!(view, json!({"paths": {"/a": {"get": {}}, "/b": {"put": {}}}}));
    }

    #[test]
    fn a_header_that_holds_a_secret_goes_and_others_stay() {
        let mut view = json!({
            "components": {"schemas": {"Token": {"format": "password"}, "Plain": {}}},
            "parameters": [
                {"in": "header", "schema": {"$ref": "#/components/schemas/Token"}},
                {"in": "header", "schema": {"$ref": "#/components/schemas/Plain"}},
            ],
        });
        assert_eq!(drop_secret_headers(&mut view), 1);
        assert_eq!(view["parameters"].as_array().map(Vec::len), Some(1));
    }

    #[test]
    fn a_component_is_not_null_by_itself() {
        let mut view = json!({"components": {"schemas": {"A": {"type": "object", "nullable": true}, "B": {"nullable": true}}}});
        assert_eq!(null_where_used(&mut view), 1);
        assert_eq!(view["components"]["schemas"], json!({"A": {"type": "object"}, "B": {"nullable": true}}));
    }

    #[test]
    fn a_list_is_tried_before_an_object() {
        let mut view =
            json!({"a": {"oneOf": [{"$ref": "#/x"}, {"type": "array"}]}, "b": {"oneOf": [{"type": "integer"}, {"type": "string"}]}});
        assert_eq!(lists_first(&mut view), 1);
        assert_eq!(view["a"]["oneOf"], json!([{"type": "array"}, {"$ref": "#/x"}]));
    }

    #[test]
    fn bounds_go_and_examples_stay() {
        let mut view = json!({"a": {"type": "integer", "minimum": 1, "example": {"type": "x", "minimum": 1}}});
        assert_eq!(strip_bounds(&mut view), 1);
        assert_eq!(view, json!({"a": {"type": "integer", "example": {"type": "x", "minimum": 1}}}));
    }
}
