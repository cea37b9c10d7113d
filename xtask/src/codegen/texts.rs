//! The documentation of operations and of the values that go out.

use serde_json::Value;

use super::codes::code_text;
use super::names::{field_ident, method_ident, type_ident};
use super::prose::{sentence, source_line, with_bounds};
use super::values::{Form, Unit};
use crate::model::{Body, Field, Kind, Model, Operation};

/// The documentation of a method of a session.
pub(super) fn method(model: &Model, operation: &Operation, required: &[(&Field, Form)]) -> String {
    let facts = &operation.facts;
    let mut doc = format!("{}: `{}`, `{}`.\n", facts.summary(), facts.method_name, facts.route());
    if !facts.description().trim().is_empty() {
        doc += &format!("\n{}\n", in_rust(model, fields(operation), facts.description().trim()));
    }
    if !required.is_empty() {
        doc += "\n";
        for (value, form) in required {
            let text = in_rust(model, fields(operation), &field(model, value, form)).replace('\n', " ");
            doc += &format!("- `{}`: {text}\n", field_ident(value.name));
        }
    }
    for trigger in facts.triggers() {
        let meaning = in_rust(model, fields(operation), &trigger.in_words());
        doc += &format!("\nEvents ({}; to {}; {meaning}): `{}`.\n", trigger.when, trigger.to, trigger.events.join("`, `"));
    }
    if !facts.retcodes().is_empty() {
        doc += &format!("\nReturn codes: {}.\n", facts.retcodes().join(", "));
    }
    doc + &format!("\n{}", source_line(model, &facts.sources()))
}

/// The documentation of a setter of a request.
pub(super) fn setter(model: &Model, operation: &Operation, value: &Field, form: &Form) -> String {
    in_rust(model, fields(operation), &field(model, value, form))
}

/// A text with the names in it as they are in Rust: those of methods, arguments and setters.
fn in_rust<'a>(model: &Model, fields: impl Iterator<Item = &'a Field<'a>> + Clone, text: &str) -> String {
    let mut parts = Vec::new();
    for (index, part) in text.split('`').enumerate() {
        parts.push(if index % 2 == 0 {
            part.to_owned()
        } else if model.operations.iter().any(|other| other.facts.id == part && other.has_method()) {
            method_ident(part).to_string()
        } else if fields.clone().any(|field| field.name == part) {
            field_ident(part).to_string()
        } else {
            part.to_owned()
        });
    }
    parts.join("`")
}

/// Everything that an operation takes.
fn fields<'a>(operation: &'a Operation<'a>) -> impl Iterator<Item = &'a Field<'a>> + Clone {
    operation.parameters.iter().chain(operation.body.iter().flat_map(|body| &body.fields))
}

/// The documentation of a field of a body.
pub(super) fn body_field(model: &Model, body: &Body, value: &Field, form: &Form) -> String {
    in_rust(model, body.fields.iter(), &field(model, value, form))
}

/// What a value is, within which bounds, and what the gateway assumes without it.
fn field(model: &Model, field: &Field, form: &Form) -> String {
    let mut doc = sentence(field.shape.description);
    if doc.is_empty() {
        doc = format!("`{}` on the wire.", field.name);
    }
    // A flag and an agent have types that say it.
    if !matches!(form, Form::Flag | Form::Agent) {
        let unit = if let Form::Duration(unit) = form { Some(unit.name()) } else { None };
        doc = with_bounds(&doc, &field.shape.bounds, unit);
    }
    if let (Some(pattern), Kind::Text, false) = (field.shape.bounds.pattern, &field.kind, matches!(form, Form::Ids(_))) {
        doc += &format!(" Pattern `{pattern}`.");
    }
    if let Some(default) = field.shape.default {
        doc += &format!(" Default: {}.", default_value(model, field, form, default));
    }
    doc
}

/// The default as Rust has it.
fn default_value(model: &Model, field: &Field, form: &Form, default: &Value) -> String {
    let text = code_text(default);
    if let Form::Duration(unit) = form {
        return format!("{text} {}", if text == "1" { unit.name().trim_end_matches('s') } else { Unit::name(*unit) });
    }
    if *form == Form::Flag {
        return format!("`{}`", text == "1");
    }
    if let Kind::Named(schema) = &field.kind
        && let Some(table) = model.table(schema)
        && let Some(row) = table.rows().into_iter().find(|row| row.range.is_none() && row.code == text)
    {
        let (table, code) = (type_ident(schema), type_ident(row.name));
        return format!("[`{table}::{code}`](crate::codes::{table}::{code})");
    }
    if field.kind == Kind::Text { format!("`\"{text}\"`") } else { format!("`{text}`") }
}
