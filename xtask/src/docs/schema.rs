//! A schema as the rows of a table: every field, however deep, with its type, its bounds and its codes.

use ccgateway_contract::json::{members_of, texts};
use serde_json::Value;

use super::text;
use super::view::View;

/// One field.
pub(super) struct Row {
    /// Its place: `calls[].callid`.
    pub(super) path: String,
    /// Its type, in Markdown.
    pub(super) kind: String,
    pub(super) required: bool,
    /// What it is, with bounds and default, in Markdown.
    pub(super) text: String,
}

/// The fields of an object, those of their objects below them. `prefix` stands before each.
pub(super) fn rows(view: &View<'_>, schema: &Value, prefix: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    descend(view, schema, prefix, &mut Vec::new(), &mut rows);
    rows
}

/// A row for one value and what is inside it.
pub(super) fn row(view: &View<'_>, schema: &Value, path: &str, required: bool, rows: &mut Vec<Row>) {
    field(view, schema, path, required, &mut Vec::new(), rows);
}

/// A table of rows; `required` says whether to say which ones must be given.
pub(super) fn table(rows: &[Row], required: bool) -> String {
    let cells = rows.iter().map(|row| {
        let mut cells = vec![format!("`{}`", row.path), row.kind.clone()];
        if required {
            cells.push(must(row.required));
        }
        cells.push(row.text.clone());
        cells
    });
    let head: &[&str] = if required { &["field", "type", "must", "what"] } else { &["field", "type", "what"] };
    text::table(head, &cells.collect::<Vec<_>>())
}

pub(super) fn must(required: bool) -> String {
    if required { "yes".to_owned() } else { String::new() }
}

/// `open` holds the schemas that are being shown, so that a schema that contains itself comes to an end.
fn descend(view: &View<'_>, schema: &Value, prefix: &str, open: &mut Vec<String>, rows: &mut Vec<Row>) {
    let name = reference(schema);
    if let Some(name) = &name {
        if open.contains(name) {
            return;
        }
        open.push(name.clone());
    }
    let resolved = view.contract.resolve(schema);
    let must = texts(resolved, "required");
    for (property, schema) in members_of(resolved, "properties") {
        let path = if prefix.is_empty() { property.to_owned() } else { format!("{prefix}.{property}") };
        field(view, schema, &path, must.contains(&property), open, rows);
    }
    for part in ["allOf", "oneOf", "anyOf"].iter().filter_map(|key| resolved[*key].as_array()).flatten() {
        descend(view, part, prefix, open, rows);
    }
    if resolved["type"] == "array" {
        descend(view, &resolved["items"], &format!("{prefix}[]"), open, rows);
    }
    if name.is_some() {
        open.pop();
    }
}

fn field(view: &View<'_>, schema: &Value, path: &str, required: bool, open: &mut Vec<String>, rows: &mut Vec<Row>) {
    let again = element(view, schema).is_some_and(|name| open.contains(&name));
    let mut text = description(view, schema);
    if again {
        text += " Has the same fields again.";
    }
    rows.push(Row { path: path.to_owned(), kind: kind(view, schema), required, text });
    descend(view, schema, path, open, rows);
}

/// The schema that a value or the items of a list have.
fn element(view: &View<'_>, schema: &Value) -> Option<String> {
    let items = &view.contract.resolve(schema)["items"];
    reference(schema).or_else(|| reference(&schema["allOf"][0])).or_else(|| reference(items))
}

fn reference(schema: &Value) -> Option<String> {
    schema.get("$ref")?.as_str()?.rsplit('/').next().map(str::to_owned)
}

/// The type in words, a coded table as a link to it.
fn kind(view: &View<'_>, schema: &Value) -> String {
    if let Some(name) = reference(schema).filter(|name| view.table(name).is_some() || name == "Retcode") {
        let url = if name == "Retcode" { "return-codes.md".to_owned() } else { text::table_url(&name) };
        return format!("[{name}]({url})");
    }
    let resolved = view.contract.resolve(schema);
    if let Some(parts) = resolved["allOf"].as_array() {
        return parts.iter().map(|part| kind(view, part)).find(|kind| kind != "any").unwrap_or_else(|| "any".to_owned());
    }
    if let Some(parts) = ["oneOf", "anyOf"].iter().find_map(|key| resolved[*key].as_array()) {
        let mut kinds: Vec<_> = parts.iter().map(|part| kind(view, part)).collect();
        kinds.dedup();
        return kinds.join(" or ");
    }
    match resolved["type"].as_str() {
        Some("string") if resolved["format"] == "binary" => "file".to_owned(),
        Some("string") => "text".to_owned(),
        Some("array") => format!("list of {}", kind(view, &resolved["items"])),
        Some(other) => other.to_owned(),
        None if resolved.get("properties").is_some() => "object".to_owned(),
        None => "any".to_owned(),
    }
}

/// The description with what bounds the value.
fn description(view: &View<'_>, schema: &Value) -> String {
    let resolved = view.contract.resolve(schema);
    let inner = resolved["allOf"].as_array().filter(|parts| parts.len() == 1).map(|parts| view.contract.resolve(&parts[0]));
    let find = |key: &str| schema.get(key).or_else(|| resolved.get(key)).or_else(|| inner.and_then(|inner| inner.get(key)));
    let mut text = text::prose(view, find("description").and_then(Value::as_str).unwrap_or_default());
    let mut add = |fact: String| text = format!("{} {fact}", text.trim_end());
    let bounds = view.contract.shape(schema).bounds;
    bounds.phrases().iter().map(|phrase| format!("{}.", text::capitalized(phrase))).for_each(&mut add);
    if let Some(pattern) = bounds.pattern {
        add(format!("Pattern `{pattern}`."));
    }
    if let Some(default) = find("x-default") {
        add(format!("Default `{default}`."));
    }
    if let Some(note) = find("x-deprecated-note").and_then(Value::as_str) {
        add(format!("Outdated: {}", text::plain(view, note)));
    } else if find("deprecated").is_some_and(|mark| mark == true) {
        add("Outdated.".to_owned());
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::fixture::view;
    use super::*;

    fn reference_to(name: &str) -> Value {
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    #[test]
    fn fields_have_bounds_defaults_and_links_to_their_codes() {
        let view = view();
        let rows = rows(view, &reference_to("CalloutRequest"), "");
        let cells: Vec<_> = rows.iter().map(|row| (row.path.as_str(), row.kind.as_str(), row.required, row.text.as_str())).collect();
        assert_eq!(
            cells,
            [
                ("called", "text", true, "Whom. At most 24 characters."),
                ("mode", "[HelpMode](codes.md#HelpMode)", false, "How. Default `1`."),
            ]
        );
    }

    #[test]
    fn a_schema_that_holds_itself_comes_to_an_end() {
        let view = view();
        let rows = rows(view, &reference_to("Call"), "result");
        let cells: Vec<_> = rows.iter().map(|row| (row.path.as_str(), row.kind.as_str(), row.text.as_str())).collect();
        assert_eq!(
            cells,
            [("result.callid", "text", "Its ID."), ("result.parts", "list of object", "Others. Has the same fields again."),]
        );
    }
}
