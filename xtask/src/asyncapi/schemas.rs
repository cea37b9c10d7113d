//! The schemas of the document: those of the contract as JSON Schema, and the fleet's own.

use std::collections::BTreeMap;

use ccgateway_contract::Contract;
use serde_json::{Map, Value};

use crate::schemas::convert;

/// The schemas that messages refer to, gathered as they are used.
pub(super) struct Schemas<'a> {
    pub(super) contract: &'a Contract,
    used: BTreeMap<String, Value>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(contract: &'a Contract) -> Self {
        Self { contract, used: BTreeMap::new() }
    }

    /// A schema of the contract.
    pub(super) fn of_contract(&mut self, schema: &Value) -> Value {
        let mut schema = convert(schema, self.contract, &mut self.used);
        relocate(&mut schema);
        schema
    }

    /// A schema of the fleet's own.
    pub(super) fn add(&mut self, name: &str, schema: Value) {
        self.used.insert(name.to_owned(), schema);
    }

    /// All of them.
    pub(super) fn finish(self) -> Map<String, Value> {
        let mut schemas: Map<_, _> = self.used.into_iter().collect();
        schemas.values_mut().for_each(relocate);
        schemas
    }
}

/// Turns references to definitions within a schema into references to components.
fn relocate(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(reference) if name == "$ref" => *reference = reference.replace("#/$defs/", "#/components/schemas/"),
                    value => relocate(value),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(relocate),
        _ => {}
    }
}
