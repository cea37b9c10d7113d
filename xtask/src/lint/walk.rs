//! Ways through the document that several rules take.
//!
//! A place is named by the operationId and what follows below it, or by a pointer where no operation is concerned.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) struct Operation<'a> {
    pub(super) id: String,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) value: &'a Value,
}

/// A schema and where it stands.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) at: String,
    pub(super) schema: &'a Value,
}

/// A member of an object somewhere in the document.
pub(super) struct Member<'a> {
    /// The place of the member itself.
    pub(super) at: String,
    pub(super) key: &'a str,
    pub(super) value: &'a Value,
}

/// A text member, empty where it is missing.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A list member, empty where it is missing.
pub(super) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The members of an object, none where it is something else.
pub(super) fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// What is asked of the gateway.
pub(super) fn operations(document: &Value) -> Vec<Operation<'_>> {
    members(&document["paths"]).flat_map(|(path, item)| operations_of(path, item)).collect()
}

/// What the gateway asks of the client: the operations of the component callbacks, whose paths are expressions.
pub(super) fn callbacks(document: &Value) -> Vec<Operation<'_>> {
    let items = components(document, "callbacks").flat_map(|(_, callback)| members(callback));
    items.flat_map(|(expression, item)| operations_of(expression, item)).collect()
}

/// The operations of both directions.
pub(super) fn all_operations(document: &Value) -> Vec<Operation<'_>> {
    let mut all = operations(document);
    all.extend(callbacks(document));
    all
}

fn operations_of<'a>(path: &'a str, item: &'a Value) -> impl Iterator<Item = Operation<'a>> {
    members(item).filter(|(key, _)| METHODS.contains(key)).map(move |(method, value)| {
        let id = match text(value, "operationId") {
            "" => format!("{method} {path}"),
            id => id.to_owned(),
        };
        Operation { id, method, path, value }
    })
}

impl<'a> Operation<'a> {
    /// The parameters, those behind a reference too.
    pub(super) fn parameters(&self, document: &'a Value) -> impl Iterator<Item = &'a Value> {
        list(self.value, "parameters").iter().map(|parameter| resolve(document, parameter))
    }
}

/// The components of a kind, by pointer.
pub(super) fn components<'a>(document: &'a Value, kind: &str) -> impl Iterator<Item = (String, &'a Value)> {
    let folder = format!("#/components/{kind}");
    document.pointer(&folder[1..]).into_iter().flat_map(members).map(move |(name, value)| (format!("{folder}/{name}"), value))
}

/// The component schemas that carry an extension, by name.
pub(super) fn marked<'a>(document: &'a Value, extension: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    members(&document["components"]["schemas"]).filter(move |(_, schema)| schema.get(extension).is_some())
}

/// What a reference points at, or the value itself.
pub(super) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    target(document, value).map_or(value, |(_, target)| target)
}

fn target<'a>(document: &'a Value, value: &'a Value) -> Option<(&'a str, &'a Value)> {
    let reference = value.get("$ref")?.as_str()?;
    Some((reference, document.pointer(reference.strip_prefix('#')?)?))
}

/// The schema that says what a value is: behind a reference, or an `allOf` of one that only adds a description.
pub(super) fn effective<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let next = match list(schema, "allOf") {
        [only] => only,
        _ => resolve(document, schema),
    };
    if std::ptr::eq(next, schema) { schema } else { effective(document, next) }
}

/// The schemas right below one, in place.
fn children<'a>(place: &Place<'a>) -> Vec<Place<'a>> {
    let mut children = Vec::new();
    let mut push = |at: String, schema: &'a Value| children.push(Place { at, schema });
    for (name, schema) in place.schema.get("properties").into_iter().flat_map(members) {
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
fn descend<'a>(roots: Vec<Place<'a>>, follow: Option<&'a Value>) -> Vec<Place<'a>> {
    let mut seen = BTreeSet::new();
    let mut waiting = roots;
    waiting.reverse();
    let mut places = Vec::new();
    while let Some(place) = waiting.pop() {
        if !seen.insert(place.at.clone()) {
            continue;
        }
        let mut next = children(&place);
        if let Some((reference, schema)) = follow.and_then(|document| target(document, place.schema)) {
            next.push(Place { at: reference.to_owned(), schema });
        }
        waiting.extend(next.into_iter().rev());
        places.push(place);
    }
    places
}

/// Every schema of the document, each where it stands.
pub(super) fn every_schema(document: &Value) -> Vec<Place<'_>> {
    let mut roots: Vec<_> = components(document, "schemas").map(|(at, schema)| Place { at, schema }).collect();
    for kind in ["parameters", "headers"] {
        roots.extend(components(document, kind).filter_map(|(at, value)| below(&at, value)));
    }
    for operation in &all_operations(document) {
        roots.extend(parameter_schemas(operation));
        roots.extend(body_schemas(operation));
        roots.extend(response_schemas(operation));
    }
    descend(roots, None)
}

