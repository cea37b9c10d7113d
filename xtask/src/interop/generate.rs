//! The clients, made by openapi-generator with the configurations in `interop/config`.

use std::path::PathBuf;

use anyhow::Result;

use super::languages::Language;
use super::shell;
use super::tools;
use super::workshop::Workshop;
use crate::programs;

/// Generates afresh; the folder of the client.
pub(super) fn client(workshop: &Workshop, language: Language) -> Result<PathBuf> {
    let jar = tools::generator_jar(&tools::python(workshop)?)?;
    let client = workshop.fresh(language.name())?.join("client");
    let configuration = workshop.sources.join("config").join(language.name()).with_extension("yaml");
    let mut command = programs::JAVA.command()?;
    command.arg("-jar").arg(jar).arg("generate").arg("-c").arg(configuration);
    command.arg("-i").arg(&workshop.document).arg("-o").arg(&client);
    shell::run(command.current_dir(&workshop.root))?;
    Ok(client)
}
