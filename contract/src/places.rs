//! Ways through the whole document, for checks of the contract itself.
//!
//! A place is named by the `operationId` and what follows below it, or by a pointer where no operation is concerned.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::{Contract, media};
use crate::json::{list, members, members_of, text};
use crate::operations::Operation;

/// A schema and where it stands.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SchemaAt<'a> {
    /// The place of the schema.
    pub at: String,
    /// The schema itself.
    pub schema: &'a Value,
}

/// A member of an object somewhere in the document.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MemberAt<'a> {
    /// The place of the member itself.
    pub at: String,
    /// Its key.
    pub key: &'a str,
    /// Its value.
    pub value: &'a Value,
}
impl Contract {
    /// Every schema of the document, each where it stands.
    pub fn every_schema(&self) -> Vec<SchemaAt<'_>> {
        let mut roots: Vec<_> = self.components("schemas").map(|(at, schema)| SchemaAt { at, schema }).collect();
        for kind in ["parameters", "headers"] {
            roots.extend(self.components(kind).filter_map(|(at, value)| below(&at, value)));
        }
        for operation in &self.all_operations() {
            roots.extend(parameter_schemas(operation));
            roots.extend(body_schemas(operation));
            roots.extend(response_schemas(operation));
        }
        descend(roots, None)
    }

    /// The schemas of what a program sends, in requests and to callbacks, with those that they refer to.
    pub fn outgoing_schemas(&self) -> Vec<SchemaAt<'_>> {
        let mut roots: Vec<_> = self.components("parameters").filter_map(|(at, value)| below(&at, value)).collect();
        for operation in self.operations() {
            roots.extend(parameter_schemas(&operation));
            roots.extend(body_schemas(&operation));
        }
        roots.extend(self.callbacks().flat_map(|callback| response_schemas(&callback)));
        descend(roots, Some(self))
    }

    /// The schemas of what a program receives in answers, callbacks and events, with those that they refer to.
    pub fn incoming_schemas(&self) -> Vec<SchemaAt<'_>> {
        let mut roots: Vec<_> = self.operations().flat_map(|operation| response_schemas(&operation)).collect();
        for callback in self.callbacks() {
            roots.extend(parameter_schemas(&callback));
            roots.extend(body_schemas(&callback));
        }
        roots.extend(self.marked("x-event").map(|(name, schema)| SchemaAt { at: format!("#/components/schemas/{name}"), schema }));
        descend(roots, Some(self))
    }

    /// Every member of every object, except what is data: examples and what is inside them.
    pub fn every_member(&self) -> Vec<MemberAt<'_>> {
        let mut found = Vec::new();
        let document = self.document();
        for (section, value) in members(document).filter(|(section, _)| !matches!(*section, "paths" | "components")) {
            visit(&format!("#/{section}"), value, false, &mut found);
        }
        for (kind, value) in members_of(document, "components").filter(|(kind, _)| *kind != "callbacks") {
            visit(&format!("#/components/{kind}"), value, false, &mut found);
        }
        for operation in self.all_operations() {
            visit(&operation.label(), operation.entry, false, &mut found);
        }
        found
    }

    /// The pointers of all components that operations and events refer to, also through others.
    pub fn used_components(&self) -> BTreeSet<&str> {
        let paths = self.document().get("paths");
        let mut waiting: Vec<&Value> = self.marked("x-event").map(|(_, schema)| schema).chain(paths).collect();
        let mut seen = BTreeSet::new();
        while let Some(value) = waiting.pop() {
            if let Some((reference, target)) = self.target(value)
                && seen.insert(reference)
            {
                waiting.push(target);
            }
            match value {
                Value::Object(map) => waiting.extend(Map::values(map)),
                Value::Array(items) => waiting.extend(items),
                _ => {}
            }
        }
        seen
    }
}

/// The place of a parameter that is written in an operation.
pub fn parameter_at(operation: &Operation<'_>, parameter: &Value) -> String {
    format!("{}/parameters/{}", operation.label(), text(parameter, "name"))
}

/// The schemas right below one, in place.
fn children<'a>(place: &SchemaAt<'a>) -> Vec<SchemaAt<'a>> {
    let mut children = Vec::new();
    let mut push = |at: String, schema: &'a Value| children.push(SchemaAt { at, schema });
    for (name, schema) in members_of(place.schema, "properties") {
        push(format!("{}/properties/{name}", place.at), schema);
    }
    for key in ["items", "not", "additionalProperties"] {
        if let Some(schema) = place.schema.get(key).filter(|schema| schema.is_object()) {
            push(format!("{}/{key}", place.at), schema);
        }
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for (index, schema) in list(place.schema, key).iter().enumerate() {
            push(format!("{}/{key}/{index}", place.at), schema);
        }
    }
    children
}

/// The given schemas and those inside them; with `follow` a document, also those that they refer to, each once.
fn descend<'a>(roots: Vec<SchemaAt<'a>>, follow: Option<&'a Contract>) -> Vec<SchemaAt<'a>> {
    let mut seen = BTreeSet::new();
    let mut waiting = roots;
    waiting.reverse();
    let mut places = Vec::new();
    while let Some(place) = waiting.pop() {
        if !seen.insert(place.at.clone()) {
            continue;
        }
        let mut next = children(&place);
        if let Some((reference, schema)) = follow.and_then(|contract| contract.target(place.schema)) {
            next.push(SchemaAt { at: reference.to_owned(), schema });
        }
        waiting.extend(next.into_iter().rev());
        places.push(place);
    }
    places
}

fn below<'a>(at: &str, value: &'a Value) -> Option<SchemaAt<'a>> {
    value.get("schema").map(|schema| SchemaAt { at: format!("{at}/schema"), schema })
}

fn parameter_schemas<'a>(operation: &Operation<'a>) -> Vec<SchemaAt<'a>> {
    let parameters = list(operation.entry, "parameters").iter();
    parameters.filter_map(|parameter| below(&parameter_at(operation, parameter), parameter)).collect()
}

fn body_schemas<'a>(operation: &Operation<'a>) -> Vec<SchemaAt<'a>> {
    let body = operation.entry.get("requestBody");
    body.into_iter().flat_map(|body| media_schemas(&format!("{}/requestBody", operation.label()), body)).collect()
}

fn response_schemas<'a>(operation: &Operation<'a>) -> Vec<SchemaAt<'a>> {
    let responses = members_of(operation.entry, "responses");
    responses.flat_map(|(status, response)| media_schemas(&format!("{}/responses/{status}", operation.label()), response)).collect()
}

fn media_schemas<'a>(at: &str, body: &'a Value) -> Vec<SchemaAt<'a>> {
    media(body).filter_map(|(kind, media)| below(&format!("{at}/{kind}"), media)).collect()
}

/// `named`: the keys are names that somebody chose (of properties), not words of OpenAPI.
fn visit<'a>(at: &str, value: &'a Value, named: bool, found: &mut Vec<MemberAt<'a>>) {
    if let Some(items) = value.as_array() {
        for (index, item) in items.iter().enumerate() {
            let step = item.get("name").and_then(Value::as_str).map_or_else(|| index.to_string(), str::to_owned);
            visit(&format!("{at}/{step}"), item, false, found);
        }
    }
    for (key, child) in members(value) {
        let at = format!("{at}/{key}");
        if !named && (key == "example" || key == "examples") {
            continue;
        }
        visit(&at, child, key == "properties" && !named, found);
        if !named {
            found.push(MemberAt { at, key, value: child });
        }
    }
}
