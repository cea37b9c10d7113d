//! Other programs, quiet while all goes well.

use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

/// How much of a failed program's output is shown: what matters stands at the end, or, of compilers, at the beginning.
const SHOWN: usize = 30;

/// Runs to the end; what was written to standard output. A failure shows what was written to both.
pub(super) fn run(command: &mut Command) -> Result<String> {
    let output = output(command)?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    bail!("{} failed ({})\n{}", name(command), output.status, shorten(&format!("{text}{errors}")));
}

/// Runs to the end, whatever it comes to.
pub(super) fn output(command: &mut Command) -> Result<Output> {
    command.output().with_context(|| format!("{} does not start", name(command)))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn shorten(text: &str) -> String {
    let lines: Vec<_> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.len() <= 2 * SHOWN {
        return lines.join("\n");
    }
    let left_out = format!("[{} lines left out]", lines.len() - 2 * SHOWN);
    [&lines[..SHOWN], &[left_out.as_str()], &lines[lines.len() - SHOWN..]].concat().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_output_keeps_both_ends() {
        let text: String = (1..=100).map(|line| format!("{line}\n\n")).collect();
        let lines: Vec<_> = shorten(&text).lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), 2 * SHOWN + 1);
        assert_eq!((lines[0].as_str(), lines[SHOWN].as_str(), lines[2 * SHOWN].as_str()), ("1", "[40 lines left out]", "100"));
        assert_eq!(shorten("a\nb\n"), "a\nb");
    }
}
