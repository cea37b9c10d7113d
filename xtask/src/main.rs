//! `cargo xtask`: the tasks that generate, check and document the bindings.
//!
//! ```text
//! openapi/*.yaml -> contract (merge) -> published -> generated/openapi.{json,yaml}, openapi-flat.json
//!                                    -> schemas -> generated/schemas/, tables.json
//!                                    -> fixups (the generator's view) -> progenitor -> generated/sources/client.rs
//!                                    -> model -> codegen -> generated/sources/{session,operations,events,codes,retcodes}.rs
//!                                                        -> generated/tests/{samples,roundtrip}.rs
//!                                    -> resource_js -> simulator/generated/resource.js
//! ... and docs/reference              -> docs -> target/docs/reference
//!                                    -> open_results -> docs/open-results.md
//! simulator/src                       -> choices -> docs/simulator-choices.md
//! ```

mod asyncapi;
mod bibliography;
mod browser;
mod choices;
mod ci;
mod codegen;
mod contract;
mod dashboard;
mod deny;
mod desk;
mod docs;
mod examples;
mod fixups;
mod generate;
mod interop;
mod lint;
mod model;
mod open_results;
mod programs;
mod published;
mod resource_js;
mod running;
mod schemas;
mod simulator;
mod workspace;

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
    /// Check the contract against the project's rules
    Lint,
    /// Write `docs/simulator-choices.md` from the `Choice:` comments of the simulator
    Choices {
        /// Write nothing: compare, print a unified diff and fail if the page differs
        #[arg(long)]
        check: bool,
    },
    /// Write `docs/open-results.md` from the contract
    OpenResults {
        /// Write nothing: compare, print a unified diff and fail if the page differs
        #[arg(long)]
        check: bool,
    },
    /// Check licences, banned crates and sources of the dependencies against `deny.toml`
    Deny,
    /// Build the HTML reference into `target/docs/reference`
    Docs {
        /// Also open it in Chromium and check that it works; needs Node.js
        #[arg(long)]
        test: bool,
    },
    /// Open the simulator's dashboard and its client for web softphones in Chromium and check that they work; needs Node.js
    Dashboard,
    /// Open the agent's desk in Chromium, with a simulated contact centre behind it, and check that one can work on it; needs Node.js
    Desk,
    /// Run the example tests in Python and JavaScript; needs both
    Examples,
    /// Run the steps of CI; needs only the Rust toolchain
    Ci,
    /// Check the published document with other linters and with clients in other languages
    Interop(interop::Arguments),
}

fn main() -> Result<()> {
    match Arguments::parse().task {
        Task::Generate { check } => generate::run(&workspace::root(), check),
        Task::Lint => lint::run(&workspace::root()),
        Task::Choices { check } => choices::run(&workspace::root(), check),
        Task::OpenResults { check } => open_results::run(&workspace::root(), check),
        Task::Deny => deny::run(&workspace::root()),
        Task::Docs { test } => docs::run(&workspace::root(), test),
        Task::Dashboard => dashboard::run(&workspace::root()),
        Task::Desk => desk::run(&workspace::root()),
        Task::Examples => examples::run(&workspace::root()),
        Task::Ci => ci::run(&workspace::root()),
        Task::Interop(arguments) => interop::run(&workspace::root(), &arguments),
    }
}
