//! Output for people: styles, columns, wrapped text, readings.

mod columns;
mod output;
mod reading;
mod retcode;
mod style;
mod words;

pub(crate) use columns::columns;
pub(crate) use output::{print, print_json};
pub(crate) use reading::{body, entries_json, meaning, unknowns};
pub(crate) use retcode::{action, advice, advice_in_short, refusal, retcode_json};
pub(crate) use style::{BAD, BOLD, DIM, ODD, PLAIN};
pub(crate) use words::{bullet, count, first_sentence, harmless, indented, shortened};
