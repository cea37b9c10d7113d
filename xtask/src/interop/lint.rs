//! The published document before three linters, with the rule sets in `interop/`. A warning counts as an error.

use std::process::Command;

use anyhow::{Result, ensure};

use super::shell;
use super::tools;
use super::work_dir::WorkDir;

pub(super) fn run(work_dir: &WorkDir) -> Result<()> {
    let mut failed = 0;
    for (name, mut command) in linters(work_dir)? {
        println!("==> {name}");
        let output = shell::output(command.current_dir(&work_dir.root))?;
        if output.status.success() {
            println!("no errors, no warnings");
        } else {
            failed += 1;
            print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        }
    }
    ensure!(failed == 0, "{failed} of 3 linters found something");
    Ok(())
}

fn linters(work_dir: &WorkDir) -> Result<[(&'static str, Command); 3]> {
    let modules = tools::node_modules(work_dir)?;
    let mut spectral = tools::node_program(&modules, "@stoplight/spectral-cli/dist/index.js")?;
    spectral.args(["lint", "--quiet", "--fail-severity=hint", "--ruleset"]);
    spectral.arg(work_dir.sources.join(".spectral.yaml")).arg(&work_dir.document);

    // Its rule set counts warnings as errors.
    let mut redocly = tools::node_program(&modules, "@redocly/cli/bin/cli.js")?;
    redocly.args(["lint", "--format=stylish", "--max-problems=1000", "--config"]);
    redocly.arg(work_dir.sources.join("redocly.yaml")).arg(&work_dir.document);
    redocly.envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);

    let mut validator = Command::new(tools::python(work_dir)?);
    validator.args(["-m", "openapi_spec_validator", "--validation-errors", "all"]).arg(&work_dir.document);
    Ok([("spectral", spectral), ("redocly", redocly), ("openapi-spec-validator", validator)])
}
