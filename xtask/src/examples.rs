//! `cargo xtask examples`: the tests of `examples/testing` that are not in Rust, each by its language's own runner, against the real
//! `ccgw simulate`. Those in Rust are among the tests of the workspace.

use std::path::Path;

use anyhow::{Context, Result};

use crate::programs::{self, NODE, PYTHON};
use crate::workspace;

const FOLDER: &str = "examples/testing";

pub(crate) fn run(root: &Path) -> Result<()> {
    let program = workspace::program(root, "ccgw")?;
    // Byte code beside the test would be in the repository.
    let mut python = PYTHON.command()?;
    python.args(["-B", "-m", "unittest", "discover", "--verbose", FOLDER]);
    let mut node = NODE.command()?;
    node.args(["--test", "--test-reporter=spec"]).arg(Path::new(FOLDER).join("desktop.test.mjs"));
    for (language, mut tests) in [("Python", python), ("JavaScript", node)] {
        println!("==> {language}");
        programs::run(tests.current_dir(root).env("CCGW", &program)).with_context(|| format!("the example in {language}"))?;
    }
    println!("the examples in Python and JavaScript pass");
    Ok(())
}
