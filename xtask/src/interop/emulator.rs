//! `ccgw simulate`, the real binary, and a scenario played against it.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// A scenario takes about a second; this is for a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(120);

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
    programs.next().context("cargo build tells no program ccgw")
}

/// A running emulator; ended when it is dropped.
pub(crate) struct Emulator {
    process: Child,
    pub(crate) gateway: String,
    pub(super) certificate: String,
    pub(super) control: String,
    pub(crate) window: String,
}

impl Emulator {
    pub(crate) fn start(program: &Path, certificate: &Path) -> Result<Self> {
        Self::start_with(program, certificate, &["--agents".as_ref(), "1001-1010".as_ref()])
    }

    pub(super) fn start_with(program: &Path, certificate: &Path, arguments: &[&OsStr]) -> Result<Self> {
        let mut command = Command::new(program);
        command.args(["simulate", "--listen", "127.0.0.1:0", "--certificate"]).arg(certificate).args(arguments);
        let mut process = command.stdout(Stdio::piped()).spawn().context("ccgw does not start")?;
        let output = process.stdout.take().context("ccgw has no output")?;
        let [gateway, certificate, control, window] = Default::default();
        let mut emulator = Self { process, gateway, certificate, control, window };
        for line in BufReader::new(output).lines() {
            let line = line?;
            match line.split_once(':').map(|(name, value)| (name, value.trim().to_owned())) {
                Some(("gateway", value)) => emulator.gateway = value,
                Some(("certificate", value)) => emulator.certificate = value,
                Some(("control", value)) => emulator.control = value,
                Some(("window", value)) => emulator.window = value,
                _ if line.starts_with("ready") => return Ok(emulator),
                _ => {}
            }
        }
        bail!("ccgw simulate ended before it was ready");
    }

    /// Plays a scenario: it has to end by itself, well, and with the line `ok`.
    pub(super) fn play(&self, scenario: &mut Command) -> Result<()> {
        let mut process = scenario.stdout(Stdio::piped()).spawn().context("the scenario does not start")?;
        let output = process.stdout.take().context("the scenario has no output")?;
        // The lines appear as they come; reading them aside leaves this thread to watch the time.
        let reader = thread::spawn(move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            lines.inspect(|line| println!("    {line}")).last()
        });
        let start = Instant::now();
        let status = loop {
            if let Some(status) = process.try_wait()? {
                break status;
            }
            if start.elapsed() > PATIENCE {
                process.kill()?;
                process.wait()?;
                bail!("the scenario was stopped after {PATIENCE:?}");
            }
            thread::sleep(Duration::from_millis(20));
        };
        let last = reader.join().ok().flatten().unwrap_or_default();
        ensure!(status.success(), "the scenario failed ({status})");
        ensure!(last == "ok", "the scenario ended with `{last}` in place of `ok`");
        Ok(())
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // Both fail only where the process has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
