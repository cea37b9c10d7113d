//! `generated/sources/retcodes.rs`: the return codes, one line each; a macro of the library makes a table and constants of them.

use std::fmt::Write as _;

use super::names::{const_ident, type_ident};
use super::prose::one_line;
use crate::model::Model;

pub(super) fn generate(model: &Model) -> String {
    let mut text = "//! The return codes of the contract.\n\nreturn_codes! {\n".to_owned();
    for row in model.retcodes.rows() {
        let wire = &row.code;
        let [family, action, evidence] = [row.family(), row.action(), row.evidence()].map(type_ident);
        let (constant, name, meaning) = (const_ident(row.name), row.name, one_line(row.meaning));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {wire:?} {constant} {name} {family} {action} {evidence} {meaning:?}");
    }
    text + "}\n"
}
