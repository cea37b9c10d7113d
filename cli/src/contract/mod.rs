//! The published contract as data: every command reads it at run time, so that nothing here knows a single operation.

mod bounds;
mod codes;
mod event;
mod operation;
mod reading;
mod secrets;
mod shape;
mod walk;

use std::sync::LazyLock;

use serde_json::{Map, Value};

pub(crate) use codes::{Row, Table, tables};
pub(crate) use event::{Event, events};
pub(crate) use operation::{Field, Operation, Place, find as find_operation, operations};
pub(crate) use reading::{Entry, Reading, Unreadable};
pub(crate) use secrets::{MASK, mask_text, masked};
pub(crate) use shape::{Kind, Shape};
pub(crate) use walk::{Side, Walker};

/// The document. It is a part of the program, so what can fail here fails in every test.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(ccgateway::CONTRACT).expect("the embedded contract is JSON"));

/// The schemas by name.
pub(crate) fn schemas() -> &'static Map<String, Value> {
    object(&DOCUMENT["components"]["schemas"])
}

/// What a local reference points to; null for one that points nowhere, which the contract's lint does not let pass.
fn referenced(reference: &str) -> &'static Value {
    reference.strip_prefix('#').and_then(|pointer| DOCUMENT.pointer(pointer)).unwrap_or(&Value::Null)
}

/// The name of the schema that a reference points to.
fn name_of(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// A member that is a text; empty where there is none.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// A member that is a list of texts.
pub(crate) fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    list(&value[key]).iter().filter_map(Value::as_str).collect()
}

/// The items of a list; none where it is not one.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The members of an object; none where it is not one.
fn object(value: &Value) -> &Map<String, Value> {
    static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE)
}

/// Whether two names are the same, however they are cased and separated: `CallFeature`, `call_feature`, `call-feature`.
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    let letters =
        |name: &str| -> String { name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect() };
    letters(one) == letters(other)
}
