//! `cargo xtask ci`: the steps of CI, in the order in which a failure is cheapest to see.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

/// Arguments to cargo, and environment variables.
struct Step {
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
}

const fn step(arguments: &'static [&'static str]) -> Step {
    Step { arguments, environment: &[] }
}

const STEPS: &[Step] = &[
    step(&["fmt", "--all", "--check"]),
    step(&["xtask", "deny"]),
    step(&["xtask", "lint"]),
    step(&["xtask", "generate", "--check"]),
    step(&["xtask", "choices", "--check"]),
    step(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
    step(&["clippy", "--package", "ccgateway", "--locked", "--features", "schemars", "--", "-D", "warnings"]),
    Step {
        arguments: &["doc", "--workspace", "--no-deps", "--locked", "--features", "ccgateway/schemars"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
    },
    step(&["test", "--workspace", "--locked", "--features", "ccgateway/schemars"]),
];

pub(crate) fn run(root: &Path) -> Result<()> {
    for step in STEPS {
        println!("==> cargo {}", step.arguments.join(" "));
        let status = Command::new(env!("CARGO"))
            .args(step.arguments)
            .envs(step.environment.iter().copied())
            .current_dir(root)
            .status()
            .context("cargo does not start")?;
        ensure!(status.success(), "cargo {} failed", step.arguments.join(" "));
    }
    println!("all {} steps passed", STEPS.len());
    Ok(())
}
