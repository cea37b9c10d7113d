//! Python: byte code for all, then the interpreter.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::interop::shell;
use crate::interop::tools;
use crate::interop::work_dir::WorkDir;

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let interpreter = tools::python(work_dir)?;
    let scenario = work_dir.sources.join("python/scenario.py");
    shell::run(Command::new(&interpreter).args(["-m", "compileall", "-q"]).arg(client))?;
    // Byte code beside the scenario would be in the repository.
    let mut command = Command::new(interpreter);
    command.arg("-B").arg(scenario).env("PYTHONPATH", client);
    Ok(command)
}
