//! The workspace: where it is, and its programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// What CI selects of the workspace. The selection decides the features of all dependencies, so that one selection for
/// every step means one build of them.
pub(crate) const SELECTION: [&str; 4] = ["--workspace", "--locked", "--features", "ccgateway/schemars,ccgateway/push"];

/// The root of the workspace: the parent of this package.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_path_buf()
}

/// Builds the programs of the workspace; the path of the one with this name.
pub(crate) fn program(root: &Path, name: &str) -> Result<PathBuf> {
    println!("==> cargo build --bins");
    let mut command = Command::new(env!("CARGO"));
    command.arg("build").args(SELECTION);
    // An example brings in the dependencies of the tests, and with them the features that `cargo test` has built with.
    command.args(["--bins", "--example", "follow_events", "--quiet", "--message-format=json-render-diagnostics"]);
    // What the compiler says goes to standard error, where it belongs.
    let output = command.current_dir(root).stderr(Stdio::inherit()).output().context("cargo does not start")?;
    ensure!(output.status.success(), "{name} does not build");
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut programs = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        (message["target"]["name"] == name).then(|| message["executable"].as_str().map(PathBuf::from)).flatten()
    });
    programs.next().with_context(|| format!("cargo build reports no program {name}"))
}
