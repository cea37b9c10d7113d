//! Output: for people with styles, columns, wrapped text and readings; for programs as JSON. Everything that the program prints goes
//! through here.

mod chain;
mod clean;
mod columns;
mod output;
mod reading;
mod retcode;
mod style;
mod words;

pub(crate) use chain::chain;
pub(crate) use clean::harmless;
pub(crate) use columns::columns;
pub(crate) use output::{Log, error, failed, note, print, print_json, shows_status, status, usage};
pub(crate) use reading::{body, entries_json, meaning, unknowns};
pub(crate) use retcode::{action, advice, advice_in_short, refusal, retcode_json};
pub(crate) use style::{BAD, BOLD, DIM, GOOD, ODD, PLAIN, REQUEST};
pub(crate) use words::{bullet, count, first_sentence, indented, shortened};
