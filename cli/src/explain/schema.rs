//! The fields of a schema as rows.

use ccgateway_contract::{Kind, Shape};

use crate::print::first_sentence;

/// How deep fields inside fields are listed.
const DEPTH: usize = 3;

/// Path, form, and description of everything inside a value.
pub(super) fn rows(path: &str, shape: &Shape<'_>) -> Vec<[String; 3]> {
    let mut rows = Vec::new();
    add(&mut rows, path, shape, DEPTH);
    rows
}

fn add(rows: &mut Vec<[String; 3]>, path: &str, shape: &Shape<'_>, depth: usize) {
    rows.push([path.to_owned(), form(shape), first_sentence(shape.description)]);
    if depth > 0 {
        inside(rows, path, shape, depth - 1);
    }
}

fn inside(rows: &mut Vec<[String; 3]>, path: &str, shape: &Shape<'_>, depth: usize) {
    if shape.name == Some("Event") {
        return;
    }
    match &shape.kind {
        Kind::Object { fields, .. } => {
            for field in fields {
                add(rows, &format!("{path}.{}", field.name), &field.shape(), depth);
            }
        }
        Kind::List(_) => {
            if let Some(items) = shape.items() {
                inside(rows, &format!("{path}[]"), &items, depth);
            }
        }
        Kind::OneOf(_) => {
            for form in shape.forms().into_iter().filter(|form| matches!(form.kind, Kind::Object { .. } | Kind::List(_))) {
                inside(rows, path, &form, depth);
            }
        }
        _ => {}
    }
}

/// The form of a value. Of an object it is not the name, since the fields follow.
fn form(shape: &Shape<'_>) -> String {
    if shape.name == Some("Event") {
        return "event".to_owned();
    }
    match (&shape.kind, shape.items()) {
        (Kind::Object { .. }, _) => "object".to_owned(),
        (_, Some(items)) if items.name == Some("Event") => "list of events".to_owned(),
        (_, Some(items)) if matches!(items.kind, Kind::Object { .. }) => "list of objects".to_owned(),
        _ => shape.words(),
    }
}
