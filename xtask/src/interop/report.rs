//! The report on all clients.

use std::time::Duration;

use anyhow::{Error, Result};

use super::fleet;
use super::fuzz;
use super::languages::Language;

/// How far a language came.
pub(super) struct Outcome {
    language: Language,
    /// Source files of the client, and their lines.
    pub(super) generated: Option<(usize, usize)>,
    pub(super) compiled: Option<Duration>,
    pub(super) played: Option<Duration>,
    pub(super) error: Option<Error>,
}

impl Outcome {
    pub(super) const fn new(language: Language) -> Self {
        Self { language, generated: None, compiled: None, played: None, error: None }
    }

    fn row(&self) -> String {
        let (files, lines) = self.generated.unwrap_or_default();
        let (compiled, played) = (step(self.compiled), step(self.played));
        format!("{:<22}{files:>6}{lines:>8}  {compiled:<11}{played:<11}", self.language).trim_end().to_owned()
    }
}

fn step(took: Option<Duration>) -> String {
    took.map_or_else(|| "failed".to_owned(), |took| format!("ok {:.1} s", took.as_secs_f64()))
}

/// Prints the table and the closing line; how many steps passed and failed. Each language is one, and so are schemathesis and the fleet.
pub(super) fn print(
    languages: &[Outcome],
    fuzzed: Option<&Result<fuzz::Outcome>>,
    fleet: Option<&Result<fleet::Outcome>>,
) -> (usize, usize) {
    if !languages.is_empty() {
        println!("\n{:<22}{:>6}{:>8}  {:<11}{:<11}", "client", "files", "lines", "compile", "scenario");
    }
    for outcome in languages {
        println!("{}", outcome.row());
    }
    if let Some(outcome) = fuzzed {
        println!("\nschemathesis: {}", outcome.as_ref().map_or_else(|_| "failed".to_owned(), fuzz::Outcome::line));
    }
    let skipped = matches!(fleet, Some(Ok(fleet::Outcome::Skipped)));
    if let Some(fleet) = fleet {
        let word = if skipped { "skipped: no nats-server" } else { fleet.as_ref().map_or("failed", |_| "ok") };
        println!("\nfleet on NATS: {word}");
    }
    let mut failed = languages.iter().filter(|outcome| outcome.error.is_some()).count();
    failed += usize::from(fuzzed.is_some_and(Result::is_err)) + usize::from(fleet.is_some_and(Result::is_err));
    let passed = languages.len() + usize::from(fuzzed.is_some()) + usize::from(fleet.is_some() && !skipped) - failed;
    println!("\n{passed} passed, {failed} failed");
    (passed, failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_shows_how_far_a_language_came() {
        let mut outcome = Outcome::new(Language::Go);
        outcome.generated = Some((12, 3400));
        outcome.compiled = Some(Duration::from_millis(2540));
        assert_eq!(outcome.row(), "go                        12    3400  ok 2.5 s   failed");
    }
}
