//! The tools: found on the machine, or installed below the target folder in the versions that `interop/` pins.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use super::shell;
use super::work_dir::WorkDir;
use crate::programs::{NODE, NPM, PYTHON};

/// A Python environment with `interop/requirements.txt`; its interpreter.
pub(super) fn python(work_dir: &WorkDir) -> Result<PathBuf> {
    let folder = work_dir.folder.join("venv");
    let pinned = work_dir.sources.join("requirements.txt");
    let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    once(&folder, &[&pinned], || {
        let mut command = PYTHON.command()?;
        command.args(["-m", "venv", "--clear"]).arg(&folder);
        shell::run(&mut command).context("no environment: install Debian's python3-venv")?;
        let mut command = Command::new(&interpreter);
        command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&pinned);
        shell::run(&mut command).context("pip does not install interop/requirements.txt")?;
        Ok(())
    })?;
    Ok(interpreter)
}

/// Runs a program that came with the Python packages.
pub(super) fn python_program(work_dir: &WorkDir, name: &str) -> Result<Command> {
    let path = python(work_dir)?.with_file_name(name).with_extension(env::consts::EXE_EXTENSION);
    ensure!(path.is_file(), "the Python packages lack {name}");
    Ok(Command::new(path))
}

/// The packages of `interop/package-lock.json`; the folder `node_modules`.
pub(super) fn node_modules(work_dir: &WorkDir) -> Result<PathBuf> {
    recent_node()?;
    let folder = work_dir.folder.join("node");
    let lock = work_dir.sources.join("package-lock.json");
    let manifest = work_dir.sources.join("package.json");
    once(&folder, &[&lock, &manifest], || {
        for name in ["package.json", "package-lock.json", ".npmrc"] {
            work_dir.copy(name, &folder.join(name))?;
        }
        // None of the packages needs its scripts; one of them would report to its maker.
        let mut command = NPM.command()?;
        command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder);
        shell::run(&mut command).context("npm does not install interop/package-lock.json")?;
        Ok(())
    })?;
    Ok(folder.join("node_modules"))
}

/// Runs a program that came with the packages.
pub(super) fn node_program(modules: &Path, script: &str) -> Result<Command> {
    let path = modules.join(script);
    ensure!(path.is_file(), "the npm packages lack {script}");
    let mut command = NODE.command()?;
    command.arg(path);
    Ok(command)
}

fn recent_node() -> Result<()> {
    let version = shell::run(NODE.command()?.arg("--version"))?;
    let mut numbers = version.trim().trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    let found = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
    ensure!(found >= (20, 19), "Node.js {} is too old: install {}", version.trim(), NODE.package);
    Ok(())
}

/// The generator's jar. It also carries Jackson, which the Java client needs, with the module for times that Debian lacks.
pub(super) fn generator_jar(python: &Path) -> Result<PathBuf> {
    let find = "import openapi_generator_cli as it, pathlib; print(pathlib.Path(it.__file__).with_name('openapi-generator.jar'))";
    let jar = PathBuf::from(shell::run(Command::new(python).args(["-c", find]))?.trim());
    ensure!(jar.is_file(), "the package openapi-generator-cli from PyPI has no jar");
    Ok(jar)
}

/// Installs unless the same was installed there before: a copy of what is pinned is left behind as the last step.
fn once(folder: &Path, pinned: &[&Path], install: impl FnOnce() -> Result<()>) -> Result<()> {
    let mut wanted = format!("{}\n", env::consts::ARCH);
    for path in pinned {
        wanted += &fs::read_to_string(path).with_context(|| path.display().to_string())?;
    }
    let stamp = folder.join("installed");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    install()?;
    if let Err(error) = fs::write(&stamp, wanted) {
        bail!("{}: {error}", stamp.display());
    }
    Ok(())
}
