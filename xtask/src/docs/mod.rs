//! `cargo xtask docs`: the HTML reference, from the contract and from the hand-written pages in `docs/reference/`.
//!
//! ```text
//! contract -> view (what the pages show) -> operations, tasks, events, codes, index ─┐
//! docs/reference/*.md -> guide (links, diagrams) ────────────────────────────────────┼─> book (mdBook) -> links (checked)
//! docs/simulator-*.md -> simulator ────────────────────────────────────────────────────┘
//! ```
//!
//! Nothing here knows an operation, an event or a code: whatever is added to the contract appears automatically.

mod book;
mod codes;
mod curl;
mod diagram;
mod events;
mod guide;
mod index;
mod links;
mod operations;
mod page;
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

use self::page::Part;
use self::view::View;
use crate::browser;
use crate::codegen;
use crate::contract;
use crate::model::Model;

/// Builds the reference into `target/docs/reference`; with `test` opens it in a browser.
pub(crate) fn run(root: &Path, test: bool) -> Result<()> {
    let contract = contract::load(root)?;
    let samples = codegen::samples(&contract, &Model::read(&contract)?)?;
    let view = View::new(&contract, &samples)?;
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
        let root = crate::workspace::root();
        let contract = contract::load(&root).unwrap();
        let view = View::new(&contract, "").unwrap();
        let sources = root.join("docs/reference");
        guide::pages(&sources, &view).unwrap();
        tasks::read(&sources.join("tasks.yaml"), &view).unwrap();
    }
}
