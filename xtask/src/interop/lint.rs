//! The published document before three linters, with the rule sets in `interop/`. A warning counts as an error.

use std::process::Command;

use anyhow::{Result, ensure};

use super::shell;
use super::tools;
use super::workshop::Workshop;

pub(super) fn run(workshop: &Workshop) -> Result<()> {
    let mut failed = 0;
    for (name, mut command) in linters(workshop)? {
        println!("==> {name}");
        let output = shell::output(command.current_dir(&workshop.root))?;
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

fn linters(workshop: &Workshop) -> Result<[(&'static str, Command); 3]> {
    let modules = tools::node_modules(workshop)?;
    let mut spectral = tools::node_program(&modules, "@stoplight/spectral-cli/dist/index.js")?;
    spectral.args(["lint", "--quiet", "--fail-severity=hint", "--ruleset"]);
    spectral.arg(workshop.sources.join(".spectral.yaml")).arg(&workshop.document);

    // Its rule set counts warnings as errors.
    let mut redocly = tools::node_program(&modules, "@redocly/cli/bin/cli.js")?;
    redocly.args(["lint", "--format=stylish", "--max-problems=1000", "--config"]);
    redocly.arg(workshop.sources.join("redocly.yaml")).arg(&workshop.document);
    redocly.envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);

    let mut validator = Command::new(tools::python(workshop)?);
    validator.args(["-m", "openapi_spec_validator", "--validation-errors", "all"]).arg(&workshop.document);
    Ok([("spectral", spectral), ("redocly", redocly), ("openapi-spec-validator", validator)])
}
