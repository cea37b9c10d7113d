//! `generated/sources/codes.rs`: the coded tables, one line per code; a macro of the library makes an open enum of each.

use std::fmt::Write as _;

use ccgateway_contract::Table;

use super::names::type_ident;
use super::prose::{docs, one_line, sentence, source_line};
use crate::model::Model;

pub(super) fn generate(model: &Model) -> String {
    let mut text = "//! The coded tables of the contract.\n".to_owned();
    for table in &model.tables {
        text.push('\n');
        write_table(&mut text, model, table);
    }
    text
}

fn write_table(text: &mut String, model: &Model, table: &Table<'_>) {
    let doc = format!("{}\n\n{}", sentence(table.description()), source_line(model, &table.sources()));
    let form = if table.is_text() { "text" } else { "number" };
    let mut line = |line: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{line}");
    };
    line("code_table! {".to_owned());
    line(docs(&doc, "    "));
    line(format!("    {} {form}", type_ident(table.name)));
    for row in table.rows() {
        let (code, name) = (&row.code, row.name);
        let range = row.range.map(|(from, to)| format!("range {from}..={to} ")).unwrap_or_default();
        line(format!("    {range}{code:?} {} {name} {:?}", type_ident(name), one_line(row.meaning)));
    }
    line("}".to_owned());
}

/// The code as text, whether the contract has it as a number or as a text.
pub(super) fn code_text(code: &serde_json::Value) -> String {
    match code {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
