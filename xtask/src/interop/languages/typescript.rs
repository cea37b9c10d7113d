//! TypeScript: tsc, strict, then Node.js.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::interop::shell;
use crate::interop::tools;
use crate::interop::workshop::Workshop;
use crate::programs;

pub(super) fn compile(workshop: &Workshop, client: &Path) -> Result<Command> {
    let modules = tools::node_modules(workshop)?;
    let folder = client.with_file_name("");
    for name in ["scenario.ts", "tsconfig.json"] {
        workshop.copy(&format!("typescript/{name}"), &folder.join(name))?;
    }
    let mut compiler = tools::node_program(&modules, "typescript/bin/tsc")?;
    compiler.arg("--project").arg(&folder).arg("--typeRoots").arg(modules.join("@types"));
    shell::run(&mut compiler)?;

    let mut command = programs::NODE.command()?;
    // Node.js takes further roots from the environment only.
    command.arg(folder.join("out/scenario.js")).env("NODE_EXTRA_CA_CERTS", workshop.folder.join("ca.pem"));
    Ok(command)
}
