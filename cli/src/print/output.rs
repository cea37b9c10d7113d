//! Standard output.

use std::io::{ErrorKind, Write};

use anyhow::Result;

use crate::exit::Closed;

/// Writes to standard output; styles are dropped where it is not a terminal.
///
/// # Errors
/// [`Closed`] if the reader is gone, as with `| head`.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut output = anstream::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Closed.into()),
        outcome => Ok(outcome?),
    }
}

/// Writes one JSON object as one line.
///
/// # Errors
/// See [`print()`].
pub(crate) fn print_json(value: &serde_json::Value) -> Result<()> {
    print(&format!("{value}\n"))
}
