//! The contract as the reference shows it. The code generators' model holds only what they need; here every text counts.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;

use crate::bibliography::Bibliography;
use crate::codegen::samples;
use crate::contract::Contract;
use crate::model::{CodeTable, Model};

/// Everything that pages are made of.
pub(super) struct View {
    pub(super) document: Value,
    pub(super) tags: Vec<Tag>,
    pub(super) operations: Vec<Operation>,
    pub(super) events: Vec<Event>,
    pub(super) tables: Vec<CodeTable>,
    pub(super) retcodes: CodeTable,
    pub(super) bibliography: Bibliography,
}

/// A resource.
pub(super) struct Tag {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) description: String,
}

/// An operation, or a request that the gateway makes to its client.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    #[serde(rename = "operationId")]
    pub(super) id: String,
    pub(super) tags: Vec<String>,
    pub(super) summary: String,
    #[serde(default)]
    pub(super) description: String,
    #[serde(rename = "x-method-name")]
    pub(super) method_name: String,
    #[serde(rename = "x-effect")]
    pub(super) effect: String,
    #[serde(rename = "x-evidence")]
    pub(super) evidence: String,
    #[serde(rename = "x-source", default)]
    pub(super) sources: Vec<String>,
    #[serde(rename = "x-prerequisites", default)]
    pub(super) prerequisites: Vec<String>,
    #[serde(rename = "x-quirks", default)]
    pub(super) quirks: Vec<String>,
    #[serde(rename = "x-triggers", default)]
    pub(super) triggers: Vec<Trigger>,
    #[serde(rename = "x-retcodes", default)]
    pub(super) retcodes: Vec<String>,
    #[serde(rename = "x-retcodes-evidence")]
    pub(super) retcodes_evidence: Option<String>,
    #[serde(rename = "x-ends-session", default)]
    pub(super) ends_session: bool,
    #[serde(default)]
    pub(super) deprecated: bool,
    #[serde(rename = "x-deprecated-note")]
    pub(super) deprecated_note: Option<String>,
    #[serde(default)]
    pub(super) parameters: Vec<Value>,
    pub(super) request_body: Option<Value>,
    pub(super) responses: Value,
    pub(super) security: Option<Vec<BTreeMap<String, Value>>>,
    /// GET, PUT and so on.
    #[serde(skip)]
    pub(super) http: String,
    #[serde(skip)]
    pub(super) path: String,
    /// Whether the gateway makes the request.
    #[serde(skip)]
    pub(super) inbound: bool,
    /// The lines of Rust that make the request, where a session has it.
    #[serde(skip)]
    pub(super) sample: Option<String>,
}

/// Events that an operation sets off in one case.
#[derive(Deserialize)]
pub(super) struct Trigger {
    pub(super) when: String,
    pub(super) to: String,
    pub(super) events: Vec<String>,
    pub(super) evidence: Option<String>,
}

/// An event.
#[derive(Deserialize)]
pub(super) struct Event {
    #[serde(rename = "x-event")]
    pub(super) id: String,
    #[serde(default)]
    pub(super) description: String,
    #[serde(rename = "x-evidence")]
    pub(super) evidence: String,
    #[serde(rename = "x-source", default)]
    pub(super) sources: Vec<String>,
    #[serde(rename = "x-quirks", default)]
    pub(super) quirks: Vec<String>,
    pub(super) example: Option<Value>,
    #[serde(skip)]
    pub(super) content: Value,
}

impl View {
    /// Reads the contract; `samples` is the generated file of that name.
    pub(super) fn read(contract: &Contract, model: Model, samples: &str) -> Result<Self> {
        let document = contract.document.clone();
        let mut operations = paths(&document["paths"], false)?;
        for callback in entries(&document["components"]["callbacks"]) {
            operations.extend(paths(callback.1, true)?);
        }
        for operation in &mut operations {
            operation.sample = samples::body(samples, &operation.id).filter(|_| !operation.inbound);
        }
        let events = entries(&document["components"]["schemas"]).filter(|(_, schema)| schema.get("x-event").is_some());
        let events = events.map(|(name, schema)| event(schema).with_context(|| name.clone())).collect::<Result<_>>()?;
        let tags = model.tags.into_iter();
        let tags = tags.map(|tag| Tag { name: tag.name, title: tag.display_name, description: tag.description }).collect();
        Ok(Self { tags, operations, events, tables: model.tables, retcodes: model.retcodes, bibliography: model.bibliography, document })
    }

    /// What a `$ref` points at, or the value itself.
    pub(super) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        pointer.and_then(|pointer| self.document.pointer(pointer)).unwrap_or(value)
    }

    /// Where sources disagree about a schema: its own remarks, or those of the one that it points at.
    pub(super) fn quirks<'a>(&'a self, schema: &'a Value) -> impl Iterator<Item = &'a str> {
        self.resolve(schema)["x-quirks"].as_array().into_iter().flatten().filter_map(Value::as_str)
    }

    /// An operation by its `operationId` or by the name in the gateway's logs.
    pub(super) fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == name || operation.method_name == name)
    }

    pub(super) fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    pub(super) fn table(&self, name: &str) -> Option<&CodeTable> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The operations of a resource, those that the gateway receives first.
    pub(super) fn of_tag<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a Operation> {
        self.operations.iter().filter(move |operation| operation.tag() == tag)
    }
}

impl Operation {
    pub(super) fn tag(&self) -> &str {
        self.tags.first().map(String::as_str).unwrap_or_default()
    }
}

/// The members of a map; none where there is no map.
pub(super) fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn paths(paths: &Value, inbound: bool) -> Result<Vec<Operation>> {
    let mut operations = Vec::new();
    for (path, item) in entries(paths) {
        for (method, operation) in entries(item).filter(|(_, operation)| operation.get("operationId").is_some()) {
            let read = Operation::deserialize(operation).with_context(|| format!("{method} {path}"))?;
            operations.push(Operation { http: method.to_uppercase(), path: path.clone(), inbound, ..read });
        }
    }
    Ok(operations)
}

fn event(schema: &Value) -> Result<Event> {
    let mut event = Event::deserialize(schema)?;
    let parts = schema["allOf"].as_array().into_iter().flatten();
    event.content = parts.filter_map(|part| part.pointer("/properties/content")).next_back().cloned().unwrap_or_default();
    Ok(event)
}
