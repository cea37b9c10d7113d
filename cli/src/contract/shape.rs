//! A schema with its references and `allOf` followed: what a value may be, in one place.

use serde_json::Value;

use super::codes::Table;
use super::{list, name_of, object, referenced, text};

/// What a schema says about a value.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// The first named schema on the way; the name that people know it by.
    pub(crate) name: Option<&'static str>,
    /// The outermost description: a field's own goes before that of its type.
    pub(crate) description: &'static str,
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
    /// Never to be shown.
    pub(crate) secret: bool,
    /// The coded table, for a coded value.
    pub(crate) table: Option<Table>,
    /// The value that the gateway assumes when none is sent.
    pub(crate) assumed: Option<&'static Value>,
    /// The only values allowed.
    pub(crate) choices: &'static [Value],
    /// The keywords of the bounds, each where it stands first.
    pub(crate) bounds: Vec<(&'static str, &'static Value)>,
}

/// The JSON form of a value.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// Whatever comes; no source shows more.
    Any,
    Text,
    Integer,
    Number,
    Boolean,
    List(&'static Value),
    /// `other` is the schema of fields without a name.
    Object {
        fields: Vec<Property>,
        other: Option<&'static Value>,
    },
    OneOf(&'static [Value]),
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) schema: &'static Value,
    pub(crate) required: bool,
}

const BOUNDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength", "pattern", "x-max-bytes", "maxItems"];

impl Shape {
    pub(crate) fn of(schema: &'static Value) -> Self {
        let mut shape = Self {
            name: None,
            description: "",
            kind: Kind::Any,
            nullable: false,
            secret: false,
            table: None,
            assumed: None,
            choices: &[],
            bounds: Vec::new(),
        };
        shape.add(schema, None);
        shape
    }

    /// The shape of a named schema.
    pub(crate) fn named(name: &str) -> Self {
        super::schemas().get_key_value(name).map_or_else(
            || Self::of(&Value::Null),
            |(name, schema)| {
                let mut shape = Self::of(&Value::Null);
                shape.add(schema, Some(name));
                shape
            },
        )
    }

    /// Adds what a schema says to what was said further out.
    fn add(&mut self, schema: &'static Value, name: Option<&'static str>) {
        self.name = self.name.or(name);
        if let Some(reference) = schema["$ref"].as_str() {
            self.add(referenced(reference), Some(name_of(reference)));
            return;
        }
        // What a lenient form says of itself says nothing about the field.
        if self.description.is_empty() && !name.is_some_and(|name| name.starts_with("Lenient")) {
            self.description = text(schema, "description");
        }
        self.nullable |= schema["nullable"] == true;
        self.secret |= schema["format"] == "password";
        self.assumed = self.assumed.or(schema.get("x-default"));
        if self.choices.is_empty() {
            self.choices = list(&schema["enum"]);
        }
        if self.table.is_none() && schema.get("x-codes").is_some() {
            self.table = Some(Table { name: name.unwrap_or_default(), schema });
        }
        for bound in BOUNDS {
            if let Some(value) = schema.get(*bound).filter(|_| self.bound(bound).is_none()) {
                self.bounds.push((bound, value));
            }
        }
        self.add_kind(schema);
        for part in list(&schema["allOf"]) {
            self.add(part, None);
        }
    }

    fn add_kind(&mut self, schema: &'static Value) {
        let kind = match text(schema, "type") {
            "string" => Kind::Text,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "boolean" => Kind::Boolean,
            "array" => Kind::List(&schema["items"]),
            "object" => {
                Kind::Object { fields: properties(schema), other: schema.get("additionalProperties").filter(|other| **other != false) }
            }
            _ if schema.get("oneOf").is_some() => Kind::OneOf(list(&schema["oneOf"])),
            _ => return,
        };
        // The parts of an event are objects whose fields belong together; the later ones say more of the same field.
        match (&mut self.kind, kind) {
            (Kind::Object { fields, other }, Kind::Object { fields: more, other: more_other }) => {
                for field in more {
                    match fields.iter_mut().find(|known| known.name == field.name) {
                        Some(known) => *known = field,
                        None => fields.push(field),
                    }
                }
                *other = other.or(more_other);
            }
            (Kind::Any, kind) => self.kind = kind,
            _ => {}
        }
    }

    pub(crate) fn bound(&self, keyword: &str) -> Option<&'static Value> {
        self.bounds.iter().find(|(known, _)| *known == keyword).map(|(_, value)| *value)
    }

    /// The fields of an object; none for another value.
    pub(crate) fn fields(&self) -> &[Property] {
        match &self.kind {
            Kind::Object { fields, .. } => fields,
            _ => &[],
        }
    }

    pub(crate) fn field(&self, name: &str) -> Option<Property> {
        self.fields().iter().copied().find(|field| field.name == name)
    }
}

fn properties(schema: &'static Value) -> Vec<Property> {
    let required = list(&schema["required"]);
    let property = |(name, schema): (&'static String, &'static Value)| Property {
        name,
        schema,
        required: required.iter().any(|required| required == name.as_str()),
    };
    object(&schema["properties"]).iter().map(property).collect()
}
