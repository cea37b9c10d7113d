//! `ccgw simulate`, the real binary.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

/// Builds the command line; the path of the program.
pub(crate) fn build(root: &Path) -> Result<PathBuf> {
    println!("==> cargo build --package ccgw");
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--quiet", "--locked", "--package", "ccgw", "--message-format=json-render-diagnostics"]);
    // What the compiler says goes to standard error, where it belongs.
    let output = command.current_dir(root).stderr(Stdio::inherit()).output().context("cargo does not start")?;
    ensure!(output.status.success(), "ccgw does not build");
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut programs = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        (message["target"]["name"] == "ccgw").then(|| message["executable"].as_str().map(PathBuf::from)).flatten()
    });
    programs.next().context("cargo build reports no program ccgw")
}

/// A running simulator; ended when it is dropped.
pub(crate) struct Simulator {
    process: Child,
    pub(crate) addresses: Addresses,
}

/// Where it is, as it says itself.
#[derive(Deserialize)]
pub(crate) struct Addresses {
    pub(crate) gateway: String,
    pub(crate) certificate: String,
    pub(crate) control: String,
    pub(crate) dashboard: String,
}

impl Simulator {
    pub(crate) fn start(program: &Path, certificate: &Path) -> Result<Self> {
        Self::start_with(program, certificate, &["--agents".as_ref(), "1001-1010".as_ref()])
    }

    pub(crate) fn start_with(program: &Path, certificate: &Path, arguments: &[&OsStr]) -> Result<Self> {
        let mut command = Command::new(program);
        command.args(["simulate", "--json", "--listen", "127.0.0.1:0", "--certificate"]).arg(certificate).args(arguments);
        let mut process = command.stdout(Stdio::piped()).spawn().context("ccgw does not start")?;
        let mut line = String::new();
        BufReader::new(process.stdout.take().context("ccgw has no output")?).read_line(&mut line)?;
        let addresses = serde_json::from_str(&line).context("ccgw simulate ended before it was ready")?;
        Ok(Self { process, addresses })
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
