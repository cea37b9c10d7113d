//! Programs that have to be on the machine, beside the Rust toolchain.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A program that has to be on the machine.
pub(crate) struct Program {
    name: &'static str,
    version: &'static str,
    pub(crate) package: &'static str,
}

pub(crate) const PYTHON: Program = Program { name: "python3", version: "--version", package: "Debian's python3 and python3-venv" };
pub(crate) const NODE: Program = Program { name: "node", version: "--version", package: "Node.js 20.19 or later (Debian's nodejs)" };
pub(crate) const NPM: Program = Program { name: "npm", version: "--version", package: "Debian's npm" };
pub(crate) const JAVA: Program = Program { name: "java", version: "-version", package: "Debian's default-jre-headless" };
pub(crate) const JAVAC: Program = Program { name: "javac", version: "-version", package: "Debian's default-jdk-headless" };
pub(crate) const GO: Program = Program { name: "go", version: "version", package: "Debian's golang-go" };
pub(crate) const RUBY: Program = Program { name: "ruby", version: "--version", package: "Debian's ruby and ruby-typhoeus" };

impl Program {
    /// The command, once it is sure that the program is there.
    pub(crate) fn command(&self) -> Result<Command> {
        let program = on_windows(self.name);
        let there = Command::new(&program).arg(self.version).stdout(Stdio::null()).stderr(Stdio::null()).status();
        ensure!(there.is_ok_and(|status| status.success()), "`{}` is missing: install {}", self.name, self.package);
        Ok(Command::new(program))
    }
}

/// Runs to the end, in the open; it has to end well.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{program} does not start"))?;
    ensure!(status.success(), "{program} failed: {status}");
    Ok(())
}

/// npm is a script there, which only its full name starts.
fn on_windows(program: &str) -> String {
    if cfg!(windows) && program == "npm" { "npm.cmd".to_owned() } else { program.to_owned() }
}
