//! The source files of a client.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The files below the folder that end so, and their lines.
pub(super) fn count(folder: &Path, extension: &str) -> Result<(usize, usize)> {
    let files = files(folder, extension)?;
    let mut lines = 0;
    for path in &files {
        lines += fs::read_to_string(path).with_context(|| path.display().to_string())?.lines().count();
    }
    Ok((files.len(), lines))
}

/// The files below the folder that end so.
pub(super) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, extension)?);
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_end_so_are_counted() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/interop");
        let (files, lines) = count(&folder, "rs").unwrap();
        assert!(files > 8 && lines > 100, "{files} files, {lines} lines");
        assert_eq!(count(&folder, "py").unwrap(), (0, 0));
    }
}
