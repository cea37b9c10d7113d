//! The published documents before three linters, with the rule sets in `interop/`, the JSON Schemas before ajv, and the AsyncAPI document
//! before its own parser. A warning counts as an error.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::shell;
use super::tools;
use super::work_dir::WorkDir;
use crate::programs;

pub(super) fn run(work_dir: &WorkDir) -> Result<()> {
    let flat = work_dir.root.join("generated/openapi-flat.json");
    let mut checks = vec![("ajv".to_owned(), ajv(work_dir)?), ("asyncapi".to_owned(), asyncapi(work_dir)?)];
    for (flavour, document) in [("", &work_dir.document), (" (flat)", &flat)] {
        checks.extend(linters(work_dir, document)?.map(|(name, command)| (format!("{name}{flavour}"), command)));
    }
    let (mut failed, all) = (0, checks.len());
    for (name, mut command) in checks {
        println!("==> {name}");
        let output = shell::output(command.current_dir(&work_dir.root))?;
        if output.status.success() {
            println!("no errors, no warnings");
        } else {
            failed += 1;
            print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        }
    }
    ensure!(failed == 0, "{failed} of {all} checks found something");
    Ok(())
}

fn ajv(work_dir: &WorkDir) -> Result<Command> {
    let mut command = programs::NODE.command()?;
    command.arg(work_dir.sources.join("ajv/strict.mjs")).arg(work_dir.root.join("generated/schemas"));
    command.env("NODE_PATH", tools::node_modules(work_dir)?);
    Ok(command)
}

fn asyncapi(work_dir: &WorkDir) -> Result<Command> {
    let mut command = programs::NODE.command()?;
    command.arg(work_dir.sources.join("asyncapi/validate.mjs")).arg(work_dir.root.join("generated/asyncapi.json"));
    command.env("NODE_PATH", tools::node_modules(work_dir)?);
    Ok(command)
}

fn linters(work_dir: &WorkDir, document: &Path) -> Result<[(&'static str, Command); 3]> {
    let modules = tools::node_modules(work_dir)?;
    let mut spectral = tools::node_program(&modules, "@stoplight/spectral-cli/dist/index.js")?;
    spectral.args(["lint", "--quiet", "--fail-severity=hint", "--ruleset"]);
    spectral.arg(work_dir.sources.join(".spectral.yaml")).arg(document);

    // Its rule set counts warnings as errors.
    let mut redocly = tools::node_program(&modules, "@redocly/cli/bin/cli.js")?;
    redocly.args(["lint", "--format=stylish", "--max-problems=1000", "--config"]);
    redocly.arg(work_dir.sources.join("redocly.yaml")).arg(document);
    redocly.envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);

    let mut validator = Command::new(tools::python(work_dir)?);
    validator.args(["-m", "openapi_spec_validator", "--validation-errors", "all"]).arg(document);
    Ok([("spectral", spectral), ("redocly", redocly), ("openapi-spec-validator", validator)])
}
