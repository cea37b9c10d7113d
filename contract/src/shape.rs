//! A schema with its references and `allOf` followed: what a value may be, in one place.

use serde_json::Value;

use crate::bounds::{Bounds, BrokenBound};
use crate::codes::Table;
use crate::document::{Contract, last_segment};
use crate::json::{flag, list, members_of, text, texts};

/// What a schema says about a value.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shape<'a> {
    /// The first named schema on the way; the name that people know it by.
    pub name: Option<&'a str>,
    /// The outermost description: a field's own comes before that of its type.
    pub description: &'a str,
    /// The JSON form.
    pub kind: Kind<'a>,
    /// The width of an integer (`int32`, `int64`) or what a text holds (`password`); empty where the schema does not say.
    pub format: &'a str,
    /// The unit of a time, such as `seconds`.
    pub unit: Option<&'a str>,
    /// Whether it is a flag that is written as 0 or 1.
    pub flag: bool,
    /// Whether null is a value, too.
    pub nullable: bool,
    /// Whether the value must never be shown.
    pub secret: bool,
    /// The coded table, for a coded value.
    pub table: Option<Table<'a>>,
    /// The value that the gateway assumes when none is sent.
    pub default: Option<&'a Value>,
    /// The only values allowed; empty for no such rule.
    pub choices: &'a [Value],
    /// The bounds, each as it stands furthest out.
    pub bounds: Bounds<'a>,
    contract: &'a Contract,
}

/// The JSON form of a value.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Kind<'a> {
    /// Any value; no source shows more.
    Any,
    /// A text.
    Text,
    /// An integer.
    Integer,
    /// A number, also with a fraction.
    Number,
    /// True or false.
    Boolean,
    /// A list, with the schema of its items.
    List(&'a Value),
    /// An object.
    Object {
        /// The fields that have names.
        fields: Vec<Property<'a>>,
        /// The schema of all other fields, if there may be any.
        other: Option<&'a Value>,
    },
    /// A value of one of several schemas.
    OneOf(&'a [Value]),
}

impl Kind<'_> {
    /// The `type` that JSON Schema gives to such values; none where they have no type in common.
    pub fn json_type(&self) -> Option<&'static str> {
        match self {
            Self::Text => Some("string"),
            Self::Integer => Some("integer"),
            Self::Number => Some("number"),
            Self::Boolean => Some("boolean"),
            Self::List(_) => Some("array"),
            Self::Object { .. } => Some("object"),
            Self::Any | Self::OneOf(_) => None,
        }
    }
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Property<'a> {
    /// The name on the wire.
    pub name: &'a str,
    /// The schema of its value.
    pub schema: &'a Value,
    /// Whether it must be there.
    pub required: bool,
    contract: &'a Contract,
}

impl Contract {
    /// The shape of a schema of this contract.
    pub fn shape<'a>(&'a self, schema: &'a Value) -> Shape<'a> {
        let mut shape = Shape::unknown(self);
        shape.add(schema, None);
        shape
    }

    /// The shape of a component schema; that of any value where there is no such schema.
    pub fn shape_of(&self, name: &str) -> Shape<'_> {
        let mut shape = Shape::unknown(self);
        if let Some((name, schema)) = self.schemas().find(|(known, _)| *known == name) {
            shape.add(schema, Some(name));
        }
        shape
    }
}

impl<'a> Shape<'a> {
    /// The shape of a value of which nothing is known.
    pub fn unknown(contract: &'a Contract) -> Self {
        Self {
            name: None,
            description: "",
            kind: Kind::Any,
            format: "",
            unit: None,
            flag: false,
            nullable: false,
            secret: false,
            table: None,
            default: None,
            choices: &[],
            bounds: Bounds::NONE,
            contract,
        }
    }

    /// The same with another description.
    #[must_use]
    pub fn described(self, description: &'a str) -> Self {
        Self { description, ..self }
    }

