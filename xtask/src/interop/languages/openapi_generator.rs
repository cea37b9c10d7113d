//! openapi-generator, with the configurations in `interop/config`.

use std::path::PathBuf;

use anyhow::Result;

use crate::interop::shell;
use crate::interop::tools;
use crate::interop::work_dir::WorkDir;
use crate::programs;

/// A client of a language; its folder.
pub(super) fn generate(work_dir: &WorkDir, language: &str, client: PathBuf) -> Result<PathBuf> {
    let jar = tools::generator_jar(&tools::python(work_dir)?)?;
    let configuration = work_dir.sources.join("config").join(language).with_extension("yaml");
    let mut command = programs::JAVA.command()?;
    command.arg("-jar").arg(jar).arg("generate").arg("-c").arg(configuration);
    command.arg("-i").arg(&work_dir.document).arg("-o").arg(&client);
    shell::run(command.current_dir(&work_dir.root))?;
    Ok(client)
}
