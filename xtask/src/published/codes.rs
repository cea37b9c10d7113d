//! Coded tables as enumerations. A field with codes stays open, since the gateway may send codes that no page lists; so nothing refers
//! to these schemas, and generators make named constants of them.

use ccgateway_contract::Table;
use heck::ToShoutySnakeCase;
use serde_json::{Value, json};

/// The name and the schema of the enumeration of a table. A range of codes has no constant; the description of the table's rows names it.
pub(super) fn listed(table: &Table<'_>) -> (String, Value) {
    let (ranges, rows): (Vec<_>, Vec<_>) = table.rows().into_iter().partition(|row| row.range.is_some());
    let mut description = format!("The known codes of `{}`, as constants. Other codes may come.", table.name);
    for row in ranges {
        description += &format!(" {}: {}.", row.code, row.meaning);
    }
    let schema = json!({
        "type": if table.is_text() { "string" } else { "integer" },
        "description": description,
        "enum": rows.iter().map(|row| &row.entry["code"]).collect::<Vec<_>>(),
        "x-enum-varnames": rows.iter().map(|row| row.name.to_shouty_snake_case()).collect::<Vec<_>>(),
        "x-enum-descriptions": rows.iter().map(|row| row.meaning).collect::<Vec<_>>(),
    });
    (format!("{}Code", table.name), schema)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ccgateway_contract::json::texts;

    use super::*;

    #[test]
    fn every_table_has_constants_with_names_of_their_own() {
        let contract = crate::contract::load(&crate::workspace::root()).unwrap();
        assert!(contract.tables().count() >= 96);
        for table in contract.tables() {
            let (name, schema) = listed(&table);
            assert!(contract.schema(&name).is_none(), "{name} is another schema");
            let (codes, names) = (schema["enum"].as_array().unwrap(), texts(&schema, "x-enum-varnames"));
            assert!(!codes.is_empty() && codes.len() == names.len(), "{name}");
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{name}");
            assert!(codes.iter().all(|code| if table.is_text() { code.is_string() } else { code.is_i64() }), "{name}");
        }
    }
}
