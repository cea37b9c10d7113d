//! The pages about the simulator, which are read without the reference too: `docs/simulator-flows.md`, `docs/simulator-choices.md`.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex::Regex;

use super::page::Page;
use super::text;
use super::view::View;

const PAGES: [&str; 2] = ["simulator-flows", "simulator-choices"];

/// Links to sources, which are no part of the reference.
static SOURCE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\[([^\]]+)\]\(\.\./[^)]+\)").expect("a fixed pattern"));

pub(super) fn pages(docs: &Path, view: &View<'_>) -> Result<Vec<Page>> {
    let page = |name| {
        let file = format!("{name}.md");
        let path = docs.join(&file);
        let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let title = source.lines().find_map(|line| line.strip_prefix("# ")).context("no title")?.to_owned();
        let markdown = text::linked(view, &SOURCE.replace_all(&source, "`$1`"));
        Ok(Page { file, title, markdown })
    };
    PAGES.into_iter().map(page).collect()
}
