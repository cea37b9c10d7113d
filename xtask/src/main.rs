//! `cargo xtask`: everything that turns the contract into code and proves it.
//!
//! ```text
//! openapi/*.yaml -> contract (merge) -> generated/openapi.{json,yaml}
//!                                    -> fixups (the generator's view) -> progenitor -> generated/client.rs
//!                                    -> model -> codegen -> generated/{session,operations,events,codes,retcodes}.rs
//! ```

mod artefacts;
mod ci;
mod codegen;
mod contract;
mod fixups;
mod lint;
mod model;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Generates, checks and tests the bindings")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write `generated/` from the contract in `openapi/`
    Generate {
        /// Write nothing: compare, print a unified diff and fail if anything differs
        #[arg(long)]
        check: bool,
    },
    /// Hold the contract to the project's rules
    Lint,
    /// Run what CI runs; needs only the Rust toolchain
    Ci,
}

fn main() -> Result<()> {
    match Arguments::parse().task {
        Task::Generate { check } => artefacts::run(&root(), check),
        Task::Lint => lint::run(&root()),
        Task::Ci => ci::run(&root()),
    }
}

/// The workspace root: the parent of this package.
fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().expect("xtask lies in the workspace").to_path_buf()
}
