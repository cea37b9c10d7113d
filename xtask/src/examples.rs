//! `cargo xtask examples`: the tests of `examples/testing` that are not in Rust, each by its language's own runner, against the real
//! `ccgw simulate`. Those in Rust are among the tests of the workspace.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::emulator;
use crate::programs::{NODE, PYTHON};

const FOLDER: &str = "examples/testing";

pub(crate) fn run(root: &Path) -> Result<()> {
    let program = emulator::build(root)?;
    // Byte code beside the test would lie in the repository.
    let mut python = PYTHON.command()?;
    python.args(["-B", "-m", "unittest", "discover", "--verbose", FOLDER]);
    let mut node = NODE.command()?;
    node.args(["--test", "--test-reporter=spec"]).arg(Path::new(FOLDER).join("desktop.test.mjs"));
    for (language, mut tests) in [("Python", python), ("JavaScript", node)] {
        println!("==> {language}");
        passed(tests.current_dir(root).env("CCGW", &program)).with_context(|| format!("the example in {language}"))?;
    }
    println!("the examples in Python and JavaScript pass");
    Ok(())
}

fn passed(tests: &mut Command) -> Result<()> {
    let status = tests.status()?;
    ensure!(status.success(), "{status}");
    Ok(())
}
