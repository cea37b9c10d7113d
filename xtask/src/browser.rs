//! Pages in Chromium, by the tests in `xtask/browser`: the built reference for `cargo xtask docs --test`, and the simulator's dashboard for
//! `cargo xtask dashboard`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::programs::{self, NODE, NPM};

/// Where Chromium is looked for; the environment variable CHROMIUM comes first.
const BROWSERS: &[&str] = &["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/// Runs a test of pages, in a copy of the folder below `target`. The test finds the browser in CHROMIUM and writes to SCREENSHOTS.
pub(crate) fn test(root: &Path, file: &str, target: &Path, environment: &[(&str, OsString)]) -> Result<()> {
    let browser = browser()?;
    let sources = root.join("xtask/browser");
    let folder = root.join("target/browser");
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(&sources).with_context(|| sources.display().to_string())? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    programs::run(
        NPM.command()?.args(["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]).current_dir(&folder),
    )?;
    let screenshots = target.join("screenshots");
    fs::create_dir_all(&screenshots)?;
    programs::run(
        NODE.command()?
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