/// The schemas of what is sent, in requests and to callers back, those that they refer to included.
pub(super) fn outgoing(document: &Value) -> Vec<Place<'_>> {
    let mut roots: Vec<_> = components(document, "parameters").filter_map(|(at, value)| below(&at, value)).collect();
    for operation in &operations(document) {
        roots.extend(parameter_schemas(operation));
        roots.extend(body_schemas(operation));
    }
    roots.extend(callbacks(document).iter().flat_map(response_schemas));
    descend(roots, Some(document))
}

/// The schemas of what is received in answers, callbacks and events, those that they refer to included.
pub(super) fn incoming(document: &Value) -> Vec<Place<'_>> {
    let mut roots: Vec<_> = operations(document).iter().flat_map(response_schemas).collect();
    for callback in &callbacks(document) {
        roots.extend(parameter_schemas(callback));
        roots.extend(body_schemas(callback));
    }
    roots.extend(marked(document, "x-event").map(|(name, schema)| Place { at: format!("#/components/schemas/{name}"), schema }));
    descend(roots, Some(document))
}

fn below<'a>(at: &str, value: &'a Value) -> Option<Place<'a>> {
    value.get("schema").map(|schema| Place { at: format!("{at}/schema"), schema })
}

fn parameter_schemas<'a>(operation: &Operation<'a>) -> Vec<Place<'a>> {
    let parameters = list(operation.value, "parameters").iter();
    parameters.filter_map(|parameter| below(&parameter_at(operation, parameter), parameter)).collect()
}

fn body_schemas<'a>(operation: &Operation<'a>) -> Vec<Place<'a>> {
    let body = operation.value.get("requestBody");
    body.into_iter().flat_map(|body| media_schemas(&format!("{}/requestBody", operation.id), body)).collect()
}

fn response_schemas<'a>(operation: &Operation<'a>) -> Vec<Place<'a>> {
    let responses = operation.value.get("responses").into_iter().flat_map(members);
    responses.flat_map(|(status, response)| media_schemas(&format!("{}/responses/{status}", operation.id), response)).collect()
}

fn media_schemas<'a>(at: &str, body: &'a Value) -> Vec<Place<'a>> {
    media(body).filter_map(|(kind, media)| below(&format!("{at}/{kind}"), media)).collect()
}

/// The media types of a body or a response.
pub(super) fn media(body: &Value) -> impl Iterator<Item = (&str, &Value)> {
    body.get("content").into_iter().flat_map(members)
}

/// The place of a parameter that is written in an operation.
pub(super) fn parameter_at(operation: &Operation<'_>, parameter: &Value) -> String {
    format!("{}/parameters/{}", operation.id, text(parameter, "name"))
}

/// Every member of every object, except what is data: examples and what is inside them.
pub(super) fn every_member(document: &Value) -> Vec<Member<'_>> {
    let mut found = Vec::new();
    for (section, value) in members(document).filter(|(section, _)| !matches!(*section, "paths" | "components")) {
        visit(&format!("#/{section}"), value, false, &mut found);
    }
    for (kind, value) in members(&document["components"]).filter(|(kind, _)| *kind != "callbacks") {
        visit(&format!("#/components/{kind}"), value, false, &mut found);
    }
    for operation in all_operations(document) {
        visit(&operation.id, operation.value, false, &mut found);
    }
    found
}

/// `named`: the keys are names that somebody chose (of properties), not words of OpenAPI.
fn visit<'a>(at: &str, value: &'a Value, named: bool, found: &mut Vec<Member<'a>>) {
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
            found.push(Member { at, key, value: child });
        }
    }
}

/// The pointers of all components that operations and events refer to, also by others in between.
pub(super) fn in_use(document: &Value) -> BTreeSet<&str> {
    reachable(document, marked(document, "x-event").map(|(_, schema)| schema).chain([&document["paths"]]))
}

/// The pointers of all components that are reachable by references from the given values.
fn reachable<'a>(document: &'a Value, roots: impl Iterator<Item = &'a Value>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<&Value> = roots.collect();
    while let Some(value) = waiting.pop() {
        if let Some((reference, target)) = target(document, value)
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
