//! `cargo xtask interop`: checks the contract with other languages. The published documents are linted, schemathesis checks the
//! simulator's answers against them, seven clients are generated and compiled, and each runs the same scenario against the real simulator
//! over verified HTTPS. A program in Python uses a fleet on NATS as generated/asyncapi.json describes it.
//!
//! Everything that it writes is in `interop/` in the target folder; its inputs are in `interop/` in the
//! repository. docs/other-languages.md describes the same steps for those who do them by hand.

mod fleet;
mod fuzz;
mod languages;
mod lint;
mod play;
mod report;
mod shell;
mod source_files;
mod statistics;
mod tools;
mod work_dir;

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, ensure};

use languages::Language;
use report::Outcome;
use work_dir::WorkDir;

use crate::simulator::{Addresses, Simulator};
use crate::workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this language, without the linters and schemathesis
    #[arg(long, value_name = "LANGUAGE")]
    only: Option<Language>,
    /// Only the linters
    #[arg(long, conflicts_with = "only")]
    lint_only: bool,
    /// Only schemathesis
    #[arg(long, conflicts_with_all = ["only", "lint_only"])]
    fuzz_only: bool,
    /// Only a fleet on NATS, from Python
    #[arg(long, conflicts_with_all = ["only", "lint_only", "fuzz_only"])]
    fleet_only: bool,
    #[command(flatten)]
    amount: fuzz::Amount,
    /// Another document than the published one, to try a change of the contract
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
}

impl Arguments {
    fn lints(&self) -> bool {
        self.only.is_none() && !self.fuzz_only && !self.fleet_only
    }

    fn fuzzes(&self) -> bool {
        self.only.is_none() && !self.fleet_only
    }

    fn runs_fleet(&self) -> bool {
        self.only.is_none() && !self.fuzz_only
    }

    fn languages(&self) -> Vec<Language> {
        match self.only {
            _ if self.fuzz_only || self.fleet_only => Vec::new(),
            Some(language) => vec![language],
            None => Language::ALL.to_vec(),
        }
    }
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let work_dir = WorkDir::open(root, arguments.document.as_deref())?;
    // A finding does not stop the run, so that one run reports everything that is wrong.
    let linted = if arguments.lints() { lint::run(&work_dir) } else { Ok(()) };
    if arguments.lint_only {
        return linted;
    }
    let simulator = workspace::program(root, "ccgw")?;
    let fuzzed = arguments.fuzzes().then(|| fuzz::run(&work_dir, &simulator, &arguments.amount));
    if let Some(Err(error)) = &fuzzed {
        println!("{error:#}");
    }
    let mut outcomes = Vec::new();
    for language in arguments.languages() {
        println!("==> {language}");
        let mut outcome = Outcome::new(language);
        outcome.error = prove(&work_dir, &simulator, language, &mut outcome).err();
        if let Some(error) = &outcome.error {
            println!("{error:#}");
        }
        outcomes.push(outcome);
    }
    let fleet = arguments.runs_fleet().then(|| fleet::run(&work_dir, &simulator));
    if let Some(Err(error)) = &fleet {
        println!("{error:#}");
    }
    let (passed, failed) = report::print(&outcomes, fuzzed.as_ref(), fleet.as_ref());
    linted?;
    ensure!(failed == 0, "{failed} of {} failed", passed + failed);
    Ok(())
}

/// Generates, compiles and plays; fills the outcome as far as it comes.
fn prove(work_dir: &WorkDir, simulator: &Path, language: Language, outcome: &mut Outcome) -> Result<()> {
    let client = language.generate(work_dir)?;
    let (files, lines) = source_files::count(&client, language.extension())?;
    outcome.generated = Some((files, lines));

    let start = Instant::now();
    let mut scenario = language.compile(work_dir, &client)?;
    outcome.compiled = Some(start.elapsed());

    // A fresh one for each: the scenarios use the same agents.
    let simulator = Simulator::start(simulator, &work_dir.folder.join("ca.pem"))?;
    let start = Instant::now();
    let Addresses { gateway, certificate, control, .. } = &simulator.addresses;
    play::play(scenario.args([gateway, certificate, control]))?;
    outcome.played = Some(start.elapsed());
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Task {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn parsed(flags: &[&str]) -> Option<Arguments> {
        Task::try_parse_from([&["interop"], flags].concat()).ok().map(|task| task.arguments)
    }

    #[test]
    fn without_flags_everything_is_tried() {
        let all = parsed(&[]).unwrap();
        assert!(all.lints() && all.fuzzes() && all.runs_fleet());
        assert_eq!(all.languages(), Language::ALL);
    }

    #[test]
    fn one_step_leaves_the_others_out() {
        let one = parsed(&["--only", "go"]).unwrap();
        assert!(!one.lints() && !one.fuzzes() && !one.runs_fleet());
        assert_eq!(one.languages(), [Language::Go]);
        let fuzz = parsed(&["--fuzz-only"]).unwrap();
        assert!(!fuzz.lints() && fuzz.fuzzes() && fuzz.languages().is_empty());
        let fleet = parsed(&["--fleet-only"]).unwrap();
        assert!(!fleet.lints() && !fleet.fuzzes() && fleet.languages().is_empty() && fleet.runs_fleet());
        assert!(parsed(&["--fuzz-only", "--lint-only"]).is_none());
        assert!(parsed(&["--fuzz-only", "--only", "go"]).is_none());
    }
}
