//! `cargo xtask docs`: the HTML reference, from the contract and from the hand-written pages in `docs/reference/`.
//!
//! ```text
//! contract -> view (what the pages show) -> operations, tasks, events, codes, index ─┐
//! docs/reference/*.md -> guide (links, diagrams) ────────────────────────────────────┼─> book (mdBook) -> links (checked)
//! docs/simulator-*.md -> simulator ────────────────────────────────────────────────────┘
//! ```
//!
//! Nothing here knows an operation, an event or a code: what the contract gains appears by itself.

mod book;
mod codes;
mod curl;
mod diagram;
mod events;
mod guide;
mod index;
mod links;
mod operations;
mod schema;
mod simulator;
mod sources;
mod tasks;
mod text;
mod view;

#[cfg(test)]
mod fixture;

use std::path::Path;

use anyhow::Result;

use crate::browser;
use crate::codegen;
use crate::contract::Contract;
use crate::model::Model;
use view::View;

/// A page of the reference.
struct Page {
    /// Its name below `target/docs/book/src`, with `.md`.
    file: String,
    /// Its name in the table of contents.
    title: String,
    markdown: String,
}

/// A part of the table of contents.
struct Part {
    title: &'static str,
    pages: Vec<Page>,
}

/// Builds the reference into `target/docs/reference`; with `test` opens it in a browser.
pub(crate) fn run(root: &Path, test: bool) -> Result<()> {
    let contract = Contract::load(root)?;
    let model = Model::read(&contract)?;
    let samples = codegen::samples(&contract, &model)?;
    let view = View::read(&contract, model, &samples)?;
    let written = root.join("docs/reference");
    let tasks = tasks::read(&written.join("tasks.yaml"), &view)?;
    let parts = [
        Part { title: "Guide", pages: guide::pages(&written, &view)? },
        Part { title: "Operations by task", pages: vec![tasks::page(&view, &tasks)] },
        Part { title: "Operations by resource", pages: operations::pages(&view) },
        Part { title: "Events", pages: events::pages(&view) },
        Part { title: "Codes", pages: vec![codes::tables(&view), codes::retcodes(&view)] },
        Part { title: "Sources", pages: vec![sources::page(&view)] },
        Part { title: "The simulator", pages: simulator::pages(&root.join("docs"), &view)? },
    ];
    let output = root.join("target/docs/reference");
    book::build(&root.join("target/docs/book"), &written, &output, &index::page(&view, &parts), &parts)?;
    let (pages, links) = links::check(&output)?;
    println!("target/docs/reference/index.html: {pages} pages, {links} links inside them lead somewhere");
    if test { open(root) } else { Ok(()) }
}

/// Opens the reference that was built in Chromium.
fn open(root: &Path) -> Result<()> {
    let target = root.join("target/docs");
    browser::test(root, "reference.test.mjs", &target, &[("REFERENCE", target.join("reference").into_os_string())])?;
    println!("the reference works in a browser; screenshots are in target/docs/screenshots");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hand_written_pages_and_tasks_name_only_what_the_contract_has() {
        let contract = Contract::load(&crate::root()).unwrap();
        let view = View::read(&contract, Model::read(&contract).unwrap(), "").unwrap();
        let sources = crate::root().join("docs/reference");
        guide::pages(&sources, &view).unwrap();
        tasks::read(&sources.join("tasks.yaml"), &view).unwrap();
    }
}
