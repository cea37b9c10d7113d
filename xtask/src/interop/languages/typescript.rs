//! TypeScript: tsc, strict, then Node.js.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::interop::shell;
use crate::interop::tools;
use crate::interop::work_dir::WorkDir;
use crate::programs;

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let modules = tools::node_modules(work_dir)?;
    let folder = client.with_file_name("");
    for name in ["scenario.ts", "tsconfig.json"] {
        work_dir.copy(&format!("typescript/{name}"), &folder.join(name))?;
    }
    let mut compiler = tools::node_program(&modules, "typescript/bin/tsc")?;
    compiler.arg("--project").arg(&folder).arg("--typeRoots").arg(modules.join("@types"));
    shell::run(&mut compiler)?;

    let mut command = programs::NODE.command()?;
    // Node.js takes further roots from the environment only.
    command.arg(folder.join("out/scenario.js")).env("NODE_EXTRA_CA_CERTS", work_dir.folder.join("ca.pem"));
    Ok(command)
}
