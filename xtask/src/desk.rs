//! `cargo xtask desk`: opens `ccgw desk` in Chromium, with a simulated contact centre behind it, and checks that one can work on it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::browser;
use crate::simulator::{Addresses, Simulator};
use crate::workspace;

pub(crate) fn run(root: &Path) -> Result<()> {
    let target = root.join("target/desk");
    fs::create_dir_all(&target)?;
    let program = workspace::program(root, "ccgw")?;
    let certificate = target.join("ca.pem");
    let arguments = ["--agents", "1001-1004", "--colleagues", "1002-1003", "--recording"].map(AsRef::as_ref);
    let simulator = Simulator::start_with(&program, &certificate, &arguments)?;
    let desk = Desk::start(&program, &simulator.addresses)?;
    let Addresses { dashboard, gateway, .. } = &simulator.addresses;
    let environment = [("DESK", (&desk.address).into()), ("DASHBOARD", dashboard.into()), ("GATEWAY", gateway.into())];
    browser::test(root, "desk.test.mjs", &target, &environment)?;
    println!("the agent's desk works in a browser; screenshots are in target/desk/screenshots");
    Ok(())
}

/// A running `ccgw desk`; ended when it is dropped.
struct Desk {
    process: Child,
    /// That of its page.
    address: String,
}

impl Desk {
    /// Signs agent 1001 in at a simulated gateway.
    fn start(program: &Path, simulator: &Addresses) -> Result<Self> {
        let mut command = Command::new(program);
        command.args(["desk", "--agent", "1001", "--phonenum", "71001", "--text-chat", "--url"]).arg(&simulator.gateway);
        command.arg("--ca").arg(&simulator.certificate).env_remove("CCGW_SESSION");
        let mut process = command.stdout(Stdio::piped()).spawn().context("ccgw does not start")?;
        let mut line = String::new();
        BufReader::new(process.stdout.take().context("ccgw has no output")?).read_line(&mut line)?;
        let desk = Self { process, address: line.trim_end().to_owned() };
        ensure!(desk.address.starts_with("http://127.0.0.1:"), "ccgw desk ended before it was ready");
        Ok(desk)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
