//! The clients, made by openapi-generator with the configurations in `interop/config`.

use std::path::PathBuf;

use anyhow::Result;

use super::languages::Language;
use super::shell;
use super::tools;
use super::work_dir::WorkDir;
use crate::programs;

/// Generates afresh; the folder of the client.
pub(super) fn client(work_dir: &WorkDir, language: Language) -> Result<PathBuf> {
    let jar = tools::generator_jar(&tools::python(work_dir)?)?;
    let client = work_dir.fresh(language.name())?.join("client");
    let configuration = work_dir.sources.join("config").join(language.name()).with_extension("yaml");
    let mut command = programs::JAVA.command()?;
    command.arg("-jar").arg(jar).arg("generate").arg("-c").arg(configuration);
    command.arg("-i").arg(&work_dir.document).arg("-o").arg(&client);
    shell::run(command.current_dir(&work_dir.root))?;
    Ok(client)
}
