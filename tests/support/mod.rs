//! What several tests need of the published contract.

use ccgateway::CONTRACT;
use serde_json::Value;

/// The published document.
pub(crate) fn contract() -> Value {
    serde_json::from_str(CONTRACT).unwrap()
}

/// A schema without references: what a `$ref` or an `allOf` of one stands for.
pub(crate) fn resolve<'a>(contract: &'a Value, schema: &'a Value) -> &'a Value {
    let single = schema["allOf"].as_array().is_some_and(|all| all.len() == 1);
    let reference = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref").filter(|_| single));
    match reference.and_then(Value::as_str) {
        Some(reference) => resolve(contract, contract.pointer(&reference[1..]).unwrap()),
        None => schema,
    }
}
