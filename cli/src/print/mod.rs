//! Output for people: styles, columns, wrapped text.

mod columns;
mod reading;
mod words;

use std::io::{ErrorKind, Write};

use anstyle::{AnsiColor, Style};
use anyhow::Result;

use crate::exit::Closed;

pub(crate) use columns::columns;
pub(crate) use reading::{advice, advice_in_short, body, refusal, retcode_json, unknowns};
pub(crate) use words::{bullet, count, first_sentence, harmless, indented, shortened};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const ODD: Style = AnsiColor::Yellow.on_default();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();

/// Writes to standard output; colours go only where a terminal shows them.
///
/// # Errors
/// [`Closed`] where nobody reads any more, as with `| head`.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut output = anstream::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Closed.into()),
        outcome => Ok(outcome?),
    }
}

/// One JSON object a line.
///
/// # Errors
/// See [`print()`].
pub(crate) fn print_json(value: &serde_json::Value) -> Result<()> {
    print(&format!("{value}\n"))
}
