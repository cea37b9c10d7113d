//! The document, and the references inside it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde_json::Value;

use crate::json::{list, members, members_of};

/// The merged contract: an OpenAPI 3.0 document with the extensions that this project gives it.
///
/// Nothing is checked when it is read: a document that lacks something gives fewer answers. The lint of the project checks the
/// contract that is published.
#[derive(Debug)]
pub struct Contract {
    document: Value,
    /// The names of fields that hold secrets; see [`Contract::masked`].
    pub(crate) secret_fields: OnceLock<BTreeSet<String>>,
}

impl Contract {
    /// Reads a document.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Self::from_value)
    }

    /// Takes a document that has been read already.
    pub fn from_value(document: Value) -> Self {
        Self { document, secret_fields: OnceLock::new() }
    }

    /// The document as it is.
    pub fn document(&self) -> &Value {
        &self.document
    }

    /// The component schemas by name, in the order of the document.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.of_kind("schemas")
    }

    /// A component schema.
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.document.get("components")?.get("schemas")?.get(name)
    }

    /// The component schemas that carry an extension, by name.
    pub fn marked(&self, extension: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.schemas().filter(move |(_, schema)| schema.get(extension).is_some())
    }

    /// The components of a kind, such as `parameters`, each with its pointer.
    pub fn components(&self, kind: &str) -> impl Iterator<Item = (String, &Value)> {
        let folder = format!("#/components/{kind}");
        self.of_kind(kind).map(move |(name, value)| (format!("{folder}/{name}"), value))
    }

    fn of_kind<'a>(&'a self, kind: &str) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        self.document.get("components").and_then(|components| components.get(kind)).into_iter().flat_map(members)
    }

    /// What a local reference such as `#/components/schemas/CallId` points to.
    pub fn referenced(&self, reference: &str) -> Option<&Value> {
        self.document.pointer(reference.strip_prefix('#')?)
    }

    /// What a value refers to by `$ref`: the reference and its target; none for a value that is no reference.
    pub fn target<'a>(&'a self, value: &'a Value) -> Option<(&'a str, &'a Value)> {
        let reference = value.get("$ref")?.as_str()?;
        Some((reference, self.referenced(reference)?))
    }

    /// What a value refers to, or the value itself.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        self.target(value).map_or(value, |(_, target)| target)
    }

    /// The schema that says what a value is: behind a reference, or behind an `allOf` of one that only adds a description.
    pub fn effective<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let next = match list(schema, "allOf") {
            [only] => only,
            _ => self.resolve(schema),
        };
        if std::ptr::eq(next, schema) { schema } else { self.effective(next) }
    }
}

/// The name of the component schema that a schema is: a `$ref` to it, or an `allOf` of one such `$ref`.
pub fn schema_name(schema: &Value) -> Option<&str> {
    let reference = match list(schema, "allOf") {
        [only] => only,
        _ => schema,
    };
    reference.get("$ref")?.as_str().map(last_segment)
}

/// The name in a reference: its last segment.
pub(crate) fn last_segment(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// The media types of a body or a response.
pub fn media(body: &Value) -> impl Iterator<Item = (&str, &Value)> {
    members_of(body, "content")
}

/// The schema of a JSON body or response.
pub(crate) fn json_schema(body: &Value) -> Option<&Value> {
    json_media(body)?.get("schema")
}

/// The media type `application/json` of a body or response.
pub(crate) fn json_media(body: &Value) -> Option<&Value> {
    body.get("content")?.get("application/json")
}
