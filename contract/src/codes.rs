//! Coded tables: schemas with `x-codes`.

use serde_json::Value;

use crate::document::Contract;
use crate::json::{list, plain, same_name, text, texts};

/// A coded table.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Table<'a> {
    /// The name of its schema.
    pub name: &'a str,
    /// The schema as the contract has it.
    pub schema: &'a Value,
}

/// A row of a coded table: one code, or a range of codes with one meaning.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row<'a> {
    /// The code; of a range, the first and the last with a hyphen between.
    pub code: String,
    /// The first and the last code, if it is a range.
    pub range: Option<(i64, i64)>,
    /// Its name in snake_case.
    pub name: &'a str,
    /// Its meaning in a few words.
    pub meaning: &'a str,
    /// The row as the contract has it.
    pub entry: &'a Value,
}

impl Contract {
    /// All coded tables, in the order of the document; that of the return codes is one of them.
    pub fn tables(&self) -> impl Iterator<Item = Table<'_>> {
        self.marked("x-codes").map(|(name, schema)| Table { name, schema })
    }

    /// The table of a name, whatever its case and separators.
    pub fn table(&self, name: &str) -> Option<Table<'_>> {
        self.tables().find(|table| same_name(table.name, name))
    }

    /// The table of return codes; empty in a contract without one.
    pub fn retcodes(&self) -> Table<'_> {
        Table { name: "Retcode", schema: self.schema("Retcode").unwrap_or(&Value::Null) }
    }
}

impl<'a> Table<'a> {
    /// What the table is about.
    pub fn description(&self) -> &'a str {
        text(self.schema, "description")
    }

    /// Where it is known from.
    pub fn sources(&self) -> Vec<&'a str> {
        texts(self.schema, "x-source")
    }

    /// Remarks on where sources disagree.
    pub fn quirks(&self) -> Vec<&'a str> {
        texts(self.schema, "x-quirks")
    }

    /// Whether its codes are texts on the wire, not numbers.
    pub fn is_text(&self) -> bool {
        list(self.schema, "x-codes").iter().all(|row| row["code"].is_string())
    }

    /// The codes, then the ranges.
    pub fn rows(&self) -> Vec<Row<'a>> {
        let row = |code, range, entry| Row { code, range, name: text(entry, "name"), meaning: text(entry, "meaning"), entry };
        let codes = list(self.schema, "x-codes").iter().map(|entry| row(plain(&entry["code"]), None, entry));
        let ranges = list(self.schema, "x-code-ranges").iter().filter_map(|entry| {
            let (from, to) = (entry["from"].as_i64()?, entry["to"].as_i64()?);
            Some(row(format!("{from}-{to}"), Some((from, to)), entry))
        });
        codes.chain(ranges).collect()
    }

    /// The row of a code or of a code's name; a code inside a range gives the range.
    pub fn row(&self, code: &str) -> Option<Row<'a>> {
        let code = code.trim();
        self.rows().into_iter().find(|row| row.name == code || row.has(code))
    }
}

impl<'a> Row<'a> {
    /// The kind of a return code, such as `session`; empty in other tables.
    pub fn family(&self) -> &'a str {
        text(self.entry, "family")
    }

    /// What to do about a return code, such as `sign_in_again`; empty in other tables.
    pub fn action(&self) -> &'a str {
        text(self.entry, "action")
    }

    /// How well a return code is known: `documented`, `observed` or `inferred`; empty in other tables.
    pub fn evidence(&self) -> &'a str {
        text(self.entry, "evidence")
    }

    /// Whether it is the row of a code: of its own, or of one inside its range.
    pub fn has(&self, code: &str) -> bool {
        self.code == code || self.range.is_some_and(|(from, to)| code.parse().is_ok_and(|code| (from..=to).contains(&code)))
    }
}
