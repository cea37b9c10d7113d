//! `cargo xtask interop`: other languages, proven. The published document is linted, four clients are generated from it by
//! openapi-generator and compiled, and each plays the same scenario against the real emulator over verified HTTPS.
//!
//! Everything that it makes lies below `interop/` in the target folder; what it is made from lies in `interop/` of the
//! repository. docs/other-languages.md tells the same for those who do it by hand.

pub(crate) mod emulator;
mod generate;
mod languages;
mod lint;
mod report;
mod shell;
pub(crate) mod tools;
mod workshop;

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, ensure};

use emulator::Emulator;
use languages::Language;
use report::Outcome;
use workshop::Workshop;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this language, without the linters
    #[arg(long, value_name = "LANGUAGE")]
    only: Option<Language>,
    /// Only the linters
    #[arg(long, conflicts_with = "only")]
    lint_only: bool,
    /// Another document than the published one, to try a change of the contract
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
}

pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    let workshop = Workshop::open(root, arguments.document.as_deref())?;
    // A finding does not keep the languages from being tried: one run should tell all that is wrong.
    let linted = if arguments.only.is_none() { lint::run(&workshop) } else { Ok(()) };
    if arguments.lint_only {
        return linted;
    }
    let languages = arguments.only.map_or_else(|| Language::ALL.to_vec(), |language| vec![language]);
    let emulator = emulator::build(root)?;
    let mut outcomes = Vec::new();
    for language in languages {
        println!("==> {language}");
        let mut outcome = Outcome::new(language);
        outcome.error = prove(&workshop, &emulator, language, &mut outcome).err();
        if let Some(error) = &outcome.error {
            println!("{error:#}");
        }
        outcomes.push(outcome);
    }
    let failed = report::print(&outcomes);
    linted?;
    ensure!(failed == 0, "{failed} of {} languages failed", outcomes.len());
    Ok(())
}

/// Generates, compiles and plays; fills the outcome as far as it comes.
fn prove(workshop: &Workshop, emulator: &Path, language: Language, outcome: &mut Outcome) -> Result<()> {
    let client = generate::client(workshop, language)?;
    let (files, lines) = report::count(&client, language.extension())?;
    outcome.generated = Some((files, lines));

    let start = Instant::now();
    let mut scenario = language.compile(workshop, &client)?;
    outcome.compiled = Some(start.elapsed());

    // A fresh one for each: the scenarios use the same agents.
    let emulator = Emulator::start(emulator, &workshop.folder.join("ca.pem"))?;
    let start = Instant::now();
    emulator.play(scenario.args([&emulator.gateway, &emulator.certificate, &emulator.control]))?;
    outcome.played = Some(start.elapsed());
    Ok(())
}
