//! `ccgw simulate`, the real binary.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::running::Running;

/// A running simulator; ended when it is dropped.
pub(crate) struct Simulator {
    _process: Running,
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
        let mut process = Running(command.stdout(Stdio::piped()).spawn().context("ccgw does not start")?);
        let mut line = String::new();
        BufReader::new(process.0.stdout.take().context("ccgw has no output")?).read_line(&mut line)?;
        let addresses = serde_json::from_str(&line).context("ccgw simulate ended before it was ready")?;
        Ok(Self { _process: process, addresses })
    }
}
