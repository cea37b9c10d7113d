//! Java: javac against the Jackson in the generator's jar, without a build tool.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::interop::shell;
use crate::interop::source_files;
use crate::interop::tools;
use crate::interop::work_dir::WorkDir;
use crate::programs;

pub(super) fn compile(work_dir: &WorkDir, client: &Path) -> Result<Command> {
    let jar = tools::generator_jar(&tools::python(work_dir)?)?;
    let classes = client.with_file_name("classes");
    let path = env::join_paths([&classes, &jar])?;
    let mut sources = source_files::files(&client.join("src/main"), "java")?;
    sources.push(work_dir.sources.join("java/Scenario.java"));
    // The generated upload needs Apache's httpmime, which the generator's jar does not have. The scenario sends no file.
    sources.push(work_dir.sources.join("java/MultipartEntityBuilder.java"));
    javac(&classes, &path, &sources)?;

    let mut command = programs::JAVA.command()?;
    command.arg("-classpath").arg(path).arg("Scenario");
    Ok(command)
}

fn javac(classes: &Path, path: &OsString, sources: &[PathBuf]) -> Result<()> {
    fs::create_dir_all(classes).with_context(|| classes.display().to_string())?;
    // A file of arguments, since a command line has a length.
    let list = classes.with_file_name("sources.txt");
    let quoted: Vec<_> = sources.iter().map(|source| format!("\"{}\"", source.display()).replace('\\', "\\\\")).collect();
    fs::write(&list, quoted.join("\n")).with_context(|| list.display().to_string())?;
    let mut command = programs::JAVAC.command()?;
    command.args(["-nowarn", "-proc:none", "-encoding", "UTF-8", "-d"]).arg(classes).arg("-classpath").arg(path);
    let mut arguments = OsString::from("@");
    arguments.push(&list);
    shell::run(command.arg(arguments))?;
    Ok(())
}
