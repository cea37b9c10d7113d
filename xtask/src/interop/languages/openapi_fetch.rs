//! TypeScript without a generated client: types by openapi-typescript, requests by openapi-fetch.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::interop::shell;
use crate::interop::tools;
use crate::interop::work_dir::WorkDir;
use crate::programs;

/// Types and constants in one file; the folder with it.
pub(super) fn generate(work_dir: &WorkDir, client: PathBuf) -> Result<PathBuf> {
    let mut generator = tools::node_program(&tools::node_modules(work_dir)?, "openapi-typescript/bin/cli.js")?;
    generator.arg(&work_dir.document).args(["--enum", "--output"]).arg(client.join("schema.ts"));
    shell::run(&mut generator)?;
    Ok(client)
}

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let modules = tools::node_modules(work_dir)?;
    let folder = client.with_file_name("");
    for name in ["scenario.ts", "tsconfig.json"] {
        work_dir.copy(&format!("openapi-fetch/{name}"), &folder.join(name))?;
    }
    let mut compiler = tools::node_program(&modules, "typescript/bin/tsc")?;
    compiler.arg("--project").arg(&folder).arg("--typeRoots").arg(modules.join("@types"));
    shell::run(&mut compiler)?;

    let mut command = programs::NODE.command()?;
    command.arg(folder.join("out/scenario.js")).env("NODE_PATH", modules).env("NODE_EXTRA_CA_CERTS", work_dir.folder.join("ca.pem"));
    Ok(command)
}
