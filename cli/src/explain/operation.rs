//! An operation in full.

use ccgateway_contract::{Field, Operation};
use serde_json::json;

use super::explained::Explained;
use super::schema;
use crate::contract::CONTRACT;
use crate::print::{self, BOLD, DIM, PLAIN, bullet, columns, first_sentence, indented};

pub(super) fn explained(operation: &Operation<'_>) -> Explained {
    let mut page = format!("operation {BOLD}{}{BOLD:#}  {}\n", operation.name(), operation.route());
    page += &format!("{}\n\n", operation.summary());
    page += &columns(&facts(operation), [DIM, PLAIN], "  ");
    page += &format!("\n{}", indented(operation.description(), "  "));
    page += &fields(&operation.fields());
    if let Some((name, shape)) = operation.result() {
        page += &format!("\n{BOLD}Result{BOLD:#}\n");
        page += &columns(&schema::rows(name, &shape), [BOLD, PLAIN, DIM], "  ");
    } else {
        page += &format!("\n{BOLD}Result{BOLD:#}\n  a file\n");
    }
    page += &bullets("Before", &operation.prerequisites());
    page += &triggers(operation);
    page += &retcodes(operation);
    page += &quirks_and_sources(&operation.quirks(), &operation.sources());
    let json = json!({
        "kind": "operation", "name": operation.name(), "id": operation.id, "http_method": operation.http_method,
        "path": operation.path, "sent_by_gateway": operation.callback, "contract": operation.entry,
    });
    Explained { text: page, json }
}

fn facts(operation: &Operation<'_>) -> Vec<[String; 2]> {
    let effect = match operation.effect() {
        "read" => "changes nothing",
        "consume" => "takes away what it reads; a lost answer has lost something",
        "state" => "sets a state; may be repeated safely",
        "change" => "changes something each time; never repeat it blindly",
        _ => "places or changes a call; never repeat it blindly",
    };
    let effect = match operation.effect_reason() {
        Some(reason) => format!("{effect}. {reason}"),
        None => effect.to_owned(),
    };
    let agent =
        operation.acting().map_or_else(|| "none".to_owned(), |agent| first_sentence(agent["description"].as_str().unwrap_or_default()));
    let mut facts = vec![("id", operation.id.to_owned())];
    if operation.method_name != operation.name() {
        facts.push(("in the logs", operation.method_name.to_owned()));
    }
    facts.extend([("effect", effect), ("agent", agent), ("evidence", operation.evidence().to_owned())]);
    if operation.callback {
        facts.push(("sent by", "the gateway, to the address that your program gave".to_owned()));
    }
    if operation.ends_session() {
        facts.push(("session", "ends after success".to_owned()));
    }
    if operation.deprecated() {
        facts.push(("deprecated", operation.deprecated_note().unwrap_or_default().to_owned()));
    }
    facts.into_iter().map(|(name, value)| [name.to_owned(), value]).collect()
}

fn fields(fields: &[Field<'_>]) -> String {
    if fields.is_empty() {
        return String::new();
    }
    let row = |field: &Field<'_>| {
        let mut form = field.shape.words();
        if let Some(default) = field.shape.default {
            form += &format!(", default {default}");
        }
        let required = if field.required { "required" } else { "" };
        let description = first_sentence(field.shape.description);
        [field.name.to_owned(), field.place.name().to_owned(), required.to_owned(), form, description]
    };
    let rows: Vec<_> = fields.iter().map(row).collect();
    let mut text = format!("\n{BOLD}Parameters{BOLD:#}\n{}", columns(&rows, [BOLD, DIM, PLAIN, PLAIN, DIM], "  "));
    let tables: Vec<_> = fields.iter().filter_map(|field| field.shape.table).collect();
    for (index, table) in tables.iter().enumerate() {
        // Two fields may have the same table.
        if tables[..index].iter().any(|before| before.name == table.name) {
            continue;
        }
        let rows: Vec<_> = table.rows().into_iter().map(|row| [row.code, row.name.to_owned(), row.meaning.to_owned()]).collect();
        text += &format!("\n  {BOLD}{}{BOLD:#}\n{}", table.name, columns(&rows, [BOLD, PLAIN, DIM], "    "));
    }
    text
}

fn triggers(operation: &Operation<'_>) -> String {
    let mut page = String::new();
    for trigger in operation.triggers() {
        let events = if trigger.events.is_empty() { "nothing".to_owned() } else { trigger.events.join(" → ") };
        page += &bullet("  - ", &format!("{}; to {}: {events}", trigger.when, trigger.to));
        page += &bullet("    ", &trigger.in_words().replace('`', ""));
    }
    if page.is_empty() { page } else { format!("\n{BOLD}Events{BOLD:#}\n{page}") }
}

fn retcodes(operation: &Operation<'_>) -> String {
    let table = CONTRACT.retcodes();
    let row = |code: &str| {
        let row = table.row(code);
        let meaning = row.as_ref().map_or("not explained", |row| row.meaning);
        let advice = row.as_ref().map_or("", |row| print::advice_in_short(row.action()));
        [code.to_owned(), advice.to_owned(), meaning.to_owned()]
    };
    let rows: Vec<_> = operation.retcodes().into_iter().map(row).collect();
    if rows.is_empty() {
        return String::new();
    }
    let inferred = if operation.retcodes_evidence() == Some("inferred") { " (inferred)" } else { "" };
    format!("\n{BOLD}Return codes{BOLD:#}{inferred}\n{}", columns(&rows, [BOLD, DIM, PLAIN], "  "))
}

/// The end of every explanation of an operation or an event.
pub(super) fn quirks_and_sources(quirks: &[&str], sources: &[&str]) -> String {
    let mut page = bullets("Quirks", quirks);
    if !sources.is_empty() {
        page += &format!("\n{BOLD}Sources{BOLD:#}\n{}", bullet("  ", &sources.join(", ")));
    }
    page
}

fn bullets(title: &str, items: &[&str]) -> String {
    let items: String = items.iter().map(|item| bullet("  - ", item)).collect();
    if items.is_empty() { items } else { format!("\n{BOLD}{title}{BOLD:#}\n{items}") }
}
