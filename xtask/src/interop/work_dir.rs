//! The folders of a run.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::shell;

/// The folders of one run.
pub(super) struct WorkDir {
    /// The root of the repository; the tools run in it.
    pub(super) root: PathBuf,
    /// What is committed: configurations, scenarios, pinned tools.
    pub(super) sources: PathBuf,
    /// What is made, below the target folder.
    pub(super) folder: PathBuf,
    /// The document that is linted and generated from.
    pub(super) document: PathBuf,
}

impl WorkDir {
    pub(super) fn open(root: &Path, document: Option<&Path>) -> Result<Self> {
        let published = root.join("generated/openapi.yaml");
        let document = match document {
            Some(path) => env::current_dir()?.join(path),
            None => published,
        };
        ensure!(document.is_file(), "{} is not there", document.display());
        let folder = target(root)?.join("interop");
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self { root: root.to_path_buf(), sources: root.join("interop"), folder, document })
    }

    /// A folder, such as that of a language, empty.
    pub(super) fn fresh(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
        }
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(folder)
    }

    /// Copies a committed file to where it is used.
    pub(super) fn copy(&self, from: &str, to: &Path) -> Result<()> {
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::copy(self.sources.join(from), to).with_context(|| from.to_owned())?;
        Ok(())
    }
}

/// The target folder, wherever the environment or a configuration put it.
fn target(root: &Path) -> Result<PathBuf> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(root);
    let metadata: Value = serde_json::from_str(&shell::run(&mut command)?).context("cargo metadata")?;
    Ok(metadata["target_directory"].as_str().context("cargo metadata gives no target folder")?.into())
}
