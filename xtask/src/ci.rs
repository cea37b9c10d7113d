//! `cargo xtask ci`: the steps of CI, in the order in which a failure is cheapest to see.

use std::env;
use std::path::Path;
use std::process::Command;
use std::thread::available_parallelism;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use crate::workspace::SELECTION;

/// Arguments to cargo before and after the selection of packages and features, and environment variables.
struct Step {
    command: &'static [&'static str],
    selection: &'static [&'static str],
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
}

/// A task of the xtask, or of cargo on all files.
const fn task(command: &'static [&'static str]) -> Step {
    Step { command, selection: &[], arguments: &[], environment: &[] }
}

const fn step(command: &'static [&'static str], arguments: &'static [&'static str]) -> Step {
    Step { command, selection: &SELECTION, arguments, environment: &[] }
}

const STEPS: &[Step] = &[
    task(&["fmt", "--all", "--check"]),
    task(&["xtask", "deny"]),
    task(&["xtask", "lint"]),
    task(&["xtask", "generate", "--check"]),
    task(&["xtask", "choices", "--check"]),
    task(&["xtask", "open-results", "--check"]),
    step(&["clippy"], &["--all-targets", "--", "-D", "warnings"]),
    // As most users build: without the optional feature. The example keeps the features of the dependencies as they are.
    Step {
        selection: &["--workspace", "--locked"],
        ..step(&["clippy"], &["--bins", "--example", "follow_events", "--", "-D", "warnings"])
    },
    Step { environment: &[("RUSTDOCFLAGS", "-D warnings")], ..step(&["doc"], &["--no-deps"]) },
    step(&["test"], &[]),
];

/// How many tests run at once, unless the environment says so: most of them wait, for polls that are held or for times that have to pass.
fn test_threads() -> String {
    env::var("RUST_TEST_THREADS").unwrap_or_else(|_| (3 * available_parallelism().map_or(1, usize::from)).to_string())
}

pub(crate) fn run(root: &Path) -> Result<()> {
    let threads = test_threads();
    for step in STEPS {
        let arguments = [step.command, step.selection, step.arguments].concat();
        let line = arguments.join(" ");
        println!("==> cargo {line}");
        let started = Instant::now();
        let status = Command::new(env!("CARGO"))
            .args(&arguments)
            .env("RUST_TEST_THREADS", &threads)
            .envs(step.environment.iter().copied())
            .current_dir(root)
            .status()
            .context("cargo does not start")?;
        ensure!(status.success(), "cargo {line} failed");
        println!("    {} s", started.elapsed().as_secs());
    }
    println!("all {} steps passed", STEPS.len());
    Ok(())
}
