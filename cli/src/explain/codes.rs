//! Return codes, tables and the codes in them.

use anyhow::Result;
use serde_json::{Value, json};

use super::Explained;
use crate::contract::{Row, Table, operations, tables, text, texts};
use crate::exit::{Exit, Failure};
use crate::print::{self, BOLD, DIM, bullet, columns, indented};

/// A return code, by itself or by its name.
pub(super) fn retcode(what: &str) -> Option<Explained> {
    let row = Table::retcodes().row(what)?;
    let operations: Vec<_> = operations()
        .iter()
        .filter(|operation| texts(operation.entry, "x-retcodes").contains(&row.code.as_str()))
        .map(|it| it.name())
        .collect();
    let member = |key| text(row.entry, key);
    let mut facts = vec![
        ["name".to_owned(), row.name.to_owned()],
        ["what to do".to_owned(), print::advice(member("action")).to_owned()],
        ["family".to_owned(), member("family").replace('_', " ")],
        ["evidence".to_owned(), member("evidence").to_owned()],
        ["sources".to_owned(), texts(row.entry, "source").join(", ")],
    ];
    facts.retain(|[_, value]| !value.is_empty());
    let mut text =
        format!("return code {BOLD}{}{BOLD:#}: {}\n", row.code, row.meaning) + &columns(&facts, [DIM, anstyle::Style::new()], "  ");
    if !operations.is_empty() {
        text += &bullet("  listed by   ", &operations.join(", "));
    }
    let json = json!({
        "kind": "retcode", "code": row.code, "name": row.name, "meaning": row.meaning, "action": member("action"),
        "family": member("family"), "evidence": member("evidence"), "operations": operations,
    });
    Some(Explained { text, json })
}

/// A whole table.
pub(super) fn table(table: Table) -> Explained {
    let rows = table.rows();
    let cells: Vec<_> = rows.iter().map(|row| [row.code.clone(), row.name.to_owned(), row.meaning.to_owned()]).collect();
    let mut text = format!("table {BOLD}{}{BOLD:#}\n{}", table.name, indented(table.description(), "  "));
    text += &format!("\n{}", columns(&cells, [BOLD, anstyle::Style::new(), DIM], "  "));
    let json = json!({
        "kind": "table", "name": table.name, "description": table.description(),
        "codes": rows.iter().map(|row| json!({ "code": row.code, "name": row.name, "meaning": row.meaning })).collect::<Vec<_>>(),
    });
    Explained { text, json }
}

/// A code of a table.
pub(super) fn of_table(name: &str, code: &str) -> Result<Vec<Explained>> {
    let table = Table::find(name).ok_or_else(|| Failure::of(Exit::Failed, format!("the contract has no table `{name}`")))?;
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
    let rows: Vec<_> = tables().filter(|table| table.name != "Retcode").filter_map(|table| Some((table, table.row(code)?))).collect();
    if rows.is_empty() { Vec::new() } else { vec![explained(&rows, code)] }
}

fn explained(rows: &[(Table, Row)], code: &str) -> Explained {
    let title = match rows {
        [(table, _)] => format!("code {BOLD}{code}{BOLD:#} of {}\n", table.name),
        several => format!("code {BOLD}{code}{BOLD:#}, in {} tables\n", several.len()),
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
    let text = title + &columns(&cells, [BOLD, anstyle::Style::new(), DIM], "  ");
    Explained { text, json: json!({ "kind": "code", "code": code, "tables": json }) }
}
