//! An operation in full.

use serde_json::{Value, json};

use super::{Explained, schema};
use crate::contract::{Field, Operation, Table, list, text, texts};
use crate::print::{self, BOLD, DIM, bullet, columns, first_sentence, indented};

pub(super) fn explained(operation: &Operation) -> Explained {
    let entry = operation.entry;
    let mut page = format!("operation {BOLD}{}{BOLD:#}  {}\n", operation.name(), operation.route());
    page += &format!("{}\n\n", operation.summary());
    page += &columns(&facts(operation), [DIM, anstyle::Style::new()], "  ");
    page += &format!("\n{}", indented(text(entry, "description"), "  "));
    page += &fields(&operation.fields());
    if let Some((name, shape)) = operation.result() {
        page += &format!("\n{BOLD}Result{BOLD:#}\n");
        page += &columns(&schema::rows(name, &shape), [BOLD, anstyle::Style::new(), DIM], "  ");
    } else {
        page += &format!("\n{BOLD}Result{BOLD:#}\n  a file\n");
    }
    page += &bullets("Before", texts(entry, "x-prerequisites").into_iter());
    page += &triggers(entry);
    page += &retcodes(entry);
    page += &quirks_and_sources(entry);
    let json = json!({
        "kind": "operation", "name": operation.name(), "id": operation.id, "http_method": operation.http_method,
        "path": operation.path, "sent_by_gateway": operation.callback, "contract": entry,
    });
    Explained { text: page, json }
}

fn facts(operation: &Operation) -> Vec<[String; 2]> {
    let entry = operation.entry;
    let effect = match text(entry, "x-effect") {
        "read" => "changes nothing",
        "state" => "changes the agent; repeating it does no harm",
        _ => "places or changes a call; never repeat it blindly",
    };
    let agent = operation.acting().map_or_else(|| "none acts".to_owned(), |agent| first_sentence(text(agent, "description")));
    let mut facts = vec![("id", operation.id.to_owned())];
    if operation.method_name != operation.name() {
        facts.push(("in the logs", operation.method_name.to_owned()));
    }
    facts.extend([("effect", effect.to_owned()), ("agent", agent), ("evidence", text(entry, "x-evidence").to_owned())]);
    if operation.callback {
        facts.push(("sent by", "the gateway, to the address that the program gave".to_owned()));
    }
    if entry["x-ends-session"] == true {
        facts.push(("session", "over after success".to_owned()));
    }
    if entry["deprecated"] == true {
        facts.push(("deprecated", text(entry, "x-deprecated-note").to_owned()));
    }
    facts.into_iter().map(|(name, value)| [name.to_owned(), value]).collect()
}

fn fields(fields: &[Field]) -> String {
    if fields.is_empty() {
        return String::new();
    }
    let row = |field: &Field| {
        let mut form = field.shape.in_words();
        if let Some(assumed) = field.shape.assumed {
            form += &format!(", {assumed} if not sent");
        }
        let required = if field.required { "required" } else { "" };
        let description = first_sentence(field.shape.description);
        [field.name.to_owned(), field.place.name().to_owned(), required.to_owned(), form, description]
    };
    let rows: Vec<_> = fields.iter().map(row).collect();
    let plain = anstyle::Style::new();
    let mut text = format!("\n{BOLD}Parameters{BOLD:#}\n{}", columns(&rows, [BOLD, DIM, plain, plain, DIM], "  "));
    let tables: Vec<_> = fields.iter().filter_map(|field| field.shape.table).collect();
    for (index, table) in tables.iter().enumerate() {
        // Two fields may have the same table.
        if tables[..index].iter().any(|before| before.name == table.name) {
            continue;
        }
        let rows: Vec<_> = table.rows().into_iter().map(|row| [row.code, row.name.to_owned(), row.meaning.to_owned()]).collect();
        text += &format!("\n  {BOLD}{}{BOLD:#}\n{}", table.name, columns(&rows, [BOLD, plain, DIM], "    "));
    }
    text
}

fn triggers(entry: &Value) -> String {
    let triggers = list(&entry["x-triggers"]);
    let mut page = String::new();
    for trigger in triggers {
        let events = texts(trigger, "events");
        let events = if events.is_empty() { "nothing".to_owned() } else { events.join(" → ") };
        page += &bullet("  - ", &format!("{}; to {}: {events}", text(trigger, "when"), text(trigger, "to")));
    }
    if page.is_empty() { page } else { format!("\n{BOLD}Events{BOLD:#}\n{page}") }
}

fn retcodes(entry: &Value) -> String {
    let table = Table::retcodes();
    let row = |code: &str| {
        let row = table.row(code);
        let meaning = row.as_ref().map_or("not explained", |row| row.meaning);
        let advice = row.as_ref().map_or("", |row| print::advice_in_short(text(row.entry, "action")));
        [code.to_owned(), advice.to_owned(), meaning.to_owned()]
    };
    let rows: Vec<_> = texts(entry, "x-retcodes").into_iter().map(row).collect();
    if rows.is_empty() {
        return String::new();
    }
    let inferred = if entry["x-retcodes-evidence"] == "inferred" { " (inferred)" } else { "" };
    format!("\n{BOLD}Return codes{BOLD:#}{inferred}\n{}", columns(&rows, [BOLD, DIM, anstyle::Style::new()], "  "))
}

/// What every operation and event has at its end.
pub(super) fn quirks_and_sources(entry: &Value) -> String {
    let sources = texts(entry, "x-source");
    let mut page = bullets("Quirks", texts(entry, "x-quirks").into_iter());
    if !sources.is_empty() {
        page += &format!("\n{BOLD}Sources{BOLD:#}\n{}", bullet("  ", &sources.join(", ")));
    }
    page
}

fn bullets<'a>(title: &str, items: impl Iterator<Item = &'a str>) -> String {
    let items: String = items.map(|item| bullet("  - ", item)).collect();
    if items.is_empty() { items } else { format!("\n{BOLD}{title}{BOLD:#}\n{items}") }
}
