//! Pages in Chromium: `cargo xtask docs --test` opens the built reference, by `docs/browser-test`, and `cargo xtask window --test`
//! the emulator's window.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

/// Where Chromium is looked for; the environment variable CHROMIUM comes first.
const BROWSERS: &[&str] = &["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

pub(super) fn run(root: &Path) -> Result<()> {
    let target = root.join("target/docs");
    let reference = [("REFERENCE", target.join("reference").into_os_string())];
    test(&root.join("docs/browser-test"), "reference.test.mjs", &target, &reference)?;
    println!("the reference works in a browser; screenshots are in target/docs/screenshots");
    Ok(())
}

/// Runs a test of pages, by a copy of its folder below `target`. The test finds the browser in CHROMIUM and writes to SCREENSHOTS.
pub(crate) fn test(sources: &Path, file: &str, target: &Path, environment: &[(&str, OsString)]) -> Result<()> {
    let browser = browser()?;
    for program in ["node", "npm"] {
        let found = Command::new(program).arg("--version").stdout(Stdio::null()).status();
        ensure!(
            found.is_ok_and(|status| status.success()),
            "the browser test needs {program}, of Node.js 20 or later; it is not on the PATH"
        );
    }
    let folder = target.join("browser-test");
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(sources).with_context(|| sources.display().to_string())? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    step(Command::new("npm").args(["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]).current_dir(&folder))?;
    let screenshots = target.join("screenshots");
    fs::create_dir_all(&screenshots)?;
    step(
        Command::new("node")
            .args(["--test", "--test-reporter=spec", file])
            .current_dir(&folder)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .env("CHROMIUM", browser)
            .env("SCREENSHOTS", &screenshots),
    )
}

fn browser() -> Result<PathBuf> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let candidates = named.clone().into_iter().chain(BROWSERS.iter().filter(|_| named.is_none()).map(PathBuf::from));
    match candidates.into_iter().find(|path| path.exists()) {
        Some(path) => Ok(path),
        None => bail!("the browser test needs Chromium (Debian: `apt-get install chromium`); name another one in CHROMIUM"),
    }
}

fn step(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{program} does not start"))?;
    ensure!(status.success(), "{program} failed: {status}");
    Ok(())
}
