//! Python by openapi-python-client: attrs and httpx.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::interop::shell;
use crate::interop::tools;
use crate::interop::work_dir::WorkDir;

/// A package below the folder.
pub(super) fn generate(work_dir: &WorkDir, client: PathBuf) -> Result<PathBuf> {
    let mut generator = tools::python_program(work_dir, "openapi-python-client")?;
    generator.args(["generate", "--meta", "none", "--fail-on-warning", "--path"]).arg(&work_dir.document);
    generator.arg("--config").arg(work_dir.sources.join("config/openapi-python-client.yaml"));
    generator.arg("--output-path").arg(client.join("ccgateway_client"));
    shell::run(&mut generator)?;
    Ok(client)
}

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let interpreter = tools::python(work_dir)?;
    let scenario = work_dir.sources.join("openapi-python-client/scenario.py");
    shell::run(Command::new(&interpreter).args(["-m", "compileall", "-q"]).arg(client))?;
    // Byte code beside the scenario would be in the repository.
    let mut command = Command::new(interpreter);
    command.arg("-B").arg(scenario).env("PYTHONPATH", client);
    Ok(command)
}
