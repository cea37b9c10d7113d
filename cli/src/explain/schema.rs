//! The fields of a schema as rows.

use crate::contract::{Kind, Shape};
use crate::print::first_sentence;

/// How deep fields inside fields are told.
const DEPTH: usize = 3;

/// Path, form, and description of everything inside a value.
pub(super) fn rows(path: &str, shape: &Shape) -> Vec<[String; 3]> {
    let mut rows = Vec::new();
    add(&mut rows, path, shape, DEPTH);
    rows
}

fn add(rows: &mut Vec<[String; 3]>, path: &str, shape: &Shape, depth: usize) {
    rows.push([path.to_owned(), form(shape), first_sentence(shape.description)]);
    if depth > 0 {
        inside(rows, path, shape, depth - 1);
    }
}

fn inside(rows: &mut Vec<[String; 3]>, path: &str, shape: &Shape, depth: usize) {
    if shape.name == Some("Event") {
        return;
    }
    match &shape.kind {
        Kind::Object { fields, .. } => {
            for field in fields {
                add(rows, &format!("{path}.{}", field.name), &Shape::of(field.schema), depth);
            }
        }
        Kind::List(items) => inside(rows, &format!("{path}[]"), &Shape::of(items), depth),
        Kind::OneOf(forms) => {
            for form in forms.iter().map(Shape::of).filter(|form| matches!(form.kind, Kind::Object { .. } | Kind::List(_))) {
                inside(rows, path, &form, depth);
            }
        }
        _ => {}
    }
}

/// The form of a value: for an object its name would say nothing, since its fields follow.
fn form(shape: &Shape) -> String {
    match (&shape.kind, shape.name) {
        (_, Some("Event")) => "event".to_owned(),
        (Kind::Object { .. }, _) => "object".to_owned(),
        (Kind::List(items), _) => match (&Shape::of(items).kind, Shape::of(items).name) {
            (_, Some("Event")) => "list of events".to_owned(),
            (Kind::Object { .. }, _) => "list of objects".to_owned(),
            _ => shape.in_words(),
        },
        _ => shape.in_words(),
    }
}
