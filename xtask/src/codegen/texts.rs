//! The documentation of operations and of the values that go out.

use serde_json::Value;

use super::codes::code_text;
use super::names::{field_ident, method_ident, type_ident};
use super::prose::{sentence, source_line};
use super::values::{Form, Unit};
use crate::model::{Body, Bounds, Field, Kind, Model, Operation};

/// The documentation of a method of a session.
pub(super) fn method(model: &Model, operation: &Operation, required: &[(&Field, Form)]) -> String {
    let facts = &operation.facts;
    let mut doc = format!("{}: `{}`, `{} {}`.\n", operation.summary, facts.method_name, operation.method, operation.path);
    if !operation.description.trim().is_empty() {
        doc += &format!("\n{}\n", in_rust(model, fields(operation), operation.description.trim()));
    }
    if !required.is_empty() {
        doc += "\n";
        for (value, form) in required {
            let text = in_rust(model, fields(operation), &field(model, value, form)).replace('\n', " ");
            doc += &format!("- `{}`: {text}\n", field_ident(&value.name));
        }
    }
    for trigger in &facts.triggers {
        doc += &format!("\nEvents ({}; to {}): `{}`.\n", trigger.when, trigger.to, trigger.events.join("`, `"));
    }
    if !facts.retcodes.is_empty() {
        doc += &format!("\nReturn codes: {}.\n", facts.retcodes.join(", "));
    }
    doc + &format!("\n{}", source_line(model, &facts.source))
}

/// The documentation of a setter of a request.
pub(super) fn setter(model: &Model, operation: &Operation, value: &Field, form: &Form) -> String {
    in_rust(model, fields(operation), &field(model, value, form))
}

/// A text with the names in it as they are in Rust: those of methods, arguments and setters.
fn in_rust<'a>(model: &Model, fields: impl Iterator<Item = &'a Field> + Clone, text: &str) -> String {
    let mut parts = Vec::new();
    for (index, part) in text.split('`').enumerate() {
        parts.push(if index % 2 == 0 {
            part.to_owned()
        } else if model.operations.iter().any(|other| other.id == part && other.of_agent && other.signed_in) {
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
fn fields(operation: &Operation) -> impl Iterator<Item = &Field> + Clone {
    operation.parameters.iter().chain(operation.body.iter().flat_map(|body| &body.fields))
}

/// The documentation of a field of a body.
pub(super) fn body_field(model: &Model, body: &Body, value: &Field, form: &Form) -> String {
    in_rust(model, body.fields.iter(), &field(model, value, form))
}

/// What a value is, within which bounds, and what the gateway assumes without it.
fn field(model: &Model, field: &Field, form: &Form) -> String {
    let mut doc = sentence(&field.description);
    if doc.is_empty() {
        doc = format!("`{}` on the wire.", field.name);
    }
    for phrase in phrases(&field.bounds, form) {
        // A description that gives the bound already is not repeated.
        if !doc.contains(&phrase) {
            let mut letters = phrase.chars();
            let capital = letters.next().map(|first| first.to_ascii_uppercase());
            doc += &format!(" {}{}.", capital.unwrap_or_default(), letters.as_str());
        }
    }
    if let (Some(pattern), Kind::Text, false) = (&field.bounds.pattern, &field.kind, matches!(form, Form::Ids(_))) {
        doc += &format!(" Pattern `{pattern}`.");
    }
    if let Some(default) = &field.default {
        doc += &format!(" Default: {}.", default_value(model, field, form, default));
    }
    doc
}

/// The bounds in phrases, with the unit of a time.
fn phrases(bounds: &Bounds, form: &Form) -> Vec<String> {
    if matches!(form, Form::Flag | Form::Agent) {
        return Vec::new();
    }
    let unit = if let Form::Duration(unit) = form { Some(*unit) } else { None };
    let phrases = bounds.contract().phrases();
    phrases.into_iter().map(|phrase| unit.map_or(phrase.clone(), |unit| format!("{phrase} {}", unit.name()))).collect()
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
        && let Some(table) = model.tables.iter().find(|table| table.name == *schema)
        && let Some(code) = table.codes.iter().find(|code| code_text(&code.code) == text)
    {
        let (table, code) = (type_ident(schema), type_ident(&code.name));
        return format!("[`{table}::{code}`](crate::codes::{table}::{code})");
    }
    if field.kind == Kind::Text { format!("`\"{text}\"`") } else { format!("`{text}`") }
}
