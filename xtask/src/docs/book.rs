//! Writes the pages as a book and has mdBook render it. The result needs no server and loads nothing from other sites.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::page::Part;
use crate::{programs, workspace};

/// Taken from the hand-written pages' folder as they are: the file, and its place in the book's folder.
const FILES: &[(&str, &str)] = &[("book.toml", "book.toml"), ("reference.css", "reference.css"), ("favicon.svg", "theme/favicon.svg")];

/// mdBook takes this file in place of its own fonts; the style sheet asks for the system's.
const NO_FONTS: &str = "/* The fonts of the reader's system. */\n";

pub(super) fn build(folder: &Path, sources: &Path, output: &Path, index: &str, parts: &[Part]) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let src = folder.join("src");
    fs::create_dir_all(&src)?;
    fs::create_dir_all(folder.join("theme/fonts"))?;
    fs::write(folder.join("theme/fonts/fonts.css"), NO_FONTS)?;
    for (file, place) in FILES {
        fs::copy(sources.join(file), folder.join(place)).with_context(|| format!("docs/reference/{file}"))?;
    }
    fs::write(src.join("SUMMARY.md"), summary(parts))?;
    fs::write(src.join("index.md"), index)?;
    for page in parts.iter().flat_map(|part| &part.pages) {
        fs::write(src.join(&page.file), &page.markdown).with_context(|| page.file.clone())?;
    }
    render(folder, output)
}

/// mdBook takes long to compile, so it is a package of its own that no other task needs.
fn render(folder: &Path, output: &Path) -> Result<()> {
    let mut command = Command::new(workspace::program(&workspace::root(), "reference")?);
    programs::run(command.arg(folder).arg(output)).context("mdBook")
}

/// The table of contents.
fn summary(parts: &[Part]) -> String {
    let mut summary = "# Summary\n\n[What there is](index.md)\n".to_owned();
    for part in parts {
        summary += &format!("\n# {}\n\n", part.title);
        for page in &part.pages {
            summary += &format!("- [{}]({})\n", page.title, page.file);
        }
    }
    summary
}

#[cfg(test)]
mod tests {
    use super::super::page::Page;
    use super::*;

    #[test]
    fn the_table_of_contents_has_every_page() {
        let page = Page { file: "a.md".into(), title: "A".into(), markdown: String::new() };
        let summary = summary(&[Part { title: "Guide", pages: vec![page] }]);
        assert_eq!(summary, "# Summary\n\n[What there is](index.md)\n\n# Guide\n\n- [A](a.md)\n");
    }
}
