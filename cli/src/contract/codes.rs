//! The coded tables of the contract.

use serde_json::Value;

use super::{list, same_name, schemas, text};

/// A schema with `x-codes`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) schema: &'static Value,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The code; of a range, the first and the last with a hyphen between.
    pub(crate) code: String,
    pub(crate) name: &'static str,
    pub(crate) meaning: &'static str,
    /// The row as the contract has it: return codes say more.
    pub(crate) entry: &'static Value,
}

/// Every table, in the order of the contract.
pub(crate) fn tables() -> impl Iterator<Item = Table> {
    schemas().iter().filter(|(_, schema)| schema.get("x-codes").is_some()).map(|(name, schema)| Table { name, schema })
}

impl Table {
    /// The table of a name, cased and separated as one likes.
    pub(crate) fn find(name: &str) -> Option<Self> {
        tables().find(|table| same_name(table.name, name))
    }

    /// The table of return codes.
    pub(crate) fn retcodes() -> Self {
        Self { name: "Retcode", schema: &schemas()["Retcode"] }
    }

    pub(crate) fn description(&self) -> &'static str {
        text(self.schema, "description")
    }

    /// The codes, then the ranges.
    pub(crate) fn rows(&self) -> Vec<Row> {
        let codes = list(&self.schema["x-codes"]).iter().map(|entry| (plain(&entry["code"]), entry));
        let ranges = list(&self.schema["x-code-ranges"]).iter().map(|entry| (format!("{}-{}", entry["from"], entry["to"]), entry));
        codes.chain(ranges).map(|(code, entry)| Row { code, name: text(entry, "name"), meaning: text(entry, "meaning"), entry }).collect()
    }

    /// The row of a code or of a code's name; a code inside a range gives the range.
    pub(crate) fn row(&self, code: &str) -> Option<Row> {
        let code = code.trim();
        let inside = |row: &Row| {
            let (from, to) = (row.entry["from"].as_i64(), row.entry["to"].as_i64());
            code.parse().is_ok_and(|code: i64| from.is_some_and(|from| from <= code) && to.is_some_and(|to| code <= to))
        };
        self.rows().into_iter().find(|row| row.code == code || row.name == code || inside(row))
    }
}

/// A code as people write it.
pub(crate) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