    /// Adds what a schema says to what the schemas around it say.
    fn add(&mut self, schema: &'a Value, name: Option<&'a str>) {
        self.name = self.name.or(name);
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(target) = self.contract.referenced(reference) {
                self.add(target, Some(last_segment(reference)));
            }
            return;
        }
        // What a lenient form says about itself says nothing about the field.
        if self.description.is_empty() && !name.is_some_and(is_lenient) {
            self.description = text(schema, "description");
        }
        if self.format.is_empty() {
            self.format = text(schema, "format");
        }
        self.unit = self.unit.or_else(|| schema.get("x-unit").and_then(Value::as_str));
        self.flag |= flag(schema, "x-flag");
        self.nullable |= flag(schema, "nullable");
        self.secret |= text(schema, "format") == "password";
        self.default = self.default.or(schema.get("x-default"));
        if self.choices.is_empty() {
            self.choices = list(schema, "enum");
        }
        if self.table.is_none() && schema.get("x-codes").is_some() {
            self.table = Some(Table { name: name.unwrap_or_default(), schema });
        }
        self.bounds = self.bounds.or(schema.as_object().map(Bounds::of).unwrap_or_default());
        self.add_kind(schema);
        for part in list(schema, "allOf") {
            self.add(part, None);
        }
    }

    fn add_kind(&mut self, schema: &'a Value) {
        let kind = match text(schema, "type") {
            // A flag in a path, as the published document writes it for other languages.
            "string" if texts(schema, "enum") == ["true", "false"] => Kind::Boolean,
            "string" => Kind::Text,
            "integer" => Kind::Integer,
            "number" => Kind::Number,
            "boolean" => Kind::Boolean,
            "array" => Kind::List(&schema["items"]),
            "object" => Kind::Object {
                fields: properties(self.contract, schema),
                other: schema.get("additionalProperties").filter(|other| **other != false),
            },
            _ if schema.get("oneOf").is_some() => Kind::OneOf(list(schema, "oneOf")),
            _ => return,
        };
        // The parts of an event are objects whose fields belong together; a later part says more about the same field.
        match (&mut self.kind, kind) {
            (Kind::Object { fields, other }, Kind::Object { fields: more, other: more_other }) => {
                for field in more {
                    match fields.iter_mut().find(|known| known.name == field.name) {
                        Some(known) => *known = Property { required: known.required || field.required, ..field },
                        None => fields.push(field),
                    }
                }
                *other = other.or(more_other);
            }
            (Kind::Any, kind) => self.kind = kind,
            _ => {}
        }
    }

    /// Whether this is one of the scalars that the gateway writes in several forms: a number, or its digits as text.
    pub fn is_lenient(&self) -> bool {
        self.name.is_some_and(is_lenient)
    }

    /// The fields of an object; none for another value.
    pub fn fields(&self) -> &[Property<'a>] {
        match &self.kind {
            Kind::Object { fields, .. } => fields,
            _ => &[],
        }
    }

    /// A field of an object.
    pub fn field(&self, name: &str) -> Option<Property<'a>> {
        self.fields().iter().copied().find(|field| field.name == name)
    }

    /// The shape of the items of a list; none for another value.
    pub fn items(&self) -> Option<Shape<'a>> {
        match self.kind {
            Kind::List(items) => Some(self.contract.shape(items)),
            _ => None,
        }
    }

    /// The shapes of which a value has one; none where there is no choice.
    pub fn forms(&self) -> Vec<Shape<'a>> {
        match self.kind {
            Kind::OneOf(forms) => forms.iter().map(|form| self.contract.shape(form)).collect(),
            _ => Vec::new(),
        }
    }

    /// The contract that the schema is part of.
    pub fn contract(&self) -> &'a Contract {
        self.contract
    }

    /// Checks a value against the bounds.
    ///
    /// # Errors
    /// The bound that it breaks.
    pub fn check(&self, value: &Value) -> Result<(), BrokenBound> {
        self.bounds.check(value)
    }

    /// What a value may be, in a few words: `integer, 200 to 250`.
    pub fn words(&self) -> String {
        let mut words = vec![self.kind_words()];
        if self.secret {
            words.push("secret".to_owned());
        }
        words.extend(self.bounds.phrases());
        // A long pattern is no help to a reader; its field has a description.
        words.extend(self.bounds.pattern.filter(|pattern| pattern.len() <= 32).map(|pattern| format!("matches {pattern}")));
        words.join(", ")
    }

    fn kind_words(&self) -> String {
        if let Some(table) = &self.table {
            return format!("code of {}", table.name);
        }
        let lenient = match self.name {
            Some("LenientMillis") => "time, milliseconds since 1970",
            Some("LenientInteger") => "integer, also as digits",
            Some("LenientBoolean") => "true or false, also as text",
            Some("LenientText") => "text, also as number",
            _ => "",
        };
        if !lenient.is_empty() {
            return lenient.to_owned();
        }
        match (&self.kind, self.name) {
            (Kind::Any, _) => "anything".to_owned(),
            (Kind::Text, _) => "text".to_owned(),
            (Kind::Integer, _) => "integer".to_owned(),
            (Kind::Number, _) => "number".to_owned(),
            (Kind::Boolean, _) => "true or false".to_owned(),
            (Kind::List(items), _) => format!("list of: {}", self.contract.shape(items).words()),
            (Kind::Object { .. } | Kind::OneOf(_), Some(name)) => name.to_owned(),
            (Kind::Object { .. }, None) => "object".to_owned(),
            (Kind::OneOf(_), None) => self.forms().iter().map(Shape::words).collect::<Vec<_>>().join(" or "),
        }
    }
}

impl<'a> Property<'a> {
    /// The shape of its value.
    pub fn shape(&self) -> Shape<'a> {
        self.contract.shape(self.schema)
    }
}

fn properties<'a>(contract: &'a Contract, schema: &'a Value) -> Vec<Property<'a>> {
    let required = texts(schema, "required");
    let property = |(name, schema)| Property { name, schema, required: required.contains(&name), contract };
    members_of(schema, "properties").map(property).collect()
}

fn is_lenient(name: &str) -> bool {
    name.starts_with("Lenient")
}
