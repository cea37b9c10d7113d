//! `reference BOOK OUTPUT`: has mdBook render a folder of pages.
//!
//! `cargo xtask docs` runs it. It is a package of its own so that no other task has to compile mdBook.

use std::path::PathBuf;

use anyhow::{Context, Result};
use mdbook_driver::MDBook;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().context("no folder of the book")?;
    let output = arguments.next().context("no folder for the pages")?;
    let mut book = MDBook::load(&folder)?;
    book.config.build.build_dir = output;
    book.build()
}
