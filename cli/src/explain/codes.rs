//! Return codes, tables and the codes in them.

use anyhow::Result;
use ccgateway_contract::json::texts;
use ccgateway_contract::{Row, Table};
use serde_json::{Value, json};

use super::explained::Explained;
use crate::contract::CONTRACT;
use crate::exit::{Exit, Failure};
use crate::print::{self, BOLD, DIM, PLAIN, bullet, columns, harmless, indented};

/// A return code, by its code or by its name.
pub(super) fn retcode(what: &str) -> Option<Explained> {
    let row = CONTRACT.retcodes().row(what)?;
    let operations = CONTRACT.all_operations();
    let listing = operations.iter().filter(|operation| operation.retcodes().contains(&row.code.as_str()));
    let operations: Vec<_> = listing.map(|operation| operation.name()).collect();
    let mut facts = vec![
        ["name".to_owned(), row.name.to_owned()],
        ["what to do".to_owned(), print::advice(row.action()).to_owned()],
        ["note".to_owned(), note(row.name).to_owned()],
        ["family".to_owned(), row.family().replace('_', " ")],
        ["evidence".to_owned(), row.evidence().to_owned()],
        ["sources".to_owned(), texts(row.entry, "source").join(", ")],
    ];
    facts.retain(|[_, value]| !value.is_empty());
    let mut text = format!("return code {BOLD}{}{BOLD:#}: {}\n", row.code, row.meaning) + &columns(&facts, [DIM, PLAIN], "  ");
    if !operations.is_empty() {
        text += &bullet("  listed by   ", &operations.join(", "));
    }
    let json = json!({
        "kind": "retcode", "code": row.code, "name": row.name, "meaning": row.meaning, "action": row.action(),
        "family": row.family(), "evidence": row.evidence(), "operations": operations,
    });
    Some(Explained { text, json })
}

/// What a code often means besides.
fn note(name: &str) -> &'static str {
    match name {
        "not_signed_in" => {
            "two minutes after sign-in: the client still uses the Guid of its sign-in, and not the one that polls bring (docs/modes.md)"
        }
        _ => "",
    }
}

/// A whole table.
pub(super) fn table(table: Table<'_>) -> Explained {
    let rows = table.rows();
    let cells: Vec<_> = rows.iter().map(|row| [row.code.clone(), row.name.to_owned(), row.meaning.to_owned()]).collect();
    let mut text = format!("table {BOLD}{}{BOLD:#}\n{}", table.name, indented(table.description(), "  "));
    text += &format!("\n{}", columns(&cells, [BOLD, PLAIN, DIM], "  "));
    let json = json!({
        "kind": "table", "name": table.name, "description": table.description(),
        "codes": rows.iter().map(|row| json!({ "code": row.code, "name": row.name, "meaning": row.meaning })).collect::<Vec<_>>(),
    });
    Explained { text, json }
}

/// A code of a table.
pub(super) fn of_table(name: &str, code: &str) -> Result<Vec<Explained>> {
    let table = CONTRACT.table(name).ok_or_else(|| Failure::of(Exit::Failed, format!("the contract has no table `{name}`")))?;
    match table.row(code) {
        Some(row) => Ok(vec![explained(&[(table, row)], code)]),
        None => {
            let known: Vec<_> = table.rows().into_iter().map(|row| row.code).collect();
            Err(Failure::of(Exit::Failed, format!("the table {} has no code {code}; it has {}", table.name, known.join(", "))))
        }
    }
}

/// A code of every table that has it.
pub(super) fn in_tables(code: &str) -> Vec<Explained> {
    let rows: Vec<_> =
        CONTRACT.tables().filter(|table| table.name != "Retcode").filter_map(|table| Some((table, table.row(code)?))).collect();
    if rows.is_empty() { Vec::new() } else { vec![explained(&rows, code)] }
}

fn explained(rows: &[(Table<'_>, Row<'_>)], code: &str) -> Explained {
    let title = match rows {
        [(table, _)] => format!("code {BOLD}{}{BOLD:#} of {}\n", harmless(code), table.name),
        several => format!("code {BOLD}{}{BOLD:#}, in {} tables\n", harmless(code), several.len()),
    };
    let cells: Vec<_> = rows
        .iter()
        .map(|(table, row)| {
            let range = if row.code == code || row.name == code { String::new() } else { format!(" ({})", row.code) };
            [table.name.to_owned(), row.name.to_owned() + &range, row.meaning.to_owned()]
        })
        .collect();
    let json: Vec<Value> = rows
        .iter()
        .map(|(table, row)| json!({ "table": table.name, "code": row.code, "name": row.name, "meaning": row.meaning }))
        .collect();
    let text = title + &columns(&cells, [BOLD, PLAIN, DIM], "  ");
    Explained { text, json: json!({ "kind": "code", "code": code, "tables": json }) }
}
