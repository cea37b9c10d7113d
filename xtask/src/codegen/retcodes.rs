//! `generated/sources/retcodes.rs`: the return codes, one line each; a macro of the library makes a table and constants of them.

use std::fmt::Write as _;

use super::names::{const_ident, type_ident};
use super::prose::one_line;
use crate::model::Model;

pub(super) fn generate(model: &Model) -> String {
    let mut text = "//! The return codes of the contract.\n\nreturn_codes! {\n".to_owned();
    for code in &model.retcodes.codes {
        let wire = code.code.as_str().unwrap_or_default();
        let family = type_ident(code.family.as_deref().unwrap_or("general"));
        let action = type_ident(code.action.as_deref().unwrap_or("tell_user"));
        let evidence = type_ident(code.evidence.as_deref().unwrap_or("documented"));
        let (constant, name, meaning) = (const_ident(&code.name), &code.name, one_line(&code.meaning));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {wire:?} {constant} {name} {family} {action} {evidence} {meaning:?}");
    }
    text + "}\n"
}
