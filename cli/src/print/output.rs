//! Standard output and standard error: the only place that writes to them. Whatever text comes here, the terminal gets no codes but
//! those of [`Style`](super::style::Style).

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::{Mutex, MutexGuard, PoisonError};

use anstream::{AutoStream, ColorChoice};
use anyhow::Result;

use super::chain::chain;
use super::clean::{harmless, steers};
use super::style::{self, BAD, DIM};
use crate::exit::{Closed, Failure};

/// Goes to the beginning of the line and empties it.
const ERASE: &str = "\r\u{1b}[2K";
/// What is longer than a line is cut off, and not wrapped.
const CUT: &str = "\u{1b}[?7l";
const WRAP: &str = "\u{1b}[?7h";

/// The line that stands below everything that is printed, as it goes to the terminal; empty for none.
static STATUS: Mutex<String> = Mutex::new(String::new());

/// Whether a status line can be shown: standard output is a terminal that knows more than text.
pub(crate) fn shows_status() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// Shows a line below everything that is printed, in place of the one before; an empty text takes it away. Only where
/// [`shows_status`] says so.
///
/// # Errors
/// See [`print()`].
pub(crate) fn status(text: &str) -> Result<()> {
    let mut status = status_line();
    *status = if text.is_empty() { String::new() } else { format!("{CUT}{}{WRAP}", rendered(text)) };
    write_raw(&format!("{ERASE}{status}"))
}

fn status_line() -> MutexGuard<'static, String> {
    // Nothing panics while the lock is held; were it to, the value would still be whole.
    STATUS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Text that takes the place of the status line, and the status line below it.
fn above(status: &str, text: &str) -> String {
    if status.is_empty() { text.to_owned() } else { format!("{ERASE}{text}{status}") }
}

/// Writes to standard output; styles are dropped where it is not a terminal.
///
/// # Errors
/// [`Closed`] if the reader is gone, as with `| head`.
pub(crate) fn print(text: &str) -> Result<()> {
    write_out(&rendered(text))
}

/// Writes one JSON object as one line. What could steer a terminal is escaped as JSON does it, so the value stays the same.
///
/// # Errors
/// See [`print()`].
pub(crate) fn print_json(value: &serde_json::Value) -> Result<()> {
    write_out(&format!("{}\n", json(&value.to_string())))
}

/// Writes a line to standard error. If that is closed, there is nobody to tell.
pub(crate) fn note(text: &str) {
    write_err(&format!("{}\n", rendered(text)));
}

/// Writes an error with its causes, and with advice if there is some.
pub(crate) fn error(error: &anyhow::Error) {
    note(&format!("ccgw: {}", harmless(&chain(error.as_ref()))));
    if let Some(advice) = error.downcast_ref::<Failure>().and_then(|failure| failure.advice.as_deref()) {
        note(&format!("{DIM}{}{DIM:#}", harmless(advice)));
    }
}

/// Writes a text that failed, in red, to standard error.
pub(crate) fn failed(text: &str) {
    note(&format!("{BAD}✗ {}{BAD:#}", harmless(text)));
}

/// Writes what clap has to say, help or a wrong command line, and gives the exit code. It repeats arguments and variables, and mixes its
/// styles with them; so it has no styles where one of these could steer a terminal.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    let given = std::env::args_os().chain(std::env::vars_os().map(|(_, value)| value));
    let is_safe = given.into_iter().all(|text| !text.to_string_lossy().contains(unsafe_letter));
    let text = error.render();
    let text = if is_safe { text.ansi().to_string() } else { page(&text.to_string()) };
    if error.use_stderr() {
        write_err(&text);
    } else {
        // Without a reader there is nothing more to do.
        let _ = write_out(&text);
    }
    u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from)
}

fn write_out(text: &str) -> Result<()> {
    let status = status_line();
    write_raw(&above(&status, text))
}

fn write_raw(text: &str) -> Result<()> {
    let mut output = anstream::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Closed.into()),
        outcome => Ok(outcome?),
    }
}

fn write_err(text: &str) {
    let status = status_line();
    if !status.is_empty() {
        // Without a reader there is nothing more to do.
        let _ = write_raw(ERASE);
    }
    let mut output = anstream::stderr().lock();
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
    if !status.is_empty() {
        let _ = write_raw(&status);
    }
}

/// The text with the codes of its marks. Line ends and tabs stay, anything else that steers is made visible.
fn rendered(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for letter in text.chars() {
        match style::codes(letter) {
            Some(codes) => output.push_str(&codes),
            None if unsafe_letter(letter) => output.extend(letter.escape_default()),
            None => output.push(letter),
        }
    }
    output
}

/// Text of several lines that has no styles.
fn page(text: &str) -> String {
    text.split_inclusive('\n').map(|line| line.strip_suffix('\n').map_or_else(|| harmless(line), |line| harmless(line) + "\n")).collect()
}

/// Whether a letter of a whole page must not reach a terminal.
fn unsafe_letter(letter: char) -> bool {
    !matches!(letter, '\n' | '\t') && (steers(letter) || style::is_mark(letter))
}

/// JSON text with escapes in place of what steers; outside its strings there is none.
fn json(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for letter in text.chars() {
        if steers(letter) || style::is_mark(letter) {
            let mut units = [0; 2];
            output.extend(letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            output.push(letter);
        }
    }
    output
}

/// Where the log goes: to standard error, each record as one line that steers no terminal.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Log {
    /// Records as text.
    Text,
    /// Records as JSON objects, which stay such.
    Json,
}

impl Write for Log {
    fn write(&mut self, record: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(record);
        let text = text.strip_suffix('\n').unwrap_or(&text);
        note(&match self {
            Self::Text => harmless(text),
            Self::Json => json(text),
        });
        Ok(record.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{BOLD, PLAIN};
    use super::*;

    #[test]
    fn only_styles_become_codes() {
        let text = format!("{BOLD}a{BOLD:#}{PLAIN}b{PLAIN:#}\n\u{1b}[31m\u{9b}\u{202e}\u{fdef}");
        assert_eq!(rendered(&text), "\u{1b}[1ma\u{1b}[0mb\n\\u{1b}[31m\\u{9b}\\u{202e}\\u{fdef}");
    }

    #[test]
    fn what_is_printed_stands_above_the_status_line() {
        assert_eq!(above("", "text\n"), "text\n");
        assert_eq!(above("status", "text\n"), "\r\u{1b}[2Ktext\nstatus");
    }

    #[test]
    fn json_keeps_its_value_without_what_steers() {
        let value = serde_json::json!({ "\u{9b}": "\u{1b}]0;x\u{7}\u{7f}\u{202e}\u{e0041}\u{fdd1}成" });
        let text = json(&value.to_string());
        assert!(!text.chars().any(|letter| steers(letter) || style::is_mark(letter)), "{text:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), value);
    }
}
